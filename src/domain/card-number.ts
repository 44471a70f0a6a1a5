/** Recognises payment card numbers: in card fields to help, in free text to refuse them. */

/** The check digit every payment card number carries. `digits` holds 0–9 only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return digits !== '' && sum % 10 === 0;
}

const RUN = /\d+(?:[ \u00a0.\u2010-\u2015-]{1,2}\d+)*/g;
// Cards start with 2 to 6, Troy with 9; 0 is never issued. A wider net would catch telephone and reference numbers.
const CARD = /^(?:[2-6]|9792)\d{12,18}$/;

/**
 * True when `text` holds what can be a card number: 13 to 19 digits, perhaps with spaces, dots or dashes, that pass
 * the Luhn check. Nobody types one into a name or an address on purpose, and it must not be stored there.
 * Not for tax ids: some (SIRET) have the same length and check digit.
 */
export function looksLikeCardNumber(text: string): boolean {
  if (text.length < 13) return false;
  for (const [run] of text.matchAll(RUN)) {
    // The number may stand beside others ("4242 4242 4242 4242 12"), but only whole groups can belong to it.
    const groups = run.split(/\D+/);
    for (let first = 0; first < groups.length; first += 1) {
      let digits = '';
      for (let last = first; last < groups.length && digits.length < 19; last += 1) {
        digits += groups[last] ?? '';
        if (CARD.test(digits) && passesLuhn(digits)) return true;
      }
    }
  }
  return false;
}

export type CardBrand = 'visa' | 'mastercard' | 'amex' | 'discover' | 'diners' | 'jcb' | 'unionpay' | 'troy' | 'unknown';

const BRANDS: readonly (readonly [CardBrand, RegExp])[] = [
  ['amex', /^3[47]/],
  ['diners', /^3(?:0[0-5]|[689])/],
  ['jcb', /^35/],
  ['visa', /^4/],
  ['mastercard', /^(?:5[1-5]|2(?:2[2-9]|[3-6]|7[01]|720))/],
  ['troy', /^9792|^65/],
  ['discover', /^6(?:011|4[4-9]|5)/],
  ['unionpay', /^62/],
];

/** Brand by the first digits; "unknown" until they suffice. */
export function cardBrandOf(digits: string): CardBrand {
  return BRANDS.find(([, pattern]) => pattern.test(digits))?.[0] ?? 'unknown';
}
