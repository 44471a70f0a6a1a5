/** A host page with the gateway for Stripe in it, three shadow roots deep, the outermost closed. For `evaluate` from outside. */
import type { ConfirmOptions, EntryResult, PaymentEntry } from '../../src/api/gateway.js';
import { createStripeGateway } from '../../src/api/gateways/stripe.js';

const LOOK = {
  locale: 'en',
  appearance: { colorScheme: 'light', text: 'rgb(20, 20, 20)', secondaryText: 'rgb(90, 90, 90)', surface: 'rgb(255, 255, 255)', border: 'rgb(130, 130, 130)', accent: 'rgb(47, 85, 212)', danger: 'rgb(179, 38, 30)', radius: '8px', fontFamily: 'sans-serif', fontSize: '16px' },
  labels: { fields: 'Card details', open: 'Enter the card details', close: 'Done' },
} as const;

function nest(depth: number): HTMLElement {
  let root: ShadowRoot | HTMLElement = document.body;
  for (let at = 0; at < depth; at += 1) root = root.appendChild(document.createElement('div')).attachShadow({ mode: at === 0 ? 'closed' : 'open' });
  return root.appendChild(document.createElement('div'));
}

const container = nest(3);
const gateway = Promise.resolve(createStripeGateway()({ publishableKey: new URL(location.href).searchParams.get('key') }, { fetch }));
const { signal } = new AbortController();
let entry: PaymentEntry | undefined;

const sandboxPage = {
  async mount(): Promise<void> {
    entry?.destroy();
    entry = await (await gateway).mountEntry({ ...LOOK, container, signal, currency: 'EUR' });
  },
  async store(options: ConfirmOptions): Promise<EntryResult> {
    if (!entry || !(await entry.check())) return { status: 'incomplete' };
    return entry.confirm(options);
  },
  act: async (clientSecret: string): Promise<void> => (await gateway).performAction({ type: 'use_stripe_sdk', clientSecret, url: null }, { ...LOOK, container, signal }),
};

export type SandboxPage = typeof sandboxPage;
Object.assign(window, { sandboxPage });
