/** Names of people as tables and address books write them. */

// All but the joiners inside words, which Persian and Indian names are spelt with.
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}|(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])/gu;
const PLAIN = /^(?:[!-~\u00a1-\u00ac\u00ae-\u02ff]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff]+)*)?$/;

/** `text` in one line: no invisible characters, no spaces around it, one between words, accents in one character. */
export function tidyText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/[\s\p{Z}\p{Cc}]+/gu, ' ').trim();
}

export interface SplitName {
  readonly firstName: string;
  readonly lastName: string;
}

// Two letters in a row: initials ("J. R.") are capitals in any name.
const isUpper = (word: string): boolean => word === word.toUpperCase() && /\p{Lu}\p{Lu}/u.test(word);
const isLower = (word: string): boolean => word === word.toLowerCase() && word !== word.toUpperCase();

/**
 * A whole name in its halves, for people to correct: "Last, First" at the comma; a family name in capitals, as French and
 * Turkish lists have it, wherever it stands; "Jean de La Fontaine" at the small word; else the last word is the family name.
 */
export function splitName(name: string): SplitName {
  const comma = name.indexOf(',');
  if (comma !== -1) return { firstName: name.slice(comma + 1).trim(), lastName: name.slice(0, comma).trim() };
  const words = name.split(' ').filter((word) => word !== '');
  const at = (index: number): SplitName => ({ firstName: words.slice(0, index).join(' '), lastName: words.slice(index).join(' ') });
  if (words.length < 2) return at(1);
  if (!words.every(isUpper)) {
    const leading = words.findIndex((word) => !isUpper(word));
    if (leading > 0) return { firstName: words.slice(leading).join(' '), lastName: words.slice(0, leading).join(' ') };
    const trailing = words.findIndex((word) => isUpper(word));
    if (trailing > 0 && words.slice(trailing).every(isUpper)) return at(trailing);
  }
  const small = words.findIndex(isLower);
  return small > 0 && !isLower(words.at(-1) ?? '') ? at(small) : at(words.length - 1);
}
