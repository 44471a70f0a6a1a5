/** What Stripe.js says when it is used wrongly: its own words, so that a search for them finds Stripe's answers. */

/** Thrown for mistakes of the page's code. What goes wrong with a payment is answered, not thrown. */
export class IntegrationError extends Error {
  override readonly name = 'IntegrationError';
}

export const WORDS = {
  emptyKey: 'Please call Stripe() with your publishable key. You used an empty string.',
  secretKey: 'You should not use your secret key with Stripe.js. Please pass a publishable key instead.',
  shadowRoot: 'Elements cannot be mounted in a ShadowRoot. Please mount in the Light DOM.',
  noElement: 'Invalid DOM element. Make sure to call mount() with a valid DOM element or selector.',
  destroyed: 'This Element has already been destroyed. Please create a new one.',
  mountedElsewhere: 'This Element is already mounted. Use `unmount()` to unmount the Element before re-mounting.',
  gone: 'We could not retrieve data from the specified Element.\nPlease make sure the Element you are attempting to use is still mounted.',
  otherInstance: 'Please use the same instance of `Stripe` you used to create this Element to create your Source or Token',
  noIntentOrMode: 'In order to create a payment element, you must pass a clientSecret or mode when creating the Elements group.',
  methodTypes: 'paymentMethodTypes is no longer supported. Use allowedPaymentMethodTypes instead.',
} as const;

export const noMatch = (selector: string): string =>
  `The selector you specified (${selector}) applies to no DOM elements that are currently on the page.\nMake sure the element exists on the page before calling mount().`;

export const onlyOne = (type: string): string => `Can only create one Element of type ${type}.`;

export const notMounted = (call: string): string =>
  `Invalid value for stripe.${call}(): elements should have a mounted Payment Element or Express Checkout Element.`;

export const neither = (call: string): string => `stripe.${call}(): expected either \`elements\` or \`clientSecret\`, but got neither.`;

export const inFlight = (call: string): string =>
  `You have an in-flight ${call}()! Please be sure to disable your form submit button when ${call}() is called.`;

export const submitFirst = (call: string): string =>
  `elements.submit() must be called before stripe.${call}(). Call elements.submit() as soon as your customer presses pay, prior to any asynchronous work.`;

export const wrongSecret = (call: string, given: unknown): string =>
  `Invalid value for stripe.${call} intent secret: value should be a client_secret string. You specified: ${String(given)}.`;

export const wrongStatus = (kind: 'setup' | 'payment'): string =>
  `handleNextAction: The ${kind === 'setup' ? 'SetupIntent' : 'PaymentIntent'} supplied is not in the requires_action state.`;

export const neverCollected = (field: string, call: string): string =>
  `You specified "never" for fields.billing_details.${field} when creating the payment Element, but did not pass confirmParams.payment_method_data.billing_details.${field} when calling stripe.${call}(). If you opt out of collecting data via the payment Element using the fields option, the data must be passed in when calling stripe.${call}().`;

export const notInStandin = (name: string): string => `${name} is not part of the stand-in for Stripe.js.`;
