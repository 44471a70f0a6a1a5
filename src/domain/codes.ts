/** Invitation codes: 70 random bits that people can read out, type and paste in whatever way they like. */
import { decodePercent } from './percent-encoding.js';

/** Crockford's base 32: no I, L, O, which look like digits, and no U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = [5, 5, 4] as const;
/** Characters of a code, without dashes. */
export const CODE_LENGTH = 14;
/** Random bytes a code is made from. */
export const CODE_BYTES = 9;

const CODE = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`);

/** True for a code as `normalizeCode` and `codeFromBytes` give it: 14 characters, upper case, no dashes. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** The code of the first 70 bits of `bytes`. For a new code these come from `crypto.getRandomValues`. Throws RangeError below 9 bytes. */
export function codeFromBytes(bytes: Uint8Array): string {
  if (bytes.length < CODE_BYTES) throw new RangeError(`A code needs ${CODE_BYTES} bytes, not ${bytes.length}.`);
  let code = '';
  let bits = 0;
  let held = 0;
  for (let at = 0; code.length < CODE_LENGTH; ) {
    if (bits < 5) {
      held = ((held & 31) << 8) | (bytes[at] ?? 0);
      at += 1;
      bits += 8;
    }
    bits -= 5;
    code += ALPHABET.charAt((held >> bits) & 31);
  }
  return code;
}

/** "ABCDE-FGHJK-MNPQ": how a code is shown and copied. Text that is no code comes back as it was. */
export function formatCode(code: string): string {
  if (!isCode(code)) return code;
  let at = 0;
  return GROUPS.map((length) => code.slice(at, (at += length))).join('-');
}

// Letters that Crockford reads as digits; on a Turkish keyboard I is "ı" and i is "İ".
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', İ: '1' };

/**
 * The code in what somebody typed or pasted, if there is one: any case, any spaces, dashes, quotes or full stops, O for 0,
 * I and L for 1, or a whole link with the code in its fragment or query. U is in no code, so it is refused.
 */
export function normalizeCode(text: string): string | undefined {
  // Longer than any link that was made here: nothing is lost, and work stays bounded.
  if (text.length > 4_096) return undefined;
  const code = plainCode(text);
  if (code !== undefined) return code;
  // Fragment first: that is where links carry codes, because it is not sent to servers.
  const [address = '', ...fragments] = text.split('#');
  const query = address.split('?').slice(1);
  for (const part of [...fragments, ...query].flatMap((piece) => piece.split(/[?&]/))) {
    const found = plainCode(decodePercent(part.slice(part.indexOf('=') + 1)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function plainCode(text: string): string | undefined {
  const letters = text.normalize('NFKC').replace(/[\s\p{P}\p{Cf}\p{S}]/gu, '');
  const code = letters.toUpperCase().replace(/[OILİ]/g, (letter) => LOOKALIKES[letter] ?? letter);
  return isCode(code) ? code : undefined;
}
