/** The port for everything about people: members, invitations, codes. Apart from the rest, so that pages without people do not load it. */
import type { CallOptions, CommitOptions } from './adapter.js';
import type { CreateCode, CreateImport, MemberAction, PersonRow, UpdateCode, UpdateImport, UpdateMember } from './contract/requests.js';
import type {
  Activity,
  CreatedCode,
  ImportRows,
  InvitationCode,
  InvitationCodes,
  InvoiceLink,
  Joined,
  Member,
  MemberChanges,
  Members,
  PeopleImport,
  SeatCeiling,
  SeatTransfer,
} from './contract/schemas.js';

/** Which people, and in which order. */
export interface MemberQuery {
  /** Words of a name or an address; "" = all. */
  readonly search?: string | undefined;
  /** Default "all". */
  readonly show?: MemberFilter | undefined;
  /** Default "name"; "-" before it turns it round. */
  readonly sort?: MemberSort | `-${MemberSort}` | undefined;
}
export type MemberFilter = 'all' | 'members' | 'invitations' | 'seat' | 'no_seat';
export type MemberSort = 'name' | 'email' | 'since' | 'active';

/** As `BillingAdapter`: every method answers with a value of the contract or throws a `BillingError`. */
export interface PeopleAdapter {
  /** Members and pending invitations, a page at a time: pass `next` of the last page as `cursor`. */
  members(query: MemberQuery, cursor: string | null, options?: CallOptions): Promise<Members>;
  /** @throws BillingError not_found */
  member(id: string, options?: CallOptions): Promise<Member>;
  /** @throws BillingError not_found, last_owner, validation_failed (detail.fields) */
  updateMember(id: string, change: UpdateMember, options?: CallOptions): Promise<Member>;
  /** Removes a member or takes an invitation back. @throws BillingError last_owner */
  removeMember(id: string, options?: CallOptions): Promise<void>;
  /** Undoes a removal. @throws BillingError not_found when it is too late, seats_full */
  restoreMember(id: string, options?: CallOptions): Promise<Member>;
  /** @throws BillingError not_found, operation_conflict when it was accepted meanwhile, rate_limited */
  resendInvitation(id: string, options: CommitOptions): Promise<Member>;
  /** @throws BillingError not_found, seats_full, subscription_inactive */
  takeSeat(id: string, options?: CallOptions): Promise<Member>;
  /** @throws BillingError not_found */
  releaseSeat(id: string, options?: CallOptions): Promise<Member>;
  /** Hands a seat on in one step. @throws BillingError not_found, operation_conflict when one has none or the other has one */
  transferSeat(id: string, to: string, options: CommitOptions): Promise<SeatTransfer>;
  /** One action for up to 100 people, each with its own result. */
  changeMembers(action: MemberAction, ids: readonly string[], options: CommitOptions): Promise<MemberChanges>;
  /** A short-lived address of the list as CSV, in the language of `locale`; ask for it at the click. */
  membersLink(locale: string, options?: CallOptions): Promise<InvoiceLink>;

  /** Batches that are not finished, newest first. */
  imports(options?: CallOptions): Promise<readonly PeopleImport[]>;
  /** Up to 200 rows; more by `addImportRows`, up to `expected`. Nobody is invited before `commitImport`. */
  createImport(batch: CreateImport, options: CommitOptions): Promise<PeopleImport>;
  /** Rows from the index `from` on. @throws BillingError not_found, operation_conflict, too_large beyond 10,000 rows or those expected */
  addImportRows(id: string, from: number, rows: readonly PersonRow[], options?: CallOptions): Promise<PeopleImport>;
  /** Says that what arrived is all, or leaves rows out by hand. @throws BillingError not_found, operation_conflict when more arrived or it is no draft any more */
  updateImport(id: string, change: UpdateImport, options?: CallOptions): Promise<PeopleImport>;
  /** @throws BillingError not_found */
  import(id: string, options?: CallOptions): Promise<PeopleImport>;
  importRows(id: string, show: 'all' | 'problems', cursor: string | null, options?: CallOptions): Promise<ImportRows>;
  /** Reserves all seats, then invites some more people at each call until the state is "done". @throws BillingError import_incomplete, seats_full, subscription_inactive, operation_conflict */
  commitImport(id: string, options?: CallOptions): Promise<PeopleImport>;
  /** Stops; who was invited stays so. @throws BillingError not_found */
  cancelImport(id: string, options?: CallOptions): Promise<PeopleImport>;

  codes(options?: CallOptions): Promise<InvitationCodes>;
  /** What so many seats could cost at most for one interval. */
  seatCeiling(seats: number, options?: CallOptions): Promise<SeatCeiling>;
  /** The code is told now and never again. @throws BillingError validation_failed, quote_changed when the ceiling is another by now */
  createCode(code: CreateCode, options: CommitOptions): Promise<CreatedCode>;
  /** @throws BillingError not_found, operation_conflict when it was revoked, validation_failed */
  updateCode(id: string, change: UpdateCode, options?: CallOptions): Promise<InvitationCode>;
  revokeCode(id: string, options?: CallOptions): Promise<void>;
  /** @throws BillingError invitation_invalid, email_not_verified, seats_full, rate_limited */
  redeemCode(code: string, options: CommitOptions): Promise<Joined>;
  /** `token`: from the link of the invitation. @throws BillingError invitation_invalid, email_not_verified, rate_limited */
  acceptInvitation(token: string, options: CommitOptions): Promise<Joined>;

  /** Who did what to whom, newest first; `codeId` null = all. */
  activity(codeId: string | null, cursor: string | null, options?: CallOptions): Promise<Activity>;
}
