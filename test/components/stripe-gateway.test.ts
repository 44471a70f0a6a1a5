/** The gateway for Stripe, over the stand-in: what it asks of Stripe, what it makes of the answers, and what it leaves alone. */
import { expect } from '@open-wc/testing';
import type { BillingError } from '../../src/api/errors.js';
import type { PaymentEntry } from '../../src/api/gateway.js';
import { LOOK, entryOptions, nest, seenIn } from './gateway-setup.js';
import { until } from './harness.js';
import { answerBank, partOfStripe, send, stripeFrame, stripePage, typeCard, type StripePage } from './stripe-setup.js';

const open: PaymentEntry[] = [];
afterEach(() => open.splice(0).forEach((entry) => entry.destroy()));

async function mounted(page: StripePage, ...modes: readonly Partial<ShadowRootInit>[]): Promise<PaymentEntry & { readonly anchor: HTMLElement }> {
  const { anchor } = nest({}, ...modes);
  const entry = await (await page.gateway()).mountEntry(entryOptions(anchor));
  open.push(entry);
  return { ...entry, anchor };
}

const failure = (promise: Promise<unknown>): Promise<BillingError> => promise.then(() => expect.fail('nothing went wrong'), (thrown: unknown) => thrown as BillingError);

describe('Card fields of Stripe', () => {
  it('are in the document and seen in the element, through three hosts of which one is closed', async () => {
    const page = stripePage();
    const { anchor } = await mounted(page, { mode: 'closed' }, {});
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Secure payment input frame"]');
    await until(() => (frame?.offsetHeight ?? 0) > 50, 'the fields');
    expect(seenIn(anchor, document.querySelector('[slot^="billing-"][aria-label="Card details"]') as HTMLElement)).to.be.true;
  });

  it('are asked for in deferred mode: no intent is made before the card is sent', async () => {
    const page = stripePage();
    await mounted(page);
    expect(page.instance().groups[0]?.options).to.deep.equal({ mode: 'setup', currency: 'eur', allowedPaymentMethodTypes: ['card'], setupFutureUsage: 'off_session', locale: 'en' });
    expect(page.payments.provider.setupOf(await page.setup())?.status).to.equal('requires_payment_method');
  });

  it('store a card with the buyer’s name, and offer it again because the buyer agreed', async () => {
    const page = stripePage();
    const entry = await mounted(page);
    await typeCard('5555 5555 5555 4444');
    const secret = await page.setup();
    expect(await send(entry, secret)).to.deep.equal({ status: 'done' });
    expect(page.payments.provider.setupOf(secret)?.method?.holderName).to.equal('Ana Ferreira');
    expect(page.confirmations.map(({ allowRedisplay, returnUrl }) => [allowRedisplay, returnUrl])).to.deep.equal([['always', 'https://host.test/billing?billing_return=setup:1']]);
  });

  it('say nothing of offering again without the buyer’s agreement', async () => {
    const page = stripePage();
    const entry = await mounted(page);
    await typeCard('4242 4242 4242 4242');
    await send(entry, await page.setup(), false);
    expect(page.confirmations[0]?.allowRedisplay).to.equal(null);
  });

  it('that are empty or wrong are shown so by Stripe, and nothing is sent', async () => {
    const page = stripePage();
    const entry = await mounted(page);
    await typeCard('4242 4242 4242 4241');
    expect(await entry.check()).to.be.false;
    expect((await stripeFrame()).querySelector('#number')?.getAttribute('aria-invalid')).to.equal('true');
    expect(page.asked.filter((line) => line.startsWith('POST'))).to.deep.equal([]);
  });

  for (const [number, declineCode] of [
    ['4000 0000 0000 0002', 'generic'],
    ['4000 0000 0000 9995', 'insufficient_funds'],
    ['4000 0000 0000 0069', 'expired_card'],
    ['4000 0000 0000 0127', 'incorrect_cvc'],
    ['4111 1111 1111 1111', 'test_mode_live_card'],
  ] as const) {
    it(`refuse ${number} with "${declineCode}", and take another card with another intent`, async () => {
      const page = stripePage();
      const entry = await mounted(page);
      await typeCard(number);
      expect(await send(entry, await page.setup())).to.deep.equal({ status: 'declined', declineCode });
      await typeCard('4242 4242 4242 4242');
      expect(await send(entry, await page.setup())).to.deep.equal({ status: 'done' });
    });
  }

  for (const [button, result] of [
    ['Approve', { status: 'done' }],
    ['Refuse', { status: 'declined', declineCode: 'authentication_required' }],
    ['Cancel', { status: 'declined', declineCode: 'authentication_required' }],
  ] as const) {
    it(`let the bank ask when a card is stored; "${button}" ends as "${result.status}"`, async () => {
      const page = stripePage();
      const entry = await mounted(page);
      await typeCard('4000 0025 0000 3155');
      const sent = send(entry, await page.setup());
      await answerBank(button);
      expect(await sent).to.deep.equal(result);
    });
  }

  it('know a card that was stored before its answer got lost', async () => {
    const page = stripePage();
    const entry = await mounted(page);
    await typeCard('4242 4242 4242 4242');
    const secret = await page.setup();
    await send(entry, secret);
    expect(await send(entry, secret)).to.deep.equal({ status: 'done' });
    expect(page.confirmations).to.have.length(2);
  });

  it('say that the network is gone, and go on when it is back', async () => {
    const page = stripePage();
    const entry = await mounted(page);
    await typeCard('4242 4242 4242 4242');
    const secret = await page.setup();
    page.offline = true;
    expect((await failure(send(entry, secret))).code).to.equal('network');
    page.offline = false;
    expect(await send(entry, secret)).to.deep.equal({ status: 'done' });
  });

  it('wait no longer when the buyer comes back by the back button', async () => {
    const page = stripePage();
    page.payments.challengeBy = 'redirect_to_url';
    const entry = await mounted(page);
    await typeCard('4000 0025 0000 3155');
    const sent = send(entry, await page.setup());
    await until(() => page.left.length === 1, 'the page to be left');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(await sent).to.deep.equal({ status: 'incomplete' });
  });

  it('leave the form by Escape, as fields of the page do', async () => {
    const { anchor } = await mounted(stripePage());
    const keys: string[] = [];
    anchor.addEventListener('keydown', ({ key }) => keys.push(key));
    (await stripeFrame()).querySelector('#cvc')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => keys.length > 0, 'the key');
    expect(keys).to.deep.equal(['Escape']);
  });

  it('follow the page to another theme and language', async () => {
    const page = stripePage();
    const entry = await mounted(page);
    entry.update?.({ ...LOOK, locale: 'fr-CA', appearance: { ...LOOK.appearance, colorScheme: 'dark', accent: 'rgb(1, 2, 3)' } });
    const [record] = page.instance().groups;
    expect(record?.appearances.map(({ theme, variables }) => [theme, variables?.colorPrimary])).to.deep.equal([['stripe', 'rgb(47, 85, 212)'], ['night', 'rgb(1, 2, 3)']]);
    expect(record?.locales).to.deep.equal(['en', 'fr-CA']);
    await until(async () => (await stripeFrame()).documentElement.lang === 'fr-CA', 'the fields in French');
  });

  it('are put up afresh when their host is moved as most do it', async () => {
    const page = stripePage();
    const { outer, anchor } = nest({}, { mode: 'closed' });
    const entry = await (await page.gateway()).mountEntry(entryOptions(anchor));
    open.push(entry);
    await typeCard('4242 4242 4242 4242');
    document.body.prepend(outer);
    await until(async () => (await stripeFrame()).querySelector<HTMLInputElement>('#number')?.value === '', 'empty fields');
    expect(await entry.check()).to.be.false;
    await typeCard('4242 4242 4242 4242');
    expect(await send(entry, await page.setup())).to.deep.equal({ status: 'done' });
  });

  it('leave nothing in the page, destroyed once or twice', async () => {
    const page = stripePage();
    const { anchor } = nest({}, {});
    const before = document.querySelectorAll('*').length;
    const gateway = await page.gateway();
    const entry = await gateway.mountEntry(entryOptions(anchor));
    entry.destroy();
    entry.destroy();
    gateway.destroy();
    expect([document.querySelectorAll('*').length, anchor.childElementCount]).to.deep.equal([before, 0]);
  });
});

describe('Instances of Stripe', () => {
  it('are one for all gateways of a key, and another for each language, account and key', async () => {
    const page = stripePage();
    for (const options of [{}, {}, { locale: 'tr' }, { account: 'acct_1' }, { publishableKey: 'pk_test_other' }]) {
      const entry = await (await page.gateway(options)).mountEntry(entryOptions(nest({}).anchor)).catch(() => undefined);
      entry?.destroy();
    }
    expect(page.instances.map(({ key, options }) => [key.replace(page.key, 'own'), options.locale, options.stripeAccount])).to.deep.equal([
      ['own', 'en', undefined], ['own', 'tr', undefined], ['own', 'en', 'acct_1'], ['pk_test_other', 'en', undefined],
    ]);
    expect(page.instance().apps).to.deep.equal([{ name: 'billing-widgets' }]);
  });

  it('of two keys take cards side by side, each its own', async () => {
    const first = stripePage();
    const entry = await mounted(first);
    await typeCard('4242 4242 4242 4242');
    const secret = await first.setup();
    const second = stripePage();
    const other = await (await second.gateway()).mountEntry(entryOptions(nest({}).anchor));
    open.push(other);
    expect(await send(entry, secret)).to.deep.equal({ status: 'done' });
    expect(await other.check()).to.be.false;
  });

  it('of the page’s own are used as they are', async () => {
    const page = stripePage();
    const stripe = page.constructor(page.key);
    const entry = await (await page.gateway({ stripe: Promise.resolve(stripe), publishableKey: 'pk_test_unused' })).mountEntry(entryOptions(nest({}).anchor));
    open.push(entry);
    expect(page.instances.map(({ key }) => key)).to.deep.equal([page.key]);
  });

  it('are told by the attributes of the provider before the server’s settings', async () => {
    const page = stripePage();
    const gateway = await page.gateway({}, { stripeKey: 'pk_test_attribute', stripeAccount: 'acct_9' });
    await failure(gateway.mountEntry(entryOptions(nest({}).anchor)));
    expect(page.instances.map(({ key, options }) => [key, options.stripeAccount])).to.deep.equal([['pk_test_attribute', 'acct_9']]);
  });

  it('speak the nearest language Stripe has, else the browser’s', async () => {
    const page = stripePage();
    for (const locale of ['pt-BR', 'de-AT', 'az']) {
      const entry = await (await page.gateway()).mountEntry({ ...entryOptions(nest({}).anchor), locale });
      entry.destroy();
    }
    expect(page.instances.map(({ options }) => options.locale)).to.deep.equal(['pt-BR', 'de', 'auto']);
  });
});

describe('What the bank asks about a payment', () => {
  const act = async (page: StripePage, clientSecret: string, signal = new AbortController().signal): Promise<void> =>
    (await page.gateway()).performAction({ type: 'use_stripe_sdk', clientSecret, url: null }, { ...LOOK, container: nest({}).anchor, signal });

  for (const [button, charged] of [['Approve', [1200]], ['Refuse', []], ['Cancel', []]] as const) {
    it(`is asked by Stripe over the page; after "${button}" ${charged.length ? 'it is charged once' : 'nothing is charged'}`, async () => {
      const page = stripePage();
      const through = act(page, await page.payment('challenge'));
      await answerBank(button);
      await through;
      expect(page.charged()).to.deep.equal(charged);
    });
  }

  it('is not asked again when it was answered elsewhere: the server is asked instead', async () => {
    const page = stripePage();
    await act(page, await page.payment('visa'));
    expect(document.querySelector('iframe[title="Secure payment authentication"]')).to.equal(null);
    expect(page.charged()).to.deep.equal([1200]);
  });

  it('may be on a page of the bank; whoever comes back by the back button is through with it', async () => {
    const page = stripePage();
    page.payments.challengeBy = 'redirect_to_url';
    const through = act(page, await page.payment('challenge'));
    await until(() => page.left.length === 1, 'the page to be left');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await through;
    expect(page.charged()).to.deep.equal([]);
  });

  it('ends when nobody waits any more', async () => {
    const page = stripePage();
    const abort = new AbortController();
    const through = act(page, await page.payment('challenge'), abort.signal);
    await stripeFrame('Secure payment authentication');
    abort.abort();
    await through;
    await answerBank('Refuse');
    await act(page, 'pi_never_secret_asked', abort.signal);
  });

  it('is confirmed first where Stripe waits for that', async () => {
    const calls: unknown[] = [];
    const stripe = partOfStripe({
      retrievePaymentIntent: async () => ({ paymentIntent: { status: 'requires_confirmation' } }),
      confirmPayment: async (given: unknown) => (calls.push(given), { paymentIntent: { status: 'succeeded' } }),
    });
    const gateway = await stripePage().gateway({ stripe });
    await gateway.performAction({ type: 'confirm', clientSecret: 'pi_1_secret_2', url: null }, { ...LOOK, container: nest({}).anchor, signal: new AbortController().signal });
    expect(calls).to.deep.equal([{ clientSecret: 'pi_1_secret_2', redirect: 'if_required', confirmParams: { return_url: location.href } }]);
  });

  it('fails when Stripe cannot be reached, so that it can be opened again', async () => {
    const page = stripePage();
    const secret = await page.payment('challenge');
    page.offline = true;
    expect((await failure(act(page, secret))).code).to.equal('network');
  });
});

describe('Trouble with loading Stripe', () => {
  it('is said when its fields cannot load, and another try is a fresh one', async () => {
    const page = stripePage();
    const { anchor } = nest({});
    const gateway = await page.gateway();
    page.offline = true;
    expect((await failure(gateway.mountEntry(entryOptions(anchor)))).code).to.equal('network');
    expect(anchor.childElementCount).to.equal(0);
    page.offline = false;
    open.push(await gateway.mountEntry(entryOptions(anchor)));
    await stripeFrame();
  });

  it('is said when Stripe refuses the key, with its reason for developers', async () => {
    const gateway = await stripePage().gateway({ publishableKey: 'sk_test_never' });
    const { code, detail } = await failure(gateway.mountEntry(entryOptions(nest({}).anchor)));
    expect(code).to.equal('gateway_failed');
    expect(String(detail.cause)).to.include('secret key');
  });

  it('is said when it takes too long, and not for ever', async () => {
    const gateway = await stripePage().gateway({ stripe: new Promise(() => {}), timeout: 5 });
    const { code, detail } = await failure(gateway.mountEntry(entryOptions(nest({}).anchor)));
    expect([code, String(detail.cause)]).to.deep.equal(['gateway_failed', 'Error: the provider takes too long']);
  });

  it('ends at once when the form is closed meanwhile', async () => {
    const abort = new AbortController();
    const gateway = await stripePage().gateway({ stripe: new Promise(() => {}) });
    const opening = failure(gateway.mountEntry(entryOptions(nest({}).anchor, abort.signal)));
    abort.abort();
    expect((await opening).code).to.equal('aborted');
  });
});
