// Stripe without Stripe: the stand-in of Stripe.js in the story's own page, over the books of the story's own backend.
import type { Stripe } from '@stripe/stripe-js';
import { html, nothing, type TemplateResult } from 'lit';
import type { GatewayFactory } from '../src/api/gateway.js';
import { createStripeGateway } from '../src/api/gateways/stripe.js';
import { createStandinApi } from '../src/testing/stripe-standin/api.js';
import { asStripe, type StandinPayments } from '../src/testing/stripe-standin/payments.js';
import { inPagePlace } from '../src/testing/stripe-standin/place.js';
import { createStripeStandin } from '../src/testing/stripe-standin/stripe.js';
import type { ScenarioOptions } from '../src/testing/scenario.js';
import { visit, type Visitor } from './act.js';
import { backendOf, openBackend, type Loaded, type Stage } from './stage.js';

/** Stripe's own titles of its frames. */
export const FIELDS = 'Secure payment input frame';
export const QUESTION = 'Secure payment authentication';

const KEY = 'pk_test_story';

interface LoadedWithStripe extends Loaded {
  readonly gateways: Record<string, GatewayFactory>;
}

/** Answers in place of Stripe's API; undefined = it answers itself. */
export type Trouble = (request: Request) => Promise<Response> | undefined;

/** A loader: a backend that is paid through Stripe, and a Stripe for it. */
export const stripeBackend =
  (start: ScenarioOptions = {}, trouble: Trouble = () => undefined) =>
  async (): Promise<LoadedWithStripe> => {
    let payments: StandinPayments | undefined;
    const made = openBackend({ ...start, wrapPayments: (simulated) => (payments = asStripe(simulated, { publishableKey: KEY })) });
    const api = createStandinApi({ accountOf: (key) => (key === KEY ? payments : undefined), origin: location.origin });
    // A static Storybook has no server, so the frames are the page's own: they run the programs that another origin serves in the demo.
    const stripe: Stripe = createStripeStandin(inPagePlace((request) => trouble(request) ?? api.handle(request)))(KEY);
    return { backends: [made], gateways: { stripe: createStripeGateway({ stripe }) } };
  };

/** A provider over the story's backend that pays through the story's Stripe. */
export function withStripe(content: unknown, stage: Stage): TemplateResult {
  const { direction } = stage.globals as { direction?: string };
  const { gateways } = stage.loaded as unknown as LoadedWithStripe;
  return html`<billing-provider dir=${direction === 'ltr' || direction === 'rtl' ? direction : nothing} .adapter=${backendOf(stage).adapter} .gateways=${gateways}
    >${content}</billing-provider
  >`;
}

/** The bank's question lies over the page, beside the story: it goes with the story. */
export function clearAway(): () => void {
  return () => document.querySelectorAll(`iframe[title="${QUESTION}"]`).forEach((frame) => frame.remove());
}

/** Somebody who wants to add a card. */
export async function adding(stage: Stage): Promise<Visitor> {
  const someone = await visit(stage, 'billing-profile');
  await someone.press('button', someone.t('method-add'));
  return someone;
}
