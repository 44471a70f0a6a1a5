/** The guards of the store itself, one by one: what any other store has to keep as well. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OperationRecord, QuoteRecord } from '../../src/server/records.js';
import { applyRenewal } from '../../src/server/rules/effects.js';
import { buildScenario, type Scenario } from '../../src/testing/scenario.js';

const by = { id: 'user_ana', name: 'Ana Ferreira' };

const NO_CHANGES: QuoteRecord['changes'] = { plan: null, credits: [], packs: [], status: null, invoice: null };
const NO_EFFECT: QuoteRecord['effect'] = {
  capacity: null, plan: null, period: null, status: null, paid: [], balanceUsed: 0, credited: 0, standingCode: null, credits: [],
  schedule: [], drops: [], invoiceId: null,
};

async function prepared(options?: Parameters<typeof buildScenario>[0], quoteMore: Partial<QuoteRecord> = {}) {
  const scenario = buildScenario(options);
  const { store, accountId, clock } = scenario;
  const account = await store.account(accountId);
  assert.ok(account);
  const quote = (id: string, more: Partial<QuoteRecord> = {}): QuoteRecord => ({
    id, accountId, revision: account.revision, draft: { seats: 14 }, currency: 'EUR', createdAt: clock.now(),
    expiresAt: clock.now() + 900_000, seats: { from: 12, to: 14 }, effectiveAt: null, lines: [], subtotal: 100, tax: 0, total: 100,
    credited: 0, renewal: null, promotion: null, redeems: null, operationId: null, voidedAt: null,
    changes: NO_CHANGES,
    effect: { ...NO_EFFECT, capacity: 14, paid: account.paid },
    ...quoteMore, ...more,
  });
  const operation = (id: string, quoteId: string, more: Partial<OperationRecord> = {}): OperationRecord => ({
    id, accountId, quoteId, key: `key-${id}`, state: 'processing', stateSince: clock.now(), total: 100, currency: 'EUR',
    seats: { from: 12, to: 14 }, changes: NO_CHANGES, purpose: null, effectiveAt: null, createdAt: clock.now(), actor: by, attempt: 1, attemptedAt: clock.now(),
    method: { id: 'pm', brand: 'visa', last4: '4242', providerRef: 'r' }, action: null, failure: null, receipt: null, pendingUse: null, ...more,
  });
  await store.saveQuote(quote('q1'));
  await store.saveQuote(quote('q2'));
  return { ...scenario, quote, operation };
}

const capacityOf = async ({ store, accountId }: Scenario) => (await store.account(accountId))?.seats.capacity;
const failure = { code: 'card_declined', declineCode: 'generic' };

describe('beginning an operation', () => {
  test('takes its quote for good, gives it back to the same key, and to no other', async () => {
    const { store, accountId, operation, clock } = await prepared();
    assert.equal((await store.beginOperation(operation('op1', 'q1'))).ok, true);
    await store.settle(accountId, 'op1', 1, { state: 'canceled' }, clock.now());
    // Nothing else stands in the way now: no active operation, no new terms.
    const again = await store.beginOperation(operation('op2', 'q1'));
    assert.deepEqual(again, { ok: false, code: 'quote_used', operationId: 'op1' });
    const same = await store.beginOperation(operation('op3', 'q1', { key: 'key-op1' }));
    assert.ok(same.ok && same.existing && same.operation.id === 'op1');
  });

  test('is refused while another is active, for a void, old, outdated or foreign quote', async () => {
    const { store, accountId, operation, quote, clock } = await prepared();
    assert.equal((await store.beginOperation(operation('op0', 'q1', { accountId: 'acc_other' }))).ok, false);
    await store.beginOperation(operation('op1', 'q1'));
    assert.deepEqual(await store.beginOperation(operation('op2', 'q2')), { ok: false, code: 'operation_in_progress', operationId: 'op1' });
    await store.settle(accountId, 'op1', 1, { state: 'canceled' }, clock.now());
    await store.voidQuote(accountId, 'q2', clock.now());
    assert.deepEqual(await store.beginOperation(operation('op2', 'q2')), { ok: false, code: 'quote_used', operationId: null });
    await store.saveQuote(quote('q3', { expiresAt: clock.now() }));
    assert.deepEqual(await store.beginOperation(operation('op3', 'q3')), { ok: false, code: 'quote_expired' });
    await store.saveQuote(quote('q4', { revision: 0 }));
    assert.deepEqual(await store.beginOperation(operation('op4', 'q4')), { ok: false, code: 'quote_changed' });
  });

  test('holds a promotion\'s limit, and a lower count against the seats in use', async () => {
    const redeems = { code: 'FIRST', maximum: 1, repeatable: false };
    const { store, accountId, operation, quote, clock } = await prepared({}, { redeems });
    await store.beginOperation(operation('op1', 'q1'));
    assert.deepEqual(await store.redemptions(accountId, 'FIRST'), { byAccount: 1, total: 1 });
    await store.settle(accountId, 'op1', 1, { state: 'failed', failure }, clock.now());
    assert.deepEqual(await store.redemptions(accountId, 'FIRST'), { byAccount: 0, total: 0 });
    await store.saveQuote(quote('q3', { seats: { from: 12, to: 9 } }));
    assert.deepEqual(await store.beginOperation(operation('op3', 'q3')), { ok: false, code: 'seats_in_use', minimum: 10 });
  });
});

describe('attempts and outcomes', () => {
  test('the next attempt follows the one that counts, and only while one is wanted', async () => {
    const { store, accountId, operation, clock } = await prepared();
    await store.beginOperation(operation('op1', 'q1'));
    const method = { id: 'pm2', brand: 'visa', last4: '1', providerRef: 'r2' };
    const next = (attempt: number) => store.beginAttempt(accountId, 'op1', { attempt, method, at: clock.now() });
    assert.equal(await next(2), null, 'one is under way');
    await store.recordOutcome(accountId, 'op1', 1, { state: 'requires_payment_method', failure }, clock.now());
    assert.equal(await next(3), null, 'none is skipped');
    assert.equal((await next(2))?.state, 'processing');
    await store.recordOutcome(accountId, 'op1', 2, { state: 'requires_payment_method', failure }, clock.now());
    assert.equal(await next(2), null, 'none is repeated');
  });

  test('news of an attempt that no longer counts changes nothing, unless money was taken', async () => {
    const scenario = await prepared();
    const { store, accountId, operation, clock } = scenario;
    await store.beginOperation(operation('op1', 'q1'));
    await store.recordOutcome(accountId, 'op1', 1, { state: 'requires_payment_method', failure }, clock.now());
    const method = { id: 'pm2', brand: 'visa', last4: '1', providerRef: 'r2' };
    await store.beginAttempt(accountId, 'op1', { attempt: 2, method, at: clock.now() });
    assert.equal((await store.recordOutcome(accountId, 'op1', 1, { state: 'requires_payment_method', failure }, 0)).state, 'processing');
    assert.equal((await store.settle(accountId, 'op1', 1, { state: 'canceled' }, 0)).operation.state, 'processing');
    assert.equal((await store.settle(accountId, 'op1', 1, { state: 'succeeded' }, 0)).operation.state, 'succeeded');
    assert.equal(await capacityOf(scenario), 14);
  });

  test('hearing the same again is no news: no revision, and the waiting goes on', async () => {
    const { store, accountId, operation, clock } = await prepared();
    await store.beginOperation(operation('op1', 'q1'));
    const first = await store.recordOutcome(accountId, 'op1', 1, { state: 'requires_payment_method', failure }, clock.now());
    const before = await store.account(accountId);
    const second = await store.recordOutcome(accountId, 'op1', 1, { state: 'requires_payment_method', failure }, clock.now() + 5_000);
    assert.deepEqual(second, first);
    assert.equal((await store.account(accountId))?.revision, before?.revision);
  });
});

describe('settling', () => {
  test('writes money once, whoever settles how often', async () => {
    const scenario = await prepared();
    const { store, accountId, operation, clock } = scenario;
    await store.beginOperation(operation('op1', 'q1'));
    const { operation: first, changed } = await store.settle(accountId, 'op1', 1, { state: 'succeeded' }, clock.now());
    assert.equal(changed, true);
    const before = await store.account(accountId);
    for (const state of ['succeeded', 'canceled'] as const) {
      assert.deepEqual(await store.settle(accountId, 'op1', 1, { state }, clock.now() + 1), { operation: first, changed: false, use: null });
    }
    await store.recordOutcome(accountId, 'op1', 1, { state: 'requires_payment_method', failure }, clock.now());
    assert.deepEqual(await store.account(accountId), before);
    assert.equal(await capacityOf(scenario), 14);
  });

  test('failure ends it, says why and takes nothing', async () => {
    const scenario = await prepared();
    const { store, accountId, operation, clock } = scenario;
    await store.beginOperation(operation('op1', 'q1'));
    const { operation: failed } = await store.settle(accountId, 'op1', 1, { state: 'failed', failure }, clock.now());
    assert.deepEqual([failed.state, failed.failure], ['failed', failure]);
    assert.equal(await capacityOf(scenario), 12);
  });
});

describe('renewing', () => {
  test('is refused when the account moved on or a payment is under way', async () => {
    const { store, accountId, operation, clock } = await prepared();
    const account = await store.account(accountId);
    assert.ok(account);
    const plan = { id: account.planId, interval: account.interval };
    const next = { period: { start: 1, end: 2 }, plan, capacity: 12, paid: [], balanceUsed: 0, credits: [], invoice: null };
    assert.equal(await store.renew(accountId, { revision: account.revision - 1, at: clock.now(), next }), false);
    await store.beginOperation(operation('op1', 'q1'));
    const { revision = 0 } = (await store.account(accountId)) ?? {};
    assert.equal(await store.renew(accountId, { revision, at: clock.now(), next }), false);
    await store.settle(accountId, 'op1', 1, { state: 'canceled' }, clock.now());
    const now = (await store.account(accountId))?.revision ?? 0;
    assert.equal(await store.renew(accountId, { revision: now, at: clock.now(), next }), true);
    assert.equal(await store.renew(accountId, { revision: now, at: clock.now(), next }), false);
  });

  test('without a next period ends the subscription', async () => {
    const { store, accountId } = await prepared();
    const account = await store.account(accountId);
    assert.ok(account);
    const { account: ended, entry } = applyRenewal(account, { revision: 1, at: 5, next: 'canceled' });
    assert.deepEqual([ended.status, ended.seats.capacity, entry.kind], ['canceled', 12, 'canceled']);
  });
});

describe('idempotency keys', () => {
  test('are claimed by one, kept with the answer, and taken over when their owner is gone', async () => {
    const { store, accountId } = await prepared();
    const claim = (fingerprint: string, at: number) => store.claimKey(accountId, 'k', fingerprint, at, 100);
    assert.deepEqual(await claim('a', 0), { state: 'claimed' });
    assert.deepEqual(await claim('a', 99), { state: 'in_flight' });
    assert.deepEqual(await claim('b', 99), { state: 'other_request' });
    assert.deepEqual(await claim('a', 100), { state: 'claimed' });
    await store.finishKey(accountId, 'k', { status: 201, body: { id: 'x' } });
    assert.deepEqual(await claim('a', 999), { state: 'answered', status: 201, body: { id: 'x' } });
    await store.releaseKey(accountId, 'k');
    assert.deepEqual(await claim('b', 999), { state: 'claimed' });
  });
});

describe('usage', () => {
  test('told by the host shows, is in the feed, and leaves offers good', async () => {
    const { store, accountId, operation } = await prepared();
    const account = await store.recordUsage(accountId, { used: 11, reserved: 0 }, { by, at: 5 });
    assert.deepEqual(account?.seats, { capacity: 12, used: 11, reserved: 0 });
    assert.deepEqual((await store.feed(accountId, 1)).map(({ kind }) => kind), ['usage']);
    assert.equal((await store.beginOperation(operation('op1', 'q1'))).ok, true);
    assert.equal(await store.recordUsage('nowhere', { used: 0, reserved: 0 }, { by, at: 5 }), null);
  });
});
