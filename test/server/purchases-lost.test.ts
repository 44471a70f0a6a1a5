/** Payments whose answer does not come, and banks that take their time. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Operation } from '../../src/api/contract/schemas.js';
import { DEFAULT_POLICY } from '../../src/server/options.js';
import { PaymentsError } from '../../src/server/payments.js';
import { SETTLING_TIME } from '../../src/server/payments/cards.js';
import { buildScenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import { call, ok, operationOf, order, refused, takenFrom } from './client.js';

const withCards = (...cards: NonNullable<ScenarioOptions['cards']>) => buildScenario({ cards });

describe('an answer that does not come', () => {
  test('charged all the same: found out at the next question', async () => {
    const scenario = withCards('timeout_charged');
    const unknown = await order(scenario, { seats: 14 });
    assert.equal(unknown.state, 'processing');
    assert.equal((await operationOf(scenario, unknown.id)).state, 'succeeded');
    assert.equal(takenFrom(scenario), unknown.total);
  });

  test('charged all the same: found out by the tick when nobody asks', async () => {
    const scenario = withCards('timeout_charged');
    await order(scenario, { seats: 14 });
    assert.equal((await scenario.kit.tick()).resolved, 1);
    assert.equal((await scenario.store.account(scenario.accountId))?.seats.capacity, 14);
  });

  test('never arrived: unknown for a while, then nothing was taken and nothing can be any more', async () => {
    const scenario = withCards('timeout_not_charged', 'visa');
    const unknown = await order(scenario, { seats: 14 });
    assert.equal((await operationOf(scenario, unknown.id)).state, 'processing');
    const body = { paymentMethodId: `pm_${scenario.accountId}_2` };
    await refused(scenario, 'operation_conflict', 'resumeOperation', { id: unknown.id, body });
    scenario.clock.advance(10_000);
    const known = await operationOf(scenario, unknown.id);
    assert.deepEqual([known.state, known.failure?.code], ['requires_payment_method', 'provider_unavailable']);
    const late = await scenario.payments.createPayment({
      key: `${unknown.id}:1`, customer: scenario.accountId, method: 'any', amount: unknown.total, currency: 'EUR',
    });
    assert.equal(late.status, 'canceled');
    assert.equal((await ok<Operation>(scenario, 'resumeOperation', { id: unknown.id, body })).state, 'succeeded');
    assert.equal(takenFrom(scenario), unknown.total);
  });

  test('may be canceled while unknown, and then was never charged or is paid', async () => {
    const never = withCards('timeout_not_charged');
    const first = await order(never, { seats: 14 });
    assert.equal((await ok<Operation>(never, 'cancelOperation', { id: first.id })).state, 'canceled');
    assert.equal(takenFrom(never), 0);
    const paid = withCards('timeout_charged');
    const second = await order(paid, { seats: 14 });
    await refused(paid, 'operation_conflict', 'cancelOperation', { id: second.id });
    assert.equal((await operationOf(paid, second.id)).state, 'succeeded');
  });

  test('to a cancellation: unknown, and the operation stays', async () => {
    let silent = false;
    const scenario = buildScenario({
      cards: ['challenge'],
      wrapPayments: (payments) => ({
        ...payments,
        async cancelPayment(key) {
          if (silent) throw new PaymentsError('timeout');
          return payments.cancelPayment(key);
        },
      }),
    });
    const waiting = await order(scenario, { seats: 14 });
    silent = true;
    const problem = await refused(scenario, 'outcome_unknown', 'cancelOperation', { id: waiting.id });
    assert.equal(problem['operationId'], waiting.id);
    assert.equal((await operationOf(scenario, waiting.id)).state, 'requires_action');
    // Nobody who only reads or ticks is bothered by a provider that does not answer, however old the payment is.
    scenario.clock.advance(31 * 60_000);
    assert.equal((await operationOf(scenario, waiting.id)).state, 'requires_action');
    assert.deepEqual(await scenario.kit.tick(), { resolved: 0, renewed: 0, collected: 0, failed: 0 });
    await refused(scenario, 'outcome_unknown', 'resumeOperation', { id: waiting.id, body: { paymentMethodId: `pm_${scenario.accountId}_1` } });
    silent = false;
    assert.equal((await ok<Operation>(scenario, 'cancelOperation', { id: waiting.id })).state, 'canceled');
  });
});

describe('a bank that takes its time', () => {
  test('settles later; until then nothing can be canceled or tried again', async () => {
    const scenario = withCards('processing', 'visa');
    const slow = await order(scenario, { seats: 14 });
    assert.equal(slow.state, 'processing');
    await refused(scenario, 'operation_conflict', 'cancelOperation', { id: slow.id });
    scenario.clock.advance(SETTLING_TIME);
    assert.equal((await scenario.kit.tick()).resolved, 1);
    assert.equal((await operationOf(scenario, slow.id)).state, 'succeeded');
    assert.equal(takenFrom(scenario), slow.total);
  });

  test('`wait` holds nothing back once it is the buyer who has to act, however late that is heard of', async () => {
    const scenario = withCards('timeout_not_charged');
    const lost = await order(scenario, { seats: 14 });
    assert.equal(lost.state, 'processing');
    scenario.clock.advance(DEFAULT_POLICY.absentAfter * 1_000);
    const asked = scenario.clock.now();
    assert.equal((await operationOf(scenario, lost.id, '?wait=5')).state, 'requires_payment_method');
    assert.equal(scenario.clock.now(), asked);
  });

  test('`wait` holds the answer while the payment is processed', async () => {
    const scenario = withCards('processing');
    const slow = await order(scenario, { seats: 14 });
    const answer = operationOf(scenario, slow.id, '?wait=25');
    for (let turn = 0; turn < 40; turn += 1) {
      await new Promise(setImmediate);
      scenario.clock.advance(1_000);
    }
    assert.equal((await answer).state, 'succeeded');
  });

  test('`wait` ends when the caller hangs up, and nonsense waits not at all', async () => {
    const scenario = withCards('processing');
    const slow = await order(scenario, { seats: 14 });
    const hangUp = new AbortController();
    const answer = call<Operation>(scenario, 'operation', { id: slow.id, query: '?wait=25', signal: hangUp.signal });
    await new Promise(setImmediate);
    hangUp.abort();
    assert.equal((await answer).body.state, 'processing');
    assert.equal((await operationOf(scenario, slow.id, '?wait=soon')).state, 'processing');
  });
});
