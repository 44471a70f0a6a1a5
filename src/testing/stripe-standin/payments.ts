/** The simulated provider under Stripe's name: what a kit charges with while its pages run the stand-in of Stripe.js. */
import type { PaymentIntent } from '../../server/payments.js';
import type { SimulatedPayments } from '../../server/payments/simulated.js';

export interface StandinPaymentsOptions {
  /** Tells accounts apart; "pk_test_…" as Stripe's sandboxes have it. */
  readonly publishableKey: string;
  /** Connected account, "acct_…". Default none. */
  readonly account?: string;
  /** Where the stand-in's own pages are served: for challenges that leave the page. */
  readonly origin?: string;
  /** Where those come back to when the server began them; `key` is the payment's. */
  readonly returnUrl?: (key: string) => string;
}

export interface StandinPayments extends SimulatedPayments {
  readonly publishableKey: string;
  readonly account: string | undefined;
  /** Where a challenge of a payment comes back to when it leaves the page. */
  returnUrl(key: string): string;
  /** How the bank asks from now on: over the page, or on a page of its own. Default over the page. */
  challengeBy: ChallengeWay;
}

/** `next_action.type` of an intent. */
export type ChallengeWay = 'use_stripe_sdk' | 'redirect_to_url';

/** The address of a challenge that leaves the page. */
export function challengeUrl(origin: string, about: { key: string; clientSecret: string; returnUrl: string }): string {
  const query = new URLSearchParams({ key: about.key, client_secret: about.clientSecret, return_url: about.returnUrl });
  return `${origin}/redirect?${query}`;
}

/** Same books, same ledger, same test cards: only the names are Stripe's, and the browser's part is served elsewhere. */
export function asStripe(simulated: SimulatedPayments, options: StandinPaymentsOptions): StandinPayments {
  const { publishableKey, account, origin = '', returnUrl = () => '' } = options;

  function named(intent: PaymentIntent): PaymentIntent {
    if (intent.action === null) return intent;
    const { clientSecret } = intent.action;
    if (payments.challengeBy === 'use_stripe_sdk') return { ...intent, action: { type: 'use_stripe_sdk', clientSecret, url: null } };
    const url = challengeUrl(origin, { key: publishableKey, clientSecret, returnUrl: returnUrl(intent.key) });
    return { ...intent, action: { type: 'redirect_to_url', clientSecret, url } };
  }

  const { handle: _, ...shared } = simulated;
  const payments: StandinPayments = {
    ...shared,
    kind: 'stripe',
    publishableKey,
    account,
    returnUrl,
    challengeBy: 'use_stripe_sdk',
    gatewayConfig: () => ({ publishableKey, ...(account !== undefined && { account }) }),
    createPayment: async (request) => named(await simulated.createPayment(request)),
    lookup: async (key) => {
      const found = await simulated.lookup(key);
      return found && named(found);
    },
    cancelPayment: async (key) => named(await simulated.cancelPayment(key)),
  };
  return payments;
}
