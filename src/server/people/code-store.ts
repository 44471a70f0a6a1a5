/** The part of the port to storage that is about invitation codes: what is kept of them, and how they are used exactly as often as agreed. */
import type { Person } from '../../api/contract/schemas.js';
import type { MinorUnits } from '../../domain/money.js';
import type { Interval } from '../../domain/proration.js';
import type { ActivityRecord, MemberRecord } from './people-records.js';
import type { Limit } from '../rules/rate-limit.js';
import type { Stamp } from '../store.js';

/** A code. The code itself is kept nowhere: it is found by `hash`, and made again from the request that made it. */
export interface CodeRecord {
  readonly id: string;
  readonly accountId: string;
  /** What is found instead of the code; the same for no two codes, whatever their accounts. */
  readonly hash: string;
  /** Its last characters, to tell codes apart. */
  readonly hint: string;
  readonly createdAt: number;
  /** The account's revision it was made in: whoever was taken off after that does not come back by it. */
  readonly revision: number;
  readonly createdBy: Person;
  /** Where its uses are told; "" = nowhere. */
  readonly notify: { readonly email: string; readonly locale: string };
  /** How many people may use it, and how many did; those whose seat is being paid count. */
  readonly limit: number;
  readonly uses: number;
  /** Milliseconds since the epoch; null = never. */
  readonly expiresAt: number | null;
  /** Domains an address must belong to, in lower case; empty = any. */
  readonly domains: readonly string[];
  readonly frozen: boolean;
  readonly revokedAt: number | null;
  readonly buying: CodeBuying | null;
}

/** What a code may buy by itself, and what it did. Amounts in minor units. */
export interface CodeBuying {
  readonly seats: number;
  readonly bought: number;
  /** What all of `seats` may cost for one interval, tax included. */
  readonly ceiling: MinorUnits;
  readonly currency: string;
  readonly interval: Interval;
  /** What was paid since `spentSince`, the start of a period. */
  readonly spent: MinorUnits;
  readonly spentSince: number;
  /** The method that could not pay, and when: it is not tried again for everyone who comes. */
  readonly missed: { readonly methodId: string; readonly at: number } | null;
}

/** Whoever enters a code, as the host knows them. */
export interface Redeemer {
  readonly userId: string;
  readonly name: string;
  /** "" = the host does not know it. */
  readonly email: string;
  readonly emailVerified: boolean;
}

/** A use of a code that waits for a seat to be paid; it is complete once the operation that carries it has succeeded. */
export interface PendingUse {
  readonly codeId: string;
  readonly redeemer: Redeemer;
  /** Id for a person who is new in the account. */
  readonly memberId: string;
}

/** Somebody who holds a seat by a code now. */
export interface CodeUse {
  readonly code: CodeRecord;
  readonly member: MemberRecord;
  /** Whether the seat was bought for them. */
  readonly bought: boolean;
}

export type RedeemResult =
  /** `use` null: they belonged there before, and nothing changed. */
  | { readonly ok: true; readonly member: MemberRecord; readonly use: CodeUse | null }
  | { readonly ok: false; readonly code: 'invitation_invalid' | 'email_not_verified' }
  /** A right code, and everything but a free seat. `mayBuy`: the code may buy one. */
  | { readonly ok: false; readonly code: 'seats_full'; readonly mayBuy: boolean };

export interface CodeChange {
  readonly frozen?: boolean;
  readonly limit?: number;
  readonly expiresAt?: number | null;
}

export interface CodeStore {
  /** Newest first. */
  codes(accountId: string): Promise<readonly CodeRecord[]>;
  code(accountId: string, id: string): Promise<CodeRecord | null>;
  /** Keeps a new code. One that is there under this id comes back as it is. */
  createCode(code: Omit<CodeRecord, 'revision'>): Promise<CodeRecord>;
  /** `limit_below_uses`: more people used it already. `operation_conflict`: it was revoked. */
  updateCode(accountId: string, id: string, change: CodeChange, stamp: Stamp): Promise<
    | { readonly ok: true; readonly code: CodeRecord }
    | { readonly ok: false; readonly code: 'not_found' | 'operation_conflict' }
    | { readonly ok: false; readonly code: 'limit_below_uses'; readonly minimum: number }
  >;
  /** Ends a code for good; one that is revoked or unknown is fine. */
  revokeCode(accountId: string, id: string, stamp: Stamp): Promise<void>;
  /** The code with this hash, of whatever account. */
  findCode(hash: string): Promise<{ readonly accountId: string; readonly id: string } | null>;
  /**
   * Gives a seat to somebody by a code, in one step: the code can be used, its uses are below its limit, a seat is free;
   * then the person is a member (who was one stays the same one) and holds the seat, and the use is counted. Who holds a
   * seat or used this code before gets their record, and nothing changes. Who was taken off does not come back by a code
   * from before. A person the account knows by an address is only found by it when it is verified.
   */
  redeemCode(accountId: string, id: string, redeemer: Redeemer, memberId: string, at: number): Promise<RedeemResult>;
  /** What was done to people, newest first; `after` = the last id of the page before, `codeId` null = all. */
  activity(accountId: string, filter: { after: string | null; codeId: string | null; limit: number }): Promise<readonly ActivityRecord[]>;
  /** Counts one more in `bucket` unless that is too many; gives the milliseconds until one more is possible, 0 = it was counted. */
  hit(bucket: string, limit: Limit, at: number): Promise<number>;
  /** Takes a hit of the instant `at` back. */
  forgive(bucket: string, at: number): Promise<void>;
}
