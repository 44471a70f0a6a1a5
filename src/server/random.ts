/** Identifiers nobody can guess, or, for tests and demos, the same ones at every run. */

/** Fills an array of `length` random bytes. */
export type Random = (length: number) => Uint8Array;

/** The platform's cryptographic generator. */
export const secureRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/** The same bytes for the same seed at every run. Never for real accounts. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return (length) => {
    const bytes = new Uint8Array(length);
    for (let index = 0; index < length; index += 1) {
      // mulberry32: small, and good enough to keep ids apart.
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      bytes[index] = (mixed ^ (mixed >>> 14)) & 0xff;
    }
    return bytes;
  };
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** An identifier with 100 random bits, such as "op_7k2m…". */
export function makeId(prefix: string, random: Random): string {
  let id = '';
  for (const byte of random(20)) id += ALPHABET[byte & 31];
  return `${prefix}_${id}`;
}
