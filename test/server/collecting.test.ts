/** Renewals collect money: what happens when that works, does not, stays silent, or is done by somebody else. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildScenario } from '../../src/testing/scenario.js';
import { enterCard, ok, operationOf, order, quoteFor, refused, subscriptionOf, takenFrom } from './client.js';
import { PRICE, atRenewal, later, openTotals, renewed, told } from './collecting-client.js';
import { DAY, invoicesIn } from './world.js';

describe('a renewal', () => {
  test('that can be paid leaves a paid invoice, and the account as it was', async () => {
    const scenario = await renewed('visa');
    const { status, openInvoices, lastChange } = await subscriptionOf(scenario);
    assert.deepEqual([status, openInvoices, takenFrom(scenario), lastChange?.kind], ['active', [], PRICE, 'renewal']);
    const [invoice] = await invoicesIn(scenario);
    assert.deepEqual([invoice?.status, invoice?.total, invoice?.nextAttemptAt], ['paid', PRICE, null]);
  });

  test('that is covered by the balance has a paid invoice of nothing, and asks no provider', async () => {
    const scenario = await atRenewal({ balance: 100_000, cards: [] });
    const [invoice] = await invoicesIn(scenario);
    assert.deepEqual([invoice?.status, invoice?.total], ['paid', 0]);
    assert.deepEqual([(await subscriptionOf(scenario)).status, takenFrom(scenario)], ['active', 0]);
  });

  for (const card of ['declined_later', 'challenge', 'challenge_then_declined'] as const) {
    test(`that cannot be paid at once (${card}) is owed: past due, with an open invoice and nothing under way`, async () => {
      const scenario = await renewed(card);
      assert.equal((await subscriptionOf(scenario)).status, 'past_due');
      assert.deepEqual(await openTotals(scenario), [PRICE]);
      assert.equal(takenFrom(scenario), 0);
      assert.deepEqual(await scenario.store.activeOperations(), []);
      assert.equal(await told(scenario, 'payment.missed'), 1);
    });
  }

  test('without any method is owed, and tried again once there is one', async () => {
    const scenario = await atRenewal({ cards: [] });
    assert.equal((await subscriptionOf(scenario)).status, 'past_due');
    const setup = await ok<{ id: string; clientSecret: string }>(scenario, 'createPaymentSetup', {});
    await enterCard(scenario, setup.clientSecret, 'visa');
    await ok(scenario, 'completePaymentSetup', { body: { setupId: setup.id, consent: { version: '1', text: 'Yes' }, makeDefault: true } });
    await later(scenario, 3 * DAY);
    assert.deepEqual([(await subscriptionOf(scenario)).status, takenFrom(scenario)], ['active', PRICE]);
  });

  test('with a slow card is settled by a later tick', async () => {
    const scenario = await renewed('processing');
    assert.deepEqual([(await subscriptionOf(scenario)).status, (await openTotals(scenario)).length], ['active', 1]);
    await later(scenario, 5_000);
    assert.equal((await scenario.store.activeOperations()).length, 2, 'still with the bank, for both accounts');
    await later(scenario, 16_000);
    assert.deepEqual([(await subscriptionOf(scenario)).status, await openTotals(scenario), takenFrom(scenario)], ['active', [], PRICE]);
  });

  test('whose answer was lost stays under way and is found out: charged', async () => {
    const scenario = await renewed('timeout_charged');
    assert.equal(takenFrom(scenario), PRICE);
    assert.deepEqual(await openTotals(scenario), [PRICE], 'not known yet');
    await scenario.kit.tick();
    assert.deepEqual([(await subscriptionOf(scenario)).status, await openTotals(scenario), takenFrom(scenario)], ['active', [], PRICE]);
  });

  test('whose question never arrived stays under way and is found out: owed', async () => {
    const scenario = await renewed('timeout_not_charged');
    assert.deepEqual([(await subscriptionOf(scenario)).status, await openTotals(scenario)], ['active', [PRICE]]);
    await later(scenario, 11_000);
    assert.deepEqual([(await subscriptionOf(scenario)).status, takenFrom(scenario)], ['past_due', 0]);
    assert.deepEqual(await scenario.store.activeOperations(), []);
  });

  test('with a card that the buyer sees declined first is owed after the next tick', async () => {
    const scenario = await renewed('timeout_not_charged');
    const [active] = await scenario.store.operations(scenario.accountId, { state: 'active' });
    scenario.clock.advance(11_000);
    assert.equal((await operationOf(scenario, active?.id ?? '')).state, 'requires_payment_method');
    await scenario.kit.tick();
    assert.deepEqual([(await subscriptionOf(scenario)).status, await openTotals(scenario)], ['past_due', [PRICE]]);
  });

  test('keeps a lasting promotion, and forgets one for a single invoice', async () => {
    const scenario = buildScenario();
    await order(scenario, { seats: 13, promotionCode: 'WELCOME20' });
    await order(scenario, { seats: 14, promotionCode: 'LOYAL10' });
    const { renewal } = await subscriptionOf(scenario);
    assert.equal(renewal?.total, 14 * 2_900 * 0.9 * 1.2);
    await later(scenario, 30 * DAY);
    assert.equal((await invoicesIn(scenario))[0]?.total, renewal?.total);
    assert.equal((await subscriptionOf(scenario)).renewal?.total, renewal?.total);
  });
});

describe('an invoice that stays open', () => {
  test('is tried again after 3, 5 and 7 days, then left, and the account is unpaid', async () => {
    const scenario = await renewed('declined_later');
    const start = scenario.clock.now();
    const attempts: number[] = [];
    for (let hour = 0; hour < 24 * 20; hour += 1) {
      const before = (await scenario.store.operations(scenario.accountId, 'all')).length;
      await later(scenario, 3_600_000);
      if ((await scenario.store.operations(scenario.accountId, 'all')).length > before) attempts.push((scenario.clock.now() - start) / DAY);
    }
    assert.deepEqual(attempts, [3, 8, 15]);
    const { status, renewal, actions } = await subscriptionOf(scenario);
    assert.deepEqual([status, renewal, actions], ['unpaid', null, ['cancel']]);
    assert.equal(await told(scenario, 'payment.missed'), 4);
    assert.deepEqual(await openTotals(scenario), [PRICE]);
  });

  test('is left at once by a host who says so', async () => {
    const scenario = await renewed('declined_later', { policy: { retryAfterDays: [] } });
    assert.equal((await subscriptionOf(scenario)).status, 'unpaid');
  });

  test('is paid with another card: active again, and the next period stays when it was', async () => {
    const scenario = await renewed('declined_later');
    const { openInvoices, period } = await subscriptionOf(scenario);
    const quote = await quoteFor(scenario, { invoiceId: openInvoices[0]?.id ?? '' });
    assert.deepEqual([quote.total, quote.changes.invoice?.number, quote.renewal?.at], [PRICE, openInvoices[0]?.number, period.end]);
    const paid = await order(scenario, { invoiceId: openInvoices[0]?.id ?? '' }, { method: `pm_${scenario.accountId}_2` });
    assert.deepEqual([paid.state, paid.receipt?.invoiceId, paid.receipt?.number], ['succeeded', openInvoices[0]?.id, openInvoices[0]?.number]);
    const after = await subscriptionOf(scenario);
    assert.deepEqual([after.status, after.openInvoices, after.period, takenFrom(scenario)], ['active', [], period, PRICE]);
    assert.equal((await invoicesIn(scenario)).length, 1, 'no second invoice for the same');
    await refused(scenario, 'nothing_to_change', 'createQuote', { body: { draft: { invoiceId: openInvoices[0]?.id } } });
  });

  test('is not charged again by a quote from before it was paid', async () => {
    const scenario = await renewed('declined_later');
    const { openInvoices } = await subscriptionOf(scenario);
    const draft = { invoiceId: openInvoices[0]?.id ?? '' };
    const mine = await quoteFor(scenario, draft);
    await order(scenario, draft, { method: `pm_${scenario.accountId}_2`, as: 'user_deniz' });
    const problem = await refused(scenario, 'quote_changed', 'createOperation', {
      body: { quoteId: mine.id, expectedTotal: mine.total, currency: 'EUR', paymentMethodId: `pm_${scenario.accountId}_2` },
    });
    assert.equal((problem['quote'] as { total: number }).total, 0);
    assert.equal(takenFrom(scenario), PRICE);
  });

  test('can only be paid by whose it is, and by itself', async () => {
    const scenario = await renewed('declined_later');
    const { openInvoices } = await subscriptionOf(scenario);
    const draft = { invoiceId: openInvoices[0]?.id };
    await refused(scenario, 'not_found', 'createQuote', { body: { draft }, as: 'user_olga' });
    await refused(scenario, 'validation_failed', 'createQuote', { body: { draft: { ...draft, seats: 14 } } });
    await refused(scenario, 'not_found', 'createQuote', { body: { draft: { invoiceId: 'inv_none' } } });
  });

  test('is not given back: no credit for what it is for until it is paid', async () => {
    const scenario = await renewed('declined_later', { reductionPolicy: 'immediate_credit' });
    scenario.clock.advance(DAY);
    const problem = await refused(scenario, 'change_not_allowed', 'createQuote', { body: { draft: { seats: 10 } } });
    assert.equal(problem['reason'], 'invoice_open');
    assert.equal((await refused(scenario, 'change_not_allowed', 'createQuote', { body: { draft: { planId: 'enterprise' } } }))['reason'], 'invoice_open');
    const { items } = await ok<{ items: { id: string; prices: { change: { effect: string; reason: string | null } }[] }[] }>(scenario, 'plans');
    assert.deepEqual(items.find(({ id }) => id === 'enterprise')?.prices[0]?.change, { effect: 'refused', reason: 'invoice_open' });
    assert.equal((await quoteFor(scenario, { seats: 14 })).credited, 0, 'more can be bought');
    assert.equal((await quoteFor(scenario, { planId: 'starter' })).effectiveAt, (await subscriptionOf(scenario)).period.end, 'less from the next period on');
  });
});

describe('an unpaid account', () => {
  const unpaid = () => renewed('declined_later', { policy: { retryAfterDays: [] } });

  test('that pays within the period goes on in it', async () => {
    const scenario = await unpaid();
    const { period, openInvoices } = await subscriptionOf(scenario);
    await order(scenario, { invoiceId: openInvoices[0]?.id ?? '' }, { method: `pm_${scenario.accountId}_2` });
    const after = await subscriptionOf(scenario);
    assert.deepEqual([after.status, after.period], ['active', period]);
  });

  test('that pays months later begins a period then, as it was told, and pays for none it had nothing of', async () => {
    const scenario = await unpaid();
    await ok(scenario, 'updatePaymentMethod', { id: `pm_${scenario.accountId}_2`, body: { isDefault: true } });
    await later(scenario, 100 * DAY);
    assert.deepEqual([(await subscriptionOf(scenario)).status, (await invoicesIn(scenario)).length], ['unpaid', 1]);
    const now = new Date(scenario.clock.now()).toISOString();
    const draft = { invoiceId: (await subscriptionOf(scenario)).openInvoices[0]?.id ?? '' };
    const { renewal, total } = await quoteFor(scenario, draft);
    assert.deepEqual([total, renewal?.at, renewal?.total], [PRICE, now, PRICE]);
    await order(scenario, draft, { method: `pm_${scenario.accountId}_2` });
    scenario.clock.advance(1_000);
    const after = await subscriptionOf(scenario);
    assert.deepEqual([after.status, after.period.start, takenFrom(scenario)], ['active', now, 2 * PRICE]);
  });

  test('can be ended at once, takes what waited along, and stays ended whatever is tried after', async () => {
    const scenario = await renewed('declined_later', { policy: { retryAfterDays: [2] } });
    await order(scenario, { status: 'canceled' });
    await later(scenario, 2 * DAY);
    const owing = await subscriptionOf(scenario);
    assert.deepEqual([owing.status, owing.actions], ['unpaid', ['cancel']]);
    const ended = await order(scenario, { status: 'canceled', reason: 'Too expensive' });
    assert.deepEqual(ended.changes.status, { from: 'unpaid', to: 'canceled', effectiveAt: null });
    const after = await subscriptionOf(scenario);
    assert.deepEqual([after.status, after.scheduledChanges, after.lastChange?.kind, after.actions], ['canceled', [], 'canceled', []]);
    assert.equal(await told(scenario, 'subscription.ended'), 1);
    // What is owed can still be paid; that begins nothing.
    await order(scenario, { invoiceId: after.openInvoices[0]?.id ?? '' }, { method: `pm_${scenario.accountId}_2` });
    assert.deepEqual([(await subscriptionOf(scenario)).status, (await subscriptionOf(scenario)).actions], ['canceled', ['resume']]);
  });

  test('that was canceled at the period\'s end while it owed is not brought back by a missed payment', async () => {
    const scenario = await renewed('declined_later', { policy: { retryAfterDays: [40, 5] } });
    await order(scenario, { status: 'canceled' });
    await later(scenario, 31 * DAY);
    assert.equal((await subscriptionOf(scenario)).status, 'canceled');
    await later(scenario, 10 * DAY);
    assert.equal((await subscriptionOf(scenario)).status, 'canceled');
    await later(scenario, 60 * DAY);
    assert.deepEqual([(await subscriptionOf(scenario)).status, (await invoicesIn(scenario)).length], ['canceled', 1]);
    assert.equal((await refused(scenario, 'change_not_allowed', 'createQuote', { body: { draft: { status: 'active' } } }))['reason'], 'invoice_open');
  });
});
