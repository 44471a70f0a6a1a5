/** Price lists with steps: exact prices, their parts, where buying more costs no more, and lists that cannot be. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { breakEvens, creditParts, faultOf, priceOfCredits } from '../../src/domain/credit-price.js';
import type { CreditPrice } from '../../src/domain/credit-price.js';

const tiers = [{ upTo: 100, amount: 10 }, { upTo: 500, amount: 8 }, { upTo: null, amount: 5 }];
const volume: CreditPrice = { per: 1, mode: 'volume', tiers };
const graduated: CreditPrice = { per: 1, mode: 'graduated', tiers };

const lists = (mode: CreditPrice['mode'], most = 60): fc.Arbitrary<CreditPrice> =>
  fc
    .record({
      per: fc.integer({ min: 1, max: 12 }),
      steps: fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 5 }),
      amounts: fc.array(fc.nat(50), { minLength: 6, maxLength: 6 }),
    })
    .map(({ per, steps, amounts }) => ({
      per,
      mode,
      tiers: [...steps.sort((a, b) => a - b), null].map((upTo, index) => ({ upTo, amount: amounts[index] ?? 0 })),
    }));
const anyList = fc.oneof(lists('volume'), lists('graduated'));

describe('a price', () => {
  test('by volume: the tier of the whole quantity prices all of it', () => {
    assert.deepEqual([0, 1, 100, 101, 500, 501].map((quantity) => priceOfCredits(volume, quantity)), [0, 10, 1_000, 808, 4_000, 2_505]);
    assert.deepEqual(creditParts(volume, 101), [{ quantity: 101, unitAmount: 8, per: 1, amount: 808 }]);
  });

  test('graduated: each part has the price of its own tier', () => {
    assert.deepEqual([0, 1, 100, 101, 500, 501].map((quantity) => priceOfCredits(graduated, quantity)), [0, 10, 1_000, 1_008, 4_200, 4_205]);
    assert.deepEqual(creditParts(graduated, 501), [
      { quantity: 100, unitAmount: 10, per: 1, amount: 1_000 },
      { quantity: 400, unitAmount: 8, per: 1, amount: 3_200 },
      { quantity: 1, unitAmount: 5, per: 1, amount: 5 },
    ]);
  });

  test('per many credits is rounded half up, part by part', () => {
    const perThousand: CreditPrice = { per: 1_000, mode: 'graduated', tiers: [{ upTo: 1, amount: 500 }, { upTo: null, amount: 1_499 }] };
    assert.equal(priceOfCredits(perThousand, 1), 1);
    assert.equal(priceOfCredits(perThousand, 2), 2);
    assert.equal(priceOfCredits({ ...perThousand, mode: 'volume' }, 1_000), 1_499);
  });

  test('is exact where floats are not', () => {
    const list: CreditPrice = { per: 1_000_000, mode: 'volume', tiers: [{ upTo: null, amount: 123_456_789 }] };
    assert.equal(priceOfCredits(list, 987_654_321), 121_932_631_113);
  });

  test('of nothing has no parts', () => {
    assert.deepEqual([creditParts(volume, 0), creditParts(graduated, 0)], [[], []]);
  });

  test('of what is no quantity is refused', () => {
    for (const quantity of [-1, 0.5, Number.NaN, Infinity, 2 ** 53]) {
      assert.throws(() => priceOfCredits(volume, quantity), RangeError, String(quantity));
      assert.throws(() => creditParts(graduated, quantity), RangeError, String(quantity));
    }
  });

  test('of more than a list prices is refused, not given away', () => {
    for (const mode of ['volume', 'graduated'] as const) {
      assert.throws(() => priceOfCredits({ per: 1, mode, tiers: [{ upTo: 5, amount: 1 }] }, 6), RangeError);
      assert.throws(() => priceOfCredits({ per: 1, mode, tiers: [] }, 1), RangeError);
    }
  });

  test('is the sum of its parts, which make up the quantity', () => {
    fc.assert(
      fc.property(anyList, fc.nat(100), (list, quantity) => {
        const parts = creditParts(list, quantity);
        assert.equal(parts.reduce((sum, part) => sum + part.amount, 0), priceOfCredits(list, quantity));
        assert.equal(parts.reduce((sum, part) => sum + part.quantity, 0), quantity);
        assert.ok(parts.every((part) => part.quantity > 0));
        if (list.mode === 'volume') assert.ok(parts.length <= 1);
      }),
    );
  });

  test('graduated never falls as the quantity grows', () => {
    fc.assert(
      fc.property(lists('graduated'), fc.nat(100), fc.nat(100), (list, quantity, more) => {
        assert.ok(priceOfCredits(list, quantity) <= priceOfCredits(list, quantity + more));
      }),
    );
  });
});

describe('buying more for no more', () => {
  test('before each step of a volume price', () => {
    // 101 cost 808, as 81 do (810); 501 cost 2505, as 314 do (2512).
    assert.deepEqual(breakEvens(volume), [{ from: 81, below: 101 }, { from: 314, below: 501 }]);
  });

  test('reaches down over several tiers where one undercuts them', () => {
    const list: CreditPrice = { per: 1, mode: 'volume', tiers: [{ upTo: 10, amount: 10 }, { upTo: 12, amount: 9 }, { upTo: null, amount: 1 }] };
    assert.deepEqual(breakEvens(list), [{ from: 10, below: 11 }, { from: 2, below: 13 }]);
  });

  test('never where prices rise, or where each part has its own price', () => {
    assert.deepEqual(breakEvens({ ...volume, tiers: [{ upTo: 10, amount: 1 }, { upTo: null, amount: 2 }] }), []);
    assert.deepEqual(breakEvens({ ...volume, tiers: [{ upTo: null, amount: 2 }] }), []);
    assert.deepEqual(breakEvens(graduated), []);
  });

  test('a tier for nothing is worth it from the first credit, not from none', () => {
    assert.deepEqual(breakEvens({ ...volume, tiers: [{ upTo: 3, amount: 1 }, { upTo: null, amount: 0 }] }), [{ from: 1, below: 4 }]);
  });

  test('is quick however long a tier is', () => {
    const list: CreditPrice = { per: 1_000, mode: 'volume', tiers: [{ upTo: 10 ** 12, amount: 100 }, { upTo: null, amount: 50 }] };
    const [found] = breakEvens(list);
    assert.equal(found?.below, 10 ** 12 + 1);
    assert.ok(Math.abs((found?.from ?? 0) - 5 * 10 ** 11) <= 10);
  });

  test('is what trying every quantity finds', () => {
    fc.assert(
      fc.property(lists('volume'), (list) => {
        const tried = list.tiers.flatMap(({ upTo }) => {
          if (upTo === null) return [];
          const below = upTo + 1;
          let from = below;
          while (from > 1 && priceOfCredits(list, from - 1) >= priceOfCredits(list, below)) from -= 1;
          return from < below ? [{ from, below }] : [];
        });
        assert.deepEqual(breakEvens(list), tried);
      }),
    );
  });
});

describe('a list a host defined', () => {
  const broken: [string, CreditPrice, RegExp][] = [
    ['no tier', { ...volume, tiers: [] }, /a tier/],
    ['per nothing', { ...volume, per: 0 }, /^per /],
    ['per a half', { ...volume, per: 0.5 }, /^per /],
    ['a mode nobody knows', { ...volume, mode: 'flat' as 'volume' }, /^mode .*"flat"/],
    ['a broken amount', { ...volume, tiers: [{ upTo: null, amount: 1.5 }] }, /^tier 1: amount/],
    ['a negative amount', { ...volume, tiers: [{ upTo: 1, amount: 1 }, { upTo: null, amount: -1 }] }, /^tier 2: amount/],
    ['an end', { ...volume, tiers: [{ upTo: 10, amount: 1 }] }, /^tier 1: .*last tier/],
    ['two ends left open', { ...volume, tiers: [{ upTo: null, amount: 1 }, { upTo: null, amount: 1 }] }, /^tier 1: .*last tier only/],
    ['tiers out of order', { ...volume, tiers: [{ upTo: 10, amount: 1 }, { upTo: 10, amount: 1 }, { upTo: null, amount: 1 }] }, /^tier 2: .*above 10/],
    ['a tier of nothing', { ...volume, tiers: [{ upTo: 0, amount: 1 }, { upTo: null, amount: 1 }] }, /^tier 1: .*above 0/],
    ['a broken step', { ...volume, tiers: [{ upTo: 1.5, amount: 1 }, { upTo: null, amount: 1 }] }, /^tier 1: upTo/],
  ];
  for (const [name, list, fault] of broken) {
    test(`with ${name} is refused`, () => assert.match(faultOf(list) ?? 'fine', fault));
  }

  test('that is sound has no fault and a price for every quantity', () => {
    fc.assert(
      fc.property(anyList, fc.nat(10_000), (list, quantity) => {
        assert.equal(faultOf(list), undefined);
        assert.ok(priceOfCredits(list, quantity) >= 0);
      }),
    );
  });
});
