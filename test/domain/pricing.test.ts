/** Prices line by line: increases, reductions and renewals, in exact numbers. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { priceIncrease, priceReduction, priceRenewal, type PriceLine, type Priced, type Terms } from '../../src/domain/pricing.js';
import type { PromotionRule } from '../../src/domain/promotions.js';

const start = Date.parse('2026-11-01T00:00:00Z');
const end = Date.parse('2026-12-01T00:00:00Z');
const middle = (start + end) / 2;
const terms: Terms = {
  currency: 'EUR',
  plan: { name: 'Scale', unitAmount: 3_000, baseAmount: 0, includedSeats: 0 },
  taxes: [{ label: 'TVA', rate: 2_000 }],
  standing: null,
  balance: 0,
  paid: [{ seats: 5, start, end, net: 15_000, taxes: [{ label: 'TVA', rate: 2_000, amount: 3_000 }] }],
  period: { start, end },
  trial: false,
};
const percent = (rate: number, duration: 'once' | 'forever' = 'once'): PromotionRule => ({
  code: 'P', label: 'A gift', reduction: { kind: 'percent', rate }, duration,
});
const amountOff = (amount: number, duration: 'once' | 'forever' = 'once'): PromotionRule => ({
  code: 'A', label: 'A gift', reduction: { kind: 'amount', amount, currency: 'EUR' }, duration,
});
const amounts = ({ lines }: Priced): [PriceLine['kind'], number][] => lines.map(({ kind, amount }) => [kind, amount]);

describe('an increase', () => {
  test('is charged for the rest of the period, tax on top, and says how it came about', () => {
    const priced = priceIncrease(terms, { from: 5, to: 7 }, middle, null);
    assert.deepEqual(amounts(priced), [['seats', 3_000], ['tax', 600]]);
    assert.deepEqual([priced.subtotal, priced.tax, priced.total, priced.credited], [3_000, 600, 3_600, 0]);
    const [line] = priced.lines;
    assert.deepEqual(line?.proration, { seconds: 1_296_000, of: 2_592_000 });
    assert.deepEqual(line?.period, { start: '2026-11-16T00:00:00.000Z', end: '2026-12-01T00:00:00.000Z' });
    assert.deepEqual([line?.quantity, line?.unitAmount], [2, 3_000]);
    assert.deepEqual([priced.lines[1]?.label, priced.lines[1]?.rate], ['TVA', 2_000]);
  });

  test('at the very beginning costs the whole period, without a proration to explain', () => {
    const priced = priceIncrease(terms, { from: 5, to: 7 }, start, null);
    assert.deepEqual([priced.lines[0]?.amount, priced.lines[0]?.proration], [6_000, null]);
  });

  test('in a trial costs nothing now', () => {
    const priced = priceIncrease({ ...terms, trial: true }, { from: 5, to: 7 }, middle, null);
    assert.deepEqual([priced.lines, priced.total], [[], 0]);
    assert.equal(priced.paid.at(-1)?.net, 0);
  });

  test('takes a promotion off before tax', () => {
    const priced = priceIncrease(terms, { from: 5, to: 7 }, middle, percent(1_000));
    assert.deepEqual(amounts(priced), [['seats', 3_000], ['discount', -300], ['tax', 540]]);
    assert.deepEqual([priced.lines[1]?.label, priced.lines[1]?.rate], ['A gift', 1_000]);
  });

  test('an amount off never turns the price negative', () => {
    const priced = priceIncrease(terms, { from: 5, to: 7 }, middle, amountOff(9_999));
    assert.deepEqual(amounts(priced), [['seats', 3_000], ['discount', -3_000], ['tax', 0]]);
    assert.equal(priced.total, 0);
  });

  test('uses up the balance last, tax included, and no further', () => {
    const some = priceIncrease({ ...terms, balance: 1_000 }, { from: 5, to: 7 }, middle, null);
    assert.deepEqual(amounts(some).at(-1), ['balance', -1_000]);
    assert.deepEqual([some.total, some.balanceUsed], [2_600, 1_000]);
    const more = priceIncrease({ ...terms, balance: 9_000 }, { from: 5, to: 7 }, middle, null);
    assert.deepEqual([more.total, more.balanceUsed], [0, 3_600]);
  });

  test('a lasting percentage counts within the period too; a lasting amount was taken from its invoice already', () => {
    const share = priceIncrease({ ...terms, standing: percent(1_000, 'forever') }, { from: 5, to: 7 }, middle, null);
    assert.deepEqual(amounts(share)[1], ['discount', -300]);
    const amount = priceIncrease({ ...terms, standing: amountOff(500, 'forever') }, { from: 5, to: 7 }, middle, null);
    assert.deepEqual(amounts(amount), [['seats', 3_000], ['tax', 600]]);
  });

  test('two taxes stand on two lines, each of the price', () => {
    const taxes = [{ label: 'GST', rate: 500 }, { label: 'PST', rate: 700 }];
    const priced = priceIncrease({ ...terms, taxes }, { from: 5, to: 7 }, middle, null);
    assert.deepEqual(amounts(priced), [['seats', 3_000], ['tax', 150], ['tax', 210]]);
    assert.equal(new Set(priced.lines.map(({ id }) => id)).size, 3);
  });
});

describe('a reduction at once', () => {
  test('credits what was paid for the unused time, tax included', () => {
    const priced = priceReduction(terms, { from: 5, to: 3 }, middle, true);
    assert.deepEqual(amounts(priced), [['seats_credit', -3_000], ['tax', -600]]);
    assert.deepEqual([priced.subtotal, priced.tax, priced.total, priced.credited], [-3_000, -600, 0, 3_600]);
    assert.equal(priced.lines[0]?.quantity, -2);
    assert.equal(priced.paid[0]?.seats, 3);
  });

  test('without credit gives nothing and shows nothing', () => {
    const priced = priceReduction(terms, { from: 5, to: 3 }, middle, false);
    assert.deepEqual([priced.lines, priced.total, priced.credited], [[], 0, 0]);
  });

  test('in a trial gives nothing back for what was free', () => {
    const trial = { ...terms, trial: true, paid: [{ seats: 5, start, end, net: 0, taxes: [] }] };
    assert.deepEqual(priceReduction(trial, { from: 5, to: 3 }, middle, true).credited, 0);
  });

  test('does not give back a discount', () => {
    const bought = priceIncrease(terms, { from: 5, to: 7 }, middle, percent(5_000));
    const returned = priceReduction({ ...terms, paid: bought.paid }, { from: 7, to: 5 }, middle, true);
    assert.deepEqual(amounts(returned), [['seats_credit', -3_000], ['discount', 1_500], ['tax', -300]]);
    assert.equal(returned.credited, bought.total);
  });

  test('does not give back seats that were free', () => {
    const bought = priceIncrease(terms, { from: 5, to: 7 }, middle, percent(10_000));
    const returned = priceReduction({ ...terms, paid: bought.paid }, { from: 7, to: 5 }, middle, true);
    assert.equal(returned.credited, 0);
  });

  test('gives back the last bought first', () => {
    const bought = priceIncrease(terms, { from: 5, to: 6 }, middle, percent(5_000));
    const returned = priceReduction({ ...terms, paid: bought.paid }, { from: 6, to: 4 }, middle, true);
    // Half price for the sixth seat, full price for the fifth.
    assert.equal(-returned.subtotal, 750 + 1_500);
  });

  test('gives back the tax that was paid, not one that came later', () => {
    const now = { ...terms, taxes: [{ label: 'TVA', rate: 2_500 }] };
    const priced = priceReduction(now, { from: 5, to: 3 }, middle, true);
    assert.deepEqual([priced.lines[1]?.rate, priced.lines[1]?.amount], [2_000, -600]);
  });
});

describe('a renewal', () => {
  const next = { start: end, end: Date.parse('2027-01-01T00:00:00Z') };

  test('costs the whole period for every seat', () => {
    const priced = priceRenewal(terms, 7, next);
    assert.deepEqual(amounts(priced), [['seats', 21_000], ['tax', 4_200]]);
    assert.equal(priced.lines[0]?.proration, null);
  });

  test('counts a lasting promotion and the balance', () => {
    const priced = priceRenewal({ ...terms, standing: amountOff(1_000, 'forever'), balance: 4_000 }, 7, next);
    assert.deepEqual(amounts(priced), [['seats', 21_000], ['discount', -1_000], ['tax', 4_000], ['balance', -4_000]]);
    assert.equal(priced.total, 20_000);
  });

  test('without seats costs nothing', () => {
    assert.deepEqual([priceRenewal(terms, 0, next).total, priceRenewal(terms, 0, next).lines], [0, []]);
  });
});
