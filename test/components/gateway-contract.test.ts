/** The gateways that come with the package keep the contract; gateways that do not are caught. */
import { expect } from '@open-wc/testing';
import { createHostedPageGateway } from '../../src/api/gateways/hosted-page.js';
import { createSimulatedGateway } from '../../src/api/gateways/simulated.js';
import { createStripeGateway } from '../../src/api/gateways/stripe.js';
import type { GatewayContext, PaymentGateway } from '../../src/api/gateway.js';
import { createSimulatedPayments } from '../../src/server/payments/simulated.js';
import { describeGatewayContract, type GatewayBench } from '../../src/testing/gateway-contract.js';
import { until } from './harness.js';
import { answerBank, stripePage, typeCard } from './stripe-setup.js';

const NUMBERS = { accepted: '4242 4242 4242 4242', declined: '4000 0000 0000 0002', incomplete: '4242 4242' };
const back = (): void => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

/** Frames of the simulated provider are in shadow roots. */
function frames(root: Document | ShadowRoot = document): HTMLIFrameElement[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [...(one instanceof HTMLIFrameElement ? [one] : []), ...(one.shadowRoot ? frames(one.shadowRoot) : [])]);
}

const inner = (): Promise<Document> => until(() => frames().map(({ contentDocument }) => contentDocument).find((doc) => doc?.querySelector('main')) ?? undefined, 'a frame');

async function simulated({ fetch: told }: GatewayContext): Promise<GatewayBench> {
  const payments = createSimulatedPayments();
  let keys = 0;
  const answered: typeof fetch = async (input, init) => {
    await told('data:,', init).catch(() => undefined);
    const path = String(input).replace('/simulated/', '');
    return (await payments.handle?.(new Request(new URL(`/${path}`, location.href), init), path)) ?? new Response(null, { status: 404 });
  };
  const { ref } = payments.attach('acc_1', 'challenge', { holderName: 'Ana', expMonth: 8, expYear: 2039 });
  return {
    gateway: await createSimulatedGateway({ endpoint: '/simulated' }, { fetch: answered }),
    setup: async () => (await payments.createSetup({ key: `setup-${++keys}`, customer: 'acc_1' })).clientSecret,
    async action() {
      const { action } = await payments.createPayment({ key: `pay-${++keys}`, customer: 'acc_1', method: ref, amount: 1200, currency: 'EUR' });
      if (!action) throw new Error('nothing is asked');
      return action;
    },
    number: NUMBERS.accepted,
    async fill(what) {
      const doc = await inner();
      for (const [id, value] of Object.entries({ number: NUMBERS[what], expiry: '08 / 39', cvc: '123' })) {
        const field = doc.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    async answer(how) {
      const text = { approved: 'Approve', refused: 'Refuse', closed: 'Close without answering' }[how];
      [...(await inner()).querySelectorAll('button')].find((one) => one.textContent === text)?.click();
    },
  };
}

async function stripe(context: GatewayContext): Promise<GatewayBench> {
  const page = stripePage();
  return {
    gateway: await createStripeGateway()({ publishableKey: page.key }, context),
    setup: () => page.setup(),
    action: async () => ({ type: 'use_stripe_sdk', clientSecret: await page.payment('challenge'), url: null }),
    number: NUMBERS.accepted,
    fill: (what) => typeCard(NUMBERS[what]),
    answer: (how) => answerBank({ approved: 'Approve', refused: 'Refuse', closed: 'Cancel' }[how]),
  };
}

async function hosted(context: GatewayContext): Promise<GatewayBench> {
  const left: string[] = [];
  return {
    gateway: await createHostedPageGateway({ leave: (url) => void left.push(url) })({ setupUrl: 'https://pay.test/{secret}?back={return}' }, context),
    setup: async () => 'secret/1',
    action: async () => ({ type: 'redirect', clientSecret: 'pay_1', url: 'https://pay.test/confirm/1' }),
    async answer() {
      await until(() => left.length > 0, 'the page to be left');
      back();
    },
  };
}

describeGatewayContract({ describe, it }, 'simulated gateway', simulated);
describeGatewayContract({ describe, it }, 'Stripe gateway', stripe);
describeGatewayContract({ describe, it }, 'hosted page gateway', hosted);

describe('A hosted page', () => {
  const options = { locale: 'fr-FR', appearance: {} as never, labels: {} as never, currency: 'EUR' };

  it('is left for with the secret and the way back, and is named in the language of the page', async () => {
    const left: string[] = [];
    const gateway = await createHostedPageGateway({ leave: (url) => void left.push(url) })({ setupUrl: 'https://pay.test/{secret}?back={return}' }, { fetch });
    const abort = new AbortController();
    const container = document.body.appendChild(document.createElement('div'));
    const entry = await gateway.mountEntry({ ...options, container, signal: abort.signal });
    expect(container.textContent).to.equal('Vous saisissez votre carte sur la page de notre prestataire de paiement, puis vous revenez ici.');
    const confirming = entry.confirm({ clientSecret: 'a/b', holderName: 'Ana', consented: true, returnUrl: 'https://host.test/?x=1&billing_return=setup:1' });
    expect(left).to.deep.equal(['https://pay.test/a%2Fb?back=https%3A%2F%2Fhost.test%2F%3Fx%3D1%26billing_return%3Dsetup%3A1']);
    abort.abort();
    expect(await confirming).to.deep.equal({ status: 'incomplete' });
    container.remove();
  });

  it('that is no page is not gone to', async () => {
    const left: string[] = [];
    const gateway = await createHostedPageGateway({ leave: (url) => void left.push(url) })({}, { fetch });
    const error = await gateway.performAction({ type: 'redirect', clientSecret: '1', url: 'javascript:alert(1)' }, { ...options, container: document.body, signal: new AbortController().signal }).catch((thrown: { code: string }) => thrown);
    expect([(error as { code: string }).code, left]).to.deep.equal(['gateway_failed', []]);
  });
});

describe('The gateway contract', () => {
  /** The names of the tests that a spoilt gateway fails. */
  async function failures(spoil: (right: PaymentGateway) => Partial<PaymentGateway>): Promise<string[]> {
    const tests: [string, () => Promise<void>][] = [];
    const collect = { describe: (_: string, body: () => void) => body(), it: (what: string, body: () => Promise<void>) => tests.push([what, body]) };
    describeGatewayContract(collect, 'wrong', async (context) => {
      const bench = await simulated(context);
      return { ...bench, gateway: { ...bench.gateway, ...spoil(bench.gateway) } };
    });
    const failed: string[] = [];
    for (const [what, body] of tests) await body().catch(() => failed.push(what));
    return failed;
  }

  const WRONG: Readonly<Record<string, readonly [spoil: (right: PaymentGateway) => Partial<PaymentGateway>, caught: RegExp]>> = {
    'leaves its fields behind': [(right) => ({ mountEntry: async (options) => ({ ...(await right.mountEntry(options)), destroy: () => undefined }) }), /destroy\(\) empties it/],
    'says that all is done whatever the provider says': [
      (right) => ({ mountEntry: async (options) => ({ ...(await right.mountEntry(options)), confirm: async () => ({ status: 'done' }) }) }),
      /a refusal with its reason/,
    ],
    'checks nothing': [(right) => ({ mountEntry: async (options) => ({ ...(await right.mountEntry(options)), check: async () => true }) }), /what is missing/],
    'tells what came of a payment': [(right) => ({ performAction: async (...given) => (await right.performAction(...given), 'paid') as never }), /says nothing of the outcome/],
    'shuts the page off': [
      (right) => ({
        async performAction(...given) {
          document.head.toggleAttribute('inert', true);
          await right.performAction(...given).finally(() => document.head.removeAttribute('inert'));
        },
      }),
      /shuts off nothing/,
    ],
  };
  for (const [what, [spoil, caught]] of Object.entries(WRONG)) {
    it(`catches a gateway that ${what}`, async () => {
      expect((await failures(spoil)).join('; ')).to.match(caught);
    });
  }

  it('finds nothing wrong with one that is right', async () => {
    expect(await failures(() => ({}))).to.deep.equal([]);
  });
});
