/** The stand-in's API: what Stripe's frames and Stripe.js ask api.stripe.com, over the books of simulated accounts. */
import type { PaymentIntent, SetupIntent, StripeError } from '@stripe/stripe-js';
import { simulatedCardKey } from '../../domain/simulated-cards.js';
import type { EnteredCard } from '../../server/payments/simulated.js';
import { lastError, paymentIntent, setupIntent, type NextPlace } from './intents.js';
import { challengeUrl, type StandinPayments } from './payments.js';

export interface StandinApiOptions {
  /** Accounts by publishable key, as they are now. */
  readonly accountOf: (publishableKey: string) => StandinPayments | undefined;
  /** Where the stand-in's pages are served. */
  readonly origin: string;
}

/** What a confirmation said beside the card, which is kept nowhere. */
export interface Confirmation {
  readonly intent: string;
  readonly allowRedisplay: string | null;
  readonly returnUrl: string;
  readonly holderName: string;
}

export interface StandinApi {
  /** Answers a request below /v1; undefined when the path is another's. */
  handle(request: Request): Promise<Response | undefined>;
  readonly confirmations: readonly Confirmation[];
}

type Kind = 'setup' | 'payment';
type Intent = SetupIntent | PaymentIntent;

const PATH = /^\/v1\/(setup|payment)_intents\/([^/]+)(?:\/(confirm|source_cancel|authenticate))?$/;

const NO_RETURN_URL =
  'This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might ' +
  'redirect your customer off of your page, you must provide a `return_url`.';

export function createStandinApi({ accountOf, origin }: StandinApiOptions): StandinApi {
  const confirmations: Confirmation[] = [];
  /** Where a challenge that left the page comes back to, by client secret. */
  const returns = new Map<string, string>();

  function look(payments: StandinPayments, kind: Kind, clientSecret: string): Intent | undefined {
    const returnUrl = returns.get(clientSecret);
    const away = payments.challengeBy === 'redirect_to_url';
    const setup = kind === 'setup' ? payments.provider.setupOf(clientSecret) : null;
    if (setup) return setupIntent(setup, away ? placeOf(payments, clientSecret, returnUrl ?? '') : undefined);
    const payment = kind === 'payment' ? payments.provider.paymentOf(clientSecret) : null;
    return payment ? paymentIntent(payment, away ? placeOf(payments, clientSecret, returnUrl ?? payments.returnUrl(payment.intent.key)) : undefined) : undefined;
  }

  const placeOf = ({ publishableKey: key }: StandinPayments, clientSecret: string, returnUrl: string): NextPlace => ({
    url: challengeUrl(origin, { key, clientSecret, returnUrl }),
    returnUrl,
  });

  function confirm(payments: StandinPayments, kind: Kind, clientSecret: string, form: URLSearchParams): StripeError | undefined {
    const returnUrl = form.get('return_url');
    if (returnUrl === null) return invalid(NO_RETURN_URL, 'return_url');
    returns.set(clientSecret, returnUrl);
    const intent = look(payments, kind, clientSecret);
    const holderName = form.get('payment_method_data[billing_details][name]') ?? '';
    confirmations.push({ intent: intent?.id ?? '', allowRedisplay: form.get('payment_method_data[allow_redisplay]'), returnUrl, holderName });
    if (intent && intent.status !== 'requires_payment_method') return unexpected(intent);
    const card = cardIn(form, holderName);
    const method = form.get('payment_method');
    if (card === undefined && method === null) return invalid('You cannot confirm this intent because it is missing a payment method.', 'payment_method');
    if (kind === 'payment') payments.provider.pay(clientSecret, card ?? { method: method ?? '' });
    else if (card) payments.provider.enterCard(clientSecret, card);
    return undefined;
  }

  async function handle(request: Request): Promise<Response | undefined> {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith('/v1/')) return undefined;
    if (request.method === 'OPTIONS') return answer({}, 204);
    const form = request.method === 'POST' ? new URLSearchParams(await request.text()) : searchParams;
    const key = form.get('key') ?? '';
    const payments = accountOf(key);
    if (!payments) return refuse(invalid(`Invalid API Key provided: ${key.slice(0, 8)}***`), 401);
    if (pathname === '/v1/elements/sessions') return session(payments, form.get('client_secret'));
    const [, kind, id, verb] = PATH.exec(pathname) ?? [];
    if (kind !== 'setup' && kind !== 'payment') return refuse(invalid(`Unrecognized request URL (${request.method}: ${pathname}).`), 404);
    const clientSecret = form.get('client_secret') ?? '';
    const found = look(payments, kind, clientSecret);
    if (!found || found.id !== id) return refuse({ ...invalid(`No such ${kind}_intent: '${id}'`, 'intent'), code: 'resource_missing' }, 404);
    if (verb !== undefined && request.method !== 'POST') return refuse(invalid('This is done with POST.'), 405);
    if (verb === 'confirm') {
      const error = confirm(payments, kind, clientSecret, form);
      if (error) return refuse(error, 400);
    }
    // Closing the bank's window counts as a failed confirmation, as with Stripe.
    if (verb === 'source_cancel') payments.provider.answer(clientSecret, 'refuse');
    if (verb === 'authenticate') payments.provider.answer(clientSecret, form.get('outcome') === 'complete' ? 'approve' : 'refuse');
    const intent = look(payments, kind, clientSecret) ?? found;
    const error = verb === 'confirm' ? lastError(intent) : undefined;
    return error && intent.status === 'requires_payment_method' ? refuse(error, 402) : answer(intent);
  }

  function session(payments: StandinPayments, clientSecret: string | null): Response {
    const kind = clientSecret?.startsWith('seti_') ? 'setup' : 'payment';
    if (clientSecret !== null && !look(payments, kind, clientSecret)) {
      return refuse({ ...invalid(`No such ${kind}_intent: '${clientSecret.split('_secret')[0]}'`, 'intent'), code: 'resource_missing' }, 404);
    }
    return answer({ payment_method_types: ['card'] });
  }

  return { handle, confirmations };
}

function cardIn(form: URLSearchParams, holderName: string): EnteredCard | undefined {
  const number = form.get('payment_method_data[card][number]');
  if (number === null) return undefined;
  const expMonth = Number(form.get('payment_method_data[card][exp_month]'));
  const expYear = Number(form.get('payment_method_data[card][exp_year]'));
  return { card: simulatedCardKey(number.replace(/\D/g, '')), expMonth, expYear, holderName, asks: true };
}

const invalid = (message: string, param?: string): StripeError => ({ type: 'invalid_request_error', message, ...(param !== undefined && { param }) });

/** Confirming what is confirmed already says how it stands. */
function unexpected(intent: Intent): StripeError {
  const [name, kind] = intent.object === 'setup_intent' ? ['SetupIntent', 'setup'] : ['PaymentIntent', 'payment'];
  const why = intent.status === 'succeeded' ? 'it has already succeeded' : `it has a status of ${intent.status}`;
  const error = { ...invalid(`You cannot confirm this ${name} because ${why}.`), code: `${kind}_intent_unexpected_state` };
  return intent.object === 'setup_intent' ? { ...error, setup_intent: intent } : { ...error, payment_intent: intent };
}

function answer(body: unknown, status = 200): Response {
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store', 'content-type': 'application/json' };
  return new Response(status === 204 ? null : JSON.stringify(body), { status, headers });
}

const refuse = (error: StripeError, status: number): Response => answer({ error }, status);
