/** The script a page loads in place of Stripe.js, from the stand-in's own origin. */
import { remotePlace } from './place.js';
import { createStripeStandin } from './stripe.js';

const { src } = document.currentScript as HTMLScriptElement;
window.Stripe = createStripeStandin(remotePlace(new URL(src).origin));
