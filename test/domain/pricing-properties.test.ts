/** What holds for every price, in currencies of no, two and three decimals. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { multiplyDivide } from '../../src/domain/money.js';
import { priceIncrease, priceReduction, priceRenewal, type Priced, type Terms } from '../../src/domain/pricing.js';
import type { PromotionRule } from '../../src/domain/promotions.js';

const start = Date.parse('2026-11-14T00:00:00Z');
const end = Date.parse('2026-12-14T00:00:00Z');

const currency = fc.constantFrom('JPY', 'EUR', 'KWD');
const taxes = fc.array(fc.record({ label: fc.constantFrom('VAT', 'PST'), rate: fc.integer({ min: 0, max: 3_000 }) }), { maxLength: 2 });
const reduction = fc.oneof(
  fc.record({ kind: fc.constant('percent' as const), rate: fc.integer({ min: 0, max: 10_000 }) }),
  fc.record({ kind: fc.constant('amount' as const), amount: fc.nat(50_000), currency: fc.constant('EUR') }),
);
const duration = fc.constantFrom('once' as const, 'forever' as const);
const promotion: fc.Arbitrary<PromotionRule | null> = fc.option(
  fc.record({ code: fc.constant('C'), label: fc.constant('L'), reduction, duration }),
);
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

function checkInvariants(priced: Priced): void {
  const sum = priced.lines.reduce((total, line) => total + line.amount, 0);
  const balance = priced.lines.filter(({ kind }) => kind === 'balance').reduce((total, line) => total + line.amount, 0);
  assert.equal(sum, priced.total - priced.credited, 'sum(lines) = total − credited');
  assert.equal(priced.subtotal + priced.tax + balance, priced.total - priced.credited, 'subtotal + tax + balance');
  assert.equal(balance === 0 ? 0 : -balance, priced.balanceUsed);
  assert.ok(priced.total >= 0 && priced.credited >= 0 && Math.min(priced.total, priced.credited) === 0);
  for (const line of priced.lines) {
    assert.ok(Number.isSafeInteger(line.amount) && !Object.is(line.amount, -0));
    if (line.quantity === null || line.unitAmount === null) continue;
    const { seconds, of } = line.proration ?? { seconds: 1, of: 1 };
    assert.equal(line.amount, multiplyDivide(line.unitAmount, line.quantity * seconds, of), 'the formula on the line');
  }
}

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
