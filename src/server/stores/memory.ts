/** A store in memory: for demos, tests and trying out. Gone with the process; one process only. */
import type { AccountRecord, HolderRecord, InvoiceRecord, MethodRecord, OperationRecord } from '../records.js';
import { isActive, renews } from '../records.js';
import { applyRenewal, written } from '../rules/effects.js';
import type { KeyClaim, Stamp, Store } from '../store.js';
import type { MemberRecord } from '../people/people-records.js';
import { createMemoryImports } from './memory-imports.js';
import { createMemoryInvitations } from './memory-invitations.js';
import { createMemoryPeople } from './memory-people.js';
import { createPeopleIndex, type PeopleIndex } from './memory-people-index.js';
import { nameOf } from './memory-seating.js';
import { createMemoryCodes } from './memory-codes.js';
import { createMemoryInvoices, fileInvoice } from './memory-invoices.js';
import { createMemoryLedger } from './memory-ledger.js';
import { createShelf, commit, type LinkIndex, type Shelf } from './memory-shelf.js';

export interface MemoryStoreOptions {
  readonly accounts: readonly AccountRecord[];
  /** Holders by account id. Default none. */
  readonly holders?: Readonly<Record<string, readonly HolderRecord[]>>;
  /** Other people of the account by its id: members, and who is invited. Seats they have count in the account already. Default none. */
  readonly people?: Readonly<Record<string, readonly MemberRecord[]>>;
  /** Invoices of before, oldest first, by account id. Default none. */
  readonly invoices?: Readonly<Record<string, readonly InvoiceRecord[]>>;
  /** Awaited before each operation: tests let operations of several requests interleave here. */
  readonly before?: () => Promise<void>;
}

/** Makes a memory store. Each operation runs without a gap, so its guards hold as a transaction's would. */
export function createMemoryStore(options: MemoryStoreOptions): Store {
  const shelf = createShelf(options.accounts, options.holders ?? {}, options.invoices ?? {}, options.people ?? {});
  const links: LinkIndex = new Map();
  const index = createPeopleIndex();
  const store: Store = {
    ...accountOperations(shelf, index),
    ...createMemoryLedger(shelf),
    ...createMemoryInvoices(shelf),
    ...createMemoryCodes(shelf),
    ...createMemoryPeople(shelf, index),
    ...createMemoryInvitations(shelf, links),
    ...createMemoryImports(shelf, links),
    ...methodOperations(shelf),
    ...keyOperations(shelf),
  };
  return options.before === undefined ? store : gated(store, options.before);
}

function gated(store: Store, before: () => Promise<void>): Store {
  const entries = Object.entries(store).map(([name, operation]) => [
    name,
    async (...args: unknown[]) => {
      await before();
      return (operation as (...args: unknown[]) => Promise<unknown>)(...args);
    },
  ]);
  return Object.fromEntries(entries) as unknown as Store;
}

type AccountOperations = Pick<
  Store,
  'account' | 'holders' | 'feed' | 'recordUsage' | 'removeScheduled' | 'renew' | 'saveProfile' | 'dueAccounts' | 'close'
>;

function accountOperations(shelf: Shelf, index: PeopleIndex): AccountOperations {
  return {
    async account(accountId) {
      return shelf.get(accountId)?.account ?? null;
    },
    async holders(accountId, after, limit) {
      const box = shelf.get(accountId);
      const page = box === undefined ? [] : index.holders(box, after, limit);
      return page.map((one) => ({ id: one.id, name: nameOf(one), email: one.email, lastActiveAt: one.lastActiveAt }));
    },
    async feed(accountId, after) {
      return (shelf.get(accountId)?.feed ?? []).filter((entry) => entry.revision > after);
    },
    async recordUsage(accountId, usage, stamp) {
      const box = shelf.get(accountId);
      if (box === undefined) return null;
      const account = { ...box.account, seats: { ...box.account.seats, ...usage } };
      return commit(box, written(account, 'usage', stamp, { terms: false }));
    },
    async removeScheduled(accountId, changeId, stamp) {
      const box = shelf.get(accountId);
      if (box === undefined || !box.account.scheduled.some(({ id }) => id === changeId)) return { ok: false, code: 'not_found' };
      const active = activeOf(box.operations.values());
      if (active !== undefined) return { ok: false, code: 'operation_in_progress', operationId: active.id };
      const scheduled = box.account.scheduled.filter(({ id }) => id !== changeId);
      const change = written({ ...box.account, scheduled }, 'scheduled_change_undone', stamp, { terms: true });
      return { ok: true, account: commit(box, change) };
    },
    async renew(accountId, renewal) {
      const box = shelf.get(accountId);
      if (box === undefined || box.account.revision !== renewal.revision) return false;
      if (activeOf(box.operations.values()) !== undefined) return false;
      const invoice = typeof renewal.next === 'string' ? null : renewal.next.invoice;
      if (invoice !== null) fileInvoice(shelf, box, invoice, renewal.at, invoice.total === 0);
      commit(box, applyRenewal(box.account, renewal));
      return true;
    },
    async saveProfile(accountId, change, stamp) {
      const box = shelf.get(accountId);
      if (box === undefined || box.account.profile.revision !== change.revision) return null;
      const profile = { revision: change.revision + 1, fields: change.fields };
      return commit(box, written({ ...box.account, profile }, 'profile', stamp, { terms: change.changesTerms }));
    },
    async dueAccounts(at) {
      const due = [...shelf.values()].filter(({ account }) => renews(account) && account.period.end <= at);
      return due.map(({ account }) => account.id);
    },
    async close() {},
  };
}

function activeOf(operations: Iterable<OperationRecord>): OperationRecord | undefined {
  return [...operations].find(isActive);
}

const RUNNING = new Set<AccountRecord['status']>(['trialing', 'active', 'past_due', 'unpaid', 'paused']);

function methodOperations(shelf: Shelf): Pick<Store, 'addMethod' | 'updateMethod' | 'removeMethod'> {
  const save = (accountId: string, methods: readonly MethodRecord[], stamp: Stamp) => {
    const box = shelf.get(accountId);
    if (box !== undefined) commit(box, written({ ...box.account, methods }, 'payment_method', stamp, { terms: false }));
  };
  const methodsOf = (accountId: string) => shelf.get(accountId)?.account.methods ?? [];
  return {
    async addMethod(accountId, method, stamp) {
      const methods = methodsOf(accountId);
      const present = methods.find((one) => one.setupId === method.setupId);
      if (present !== undefined) return present;
      const isDefault = method.isDefault || methods.length === 0;
      const added = { ...method, isDefault };
      const others = isDefault ? methods.map((one) => ({ ...one, isDefault: false })) : methods;
      save(accountId, [...others, added], stamp);
      return added;
    },
    async updateMethod(accountId, id, change, stamp) {
      const methods = methodsOf(accountId);
      const method = methods.find((one) => one.id === id);
      if (method === undefined) return null;
      const updated = { ...method, ...change };
      const becomesDefault = change.isDefault === true;
      const kept = methods.map((one) =>
        one.id === id ? updated : becomesDefault ? { ...one, isDefault: false } : one,
      );
      save(accountId, kept, stamp);
      return updated;
    },
    async removeMethod(accountId, id, stamp) {
      const box = shelf.get(accountId);
      const removed = methodsOf(accountId).find((one) => one.id === id);
      if (box === undefined || removed === undefined) return { ok: true, removed: null };
      const active = activeOf(box.operations.values());
      if (active?.method?.id === id) return { ok: false, code: 'operation_in_progress', operationId: active.id };
      const kept = methodsOf(accountId).filter((one) => one.id !== id);
      if (kept.length === 0 && RUNNING.has(box.account.status)) return { ok: false, code: 'last_payment_method' };
      // The newest of the others takes over as the default.
      const heir = removed.isDefault ? kept.at(-1)?.id : undefined;
      save(accountId, kept.map((one) => (one.id === heir ? { ...one, isDefault: true } : one)), stamp);
      return { ok: true, removed };
    },
  };
}

function keyOperations(shelf: Shelf): Pick<Store, 'claimKey' | 'finishKey' | 'releaseKey'> {
  return {
    async claimKey(accountId, key, fingerprint, at, lease): Promise<KeyClaim> {
      const box = shelf.get(accountId);
      const present = box?.keys.get(key);
      if (present !== undefined) {
        if (present.fingerprint !== fingerprint) return { state: 'other_request' };
        if (present.answer !== null) return { state: 'answered', ...present.answer };
        if (present.claimedAt + lease > at) return { state: 'in_flight' };
      }
      box?.keys.set(key, { fingerprint, claimedAt: at, answer: null });
      return { state: 'claimed' };
    },
    async finishKey(accountId, key, answer) {
      const present = shelf.get(accountId)?.keys.get(key);
      if (present !== undefined) present.answer = answer;
    },
    async releaseKey(accountId, key) {
      shelf.get(accountId)?.keys.delete(key);
    },
  };
}
