/** The memory store's data: one box per account, so that nothing can be reached by an id alone. */
import type { CodeRecord } from '../people/code-store.js';
import { splitName } from '../../domain/names.js';
import type { ActivityRecord, ImportRecord, MemberRecord } from '../people/people-records.js';
import type { AccountRecord, FeedRecord, HolderRecord, InvoiceRecord, OperationRecord, QuoteRecord } from '../records.js';
import type { Written } from '../rules/effects.js';
import { PeopleTable } from './memory-people-table.js';

export interface Box {
  account: AccountRecord;
  readonly feed: FeedRecord[];
  readonly quotes: Map<string, QuoteRecord>;
  readonly operations: Map<string, OperationRecord>;
  /** Operation ids by normalized promotion code. */
  readonly redeemed: Map<string, Set<string>>;
  readonly keys: Map<string, KeyEntry>;
  /** In the order they were issued. */
  readonly invoices: Map<string, InvoiceRecord>;
  /** Ids of uses of credits that were counted. */
  readonly uses: Set<string>;
  readonly people: PeopleTable;
  /** What links are found by, by the id of the invitation. */
  readonly invitations: Map<string, string>;
  /** In the order they were made. */
  readonly imports: Map<string, ImportRecord>;
  /** Oldest first. */
  readonly activity: ActivityRecord[];
  /** In the order they were made. */
  readonly codes: Map<string, CodeRecord>;
  /** Who used a code, by its id and theirs; without `memberId` their seat is still being paid. */
  readonly codeUses: Map<string, Map<string, { readonly memberId?: string }>>;
}

export interface KeyEntry {
  readonly fingerprint: string;
  readonly claimedAt: number;
  answer: { readonly status: number; readonly body: unknown } | null;
}

export type Shelf = Map<string, Box>;

/** What links of invitations are found by, of all accounts. */
export type LinkIndex = Map<string, { readonly accountId: string; readonly id: string }>;

export function createShelf(
  accounts: readonly AccountRecord[],
  holders: Readonly<Record<string, readonly HolderRecord[]>>,
  invoices: Readonly<Record<string, readonly InvoiceRecord[]>>,
  people: Readonly<Record<string, readonly MemberRecord[]>>,
): Shelf {
  const box = (account: AccountRecord): Box => ({
    account,
    feed: [],
    quotes: new Map(),
    operations: new Map(),
    redeemed: new Map(),
    keys: new Map(),
    invoices: new Map((invoices[account.id] ?? []).map((invoice) => [invoice.id, invoice])),
    uses: new Set(),
    people: new PeopleTable([...(holders[account.id] ?? []).map((holder) => memberOf(holder, account)), ...(people[account.id] ?? [])]),
    invitations: new Map(),
    imports: new Map(),
    activity: [],
    codes: new Map(),
    codeUses: new Map(),
  });
  return new Map(accounts.map((account) => [account.id, box(account)]));
}

/** The one way an account is written: record and feed together. */
export function commit(box: Box, change: Written): AccountRecord {
  box.account = change.account;
  box.feed.push(change.entry);
  return change.account;
}

/** Somebody the host says holds a seat. */
function memberOf({ id, name, email, lastActiveAt }: HolderRecord, { period }: AccountRecord): MemberRecord {
  return {
    id, kind: 'member', userId: id, email, ...splitName(name), position: '', role: 'member', seat: 'held',
    since: period.start, expiresAt: null, lastActiveAt, source: 'host', removed: null,
  };
}
