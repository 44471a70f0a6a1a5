/** Everything at once: whatever the interleaving, at most one charge per intent, and seats match the money. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Operation, Quote } from '../../src/api/contract/schemas.js';
import { isActive } from '../../src/server/records.js';
import { buildScenario, type Scenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import { call, challenge, confirmation, newKey, ok, operationOf, quoteFor, subscriptionOf, takenFrom, type Result } from './client.js';
import { gatedPayments } from './turns.js';

/** A scenario whose store and provider hand control to the seeded scheduler before every step. */
function scheduled(scheduler: fc.Scheduler, options: ScenarioOptions = {}): Scenario & { open(): void } {
  let gated = false;
  const gate = () => (gated ? scheduler.schedule(Promise.resolve()) : Promise.resolve());
  const scenario = buildScenario({ ...options, beforeStore: gate, wrapPayments: gatedPayments(gate) });
  return { ...scenario, open: () => void (gated = true) };
}

/** Runs all of it to the end under the scheduler. */
async function together<T>(scheduler: fc.Scheduler, scenario: { open(): void }, work: () => Promise<T>[]): Promise<T[]> {
  scenario.open();
  return scheduler.waitFor(Promise.all(work()));
}

/** What must hold at the end of every history. */
async function checkBooks(scheduler: fc.Scheduler, scenario: Scenario, before: number): Promise<void> {
  const all = await scheduler.waitFor(scenario.store.operations(scenario.accountId, 'all'));
  const charges = scenario.payments.charges(scenario.accountId);
  assert.ok(all.filter(isActive).length <= 1, 'one active operation');
  for (const operation of all) {
    const own = charges.filter(({ key }) => key.startsWith(`${operation.id}:`));
    assert.ok(own.length <= 1, 'at most one charge per operation');
    if (operation.state === 'succeeded') {
      assert.deepEqual(own.map(({ amount }) => amount), operation.total === 0 ? [] : [operation.total]);
    }
    if (operation.state === 'canceled') assert.deepEqual(own, [], 'nothing taken for what was canceled');
  }
  const quotes = all.map(({ quoteId }) => quoteId);
  assert.equal(new Set(quotes).size, quotes.length, 'at most one operation per quote');
  const done = all.filter(({ state }) => state === 'succeeded');
  const bought = done.reduce((sum, { seats }) => sum + (seats ? seats.to - seats.from : 0), 0);
  const account = await scheduler.waitFor(scenario.store.account(scenario.accountId));
  assert.equal(account?.seats.capacity, before + bought, 'seats match what was settled');
  const feed = await scheduler.waitFor(scenario.store.feed(scenario.accountId, 0));
  const told = scenario.events.map(({ type, operationId }) => `${operationId} ${type}`);
  assert.equal(new Set(told).size, told.length, 'the host is told once');
  const revisions = feed.map(({ revision }) => revision);
  assert.deepEqual(revisions, [...new Set(revisions)].sort((a, b) => a - b), 'revisions only rise');
}

const runs = { numRuns: 60 };
const codes = (results: readonly Result<unknown>[]) => results.map(({ code }) => code ?? 'ok').sort();

describe('one quote', () => {
  test('confirmed many times at once with different keys is charged once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 6 }), async (scheduler, count) => {
        const scenario = scheduled(scheduler);
        const quote = await quoteFor(scenario, { seats: 14 });
        const results = await together(scheduler, scenario, () =>
          Array.from({ length: count }, () => call(scenario, 'createOperation', confirmation(scenario, quote))),
        );
        assert.equal(codes(results).filter((code) => code === 'ok').length, 1);
        assert.ok(codes(results).every((code) => ['ok', 'quote_used', 'operation_in_progress', 'quote_changed'].includes(code)), codes(results).join());
        await checkBooks(scheduler, scenario, 12);
        assert.equal(takenFrom(scenario), quote.total);
      }),
      runs,
    );
  });

  test('confirmed many times at once with one key has one answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const scenario = scheduled(scheduler);
        const request = confirmation(scenario, await quoteFor(scenario, { seats: 14 }), { key: newKey() });
        const results = await together(scheduler, scenario, () =>
          Array.from({ length: 4 }, () => call<Operation>(scenario, 'createOperation', request)),
        );
        const ids = new Set(results.filter(({ code }) => code === null).map(({ body }) => body.id));
        assert.equal(ids.size, 1);
        await checkBooks(scheduler, scenario, 12);
      }),
      runs,
    );
  });

  test('confirmed and voided at once is either charged or void, never both', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const scenario = scheduled(scheduler);
        const quote = await quoteFor(scenario, { seats: 14 });
        const [confirmed, voided] = await together(scheduler, scenario, () => [
          call(scenario, 'createOperation', confirmation(scenario, quote)),
          call(scenario, 'voidQuote', { id: quote.id }),
        ]);
        assert.deepEqual([confirmed?.code === null, voided?.code === null].sort(), [false, true]);
        assert.equal(takenFrom(scenario), confirmed?.code === null ? quote.total : 0);
        await checkBooks(scheduler, scenario, 12);
      }),
      runs,
    );
  });
});

describe('two admins', () => {
  test('with two quotes: each is charged what they saw or told that it changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 10, max: 16 }), fc.integer({ min: 10, max: 16 }), async (scheduler, a, b) => {
        fc.pre(a !== 12 && b !== 12);
        const scenario = scheduled(scheduler, { reductionPolicy: 'immediate_credit' });
        const quotes = [await quoteFor(scenario, { seats: a }), await quoteFor(scenario, { seats: b }, 'user_deniz')];
        const results = await together(scheduler, scenario, () =>
          quotes.map((quote, index) =>
            call(scenario, 'createOperation', confirmation(scenario, quote, { as: index === 0 ? 'user_ana' : 'user_deniz' })),
          ),
        );
        assert.ok(codes(results).includes('ok'));
        assert.ok(codes(results).every((code) => ['ok', 'operation_in_progress', 'quote_changed'].includes(code)), codes(results).join());
        const settled = quotes.filter((_, index) => results[index]?.code === null);
        assert.equal(settled.length, 1, 'the second was made for an account that is no more');
        assert.equal(takenFrom(scenario), settled[0]?.total);
        await checkBooks(scheduler, scenario, 12);
      }),
      runs,
    );
  });

  test('one taking a waiting change back while the other buys', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const scenario = scheduled(scheduler, { scheduledSeats: 11 });
        const quote = await quoteFor(scenario, { seats: 14 });
        const results = await together(scheduler, scenario, () => [
          call(scenario, 'createOperation', confirmation(scenario, quote)),
          call(scenario, 'cancelScheduledChange', { id: 'change_waiting', as: 'user_deniz' }),
        ]);
        assert.ok(results.some(({ code }) => code === null));
        await checkBooks(scheduler, scenario, 12);
        const account = await scheduler.waitFor(scenario.store.account(scenario.accountId));
        assert.deepEqual(account?.scheduled, []);
      }),
      runs,
    );
  });
});

describe('a payment under way', () => {
  test('canceled, resumed with two methods, approved and asked about, all at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const scenario = scheduled(scheduler, { cards: ['challenge', 'visa', 'mastercard'] });
        const quote = await quoteFor(scenario, { seats: 14 });
        const waiting = await ok<Operation>(scenario, 'createOperation', confirmation(scenario, quote));
        const { id } = waiting;
        const resume = (method: number) =>
          call(scenario, 'resumeOperation', { id, body: { paymentMethodId: `pm_${scenario.accountId}_${method}` } });
        await together(scheduler, scenario, () => [
          call(scenario, 'cancelOperation', { id }),
          resume(2),
          resume(3),
          scheduler.schedule(Promise.resolve()).then(() => challenge(scenario, waiting, 'approve')),
          call(scenario, 'operation', { id }),
          scenario.kit.tick(),
        ] as Promise<unknown>[]);
        await checkBooks(scheduler, scenario, 12);
        const end = await scheduler.waitFor(operationOf(scenario, id));
        assert.ok(end.state === 'succeeded' || end.state === 'canceled', end.state);
        assert.equal(takenFrom(scenario), end.state === 'succeeded' ? quote.total : 0);
      }),
      { numRuns: 150 },
    );
  });

  test('whose answer was lost: same key, question, cancel and tick agree', async () => {
    const card = fc.constantFrom('timeout_charged' as const, 'timeout_not_charged' as const);
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), card, fc.boolean(), async (scheduler, lost, cancel) => {
        const scenario = scheduled(scheduler, { cards: [lost] });
        const quote = await quoteFor(scenario, { seats: 14 });
        const request = confirmation(scenario, quote, { key: newKey() });
        const { id } = await ok<Operation>(scenario, 'createOperation', request);
        await together(scheduler, scenario, () => [
          call(scenario, 'createOperation', request),
          call(scenario, 'operation', { id }),
          scenario.kit.tick(),
          ...(cancel ? [call(scenario, 'cancelOperation', { id })] : []),
        ] as Promise<unknown>[]);
        scenario.clock.advance(10_000);
        const end = await scheduler.waitFor(operationOf(scenario, id));
        if (lost === 'timeout_charged') assert.equal(end.state, 'succeeded');
        else assert.equal(end.state, cancel ? 'canceled' : 'requires_payment_method');
        assert.equal(takenFrom(scenario), end.state === 'succeeded' ? quote.total : 0);
        await checkBooks(scheduler, scenario, 12);
      }),
      runs,
    );
  });

  test('slower than our patience: asked about and given up before it arrives, it never charges', async () => {
    let arrive = () => {};
    const scenario = buildScenario({
      wrapPayments: (payments) => ({
        ...payments,
        async createPayment(request) {
          await new Promise<void>((resolve) => (arrive = resolve));
          return payments.createPayment(request);
        },
      }),
    });
    const quote = await quoteFor(scenario, { seats: 14 });
    const first = call<Operation>(scenario, 'createOperation', confirmation(scenario, quote));
    await new Promise(setImmediate);
    const [active] = (await ok<{ items: Operation[] }>(scenario, 'operations', { query: '?state=active' })).items;
    assert.equal(active?.state, 'processing');
    scenario.clock.advance(10_000);
    assert.equal((await operationOf(scenario, active?.id ?? '')).failure?.code, 'provider_unavailable');
    arrive();
    assert.equal((await first).body.state, 'requires_payment_method');
    assert.equal(takenFrom(scenario), 0);
  });
});

describe('any history', () => {
  const currency = fc.constantFrom(['JPY', 3_200], ['EUR', 2_900], ['KWD', 8_750]) as fc.Arbitrary<[string, number]>;
  const policy = fc.constantFrom('period_end' as const, 'immediate_credit' as const, 'immediate_no_credit' as const);
  const step = fc.record({
    seats: fc.integer({ min: 10, max: 30 }),
    wait: fc.nat(5 * 86_400),
    code: fc.constantFrom(undefined, 'WELCOME20', 'LOYAL10', 'HALFSEAT'),
    method: fc.integer({ min: 1, max: 3 }),
  });

  test('in any currency: the ledger takes what quotes said, and balances never exceed what was paid', async () => {
    await fc.assert(
      fc.asyncProperty(currency, policy, fc.array(step, { maxLength: 8 }), async ([code, unitAmount], reductionPolicy, steps) => {
        const scenario = buildScenario({ currency: code, unitAmount, reductionPolicy, cards: ['visa', 'declined_later', 'timeout_charged'] });
        const start = await scenario.store.account(scenario.accountId);
        const worth = (start?.paid ?? []).reduce((sum, paid) => sum + paid.net + paid.taxes.reduce((tax, one) => tax + one.amount, 0), 0);
        let expected = 0;
        for (const next of steps) {
          scenario.clock.advance(next.wait * 1_000);
          const draft = { seats: next.seats, ...(next.code !== undefined && { promotionCode: next.code }) };
          const made = await call<Quote>(scenario, 'createQuote', { body: { draft } });
          if (made.code !== null) continue;
          const method = made.body.total === 0 ? null : `pm_${scenario.accountId}_${next.method}`;
          const begun = await ok<Operation>(scenario, 'createOperation', confirmation(scenario, made.body, { method }));
          const done = await operationOf(scenario, begun.id);
          if (done.state === 'succeeded') expected += made.body.total;
          else await ok(scenario, 'cancelOperation', { id: done.id });
          const invoices = await scenario.store.invoices(scenario.accountId, { after: null, year: null, limit: 1_000 });
          const renewals = invoices.filter(({ id }) => id.startsWith(`inv_${scenario.accountId}`));
          assert.equal(takenFrom(scenario), expected + renewals.reduce((sum, { total }) => sum + total, 0));
          assert.equal(takenFrom(scenario), invoices.reduce((sum, { total }) => sum + total, 0), 'every charge has its invoice');
          const account = await scenario.store.account(scenario.accountId);
          assert.ok(account && account.balance >= 0);
          // Within the first period; later ones are collected elsewhere.
          if (account.period.start === start?.period.start) assert.ok(account.balance <= worth + expected);
        }
        await subscriptionOf(scenario);
      }),
      { numRuns: 80 },
    );
  });
});
