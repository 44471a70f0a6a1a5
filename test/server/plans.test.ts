/** Changes of plan and interval: allowed or not, since when, with how many seats, for how much. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Comparison, Plans } from '../../src/api/contract/schemas.js';
import type { PlanRule } from '../../src/server/ordering/catalog.js';
import { buildScenario, type Scenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import { ok, order, quoteFor, refused, subscriptionOf, takenFrom } from './client.js';
import { accountIn, catalogIn, DAY, invoicesIn } from './world.js';

/** On "scale" at 30.00 a seat beyond 3, with 90.01 for the plan; 9 seats, 4 of them held. No taxes. */
const world = (more: ScenarioOptions = {}): Scenario =>
  buildScenario({ plan: 'scale', plans: catalogIn('EUR', 3_000), unitAmount: 3_000, taxRates: {}, seats: { capacity: 9, used: 3, reserved: 1 }, ...more });

const effects = async (scenario: Scenario) => {
  const { items } = await ok<Plans>(scenario, 'plans');
  return Object.fromEntries(items.flatMap(({ id, prices }) => prices.map(({ interval, change }) => [`${id} ${interval}`, change.reason ?? change.effect])));
};

/** Lets the present period end. */
async function next(scenario: Scenario): Promise<void> {
  scenario.clock.advance(Date.parse((await subscriptionOf(scenario)).period.end) - scenario.clock.now());
  await scenario.kit.tick();
}

const kinds = ({ lines }: { lines: readonly { kind: string }[] }) => lines.map(({ kind }) => kind);

describe('the rule of hosts that have none', () => {
  test('more at once, less from the next period on, a year at once, a month when the year is over', async () => {
    assert.deepEqual(await effects(world()), {
      'starter month': 'period_end', 'starter year': 'period_end', 'scale month': 'current', 'scale year': 'now', 'enterprise month': 'now', 'enterprise year': 'now',
    });
    assert.deepEqual(await effects(world({ interval: 'year', unitAmount: 30_000 })), {
      'starter month': 'period_end', 'starter year': 'period_end', 'scale month': 'period_end', 'scale year': 'current', 'enterprise month': 'period_end', 'enterprise year': 'now',
    });
  });

  test('lets everything happen at once in a trial', async () => {
    const allowed = Object.entries(await effects(world({ status: 'trialing' })));
    assert.ok(allowed.every(([name, effect]) => effect === (name === 'scale month' ? 'current' : 'now')));
  });

  test('never leads to a plan that the people with seats do not fit', async () => {
    const scenario = world({ seats: { capacity: 20, used: 16, reserved: 0 } });
    assert.equal((await effects(scenario))['starter month'], 'seats_above_maximum');
    const problem = await refused(scenario, 'change_not_allowed', 'createQuote', { body: { draft: { planId: 'starter' } } });
    assert.equal(problem['reason'], 'seats_above_maximum');
  });
});

describe('an upgrade', () => {
  test('gives back what is unused of the old plan, charges the new one for the rest, and keeps the period', async () => {
    const scenario = world();
    const { period } = await subscriptionOf(scenario);
    const quote = await quoteFor(scenario, { planId: 'enterprise' });
    assert.deepEqual(kinds(quote), ['plan_credit', 'plan', 'seats']);
    assert.deepEqual([quote.changes.plan?.from.id, quote.changes.plan?.to.id, quote.changes.plan?.effectiveAt, quote.effectiveAt], ['scale', 'enterprise', null, null]);
    await order(scenario, { planId: 'enterprise' });
    const after = await subscriptionOf(scenario);
    assert.deepEqual([after.plan.id, after.period, takenFrom(scenario), after.lastChange?.kind], ['enterprise', period, quote.total, 'plan']);
    assert.equal(quote.renewal?.total, after.renewal?.total);
    assert.equal(after.renewal?.total, 9 * 3_000 + 4 * 5_999);
  });

  test('brings the seats the new plan asks for, charged in the same order', async () => {
    const scenario = world({ seats: { capacity: 4, used: 3, reserved: 0 } });
    const quote = await quoteFor(scenario, { planId: 'enterprise' });
    assert.deepEqual(quote.seats, { from: 4, to: 6 });
    await order(scenario, { planId: 'enterprise' });
    assert.equal((await subscriptionOf(scenario)).seats.capacity, 6);
    assert.equal((await refused(world(), 'seats_out_of_range', 'createQuote', { body: { draft: { planId: 'enterprise', seats: 5 } } }))['minimum'], 6);
    assert.equal((await refused(world(), 'seats_in_use', 'createQuote', { body: { draft: { planId: 'enterprise', seats: 3 } } }))['minimum'], 6);
  });

  test('charges only seats beyond the included ones', async () => {
    const { renewal } = await quoteFor(world(), { planId: 'enterprise', seats: 6 });
    assert.deepEqual(renewal?.lines.map(({ kind, quantity, amount }) => [kind, quantity, amount]), [['plan', 1, 27_000], ['seats', 1, 5_999]]);
  });

  test('adds the credits it includes beyond those that came with the old one, once', async () => {
    const scenario = world();
    const left = async () => Object.fromEntries((await ok<{ items: { kind: string; balance: number }[] }>(scenario, 'credits')).items.map(({ kind, balance }) => [kind, balance]));
    assert.deepEqual(await left(), { phone: 0, email: 0, export: 500 });
    await scenario.kit.useCredits(scenario.accountId, { id: 'a', kind: 'export', quantity: 500 });
    await order(scenario, { planId: 'enterprise' });
    assert.deepEqual(await left(), { phone: 300, email: 0, export: 1_500 });
  });

  test('leaves a reduction that waits alone, unless seats are named or the plan asks for more', async () => {
    const waiting = async (draft: object) => {
      const scenario = world();
      await order(scenario, { seats: 7 });
      const { renewal } = await quoteFor(scenario, { planId: 'enterprise', ...draft });
      await order(scenario, { planId: 'enterprise', ...draft });
      const { scheduledChanges, seats, renewal: after } = await subscriptionOf(scenario);
      assert.equal(renewal?.total, after?.total);
      return [scheduledChanges.map((one) => one.seats), seats.capacity];
    };
    assert.deepEqual(await waiting({}), [[7], 9]);
    assert.deepEqual(await waiting({ seats: 8 }), [[], 8]);
  });
});

describe('from month to year', () => {
  test('begins a year now, with what waits for a new period, and gives the rest of the month back', async () => {
    const scenario = world({ credits: { phone: { recurring: 400 }, email: { recurring: 200 } } });
    const now = new Date(scenario.clock.now()).toISOString();
    await order(scenario, { seats: 7, credits: [{ kind: 'phone', quantity: 100 }] });
    const quote = await quoteFor(scenario, { interval: 'year' });
    assert.deepEqual(quote.seats, { from: 9, to: 7 });
    assert.deepEqual(quote.changes.credits.map(({ kind, from, to, effectiveAt }) => [kind, from, to, effectiveAt]), [['phone', 400, 100, null]]);
    assert.deepEqual(kinds(quote), ['plan_credit', 'plan', 'seats', 'credits', 'credits']);
    await order(scenario, { interval: 'year' });
    const after = await subscriptionOf(scenario);
    assert.deepEqual([after.interval, after.period.start, after.period.end], ['year', now, '2027-11-22T09:00:00.000Z']);
    assert.deepEqual([after.seats.capacity, after.scheduledChanges], [7, []]);
    assert.equal((await accountIn(scenario)).credits.find(({ kind }) => kind === 'phone')?.recurring, 100);
    assert.equal(takenFrom(scenario), quote.total);
    await next(scenario);
    assert.equal((await subscriptionOf(scenario)).period.end, '2028-11-22T09:00:00.000Z', 'counted from the new anchor');
  });

  test('never frees seats people hold, though fewer were to come', async () => {
    const scenario = world();
    await order(scenario, { seats: 5 });
    await scenario.store.recordUsage(scenario.accountId, { used: 7, reserved: 0 }, { by: { id: 'x', name: 'X' }, at: 1 });
    assert.deepEqual((await quoteFor(scenario, { interval: 'year' })).seats, { from: 9, to: 7 });
  });

  test('and back is for the end of the year, can be taken back, and comes true', async () => {
    const scenario = world({ interval: 'year', unitAmount: 30_000 });
    const { period } = await subscriptionOf(scenario);
    const quote = await quoteFor(scenario, { interval: 'month' });
    assert.deepEqual([quote.total, quote.credited, quote.effectiveAt, quote.renewal?.interval], [0, 0, period.end, 'month']);
    await order(scenario, { interval: 'month' });
    const { scheduledChanges } = await subscriptionOf(scenario);
    assert.deepEqual(scheduledChanges.map(({ kind, plan }) => [kind, plan?.interval]), [['plan', 'month']]);
    await order(scenario, { interval: 'year' });
    assert.deepEqual((await subscriptionOf(scenario)).scheduledChanges, []);
    await order(scenario, { interval: 'month' });
    await next(scenario);
    const after = await subscriptionOf(scenario);
    assert.deepEqual([after.interval, after.period.start, after.period.end.slice(0, 10)], ['month', period.end, '2027-12-14']);
    assert.equal(takenFrom(scenario), quote.renewal?.total);
  });
});

describe('a downgrade', () => {
  test('waits for the end of the period with the seats ordered beside it, as far as that plan allows', async () => {
    const scenario = world({ seats: { capacity: 9, used: 2, reserved: 0 } });
    await refused(scenario, 'seats_out_of_range', 'createQuote', { body: { draft: { seats: 2 } } });
    const quote = await quoteFor(scenario, { planId: 'starter', seats: 2 });
    assert.deepEqual([quote.seats, quote.total, quote.renewal?.total], [{ from: 9, to: 2 }, 0, 2 * 1_500]);
    await order(scenario, { planId: 'starter', seats: 2 });
    const { scheduledChanges, renewal } = await subscriptionOf(scenario);
    assert.deepEqual([scheduledChanges.map(({ kind }) => kind).sort(), renewal?.total], [['plan', 'seats'], 3_000]);
    await next(scenario);
    const after = await subscriptionOf(scenario);
    assert.deepEqual([after.plan.id, after.seats.capacity, takenFrom(scenario)], ['starter', 2, 3_000]);
  });

  test('cannot be ordered with more seats than that plan has', async () => {
    const problem = await refused(world(), 'seats_out_of_range', 'createQuote', { body: { draft: { planId: 'starter', seats: 16 } } });
    assert.equal(problem['maximum'], 15);
  });

  test('brings no more seats than that plan has', async () => {
    const scenario = world({ seats: { capacity: 20, used: 4, reserved: 0 } });
    assert.equal((await quoteFor(scenario, { planId: 'starter' })).renewal?.lines[0]?.quantity, 15);
    await order(scenario, { planId: 'starter' });
    await next(scenario);
    assert.deepEqual([(await subscriptionOf(scenario)).seats.capacity, takenFrom(scenario)], [15, 15 * 1_500]);
  });

  test('that waits gives way to an upgrade', async () => {
    const scenario = world();
    await order(scenario, { planId: 'starter' });
    await refused(scenario, 'nothing_to_change', 'createQuote', { body: { draft: { planId: 'starter' } } });
    await order(scenario, { planId: 'enterprise' });
    assert.deepEqual((await subscriptionOf(scenario)).scheduledChanges, []);
  });
});

describe('a trial', () => {
  test('switches plan and interval for nothing and keeps its end; then the new plan is charged', async () => {
    const scenario = world({ status: 'trialing' });
    const { trialEnd } = await subscriptionOf(scenario);
    const quote = await quoteFor(scenario, { planId: 'enterprise', interval: 'year' });
    assert.deepEqual([quote.total, quote.renewal?.at, quote.renewal?.interval], [0, trialEnd, 'year']);
    await order(scenario, { planId: 'enterprise', interval: 'year' });
    assert.deepEqual([(await subscriptionOf(scenario)).trialEnd, (await subscriptionOf(scenario)).interval], [trialEnd, 'year']);
    await next(scenario);
    const after = await subscriptionOf(scenario);
    assert.deepEqual([after.status, after.period.end.slice(0, 10), takenFrom(scenario)], ['active', '2027-11-28', quote.renewal?.total]);
  });
});

describe('a host\'s own rule', () => {
  const rule: PlanRule = (from, to) =>
    from.plan.id === to.plan.id || to.plan.id === 'enterprise' ? { effect: 'now' } : { effect: 'refused', reason: 'contact_sales' };

  test('is shown, and refuses with its reason', async () => {
    const scenario = world({ planRule: rule });
    assert.equal((await effects(scenario))['starter year'], 'contact_sales');
    const problem = await refused(scenario, 'change_not_allowed', 'createQuote', { body: { draft: { planId: 'starter' } } });
    assert.equal(problem['reason'], 'contact_sales');
    const { items } = await ok<Comparison>(scenario, 'compare', { body: { draft: { planId: 'starter' } } });
    assert.deepEqual(items.map(({ total, refused: why }) => [total, why]), [[null, 'contact_sales'], [null, 'contact_sales']]);
  });
});

describe('a combined order', () => {
  test('is one payment, one invoice and one receipt, and seats it only repeats do not stand in its way', async () => {
    const scenario = world();
    const draft = { seats: 9, credits: [{ kind: 'phone', quantity: 100 }], packs: [{ kind: 'export', quantity: 1_000 }] };
    const quote = await quoteFor(scenario, draft);
    assert.deepEqual([quote.seats, quote.changes.credits.length, quote.changes.packs.length], [null, 1, 1]);
    const done = await order(scenario, draft);
    assert.deepEqual([done.state, done.receipt?.total, takenFrom(scenario)], ['succeeded', quote.total, quote.total]);
    assert.equal((await invoicesIn(scenario)).length, 1);
    await refused(scenario, 'nothing_to_change', 'createQuote', { body: { draft: { seats: 9 } } });
  });

  test('names what is not sold', async () => {
    for (const [draft, path] of [
      [{ planId: 'gone' }, 'draft.planId'], [{ credits: [{ kind: 'fax', quantity: 1 }] }, 'draft.credits.0.kind'],
      [{ packs: [{ kind: 'fax', quantity: 1 }] }, 'draft.packs.0.kind'], [{ seats: 10, seatsDelta: 1 }, 'draft.seatsDelta'],
    ] as const) {
      const problem = await refused(world(), 'validation_failed', 'createQuote', { body: { draft } });
      assert.deepEqual((problem['fields'] as { path: string }[]).map((field) => field.path), [path]);
    }
  });
});

describe('a plan that is no longer sold', () => {
  const retired = catalogIn('EUR', 3_000).map((plan) => (plan.id === 'starter' ? plan : { ...plan, retired: true }));

  test('stays and renews for whoever is on it, who may leave it but not change its interval', async () => {
    const scenario = world({ plans: retired });
    const { items } = await ok<Plans>(scenario, 'plans');
    assert.deepEqual(items.map(({ id, prices }) => [id, prices.map(({ interval }) => interval)]), [['starter', ['month', 'year']], ['scale', ['month']]]);
    await refused(scenario, 'validation_failed', 'createQuote', { body: { draft: { interval: 'year' } } });
    await refused(scenario, 'validation_failed', 'createQuote', { body: { draft: { planId: 'enterprise' } } });
    await order(scenario, { seats: 10 });
    await next(scenario);
    assert.equal((await subscriptionOf(scenario)).plan.id, 'scale');
    await order(scenario, { planId: 'starter' });
    scenario.clock.advance(31 * DAY);
    assert.equal((await subscriptionOf(scenario)).plan.id, 'starter');
    assert.deepEqual((await ok<Plans>(scenario, 'plans')).items.map(({ id }) => id), ['starter']);
  });
});
