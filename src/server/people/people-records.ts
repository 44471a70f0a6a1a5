/** What a store keeps of people. Records are immutable; times are milliseconds since the epoch. */
import type { Activity, ImportRows, Member, MemberRole, PeopleImport, Person } from '../../api/contract/schemas.js';

type Known<T> = Exclude<T, 'unknown'>;

/** A member, or somebody invited who has not answered yet. */
export interface MemberRecord {
  readonly id: string;
  readonly kind: Known<Member['kind']>;
  /** The host's id of the person; null until they answered. */
  readonly userId: string | null;
  /** As it was typed; "" = not known. Two are the same person when `normalizeEmail` gives the same. */
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly position: string;
  readonly role: Known<MemberRole>;
  readonly seat: Known<Member['seat']>;
  readonly since: number;
  /** When an invitation ends; null for members. */
  readonly expiresAt: number | null;
  readonly lastActiveAt: number | null;
  readonly source: Known<Member['source']>;
  /** Taken off, by which revision of the account, and whether they had a seat; null = there. */
  readonly removed: { readonly at: number; readonly revision: number; readonly seat: boolean } | null;
}

/** Something that was done, and to whom. */
export interface ActivityRecord {
  readonly id: string;
  readonly at: number;
  readonly by: Person;
  readonly action: Known<Activity['items'][number]['action']>;
  readonly subject: { readonly id: string; readonly name: string; readonly email: string } | null;
  readonly codeId: string | null;
  readonly count: number | null;
}

/** A batch of people to invite, with its rows as they were sent. */
export interface ImportRecord {
  readonly id: string;
  readonly accountId: string;
  readonly source: Known<PeopleImport['source']>;
  readonly state: Known<PeopleImport['state']>;
  /** Whether each person is to have a seat, and what they will be. */
  readonly seats: boolean;
  readonly role: Known<MemberRole>;
  /** Language of whoever invites, for the messages; "" = not known. */
  readonly locale: string;
  readonly createdAt: number;
  readonly createdBy: Person;
  /** The account's revision as it was made: whoever is taken off after that is not invited by it. */
  readonly revision: number;
  /** When somebody last went on with it. */
  readonly touchedAt: number;
  /** How many rows there will be; null = it was not said. */
  readonly expected: number | null;
  readonly rows: readonly ImportRow[];
}

export interface ImportRow {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly position: string;
  readonly state: Known<ImportRows['items'][number]['state']>;
  readonly problem: Known<NonNullable<ImportRows['items'][number]['problem']>> | null;
}
