/** What holds for every price, in currencies of no, two and three decimals. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { priceIncrease, priceReduction, priceRenewal, type Terms } from '../../src/domain/pricing.js';
import { checkInvariants, promotion, taxes } from './invariants.js';

const start = Date.parse('2026-11-14T00:00:00Z');
const end = Date.parse('2026-12-14T00:00:00Z');

const currency = fc.constantFrom('JPY', 'EUR', 'KWD');
const seatsAt = (unitAmount: number) => ({ name: 'Scale', unitAmount, baseAmount: 0, includedSeats: 0 });
const instant = fc.integer({ min: start, max: end });
const terms: fc.Arbitrary<Terms> = fc.record({
  currency,
  plan: fc.record({ name: fc.constant('Scale'), unitAmount: fc.nat(200_000), baseAmount: fc.constant(0), includedSeats: fc.constant(0) }),
  taxes,
  standing: promotion,
  balance: fc.oneof(fc.constant(0), fc.nat(100_000)),
  paid: fc.constant([]),
  period: fc.constant({ start, end }),
  trial: fc.boolean(),
});

describe('every price', () => {
  test('of an increase adds up', () => {
    fc.assert(
      fc.property(terms, fc.nat(2_000), fc.integer({ min: 1, max: 2_000 }), instant, promotion, (given, from, more, at, code) => {
        const priced = priceIncrease(given, { from, to: from + more }, at, code);
        checkInvariants(priced);
        assert.equal(priced.credited, 0);
        assert.ok(priced.balanceUsed <= given.balance);
      }),
    );
  });

  test('of a renewal adds up', () => {
    fc.assert(
      fc.property(terms, fc.nat(5_000), (given, seats) => {
        checkInvariants(priceRenewal(given, seats, { start: end, end: end + 31 * 86_400_000 }));
      }),
    );
  });

  test('of buying and giving back straight away leaves nobody richer', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 2_000 }), instant, promotion, (given, more, at, code) => {
        const bought = priceIncrease(given, { from: 0, to: more }, at, code);
        const returned = priceReduction({ ...given, paid: bought.paid }, { from: more, to: 0 }, at, true);
        checkInvariants(returned);
        assert.ok(returned.credited <= bought.total + bought.balanceUsed);
      }),
    );
  });
});

describe('any history of buying and giving back', () => {
  const step = fc.record({ to: fc.nat(12), wait: fc.nat(4 * 86_400), code: promotion, unitAmount: fc.nat(5_000), taxes });

  test('never puts more on the balance than was charged', () => {
    fc.assert(
      fc.property(currency, promotion, fc.array(step, { maxLength: 14 }), (code, standing, steps) => {
        let account: Terms = {
          currency: code, plan: seatsAt(0), taxes: [], standing, balance: 0, paid: [], period: { start, end }, trial: false,
        };
        let capacity = 0;
        let charged = 0;
        let at = start;
        for (const next of steps) {
          at = Math.min(end, at + next.wait * 1_000);
          if (next.to === capacity) continue;
          const now = { ...account, plan: seatsAt(next.unitAmount), taxes: next.taxes };
          const seats = { from: capacity, to: next.to };
          const priced = next.to > capacity ? priceIncrease(now, seats, at, next.code) : priceReduction(now, seats, at, true);
          checkInvariants(priced);
          charged += priced.total;
          account = { ...account, paid: priced.paid, balance: account.balance - priced.balanceUsed + priced.credited };
          capacity = next.to;
          assert.ok(account.balance >= 0 && account.balance <= charged, `${account.balance} of ${charged}`);
          assert.equal(priced.paid.reduce((sum, paid) => sum + paid.seats, 0), capacity);
        }
      }),
      { numRuns: 400 },
    );
  });
});
