/** Forecasts of the use of credits: the pace, when they run out, how many are missing, and what covers that. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { coveringQuantity, paceOf } from '../../src/domain/pace.js';
import type { PaceInput } from '../../src/domain/pace.js';

const DAY = 86_400_000;
const now = Date.parse('2026-11-10T12:00:00Z');
const pace = (given: Partial<PaceInput>) => paceOf({ usage: [10, 10, 5], elapsed: 0.5, balance: 100, now, until: null, ...given });

describe('the pace', () => {
  const perDay = (usage: readonly number[], elapsed = 1) => pace({ usage, elapsed }).perDay;

  test('averages the days, the present one for as much as has passed', () => {
    assert.equal(perDay([10, 20], 1), 15);
    assert.equal(perDay([10, 10, 5], 0.5), 10);
    assert.equal(perDay([10, 20, 0], 0), 15);
  });

  test('is 0 when nothing was used or nothing is known', () => {
    assert.equal(perDay([]), 0);
    assert.equal(perDay([0, 0, 0]), 0);
    assert.deepEqual(pace({ usage: [], balance: 0, until: now + DAY }), { perDay: 0, runsOutAt: null, missing: 0 });
  });

  test('begins with the first use, so that a new account does not look slow', () => {
    assert.equal(perDay([0, 0, 0, 0, 30, 10]), 20);
  });

  test('counts days without use after the first', () => {
    assert.equal(perDay([0, 30, 0, 0]), 10);
    assert.equal(perDay([500, ...Array<number>(13).fill(0), 14]), 1, 'a pause is not a new beginning');
  });

  test('follows the last 14 days', () => {
    assert.equal(perDay([...Array<number>(30).fill(1_000), ...Array<number>(14).fill(7)]), 7);
    assert.equal(perDay([9, ...Array<number>(14).fill(0)]), 0);
  });

  test('does not multiply the first minutes of use by a day', () => {
    assert.equal(perDay([0, 3], 0), 12);
    assert.equal(perDay([3], 0.25), 12);
    assert.equal(perDay([3], 0.5), 6);
  });

  test('takes a part of the day that cannot be for the nearest that can', () => {
    assert.equal(perDay([10, 20], 1.5), 15);
    assert.equal(perDay([10, 20], -1), 30);
  });
});

describe('the end of a balance', () => {
  test('comes at this pace, whether or not there is a renewal after it', () => {
    assert.deepEqual(pace({}), { perDay: 10, runsOutAt: now + 10 * DAY, missing: 0 });
    assert.deepEqual(pace({ until: now + 12.25 * DAY }), { perDay: 10, runsOutAt: now + 10 * DAY, missing: 23 });
  });

  test('is none of anyone\'s business when the balance is renewed first', () => {
    assert.deepEqual(pace({ until: now + 10 * DAY }), { perDay: 10, runsOutAt: null, missing: 0 });
    assert.deepEqual(pace({ until: now - DAY, balance: 0 }), { perDay: 10, runsOutAt: null, missing: 0 });
  });

  test('is now when nothing is left', () => {
    assert.deepEqual(pace({ balance: 0, until: now + 2 * DAY }), { perDay: 10, runsOutAt: now, missing: 20 });
    assert.equal(pace({ balance: 0 }).runsOutAt, now);
  });

  test('is an instant a Date can name, or none', () => {
    assert.equal(pace({ balance: Number.MAX_SAFE_INTEGER }).runsOutAt, null);
  });

  test('asks for no credit too many where floats are not exact', () => {
    // 0.1 a day for 30 days: 3.0000000000000004 with floats.
    const usage = [1, ...Array<number>(9).fill(0)];
    assert.equal(pace({ usage, elapsed: 1, balance: 0, until: now + 30 * DAY }).missing, 3);
    assert.equal(pace({ usage, elapsed: 1, balance: 3, until: now + 30 * DAY }).missing, 0);
  });

  const inputs = fc.record({
    usage: fc.array(fc.nat(1_000), { maxLength: 20 }),
    elapsed: fc.double({ min: 0, max: 1, noNaN: true }),
    balance: fc.nat(20_000),
    now: fc.constant(now),
    until: fc.integer({ min: now - DAY, max: now + 400 * DAY }),
  });

  test('what is missing is enough, and one credit less is not', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { runsOutAt, missing, perDay } = paceOf(input);
        assert.equal(missing > 0, runsOutAt !== null);
        assert.ok(perDay >= 0 && Number.isSafeInteger(missing));
        if (runsOutAt === null) return;
        assert.ok(Number.isInteger(runsOutAt) && runsOutAt >= now && runsOutAt < input.until);
        assert.equal(paceOf({ ...input, balance: input.balance + missing }).runsOutAt, null);
        assert.notEqual(paceOf({ ...input, balance: input.balance + missing - 1 }).runsOutAt, null);
      }),
      { numRuns: 1_000 },
    );
  });

  test('more credits never end sooner', () => {
    fc.assert(
      fc.property(inputs, fc.nat(500), (input, more) => {
        const [less, longer] = [paceOf(input), paceOf({ ...input, balance: input.balance + more })];
        assert.ok((less.runsOutAt ?? Infinity) <= (longer.runsOutAt ?? Infinity));
        assert.ok(longer.missing <= less.missing);
      }),
    );
  });
});

describe('what covers it', () => {
  const bounds = { minimum: 100, maximum: 1_000, step: 50 };

  test('is the next multiple of the step within the bounds', () => {
    assert.deepEqual([0, 1, 100, 101, 150, 151, 999].map((missing) => coveringQuantity(missing, bounds)), [100, 100, 100, 150, 150, 200, 1_000]);
  });

  test('is the most there is when that is not enough', () => {
    assert.equal(coveringQuantity(5_000, bounds), 1_000);
    assert.equal(coveringQuantity(5_000, { ...bounds, maximum: 1_020 }), 1_000);
  });

  test('keeps to multiples where the minimum is none', () => {
    assert.equal(coveringQuantity(0, { minimum: 30, maximum: 1_000, step: 50 }), 50);
    assert.equal(coveringQuantity(7, { minimum: 0, maximum: Infinity, step: 5 }), 10);
  });

  test('is 0 when nothing can be bought', () => {
    assert.equal(coveringQuantity(7, { minimum: 5, maximum: 9, step: 10 }), 0);
    assert.equal(coveringQuantity(7, { minimum: 5, maximum: 4, step: 1 }), 0);
  });

  test('needs a step', () => {
    for (const step of [0, -1, 0.5, Number.NaN]) assert.throws(() => coveringQuantity(7, { ...bounds, step }), RangeError);
  });

  test('is what trying every quantity finds', () => {
    const small = fc.nat(60);
    fc.assert(
      fc.property(small, small, small, fc.integer({ min: 1, max: 20 }), (missing, minimum, maximum, step) => {
        const sold = Array.from({ length: 61 }, (_, count) => count).filter(
          (count) => count >= minimum && count <= maximum && count % step === 0,
        );
        const expected = sold.find((count) => count >= missing) ?? sold.at(-1) ?? 0;
        assert.equal(coveringQuantity(missing, { minimum, maximum, step }), expected);
      }),
    );
  });
});
