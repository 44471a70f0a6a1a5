/** A page with Stripe.js, as far as the stand-in goes, over the books of one simulated account. */
import type { Stripe } from '@stripe/stripe-js';
import type { PaymentEntry, PaymentGateway, PaymentSettings } from '../../src/api/gateway.js';
import { createStripeGateway, type StripeGatewayOptions } from '../../src/api/gateways/stripe.js';
import { createSimulatedPayments, type SimulatedPayments } from '../../src/server/payments/simulated.js';
import { createStandinApi, type StandinApi } from '../../src/testing/stripe-standin/api.js';
import { asStripe, type StandinPayments } from '../../src/testing/stripe-standin/payments.js';
import { inPagePlace } from '../../src/testing/stripe-standin/place.js';
import { createStripeStandin, type InstanceRecord, type StripeStandin } from '../../src/testing/stripe-standin/stripe.js';
import type { ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, until } from './harness.js';

const CUSTOMER = 'acc_1';

export interface StripePage {
  readonly key: string;
  readonly payments: StandinPayments;
  readonly confirmations: StandinApi['confirmations'];
  /** Addresses the page was left for. */
  readonly left: readonly string[];
  /** The stand-in as the page has it. */
  readonly constructor: StripeStandin;
  /** Paths asked of Stripe's API, oldest first. */
  readonly asked: readonly string[];
  /** Those made since. */
  readonly instances: readonly InstanceRecord[];
  /** What the instance of this page's key was told. */
  instance(): InstanceRecord;
  gateway(options?: StripeGatewayOptions, settings?: PaymentSettings): Promise<PaymentGateway>;
  setup(): Promise<string>;
  /** Begins a payment with a stored card of this kind; its secret. */
  payment(card: Parameters<StandinPayments['attach']>[1], amount?: number): Promise<string>;
  charged(): readonly number[];
  /** From now on the API cannot be reached. */
  set offline(gone: boolean);
}

/** Stripe.js is loaded once for a document, whichever accounts are used: so is its stand-in here. */
const accounts = new Map<string, StandinPayments>();
const api = createStandinApi({ accountOf: (key) => accounts.get(key), origin: 'https://standin.test' });
let current: { asked: string[]; left: string[]; offline: boolean } | undefined;
const constructor = createStripeStandin(
  inPagePlace(
    async (request) => {
      current?.asked.push(`${request.method} ${new URL(request.url).pathname}`);
      if (current?.offline) throw new TypeError('offline');
      return api.handle(request);
    },
    (url) => void current?.left.push(url),
  ),
);

/** An account and key of its own; what is asked from now on is written down for it. */
export function stripePage(simulated: SimulatedPayments = createSimulatedPayments()): StripePage {
  const key = `pk_test_${accounts.size + 1}`;
  const payments = asStripe(simulated, { publishableKey: key });
  accounts.set(key, payments);
  window.Stripe = constructor;
  const [confirmed, made] = [api.confirmations.length, constructor.instances.length];
  const now = { asked: [] as string[], left: [] as string[], offline: false };
  current = now;
  let keys = 0;
  return {
    key,
    payments,
    constructor,
    get confirmations() {
      return api.confirmations.slice(confirmed);
    },
    get instances() {
      return constructor.instances.slice(made);
    },
    left: now.left,
    asked: now.asked,
    set offline(gone: boolean) {
      now.offline = gone;
    },
    instance() {
      const found = constructor.instances.find((one) => one.key === key);
      if (!found) throw new Error('no instance was made');
      return found;
    },
    gateway: async (options = {}, settings = {}) => createStripeGateway(options)({ publishableKey: key }, { fetch, settings }),
    setup: async () => (await payments.createSetup({ key: `setup-${++keys}`, customer: CUSTOMER })).clientSecret,
    async payment(card, amount = 1200) {
      const { ref } = payments.attach(CUSTOMER, card, { holderName: 'Ana Ferreira', expMonth: 8, expYear: 2039 });
      const name = `payment-${++keys}`;
      await payments.createPayment({ key: name, customer: CUSTOMER, method: ref, amount, currency: 'EUR' });
      const found = payments.provider.payment(name);
      if (!found) throw new Error('no payment was begun');
      return found.clientSecret;
    },
    charged: () => payments.charges(CUSTOMER).map(({ amount }) => amount),
  };
}

/** A backend that charges with Stripe, as far as the stand-in goes, and the page's side of it. */
export function stripeBackend(start: ScenarioOptions = {}): { readonly backend: Backend; readonly page: StripePage } {
  let page: StripePage | undefined;
  const backend = new Backend({ ...start, wrapPayments: (simulated) => (page = stripePage(simulated)).payments });
  if (!page) throw new Error('the account has no payments');
  return { backend, page };
}

/** The frame of a title, anywhere in the document, once it is drawn. */
export async function stripeFrame(title = 'Secure payment input frame'): Promise<Document> {
  return until(() => {
    const inner = [...document.querySelectorAll('iframe')].find((one) => one.title === title)?.contentDocument;
    return inner?.querySelector('main') ? inner : undefined;
  }, `a frame "${title}"`);
}

export async function typeCard(number: string): Promise<void> {
  const doc = await stripeFrame();
  for (const [id, value] of Object.entries({ number, expiry: '08 / 39', cvc: '123' })) {
    const field = doc.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`no field ${id}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export async function answerBank(text: string): Promise<void> {
  const doc = await stripeFrame('Secure payment authentication');
  [...doc.querySelectorAll('button')].find((one) => one.textContent === text)?.click();
}

/** Sends what was typed, as the form does. */
export async function send(entry: PaymentEntry, clientSecret: string, consented = true): Promise<Awaited<ReturnType<PaymentEntry['confirm']>>> {
  if (!(await entry.check())) return { status: 'incomplete' };
  return entry.confirm({ clientSecret, holderName: 'Ana Ferreira', consented, returnUrl: 'https://host.test/billing?billing_return=setup:1' });
}

/** A Stripe of which a test writes only what it needs. */
export const partOfStripe = (part: Partial<Record<keyof Stripe, unknown>>): Stripe => part as unknown as Stripe;
