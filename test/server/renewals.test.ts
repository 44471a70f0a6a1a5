/** New periods, the tick, and the change feed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Changes } from '../../src/api/contract/schemas.js';
import { createMemoryStore } from '../../src/server/stores/memory.js';
import { createBillingKit } from '../../src/server/kit.js';
import { buildScenario } from '../../src/testing/scenario.js';
import { ok, order, refused, subscriptionOf } from './client.js';

const DAY = 86_400_000;

describe('a new period', () => {
  test('starts where the last one ended, by the calendar', async () => {
    const scenario = buildScenario();
    scenario.clock.advance(30 * DAY);
    const { period, seats, renewal } = await subscriptionOf(scenario);
    assert.deepEqual(period, { start: '2026-12-14T00:00:00.000Z', end: '2027-01-14T00:00:00.000Z' });
    assert.deepEqual([seats.capacity, renewal?.at], [12, '2027-01-14T00:00:00.000Z']);
  });

  test('catches up after a long absence', async () => {
    const scenario = buildScenario();
    scenario.clock.advance(400 * DAY);
    const { period } = await subscriptionOf(scenario);
    assert.ok(Date.parse(period.start) <= scenario.clock.now() && scenario.clock.now() < Date.parse(period.end));
    assert.match(period.start, /-14T/);
  });

  test('ends a trial', async () => {
    const scenario = buildScenario({ status: 'trialing', seats: { capacity: 5, used: 3, reserved: 0 } });
    const { trialEnd, status } = await subscriptionOf(scenario);
    assert.deepEqual([status, trialEnd], ['trialing', '2026-11-28T00:00:00.000Z']);
    scenario.clock.advance(7 * DAY);
    const after = await subscriptionOf(scenario);
    assert.deepEqual([after.status, after.period.start, after.period.end], ['active', trialEnd, '2026-12-28T00:00:00.000Z']);
  });

  test('uses the balance up', async () => {
    const scenario = buildScenario({ balance: 5_000 });
    const { renewal } = await subscriptionOf(scenario);
    assert.equal(renewal?.total, 12 * 2_900 * 1.2 - 5_000);
    scenario.clock.advance(30 * DAY);
    assert.equal((await subscriptionOf(scenario)).renewal?.total, 12 * 2_900 * 1.2);
  });

  test('waits for a payment that is under way', async () => {
    const scenario = buildScenario({ cards: ['challenge'] });
    const { period } = await subscriptionOf(scenario);
    scenario.clock.advance(Date.parse(period.end) - scenario.clock.now() - 3_600_000);
    assert.equal((await order(scenario, { seats: 14 })).state, 'requires_action');
    scenario.clock.advance(3_660_000);
    assert.deepEqual((await subscriptionOf(scenario)).period, period);
    await scenario.kit.tick();
    assert.equal((await subscriptionOf(scenario)).period.start, period.end);
  });

  test('is started by the tick, and told to the host', async () => {
    const scenario = buildScenario('pending-reduction');
    scenario.clock.advance(30 * DAY);
    assert.deepEqual(await scenario.kit.tick(), { resolved: 0, renewed: 2, collected: 0, failed: 0 });
    assert.deepEqual(await scenario.kit.tick(), { resolved: 0, renewed: 0, collected: 0, failed: 0 });
    await new Promise(setImmediate);
    const mine = scenario.events.find(({ accountId }) => accountId === scenario.accountId);
    assert.deepEqual([mine?.type, mine?.seats], ['period.renewed', { from: 14, to: 10 }]);
  });
});

describe('the tick', () => {
  test('goes on when one account is broken', async () => {
    const scenario = buildScenario();
    const good = await scenario.store.account(scenario.accountId);
    assert.ok(good);
    const store = createMemoryStore({ accounts: [{ ...good, id: 'acc_bad', planId: 'gone' }, good] });
    const { payments, identify, clock } = scenario;
    const catalog = (await ok<{ items: never[] }>(scenario, 'plans')).items;
    const logs: unknown[] = [];
    const kit = createBillingKit({ store, payments, identify, clock, catalog, log: ({ message }) => void logs.push(message) });
    clock.advance(30 * DAY);
    assert.deepEqual(await kit.tick(), { resolved: 0, renewed: 1, collected: 0, failed: 1 });
    assert.deepEqual(logs, ['tick failed']);
    await kit.close();
  });
});

describe('the change feed', () => {
  test('holds every write once, in order, with who did it', async () => {
    const scenario = buildScenario({ cards: ['visa', 'amex'] });
    const before = await ok<Changes>(scenario, 'changes', { query: '?after=0' });
    await order(scenario, { seats: 14 }, { as: 'user_deniz' });
    await ok(scenario, 'deletePaymentMethod', { id: `pm_${scenario.accountId}_2` });
    const { revision, items } = await ok<Changes>(scenario, 'changes', { query: `?after=${before.revision}` });
    assert.deepEqual(items.map(({ kind, by }) => [kind, by.name]), [
      ['operation', 'Deniz Aksoy'], ['seats', 'Deniz Aksoy'], ['payment_method', 'Ana Ferreira'],
    ]);
    assert.deepEqual(items.map((item) => item.revision), [before.revision + 1, before.revision + 2, before.revision + 3]);
    assert.equal(revision, items.at(-1)?.revision);
    assert.equal(revision, (await subscriptionOf(scenario)).revision);
    assert.deepEqual((await ok<Changes>(scenario, 'changes', { query: `?after=${revision}` })).items, []);
  });

  test('does not take nonsense for a revision', async () => {
    for (const after of ['-1', 'x', '1.5']) await refused(buildScenario(), 'invalid_request', 'changes', { query: `?after=${after}` });
  });
});
