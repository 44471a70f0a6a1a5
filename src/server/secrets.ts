/** What is made from the kit's secret: signatures, and names of secret things that say nothing about them. */

export interface Secrets {
  /** The secret as a key for HMAC-SHA-256. */
  key(): Promise<CryptoKey>;
  /** 32 bytes nobody can work out without the secret; the same for the same `purpose` and `text`, unlike those for other purposes. */
  mac(purpose: string, text: string): Promise<Uint8Array>;
}

const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/** `secret`: at least 32 characters; left out, one is made that ends with the process. @throws RangeError when it is too short */
export function createSecrets(secret?: string): Secrets {
  if (secret !== undefined && secret.length < 32) throw new RangeError('secret must have at least 32 characters');
  const bytes = secret === undefined ? crypto.getRandomValues(new Uint8Array(32)) : new TextEncoder().encode(secret);
  let made: Promise<CryptoKey> | undefined;
  const key = () => (made ??= crypto.subtle.importKey('raw', bytes, HMAC, false, ['sign', 'verify']));
  return {
    key,
    async mac(purpose, text) {
      // What links sign has no line break, so neither can be passed off as the other.
      return new Uint8Array(await crypto.subtle.sign('HMAC', await key(), new TextEncoder().encode(`${purpose}\n${text}`)));
    },
  };
}

/** Bytes as text that needs no escaping in an address. */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
