/** Email addresses of people: what can be one, and when two are the same person. */
import { decodePercent } from './percent-encoding.js';

/** Most octets of an address (RFC 5321 with erratum 1690). */
export const EMAIL_LIMIT = 254;
const LOCAL_LIMIT = 64;

export type EmailProblem = 'missing' | 'invalid' | 'too_long';

// What copying leaves behind and nobody sees: format characters, among them zero-width spaces, joiners and marks of direction.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const PLAIN = /^[!-~]*$/;

/** `text` without what surrounds an address when it is copied: white space, invisible characters, `mailto:`. */
export function trimEmail(text: string): string {
  if (PLAIN.test(text) && !/^mailto:/i.test(text)) return text;
  const visible = text.replace(INVISIBLE, '').trim();
  const address = /^mailto:\s*([^?]*)/i.exec(visible)?.[1];
  return address === undefined ? visible : decodePercent(address).trim();
}

/**
 * The identity of a person: two addresses are the same when this is. For comparing only; mail goes to what was typed.
 * Dots and "+tags" count, and a domain in another script is not the same as its `xn--` form.
 */
export function normalizeEmail(email: string): string {
  return identityOf(trimEmail(email));
}

/** `normalizeEmail` of what `trimEmail` gave. */
export function identityOf(address: string): string {
  // Never by locale: in Turkish, "I" would become "ı" and one person two.
  return (PLAIN.test(address) ? address : address.normalize('NFC')).toLowerCase();
}

const TEXT = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
/** What browsers take for an address, but with dots only between other characters (RFC 5321) and at least one in the domain. */
const ASCII = new RegExp(`^${TEXT}(?:\\.${TEXT})*@(?:${LABEL}\\.)+(?:[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)$`);
const WIDE_TEXT = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-\\p{L}\\p{M}\\p{N}]+";
const WIDE_LABEL = '[A-Za-z0-9\\p{L}\\p{M}\\p{N}](?:[A-Za-z0-9\\-\\p{L}\\p{M}\\p{N}]{0,61}[A-Za-z0-9\\p{L}\\p{M}\\p{N}])?';
/** The same with letters of any script (RFC 6531). */
const WIDE = new RegExp(`^${WIDE_TEXT}(?:\\.${WIDE_TEXT})*@(?:${WIDE_LABEL}\\.)+(?!\\p{N}+$)${WIDE_LABEL}$`, 'u');
// The Kelvin sign is "k" once normalised: an address with it would be mistaken for somebody else's.
const DISGUISED = /\u212a/;

/** Why `text` cannot be the address of a person, if it cannot. White space and `mailto:` around it do not matter. */
export function checkEmail(text: string): EmailProblem | undefined {
  return checkAddress(trimEmail(text));
}

/** `checkEmail` of what `trimEmail` gave. */
export function checkAddress(address: string): EmailProblem | undefined {
  if (address === '') return 'missing';
  if (address.length > EMAIL_LIMIT) return 'too_long';
  if (ASCII.test(address)) return address.indexOf('@') > LOCAL_LIMIT ? 'too_long' : undefined;
  if (PLAIN.test(address) || DISGUISED.test(address) || !WIDE.test(address)) return 'invalid';
  const local = octets(address.slice(0, address.indexOf('@')));
  return octets(address) > EMAIL_LIMIT || local > LOCAL_LIMIT ? 'too_long' : undefined;
}

/** Whether a cell holds an address and nothing else. */
export function isEmail(cell: string): boolean {
  return cell.includes('@') && checkEmail(cell) === undefined;
}

/** Length in UTF-8, which is what mail servers count. */
function octets(text: string): number {
  let count = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return count;
}
