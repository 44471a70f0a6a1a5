/** Links that need no session: what they open, for whom and until when is signed. */
import { base64url, type Secrets } from './secrets.js';

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

export function createLinks({ key }: Pick<Secrets, 'key'>): Links {
  return {
    async sign({ accountId, id, expiresAt }) {
      const text = base64url(new TextEncoder().encode(JSON.stringify([accountId, id, expiresAt])));
      const signature = await crypto.subtle.sign('HMAC', await key(), new TextEncoder().encode(text));
      return `${text}.${base64url(new Uint8Array(signature))}`;
    },
    async open(token, now) {
      const [text = '', signature = '', ...more] = token.split('.');
      try {
        // Several texts decode to the same bytes; only the one that was made counts.
        if (more.length > 0 || base64url(decode(signature)) !== signature) return null;
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

function decode(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
