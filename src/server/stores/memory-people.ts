/** The memory store's people: listed, changed, seated and invited; each operation without a gap. */
import { normalizeEmail } from '../../domain/emails.js';
import type { MemberRecord } from '../people-records.js';
import type { PeopleStore, Refused } from '../people-store.js';
import { SYSTEM } from '../rules/effects.js';
import type { Stamp } from '../store.js';
import { createPeopleIndex } from './memory-people-index.js';
import { findPerson, note, refuseSeats, reseated, subjectOf } from './memory-seating.js';
import type { Box, Shelf } from './memory-shelf.js';

type PeopleOperations = Omit<PeopleStore, 'imports' | 'import' | 'createImport' | 'addImportRows' | 'beginImport' | 'inviteRows' | 'cancelImport' | 'abandonImports'>;

const NOT_FOUND = { ok: false, code: 'not_found' } as const;

export function createMemoryPeople(shelf: Shelf): PeopleOperations {
  const index = createPeopleIndex();
  const find = (accountId: string, id: string): { box: Box; person: MemberRecord } | undefined => {
    const box = shelf.get(accountId);
    const person = box?.people.get(id);
    return box === undefined || person === undefined || person.removed !== null ? undefined : { box, person };
  };

  return {
    async people(accountId, query) {
      const box = shelf.get(accountId);
      return box === undefined ? { items: [], next: null, total: 0 } : index.page(box, query);
    },
    async person(accountId, id) {
      return find(accountId, id)?.person ?? null;
    },

    async putPerson(accountId, person, stamp) {
      const box = shelf.get(accountId);
      if (box === undefined) return NOT_FOUND;
      const there = box.people.get(person.id);
      const before = there?.removed === null ? there.seat : 'none';
      const identity = normalizeEmail(person.email);
      const same = [...box.people.values()].find((one) => one.removed === null && one.id !== person.id && identity !== '' && normalizeEmail(one.email) === identity);
      if (same !== undefined) return { ok: false, code: 'operation_conflict' };
      const refusal = refuseSeats(box, Number(person.seat !== 'none' && before === 'none'));
      if (refusal !== null) return { ok: false, code: refusal };
      box.people.set(person.id, person);
      note(box, { action: 'member_changed', ...stamp, subject: subjectOf(person) }, reseated(box.account.seats, before, person.seat));
      return { ok: true, member: person };
    },
    async updatePerson(accountId, id, change, stamp) {
      const found = find(accountId, id);
      if (found === undefined) return NOT_FOUND;
      const { box, person } = found;
      if (change.role !== undefined && change.role !== 'owner' && isLastOwner(box, person)) return { ok: false, code: 'last_owner' };
      const member = { ...person, ...change };
      box.people.set(id, member);
      note(box, { action: 'member_changed', ...stamp, subject: subjectOf(member) });
      return { ok: true, member };
    },
    async removePerson(accountId, id, stamp) {
      const found = find(accountId, id);
      if (found === undefined) return { ok: true, removed: null };
      const { box, person } = found;
      if (isLastOwner(box, person)) return { ok: false, code: 'last_owner' };
      takeOff(box, person, stamp);
      return { ok: true, removed: person };
    },
    async restorePerson(accountId, id, since, stamp) {
      const box = shelf.get(accountId);
      const person = box?.people.get(id);
      if (box === undefined || person === undefined) return NOT_FOUND;
      // Undone already: the same answer again.
      if (person.removed === null) return { ok: true, member: person };
      const ended = person.expiresAt !== null && person.expiresAt <= stamp.at;
      const identity = normalizeEmail(person.email);
      const replaced = identity !== '' && [...box.people.values()].some((one) => one.removed === null && normalizeEmail(one.email) === identity);
      if (person.removed.at < since || ended || replaced) return NOT_FOUND;
      const seat = person.removed.seat ? (person.kind === 'member' ? 'held' : 'reserved') : 'none';
      const refusal = refuseSeats(box, Number(seat !== 'none'));
      if (refusal !== null) return { ok: false, code: refusal };
      const member: MemberRecord = { ...person, seat, removed: null };
      box.people.set(id, member);
      note(box, { action: 'member_restored', ...stamp, subject: subjectOf(member) }, reseated(box.account.seats, 'none', seat));
      return { ok: true, member };
    },

    async takeSeat(accountId, id, stamp) {
      const found = find(accountId, id);
      if (found === undefined) return NOT_FOUND;
      const { box, person } = found;
      if (person.seat !== 'none') return { ok: true, member: person };
      const refusal = refuseSeats(box, 1);
      if (refusal !== null) return { ok: false, code: refusal };
      return { ok: true, member: reseat(box, person, person.kind === 'member' ? 'held' : 'reserved', 'seat_taken', stamp) };
    },
    async releaseSeat(accountId, id, stamp) {
      const found = find(accountId, id);
      if (found === undefined) return NOT_FOUND;
      const { box, person } = found;
      return { ok: true, member: person.seat === 'none' ? person : reseat(box, person, 'none', 'seat_released', stamp) };
    },
    async transferSeat(accountId, from, to, stamp) {
      const [giver, taker] = [find(accountId, from), find(accountId, to)];
      if (giver === undefined || taker === undefined) return NOT_FOUND;
      const { box } = giver;
      if (giver.person.seat !== 'held' || taker.person.seat !== 'none' || taker.person.kind !== 'member') return { ok: false, code: 'operation_conflict' };
      const freed: MemberRecord = { ...giver.person, seat: 'none' };
      const seated: MemberRecord = { ...taker.person, seat: 'held' };
      box.people.set(from, freed).set(to, seated);
      note(box, { action: 'seat_transferred', ...stamp, subject: subjectOf(seated) });
      return { ok: true, from: freed, to: seated };
    },

    async renewInvitation(accountId, id, { hash, expiresAt }, stamp) {
      const found = find(accountId, id);
      if (found === undefined) return NOT_FOUND;
      const { box, person } = found;
      if (person.kind !== 'invitation') return { ok: false, code: 'operation_conflict' };
      const member = { ...person, expiresAt };
      box.people.set(id, member);
      box.invitations.set(id, hash);
      note(box, { action: 'invitation_resent', ...stamp, subject: subjectOf(member) });
      return { ok: true, member };
    },
    async findInvitation(hash) {
      for (const [accountId, { invitations }] of shelf) {
        for (const [id, known] of invitations) if (known === hash) return { accountId, id };
      }
      return null;
    },
    async acceptInvitation(accountId, id, hash, redeemer, at) {
      const found = find(accountId, id);
      const refused: Refused<'invitation_invalid'> = { ok: false, code: 'invitation_invalid' };
      if (found === undefined || found.box.invitations.get(id) !== hash) return refused;
      const { box, person } = found;
      if (person.kind === 'member') return person.userId === redeemer.userId ? { ok: true, member: person, accepted: false } : refused;
      if (person.expiresAt !== null && person.expiresAt <= at) return refused;
      const { member: own } = findPerson(box, { ...redeemer, email: '' });
      // Somebody who belongs here already, invited once more under another address: they stay one person.
      if (own !== null) box.people.delete(id);
      const seat = own?.seat === 'held' || person.seat === 'reserved' ? 'held' : 'none';
      const name = person.firstName === '' && person.lastName === '' ? { firstName: redeemer.name } : {};
      const member: MemberRecord = own !== null ? { ...own, seat } : { ...person, ...name, kind: 'member', userId: redeemer.userId, seat, since: at, expiresAt: null };
      box.people.set(member.id, member);
      const seats = reseated(reseated(box.account.seats, person.seat, 'none'), own?.seat ?? 'none', seat);
      note(box, { action: 'invitation_accepted', by: { id: redeemer.userId, name: redeemer.name }, at, subject: subjectOf(member) }, seats);
      return { ok: true, member, accepted: true };
    },
    async expireInvitations(at) {
      let ended = 0;
      for (const box of shelf.values()) {
        for (const person of box.people.values()) {
          if (person.kind !== 'invitation' || person.removed !== null || person.expiresAt === null || person.expiresAt > at) continue;
          takeOff(box, person, { by: SYSTEM, at });
          ended += 1;
        }
      }
      return ended;
    },
  };
}

function isLastOwner({ people }: Box, person: MemberRecord): boolean {
  if (person.role !== 'owner' || person.kind !== 'member') return false;
  return ![...people.values()].some((one) => one.id !== person.id && one.removed === null && one.kind === 'member' && one.role === 'owner');
}

function reseat(box: Box, person: MemberRecord, seat: MemberRecord['seat'], action: 'seat_taken' | 'seat_released', stamp: Stamp): MemberRecord {
  const member: MemberRecord = { ...person, seat };
  box.people.set(person.id, member);
  note(box, { action, ...stamp, subject: subjectOf(member) }, reseated(box.account.seats, person.seat, seat));
  return member;
}

/** Off the list, with what is needed to undo it. */
function takeOff(box: Box, person: MemberRecord, stamp: Stamp): void {
  box.people.set(person.id, { ...person, seat: 'none', removed: { at: stamp.at, seat: person.seat !== 'none' } });
  const action = person.kind === 'member' ? 'member_removed' : 'invitation_revoked';
  note(box, { action, ...stamp, subject: subjectOf(person) }, reseated(box.account.seats, person.seat, 'none'));
}
