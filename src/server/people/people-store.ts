/** The part of the port to storage that is about people: who belongs to an account, who is invited, and who has a seat. */
import type { PersonRow, UpdateImport } from '../../api/contract/requests.js';
import type { Redeemer } from './code-store.js';
import type { ImportRecord, MemberRecord } from './people-records.js';
import type { Role } from '../options.js';
import type { Stamp } from '../store.js';

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
export type PersonChange = Partial<Pick<MemberRecord, 'role' | 'firstName' | 'lastName' | 'position'>>;

/** Somebody as the host knows them. What is left out stays as it is; of somebody new it is empty, "member" and without a seat. */
export interface HostPerson extends PersonChange {
  /** The host's own id. */
  readonly userId: string;
  /** "" = none. */
  readonly email?: string;
  readonly seat?: boolean;
}

/** As whom people are looked after: nobody gives or takes a role above their own. "host": the host itself, which may. */
export type Authority = Role | 'host';

/** An invitation about to go out for one row of an import. */
export interface NewInvitation {
  readonly index: number;
  readonly memberId: string;
  /** What its link is found by. */
  readonly hash: string;
}

export interface ImportResult {
  readonly ok: true;
  readonly import: ImportRecord;
  /** Whether it was this call that ended it. */
  readonly finished: boolean;
}

/**
 * Every operation that gives or keeps a seat checks and takes it in one step: used and reserved seats never exceed what is
 * paid for, nor what a waiting reduction leaves.
 */
export interface PeopleStore {
  /** Members and pending invitations; never who was taken off. */
  people(accountId: string, query: PeopleQuery): Promise<PeoplePage>;
  person(accountId: string, id: string): Promise<MemberRecord | null>;
  /** The member who is this person at the host. */
  memberOf(accountId: string, userId: string): Promise<MemberRecord | null>;
  /**
   * Adds somebody the host brings, or changes who they are here: found by the host's id, else by their address, so that
   * somebody who was invited becomes a member with the seat kept for them. `id`: for somebody new. `operation_conflict`: the
   * address is another person's.
   */
  putPerson(accountId: string, person: HostPerson, id: string, stamp: Stamp): Promise<Changed<'not_found' | 'seats_full' | 'subscription_inactive' | 'last_owner' | 'operation_conflict'>>;
  /** Notes when a member was last there. No news for the account: its revision stays. */
  noteActive(accountId: string, userId: string, at: number): Promise<void>;
  updatePerson(accountId: string, id: string, change: PersonChange, as: Authority, stamp: Stamp): Promise<Changed<'not_found' | 'last_owner' | 'forbidden_role'>>;
  /** The seat of who is taken off is free at once. Who is not there is fine. */
  removePerson(accountId: string, id: string, as: Authority, stamp: Stamp): Promise<{ readonly ok: true; readonly removed: MemberRecord | null } | Refused<'last_owner' | 'forbidden_role'>>;
  /** Undoes a removal that is not older than `since`, with the seat there was. Who came back in another way is not found. */
  restorePerson(accountId: string, id: string, since: number, as: Authority, stamp: Stamp): Promise<
    | { readonly ok: true; readonly member: MemberRecord; /** Whether it was this call that undid it. */ readonly restored: boolean }
    | Refused<'not_found' | 'seats_full' | 'subscription_inactive' | 'forbidden_role'>
  >;

  /** `operation_conflict`: an invitation that has ended; nobody could use its seat. */
  takeSeat(accountId: string, id: string, stamp: Stamp): Promise<Changed<'not_found' | 'seats_full' | 'subscription_inactive' | 'operation_conflict'>>;
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
  /** Frees the seats of invitations whose time is over. They stay on the list, to be sent again. Gives how many it freed. */
  expireInvitations(at: number): Promise<number>;

  /** Batches that are not finished, newest first. */
  imports(accountId: string, at: number): Promise<readonly ImportRecord[]>;
  /** A draft is looked at anew, as people stand at the instant `at`. */
  import(accountId: string, id: string, at: number): Promise<ImportRecord | null>;
  /** Keeps a new draft, its rows looked at against the people there are. One that is there under this id comes back as it is. */
  createImport(batch: Omit<ImportRecord, 'revision'>): Promise<ImportRecord>;
  /** Rows from the index `from` on; the same rows again change nothing. `too_large`: more than there may be, or than are expected. */
  addImportRows(accountId: string, id: string, from: number, rows: readonly PersonRow[], as: Authority, at: number): Promise<ImportResult | Refused<'not_found' | 'operation_conflict' | 'too_large' | 'forbidden_role'>>;
  /** Changes a draft. `operation_conflict`: it is none any more, or another number of rows arrived than are said to be all. */
  updateImport(accountId: string, id: string, change: UpdateImport, as: Authority, at: number): Promise<ImportResult | Refused<'not_found' | 'operation_conflict' | 'forbidden_role'>>;
  /** Looks at the rows again and keeps a seat for each that waits, all or none. What runs or is done already is fine. `import_incomplete`: rows are missing. */
  beginImport(accountId: string, id: string, as: Authority, stamp: Stamp): Promise<ImportResult | Refused<'not_found' | 'operation_conflict' | 'import_incomplete' | 'seats_full' | 'subscription_inactive' | 'forbidden_role'>>;
  /**
   * Makes invitations of rows that still wait. Who belongs there by now, or was taken off since the batch was made, is left
   * out, and the seat kept for the row is free. null unless the batch was begun, or when it was canceled.
   */
  inviteRows(accountId: string, id: string, invitations: readonly NewInvitation[], expiresAt: number, stamp: Stamp): Promise<{ readonly import: ImportRecord; readonly invited: readonly MemberRecord[]; readonly finished: boolean } | null>;
  /** Stops; seats kept for rows that wait are free. What is done stays so. */
  cancelImport(accountId: string, id: string, stamp: Stamp): Promise<ImportResult | Refused<'not_found'>>;
  /** Cancels what nobody went on with since `before`. */
  abandonImports(before: number, stamp: Stamp): Promise<number>;
}
