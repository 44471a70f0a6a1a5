/** Exact money: exponents as payment providers count them, decimal strings, the one rounding rule, and how it reads. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exponentOf, formatMoney, multiplyDivide, toDecimalString } from '../../src/domain/money.js';

// Where `Intl` shows other digits than amounts are sent with. A newer ICU may change the list; the exponents stand.
const ODD = 'AFN ALL COP HUF IDR IQD IRR ISK KPW LAK LBP LYD MMK PKR SLL SOS SYP UGX YER'.split(' ');
const ZERO = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ');
const THREE = 'BHD JOD KWD OMR TND'.split(' ');

const MOST = Number.MAX_SAFE_INTEGER;
const amount = fc.integer({ min: -MOST, max: MOST });
const currency = fc.constantFrom('EUR', 'TRY', 'JPY', 'KWD', 'ISK', 'UGX', 'XXX');

/** What a formatted amount says, as digits with one decimal point. */
const digitsOf = (text: string, decimal: string): string =>
  [...text].filter((char) => (char >= '0' && char <= '9') || char === decimal || char === '-').join('').replace(decimal, '.');

describe('exponents', () => {
  it('are those of payment providers for the 19 currencies that Intl shows otherwise', () => {
    assert.equal(ODD.length, 19);
    for (const code of ODD) assert.equal(exponentOf(code), 2, code);
  });

  it('are 0 or 3 for the currencies that have no or three decimals, and 2 for the others', () => {
    for (const code of ZERO) assert.equal(exponentOf(code), 0, code);
    for (const code of THREE) assert.equal(exponentOf(code), 3, code);
    for (const code of ['EUR', 'USD', 'GBP', 'TRY', 'CHF', 'unknown', '']) assert.equal(exponentOf(code), 2, code);
  });

  it('differ from those of Intl only where that is known', () => {
    const differing = Intl.supportedValuesOf('currency').filter(
      (code) => new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits !== exponentOf(code),
    );
    assert.deepEqual(differing.filter((code) => !ODD.includes(code)), []);
  });

  it('do not depend on how the code is written: some backends write it small', () => {
    for (const code of [...ZERO, ...THREE, 'EUR']) assert.equal(exponentOf(code.toLowerCase()), exponentOf(code));
  });
});

describe('decimal strings', () => {
  const CASES: [number, string, string][] = [
    [0, 'EUR', '0.00'],
    [-0, 'EUR', '0.00'],
    [-0, 'JPY', '0'],
    [5, 'EUR', '0.05'],
    [-5, 'EUR', '-0.05'],
    [1205, 'EUR', '12.05'],
    [-100, 'EUR', '-1.00'],
    [1205, 'JPY', '1205'],
    [1205, 'KWD', '1.205'],
    [7, 'KWD', '0.007'],
    [MOST, 'EUR', '90071992547409.91'],
    [-MOST, 'KWD', '-9007199254740.991'],
    [MOST, 'JPY', '9007199254740991'],
  ];
  for (const [value, code, text] of CASES) {
    it(`write ${value} ${code} as ${text}`, () => assert.equal(toDecimalString(value, code), text));
  }

  it('lose nothing: the digits without the point are the amount', () => {
    fc.assert(
      fc.property(amount, currency, (value, code) => {
        const text = toDecimalString(value, code);
        assert.equal(BigInt(text.replace('.', '')), BigInt(value));
        assert.equal(text.split('.')[1]?.length ?? 0, exponentOf(code));
      }),
    );
  });

  it('refuse what is no integer amount', () => {
    for (const value of [0.5, NaN, Infinity, MOST + 1]) assert.throws(() => toDecimalString(value, 'EUR'), RangeError);
  });
});

describe('rounding', () => {
  it('goes half away from zero', () => {
    assert.deepEqual(
      [[1, 1, 2], [-1, 1, 2], [3, 1, 2], [-3, 1, 2], [1, 1, 3], [2, 1, 3], [5, 1, 10], [4, 1, 10]].map(([a, n, d]) => multiplyDivide(a!, n!, d!)),
      [1, -1, 2, -2, 0, 1, 1, 0],
    );
  });

  it('is exact for every amount, against long arithmetic', () => {
    const factor = fc.integer({ min: -10_000, max: 10_000 });
    const divisor = fc.integer({ min: 1, max: 31_622_400 });
    fc.assert(
      fc.property(amount, factor, divisor, (value, numerator, denominator) => {
        const [product, by] = [BigInt(value) * BigInt(numerator), BigInt(denominator)];
        // Truncated quotient and remainder, then one step away from zero when at least half is left.
        const left = product % by;
        const away = 2n * (left < 0n ? -left : left) >= by ? (product < 0n ? -1n : 1n) : 0n;
        const expected = product / by + away;
        if (expected > BigInt(MOST) || expected < -BigInt(MOST)) {
          assert.throws(() => multiplyDivide(value, numerator, denominator), RangeError);
        } else {
          assert.equal(BigInt(multiplyDivide(value, numerator, denominator)), expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for a credit as for the charge it takes back', () => {
    fc.assert(fc.property(fc.nat(10 ** 9), fc.nat(2_678_400), (value, seconds) => assert.equal(multiplyDivide(-value, seconds, 2_678_400) + multiplyDivide(value, seconds, 2_678_400), 0)));
  });

  it('never answers with a negative zero', () => {
    assert.ok(Object.is(multiplyDivide(-1, 1, 3), 0));
    assert.ok(Object.is(multiplyDivide(0, -1, 3), 0));
  });

  it('refuses what is no division of integers', () => {
    for (const denominator of [0, -1, NaN, 0.5]) assert.throws(() => multiplyDivide(1, 1, denominator), RangeError);
    assert.throws(() => multiplyDivide(1.5, 1, 2), RangeError);
    assert.throws(() => multiplyDivide(1, 0.1, 2), RangeError);
  });
});

describe('formatting for people', () => {
  it('writes what the locale writes', () => {
    assert.equal(formatMoney(120_500, 'EUR', 'en'), '€1,205.00');
    assert.equal(formatMoney(120_500, 'EUR', 'fr').replace(/[\u202f\u00a0]/g, ' '), '1 205,00 €');
    assert.equal(formatMoney(120_500, 'TRY', 'tr'), '₺1.205,00');
    assert.equal(formatMoney(1205, 'JPY', 'en'), '¥1,205');
    assert.match(formatMoney(1205, 'KWD', 'en'), /^KWD\s1\.205$/);
    assert.match(formatMoney(-500, 'EUR', 'en'), /^-€5\.00$/);
  });

  it('shows the decimals that are charged, also where Intl would drop them', () => {
    for (const code of ODD) assert.match(formatMoney(123_456, code, 'en'), /1,234\.56$/, code);
  });

  it('shows every digit of every amount', () => {
    fc.assert(
      fc.property(amount, currency, (value, code) => {
        assert.equal(digitsOf(formatMoney(value, code, 'en'), '.').replace(/^-(0(\.0+)?)$/, '$1'), toDecimalString(value, code));
        assert.equal(digitsOf(formatMoney(value, code, 'tr'), ',').replace(/^-(0(\.0+)?)$/, '$1'), toDecimalString(value, code));
      }),
      { numRuns: 200 },
    );
  });
});
