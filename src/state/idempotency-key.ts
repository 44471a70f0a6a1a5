/** Keys by which a server knows a repetition from a new intent. */

/** A key for one intent: made once where the intent arises, sent again with every repetition of it. */
export function createIdempotencyKey(): string {
  // Not randomUUID: it is missing on pages served without TLS.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
