/** The memory store's links of invitations: renewed, found by what is kept of them, accepted and ended. */
import { splitName } from '../../domain/names.js';
import type { MemberRecord } from '../people/people-records.js';
import type { PeopleStore } from '../people/people-store.js';
import { SYSTEM } from '../rules/effects.js';
import { findThere, hasEnded, reseat } from './memory-people.js';
import { note, reseated, subjectOf } from './memory-seating.js';
import type { Box, LinkIndex, Shelf } from './memory-shelf.js';

type InvitationOperations = Pick<PeopleStore, 'renewInvitation' | 'findInvitation' | 'acceptInvitation' | 'expireInvitations'>;

const INVALID = { ok: false, code: 'invitation_invalid' } as const;

export function createMemoryInvitations(shelf: Shelf, links: LinkIndex): InvitationOperations {
  return {
    async renewInvitation(accountId, id, { hash, expiresAt }, stamp) {
      const found = findThere(shelf, accountId, id);
      if (found === undefined) return { ok: false, code: 'not_found' };
      const { box, person } = found;
      if (person.kind !== 'invitation') return { ok: false, code: 'operation_conflict' };
      const member = { ...person, expiresAt };
      box.people.set(id, member);
      keepLink(box, links, id, hash);
      note(box, { action: 'invitation_resent', ...stamp, subject: subjectOf(member) });
      return { ok: true, member };
    },
    async findInvitation(hash) {
      return links.get(hash) ?? null;
    },
    async acceptInvitation(accountId, id, hash, redeemer, at) {
      const found = findThere(shelf, accountId, id);
      if (found === undefined || links.get(hash)?.id !== id) return INVALID;
      const { box, person } = found;
      if (person.kind === 'member') return person.userId === redeemer.userId ? { ok: true, member: person, accepted: false } : INVALID;
      if (hasEnded(person, at)) return INVALID;
      const own = box.people.withUser(redeemer.userId).find(({ removed }) => removed === null);
      const seat: MemberRecord['seat'] = own?.seat === 'held' || person.seat === 'reserved' ? 'held' : 'none';
      const unnamed = person.firstName === '' && person.lastName === '';
      const accepted: MemberRecord = { ...person, ...(unnamed && splitName(redeemer.name)), kind: 'member', userId: redeemer.userId, seat, since: at, expiresAt: null };
      // Somebody who belongs here already, invited once more under another address: they stay one person.
      const member = own === undefined ? accepted : { ...own, seat };
      const seats = reseated(reseated(box.account.seats, person.seat, 'none'), own?.seat ?? 'none', seat);
      if (own !== undefined) {
        box.people.set(id, { ...person, seat: 'none', removed: { at, revision: box.account.revision + 1, seat: false } });
        links.set(hash, { accountId, id: own.id });
      }
      box.people.set(member.id, member);
      note(box, { action: 'invitation_accepted', by: { id: redeemer.userId, name: redeemer.name }, at, subject: subjectOf(member) }, seats);
      return { ok: true, member, accepted: true };
    },
    async expireInvitations(at) {
      let freed = 0;
      for (const box of shelf.values()) {
        for (const person of box.people.values()) {
          if (person.removed !== null || person.seat !== 'reserved' || !hasEnded(person, at)) continue;
          reseat(box, person, 'none', { by: SYSTEM, at });
          freed += 1;
        }
      }
      return freed;
    },
  };
}

/** The one link of an invitation; the one before leads nowhere. */
export function keepLink(box: Box, links: LinkIndex, id: string, hash: string): void {
  const before = box.invitations.get(id);
  if (before !== undefined) links.delete(before);
  box.invitations.set(id, hash);
  links.set(hash, { accountId: box.account.id, id });
}
