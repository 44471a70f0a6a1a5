/** Periods step by the calendar from their anchor, and proration counts whole seconds. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addIntervals, periodAfter, prorate, remainingOf } from '../../src/domain/proration.js';

const at = (iso: string): number => Date.parse(iso);
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

describe('intervals', () => {
  test('a day the month lacks becomes its last, and comes back after it', () => {
    const anchor = at('2027-01-31T10:00:00Z');
    assert.equal(day(addIntervals(anchor, 'month', 1)), '2027-02-28');
    assert.equal(day(addIntervals(anchor, 'month', 2)), '2027-03-31');
    assert.equal(day(addIntervals(anchor, 'month', 3)), '2027-04-30');
  });

  test('29 February becomes 28 in other years', () => {
    const anchor = at('2028-02-29T00:00:00Z');
    assert.equal(day(addIntervals(anchor, 'year', 1)), '2029-02-28');
    assert.equal(day(addIntervals(anchor, 'year', 4)), '2032-02-29');
  });

  test('the next period begins where the last one ended and follows the anchor', () => {
    const anchor = at('2027-01-31T00:00:00Z');
    const next = periodAfter(at('2027-02-28T00:00:00Z'), anchor, 'month');
    assert.deepEqual([day(next.start), day(next.end)], ['2027-02-28', '2027-03-31']);
  });

  test('periods of any age follow each other without a gap', () => {
    const instants = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instants, fc.constantFrom('month' as const, 'year' as const), fc.nat(150), (anchor, interval, count) => {
        const end = addIntervals(anchor, interval, count);
        const next = periodAfter(end, anchor, interval);
        assert.equal(next.start, end);
        assert.equal(next.end, addIntervals(anchor, interval, count + 1));
      }),
    );
  });
});

describe('proration', () => {
  const period = { start: at('2026-11-01T00:00:00Z'), end: at('2026-12-01T00:00:00Z') };

  test('is everything before the period and nothing after it', () => {
    assert.deepEqual(remainingOf(period, period.start - 5), { seconds: 2_592_000, of: 2_592_000 });
    assert.deepEqual(remainingOf(period, period.end), { seconds: 0, of: 2_592_000 });
    assert.deepEqual(remainingOf(period, period.end + 99_999), { seconds: 0, of: 2_592_000 });
  });

  test('counts whole seconds that are left', () => {
    assert.deepEqual(remainingOf(period, period.end - 1_999), { seconds: 1, of: 2_592_000 });
  });

  test('prices the part that is left, rounded half away from zero', () => {
    assert.equal(prorate(2_900, 3, { seconds: 1_868_400, of: 2_592_000 }), 6_271);
    assert.equal(prorate(1, 1, { seconds: 1, of: 2 }), 1);
    assert.equal(prorate(1, -1, { seconds: 1, of: 2 }), -1);
    assert.equal(prorate(2_900, 3, null), 8_700);
  });

  test('less time never costs more', () => {
    const left = fc.integer({ min: 0, max: 2_592_000 });
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 5_000 }), left, left, (unit, quantity, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        assert.ok(prorate(unit, quantity, { seconds: less, of: 2_592_000 }) <= prorate(unit, quantity, { seconds: more, of: 2_592_000 }));
      }),
    );
  });
});
