/** A payment provider that moves no money: Stripe's words and refusals, test cards, and a ledger to check against. */
import type { MinorUnits } from '../../domain/money.js';
import { systemClock } from '../clock.js';
import { PaymentsError, type Payments, type ProviderMethod } from '../payments.js';
import type { ServerCardKey } from './cards.js';
import { SimulatedBooks, type BooksOptions, type ProviderSide } from './simulated-books.js';
import { handleSimulated } from './simulated-http.js';

export { SIMULATED_CARDS, type ServerCard, type ServerCardKey } from './cards.js';
export type { BookedPayment, EnteredCard, ProviderSide } from './simulated-books.js';

export interface SimulatedOptions extends BooksOptions {
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
  /** The provider's own side, for the pages it shows in the browser. */
  readonly provider: ProviderSide;
}

export interface MethodDetails {
  readonly holderName: string;
  readonly expMonth: number;
  readonly expYear: number;
}

export function createSimulatedPayments(options: SimulatedOptions = {}): SimulatedPayments {
  const { clock = systemClock, latency = 0 } = options;
  const books = new SimulatedBooks(options);
  const travel = () => (latency > 0 ? clock.sleep(latency) : Promise.resolve());

  return {
    kind: 'simulated',
    gatewayConfig: (basePath) => ({ endpoint: `${basePath}/simulated` }),
    handle: (request, subpath) => handleSimulated(books, request, subpath),
    charges: (accountId) => books.charges(accountId),
    attach: (accountId, card, details) => books.attach(accountId, card, details),
    provider: books,

    async createSetup({ key, customer }) {
      await travel();
      return books.openSetup(key, customer);
    },
    async setup(id) {
      await travel();
      return books.setup(id);
    },
    async updateMethod(ref, change) {
      await travel();
      books.updateMethod(ref, change);
    },
    async detachMethod(ref) {
      await travel();
      books.detachMethod(ref);
    },

    async createPayment(request) {
      await travel();
      const known = books.payment(request.key);
      if (known !== undefined) return known.intent;
      const card = books.cardFor(request.customer, request.method);
      if (card?.silent === 'not_charged') throw new PaymentsError('timeout');
      const { intent } = books.openPayment(request);
      if (card?.silent === 'charged') throw new PaymentsError('timeout');
      return intent;
    },
    async lookup(key) {
      await travel();
      return books.payment(key)?.intent ?? null;
    },
    async cancelPayment(key) {
      await travel();
      return books.close(key);
    },
  };
}
