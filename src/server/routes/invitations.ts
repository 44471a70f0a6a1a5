/** Accepting an invitation by its link. */
import { acceptInvitation as acceptInvitationBody } from '../../api/contract/requests.js';
import { bodyOf, type Handler } from '../call.js';
import { invitationHash } from '../people/invitations.js';
import { tellOfPerson } from '../people/people-events.js';
import { viewMember } from '../people/people-views.js';
import { Problem } from '../problems.js';

/** Whoever has the link was sent it: its secret is the proof of the address. */
export const acceptInvitation: Handler = async (call) => {
  const { token } = bodyOf(call, acceptInvitationBody);
  const { who, services } = call;
  const { store, limits, secrets, clock, upToDate } = services;
  const right = await limits.attemptToJoin(who);
  const hash = await invitationHash(secrets, token);
  const found = await store.findInvitation(hash);
  const account = found && (await upToDate(found.accountId));
  if (found === null || account === null) throw new Problem('invitation_invalid');
  const person = { userId: who.userId, name: who.name, email: who.email ?? '', emailVerified: who.emailVerified === true };
  const result = await store.acceptInvitation(account.id, found.id, hash, person, clock.now());
  if (!result.ok) throw new Problem(result.code);
  await right();
  if (result.accepted) tellOfPerson(services, 'invitation.accepted', account.id, result.member);
  return { account: { id: account.id, name: account.name }, member: viewMember(result.member, who) };
};
