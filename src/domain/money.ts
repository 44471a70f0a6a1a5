/** Exact money: integers in minor units, their exponents, rounding and formatting. */

/**
 * An amount of money in minor units of its currency (cents for EUR, yen for JPY, fils for KWD).
 * Always an integer within ±2^53; negative amounts are credits.
 */
export type MinorUnits = number;

/** ISO 4217 code in upper case. */
export type Currency = string;

// Digits after the decimal point as payment providers count them. `Intl` cannot be asked: for 19 currencies
// (IDR, COP, HUF, ISK, UGX …) its display digits differ from the exponent amounts are sent with.
const ZERO_DECIMAL = new Set(
  'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '),
);
const THREE_DECIMAL = new Set('BHD JOD KWD OMR TND'.split(' '));

/** How many decimal digits one major unit of `currency` has: 0, 2 or 3. Unknown codes count as 2. */
export function exponentOf(currency: Currency): 0 | 2 | 3 {
  // Some providers write codes small; taking "jpy" for an unknown code would be wrong by a factor of a hundred.
  const code = currency.toUpperCase();
  return ZERO_DECIMAL.has(code) ? 0 : THREE_DECIMAL.has(code) ? 3 : 2;
}

/** Writes minor units as an exact decimal string, e.g. (1205, 'EUR') → "12.05". No float is involved. */
export function toDecimalString(amount: MinorUnits, currency: Currency): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an integer amount: ${amount}`);
  const exponent = exponentOf(currency);
  if (exponent === 0) return String(amount);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** Formats minor units for people, exactly, with the currency's own number of digits. */
export function formatMoney(amount: MinorUnits, currency: Currency, locale: string): string {
  const digits = exponentOf(currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // A decimal string keeps every digit; TypeScript's lib still types the parameter as number.
  return format.format(toDecimalString(amount, currency) as unknown as number);
}

/**
 * `amount × numerator ÷ denominator` in exact integers, rounded half away from zero.
 * The one rounding rule of the house: proration, percentages and tax all use it.
 */
export function multiplyDivide(amount: MinorUnits, numerator: number, denominator: number): MinorUnits {
  if (denominator <= 0) throw new RangeError('denominator must be positive');
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const magnitude = product < 0n ? -product : product;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  const result = Number(product < 0n ? -rounded : rounded);
  if (!Number.isSafeInteger(result)) throw new RangeError('amount out of range');
  return result === 0 ? 0 : result;
}

/** Splits `total` in proportion to `weights` (not negative), without losing or making a unit: the parts add up to it. */
export function allocate(total: MinorUnits, weights: readonly number[]): MinorUnits[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let [weighed, given] = [0, 0];
  return weights.map((weight) => {
    weighed += weight;
    const upTo = whole === 0 ? 0 : multiplyDivide(total, weighed, whole);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
