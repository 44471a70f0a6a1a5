/** Invitations on their way: secrets of 160 random bits, of which only what they are found by is kept, and the messages they travel in. */
import { joinLink, type Call, type Services } from '../call.js';
import type { MemberRecord } from './people-records.js';
import type { AccountRecord } from '../records.js';
import { base64url } from '../secrets.js';

/** A new secret, and what its link is found by. */
export async function makeInvitationToken({ random, secrets }: Pick<Services, 'random' | 'secrets'>): Promise<{ token: string; hash: string }> {
  const token = base64url(random(20));
  return { token, hash: await invitationHash(secrets, token) };
}

export async function invitationHash(secrets: Services['secrets'], token: string): Promise<string> {
  return base64url(await secrets.mac('invitation', token));
}

/** Sends the link to whoever is invited, and to nobody else. Without a page for it there is nothing to send, and the host is told so in the log. */
export function sendInvitation(call: Call, account: AccountRecord, { email }: MemberRecord, token: string, from: { name: string; locale: string }): void {
  const link = joinLink(call, 'invitation', token);
  if (link === null) return call.services.log({ level: 'error', message: 'an invitation was not sent: policy.invitationUrl is missing', accountId: account.id });
  call.services.send({ kind: 'invitation', to: email, accountName: account.name, locale: from.locale, link, inviterName: from.name });
}
