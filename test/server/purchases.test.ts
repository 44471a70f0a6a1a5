/** Buying seats: what was shown is what is taken, once, whatever the card or the network does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Operation } from '../../src/api/contract/schemas.js';
import { buildScenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import { challenge, confirm, confirmation, methodsOf, newKey, ok, operationOf, order, quoteFor, refused, subscriptionOf, takenFrom } from './client.js';

const withCards = (...cards: NonNullable<ScenarioOptions['cards']>) => buildScenario({ cards });

describe('a card that works', () => {
  test('is charged exactly what the quote said, and the seats are there at once', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 15 });
    const operation = await confirm(scenario, quote);
    assert.equal(operation.state, 'succeeded');
    assert.deepEqual(operation.receipt?.lines, quote.lines);
    assert.match(operation.receipt?.number ?? '', /^INV-2026-0001$/);
    assert.deepEqual(scenario.payments.charges(scenario.accountId).map(({ amount, currency }) => [amount, currency]), [[quote.total, 'EUR']]);
    const { seats, lastChange, revision } = await subscriptionOf(scenario);
    assert.equal(seats.capacity, 15);
    assert.deepEqual([lastChange?.kind, lastChange?.by.name, lastChange?.seats], ['seats', 'Ana Ferreira', { from: 12, to: 15 }]);
    assert.ok(revision > quote.revision);
    assert.deepEqual(scenario.events.map(({ type }) => type), ['operation.succeeded']);
  });

  test('needs no method when nothing is due', async () => {
    const scenario = buildScenario('trial');
    const operation = await order(scenario, { seats: 8 });
    assert.deepEqual([operation.state, operation.total, operation.paymentMethod, operation.receipt], ['succeeded', 0, null, null]);
    assert.deepEqual(scenario.payments.charges(scenario.accountId), []);
    assert.equal((await subscriptionOf(scenario)).seats.capacity, 8);
  });

  test('receipts are numbered one after the other', async () => {
    const scenario = buildScenario();
    const first = await order(scenario, { seats: 13 });
    const second = await order(scenario, { seats: 14 });
    assert.deepEqual([first.receipt?.number, second.receipt?.number], ['INV-2026-0001', 'INV-2026-0002']);
  });
});

describe('a declined card', () => {
  test('takes nothing, says why, and another one may pay the same order', async () => {
    const scenario = withCards('insufficient_later', 'mastercard');
    const declined = await order(scenario, { seats: 14 });
    assert.deepEqual([declined.state, declined.failure], ['requires_payment_method', { code: 'card_declined', declineCode: 'insufficient_funds' }]);
    assert.equal(takenFrom(scenario), 0);
    assert.equal((await subscriptionOf(scenario)).seats.capacity, 12);
    const body = { paymentMethodId: `pm_${scenario.accountId}_2` };
    const paid = await ok<Operation>(scenario, 'resumeOperation', { id: declined.id, body });
    assert.deepEqual([paid.state, paid.paymentMethod?.brand, paid.failure], ['succeeded', 'mastercard', null]);
    assert.equal(takenFrom(scenario), declined.total);
    assert.equal((await subscriptionOf(scenario)).seats.capacity, 14);
  });

  test('may decline again, and again', async () => {
    const scenario = withCards('declined_later', 'insufficient_later');
    const first = await order(scenario, { seats: 14 });
    const id = `pm_${scenario.accountId}_2`;
    const second = await ok<Operation>(scenario, 'resumeOperation', { id: first.id, body: { paymentMethodId: id } });
    assert.deepEqual(second.failure, { code: 'card_declined', declineCode: 'insufficient_funds' });
    const third = await ok<Operation>(scenario, 'resumeOperation', { id: first.id, body: { paymentMethodId: id } });
    assert.equal(third.state, 'requires_payment_method');
    assert.equal(takenFrom(scenario), 0);
  });

  test('blocks other orders until it is canceled, and a waiting one cannot be resumed then', async () => {
    const scenario = withCards('declined_later', 'visa');
    const declined = await order(scenario, { seats: 14 });
    const quote = await quoteFor(scenario, { seats: 13 });
    const problem = await refused(scenario, 'operation_in_progress', 'createOperation', confirmation(scenario, quote));
    assert.equal(problem['operationId'], declined.id);
    const canceled = await ok<Operation>(scenario, 'cancelOperation', { id: declined.id });
    assert.equal(canceled.state, 'canceled');
    assert.equal((await ok<Operation>(scenario, 'cancelOperation', { id: declined.id })).state, 'canceled');
    await refused(scenario, 'operation_conflict', 'resumeOperation', { id: declined.id, body: { paymentMethodId: 'pm' } });
    const paid = await confirm(scenario, quote, { method: `pm_${scenario.accountId}_2` });
    assert.equal(paid.state, 'succeeded');
  });

  test('with a method that is not there cannot be resumed', async () => {
    const scenario = withCards('declined_later');
    const { id } = await order(scenario, { seats: 14 });
    await refused(scenario, 'no_payment_method', 'resumeOperation', { id, body: { paymentMethodId: 'pm_acc_other_1' } });
  });
});

describe('3-D Secure', () => {
  test('approved: paid once the server is asked', async () => {
    const scenario = buildScenario('three-d-secure');
    const waiting = await order(scenario, { seats: 14 });
    assert.deepEqual([waiting.state, waiting.action?.type, waiting.action?.url], ['requires_action', 'simulated_challenge', null]);
    assert.equal(takenFrom(scenario), 0);
    await challenge(scenario, waiting, 'approve');
    const paid = await ok<Operation>(scenario, 'resumeOperation', { id: waiting.id, body: {} });
    assert.deepEqual([paid.state, paid.action], ['succeeded', null]);
    assert.equal(takenFrom(scenario), waiting.total);
  });

  test('refused: nothing taken, another method may pay', async () => {
    const scenario = withCards('challenge', 'visa');
    const waiting = await order(scenario, { seats: 14 });
    await challenge(scenario, waiting, 'refuse');
    const declined = await operationOf(scenario, waiting.id);
    assert.deepEqual(declined.failure, { code: 'card_declined', declineCode: 'authentication_required' });
    const body = { paymentMethodId: `pm_${scenario.accountId}_2` };
    assert.equal((await ok<Operation>(scenario, 'resumeOperation', { id: waiting.id, body })).state, 'succeeded');
  });

  test('approved and then declined', async () => {
    const scenario = withCards('challenge_then_declined');
    const waiting = await order(scenario, { seats: 14 });
    await challenge(scenario, waiting, 'approve');
    assert.equal((await operationOf(scenario, waiting.id)).state, 'requires_payment_method');
    assert.equal(takenFrom(scenario), 0);
  });

  test('window closed: it goes on waiting, on any device, with the same challenge', async () => {
    const scenario = buildScenario('three-d-secure');
    const waiting = await order(scenario, { seats: 14 });
    await challenge(scenario, waiting, 'abandon');
    const { items } = await ok<{ items: Operation[] }>(scenario, 'operations', { query: '?state=active', as: 'user_deniz' });
    assert.deepEqual(items.map(({ id, action }) => [id, action]), [[waiting.id, waiting.action]]);
  });

  test('never finished: given up by the tick, and a late approval takes nothing', async () => {
    const scenario = buildScenario('three-d-secure');
    const waiting = await order(scenario, { seats: 14 });
    scenario.clock.advance(29 * 60_000);
    assert.equal((await scenario.kit.tick()).resolved, 0);
    scenario.clock.advance(60_000);
    assert.equal((await scenario.kit.tick()).resolved, 1);
    assert.equal((await operationOf(scenario, waiting.id)).state, 'canceled');
    await challenge(scenario, waiting, 'approve');
    assert.equal(takenFrom(scenario), 0);
    assert.equal((await subscriptionOf(scenario)).seats.capacity, 12);
  });

  test('another method closes the challenge for good', async () => {
    const scenario = withCards('challenge', 'visa');
    const waiting = await order(scenario, { seats: 14 });
    const body = { paymentMethodId: `pm_${scenario.accountId}_2` };
    assert.equal((await ok<Operation>(scenario, 'resumeOperation', { id: waiting.id, body })).state, 'succeeded');
    await challenge(scenario, waiting, 'approve');
    assert.equal(scenario.payments.charges(scenario.accountId).length, 1);
  });

  test('approved while another method is being chosen: paid once, with the first', async () => {
    const scenario = withCards('challenge', 'mastercard');
    const waiting = await order(scenario, { seats: 14 });
    await challenge(scenario, waiting, 'approve');
    const body = { paymentMethodId: `pm_${scenario.accountId}_2` };
    const paid = await ok<Operation>(scenario, 'resumeOperation', { id: waiting.id, body });
    assert.deepEqual([paid.state, paid.paymentMethod?.brand], ['succeeded', 'visa']);
    assert.equal(takenFrom(scenario), waiting.total);
  });
});

describe('what a purchase needs', () => {
  test('a complete profile: says which fields are missing', async () => {
    const scenario = buildScenario({ profile: 'empty' });
    const quote = await quoteFor(scenario, { seats: 13 });
    const problem = await refused(scenario, 'validation_failed', 'createOperation', confirmation(scenario, quote));
    const { readiness } = await subscriptionOf(scenario);
    assert.ok(readiness.profileMissing.includes('line1'));
    assert.deepEqual(problem['fields'], readiness.profileMissing.map((path) => ({ path, code: 'required' })));
  });

  test('a payment method of this account', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 13 });
    for (const method of [null, 'pm_acc_other_1', 'nowhere']) {
      await refused(scenario, 'no_payment_method', 'createOperation', confirmation(scenario, quote, { method }));
    }
    assert.equal((await methodsOf(scenario)).length, 1);
    assert.equal((await confirm(scenario, quote)).state, 'succeeded');
  });

  test('an error of ours after the record is "unknown", never "failed"', async () => {
    let broken = true;
    const scenario = buildScenario();
    const { kit } = buildScenario({
      wrapPayments: (payments) => ({
        ...payments,
        async createPayment(request) {
          const intent = await payments.createPayment(request);
          if (broken) throw new Error('the process is dying');
          return intent;
        },
      }),
    });
    const broke = { ...scenario, kit };
    const quote = await quoteFor(broke, { seats: 13 });
    // An error that is no PaymentsError is noted as silence of the provider: the operation goes on.
    const operation = await confirm(broke, quote, { key: newKey() });
    broken = false;
    assert.equal(operation.state, 'processing');
    assert.equal((await operationOf(broke, operation.id)).state, 'succeeded');
  });
});
