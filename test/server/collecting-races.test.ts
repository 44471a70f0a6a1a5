/** Collecting money for a renewal while everything else goes on at once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Operation } from '../../src/api/contract/schemas.js';
import type { ServerCardKey } from '../../src/server/payments/cards.js';
import { buildScenario } from '../../src/testing/scenario.js';
import { call, ok, operationOf, order, quoteFor, subscriptionOf, takenFrom, type Result } from './client.js';
import { PRICE, later, renewed, told } from './collecting-client.js';
import { accountIn, DAY, invoicesIn } from './world.js';

describe('collecting and everything else at once', () => {
  test('waits while somebody is paying, and comes back', async () => {
    const scenario = buildScenario({ cards: ['visa', 'challenge'] });
    const { end } = (await accountIn(scenario)).period;
    scenario.clock.advance(end - scenario.clock.now() - 3_600_000);
    const waiting = await order(scenario, { seats: 14 }, { method: `pm_${scenario.accountId}_2` });
    assert.equal(waiting.state, 'requires_action');
    await later(scenario, 3_660_000);
    assert.deepEqual((await operationOf(scenario, waiting.id)).state, 'canceled', 'given up after half an hour');
    await scenario.kit.tick();
    assert.equal(takenFrom(scenario), PRICE);
  });

  test('is tried with nobody else\'s quote left behind while one is under way', async () => {
    const scenario = await renewed('processing');
    const before = await scenario.store.operations(scenario.accountId, 'all');
    for (let round = 0; round < 3; round += 1) await scenario.kit.tick();
    assert.deepEqual(await scenario.store.operations(scenario.accountId, 'all'), before);
    assert.equal(await told(scenario, 'payment.missed'), 0);
  });

  test('any number of ticks and reads in any order collect once, and answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.constantFrom<ServerCardKey>('visa', 'declined_later', 'timeout_charged', 'challenge'), async (scheduler, card) => {
        let gated = false;
        const gate = () => (gated ? scheduler.schedule(Promise.resolve()) : Promise.resolve());
        const scenario = buildScenario({
          cards: [card],
          beforeStore: gate,
          wrapPayments: (payments) => ({ ...payments, createPayment: async (request) => (await gate(), payments.createPayment(request)) }),
        });
        scenario.clock.advance(22 * DAY);
        gated = true;
        const work: Promise<Result<unknown> | unknown>[] = [
          scenario.kit.tick(), call(scenario, 'subscription'), scenario.kit.tick(), call(scenario, 'invoices'), call(scenario, 'credits', { as: 'user_deniz' }),
        ];
        const results = await scheduler.waitFor(Promise.all(work));
        gated = false;
        for (const one of results) assert.equal((one as Partial<Result<unknown>>).code ?? null, null);
        assert.ok(results.every((one) => ((one as { failed?: number }).failed ?? 0) === 0), JSON.stringify(scenario.logs));
        await scenario.kit.tick();
        const invoices = await invoicesIn(scenario);
        assert.equal(invoices.length, 1);
        const paid = card === 'visa' || card === 'timeout_charged';
        assert.equal(takenFrom(scenario), paid ? PRICE : 0);
        assert.equal((await subscriptionOf(scenario)).status, paid ? 'active' : 'past_due');
        assert.equal(invoices[0]?.missed, paid ? 0 : 1, 'missed once');
        assert.equal(await told(scenario, 'payment.missed'), paid ? 0 : 1);
        assert.equal(await told(scenario, 'period.renewed'), 1);
      }),
      { numRuns: 60 },
    );
  });

  test('a buyer who pays the invoice while the tick tries it is charged once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        let gated = false;
        const gate = () => (gated ? scheduler.schedule(Promise.resolve()) : Promise.resolve());
        const scenario = buildScenario({ cards: ['declined_later', 'visa'], beforeStore: gate });
        scenario.clock.advance(22 * DAY);
        await scenario.kit.tick();
        await ok(scenario, 'updatePaymentMethod', { id: `pm_${scenario.accountId}_2`, body: { isDefault: true } });
        const { openInvoices } = await subscriptionOf(scenario);
        scenario.clock.advance(3 * DAY);
        const quote = await quoteFor(scenario, { invoiceId: openInvoices[0]?.id ?? '' });
        gated = true;
        const body = { quoteId: quote.id, expectedTotal: quote.total, currency: 'EUR', paymentMethodId: `pm_${scenario.accountId}_2` };
        const paying = call<Operation>(scenario, 'createOperation', { body });
        const [mine, ticked] = await scheduler.waitFor(Promise.all([paying, scenario.kit.tick()]));
        gated = false;
        assert.ok([null, 'quote_changed', 'operation_in_progress'].includes(mine.code), mine.code ?? '');
        assert.equal(ticked.failed, 0, JSON.stringify(scenario.logs));
        assert.equal(takenFrom(scenario), PRICE);
        assert.equal((await subscriptionOf(scenario)).status, 'active');
      }),
      { numRuns: 60 },
    );
  });
});
