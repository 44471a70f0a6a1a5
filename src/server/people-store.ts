/** The part of the port to storage that is about people: who belongs to an account, who is invited, and who has a seat. */
import type { PersonRow } from '../api/contract/requests.js';
import type { Redeemer } from './code-store.js';
import type { ImportRecord, ImportRow, MemberRecord } from './people-records.js';
import type { Stamp } from './store.js';

export interface PeopleQuery {
  /** Words that all stand in name, address or position; "" = everybody. */
  readonly search: string;
  readonly show: 'all' | 'members' | 'invitations' | 'seat' | 'no_seat';
  readonly sort: 'name' | 'email' | 'since' | 'active';
  readonly descending: boolean;
  /** What the page before ended with; null = the first page. */
  readonly cursor: string | null;
  readonly limit: number;
}

export interface PeoplePage {
  readonly items: readonly MemberRecord[];
  readonly next: string | null;
  readonly total: number;
}

export type Refused<C extends string> = { readonly ok: false; readonly code: C };
export type Changed<C extends string> = { readonly ok: true; readonly member: MemberRecord } | Refused<C>;

/** What of a person can be changed. */
export type PersonChange = Partial<Pick<MemberRecord, 'role' | 'firstName' | 'lastName' | 'position' | 'email' | 'lastActiveAt'>>;

/** An invitation about to go out for one row of an import. */
export interface NewInvitation {
  readonly index: number;
  readonly memberId: string;
  /** What its link is found by. */
  readonly hash: string;
}

/** Seats for the rows that wait. */
export interface ImportResult {
  readonly ok: true;
  readonly import: ImportRecord;
}

/**
 * Every operation that gives or keeps a seat checks and takes it in one step: used and reserved seats never exceed what is
 * paid for, nor what a waiting reduction leaves.
 */
export interface PeopleStore {
  /** Members and pending invitations; never who was taken off. */
  people(accountId: string, query: PeopleQuery): Promise<PeoplePage>;
  person(accountId: string, id: string): Promise<MemberRecord | null>;
  /** Adds somebody the host brings, or changes who is there under this id. */
  putPerson(accountId: string, person: MemberRecord, stamp: Stamp): Promise<Changed<'not_found' | 'seats_full' | 'subscription_inactive' | 'operation_conflict'>>;
  updatePerson(accountId: string, id: string, change: PersonChange, stamp: Stamp): Promise<Changed<'not_found' | 'last_owner'>>;
  /** The seat of who is taken off is free at once. Who is not there is fine. */
  removePerson(accountId: string, id: string, stamp: Stamp): Promise<{ readonly ok: true; readonly removed: MemberRecord | null } | Refused<'last_owner'>>;
  /** Undoes a removal that is not older than `since`, with the seat there was. */
  restorePerson(accountId: string, id: string, since: number, stamp: Stamp): Promise<Changed<'not_found' | 'seats_full' | 'subscription_inactive'>>;

  takeSeat(accountId: string, id: string, stamp: Stamp): Promise<Changed<'not_found' | 'seats_full' | 'subscription_inactive'>>;
  releaseSeat(accountId: string, id: string, stamp: Stamp): Promise<Changed<'not_found'>>;
  /** `operation_conflict`: the one has no seat, or the other has one. */
  transferSeat(accountId: string, from: string, to: string, stamp: Stamp): Promise<
    | { readonly ok: true; readonly from: MemberRecord; readonly to: MemberRecord }
    | Refused<'not_found' | 'operation_conflict'>
  >;

  /** A new link for an invitation; the one before ends. */
  renewInvitation(accountId: string, id: string, link: { hash: string; expiresAt: number }, stamp: Stamp): Promise<Changed<'not_found' | 'operation_conflict'>>;
  /** The invitation whose link has this hash, of whatever account. */
  findInvitation(hash: string): Promise<{ readonly accountId: string; readonly id: string } | null>;
  /** Makes a member of who was invited; the seat that was kept is theirs. Who accepted it before gets their record again. */
  acceptInvitation(accountId: string, id: string, hash: string, person: Redeemer, at: number): Promise<
    | { readonly ok: true; readonly member: MemberRecord; readonly accepted: boolean }
    | Refused<'invitation_invalid'>
  >;
  /** Ends invitations whose time is over; their seats are free. */
  expireInvitations(at: number): Promise<number>;

  /** Batches that are not finished, newest first. */
  imports(accountId: string): Promise<readonly ImportRecord[]>;
  import(accountId: string, id: string): Promise<ImportRecord | null>;
  createImport(batch: ImportRecord): Promise<ImportRecord>;
  /** Rows from the index `from` on; the same rows again change nothing. */
  addImportRows(accountId: string, id: string, from: number, rows: readonly PersonRow[], at: number): Promise<ImportResult | Refused<'not_found' | 'operation_conflict' | 'too_large'>>;
  /** Looks at the rows again and keeps a seat for each that waits, all or none. What runs or is done already is fine. */
  beginImport(accountId: string, id: string, stamp: Stamp): Promise<ImportResult | Refused<'not_found' | 'operation_conflict' | 'seats_full' | 'subscription_inactive'>>;
  /** Makes invitations of rows that still wait; the others are left out and their seats are free. */
  inviteRows(accountId: string, id: string, invitations: readonly NewInvitation[], expiresAt: number, stamp: Stamp): Promise<{ readonly import: ImportRecord; readonly invited: readonly MemberRecord[] } | null>;
  /** Stops; seats kept for rows that wait are free. What is done stays so. */
  cancelImport(accountId: string, id: string, stamp: Stamp): Promise<ImportResult | Refused<'not_found'>>;
  /** Cancels what nobody went on with since `before`. */
  abandonImports(before: number, stamp: Stamp): Promise<number>;
}

/** Rows of a batch that nobody was invited for yet, with their places. */
export function waitingRows({ rows }: Pick<ImportRecord, 'rows'>): readonly (ImportRow & { readonly index: number })[] {
  return rows.flatMap((row, index) => (row.state === 'waiting' ? [{ ...row, index }] : []));
}
