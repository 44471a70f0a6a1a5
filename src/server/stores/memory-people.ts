/** The memory store's people: listed, changed, seated and taken off; each operation without a gap. */
import type { MemberRecord } from '../people/people-records.js';
import type { PeopleStore } from '../people/people-store.js';
import { mayHandle } from '../rules/roles.js';
import type { Stamp } from '../store.js';
import type { PeopleIndex } from './memory-people-index.js';
import { note, refuseSeats, reseated, subjectOf } from './memory-seating.js';
import type { Box, Shelf } from './memory-shelf.js';

type PeopleOperations = Pick<
  PeopleStore,
  'people' | 'person' | 'memberOf' | 'putPerson' | 'noteActive' | 'updatePerson' | 'removePerson' | 'restorePerson' | 'takeSeat' | 'releaseSeat' | 'transferSeat'
>;

const NOT_FOUND = { ok: false, code: 'not_found' } as const;
const CONFLICT = { ok: false, code: 'operation_conflict' } as const;
const LAST_OWNER = { ok: false, code: 'last_owner' } as const;
const FORBIDDEN = { ok: false, code: 'forbidden_role' } as const;

/** How often it is worth noting that somebody is there, in milliseconds. */
const ACTIVE_EVERY = 3_600_000;

/** Somebody on the list, not taken off. */
export function findThere(shelf: Shelf, accountId: string, id: string): { box: Box; person: MemberRecord } | undefined {
  const box = shelf.get(accountId);
  const person = box?.people.get(id);
  return box === undefined || person === undefined || person.removed !== null ? undefined : { box, person };
}

export function createMemoryPeople(shelf: Shelf, index: PeopleIndex): PeopleOperations {
  const find = (accountId: string, id: string) => findThere(shelf, accountId, id);

  return {
    async people(accountId, query) {
      const box = shelf.get(accountId);
      return box === undefined ? { items: [], next: null, total: 0 } : index.page(box, query);
    },
    async person(accountId, id) {
      return find(accountId, id)?.person ?? null;
    },
    async memberOf(accountId, userId) {
      const box = shelf.get(accountId);
      return (box && ofUser(box, userId)) ?? null;
    },

    async putPerson(accountId, { userId, seat: wanted, ...given }, id, stamp) {
      const box = shelf.get(accountId);
      if (box === undefined) return NOT_FOUND;
      const named = box.people.named(given.email ?? '');
      const before = ofUser(box, userId) ?? named;
      if (named !== undefined && (named !== before || (named.userId !== null && named.userId !== userId))) return CONFLICT;
      if (given.role !== undefined && given.role !== 'owner' && before !== undefined && isLastOwner(box, before)) return LAST_OWNER;
      const had = before?.seat ?? 'none';
      const seat = wanted ?? had !== 'none' ? 'held' : 'none';
      const refusal = refuseSeats(box, Number(seat === 'held' && had === 'none'));
      if (refusal !== null) return { ok: false, code: refusal };
      const fresh = { id, email: '', firstName: '', lastName: '', position: '', role: 'member', lastActiveAt: null, source: 'host', removed: null } as const;
      const since = before?.kind === 'member' ? before.since : stamp.at;
      const member: MemberRecord = { ...fresh, ...before, ...given, kind: 'member', userId, seat, since, expiresAt: null };
      if (before !== undefined && same(before, member)) return { ok: true, member: before };
      box.people.set(member.id, member);
      note(box, { action: 'member_changed', ...stamp, subject: subjectOf(member) }, reseated(box.account.seats, had, seat));
      return { ok: true, member };
    },
    async noteActive(accountId, userId, at) {
      const box = shelf.get(accountId);
      const member = box && ofUser(box, userId);
      if (member === undefined || at < (member.lastActiveAt ?? -Infinity) + ACTIVE_EVERY) return;
      box?.people.set(member.id, { ...member, lastActiveAt: at });
    },
    async updatePerson(accountId, id, change, as, stamp) {
      const found = find(accountId, id);
      if (found === undefined) return NOT_FOUND;
      const { box, person } = found;
      const { role = person.role } = change;
      if (role !== person.role && !(mayHandle(as, person.role) && mayHandle(as, role))) return FORBIDDEN;
      if (role !== 'owner' && isLastOwner(box, person)) return LAST_OWNER;
      const member = { ...person, ...change };
      if (same(person, member)) return { ok: true, member: person };
      box.people.set(id, member);
      note(box, { action: 'member_changed', ...stamp, subject: subjectOf(member) });
      return { ok: true, member };
    },
    async removePerson(accountId, id, as, stamp) {
      const found = find(accountId, id);
      if (found === undefined) return { ok: true, removed: null };
      const { box, person } = found;
      if (!mayHandle(as, person.role)) return FORBIDDEN;
      if (isLastOwner(box, person)) return LAST_OWNER;
      const revision = box.account.revision + 1;
      box.people.set(id, { ...person, seat: 'none', removed: { at: stamp.at, revision, seat: person.seat !== 'none' } });
      const action = person.kind === 'member' ? 'member_removed' : 'invitation_revoked';
      note(box, { action, ...stamp, subject: subjectOf(person) }, reseated(box.account.seats, person.seat, 'none'));
      return { ok: true, removed: person };
    },
    async restorePerson(accountId, id, since, as, stamp) {
      const box = shelf.get(accountId);
      const person = box?.people.get(id);
      if (box === undefined || person === undefined) return NOT_FOUND;
      // Undone already: the same answer again.
      if (person.removed === null) return { ok: true, member: person, restored: false };
      const cameBack = box.people.named(person.email) ?? (person.userId === null ? undefined : ofUser(box, person.userId));
      if (person.removed.at < since || hasEnded(person, stamp.at) || cameBack !== undefined) return NOT_FOUND;
      if (!mayHandle(as, person.role)) return FORBIDDEN;
      const seat = person.removed.seat ? seatFor(person) : 'none';
      const refusal = refuseSeats(box, Number(seat !== 'none'));
      if (refusal !== null) return { ok: false, code: refusal };
      const member: MemberRecord = { ...person, seat, removed: null };
      box.people.set(id, member);
      note(box, { action: 'member_restored', ...stamp, subject: subjectOf(member) }, reseated(box.account.seats, 'none', seat));
      return { ok: true, member, restored: true };
    },

    async takeSeat(accountId, id, stamp) {
      const found = find(accountId, id);
      if (found === undefined) return NOT_FOUND;
      const { box, person } = found;
      if (person.seat !== 'none') return { ok: true, member: person };
      if (hasEnded(person, stamp.at)) return CONFLICT;
      const refusal = refuseSeats(box, 1);
      if (refusal !== null) return { ok: false, code: refusal };
      return { ok: true, member: reseat(box, person, seatFor(person), stamp) };
    },
    async releaseSeat(accountId, id, stamp) {
      const found = find(accountId, id);
      if (found === undefined) return NOT_FOUND;
      const { box, person } = found;
      return { ok: true, member: person.seat === 'none' ? person : reseat(box, person, 'none', stamp) };
    },
    async transferSeat(accountId, from, to, stamp) {
      const [giver, taker] = [find(accountId, from), find(accountId, to)];
      if (giver === undefined || taker === undefined) return NOT_FOUND;
      const { box } = giver;
      if (giver.person.seat !== 'held' || taker.person.seat !== 'none' || taker.person.kind !== 'member') return CONFLICT;
      const freed: MemberRecord = { ...giver.person, seat: 'none' };
      const seated: MemberRecord = { ...taker.person, seat: 'held' };
      box.people.set(from, freed).set(to, seated);
      note(box, { action: 'seat_transferred', ...stamp, subject: subjectOf(seated) });
      return { ok: true, from: freed, to: seated };
    },
  };
}

function ofUser({ people }: Box, userId: string): MemberRecord | undefined {
  return people.withUser(userId).find(({ removed }) => removed === null);
}

function isLastOwner({ people }: Box, person: MemberRecord): boolean {
  if (person.role !== 'owner' || person.kind !== 'member') return false;
  return ![...people.values()].some((one) => one.id !== person.id && one.removed === null && one.kind === 'member' && one.role === 'owner');
}

/** An invitation whose time is over. */
export function hasEnded({ expiresAt }: MemberRecord, at: number): boolean {
  return expiresAt !== null && expiresAt <= at;
}

/** A seat as this person can have it. */
function seatFor({ kind }: MemberRecord): MemberRecord['seat'] {
  return kind === 'member' ? 'held' : 'reserved';
}

/** Nothing about them changed; records hold plain values only. */
function same(before: MemberRecord, after: MemberRecord): boolean {
  return (Object.keys(after) as (keyof MemberRecord)[]).every((key) => before[key] === after[key]);
}

/** Gives these people the seats that are free, in this order; who is not there, or has one, needs none. */
export function seatAll(box: Box, ids: readonly string[], stamp: Stamp): void {
  for (const id of ids) {
    const person = box.people.get(id);
    if (person === undefined || person.removed !== null || person.seat !== 'none' || hasEnded(person, stamp.at)) continue;
    if (refuseSeats(box, 1) === null) reseat(box, person, seatFor(person), stamp);
  }
}

/** Gives or takes a seat; whoever gives one has made sure that it is free. */
export function reseat(box: Box, person: MemberRecord, seat: MemberRecord['seat'], stamp: Stamp): MemberRecord {
  const member: MemberRecord = { ...person, seat };
  box.people.set(person.id, member);
  note(box, { action: seat === 'none' ? 'seat_released' : 'seat_taken', ...stamp, subject: subjectOf(member) }, reseated(box.account.seats, person.seat, seat));
  return member;
}
