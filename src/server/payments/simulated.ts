/** A payment provider that moves no money: Stripe's words and refusals, test cards, and a ledger to check against. */
import type { MinorUnits } from '../../domain/money.js';
import { systemClock, type Clock } from '../clock.js';
import { PaymentsError, type PaymentIntent, type Payments, type ProviderMethod, type SetupIntent } from '../payments.js';
import { makeId, secureRandom, type Random } from '../random.js';
import { cardOf, SETTLING_TIME, type ServerCardKey } from './cards.js';
import { handleSimulated } from './simulated-http.js';

export { SIMULATED_CARDS, type ServerCard, type ServerCardKey } from './cards.js';

export interface SimulatedOptions {
  /** Default: the machine's clock. */
  readonly clock?: Clock;
  /** Default: the platform's generator. */
  readonly random?: Random;
  /** Milliseconds every call takes. Default 0. */
  readonly latency?: number;
}

/** Money taken; `amount` in minor units, `at` in milliseconds since the epoch. */
export interface Charge {
  readonly key: string;
  readonly amount: MinorUnits;
  readonly currency: string;
  readonly at: number;
  /** `ref` of the method. */
  readonly method: string;
}

export interface SimulatedPayments extends Payments {
  /** What was taken from an account, oldest first. */
  charges(accountId: string): readonly Charge[];
  /** Gives an account a method without anyone entering it. */
  attach(accountId: string, card: ServerCardKey, details: MethodDetails): ProviderMethod;
}

export interface MethodDetails {
  readonly holderName: string;
  readonly expMonth: number;
  readonly expYear: number;
}

/** What the browser's part asks for; see `handleSimulated`. */
export interface BrowserSide {
  /** null when there is no such setup. */
  enterCard(clientSecret: string, card: string, details: MethodDetails): { status: 'succeeded' } | { status: 'declined'; declineCode: string } | null;
  /** Status of a payment that waits for its challenge; null when there is none. */
  challenge(clientSecret: string): PaymentIntent['status'] | null;
  answerChallenge(clientSecret: string, outcome: 'approve' | 'refuse'): PaymentIntent['status'] | null;
}

interface Payment {
  readonly intent: PaymentIntent;
  readonly customer: string;
  readonly method: string;
  readonly card: string;
  readonly settlesAt: number | null;
}

export function createSimulatedPayments(options: SimulatedOptions = {}): SimulatedPayments {
  const { clock = systemClock, random = secureRandom, latency = 0 } = options;
  const setups = new Map<string, SetupIntent>();
  const setupKeys = new Map<string, string>();
  const methods = new Map<string, { method: ProviderMethod; customer: string; card: string }>();
  const payments = new Map<string, Payment>();
  const ledger: (Charge & { readonly customer: string })[] = [];

  const travel = () => (latency > 0 ? clock.sleep(latency) : Promise.resolve());

  function take(payment: Payment, at: number): Payment {
    const { key, amount, currency } = payment.intent;
    ledger.push({ key, amount, currency, at, method: payment.method, customer: payment.customer });
    return keep({ ...payment, settlesAt: null, intent: { ...payment.intent, status: 'succeeded', action: null } });
  }

  function decline(payment: Payment, declineCode: string): Payment {
    return keep({ ...payment, intent: { ...payment.intent, status: 'requires_payment_method', declineCode, action: null } });
  }

  function keep(payment: Payment): Payment {
    payments.set(payment.intent.key, payment);
    return payment;
  }

  /** The payment as it is now: slow ones may have settled. */
  function current(key: string): Payment | undefined {
    const payment = payments.get(key);
    if (payment?.settlesAt == null || payment.settlesAt > clock.now()) return payment;
    return take(payment, payment.settlesAt);
  }

  function byChallenge(clientSecret: string): Payment | undefined {
    return [...payments.values()].find(({ intent }) => intent.action?.clientSecret === clientSecret);
  }

  function finish(payment: Payment): Payment {
    const refused = cardOf(payment.card)?.paymentDecline ?? null;
    return refused === null ? take(payment, clock.now()) : decline(payment, refused);
  }

  // Secrets of challenges that are over: a late visitor still learns how it ended.
  const answered = new Map<string, string>();

  const browser: BrowserSide = {
    enterCard(clientSecret, key, details) {
      const setup = [...setups.values()].find((one) => one.clientSecret === clientSecret);
      if (setup === undefined) return null;
      if (setup.status === 'succeeded') return { status: 'succeeded' };
      const card = cardOf(key);
      const declineCode = card === undefined ? 'test_mode_live_card' : card.setupDecline;
      if (declineCode !== null) {
        setups.set(setup.id, { ...setup, declineCode });
        return { status: 'declined', declineCode };
      }
      const method = api.attach(setup.customer, key as ServerCardKey, details);
      setups.set(setup.id, { ...setup, status: 'succeeded', declineCode: null, method });
      return { status: 'succeeded' };
    },
    challenge(clientSecret) {
      const key = byChallenge(clientSecret)?.intent.key ?? answered.get(clientSecret);
      return key === undefined ? null : (current(key)?.intent.status ?? null);
    },
    answerChallenge(clientSecret, outcome) {
      const payment = byChallenge(clientSecret);
      if (payment === undefined) return browser.challenge(clientSecret);
      answered.set(clientSecret, payment.intent.key);
      return (outcome === 'approve' ? finish(payment) : decline(payment, 'authentication_required')).intent.status;
    },
  };

  const api: SimulatedPayments = {
    kind: 'simulated',
    gatewayConfig: (basePath) => ({ endpoint: `${basePath}/simulated` }),
    handle: (request, subpath) => handleSimulated(browser, request, subpath),
    charges: (accountId) => ledger.filter((charge) => charge.customer === accountId).map(({ customer: _, ...charge }) => charge),

    attach(accountId, key, details) {
      const card = cardOf(key);
      if (card === undefined) throw new RangeError(`no test card ${key}`);
      const ref = makeId('simpm', random);
      const method = { ref, type: 'card', brand: card.brand, last4: card.number.slice(-4), ...details };
      methods.set(ref, { method, customer: accountId, card: key });
      return method;
    },

    async createSetup({ key, customer }) {
      await travel();
      const known = setups.get(setupKeys.get(key) ?? '');
      if (known !== undefined) return known;
      const id = makeId('seti', random);
      const clientSecret = `${id}_secret_${makeId('s', random)}`;
      const setup: SetupIntent = {
        id, clientSecret, customer, status: 'requires_payment_method', declineCode: null, method: null,
      };
      setups.set(id, setup);
      setupKeys.set(key, id);
      return setup;
    },
    async setup(id) {
      await travel();
      return setups.get(id) ?? null;
    },
    async updateMethod(ref, change) {
      await travel();
      const known = methods.get(ref);
      if (known !== undefined) methods.set(ref, { ...known, method: { ...known.method, ...change } });
    },
    async detachMethod(ref) {
      await travel();
      methods.delete(ref);
    },

    async createPayment({ key, customer, method, amount, currency }) {
      await travel();
      const known = current(key);
      if (known !== undefined) return known.intent;
      const stored = methods.get(method);
      const card = stored?.customer === customer ? cardOf(stored.card) : undefined;
      if (card?.silent === 'not_charged') throw new PaymentsError('timeout');
      const intent: PaymentIntent = { key, amount, currency, status: 'processing', declineCode: null, action: null };
      const payment: Payment = { intent, customer, method, card: stored?.card ?? '', settlesAt: null };
      // A method that was taken away meanwhile.
      if (card === undefined) return decline(payment, 'generic').intent;
      if (card.slow === true) return keep({ ...payment, settlesAt: clock.now() + SETTLING_TIME }).intent;
      if (card.challenge) {
        const action = { type: 'simulated_challenge', clientSecret: makeId('chal', random), url: null };
        return keep({ ...payment, intent: { ...intent, status: 'requires_action', action } }).intent;
      }
      const done = finish(payment);
      if (card.silent === 'charged') throw new PaymentsError('timeout');
      return done.intent;
    },
    async lookup(key) {
      await travel();
      return current(key)?.intent ?? null;
    },
    async cancelPayment(key) {
      await travel();
      const payment = current(key);
      // With the bank or paid: too late.
      if (payment?.intent.status === 'succeeded' || payment?.intent.status === 'processing') return payment.intent;
      const blank = { key, amount: 0, currency: '', declineCode: null };
      const intent: PaymentIntent = { ...(payment?.intent ?? blank), status: 'canceled', action: null };
      if (payment?.intent.action != null) answered.set(payment.intent.action.clientSecret, key);
      // A key nothing came under is remembered as well: what arrives late finds it canceled.
      keep(payment === undefined ? { intent, customer: '', method: '', card: '', settlesAt: null } : { ...payment, intent });
      return intent;
    },
  };
  return api;
}
