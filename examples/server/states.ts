/** Starting states a visitor of the demo can try: what differs from the product's own account, and what happened to it before. */
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import type { OrderDraft } from '../../src/api/contract/schemas.js';
import { scenarioFetch, weeklyUsage, type Scenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import type { HostName } from './hosts.js';
import { travel } from '../../src/testing/time-machine.js';

export interface StartingState {
  readonly title: string;
  /** What differs from the product's own account. */
  readonly options: ScenarioOptions;
  /** What happens to it before anybody looks: states that come about only with time. */
  readonly prepare?: (scenario: Scenario) => Promise<void>;
  /** Only for these products; default all. */
  readonly hosts?: readonly HostName[];
}

/** Orders in the name of the account's owner, with the first card. */
async function order({ kit, basePath }: Scenario, draft: OrderDraft): Promise<void> {
  const adapter = createHttpAdapter({ baseUrl: basePath, fetch: scenarioFetch(kit) });
  const [quote, [method]] = await Promise.all([adapter.createQuote(draft), adapter.paymentMethods()]);
  const { id: quoteId, total: expectedTotal, currency } = quote;
  await adapter.createOperation({ quoteId, expectedTotal, currency, paymentMethodId: method?.id ?? null }, { idempotencyKey: quoteId });
}

/** Starting states by name, offered in the demo bar. */
export const STATES = {
  ready: { title: 'Everything is set up', options: {} },
  bare: { title: 'No billing information, no card yet', options: { profile: 'empty', cards: [], invoices: 0 } },
  trial: { title: 'In a trial', options: { status: 'trialing', invoices: 0 } },
  annual: { title: 'Paid by the year', options: { interval: 'year', invoices: 1 } },
  low: {
    title: 'Credits are running low',
    options: { credits: { phone: { usage: weeklyUsage(20) }, email: { recurring: 200, usage: weeklyUsage(70) }, export: { usage: weeklyUsage(120) } } },
    hosts: ['prospecting'],
  },
  'bank-question': { title: 'The card asks for a confirmation (3-D Secure)', options: { cards: ['challenge'] } },
  declined: { title: 'The first card is declined, the second works', options: { cards: ['declined_later', 'mastercard'] } },
  slow: { title: 'The bank takes its time', options: { cards: ['processing'] } },
  lost: { title: 'The provider charges, but its answer is lost', options: { cards: ['timeout_charged'] } },
  'never-arrived': { title: 'The payment never reaches the provider', options: { cards: ['timeout_not_charged'] } },
  'at-once': { title: 'Fewer seats count at once, with a credit', options: { reductionPolicy: 'immediate_credit' } },
  'past-due': { title: 'The last renewal could not be paid', options: {}, prepare: (scenario) => travel(scenario, 'missed') },
  unpaid: {
    title: 'Unpaid: the last attempt failed',
    options: {},
    async prepare(scenario) {
      await travel(scenario, 'missed');
      while ((await scenario.store.account(scenario.accountId))?.status === 'past_due') await travel(scenario, 'attempt');
    },
  },
  canceling: { title: 'Canceled, and still running', options: {}, prepare: (scenario) => order(scenario, { status: 'canceled' }) },
  canceled: {
    title: 'Canceled, and over',
    options: {},
    async prepare(scenario) {
      await order(scenario, { status: 'canceled' });
      await travel(scenario, 'period');
    },
  },
  paused: {
    title: 'Paused',
    options: {},
    async prepare(scenario) {
      await order(scenario, { status: 'paused' });
      await travel(scenario, 'period');
    },
    hosts: ['prospecting'],
  },
} as const satisfies Readonly<Record<string, StartingState>>;
export type StateName = keyof typeof STATES;

export const stateOf = (name: StateName): StartingState => STATES[name];

/** The states that say something about this product. */
export function statesOf(host: HostName): readonly StateName[] {
  return (Object.keys(STATES) as StateName[]).filter((name) => stateOf(name).hosts?.includes(host) ?? true);
}
