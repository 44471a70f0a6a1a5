/** Promotion codes: which count, what they take off, and that a wrong one is only ever said, never thrown. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { discountOn, findPromotion, judgePromotion, type PromotionContext, type PromotionRule } from '../../src/domain/promotions.js';

const percent: PromotionRule = { code: 'TWENTY', label: '20% off', reduction: { kind: 'percent', rate: 2000 }, duration: 'once' };
const amount: PromotionRule = {
  code: 'FIVER', label: '5 off', reduction: { kind: 'amount', amount: 500, currency: 'EUR' }, duration: 'once',
};
const context: PromotionContext = { at: 1_000, currency: 'EUR', usedByAccount: false, redemptions: 0, buys: true, due: 900 };

describe('judging a code', () => {
  const cases: [string, PromotionRule | undefined, Partial<PromotionContext>, string][] = [
    ['a good one', percent, {}, 'applied'],
    ['one nobody made', undefined, {}, 'unknown_code'],
    ['one that ran out of time', { ...percent, expiresAt: '1970-01-01T00:00:01.000Z' }, {}, 'expired'],
    ['one with a second left', { ...percent, expiresAt: '1970-01-01T00:00:02.000Z' }, {}, 'applied'],
    ['one used up by others', { ...percent, maxRedemptions: 3 }, { redemptions: 3 }, 'expired'],
    ['the last of it', { ...percent, maxRedemptions: 3 }, { redemptions: 2 }, 'applied'],
    ['one used before', percent, { usedByAccount: true }, 'already_used'],
    ['one that may be repeated', { ...percent, repeatable: true }, { usedByAccount: true }, 'applied'],
    ['one in another currency', amount, { currency: 'USD' }, 'not_applicable'],
    ['a reduction of seats', percent, { buys: false, due: 0 }, 'not_applicable'],
    ['nothing due, once', percent, { due: 0 }, 'not_applicable'],
    ['nothing due, forever', { ...percent, duration: 'forever' }, { due: 0 }, 'applied'],
  ];
  for (const [name, rule, more, state] of cases) {
    test(name, () => assert.equal(judgePromotion(rule, { ...context, ...more }), state));
  }

  test('is found however it is typed', () => {
    assert.equal(findPromotion([amount, percent], '  twenty '), percent);
    assert.equal(findPromotion([amount, percent], 'TWENTY1'), undefined);
  });
});

describe('a discount', () => {
  test('is a share, rounded like all money', () => {
    assert.equal(discountOn(percent, 6_271), 1_254);
    assert.equal(discountOn(percent, 3), 1);
  });

  test('is an amount, and never more than the price', () => {
    assert.equal(discountOn(amount, 900), 500);
    assert.equal(discountOn(amount, 300), 300);
    assert.equal(discountOn(amount, 0), 0);
  });

  test('lies between nothing and everything whatever the rule', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 20_000 }), fc.integer({ min: -1_000, max: 1_000_000 }), (rate, price) => {
        const off = discountOn({ ...percent, reduction: { kind: 'percent', rate } }, price);
        assert.ok(off >= 0 && off <= Math.max(0, price));
      }),
    );
  });
});
