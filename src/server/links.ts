/** Links that need no session: what they open, for whom and until when is signed. */

export interface Linked {
  readonly accountId: string;
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export interface Links {
  sign(linked: Linked): Promise<string>;
  /** null for a token that was changed, made elsewhere, or has ended. */
  open(token: string, now: number): Promise<Linked | null>;
}

const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/** `secret`: at least 32 characters; left out, one is made that ends with the process. @throws RangeError when it is too short */
export function createLinks(secret?: string): Links {
  if (secret !== undefined && secret.length < 32) throw new RangeError('secret must have at least 32 characters');
  const bytes = secret === undefined ? crypto.getRandomValues(new Uint8Array(32)) : new TextEncoder().encode(secret);
  let made: Promise<CryptoKey> | undefined;
  const key = () => (made ??= crypto.subtle.importKey('raw', bytes, HMAC, false, ['sign', 'verify']));
  return {
    async sign({ accountId, id, expiresAt }) {
      const text = encode(new TextEncoder().encode(JSON.stringify([accountId, id, expiresAt])));
      const signature = await crypto.subtle.sign('HMAC', await key(), new TextEncoder().encode(text));
      return `${text}.${encode(new Uint8Array(signature))}`;
    },
    async open(token, now) {
      const [text = '', signature = '', ...more] = token.split('.');
      try {
        // Several texts decode to the same bytes; only the one that was made counts.
        if (more.length > 0 || encode(decode(signature)) !== signature) return null;
        // `verify` compares in constant time.
        if (!(await crypto.subtle.verify('HMAC', await key(), decode(signature), new TextEncoder().encode(text)))) return null;
        const [accountId, id, expiresAt] = JSON.parse(new TextDecoder().decode(decode(text))) as [string, string, number];
        return expiresAt > now ? { accountId, id, expiresAt } : null;
      } catch {
        return null;
      }
    },
  };
}

function encode(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
