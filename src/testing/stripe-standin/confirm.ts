/** Confirming intents: what Stripe.js checks first, what it sends, and how it waits for the bank. */
import type { ConfirmPaymentData, PaymentIntent, PaymentIntentOrSetupIntentResult, SetupIntent, StripeElements, StripeError } from '@stripe/stripe-js';
import type { GroupInside } from './elements.js';
import { IntegrationError, WORDS, inFlight, neither, neverCollected, submitFirst, wrongSecret, wrongStatus } from './errors.js';
import { askJson } from './frames/ask.js';
import { kindOf } from './frames/challenge.js';
import { lastError } from './intents.js';
import type { Outcome } from './messages.js';
import type { StandinPlace } from './place.js';

type Intent = SetupIntent | PaymentIntent;

export interface ConfirmOptions {
  readonly elements?: StripeElements;
  readonly clientSecret?: string;
  readonly confirmParams?: Partial<ConfirmPaymentData>;
  readonly redirect?: 'always' | 'if_required';
}

export interface Confirming {
  confirm(call: 'confirmSetup' | 'confirmPayment', options: ConfirmOptions): Promise<PaymentIntentOrSetupIntentResult>;
  retrieve(call: string, clientSecret: string): Promise<PaymentIntentOrSetupIntentResult>;
  handleNextAction(clientSecret: string): Promise<PaymentIntentOrSetupIntentResult>;
}

interface Surroundings {
  readonly key: string;
  readonly locale: string;
  readonly place: StandinPlace;
  /** A group of this instance; undefined for those of others. */
  readonly groupOf: (elements: StripeElements) => GroupInside | undefined;
}

/** Above everything a page has, as Stripe's own. */
const TOP = '2147483647';

const resultOf = (intent: Intent): PaymentIntentOrSetupIntentResult => (intent.object === 'setup_intent' ? { setupIntent: intent } : { paymentIntent: intent });

export function createConfirming({ key, locale, place, groupOf }: Surroundings): Confirming {
  const busy = new Set<string>();

  function checkSecret(call: string, clientSecret: unknown): string {
    if (typeof clientSecret !== 'string' || !/^(seti|pi)_[^_]+_secret_/.test(clientSecret)) throw new IntegrationError(wrongSecret(call, clientSecret));
    return clientSecret;
  }

  const read = (clientSecret: string): Promise<{ value: Intent } | { error: StripeError }> => {
    const query = new URLSearchParams({ key, client_secret: clientSecret });
    return askJson<Intent>(place.ask, `/v1/${kindOf(clientSecret)}_intents/${clientSecret.split('_secret')[0]}?${query}`);
  };

  /** What the bank asks, over the page; resolves when the buyer is through with it. */
  function challenge(clientSecret: string): Promise<void> {
    const frame = document.createElement('iframe');
    frame.title = 'Secure payment authentication';
    frame.name = `__privateStripeFrame${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    for (const [name, value] of [
      ['position', 'fixed'],
      ['inset', '0'],
      ['width', '100%'],
      ['height', '100%'],
      ['border', '0'],
      ['z-index', TOP],
      ['color-scheme', 'light'],
    ] as const) {
      frame.style.setProperty(name, value);
    }
    return new Promise((through) => {
      const line = place.openChallenge(frame, { key, clientSecret, locale }, () => {
        line.close();
        frame.remove();
        through();
      });
      document.body.append(frame);
    });
  }

  /** From an intent that may want something to one that is as far as the buyer can bring it. */
  async function follow(intent: Intent): Promise<PaymentIntentOrSetupIntentResult> {
    if (intent.status !== 'requires_action' || intent.client_secret === null) return ended(intent);
    const away = intent.next_action?.redirect_to_url?.url;
    if (away) {
      place.leave(away);
      // The page ends here.
      return new Promise(() => {});
    }
    await challenge(intent.client_secret);
    const now = await read(intent.client_secret);
    return 'error' in now ? { error: now.error } : ended(now.value);
  }

  function ended(intent: Intent): PaymentIntentOrSetupIntentResult {
    const error = intent.status === 'requires_payment_method' ? lastError(intent) : undefined;
    return error ? { error } : resultOf(intent);
  }

  function fieldsOf(call: string, group: GroupInside | undefined, params: Partial<ConfirmPaymentData>): Record<string, string> {
    const { return_url, payment_method, payment_method_data: data } = params;
    const never = group?.payment(call).options.fields?.billingDetails;
    for (const field of ['name', 'email', 'phone'] as const) {
      if ((never === 'never' || (typeof never === 'object' && never[field] === 'never')) && data?.billing_details?.[field] === undefined) {
        throw new IntegrationError(neverCollected(field, call));
      }
    }
    return {
      ...(return_url !== undefined && { return_url }),
      ...(typeof payment_method === 'string' && { payment_method }),
      ...(data?.allow_redisplay && { 'payment_method_data[allow_redisplay]': data.allow_redisplay }),
      ...(data?.billing_details?.name && { 'payment_method_data[billing_details][name]': data.billing_details.name }),
    };
  }

  async function send(clientSecret: string, fields: Record<string, string>): Promise<Outcome> {
    const body = new URLSearchParams({ ...fields, key, client_secret: clientSecret });
    const path = `/v1/${kindOf(clientSecret)}_intents/${clientSecret.split('_secret')[0]}/confirm`;
    const answer = await askJson<Intent>(place.ask, path, { method: 'POST', body });
    return 'error' in answer ? answer : { intent: answer.value };
  }

  return {
    async confirm(call, { elements, clientSecret: given, confirmParams = {}, redirect = 'always' }) {
      if (!elements && given === undefined) throw new IntegrationError(neither(call));
      const group = elements && groupOf(elements);
      if (elements && !group) throw new IntegrationError(WORDS.otherInstance);
      const clientSecret = checkSecret(call, given ?? group?.clientSecret);
      const fields = fieldsOf(call, group, confirmParams);
      if (group && !group.submitted) throw new IntegrationError(submitFirst(call));
      if (busy.has(clientSecret)) throw new IntegrationError(inFlight(call));
      busy.add(clientSecret);
      try {
        const kind = kindOf(clientSecret);
        const outcome = await (group ? group.confirm(call, { kind, clientSecret, fields }) : send(clientSecret, fields));
        if ('error' in outcome) return { error: outcome.error };
        const result = await follow(outcome.intent);
        if (result.error || redirect === 'if_required') return result;
        return leaveFor(confirmParams.return_url ?? '', outcome.intent);
      } finally {
        busy.delete(clientSecret);
      }
    },
    async retrieve(call, clientSecret) {
      const found = await read(checkSecret(call, clientSecret));
      return 'error' in found ? { error: found.error } : resultOf(found.value);
    },
    async handleNextAction(clientSecret) {
      const found = await read(checkSecret('handleNextAction', clientSecret));
      if ('error' in found) return { error: found.error };
      if (found.value.status !== 'requires_action') throw new IntegrationError(wrongStatus(kindOf(clientSecret)));
      return follow(found.value);
    },
  };

  /** `redirect: 'always'`: also what needs no other page ends on the page that was named. */
  function leaveFor(returnUrl: string, { id, client_secret, object }: Intent): Promise<never> {
    const url = new URL(returnUrl);
    url.searchParams.set(object, id);
    url.searchParams.set(`${object}_client_secret`, client_secret ?? '');
    url.searchParams.set('redirect_status', 'succeeded');
    place.leave(url.href);
    return new Promise(() => {});
  }
}
