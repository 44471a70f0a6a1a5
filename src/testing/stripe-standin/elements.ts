/** An Elements group: one element of a type, its look, and what must happen before it confirms. */
import type { Appearance, StripeElements, StripeElementsOptions, StripeElementsUpdateOptions, StripePaymentElementOptions } from '@stripe/stripe-js';
import { IntegrationError, WORDS, notInStandin, notMounted, onlyOne } from './errors.js';
import type { ConfirmRequest, FrameSetup, Outcome } from './messages.js';
import { createPaymentElement, type ElementInside } from './payment-element.js';
import type { StandinPlace } from './place.js';

/** What a group was told, for tests to look at. */
export interface GroupRecord {
  readonly options: Omit<StripeElementsOptions, 'appearance'>;
  /** Every look it was given, oldest first. */
  readonly appearances: Appearance[];
  readonly locales: string[];
}

/** What `stripe.confirm…` needs of a group. */
export interface GroupInside {
  readonly elements: StripeElements;
  readonly record: GroupRecord;
  readonly clientSecret: string | undefined;
  /** `elements.submit()` was answered without an error since the last confirmation. */
  readonly submitted: boolean;
  /** The mounted element. @throws IntegrationError */
  payment(call: string): ElementInside;
  confirm(call: string, request: ConfirmRequest): Promise<Outcome>;
}

export interface GroupOptions {
  readonly place: StandinPlace;
  readonly key: string;
  readonly locale: string;
  readonly options: StripeElementsOptions;
}

export function createElements({ place, key, locale, options }: GroupOptions): GroupInside {
  if ('paymentMethodTypes' in options) throw new IntegrationError(WORDS.methodTypes);
  const { appearance = {}, ...told } = options;
  const record: GroupRecord = { options: told, appearances: [appearance], locales: [options.locale ?? locale] };
  const clientSecret = 'clientSecret' in options ? options.clientSecret : undefined;
  const updated = new Set<() => void>();
  let payment: ElementInside | undefined;
  let submitted = false;

  const setup = (elementOptions: StripePaymentElementOptions): FrameSetup => ({
    key,
    locale: record.locales.at(-1) ?? 'auto',
    appearance: record.appearances.at(-1) ?? {},
    options: elementOptions,
    clientSecret,
  });

  const known = (): ElementInside | undefined => (payment?.destroyed ? undefined : payment);

  const parts = {
    create(type: string, elementOptions: StripePaymentElementOptions = {}) {
      if (type !== 'payment') throw new IntegrationError(notInStandin(`The ${type} Element`));
      if (clientSecret === undefined && !('mode' in options)) throw new IntegrationError(WORDS.noIntentOrMode);
      if (known()) throw new IntegrationError(onlyOne(type));
      payment = createPaymentElement({ place, options: elementOptions, setup });
      return payment.element;
    },
    getElement: (type: string) => (type === 'payment' ? (known()?.element ?? null) : null),
    async update({ appearance: look, locale: language }: StripeElementsUpdateOptions) {
      if (look) record.appearances.push(look);
      if (language) record.locales.push(language);
      known()?.refresh();
      await Promise.resolve();
      for (const listener of updated) listener();
    },
    on: (_: 'update-end', listener: () => void) => void updated.add(listener),
    fetchUpdates: async () => ({}),
    async submit() {
      const error = await inside.payment('submit').submit();
      submitted = error === undefined;
      return error ? { error } : { selectedPaymentMethod: 'card' };
    },
  };

  const inside: GroupInside = {
    // One function stands for Stripe's overloads, one for each type of element.
    elements: parts as unknown as StripeElements,
    record,
    clientSecret,
    get submitted() {
      return submitted;
    },
    payment(call) {
      const found = known();
      if (!found?.mounted) throw new IntegrationError(notMounted(call));
      return found;
    },
    confirm(call, request) {
      const element = inside.payment(call);
      submitted = false;
      return element.confirm(request);
    },
  };
  return inside;
}
