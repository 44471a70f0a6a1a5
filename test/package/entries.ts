// Every import path that we document, and what it is known to bring. Remove one only in a major version.
import { globSync } from '../../scripts/glob.js';

export interface Entry {
  readonly path: string;
  /** Some of its names: enough to see that it is the right file. */
  readonly names: readonly string[];
}

export const ENTRIES: readonly Entry[] = [
  { path: 'billing-widgets', names: ['BillingProvider', 'BillingError', 'createSession'] },
  { path: 'billing-widgets/contract', names: [] },
  { path: 'billing-widgets/adapters/http', names: ['createHttpAdapter'] },
  { path: 'billing-widgets/adapters/demo', names: ['createDemoAdapter'] },
  { path: 'billing-widgets/gateways/simulated', names: ['createSimulatedGateway'] },
  { path: 'billing-widgets/gateways/stripe', names: ['createStripeGateway'] },
  { path: 'billing-widgets/gateways/hosted-page', names: ['createHostedPageGateway'] },
  { path: 'billing-widgets/server', names: ['createBillingKit'] },
  { path: 'billing-widgets/server/node', names: [] },
  { path: 'billing-widgets/server/simulated-payments', names: [] },
  { path: 'billing-widgets/testing', names: [] },
];

/** One for each element; what they bring is a registered tag. */
export const TAGS: readonly string[] = globSync('src/define', (path) => path.endsWith('.ts')).map(
  (path) => path.split('/').at(-1)?.replace(/\.ts$/, '') ?? '',
);

/** Imports that register elements: all of them, or one. */
export const REGISTERING: readonly string[] = ['billing-widgets/define', ...TAGS.map((tag) => `billing-widgets/define/${tag}`)];

/** Files that are documented, not modules. */
export const DATA: readonly string[] = ['billing-widgets/custom-elements.json', 'billing-widgets/package.json'];
