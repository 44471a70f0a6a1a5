/** Stripe.js, loaded when somebody pays, and one instance of it for each key, account and language of a page. */
import type { Stripe } from '@stripe/stripe-js';
import { BillingError } from '../errors.js';
import { stripeLocale } from './stripe-appearance.js';

export interface StripeAccount {
  readonly publishableKey: string;
  /** Connected account, "acct_…". */
  readonly account?: string | undefined;
  /** BCP 47. */
  readonly locale: string;
}

/**
 * By document, so that it lives and goes with the page (docs/decisions/0011): each instance leaves frames in the page
 * for good, and fields of one instance cannot be confirmed with another.
 */
const INSTANCES = new WeakMap<Document, Map<string, Promise<Stripe>>>();

/** @throws BillingError gateway_failed or network */
export function stripeInstance({ publishableKey, account, locale }: StripeAccount): Promise<Stripe> {
  const known = INSTANCES.get(document) ?? new Map<string, Promise<Stripe>>();
  INSTANCES.set(document, known);
  const language = stripeLocale(locale);
  const name = JSON.stringify([publishableKey, account, language]);
  const instance =
    known.get(name) ??
    load(publishableKey, { locale: language, ...(account && { stripeAccount: account }) }).catch((cause: unknown) => {
      known.delete(name);
      throw navigator.onLine ? new BillingError('gateway_failed', { cause }) : new BillingError('network', { cause });
    });
  known.set(name, instance);
  return instance;
}

async function load(...settings: Parameters<NonNullable<Window['Stripe']>>): Promise<Stripe> {
  // The package is an optional peer: a page that loads Stripe.js by a script tag of its own does without.
  const loadStripe = await import('@stripe/stripe-js/pure/index.mjs').then((loader) => loader.loadStripe, (cause: unknown) => {
    if (window.Stripe) return async (...given: typeof settings) => window.Stripe?.(...given) ?? null;
    throw new Error('Install @stripe/stripe-js 10, or load Stripe.js by a script tag', { cause });
  });
  const stripe = await loadStripe(...settings);
  if (!stripe) throw new Error('Stripe.js needs a browser');
  stripe.registerAppInfo({ name: 'billing-widgets' });
  return stripe;
}
