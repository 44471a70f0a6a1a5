/** What a payment can turn into: declined, asked about by the bank, slow, or without an answer. Charged once or not at all. */
import { expect } from '@open-wc/testing';
import type { ScenarioOptions } from '../../src/testing/scenario.js';
import { PAYLOAD, drawnIn, hostile } from './contract-subject.js';
import { Backend, comeBack, frame, pressInFrame, seats, stage, until, type Stage } from './harness.js';

/** Pays for one more seat with what the account has: €25.08. */
async function pay(start: ScenarioOptions | Backend): Promise<Stage> {
  const set = await seats({ start });
  await set.screen.press('Add seats');
  await set.screen.press('Next');
  await set.screen.press('Pay €25.08');
  return set;
}

describe('A declined payment', () => {
  it('says that nothing was charged, and another card pays the same order', async () => {
    const { screen, backend } = await pay({ cards: ['declined_later', 'mastercard'] });
    await screen.sees('The payment was declined', 'Nothing was charged. Try another payment method');
    expect(backend.charged).to.deep.equal([]);
    await screen.choose('Pay with', 'Mastercard •• 4444');
    await screen.press('Pay €25.08 with this method');
    await screen.sees('You paid €25.08', 'Paid with Mastercard •• 4444');
    expect(backend.charged).to.deep.equal([2508]);
    expect(backend.count('POST /v1/operations')).to.equal(2);
    expect(backend.count(/resume$/)).to.equal(1);
  });

  it('gives the bank’s reason in words', async () => {
    const { screen } = await pay({ cards: ['insufficient_later'] });
    await screen.sees('There is not enough money on the card.');
  });

  it('can be declined again, as often as it takes', async () => {
    const { screen, backend } = await pay({ cards: ['declined_later', 'insufficient_later', 'visa'] });
    await screen.choose('Pay with', /0259/);
    await screen.press('Pay €25.08 with this method');
    await screen.sees('There is not enough money on the card.');
    await screen.choose('Pay with', /4242/);
    await screen.press('Pay €25.08 with this method');
    await screen.sees('You paid €25.08');
    expect(backend.charged).to.deep.equal([2508]);
  });

  it('can be given up: the order is there again, unpaid', async () => {
    const { screen, backend } = await pay({ cards: ['declined_later'] });
    await screen.sees('The payment was declined');
    await screen.press('Cancel the payment');
    await screen.sees('The payment was canceled. Nothing was charged.', 'Check your order', 'Pay €25.08');
    expect(backend.charged).to.deep.equal([]);
  });

  it('blocks another order until it is decided', async () => {
    const { screen } = await pay({ cards: ['declined_later'] });
    await screen.sees('The payment was declined');
    expect((await screen.button('Add seats')).disabled).to.be.true;
    expect((await screen.button('Remove seats')).disabled).to.be.true;
  });
});

describe('A payment the bank asks about', () => {
  it('shows the question in place, and is paid when approved', async () => {
    const { screen, backend } = await pay({ cards: ['challenge'] });
    await screen.sees('Confirm with your bank', 'Your bank asks you to confirm the payment of €25.08. Nothing is charged before you do.');
    expect(backend.charged).to.deep.equal([]);
    await pressInFrame(screen, 'Approve');
    await screen.sees('You paid €25.08');
    expect(screen.root.querySelector('iframe')).to.equal(null);
    expect(backend.charged).to.deep.equal([2508]);
  });

  it('is declined when refused, and the question can be answered anew', async () => {
    const { screen, backend } = await pay({ cards: ['challenge'] });
    await pressInFrame(screen, 'Refuse');
    await screen.sees('Your bank did not get the confirmation it asks for. Nothing was charged.');
    await screen.press('Pay €25.08 with this method');
    await screen.sees('Confirm with your bank');
    await pressInFrame(screen, 'Approve');
    await screen.sees('You paid €25.08');
    expect(backend.charged).to.deep.equal([2508]);
  });

  it('waits when the question is closed without an answer, and opens it again on wish', async () => {
    const { screen, backend } = await pay({ cards: ['challenge'] });
    await frame(screen);
    expect(screen.has('button', 'Open the confirmation'), 'offered while it is open').to.be.false;
    await pressInFrame(screen, 'Close without answering');
    await screen.press('Open the confirmation');
    await pressInFrame(screen, 'Approve');
    await screen.sees('You paid €25.08');
    expect(backend.charged).to.deep.equal([2508]);
  });

  it('can be canceled: the question closes and nothing is charged', async () => {
    const { screen, backend } = await pay({ cards: ['challenge'] });
    await frame(screen);
    await screen.press('Cancel the payment');
    await screen.sees('The payment was canceled. Nothing was charged.', 'Pay €25.08');
    expect(screen.root.querySelector('iframe')).to.equal(null);
    expect(backend.charged).to.deep.equal([]);
  });

  it('may be declined after it was approved', async () => {
    const { screen, backend } = await pay({ cards: ['challenge_then_insufficient', 'visa'] });
    await pressInFrame(screen, 'Approve');
    await screen.sees('There is not enough money on the card.');
    expect(backend.charged).to.deep.equal([]);
  });

  it('asks in the language of the element, not of the page', async () => {
    document.documentElement.lang = 'en';
    const backend = new Backend({ cards: ['challenge'] });
    await backend.order({ seatsDelta: 1 }, 'user_ana');
    const { screen } = stage('seat-manager', { start: backend, provider: { locale: 'fr' } });
    const inner = await frame(screen);
    expect(inner.documentElement.lang).to.equal('fr');
    expect(inner.querySelector('h1')?.textContent).to.equal('Votre banque demande une confirmation');
  });
});

describe('A slow payment', () => {
  it('says that it is under way, keeps the order closed, and ends in a receipt', async () => {
    const { screen, backend } = await pay({ cards: ['processing'] });
    await screen.sees('Your payment is being processed', 'You may leave this page: nothing gets lost, and you are charged once.');
    expect((await screen.button('Add seats')).disabled).to.be.true;
    expect(screen.has('button', /^Pay/)).to.be.false;
    backend.scenario.clock.advance(30_000);
    comeBack();
    await screen.sees('You paid €25.08');
    expect(backend.charged).to.deep.equal([2508]);
  });
});

describe('An answer that gets lost', () => {
  it('after the charge: the server is asked, nothing is sent twice, the receipt comes', async () => {
    const backend = new Backend();
    backend.fail('POST /v1/operations', 'drop_answer', 1);
    const found = backend.fail('GET /v1/operations?quoteId', 'drop_request');
    const { screen } = await pay(backend);
    await screen.sees('We are asking whether the payment went through', 'Do not pay again');
    expect(screen.has('button', /^Pay/)).to.be.false;
    expect((await screen.button('Add seats')).disabled).to.be.true;
    found();
    await screen.press('Ask now');
    await screen.sees('You paid €25.08', '1 seat added');
    expect(backend.charged).to.deep.equal([2508]);
    expect(backend.count('POST /v1/operations')).to.equal(1);
  });

  it('before the order arrived: it never will, and the offer can be paid', async () => {
    const backend = new Backend();
    backend.fail('POST /v1/operations', 'drop_request', 1);
    const { screen } = await pay(backend);
    await screen.sees('Your order did not reach us. Nothing was charged. You can pay now.');
    expect(backend.charged).to.deep.equal([]);
    await screen.press('Pay €25.08');
    await screen.sees('You paid €25.08');
    expect(backend.charged).to.deep.equal([2508]);
  });

  it('because the server failed before it did anything: nothing was charged, and the offer can be paid', async () => {
    const backend = new Backend();
    backend.fail('POST /v1/operations', 'internal', 1);
    const { screen } = await pay(backend);
    await screen.sees('Your order did not reach us. Nothing was charged. You can pay now.');
    await screen.press('Pay €25.08');
    await screen.sees('You paid €25.08');
    expect(backend.charged).to.deep.equal([2508]);
  });

  for (const fault of ['html', 'empty', 'truncated', 'wrong_version'] as const) {
    it(`because it is ${fault}: treated as lost, charged once`, async () => {
      const backend = new Backend();
      backend.fail('POST /v1/operations', fault, 1);
      const { screen } = await pay(backend);
      await screen.sees('You paid €25.08');
      expect(backend.charged).to.deep.equal([2508]);
    });
  }

  it('at the provider, which has charged: found out and shown', async () => {
    const { screen, backend } = await pay({ cards: ['timeout_charged'] });
    comeBack();
    await screen.sees('You paid €25.08');
    expect(backend.charged).to.deep.equal([2508]);
  });

  it('at the provider, which never got it: declined in the end, nothing charged', async () => {
    const { screen, backend } = await pay({ cards: ['timeout_not_charged', 'visa'] });
    await screen.sees('Your payment is being processed');
    backend.scenario.clock.advance(60_000);
    comeBack();
    await screen.sees(/Nothing was charged/);
    expect(backend.charged).to.deep.equal([]);
  });

  it('while a cancellation is sent: the record tells how it ended', async () => {
    const { screen, backend } = await pay({ cards: ['challenge'] });
    await frame(screen);
    backend.fail(/cancel$/, 'drop_answer');
    await screen.press('Cancel the payment');
    await screen.sees('The payment was canceled. Nothing was charged.');
    expect(backend.charged).to.deep.equal([]);
  });
});

describe('A refusal', () => {
  it('of the server is explained, says that nothing was charged, and another card can be used', async () => {
    const backend = new Backend({ cards: ['visa', 'mastercard'] });
    const { screen } = await seats({ start: backend });
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.enabled('Pay €25.08');
    const [card] = await backend.as('user_deniz').paymentMethods();
    await backend.as('user_deniz').deletePaymentMethod(card?.id ?? '');
    await screen.press('Pay €25.08');
    await screen.sees('The order was not placed', 'There is no payment method yet. Nothing was charged.');
    expect(backend.charged).to.deep.equal([]);
    await screen.press('Try again');
    await screen.choose('Pay with', 'Mastercard •• 4444');
    await screen.press('Pay €25.08');
    await screen.sees('You paid €25.08', 'Paid with Mastercard •• 4444');
    expect(backend.charged).to.deep.equal([2508]);
  });

  it('because the amount changed shows both amounts and asks again', async () => {
    const backend = new Backend();
    const { screen } = await seats({ start: backend });
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.enabled('Pay €25.08');
    backend.scenario.setUnitAmount(3_900);
    await screen.press('Pay €25.08');
    await screen.sees('The amount changed from €25.08 to €33.73. Nothing was charged.');
    expect(backend.charged).to.deep.equal([]);
    await screen.press('Pay €33.73');
    await screen.sees('You paid €33.73');
    expect(backend.charged).to.deep.equal([3373]);
  });

  it('because the offer ran out shows the new one', async () => {
    const backend = new Backend();
    const { screen } = await seats({ start: backend });
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.enabled('Pay €25.08');
    backend.scenario.clock.advance(20 * 60_000);
    await screen.press('Pay €25.08');
    await screen.sees(/The offer ran out.*Nothing was charged/);
    expect(backend.charged).to.deep.equal([]);
    await screen.press(/^Pay €25\.0\d/);
    await screen.sees(/You paid €25\.0\d/);
    await until(() => backend.charged.length === 1, 'one charge');
  });
});

describe('A receipt', () => {
  /** Buys, presses the invoice's button, and tells which addresses were followed. */
  async function followed(url: string): Promise<string[]> {
    const links: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(`${this.rel} ${this.href}`);
    };
    try {
      const asked: string[] = [];
      const invoiceLink = async (id: string) => {
        asked.push(id);
        return { url, expiresAt: '2026-11-22T09:05:00.000Z' };
      };
      const { screen } = await pay(new Backend('default', (adapter) => ({ ...adapter, invoiceLink })));
      expect(asked, 'nothing before the click').to.deep.equal([]);
      await screen.press('Download the invoice');
      await until(() => asked.length === 1, 'the link is asked for');
      await new Promise((done) => setTimeout(done));
      return links;
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  }

  it('fetches a link to its invoice at the click, and follows it', async () => {
    expect(await followed('https://billing.example/invoices/1.pdf')).to.deep.equal(['noopener noreferrer https://billing.example/invoices/1.pdf']);
  });

  it('follows no link that would run a script', async () => {
    expect(await followed('javascript:globalThis.hacked=1')).to.deep.equal([]);
  });

  it('shows scripts in the words of the server as text, and links to none', async () => {
    const { screen } = await seats({ start: new Backend('default', hostile) });
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.press(/^Pay/);
    await screen.sees('You paid €25.08');
    expect(screen.root.textContent).to.include(PAYLOAD);
    expect(drawnIn(screen.root).filter((element) => element.matches('script, img, [onload], [onerror], [href^="javascript:" i]'))).to.deep.equal([]);
    expect(globalThis).not.to.have.property('hacked');
  });
});
