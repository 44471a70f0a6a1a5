/** A small world for properties of the kit: plans with bases and included seats, random steps, and how each is walked. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Operation, OrderDraft, Quote, Subscription } from '../../src/api/contract/schemas.js';
import type { Catalog } from '../../src/server/ordering/catalog.js';
import type { AccountRecord, InvoiceRecord } from '../../src/server/records.js';
import { buildScenario, type Scenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import { call, challenge, confirmation, ok, operationOf, subscriptionOf } from './client.js';

export const DAY = 86_400_000;

/** Plans with a base that covers seats, and with none; sold by the month and by the year. */
export function catalogIn(currency: string, unit: number): Catalog {
  const prices = (seat: number, base: number) => [
    { interval: 'month' as const, seatUnitAmount: seat, baseAmount: base },
    { interval: 'year' as const, seatUnitAmount: seat * 10, baseAmount: base * 10 },
  ];
  return [
    { id: 'starter', name: 'Starter', currency, prices: prices(Math.ceil(unit / 2), 0), seatMinimum: 2, seatMaximum: 15 },
    {
      id: 'scale', name: 'Scale', currency, prices: prices(unit, unit * 3 + 1), seatMinimum: 3, seatMaximum: 40, includedSeats: 3,
      includedCredits: [{ kind: 'export', quantity: 500 }],
    },
    {
      id: 'enterprise', name: 'Enterprise', currency, prices: prices(unit * 2 - 1, unit * 9), seatMinimum: 6, seatMaximum: null, includedSeats: 5,
      includedCredits: [{ kind: 'export', quantity: 2_000 }, { kind: 'phone', quantity: 300 }],
    },
  ];
}

export const CARDS = ['visa', 'declined_later', 'timeout_charged', 'challenge', 'processing', 'timeout_not_charged'] as const;

export const currencies = fc.constantFrom<[string, number, string]>(['JPY', 3_201, 'JP'], ['EUR', 2_903, 'FR'], ['KWD', 8_757, 'KW']);

export const starts: fc.Arbitrary<ScenarioOptions> = fc
  .record({
    money: currencies,
    status: fc.constantFrom('active' as const, 'active' as const, 'trialing' as const),
    interval: fc.constantFrom('month' as const, 'month' as const, 'year' as const),
    reductionPolicy: fc.constantFrom('period_end' as const, 'immediate_credit' as const, 'immediate_no_credit' as const),
  })
  .map(({ money: [currency, unit, country], ...rest }) => ({
    ...rest, currency, country, plan: 'scale', plans: catalogIn(currency, unit), unitAmount: unit,
    cards: CARDS, seats: { capacity: 9, used: 3, reserved: 1 }, policy: { pausing: true },
  }));

const credits = fc.record({ kind: fc.constantFrom('phone', 'email', 'export'), quantity: fc.constantFrom(0, 100, 400, 500, 600, 2_000, 250) });
const option = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });

export const drafts: fc.Arbitrary<OrderDraft> = fc
  .record({
    planId: option(fc.constantFrom('starter', 'scale', 'enterprise')),
    interval: option(fc.constantFrom('month' as const, 'year' as const)),
    seats: option(fc.integer({ min: 3, max: 18 })),
    credits: option(fc.uniqueArray(credits, { maxLength: 2, selector: ({ kind }) => kind })),
    packs: option(fc.array(fc.record({ kind: fc.constant('export'), quantity: fc.constantFrom(1_000, 5_000) }), { maxLength: 2 })),
    promotionCode: option(fc.constantFrom('WELCOME20', 'LOYAL10', 'HALFSEAT')),
  })
  .map((draft) => Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as OrderDraft);

export type Step =
  | { readonly do: 'order'; readonly draft: OrderDraft; readonly card: number }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'renew' }
  | { readonly do: 'undo' }
  | { readonly do: 'pay' }
  | { readonly do: 'default'; readonly card: number }
  | { readonly do: 'use'; readonly kind: string; readonly quantity: number };

// The first card works; the others bring each their own trouble.
const card = fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: CARDS.length }) });
const kinds = fc.constantFrom('phone', 'email', 'export');
const status = fc.constantFrom('active' as const, 'paused' as const, 'canceled' as const);

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('order' as const), draft: drafts, card }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('order' as const), draft: status.map((one) => ({ status: one })), card }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 12 }) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('renew' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('pay' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('default' as const), card }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('use' as const), kind: kinds, quantity: fc.integer({ min: 1, max: 700 }) }) },
  ),
  { minLength: 3, maxLength: 16, size: 'max' },
);

export async function accountIn({ store, accountId }: Scenario): Promise<AccountRecord> {
  const account = await store.account(accountId);
  assert.ok(account);
  return account;
}

export const invoicesIn = ({ store, accountId }: Scenario): Promise<readonly InvoiceRecord[]> =>
  store.invoices(accountId, { after: null, year: null, limit: 10_000 });

/** Runs the tick until nothing is under way: several old invoices are tried one after the other. */
export async function rest(scenario: Scenario): Promise<void> {
  for (let round = 0; round < 30; round += 1) {
    await scenario.kit.tick();
    if ((await scenario.store.activeOperations()).length === 0) return;
    scenario.clock.advance(21_000);
  }
  assert.fail('something stays under way');
}

/** Orders, pays with the card and gives up what cannot be paid. Gives what was quoted and how it ended; null when refused. */
export async function buy(scenario: Scenario, draft: OrderDraft, card: number): Promise<{ quote: Quote; operation: Operation } | null> {
  const made = await call<Quote>(scenario, 'createQuote', { body: { draft } });
  assert.notEqual(made.code, 'internal');
  if (made.code !== null) return null;
  const quote = made.body;
  const method = quote.total === 0 ? null : `pm_${scenario.accountId}_${card}`;
  const begun = await ok<Operation>(scenario, 'createOperation', confirmation(scenario, quote, { method }));
  if (begun.state === 'requires_action') await challenge(scenario, begun, card % 2 === 0 ? 'approve' : 'refuse');
  if (begun.state === 'processing') scenario.clock.advance(21_000);
  const operation = await operationOf(scenario, begun.id);
  if (operation.state === 'requires_payment_method') await ok(scenario, 'cancelOperation', { id: operation.id });
  return { quote, operation: await operationOf(scenario, begun.id) };
}

/** Lets the period end, and says what was announced of the next one. */
export async function renew(scenario: Scenario): Promise<{ before: Subscription; invoice: InvoiceRecord | undefined } | null> {
  const before = await subscriptionOf(scenario);
  const end = Date.parse(before.period.end);
  if (end <= scenario.clock.now()) return null;
  scenario.clock.advance(end - scenario.clock.now() + 1_000);
  await scenario.kit.tick();
  const invoice = (await invoicesIn(scenario)).find(({ id }) => id === `inv_${scenario.accountId}_${end}`);
  await rest(scenario);
  return { before, invoice };
}

export const worldOf = (options: ScenarioOptions): Scenario => buildScenario(options);
