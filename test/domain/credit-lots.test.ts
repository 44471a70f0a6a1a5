/** Credits by lots: what is left, in which order it is spent, and what lapses next. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { balanceOf, nextExpiry, spend } from '../../src/domain/credit-lots.js';
import type { CreditLot } from '../../src/domain/credit-lots.js';

const lot = (id: string, given: Partial<CreditLot> = {}): CreditLot => ({
  id, source: 'pack', granted: 10, used: 0, at: 0, expiresAt: null, ...given,
});
const used = (lots: readonly CreditLot[] | null) => lots && Object.fromEntries(lots.map(({ id, used: count }) => [id, count]));

const NOW = 5;
const lots: fc.Arbitrary<readonly CreditLot[]> = fc
  .array(
    fc.record({
      source: fc.constantFrom('included' as const, 'recurring' as const, 'pack' as const),
      granted: fc.nat(20),
      part: fc.nat(20),
      at: fc.nat(NOW),
      expiresAt: fc.option(fc.nat(10)),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map(({ part, ...rest }, index) => ({ ...rest, id: `lot_${index}`, used: Math.min(part, rest.granted) })));
const sum = (list: readonly CreditLot[]) => list.reduce((total, { used: count }) => total + count, 0);

describe('a balance', () => {
  test('is what is neither used nor expired; the instant of expiry is too late', () => {
    const list = [lot('a', { used: 3 }), lot('b', { expiresAt: NOW }), lot('c', { expiresAt: NOW + 1, used: 9 })];
    assert.equal(balanceOf(list, NOW - 1), 18);
    assert.equal(balanceOf(list, NOW), 8);
    assert.equal(balanceOf(list, NOW + 1), 7);
    assert.equal(balanceOf([], NOW), 0);
  });

  test('is not lowered by a lot that was taken back after its use', () => {
    assert.equal(balanceOf([lot('a', { granted: 0, used: 4 }), lot('b')], NOW), 10);
  });
});

describe('spending', () => {
  test('takes what expires first, then the oldest, then what never expires', () => {
    const list = [
      lot('never', { at: 0 }), lot('late', { at: 0, expiresAt: 20 }), lot('soon, young', { at: 2, expiresAt: 9 }),
      lot('soon, old', { at: 1, expiresAt: 9 }), lot('expired', { expiresAt: 4 }),
    ];
    assert.deepEqual(used(spend(list, 5, NOW)), { never: 0, late: 0, 'soon, young': 0, 'soon, old': 5, expired: 0 });
    assert.deepEqual(used(spend(list, 31, NOW)), { never: 1, late: 10, 'soon, young': 10, 'soon, old': 10, expired: 0 });
  });

  test('takes the oldest of those that never expire', () => {
    assert.deepEqual(used(spend([lot('young', { at: 2 }), lot('old', { at: 1 })], 11, NOW)), { young: 1, old: 10 });
  });

  test('is all or nothing', () => {
    assert.equal(spend([lot('a'), lot('b', { expiresAt: NOW })], 11, NOW), null);
    assert.deepEqual(used(spend([lot('a')], 10, NOW)), { a: 10 });
    assert.deepEqual(spend([], 0, NOW), []);
    assert.equal(spend([], 1, NOW), null);
  });

  test('of what is no quantity is refused', () => {
    for (const quantity of [-1, 0.5, Number.NaN]) assert.throws(() => spend([lot('a')], quantity, NOW), RangeError);
  });

  test('is exact: never more than granted, never from expired lots, nothing changed in place', () => {
    fc.assert(
      fc.property(lots, fc.nat(80), (before, quantity) => {
        const copy = structuredClone(before);
        const balance = balanceOf(before, NOW);
        const after = spend(before, quantity, NOW);
        assert.deepEqual(before, copy);
        if (after === null) {
          assert.ok(quantity > balance);
          return;
        }
        assert.ok(quantity <= balance);
        assert.equal(sum(after), sum(before) + quantity);
        assert.equal(balanceOf(after, NOW), balance - quantity);
        assert.deepEqual(after.map(({ used: _, ...rest }) => rest), before.map(({ used: _, ...rest }) => rest));
        for (const [index, { granted, used: count, expiresAt }] of after.entries()) {
          const was = before[index]?.used ?? Number.NaN;
          assert.ok(count >= was && count <= granted);
          if (expiresAt !== null && expiresAt <= NOW) assert.equal(count, was);
        }
      }),
    );
  });

  test('in two goes ends where one go does', () => {
    fc.assert(
      fc.property(lots, fc.nat(30), fc.nat(30), (list, one, two) => {
        const first = spend(list, one, NOW);
        assert.deepEqual(first && spend(first, two, NOW), spend(list, one + two, NOW));
      }),
    );
  });

  test('leaves as much as any order could for every later instant', () => {
    fc.assert(
      fc.property(lots, fc.nat(80), fc.integer({ min: NOW, max: 11 }), (list, quantity, later) => {
        const after = spend(list, quantity, NOW);
        if (after === null) return;
        const lapsing = balanceOf(list, NOW) - balanceOf(list, later);
        assert.equal(balanceOf(after, later), balanceOf(list, later) - Math.max(0, quantity - lapsing));
      }),
    );
  });
});

describe('the next expiry', () => {
  test('counts the unused credits of all lots that lapse at that instant', () => {
    const list = [
      lot('a', { expiresAt: 9, used: 4 }), lot('b', { expiresAt: 9 }), lot('c', { expiresAt: 20 }), lot('d'),
      lot('spent', { expiresAt: 6, used: 10 }), lot('expired', { expiresAt: NOW }),
    ];
    assert.deepEqual(nextExpiry(list, NOW), { quantity: 16, at: 9 });
    assert.deepEqual(nextExpiry(list, 9), { quantity: 10, at: 20 });
    assert.equal(nextExpiry(list, 20), null);
    assert.equal(nextExpiry([], NOW), null);
  });

  test('is exactly what the balance loses, and nothing is lost before', () => {
    fc.assert(
      fc.property(lots, (list) => {
        const next = nextExpiry(list, NOW);
        const balance = balanceOf(list, NOW);
        assert.equal(balanceOf(list, next ? next.at - 1 : 99), balance);
        if (next) {
          assert.ok(next.at > NOW && next.quantity > 0);
          assert.equal(balanceOf(list, next.at), balance - next.quantity);
        }
      }),
    );
  });
});
