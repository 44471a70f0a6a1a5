/** Credits at a glance and bought: what is shown is what is charged, and what was paid for is what comes. */
import { expect } from '@open-wc/testing';
import type { BillingCreditsPurchasedDetail } from '../../src/components/base/events.js';
import { balanceOf, credits, drag, pick, slider, USED } from './credits-setup.js';
import { Backend, comeBack, until } from './harness.js';

const EXPORT = 'Purchase add-ons: Export credits';
const PHONE = 'Purchase add-ons: Phone credits';

describe('Credits at a glance', () => {
  it('say what is left of what, where they come from and when new ones come', async () => {
    const { screen } = await credits();
    await screen.sees('Phone credits', '400 of 400 left', '100 a month with your plan', '300 a month bought', 'new ones come on 14 December, unused ones lapse then');
    await screen.sees('Direct email credits', 'None yet');
  });

  it('show the use of 30 days as a picture with a sentence, and as a table', async () => {
    const { screen } = await credits({ element: { kinds: 'export' } });
    const picture = screen.root.querySelector('[role="img"]');
    const sentence = screen.root.querySelector(`#${picture?.getAttribute('aria-labelledby')}`)?.textContent ?? '';
    expect(sentence).to.match(/^1,044 used in the last 30 days, most on 25 October \(51\)$/);
    expect(screen.root.querySelector('table')).to.equal(null);
    screen.root.querySelector('summary')?.click();
    const table = await until(() => screen.root.querySelector('table'), 'the table');
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).to.have.length(30);
    expect(rows[0]).to.deep.equal(['22 November', '51']);
    expect(rows.at(-1)).to.deep.equal(['24 October', '41']);
  });

  it('say that nothing was used, and forecast nothing', async () => {
    const { screen } = await credits({ element: { kinds: 'phone' } });
    await screen.sees('Nothing used in the last 30 days.');
    expect(screen.text).not.to.include('pace');
  });

  it('say when they run out at this pace, and open the purchase with what covers it', async () => {
    const { screen, backend } = await credits({ element: { kinds: 'export' } });
    await screen.sees(/At this pace \(about 3\d a day\) they run out on 2\d November, 1\d days before new ones come\./);
    const cover = await screen.press(/^Add \d00 a month to cover it$/);
    const amount = /\d+/.exec(cover.textContent ?? '')?.[0] ?? '';
    expect((await screen.field('Export credits a month')).value).to.equal(amount);
    expect(backend.count('POST /v1/operations')).to.equal(0);
    await screen.press('Checkout');
    await screen.press(/^Pay/);
    await screen.sees('You paid');
    await screen.press('Done');
    await screen.sees('they last until new ones come on 14 December.');
  });

  it('lapse with their pack on a day of its own', async () => {
    const { screen } = await credits({ start: { credits: { email: { pack: { granted: 1_000, used: 100, expiresInDays: 40 } } } }, element: { kinds: 'email' } });
    await screen.sees('900 of 1,000 left', '900 lapse on 1 January 2027 if unused');
  });

  it('are those the page asks for, in its order, each once', async () => {
    const { screen, element } = await credits({ element: { kinds: 'export phone nothing export' } });
    const names = () => screen.all('heading').map((one) => one.textContent);
    expect(names()).to.deep.equal(['Credits', 'Export credits', 'Phone credits']);
    Object.assign(element, { kinds: '' });
    await until(() => names().length === 4, 'all kinds');
  });

  it('may be none at all', async () => {
    const { screen } = await credits({ start: { creditKinds: [] } });
    await screen.sees('There are no credits for this account.');
    expect(screen.all('button')).to.deep.equal([]);
  });

  it('say what is not on sale', async () => {
    const { screen } = await credits({ start: { creditKinds: [{ kind: 'export', name: 'Export credits', currency: 'EUR' }] } });
    await screen.sees('500 of 500 left', 'Not on sale');
    expect(screen.has('button', EXPORT)).to.be.false;
  });

  for (const status of ['unpaid', 'paused', 'canceled'] as const) {
    it(`cannot be bought while the subscription is ${status}, and say why`, async () => {
      const { screen } = await credits({ start: { ...USED, status } });
      await screen.sees('Your subscription is not active now');
      expect((await screen.button(EXPORT)).disabled).to.be.true;
      expect(screen.has('button', /to cover it/)).to.be.false;
    });
  }

  it('cannot be bought by who may only look: the buttons stay, with the reason', async () => {
    const { screen } = await credits({ start: { ...USED, role: 'member' } });
    await screen.sees('Ask your billing admin to change this.');
    const button = await screen.button(EXPORT);
    expect(button.disabled).to.be.true;
    expect(screen.root.querySelector(`#${button.getAttribute('aria-describedby')}`)?.textContent).to.equal('Ask your billing admin to change this.');
  });

  it('stay on screen offline, and say that they may be old', async () => {
    const { screen, backend, provider } = await credits();
    backend.fail('GET', 'drop_request');
    provider.session?.refresh();
    comeBack();
    await screen.sees('You are offline. What you see may be out of date.', '400 of 400 left');
  });
});

describe('Buying credits', () => {
  it('charges what the button says, and brings exactly what was paid for', async () => {
    const set = await credits();
    const { screen, backend } = set;
    const before = (await balanceOf(set, 'export')) ?? 0;
    await screen.press(EXPORT);
    await screen.sees('You can buy at any time, with a monthly or an annual plan');
    drag(await slider(screen), 600);
    await screen.sees('€23.20 per 100', '€139.20 a month before tax', 'buy only what you will use', 'What is unused at the end of the period lapses');
    await screen.press('Checkout');
    await screen.press('Pay €167.04');
    await screen.sees('You paid €167.04', 'buy only what you will use');
    expect(backend.charged).to.deep.equal([16_704]);
    expect(await balanceOf(set, 'export')).to.equal(before + 600);
    await screen.press('Done');
    await screen.sees('600 a month bought', `${before + 600} of 1,100 left`);
  });

  it('takes the difference for more of what renews, and says from what to what', async () => {
    const set = await credits();
    const { screen, backend } = set;
    await screen.press(PHONE);
    await screen.sees('Choose another amount to see what it costs.');
    expect(backend.count('POST /v1/quotes')).to.equal(0);
    drag(await slider(screen), 400);
    await screen.sees('300 → 400 a month');
    await screen.press('Checkout');
    await screen.press('Pay €139.20');
    await screen.sees('You paid €139.20');
    expect(backend.charged).to.deep.equal([13_920]);
    expect(await balanceOf(set, 'phone')).to.equal(500);
  });

  it('tells the page what was bought, once, after it was paid', async () => {
    const { screen, sent } = await credits();
    await screen.press(EXPORT);
    await screen.press('Checkout');
    await screen.press(/^Pay/);
    await screen.sees('You paid');
    expect(sent.map(({ type }) => type)).to.deep.equal(['billing-purchase-succeeded', 'billing-credits-purchased']);
    const detail = sent[1]?.detail as BillingCreditsPurchasedDetail;
    expect(detail.credits).to.deep.equal([{ kind: 'export', name: 'Export credits', from: 0, to: 100, granted: 100, effectiveAt: null }]);
    expect(detail).to.deep.include({ packs: [], effectiveAt: null, operationId: (sent[0]?.detail as { operationId: string }).operationId });
  });

  it('buys a pack once, and says until when it is valid', async () => {
    const set = await credits();
    const { screen, backend } = set;
    const before = (await balanceOf(set, 'export')) ?? 0;
    await screen.press(EXPORT);
    await pick(screen, 'Once');
    await screen.sees('1,000 for €261.00', 'valid until 20 February 2027', '5,000 for €1,015.00');
    await pick(screen, /^5,000/);
    await screen.sees('€1,218.00');
    await screen.press('Checkout');
    await screen.press('Pay €1,218.00');
    await screen.sees('You paid €1,218.00');
    expect(backend.charged).to.deep.equal([121_800]);
    expect(await balanceOf(set, 'export')).to.equal(before + 5_000);
    const [, purchased] = set.sent;
    expect((purchased?.detail as BillingCreditsPurchasedDetail).packs).to.deep.equal([{ kind: 'export', name: 'Export credits', quantity: 5_000 }]);
  });

  it('pays several kinds with one order', async () => {
    const set = await credits();
    const { screen, backend } = set;
    await screen.press(EXPORT);
    await screen.press('Also add: Direct email credits');
    await screen.focusOn((focused) => focused.matches('input'), 'the amount of the second kind');
    await screen.fill('Direct email credits a month', '200');
    await screen.sees('Direct email credits: 0 → 200 a month', 'Export credits: 0 → 100 a month');
    await screen.press('Checkout');
    await screen.press('Pay €174.00');
    await screen.sees('You paid €174.00');
    expect(backend.charged).to.deep.equal([17_400]);
    expect(await balanceOf(set, 'email')).to.equal(200);
  });

  it('takes a second kind out again', async () => {
    const { screen } = await credits();
    await screen.press(EXPORT);
    await screen.press('Also add: Direct email credits');
    await screen.sees('Direct email credits: 0 → 100 a month');
    await screen.press('Remove: Direct email credits');
    await screen.losesSight('Direct email credits: 0 → 100 a month');
    await screen.sees('€34.80');
    expect(screen.has('button', 'Also add: Direct email credits')).to.be.true;
  });

  for (const [start, total] of [['yen', /^Pay ¥[\d,]+$/], ['dinar', /^Pay KWD [\d,]+\.\d{3}$/]] as const) {
    it(`charges what is said in ${start}`, async () => {
      const { screen, backend } = await credits({ start });
      await screen.press(EXPORT);
      await screen.press('Checkout');
      const pay = await screen.press(total);
      const said = Number((pay.textContent ?? '').replace(/\D/g, ''));
      await screen.sees('You paid');
      expect(backend.charged).to.deep.equal([said]);
    });
  }

  it('goes on after a reload with what was on its way', async () => {
    const backend = new Backend({ ...USED, cards: ['challenge'] });
    const { screen, provider } = await credits({ start: backend });
    await screen.press(EXPORT);
    await screen.press('Checkout');
    await screen.press(/^Pay/);
    await screen.sees('Confirm with your bank');
    provider.remove();
    const again = await credits({ start: backend });
    await again.screen.sees('Confirm with your bank');
    expect((await again.screen.button(EXPORT)).disabled).to.be.true;
  });

  it('says in place that no offer could be made, and keeps what was chosen', async () => {
    const { screen, backend } = await credits();
    backend.fail('POST /v1/quotes', 'internal');
    await screen.press(EXPORT);
    await screen.sees('Something went wrong on our side. Nothing was charged.', '400 of 400 left');
    expect((await screen.field('Export credits a month')).value).to.equal('100');
  });
});

describe('Lowering credits', () => {
  it('waits for the period’s end, is said before the button, and can be taken back', async () => {
    const set = await credits();
    const { screen, backend, sent } = set;
    await screen.press(PHONE);
    await screen.fill('Phone credits a month', '200');
    await screen.sees('Phone credits: you keep 300 until 14 December, then 200. You can take this back until that day.', 'Nothing to pay today');
    await screen.press('Lower the renewal');
    await screen.sees('Agreed. It takes effect on 14 December.');
    await screen.press('Done');
    await screen.sees('200 a month from 14 December', 'Asked for by Ana Ferreira', '400 of 400 left');
    expect(backend.charged).to.deep.equal([]);
    await screen.press('Undo: Phone credits');
    await screen.losesSight('200 a month from 14 December');
    await until(() => sent.some(({ type }) => type === 'billing-change-undone'), 'the event');
    expect((await backend.adapter.subscription()).scheduledChanges).to.deep.equal([]);
  });

  it('to none stops the renewal', async () => {
    const { screen, backend } = await credits();
    await screen.press(PHONE);
    await screen.press('Stop the renewal');
    expect((await screen.field('Phone credits a month')).value).to.equal('0');
    await screen.sees('you keep 300 until 14 December, then none');
    await screen.press('Stop the renewal');
    await screen.sees('Agreed. It takes effect on 14 December.');
    await screen.press('Done');
    await screen.sees('No renewal from 14 December');
    expect((await backend.adapter.subscription()).scheduledChanges.map(({ credits: to }) => to?.quantity)).to.deep.equal([0]);
  });

  it('says why it could not be taken back', async () => {
    const { screen, backend } = await credits();
    await backend.order({ credits: [{ kind: 'phone', quantity: 0 }] });
    await screen.press(PHONE);
    await screen.press('Cancel');
    comeBack();
    await screen.sees('No renewal from 14 December', 'Asked for by Deniz Aksoy');
    backend.fail('DELETE', 'internal', 9);
    await screen.press('Undo: Phone credits');
    await screen.sees('Something went wrong on our side.');
  });
});
