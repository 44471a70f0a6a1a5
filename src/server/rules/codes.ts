/** When a code can be used, by whom, and what it is called in between. Pure; stores apply it within one step. */
import type { InvitationCode } from '../../api/contract/schemas.js';
import { checkEmail, normalizeEmail } from '../../domain/emails.js';
import type { CodeRecord, Redeemer } from '../people/code-store.js';

/** The most final word counts: a code that was revoked is not called expired. */
export function codeState({ revokedAt, expiresAt, uses, limit, frozen }: CodeRecord, at: number): Exclude<InvitationCode['state'], 'unknown'> {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt !== null && expiresAt <= at) return 'expired';
  if (uses >= limit) return 'used_up';
  return frozen ? 'frozen' : 'active';
}

/** Why this person cannot use this code now; null = they can. */
export function codeRefusal(code: CodeRecord, { email, emailVerified }: Redeemer, at: number): 'invitation_invalid' | 'email_not_verified' | null {
  if (codeState(code, at) !== 'active') return 'invitation_invalid';
  if (code.domains.length === 0) return null;
  const domain = normalizeEmail(email).split('@').at(-1) ?? '';
  if (email !== '' && !code.domains.includes(domain)) return 'invitation_invalid';
  return email !== '' && emailVerified ? null : 'email_not_verified';
}

/** A domain as it is compared: "@Example.com" and "example.com." are the same. undefined for what is none. */
export function normalizeDomain(text: string): string | undefined {
  const domain = normalizeEmail(`x@${text.trim().replace(/^@/, '').replace(/\.$/, '')}`).slice(2);
  return checkEmail(`x@${domain}`) === undefined ? domain : undefined;
}
