/** What the memory store's people, invitations and codes share: whether a seat is free, who somebody is in an account, and what is noted of them. */
import type { Redeemer } from '../people/code-store.js';
import type { ActivityRecord, MemberRecord } from '../people/people-records.js';
import { isActive, type AccountRecord } from '../records.js';
import { written } from '../rules/effects.js';
import { boundOf, seatRefusal } from '../rules/seating.js';
import type { Stamp } from '../store.js';
import { commit, type Box } from './memory-shelf.js';

/** Why `count` seats cannot be taken now; null = they can. */
export function refuseSeats(box: Box, count: number): ReturnType<typeof seatRefusal> {
  const underWay = [...box.operations.values()].filter(isActive).flatMap(({ quoteId }) => {
    const quote = box.quotes.get(quoteId);
    return quote === undefined ? [] : [boundOf(quote)];
  });
  return seatRefusal(box.account, count, Math.min(...underWay));
}

export interface Found {
  /** The person as a member or as invited. */
  readonly member: MemberRecord | null;
  /** By which revision of the account they were last taken off; null = never. */
  readonly removedIn: number | null;
  /** Their address is that of somebody in the account, and nobody has verified that it is theirs. */
  readonly unproven: boolean;
}

/** Finds somebody by the host's id, else by their address: one address is one person. */
export function findPerson({ people }: Box, { userId, email, emailVerified }: Redeemer): Found {
  const all = [...people.withUser(userId), ...people.withEmail(email)];
  const own = people.withUser(userId).find(({ removed }) => removed === null);
  const same = own ?? people.named(email) ?? null;
  const unproven = own === undefined && same !== null && !emailVerified;
  const removals = all.flatMap(({ removed }) => (removed === null ? [] : [removed.revision]));
  return { member: unproven ? null : same, removedIn: removals.length === 0 ? null : Math.max(...removals), unproven };
}

export type Entry = Pick<ActivityRecord, 'at' | 'by' | 'action'> & Partial<ActivityRecord>;

/** Writes down what was done to people, and to the account's seats with it: activity, revision and feed in one step. */
export function note(box: Box, entry: Entry, seats: AccountRecord['seats'] = box.account.seats): void {
  list(box, entry);
  reckon(box, entry, seats);
}

/** Writes down what was done, for a step that tells the account of several things at once. */
export function list(box: Box, entry: Entry): void {
  box.activity.push({ id: `act_${box.activity.length + 1}`, subject: null, codeId: null, count: null, ...entry });
}

/** Tells the account that people changed, and how its seats stand now. */
export function reckon(box: Box, stamp: Stamp, seats: AccountRecord['seats']): void {
  commit(box, written({ ...box.account, seats }, 'members', stamp, { terms: false }));
}

/** Whom something was done to. */
export function subjectOf(member: MemberRecord): NonNullable<ActivityRecord['subject']> {
  return { id: member.id, name: nameOf(member), email: member.email };
}

export function nameOf({ firstName, lastName }: Pick<MemberRecord, 'firstName' | 'lastName'>): string {
  return [firstName, lastName].filter((part) => part !== '').join(' ');
}

/** The account's seats once somebody has `after` instead of `before`. */
export function reseated({ used, reserved, ...rest }: AccountRecord['seats'], before: MemberRecord['seat'], after: MemberRecord['seat']): AccountRecord['seats'] {
  const change = (seat: MemberRecord['seat']): number => Number(after === seat) - Number(before === seat);
  // The host's own counting may have brought them below what people hold here.
  return { ...rest, used: Math.max(0, used + change('held')), reserved: Math.max(0, reserved + change('reserved')) };
}
