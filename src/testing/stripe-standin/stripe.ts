/** A stand-in for Stripe.js: the part of its interface that the gateway uses, with its refusals. For tests and demos only. */
import type { Stripe, StripeConstructor, StripeConstructorOptions, StripeElements, StripeElementsOptions, WrapperLibrary } from '@stripe/stripe-js';
import { createConfirming, type ConfirmOptions } from './confirm.js';
import { createElements, type GroupInside, type GroupRecord } from './elements.js';
import { IntegrationError, WORDS, notInStandin } from './errors.js';
import type { StandinPlace } from './place.js';

/** What one instance was told, for tests to look at. */
export interface InstanceRecord {
  readonly key: string;
  readonly options: StripeConstructorOptions;
  readonly apps: WrapperLibrary[];
  readonly groups: GroupRecord[];
}

/** `window.Stripe` of a page with the stand-in. */
export interface StripeStandin extends StripeConstructor {
  /** The release train; loaders compare it with theirs. */
  readonly version: 'endive';
  /** Every instance that was made, oldest first. */
  readonly instances: readonly InstanceRecord[];
}

export function createStripeStandin(place: StandinPlace): StripeStandin {
  const instances: InstanceRecord[] = [];
  const make = (key: string, options: StripeConstructorOptions = {}): Stripe => {
    if (key === '') throw new IntegrationError(WORDS.emptyKey);
    if (/^[sr]k_/.test(key)) throw new IntegrationError(WORDS.secretKey);
    const record: InstanceRecord = { key, options, apps: [], groups: [] };
    instances.push(record);
    return createInstance(place, record);
  };
  return Object.assign(make, { version: 'endive' as const, instances });
}

function createInstance(place: StandinPlace, { key, options, apps, groups: records }: InstanceRecord): Stripe {
  const locale = options.locale ?? 'auto';
  const groups = new Map<StripeElements, GroupInside>();
  const confirming = createConfirming({
    key,
    locale: locale === 'auto' ? navigator.language : locale,
    place,
    groupOf: (elements) => groups.get(elements),
  });

  const parts: Partial<Stripe> = {
    elements(groupOptions: StripeElementsOptions = {}): StripeElements {
      const group = createElements({ place, key, locale, options: groupOptions });
      groups.set(group.elements, group);
      records.push(group.record);
      return group.elements;
    },
    // Stripe's types write one signature for each combination of options; the answers are the same.
    confirmSetup: ((asked: ConfirmOptions) => confirming.confirm('confirmSetup', asked)) as Stripe['confirmSetup'],
    confirmPayment: ((asked: ConfirmOptions) => confirming.confirm('confirmPayment', asked)) as Stripe['confirmPayment'],
    handleNextAction: ((asked: { clientSecret: string }) => confirming.handleNextAction(asked.clientSecret)) as Stripe['handleNextAction'],
    retrieveSetupIntent: ((secret: string) => confirming.retrieve('retrieveSetupIntent', secret)) as Stripe['retrieveSetupIntent'],
    retrievePaymentIntent: ((secret: string) => confirming.retrieve('retrievePaymentIntent', secret)) as Stripe['retrievePaymentIntent'],
    registerAppInfo: (app) => void apps.push(app),
  };
  return new Proxy(parts, {
    get(known, name, receiver) {
      // A promise looks for `then`; the loader of @stripe/stripe-js for `_registerWrapper`.
      if (name in known || typeof name === 'symbol' || name === 'then' || name.startsWith('_')) return Reflect.get(known, name, receiver) as unknown;
      return () => {
        throw new IntegrationError(notInStandin(`stripe.${name}()`));
      };
    },
  }) as Stripe;
}
