/** Whole numbers as people type them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseQuantity } from '../../src/domain/quantity.js';

const value = (text: string, locale = 'en', bounds: { minimum?: number; maximum?: number | null } = {}) => {
  const parsed = parseQuantity(text, { ...bounds, locale });
  return parsed.ok ? parsed.value : parsed.code;
};

test('plain numbers, with spaces around and leading zeros', () => {
  assert.equal(value('5'), 5);
  assert.equal(value('  12 \n'), 12);
  assert.equal(value('007'), 7);
  assert.equal(value('0'), 0);
  assert.equal(value('-0'), 0);
});

test('digits of other scripts', () => {
  assert.equal(value('١٢', 'ar'), 12);
  assert.equal(value('۱۲۳', 'fa'), 123);
  assert.equal(value('५०', 'hi'), 50);
  assert.equal(value('１５', 'ja'), 15);
  assert.equal(value('\u200f١٬٢٠٠', 'ar-EG'), 1200);
});

test('grouping as the locale writes it', () => {
  assert.equal(value('1,000'), 1000);
  assert.equal(value('1.000', 'de'), 1000);
  assert.equal(value('1.000', 'tr'), 1000);
  assert.equal(value('1\u202f000', 'fr'), 1000);
  assert.equal(value('1 000', 'en'), 1000);
  assert.equal(value('1’000', 'de-CH'), 1000);
  assert.equal(value('12,34,567', 'en-IN'), 1234567);
  assert.equal(value('1.000.000', 'en'), 1_000_000, 'two points can only group');
});

test('what could be a decimal is refused as a fraction, never read as another number', () => {
  for (const [text, locale] of [
    ['1.5', 'en'], ['1.000', 'en'], ['1,000', 'de'], ['1,5', 'de'], ['1,5', 'en'], ['0,005', 'en'], ['5.', 'en'],
    ['.5', 'en'], ['1,234.5', 'en'], ['1.234,5', 'de'], ['١٫٥', 'ar'],
  ] as const) {
    assert.equal(value(text, locale), 'fraction', `${text} in ${locale}`);
  }
});

test('what is not a number', () => {
  for (const text of ['five', '5 seats', '5seats', '1e3', '0x10', '5²', '½', '5 5', '1,2,3', '+5', '5%', '--5', '-', '.', ',']) {
    assert.equal(value(text), 'not_a_number', text);
  }
});

test('empty, negative, out of bounds', () => {
  assert.equal(value(''), 'required');
  assert.equal(value(' \u00a0 '), 'required');
  assert.equal(value('-5'), 'negative');
  assert.equal(value('− 5'), 'negative');
  assert.equal(value('-1.5'), 'fraction');
  assert.equal(value('2', 'en', { minimum: 3 }), 'below_minimum');
  assert.equal(value('11', 'en', { maximum: 10 }), 'above_maximum');
  assert.equal(value('9'.repeat(40), 'en', { maximum: 10 }), 'above_maximum');
  assert.equal(value('9'.repeat(40), 'en', { maximum: null }), 'too_large');
  assert.equal(value('9007199254740993'), 'too_large');
});

test('a misspelt locale does not break the field', () => {
  assert.equal(value('1,000', 'not a locale'), 1000);
});

test('what Intl writes in any locale is read back', () => {
  const locales = ['en', 'fr', 'tr', 'de', 'de-CH', 'en-IN', 'ar-EG', 'fa', 'hi-u-nu-deva', 'ja', 'es', 'pl', 'pt', 'bn', 'my'];
  fc.assert(
    fc.property(fc.nat(Number.MAX_SAFE_INTEGER), fc.constantFrom(...locales), (number, locale) => {
      assert.equal(value(new Intl.NumberFormat(locale).format(number), locale), number);
    }),
  );
});

test('never throws, and answers with an integer within bounds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const parsed = parseQuantity(text, { minimum: 1, maximum: 500 });
      if (parsed.ok) assert.ok(Number.isInteger(parsed.value) && parsed.value >= 1 && parsed.value <= 500);
    }),
  );
});
