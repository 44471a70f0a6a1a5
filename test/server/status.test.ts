/** Cancel, pause, resume, pay before the trial ends. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildScenario, type Scenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import { call, ok, order, quoteFor, refused, subscriptionOf, takenFrom } from './client.js';
import { accountIn, DAY } from './world.js';

const world = (more: ScenarioOptions = {}): Scenario => buildScenario({ taxRates: {}, policy: { pausing: true }, ...more });
const renew = async (scenario: Scenario) => {
  scenario.clock.advance(Date.parse((await subscriptionOf(scenario)).period.end) - scenario.clock.now());
  await scenario.kit.tick();
};
const recurring = async (scenario: Scenario, kind: string) => (await accountIn(scenario)).credits.find((one) => one.kind === kind)?.recurring;
const told = async (scenario: Scenario) => {
  await new Promise(setImmediate);
  return scenario.events.filter(({ accountId }) => accountId === scenario.accountId).map(({ type }) => type);
};

describe('what may be ordered', () => {
  test('follows the status', async () => {
    const actions = async (options: ScenarioOptions) => (await subscriptionOf(world(options))).actions;
    assert.deepEqual(await actions({}), ['pause', 'cancel']);
    assert.deepEqual(await actions({ policy: {} }), ['cancel']);
    assert.deepEqual(await actions({ status: 'trialing' }), ['activate', 'cancel']);
    assert.deepEqual(await actions({ status: 'past_due' }), ['cancel']);
    assert.deepEqual(await actions({ status: 'unpaid' }), ['cancel']);
    assert.deepEqual(await actions({ status: 'paused' }), ['resume', 'cancel']);
    assert.deepEqual(await actions({ status: 'canceled' }), ['resume']);
  });

  test('is refused with the action that is not allowed, or because it is so already', async () => {
    const reason = async (options: ScenarioOptions, status: string) =>
      (await refused(world(options), 'change_not_allowed', 'createQuote', { body: { draft: { status } } }))['reason'];
    assert.equal(await reason({ policy: {} }, 'paused'), 'pause');
    assert.equal(await reason({ status: 'trialing' }, 'paused'), 'pause');
    assert.equal(await reason({ status: 'past_due' }, 'active'), 'resume');
    for (const status of ['active', 'canceled', 'paused'] as const) {
      await refused(world({ status }), 'nothing_to_change', 'createQuote', { body: { draft: { status } } });
    }
  });

  test('stands by itself', async () => {
    const { fields } = await refused(world(), 'validation_failed', 'createQuote', { body: { draft: { status: 'canceled', seats: 4 } } });
    assert.deepEqual(fields, [{ path: 'draft.seats', code: 'unsupported' }]);
  });
});

describe('canceling', () => {
  test('waits for the period\'s end, keeps other orders out, and can be taken back', async () => {
    const scenario = world();
    const { period } = await subscriptionOf(scenario);
    const quote = await quoteFor(scenario, { status: 'canceled', reason: 'Too quiet' });
    assert.deepEqual([quote.total, quote.effectiveAt, quote.renewal, quote.changes.status], [0, period.end, null, { from: 'active', to: 'canceled', effectiveAt: period.end }]);
    await order(scenario, { status: 'canceled', reason: 'Too quiet' });
    const after = await subscriptionOf(scenario);
    assert.deepEqual([after.status, after.renewal, after.scheduledChanges.map(({ kind }) => kind), after.actions], ['active', null, ['cancel'], []]);
    assert.equal((await accountIn(scenario)).scheduled[0]?.reason, 'Too quiet');
    assert.ok(!JSON.stringify(after).includes('Too quiet'), 'the reason is the host\'s to know');
    await refused(scenario, 'change_pending', 'createQuote', { body: { draft: { seats: 14 } } });
    await refused(scenario, 'nothing_to_change', 'createQuote', { body: { draft: { status: 'canceled' } } });
    const undo = await order(scenario, { status: 'active' });
    assert.deepEqual([undo.total, undo.changes.status], [0, { from: 'active', to: 'active', effectiveAt: null }]);
    assert.deepEqual([(await subscriptionOf(scenario)).scheduledChanges, (await subscriptionOf(scenario)).lastChange?.kind], [[], 'scheduled_change_undone']);
  });

  test('ends add-ons with it, charges nothing more, and tells the host', async () => {
    const scenario = world({ credits: { phone: { recurring: 500 } } });
    await order(scenario, { status: 'canceled' });
    await renew(scenario);
    const { status, renewal, lastChange } = await subscriptionOf(scenario);
    assert.deepEqual([status, renewal, await recurring(scenario, 'phone'), takenFrom(scenario)], ['canceled', null, 0, 0]);
    assert.deepEqual([lastChange?.kind, lastChange?.by.name], ['canceled', 'Ana Ferreira']);
    assert.ok((await told(scenario)).includes('subscription.ended'));
    await refused(scenario, 'subscription_inactive', 'createQuote', { body: { draft: { seats: 14 } } });
    scenario.clock.advance(90 * DAY);
    await scenario.kit.tick();
    assert.equal(takenFrom(scenario), 0);
  });

  test('ordered by two is done once; the other sees that nothing is left to do', async () => {
    const scenario = world();
    const quote = await quoteFor(scenario, { status: 'canceled' });
    await order(scenario, { status: 'canceled' }, { as: 'user_deniz' });
    const late = await call(scenario, 'createOperation', { body: { quoteId: quote.id, expectedTotal: 0, currency: 'EUR', paymentMethodId: null } });
    assert.equal(late.code, 'quote_changed');
    assert.equal((late.body['quote'] as { changes: { status: unknown } }).changes.status, null);
  });

  test('a trial ends it when the trial does, unpaid', async () => {
    const scenario = world({ status: 'trialing' });
    await order(scenario, { status: 'canceled' });
    await renew(scenario);
    assert.deepEqual([(await subscriptionOf(scenario)).status, takenFrom(scenario)], ['canceled', 0]);
  });

  test('while paused counts at once', async () => {
    const scenario = world({ status: 'paused' });
    const done = await order(scenario, { status: 'canceled' });
    assert.deepEqual(done.changes.status, { from: 'paused', to: 'canceled', effectiveAt: null });
    assert.deepEqual([(await subscriptionOf(scenario)).status, (await subscriptionOf(scenario)).lastChange?.kind], ['canceled', 'canceled']);
    assert.ok((await told(scenario)).includes('subscription.ended'));
  });
});

describe('pausing', () => {
  test('names who asked for it, not who asked for something else', async () => {
    const scenario = world();
    await order(scenario, { seats: 11 }, { as: 'user_deniz' });
    await order(scenario, { status: 'paused' });
    await renew(scenario);
    const { lastChange } = await subscriptionOf(scenario);
    assert.deepEqual([lastChange?.kind, lastChange?.by.name, lastChange?.seats], ['paused', 'Ana Ferreira', { from: 12, to: 11 }]);
  });

  test('rests from the period\'s end on and comes back as it was: seats, add-ons, and what was to be less by then', async () => {
    const scenario = world({ credits: { phone: { recurring: 500 }, email: { recurring: 300 } } });
    await order(scenario, { seats: 11, credits: [{ kind: 'email', quantity: 100 }] });
    await order(scenario, { status: 'paused' });
    await renew(scenario);
    const paused = await subscriptionOf(scenario);
    assert.deepEqual([paused.status, paused.seats.capacity, paused.scheduledChanges, paused.renewal], ['paused', 11, [], null]);
    assert.deepEqual([await recurring(scenario, 'phone'), await recurring(scenario, 'email')], [500, 100]);
    assert.ok((await told(scenario)).includes('subscription.paused') && !(await told(scenario)).includes('subscription.ended'));
    scenario.clock.advance(50 * DAY);
    const quote = await quoteFor(scenario, { status: 'active' });
    assert.equal(Date.parse(quote.expiresAt) - Date.parse(quote.createdAt), 900_000, 'an offer to somebody who rests holds as long as any');
    assert.deepEqual(quote.lines.map(({ kind, quantity }) => [kind, quantity]), [['seats', 11], ['credits', 500], ['credits', 100]]);
    const now = new Date(scenario.clock.now()).toISOString();
    await order(scenario, { status: 'active' });
    const back = await subscriptionOf(scenario);
    assert.deepEqual([back.status, back.period.start, takenFrom(scenario), back.lastChange?.kind], ['active', now, quote.total, 'resumed']);
    assert.equal(back.renewal?.total, quote.renewal?.total);
  });

  test('and canceling exclude each other', async () => {
    const scenario = world();
    await order(scenario, { status: 'paused' });
    await refused(scenario, 'change_not_allowed', 'createQuote', { body: { draft: { status: 'canceled' } } });
  });
});

describe('resuming', () => {
  test('after an end begins a paid period now, with a promotion if there is one', async () => {
    const scenario = world({ status: 'canceled', credits: { phone: { recurring: 0 } } });
    const quote = await quoteFor(scenario, { status: 'active', promotionCode: 'WELCOME20' });
    assert.deepEqual([quote.total, quote.promotion?.state, quote.changes.status?.to], [12 * 2_900 * 0.8, 'applied', 'active']);
    await order(scenario, { status: 'active', promotionCode: 'WELCOME20' });
    const { status, renewal, period } = await subscriptionOf(scenario);
    assert.deepEqual([status, renewal?.total, period.end], ['active', 12 * 2_900, '2026-12-22T09:00:00.000Z']);
  });

  test('that is declined changes nothing', async () => {
    const scenario = world({ status: 'canceled', cards: ['declined_later'] });
    const tried = await order(scenario, { status: 'active' });
    await ok(scenario, 'cancelOperation', { id: tried.id });
    assert.deepEqual([tried.state, (await subscriptionOf(scenario)).status], ['requires_payment_method', 'canceled']);
  });

  test('brings the seats the plan asks for by now', async () => {
    const scenario = world({ status: 'canceled', seats: { capacity: 2, used: 1, reserved: 0, minimum: 3 } });
    const done = await order(scenario, { status: 'active' });
    assert.deepEqual([done.seats, (await subscriptionOf(scenario)).seats.capacity], [{ from: 2, to: 3 }, 3]);
  });
});

describe('paying before the trial ends', () => {
  test('begins a period now with everything that waited for the trial\'s end', async () => {
    const scenario = world({ status: 'trialing', credits: { phone: { recurring: 500 } } });
    await order(scenario, { seats: 11 });
    await order(scenario, { credits: [{ kind: 'phone', quantity: 100 }] });
    const waiting = (await subscriptionOf(scenario)).scheduledChanges.length;
    const quote = await quoteFor(scenario, { status: 'active' });
    await order(scenario, { status: 'active' });
    const { status, trialEnd, seats, scheduledChanges, renewal, period } = await subscriptionOf(scenario);
    assert.deepEqual([status, trialEnd, seats.capacity, scheduledChanges, period.start], ['active', null, 11, [], '2026-11-22T09:00:00.000Z']);
    assert.ok(waiting > 0);
    assert.deepEqual([takenFrom(scenario), renewal?.total], [quote.total, quote.renewal?.total]);
    assert.deepEqual(quote.lines.map(({ kind, quantity }) => [kind, quantity]), [['seats', 11], ['credits', 100]]);
  });
});
