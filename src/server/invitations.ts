/** The secrets of invitations' links: 160 random bits, of which only what they are found by is kept. */
import type { Services } from './call.js';
import { base64url } from './secrets.js';

/** A new secret, and what its link is found by. */
export async function makeInvitationToken({ random, secrets }: Pick<Services, 'random' | 'secrets'>): Promise<{ token: string; hash: string }> {
  const token = base64url(random(20));
  return { token, hash: await invitationHash(secrets, token) };
}

export async function invitationHash(secrets: Services['secrets'], token: string): Promise<string> {
  return base64url(await secrets.mac('invitation', token));
}
