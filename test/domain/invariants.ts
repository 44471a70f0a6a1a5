/** What holds for everything that is priced. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { multiplyDivide } from '../../src/domain/money.js';
import type { Priced } from '../../src/domain/pricing.js';
import type { PromotionRule } from '../../src/domain/promotions.js';

export function checkInvariants(priced: Priced): void {
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
    assert.equal(line.amount, multiplyDivide(line.unitAmount, line.quantity * seconds, (line.per ?? 1) * of), 'the formula on the line');
  }
}

export const taxes = fc.uniqueArray(fc.record({ label: fc.constantFrom('VAT', 'PST', 'GST'), rate: fc.integer({ min: 0, max: 3_000 }) }), { maxLength: 3, selector: ({ label }) => label });
const reduction = fc.oneof(
  fc.record({ kind: fc.constant('percent' as const), rate: fc.integer({ min: 0, max: 10_000 }) }),
  fc.record({ kind: fc.constant('amount' as const), amount: fc.nat(50_000), currency: fc.constant('EUR') }),
);
const duration = fc.constantFrom('once' as const, 'forever' as const);
export const promotion: fc.Arbitrary<PromotionRule | null> = fc.option(
  fc.record({ code: fc.constant('C'), label: fc.constant('L'), reduction, duration }),
);
