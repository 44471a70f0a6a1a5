/** Reads a whole number a person typed: any digits, grouping as their locale writes it, never a guess. */

export type QuantityProblem =
  | 'required'
  | 'not_a_number'
  | 'fraction'
  | 'negative'
  | 'below_minimum'
  | 'above_maximum'
  | 'too_large';

export type ParsedQuantity =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: QuantityProblem };

export interface QuantityBounds {
  /** Least value allowed; 0 unless said. */
  readonly minimum?: number | undefined;
  /** Greatest value allowed; null or absent means no bound but exactness. */
  readonly maximum?: number | null | undefined;
  /** BCP 47; decides whether "1.000" is a thousand or one. */
  readonly locale?: string | undefined;
}

const DIGIT = /\p{Nd}/u;
const INVISIBLE = /[\u061c\u200b-\u200f\u2066-\u2069\u202a-\u202e\ufeff]/g;
const MINUS = /^[-\u2212\u2010-\u2013\ufe63\uff0d]\s*/;
// Spaces and apostrophes group digits in every locale that uses them and are decimal signs in none.
const NEUTRAL_GROUP = /[\s'\u2019]/g;

/** Digits of every script become 0–9: Unicode lays each script's ten digits out in one run. */
function toAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (DIGIT.test(String.fromCodePoint(point - before - 1))) before += 1;
    return String(before % 10);
  });
}

function groupSignOf(locale: string | undefined): string {
  let format: Intl.NumberFormat;
  try {
    format = new Intl.NumberFormat(locale);
  } catch {
    // A tag the host misspelt must not make the field unusable.
    format = new Intl.NumberFormat('en');
  }
  return format.formatToParts(1234567).find((part) => part.type === 'group')?.value ?? '';
}

/** "1,234,567" or, as in India, "12,34,567"; never with a leading zero, which would be a decimal. */
const GROUPED = /^[1-9]\d{0,2}(?:#\d{3})+$|^[1-9]\d?(?:#\d{2})*#\d{3}$/;

/** Digits without grouping, or why they cannot be read. */
function ungroup(text: string, locale: string | undefined): string | QuantityProblem {
  if (/^\d+$/.test(text)) return text;
  const signs = new Set(text.replace(/\d/g, '').replace(NEUTRAL_GROUP, ' '));
  if (signs.size === 1) {
    const marked = text.replace(/\D/g, '#');
    const sign = [...signs][0] ?? '';
    const groups = sign === ' ' || (text.match(/\D/g) ?? []).length > 1 || sign === groupSignOf(locale);
    if (groups && '.,\u066c\uff0c '.includes(sign) && GROUPED.test(marked)) return text.replace(/\D/g, '');
  }
  // What is left may be one decimal sign, after whole digits grouped or not: understood, and not a whole number.
  return /^[\d\s'\u2019.,\u066c]*[.,\u066b\uff0c]\d*$/.test(text) && /\d/.test(text) && !/([.,]).*\1/.test(text)
    ? 'fraction'
    : 'not_a_number';
}

/**
 * Reads `text` as a whole number within bounds. "1.000" is a thousand where points group and refused as a fraction
 * where they are decimal signs: guessing wrong would buy the wrong number.
 */
export function parseQuantity(text: string, bounds: QuantityBounds = {}): ParsedQuantity {
  const { minimum = 0, maximum, locale } = bounds;
  const trimmed = text.replace(INVISIBLE, '').trim();
  if (trimmed === '') return { ok: false, code: 'required' };
  const ascii = toAsciiDigits(trimmed);
  const negative = MINUS.test(ascii);
  const digits = ungroup(ascii.replace(MINUS, ''), locale);
  if (!/^\d+$/.test(digits)) return { ok: false, code: digits as QuantityProblem };
  const value = Number(digits);
  if (negative && value !== 0) return { ok: false, code: 'negative' };
  if (maximum !== undefined && maximum !== null && value > maximum) return { ok: false, code: 'above_maximum' };
  if (!Number.isSafeInteger(value)) return { ok: false, code: 'too_large' };
  if (value < minimum) return { ok: false, code: 'below_minimum' };
  return { ok: true, value };
}
