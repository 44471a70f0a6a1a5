/** Stripe in the browser: its Payment Element for new cards, its own windows for what the bank asks. */
import type { Appearance, CssFontSource, CustomFontSource, Stripe, StripeElements, StripeError } from '@stripe/stripe-js';
import type { PaymentAction } from '../contract/schemas.js';
import { BillingError } from '../errors.js';
import type { ConfirmOptions, EntryOptions, EntryResult, GatewayFactory, GatewayOptions, PaymentEntry, PaymentGateway } from '../gateway.js';
import { openLightPlace, type LightPlace } from './light-dom-slot.js';
import { stripeAppearance, stripeLocale } from './stripe-appearance.js';
import { stripeInstance } from './stripe-instances.js';
import { inTime, orBack } from './waiting.js';

export interface StripeGatewayOptions {
  /** "pk_…"; by default what the provider's `stripe-key` says, else the server. */
  readonly publishableKey?: string | undefined;
  /** An instance of the page's own, or a promise of one; key, account and locale are the page's business then. */
  readonly stripe?: Stripe | null | Promise<Stripe | null> | undefined;
  /** Connected account, "acct_…"; by default what the provider's `stripe-account` says, else the server. */
  readonly account?: string | undefined;
  /** BCP 47, for Stripe's fields and windows; by default the language of the element. */
  readonly locale?: string | undefined;
  /** Fonts of the page that Stripe's fields shall have too: Stripe loads them itself, into its frames. */
  readonly fonts?: readonly (CssFontSource | CustomFontSource)[] | undefined;
  /** A place for the fields outside every shadow root; by default they are shown in the element. */
  readonly paymentContainer?: HTMLElement | undefined;
  /** What may be stored; must be what the server's SetupIntents allow. Default `['card']`. */
  readonly paymentMethodTypes?: readonly string[] | undefined;
  /** The last word on the look worked out from `--billing-*`. */
  readonly appearance?: ((appearance: Appearance) => Appearance) | undefined;
  /** How long Stripe.js, and then its fields, may take to be there. Milliseconds, default 20000. */
  readonly timeout?: number | undefined;
}

/** What Stripe writes where the library has a word of its own. */
const DECLINES: Readonly<Record<string, string>> = {
  generic_decline: 'generic',
  card_declined: 'generic',
  do_not_honor: 'generic',
  invalid_cvc: 'incorrect_cvc',
  invalid_number: 'incorrect_number',
  setup_intent_authentication_failure: 'authentication_required',
  payment_intent_authentication_failure: 'authentication_required',
};

/**
 * The gateway for `SessionInfo.gateway.kind` "stripe". Loads nothing until a person adds a card or a bank asks something.
 * `config` from the server: `{publishableKey, account?}`, used where `options` say nothing.
 */
export function createStripeGateway(options: StripeGatewayOptions = {}): GatewayFactory {
  return (config, { settings = {} }): PaymentGateway => {
    const { timeout = 20_000, appearance: lastWord = (appearance: Appearance) => appearance } = options;
    const publishableKey = options.publishableKey ?? settings.stripeKey ?? String(config['publishableKey'] ?? '');
    const account = options.account ?? settings.stripeAccount ?? (config['account'] as string | undefined);
    const open = new Set<() => void>();
    const localeOf = (locale: string): string => options.locale ?? locale;

    async function instance(locale: string, signal: AbortSignal): Promise<Stripe> {
      const given = options.stripe;
      const stripe = await inTime(
        given ? Promise.resolve(given) : stripeInstance({ publishableKey, account, locale: localeOf(locale) }),
        timeout,
        signal,
      );
      if (!stripe) throw new BillingError('gateway_failed', { cause: new Error('there is no Stripe instance') });
      return stripe;
    }

    async function mountEntry(asked: EntryOptions): Promise<PaymentEntry> {
      const { container, signal } = asked;
      const stripe = await instance(asked.locale, signal);
      const look = ({ locale, appearance }: Pick<EntryOptions, 'locale' | 'appearance'>) => ({
        locale: stripeLocale(localeOf(locale)),
        appearance: lastWord(stripeAppearance(appearance)),
      });
      const elements = stripe.elements({
        mode: 'setup',
        currency: asked.currency.toLowerCase(),
        // What may be stored is agreed on with the server, and what is typed may be charged while nobody is there.
        allowedPaymentMethodTypes: [...(options.paymentMethodTypes ?? ['card'])],
        setupFutureUsage: 'off_session',
        ...look(asked),
        ...(options.fonts && { fonts: [...options.fonts] }),
      });
      const element = elements.create('payment', {
        layout: { type: 'accordion' },
        // The name and the agreement are asked for by the form around.
        fields: { billingDetails: { name: 'never' } },
        terms: { card: 'never' },
      });
      let shown: LightPlace | undefined;
      const destroy = (): void => {
        if (!open.delete(destroy)) return;
        try {
          element.destroy();
        } catch {
          // Stripe minds being told twice, or after its frames are gone; the fields are gone all the same.
        }
        shown?.release();
      };
      open.add(destroy);
      signal.addEventListener('abort', destroy, { once: true });
      try {
        shown = openLightPlace({
          anchor: container,
          settings: { paymentMount: settings.paymentMount, paymentContainer: options.paymentContainer ?? settings.paymentContainer },
          look: asked,
          onOpen: () => element.focus(),
          // Fields that were loaded anew do not know what they were: they are put up afresh, empty.
          onLost() {
            element.unmount();
            if (shown) element.mount(shown.element);
          },
        });
        const ready = new Promise<void>((resolve, reject) => {
          element.once('ready', () => resolve());
          element.once('loaderror', ({ error }) => reject(troubleOf(error)));
        });
        // Leaving a form by Escape works from its provider's fields as well.
        element.on('escape', () => container.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true })));
        element.mount(shown.element);
        await inTime(ready, timeout, signal);
      } catch (error) {
        destroy();
        throw error instanceof BillingError ? error : new BillingError('gateway_failed', { cause: error });
      }
      return {
        async check() {
          const { error } = await elements.submit();
          if (error && error.type !== 'validation_error') throw troubleOf(error);
          return !error;
        },
        confirm: (given) => orBack(confirmSetup(stripe, elements, given), signal, { status: 'incomplete' }),
        update(next) {
          void elements.update(look(next));
          shown?.restyle(next);
        },
        moveTo: (next) => shown?.moveTo(next),
        focus: () => element.focus(),
        destroy,
      };
    }

    return {
      kind: 'stripe',
      mountEntry,
      async performAction({ clientSecret }: PaymentAction, { locale, signal }: GatewayOptions) {
        if (signal.aborted) return;
        const stripe = await instance(locale, signal);
        await orBack(act(stripe, clientSecret), signal, undefined);
      },
      destroy() {
        for (const close of [...open]) close();
      },
    };
  };
}

async function confirmSetup(stripe: Stripe, elements: StripeElements, { clientSecret, holderName, consented, returnUrl }: ConfirmOptions): Promise<EntryResult> {
  const { error } = await stripe.confirmSetup({
    elements,
    clientSecret,
    redirect: 'if_required',
    confirmParams: {
      return_url: returnUrl,
      payment_method_data: { billing_details: { name: holderName }, ...(consented && { allow_redisplay: 'always' }) },
    },
  });
  if (!error) return { status: 'done' };
  // Confirmed already: the answer to an earlier press was lost.
  if (error.setup_intent?.status === 'succeeded' || error.setup_intent?.status === 'processing') return { status: 'done' };
  if (error.type === 'validation_error') return { status: 'incomplete' };
  const code = error.decline_code ?? error.code ?? '';
  if (error.type === 'card_error' || code.endsWith('_authentication_failure')) return { status: 'declined', declineCode: DECLINES[code] ?? code };
  throw troubleOf(error);
}

/** What the intent waits for now; a question that was answered elsewhere is not asked again. */
async function act(stripe: Stripe, clientSecret: string): Promise<void> {
  const setup = clientSecret.startsWith('seti_');
  const found = setup ? await stripe.retrieveSetupIntent(clientSecret) : await stripe.retrievePaymentIntent(clientSecret);
  if (found.error) throw troubleOf(found.error);
  const status = 'setupIntent' in found ? found.setupIntent?.status : 'paymentIntent' in found ? found.paymentIntent?.status : undefined;
  if (status === 'requires_action') {
    // Declined, refused or given up: all of that the server knows better.
    await stripe.handleNextAction({ clientSecret });
  } else if (status === 'requires_confirmation' && !setup) {
    await stripe.confirmPayment({ clientSecret, redirect: 'if_required', confirmParams: { return_url: location.href } });
  }
}

const troubleOf = (error: StripeError): BillingError =>
  new BillingError(error.type === 'api_connection_error' ? 'network' : 'gateway_failed', { cause: error });
