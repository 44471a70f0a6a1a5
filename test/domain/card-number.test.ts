/** Card numbers are found where they do not belong, and only they. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cardBrandName } from '../../src/domain/card-brands.js';
import { cardBrandOf, looksLikeCardNumber, passesLuhn } from '../../src/domain/card-number.js';

test('card numbers however they are written', () => {
  for (const text of [
    '4242424242424242', '4242 4242 4242 4242', '4242-4242-4242-4242', '4242.4242.4242.4242',
    'Ana Kaya 4242 4242 4242 4242', '378282246310005', '3782 822463 10005', '6011111111111117', '4222222222222', '5555555555554444 12/30',
  ]) {
    assert.ok(looksLikeCardNumber(text), text);
  }
});

test('other numbers are left alone', () => {
  for (const text of [
    '', 'Ana', '4242', '4242424242424241', '+90 555 123 45 67', '12345678901', '10000000146', 'FR40303265045', 'GB29 NWBK 6016 1331 9268 19',
    '424242424242424242424242', '27AAPFU0939F1ZV', '0000000000000000', '11222333000181',
  ]) {
    assert.ok(!looksLikeCardNumber(text), text);
  }
});

test('any Luhn-valid number of a card\'s length is found, with separators anywhere', () => {
  const body = fc.tuple(fc.constantFrom('2', '3', '4', '5', '6'), fc.stringMatching(/^[0-9]{11,17}$/)).map((parts) => parts.join(''));
  fc.assert(
    fc.property(body, fc.constantFrom('', ' ', '-', '.'), (digits, separator) => {
      const check = [...'0123456789'].find((digit) => passesLuhn(digits + digit)) ?? '';
      assert.notEqual(check, '', 'exactly one check digit fits');
      assert.ok(looksLikeCardNumber((digits + check).replace(/(\d{4})(?=\d)/g, `$1${separator}`)));
    }),
  );
});

test('brands', () => {
  assert.equal(cardBrandOf('4242'), 'visa');
  assert.equal(cardBrandOf('5555'), 'mastercard');
  assert.equal(cardBrandOf('2223'), 'mastercard');
  assert.equal(cardBrandOf('37'), 'amex');
  assert.equal(cardBrandOf('9792'), 'troy');
  assert.equal(cardBrandOf(''), 'unknown');
  assert.equal(cardBrandName('amex'), 'American Express');
  assert.equal(cardBrandName('cartes_bancaires'), 'Cartes bancaires');
});
