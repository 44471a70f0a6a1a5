/** Intents and refusals as Stripe's API writes them, from the simulated provider's books. */
import type { PaymentIntent, SetupIntent, StripeError } from '@stripe/stripe-js';
import type { SetupIntent as BookedSetup } from '../../server/payments.js';
import type { BookedPayment } from '../../server/payments/simulated.js';

/** Where an intent sends the buyer, if it leaves the page; undefined = the question is asked over the page. */
export interface NextPlace {
  readonly url: string;
  readonly returnUrl: string;
}

const MESSAGES: Readonly<Record<string, string>> = {
  generic: 'Your card was declined.',
  insufficient_funds: 'Your card has insufficient funds.',
  expired_card: 'Your card has expired.',
  incorrect_cvc: "Your card's security code is incorrect.",
  processing_error: 'An error occurred while processing your card. Try again in a little bit.',
  test_mode_live_card:
    'Your card was declined. Your request was in test mode, but used a non test (live) card. For a list of valid test cards, visit: https://stripe.com/docs/testing.',
};

const NOT_AUTHENTICATED =
  'We are unable to authenticate your payment method. Please choose a different payment method and try again.';

/** Declines whose code says it all; the others are "card_declined" with a decline code. */
const CODES = ['expired_card', 'incorrect_cvc', 'processing_error'];

/** Why an intent was refused; `declineCode` is the kit's word. */
function refusal(kind: 'setup' | 'payment', declineCode: string) {
  if (declineCode === 'authentication_required') {
    return { type: 'invalid_request_error' as const, code: `${kind}_intent_authentication_failure`, message: NOT_AUTHENTICATED };
  }
  const message = MESSAGES[declineCode] ?? MESSAGES['generic'] ?? '';
  if (CODES.includes(declineCode)) return { type: 'card_error' as const, code: declineCode, message };
  const word = declineCode === 'generic' ? 'generic_decline' : declineCode;
  return { type: 'card_error' as const, code: 'card_declined', decline_code: word, message };
}

export function setupIntent(setup: BookedSetup, place?: NextPlace): SetupIntent {
  return {
    id: setup.id,
    object: 'setup_intent',
    cancellation_reason: null,
    client_secret: setup.clientSecret,
    created: 0,
    description: null,
    last_setup_error: setup.declineCode === null ? null : refusal('setup', setup.declineCode),
    livemode: false,
    next_action: setup.status === 'requires_action' ? nextAction(place) : null,
    payment_method: setup.method?.ref ?? null,
    payment_method_types: ['card'],
    status: setup.status,
    usage: 'off_session',
  };
}

export function paymentIntent({ id, clientSecret, intent, method }: BookedPayment, place?: NextPlace): PaymentIntent {
  return {
    id,
    object: 'payment_intent',
    amount: intent.amount,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: clientSecret,
    confirmation_method: 'automatic',
    created: 0,
    currency: intent.currency.toLowerCase(),
    description: null,
    last_payment_error: intent.declineCode === null ? null : refusal('payment', intent.declineCode),
    livemode: false,
    next_action: intent.status === 'requires_action' ? nextAction(place) : null,
    payment_method: intent.status === 'requires_payment_method' ? null : method,
    payment_method_types: ['card'],
    receipt_email: null,
    setup_future_usage: null,
    shipping: null,
    status: intent.status,
  };
}

function nextAction(place: NextPlace | undefined) {
  if (place === undefined) return { type: 'use_stripe_sdk', use_stripe_sdk: {} };
  return { type: 'redirect_to_url', redirect_to_url: { url: place.url, return_url: place.returnUrl } };
}

/** The error of an intent that was refused last; undefined when it was not. */
export function lastError(intent: SetupIntent | PaymentIntent): StripeError | undefined {
  if (intent.object === 'setup_intent') {
    return intent.last_setup_error ? { ...intent.last_setup_error, setup_intent: intent } : undefined;
  }
  return intent.last_payment_error ? { ...intent.last_payment_error, payment_intent: intent } : undefined;
}
