/** What seats can cost at most: a bound that nothing the kit charges for them goes beyond. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Operation, Quote } from '../../src/api/contract/schemas.js';
import { ceilingOf, full } from './codes-client.js';
import { confirmation, ok, quoteFor, refused, subscriptionOf } from './client.js';

describe('what seats can cost at most', () => {
  test('is the price of each for a whole period with its taxes', async () => {
    // 29.00 and 20 % on it.
    assert.deepEqual(await ceilingOf(full(0), 5), { seats: 5, ceiling: 5 * 3_480, currency: 'EUR', interval: 'month' });
  });

  test('is never less than buying them one by one and renewing them comes to, in any currency', async () => {
    const money = fc.constantFrom<[string, string, number]>(['JPY', 'JP', 3_203], ['EUR', 'FR', 2_903], ['EUR', 'TR', 1_111], ['KWD', 'KW', 8_757]);
    await fc.assert(
      fc.asyncProperty(money, fc.integer({ min: 1, max: 6 }), fc.nat(20), async ([currency, country, unitAmount], count, days) => {
        const scenario = full(0, { currency, country, unitAmount });
        scenario.clock.advance(days * 86_400_000);
        const { ceiling } = await ceilingOf(scenario, count);
        const before = await subscriptionOf(scenario);
        let taken = 0;
        for (let bought = 0; bought < count; bought += 1) {
          const quote = await quoteFor(scenario, { seatsDelta: 1 });
          await ok<Operation>(scenario, 'createOperation', confirmation(scenario, quote));
          taken += quote.total;
        }
        assert.ok(taken <= ceiling, `${taken} for ${count} at most ${ceiling}`);
        const more = ((await subscriptionOf(scenario)).renewal?.total ?? 0) - (before.renewal?.total ?? 0);
        assert.ok(more <= ceiling, `${more} more each period at most ${ceiling}`);
      }),
      { numRuns: 40 },
    );
  });

  test('counts the dearer of the present plan and the one that waits', async () => {
    const scenario = full(0, { planRule: () => ({ effect: 'period_end' }) });
    const quote = await ok<Quote>(scenario, 'createQuote', { body: { draft: { planId: 'enterprise' } } });
    const before = await ceilingOf(scenario, 1);
    await ok(scenario, 'createOperation', confirmation(scenario, quote));
    assert.ok((await ceilingOf(scenario, 1)).ceiling > before.ceiling);
  });

  test('is for people who may buy, and for a number that makes sense', async () => {
    const scenario = full(0);
    await refused(scenario, 'forbidden_role', 'seatCeiling', { query: '?seats=1', as: 'user_paul' });
    for (const query of ['', '?seats=0', '?seats=1.5', '?seats=many', '?seats=10001']) await refused(scenario, 'invalid_request', 'seatCeiling', { query });
  });
});
