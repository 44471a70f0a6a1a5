/** Codes when everybody comes at once: never above the limit or the seats, whoever is quickest, and nobody counted twice. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Scenario } from '../../src/testing/scenario.js';
import { codeOf, createCode, guest, outcomes, redeem, seatsOf } from './codes-client.js';
import { call, newKey, ok } from './client.js';
import { draws, takingTurns } from './turns.js';

/** Seats held are those people hold, and no more than there are. */
async function checkSeats(scenario: Scenario, usedBefore: number): Promise<number> {
  const seats = await seatsOf(scenario);
  assert.ok(seats.used + seats.reserved <= seats.capacity, `${seats.used} + ${seats.reserved} of ${seats.capacity}`);
  return seats.used - usedBefore;
}

const runs = { numRuns: 40 };
const fortyRuns = { numRuns: 15 };

describe('40 people with one code', () => {
  test('of limit 10 and 7 free seats: exactly 7 are seated', async () => {
    await fc.assert(
      fc.asyncProperty(draws, async (draw) => {
        const { scenario, together } = takingTurns(draw, { guests: 40, seats: { capacity: 17 } });
        const { code, item } = await createCode(scenario, { limit: 10 });
        const results = await together(() => Array.from({ length: 40 }, (_, index) => redeem(scenario, code, guest(index + 1))));
        assert.deepEqual(outcomes(results), { ok: 7, seats_full: 33 });
        assert.equal(await checkSeats(scenario, 9), 7);
        assert.equal((await codeOf(scenario, item.id)).uses, 7);
        const ids = results.flatMap(({ code: refusal, body }) => (refusal === null ? [body.member.id] : []));
        assert.equal(new Set(ids).size, 7);
      }),
      fortyRuns,
    );
  });

  test('of limit 5 and 7 free seats: exactly 5 are seated', async () => {
    await fc.assert(
      fc.asyncProperty(draws, async (draw) => {
        const { scenario, together } = takingTurns(draw, { guests: 40, seats: { capacity: 17 } });
        const { code, item } = await createCode(scenario, { limit: 5 });
        const results = await together(() => Array.from({ length: 40 }, (_, index) => redeem(scenario, code, guest(index + 1))));
        assert.deepEqual(outcomes(results), { ok: 5, invitation_invalid: 35 });
        assert.equal(await checkSeats(scenario, 9), 5);
        assert.equal((await codeOf(scenario, item.id)).state, 'used_up');
      }),
      fortyRuns,
    );
  });
});

describe('two people', () => {
  test('on the last use: one is seated, the other is refused', async () => {
    await fc.assert(
      fc.asyncProperty(draws, async (draw) => {
        const { scenario, together } = takingTurns(draw, { guests: 2, seats: { capacity: 20 } });
        const { code } = await createCode(scenario, { limit: 1 });
        const results = await together(() => [1, 2].map((number) => redeem(scenario, code, guest(number))));
        assert.deepEqual(outcomes(results), { ok: 1, invitation_invalid: 1 });
        assert.equal(await checkSeats(scenario, 9), 1);
      }),
      runs,
    );
  });

  test('on the last seat with two codes: one is seated, the other is told that it is full', async () => {
    await fc.assert(
      fc.asyncProperty(draws, async (draw) => {
        const { scenario, together } = takingTurns(draw, { guests: 2, seats: { capacity: 11 } });
        const codes = [await createCode(scenario), await createCode(scenario)];
        const results = await together(() => codes.map(({ code }, index) => redeem(scenario, code, guest(index + 1))));
        assert.deepEqual(outcomes(results), { ok: 1, seats_full: 1 });
        assert.equal(await checkSeats(scenario, 9), 1);
      }),
      runs,
    );
  });
});

test('one person pressing many times, with one key and with several, is one use, one seat and one answer', async () => {
  await fc.assert(
    fc.asyncProperty(draws, async (draw) => {
      const { scenario, together } = takingTurns(draw, { guests: 1, seats: { capacity: 20 } });
      const { code, item } = await createCode(scenario, { limit: 3 });
      const key = newKey();
      const results = await together(() => [key, key, newKey(), newKey()].map((one) => redeem(scenario, code, guest(1), { key: one })));
      assert.deepEqual(outcomes(results), { ok: 4 });
      assert.equal(new Set(results.map(({ body }) => body.member.id)).size, 1);
      assert.equal((await codeOf(scenario, item.id)).uses, 1);
      assert.equal(await checkSeats(scenario, 9), 1);
    }),
    runs,
  );
});

describe('while people redeem', () => {
  const change = fc.constantFrom('freeze', 'revoke', 'limit' as const);

  test('freezing, revoking or lowering the limit counts from one moment on: uses, seats and answers agree', async () => {
    await fc.assert(
      fc.asyncProperty(draws, change, async (draw, what) => {
        const { scenario, together } = takingTurns(draw, { guests: 6, seats: { capacity: 20 } });
        const { code, item } = await createCode(scenario, { limit: 6 });
        const changing = () =>
          what === 'revoke' ? call(scenario, 'revokeCode', { id: item.id }) : call(scenario, 'updateCode', { id: item.id, body: what === 'freeze' ? { frozen: true } : { limit: 2 } });
        const [changed, ...results] = await together(() => [
          changing() as Promise<Awaited<ReturnType<typeof redeem>>>,
          ...Array.from({ length: 6 }, (_, index) => redeem(scenario, code, guest(index + 1))),
        ]);
        const { ok: seated = 0, invitation_invalid: refused = 0 } = outcomes(results);
        assert.equal(seated + refused, 6);
        assert.equal(await checkSeats(scenario, 9), seated);
        const after = await codeOf(scenario, item.id);
        assert.equal(after.uses, seated);
        assert.ok(after.uses <= after.limit);
        // Lowering comes too late once more people have used it, and then changes nothing.
        if (what === 'limit') assert.equal(after.limit, changed?.code === null ? 2 : 6);
        else assert.equal(changed?.code, null);
        assert.equal((await redeem(scenario, code, 'user_olga')).code, seated === 6 || after.state !== 'active' ? 'invitation_invalid' : null);
      }),
      { numRuns: 80 },
    );
  });

  test('lowering the seats leaves a seat for everybody who got one', async () => {
    await fc.assert(
      fc.asyncProperty(draws, fc.integer({ min: 10, max: 13 }), async (draw, target) => {
        const { scenario, together } = takingTurns(draw, { guests: 5, seats: { capacity: 14 }, reductionPolicy: 'immediate_no_credit' });
        const { code } = await createCode(scenario);
        const quote = await ok<{ id: string; currency: string }>(scenario, 'createQuote', { body: { draft: { seats: target } } });
        const [lowered, ...results] = await together(() => [
          call(scenario, 'createOperation', { body: { quoteId: quote.id, expectedTotal: 0, currency: quote.currency, paymentMethodId: null } }) as Promise<Awaited<ReturnType<typeof redeem>>>,
          ...Array.from({ length: 5 }, (_, index) => redeem(scenario, code, guest(index + 1))),
        ]);
        const { ok: seated = 0 } = outcomes(results);
        assert.equal(await checkSeats(scenario, 9), seated);
        assert.equal((await seatsOf(scenario)).capacity, lowered?.code === null ? target : 14);
      }),
      { numRuns: 80 },
    );
  });
});
