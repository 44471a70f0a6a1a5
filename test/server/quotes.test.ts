/** Offers: bound to the account and its prices, for a while, once; and every kind of change they can hold. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Quote, Subscription } from '../../src/api/contract/schemas.js';
import { buildScenario } from '../../src/testing/scenario.js';
import { confirm, confirmation, ok, order, profileOf, quoteFor, refused, subscriptionOf, takenFrom } from './client.js';

describe('an offer', () => {
  test('shows what it will do now and at the renewal, and how long it holds', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    assert.deepEqual([quote.seats, quote.effectiveAt, quote.expiresIn], [{ from: 12, to: 14 }, null, 900_000]);
    assert.deepEqual(quote.lines.map(({ kind }) => kind), ['seats', 'tax']);
    assert.equal(quote.renewal?.total, 14 * 2_900 * 1.2);
    scenario.clock.advance(60_000);
    const later = await ok<Quote>(scenario, 'quote', { id: quote.id });
    assert.deepEqual(later, { ...quote, expiresIn: 840_000 });
  });

  test('does not change the account', async () => {
    const scenario = buildScenario();
    const before = await subscriptionOf(scenario);
    await quoteFor(scenario, { seats: 14 });
    assert.deepEqual(await subscriptionOf(scenario), before);
  });

  test('ends with the period it was prorated for', async () => {
    const scenario = buildScenario();
    const { period } = await subscriptionOf(scenario);
    scenario.clock.advance(Date.parse(period.end) - scenario.clock.now() - 60_000);
    const quote = await quoteFor(scenario, { seats: 14 });
    assert.deepEqual([quote.expiresAt, quote.expiresIn], [period.end, 60_000]);
  });

  test('holds for the same total only', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    const problem = await refused(scenario, 'quote_changed', 'createOperation', confirmation(scenario, quote, { expectedTotal: quote.total - 1 }));
    assert.equal((problem['quote'] as Quote).total, quote.total);
    assert.equal(takenFrom(scenario), 0);
  });

  test('run out is replaced', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    scenario.clock.advance(900_000);
    const problem = await refused(scenario, 'quote_expired', 'createOperation', confirmation(scenario, quote));
    const fresh = problem['quote'] as Quote;
    assert.ok(fresh.total < quote.total, 'fifteen minutes less to pay for');
    assert.equal((await confirm(scenario, fresh)).total, fresh.total);
    assert.equal(takenFrom(scenario), fresh.total);
  });

  test('is void when the host changed the price, and the new price is shown', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    scenario.setUnitAmount(3_900);
    const problem = await refused(scenario, 'quote_changed', 'createOperation', confirmation(scenario, quote));
    assert.ok((problem['quote'] as Quote).total > quote.total);
    assert.equal(takenFrom(scenario), 0);
  });

  test('is void when the country of the profile, and so the tax, changed', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    const { fields, revision } = await profileOf(scenario);
    await ok(scenario, 'saveProfile', { body: { fields: { ...fields, country: 'DE' } }, ifMatch: revision });
    const problem = await refused(scenario, 'quote_changed', 'createOperation', confirmation(scenario, quote));
    assert.equal((problem['quote'] as Quote).lines.find(({ kind }) => kind === 'tax')?.label, 'USt.');
  });

  test('stays good while a street is corrected or a card is added', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    const { fields, revision } = await profileOf(scenario);
    await ok(scenario, 'saveProfile', { body: { fields: { ...fields, line2: 'Building B' } }, ifMatch: revision });
    await ok(scenario, 'updatePaymentMethod', { id: `pm_${scenario.accountId}_1`, body: { holderName: 'A. Ferreira' } });
    assert.equal((await confirm(scenario, quote)).total, quote.total);
  });

  test('somebody else fulfilled meanwhile becomes an offer of nothing for nothing', async () => {
    const scenario = buildScenario();
    const mine = await quoteFor(scenario, { seats: 14 });
    await confirm(scenario, await quoteFor(scenario, { seats: 14 }, 'user_deniz'), { as: 'user_deniz' });
    const problem = await refused(scenario, 'quote_changed', 'createOperation', confirmation(scenario, mine));
    const fresh = problem['quote'] as Quote;
    assert.deepEqual([fresh.seats, fresh.total, fresh.lines], [{ from: 14, to: 14 }, 0, []]);
    assert.equal((await confirm(scenario, fresh)).state, 'succeeded');
    assert.equal((await subscriptionOf(scenario)).seats.capacity, 14);
  });

  test('is refused where nothing can be sold, by reason', async () => {
    const draft = (seats: number) => ({ body: { draft: { seats } } });
    await refused(buildScenario({ status: 'canceled' }), 'subscription_inactive', 'createQuote', draft(14));
    await refused(buildScenario(), 'nothing_to_change', 'createQuote', draft(12));
    await refused(buildScenario(), 'nothing_to_change', 'createQuote', { body: { draft: { promotionCode: 'WELCOME20' } } });
    const inUse = await refused(buildScenario(), 'seats_in_use', 'createQuote', draft(9));
    assert.equal(inUse['minimum'], 10);
    const tooMany = await refused(buildScenario(), 'seats_out_of_range', 'createQuote', draft(501));
    assert.deepEqual([tooMany['minimum'], tooMany['maximum']], [3, 500]);
    const free = buildScenario({ seats: { used: 0, reserved: 0 } });
    await refused(free, 'seats_out_of_range', 'createQuote', draft(2));
  });

  test('of a plan or interval that is not sold is refused, by name of the field', async () => {
    const scenario = buildScenario();
    const other = await refused(scenario, 'validation_failed', 'createQuote', { body: { draft: { seats: 14, planId: 'other' } } });
    assert.deepEqual(other['fields'], [{ path: 'draft.planId', code: 'unsupported' }]);
    assert.equal((await quoteFor(scenario, { seats: 14, planId: 'scale', interval: 'month' })).seats?.to, 14);
  });

  test('is refused while the subscription is about to end', async () => {
    const scenario = buildScenario();
    const account = await scenario.store.account(scenario.accountId);
    assert.ok(account);
    const scheduled = {
      id: 'change_end', kind: 'cancel' as const, seats: null, plan: null, credits: null, reason: null, effectiveAt: account.period.end,
      requestedBy: { id: 'user_deniz', name: 'Deniz Aksoy' }, requestedAt: 0,
    };
    const { createMemoryStore } = await import('../../src/server/stores/memory.js');
    const { createBillingKit } = await import('../../src/server/kit.js');
    const store = createMemoryStore({ accounts: [{ ...account, scheduled: [scheduled] }] });
    const catalog = [{ id: 'scale', name: 'Scale', currency: 'EUR', prices: [{ interval: 'month' as const, seatUnitAmount: 2_900 }], seatMinimum: 1, seatMaximum: null }];
    const { identify, payments, clock } = scenario;
    const kit = createBillingKit({ identify, payments, store, catalog, clock });
    await refused({ kit }, 'change_pending', 'createQuote', { body: { draft: { seats: 14 } } });
    assert.equal((await ok<Subscription>({ kit }, 'subscription')).renewal, null);
    clock.advance(account.period.end - clock.now());
    assert.equal((await ok<Subscription>({ kit }, 'subscription')).status, 'canceled');
  });
});

describe('voiding an offer', () => {
  test('means it can never be charged; twice is fine', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    await ok(scenario, 'voidQuote', { id: quote.id });
    await ok(scenario, 'voidQuote', { id: quote.id });
    const problem = await refused(scenario, 'quote_used', 'createOperation', confirmation(scenario, quote));
    assert.equal(problem['operationId'], undefined);
    assert.equal(takenFrom(scenario), 0);
  });

  test('that became an operation names it', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    const { id } = await confirm(scenario, quote);
    assert.equal((await refused(scenario, 'quote_used', 'voidQuote', { id: quote.id }))['operationId'], id);
    assert.equal((await refused(scenario, 'quote_used', 'createOperation', confirmation(scenario, quote)))['operationId'], id);
  });
});

describe('fewer seats', () => {
  test('wait for the period\'s end, are shown, and can be taken back', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 10 });
    const { period } = await subscriptionOf(scenario);
    assert.deepEqual([quote.total, quote.lines, quote.effectiveAt], [0, [], period.end]);
    assert.equal(quote.renewal?.total, 10 * 2_900 * 1.2);
    const operation = await confirm(scenario, quote);
    assert.deepEqual([operation.state, operation.receipt], ['succeeded', null]);
    const waiting = await subscriptionOf(scenario);
    assert.deepEqual([waiting.seats.capacity, waiting.renewal?.total], [12, 10 * 2_900 * 1.2]);
    const [change] = waiting.scheduledChanges;
    assert.deepEqual([change?.kind, change?.seats, change?.effectiveAt, change?.requestedBy.name], ['seats', 10, period.end, 'Ana Ferreira']);
    const after = await ok<Subscription>(scenario, 'cancelScheduledChange', { id: change?.id ?? '' });
    assert.deepEqual([after.scheduledChanges, after.renewal?.total], [[], 12 * 2_900 * 1.2]);
    await refused(scenario, 'not_found', 'cancelScheduledChange', { id: change?.id ?? '' });
  });

  test('take effect when the period ends, even if nobody ticks', async () => {
    const scenario = buildScenario('pending-reduction');
    const { period } = await subscriptionOf(scenario);
    scenario.clock.advance(Date.parse(period.end) - scenario.clock.now());
    const renewed = await subscriptionOf(scenario);
    assert.deepEqual([renewed.seats.capacity, renewed.scheduledChanges, renewed.period.start], [10, [], period.end]);
    assert.deepEqual(renewed.lastChange?.seats, { from: 14, to: 10 });
  });

  test('lowering again replaces what waits', async () => {
    const scenario = buildScenario('pending-reduction');
    await order(scenario, { seats: 11 });
    assert.deepEqual((await subscriptionOf(scenario)).scheduledChanges.map(({ seats }) => seats), [11]);
    await refused(scenario, 'nothing_to_change', 'createQuote', { body: { draft: { seats: 11 } } });
  });

  test('ordering today\'s count takes back what waits', async () => {
    const scenario = buildScenario('pending-reduction');
    const quote = await quoteFor(scenario, { seats: 14 });
    assert.deepEqual([quote.total, quote.seats, quote.effectiveAt], [0, { from: 14, to: 14 }, null]);
    await confirm(scenario, quote);
    assert.deepEqual((await subscriptionOf(scenario)).scheduledChanges, []);
  });

  test('buying more drops what waits: the renewal on the offer shows it', async () => {
    const scenario = buildScenario('pending-reduction');
    const quote = await quoteFor(scenario, { seats: 16 });
    assert.equal(quote.renewal?.total, 16 * 2_900 * 1.2);
    await confirm(scenario, quote);
    const { seats, scheduledChanges, renewal } = await subscriptionOf(scenario);
    assert.deepEqual([seats.capacity, scheduledChanges, renewal?.total], [16, [], quote.renewal?.total]);
  });

  test('cannot be taken back while a payment is under way', async () => {
    const scenario = buildScenario({ cards: ['challenge'], scheduledSeats: 11 });
    const waiting = await order(scenario, { seats: 14 });
    const problem = await refused(scenario, 'operation_in_progress', 'cancelScheduledChange', { id: 'change_waiting' });
    assert.equal(problem['operationId'], waiting.id);
  });

  test('at once with a credit: the balance pays for the next order', async () => {
    const scenario = buildScenario({ reductionPolicy: 'immediate_credit' });
    const quote = await quoteFor(scenario, { seats: 10 });
    assert.deepEqual([quote.total, quote.effectiveAt, quote.seats], [0, null, { from: 12, to: 10 }]);
    assert.ok(quote.credited > 0);
    const operation = await confirm(scenario, quote);
    assert.deepEqual(operation.receipt?.lines, quote.lines);
    assert.equal((await subscriptionOf(scenario)).renewal?.total, 10 * 2_900 * 1.2 - quote.credited);
    const again = await quoteFor(scenario, { seats: 11 });
    assert.equal(again.lines.at(-1)?.kind, 'balance');
    assert.equal(again.total, 0);
  });

  test('at once without a credit', async () => {
    const scenario = buildScenario({ reductionPolicy: 'immediate_no_credit' });
    const operation = await order(scenario, { seats: 10 });
    assert.deepEqual([operation.total, operation.receipt], [0, null]);
    const { seats, renewal } = await subscriptionOf(scenario);
    assert.deepEqual([seats.capacity, renewal?.total], [10, 10 * 2_900 * 1.2]);
  });

  test('below what people hold by the time of confirming are refused', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 10 });
    const stamp = { by: { id: 'host', name: 'Host' }, at: scenario.clock.now() };
    await scenario.store.recordUsage(scenario.accountId, { used: 11, reserved: 0 }, stamp);
    assert.equal((await refused(scenario, 'seats_in_use', 'createOperation', confirmation(scenario, quote)))['minimum'], 11);
  });

  test('need neither profile nor card', async () => {
    const scenario = buildScenario('empty-account');
    assert.equal((await order(scenario, { seats: 10 })).state, 'succeeded');
  });
});

describe('promotion codes', () => {
  test('count once, and then are known to be used', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14, promotionCode: ' welcome20 ' });
    assert.deepEqual([quote.promotion?.state, quote.promotion?.duration], ['applied', 'once']);
    assert.equal(quote.renewal?.lines.some(({ kind }) => kind === 'discount'), false);
    await confirm(scenario, quote);
    const again = await quoteFor(scenario, { seats: 15, promotionCode: 'WELCOME20' });
    assert.equal(again.promotion?.state, 'already_used');
    assert.equal(again.lines.some(({ kind }) => kind === 'discount'), false);
  });

  test('that last count at every renewal from then on', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14, promotionCode: 'LOYAL10' });
    const expected = Math.round(14 * 2_900 * 0.9 * 1.2);
    assert.equal(quote.renewal?.total, expected);
    await confirm(scenario, quote);
    assert.equal((await subscriptionOf(scenario)).renewal?.total, expected);
    assert.ok((await quoteFor(scenario, { seats: 15 })).lines.some(({ kind, label }) => kind === 'discount' && label === 'Loyalty: 10% off'));
  });

  test('that do not count are said so and never stop an order', async () => {
    const scenario = buildScenario();
    for (const [code, state] of [['NOPE', 'unknown_code'], ['SUMMER', 'expired']]) {
      const quote = await quoteFor(scenario, { seats: 14, promotionCode: code ?? '' });
      assert.equal(quote.promotion?.state, state);
      assert.ok(quote.total > 0);
    }
    assert.equal((await quoteFor(scenario, { seats: 11, promotionCode: 'WELCOME20' })).promotion?.state, 'not_applicable');
    assert.equal((await quoteFor(scenario, { seats: 14, promotionCode: '  ' })).promotion, null);
  });

  test('given up orders give their code back', async () => {
    const scenario = buildScenario({ cards: ['declined_later', 'visa'] });
    const quote = await quoteFor(scenario, { seats: 14, promotionCode: 'WELCOME20' });
    const { id } = await confirm(scenario, quote);
    await ok(scenario, 'cancelOperation', { id });
    assert.equal((await quoteFor(scenario, { seats: 14, promotionCode: 'WELCOME20' })).promotion?.state, 'applied');
  });

  test('run out at their limit, across accounts, at the moment of confirming', async () => {
    const promotionCodes = [{
      code: 'FIRST', label: 'First come', reduction: { kind: 'percent' as const, rate: 5_000 }, duration: 'once' as const, maxRedemptions: 1,
    }];
    const scenario = buildScenario({ promotionCodes });
    const draft = { seats: 14, promotionCode: 'FIRST' };
    const mine = await quoteFor(scenario, draft);
    const theirs = await quoteFor(scenario, draft, 'user_olga');
    await confirm(scenario, theirs, { as: 'user_olga', method: 'pm_acc_other_1' });
    const problem = await refused(scenario, 'quote_changed', 'createOperation', confirmation(scenario, mine));
    const fresh = problem['quote'] as Quote;
    assert.deepEqual([fresh.promotion?.state, fresh.total > mine.total], ['expired', true]);
  });
});
