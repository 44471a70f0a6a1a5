/** The memory store's invitation codes: used exactly as often as agreed, by people who get exactly the seats there are. */
import type { CodeBuying, CodeRecord, CodeStore, CodeUse, PendingUse, RedeemResult } from '../people/code-store.js';
import { splitName } from '../../domain/names.js';
import type { MemberRecord } from '../people/people-records.js';
import type { OperationRecord } from '../records.js';
import { codeRefusal } from '../rules/codes.js';
import { countHit, forgiveHit, type Hits } from '../rules/rate-limit.js';
import { findPerson, note, refuseSeats, subjectOf } from './memory-seating.js';
import type { Box, Shelf } from './memory-shelf.js';

export function createMemoryCodes(shelf: Shelf): CodeStore {
  const byHash = new Map<string, { readonly accountId: string; readonly id: string }>();
  const buckets = createBuckets();
  return {
    async codes(accountId) {
      return [...(shelf.get(accountId)?.codes.values() ?? [])].reverse();
    },
    async code(accountId, id) {
      return shelf.get(accountId)?.codes.get(id) ?? null;
    },
    async createCode(made) {
      const box = shelf.get(made.accountId);
      const there = box?.codes.get(made.id);
      const code = there ?? { ...made, revision: (box?.account.revision ?? 0) + 1 };
      if (box === undefined || there !== undefined) return code;
      box.codes.set(code.id, code);
      byHash.set(code.hash, { accountId: code.accountId, id: code.id });
      note(box, { action: 'code_created', by: code.createdBy, at: code.createdAt, codeId: code.id });
      return code;
    },
    async updateCode(accountId, id, change, stamp) {
      const box = shelf.get(accountId);
      const code = box?.codes.get(id);
      if (box === undefined || code === undefined) return { ok: false, code: 'not_found' };
      if (code.revokedAt !== null) return { ok: false, code: 'operation_conflict' };
      if (change.limit !== undefined && change.limit < code.uses) return { ok: false, code: 'limit_below_uses', minimum: code.uses };
      const changed = { ...code, ...change };
      box.codes.set(id, changed);
      if (changed.frozen !== code.frozen) note(box, { action: changed.frozen ? 'code_frozen' : 'code_thawed', ...stamp, codeId: id });
      if (changed.limit !== code.limit || changed.expiresAt !== code.expiresAt) note(box, { action: 'code_changed', ...stamp, codeId: id });
      return { ok: true, code: changed };
    },
    async revokeCode(accountId, id, stamp) {
      const box = shelf.get(accountId);
      const code = box?.codes.get(id);
      if (box === undefined || code === undefined || code.revokedAt !== null) return;
      box.codes.set(id, { ...code, revokedAt: stamp.at });
      note(box, { action: 'code_revoked', ...stamp, codeId: id });
    },
    async findCode(hash) {
      return byHash.get(hash) ?? null;
    },
    async redeemCode(accountId, id, redeemer, memberId, at) {
      const box = shelf.get(accountId);
      return box === undefined ? INVALID : redeem(box, { codeId: id, redeemer, memberId }, at);
    },
    async activity(accountId, { after, codeId, limit }) {
      const all = (shelf.get(accountId)?.activity ?? []).filter((one) => codeId === null || one.codeId === codeId).reverse();
      const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
      return all.slice(from, from + limit);
    },
    hit: buckets.hit,
    forgive: buckets.forgive,
  };
}

/** Counts how often something was done, and forgets what no longer matters. */
function createBuckets(): Pick<CodeStore, 'hit' | 'forgive'> {
  const buckets = new Map<string, { readonly hits: Hits; readonly until: number }>();
  return {
    async hit(bucket, limit, at) {
      for (const [name, { until }] of buckets) {
        if (until > at) break;
        buckets.delete(name);
      }
      const { hits, wait } = countHit(buckets.get(bucket)?.hits ?? [], limit, at);
      // Behind the others again: those that were not used for longest stand first.
      buckets.delete(bucket);
      buckets.set(bucket, { hits, until: at + limit.windowMs });
      return wait;
    },
    async forgive(bucket, at) {
      const kept = buckets.get(bucket);
      if (kept !== undefined) buckets.set(bucket, { ...kept, hits: forgiveHit(kept.hits, at) });
    },
  };
}

const INVALID = { ok: false, code: 'invitation_invalid' } as const;

/** The whole of `redeemCode`. */
function redeem(box: Box, use: PendingUse, at: number): RedeemResult {
  const { redeemer } = use;
  const code = box.codes.get(use.codeId);
  if (code === undefined) return INVALID;
  const { member, removedIn, unproven } = findPerson(box, redeemer);
  const used = box.codeUses.get(code.id)?.get(redeemer.userId);
  const belongs = member?.kind === 'member';
  if (belongs && (member.seat === 'held' || used?.memberId !== undefined)) return { ok: true, member, use: null };
  // Taken off since: whoever did that meant it, and the code they know must not undo it.
  if (!belongs && (used?.memberId !== undefined || (removedIn !== null && removedIn > code.revision))) return INVALID;
  const pending = used !== undefined;
  const refusal = pending ? null : codeRefusal(code, redeemer, at);
  if (refusal !== null) return { ok: false, code: refusal };
  if (unproven) return { ok: false, code: 'email_not_verified' };
  const full = refuseSeats(box, member?.seat === 'reserved' ? 0 : 1);
  if (pending || full !== null) {
    const mayBuy = full !== 'subscription_inactive' && mayBuyMore(box, code);
    return { ok: false, code: 'seats_full', mayBuy: pending || mayBuy };
  }
  const given = seat(box, countUse(box, code, use, member?.id ?? use.memberId), use, at, false);
  return { ok: true, member: given.member, use: given };
}

/** Whether it was agreed that the code buys one more. Whoever was taken off spends nothing any more. */
function mayBuyMore(box: Box, { buying, createdBy }: CodeRecord): boolean {
  if (buying === null || buying.bought >= buying.seats) return false;
  const { member, removedIn } = findPerson(box, { userId: createdBy.id, name: '', email: '', emailVerified: false });
  return member !== null || removedIn === null;
}

/** Keeps a use for whoever waits for a seat to be paid. False when the code cannot be used by them any more, or has bought all it may. */
export function holdUse(box: Box, use: PendingUse, at: number): boolean {
  const code = box.codes.get(use.codeId);
  if (code === undefined || !mayBuyMore(box, code)) return false;
  if (box.codeUses.get(code.id)?.has(use.redeemer.userId) === true || codeRefusal(code, use.redeemer, at) !== null) return false;
  countUse(box, code, use, null);
  return true;
}

/** The purchase a use waited for came to nothing: the use is free again, and the method that could not pay is left in peace. */
export function releaseUse(box: Box, operation: OperationRecord, use: PendingUse, at: number): void {
  const code = box.codes.get(use.codeId);
  const uses = box.codeUses.get(use.codeId);
  if (code === undefined || uses?.delete(use.redeemer.userId) !== true) return;
  const refused = operation.method !== null && operation.failure?.code !== 'provider_unavailable';
  const missed = refused ? { methodId: operation.method.id, at } : null;
  box.codes.set(code.id, { ...code, uses: code.uses - 1, buying: code.buying && { ...code.buying, missed } });
}

/** The seat is paid: whoever waited for it gets it, in the same step, whatever became of the code meanwhile. */
export function completeUse(box: Box, operation: OperationRecord, use: PendingUse, at: number): CodeUse | null {
  const code = box.codes.get(use.codeId);
  if (code === undefined) return null;
  const { period } = box.account;
  const spent = (buying: CodeBuying) => (buying.spentSince === period.start ? buying.spent : 0) + operation.total;
  const buying = code.buying && { ...code.buying, bought: code.buying.bought + 1, spent: spent(code.buying), spentSince: period.start, missed: null };
  const paid = { ...code, buying };
  box.codes.set(code.id, paid);
  note(box, { action: 'code_bought_seat', by: code.createdBy, at, codeId: code.id });
  const { member } = findPerson(box, use.redeemer);
  // They got a seat in some other way while this one was being paid: it is free for the next.
  if (member?.kind === 'member' && member.seat === 'held') {
    box.codeUses.get(code.id)?.delete(use.redeemer.userId);
    box.codes.set(code.id, { ...paid, uses: paid.uses - 1 });
    return null;
  }
  box.codeUses.get(code.id)?.set(use.redeemer.userId, { memberId: member?.id ?? use.memberId });
  return seat(box, paid, use, at, true);
}

/** Counts the use of a code, for good or until a purchase ends. */
function countUse(box: Box, code: CodeRecord, { redeemer }: PendingUse, memberId: string | null): CodeRecord {
  const counted = { ...code, uses: code.uses + 1 };
  box.codes.set(code.id, counted);
  const uses = box.codeUses.get(code.id) ?? new Map<string, { memberId?: string }>();
  box.codeUses.set(code.id, uses.set(redeemer.userId, memberId === null ? {} : { memberId }));
  return counted;
}

/** Puts somebody on a seat by a code that has counted them. A seat that was kept for them is theirs; any other must be free. */
function seat(box: Box, code: CodeRecord, { redeemer, memberId }: PendingUse, at: number, bought: boolean): CodeUse {
  const { member: before } = findPerson(box, redeemer);
  const { firstName, lastName } = splitName(redeemer.name);
  const fresh = { id: memberId, email: redeemer.email, firstName, lastName, position: '', role: 'member', lastActiveAt: null, source: 'code', removed: null } as const;
  const known = before ?? { ...fresh, since: at };
  const since = before?.kind === 'member' ? before.since : at;
  const member: MemberRecord = { ...known, kind: 'member', userId: redeemer.userId, seat: 'held', since, expiresAt: null };
  box.people.set(member.id, member);
  const { seats } = box.account;
  const reserved = seats.reserved - (before?.seat === 'reserved' ? 1 : 0);
  const by = { id: redeemer.userId, name: redeemer.name };
  note(box, { action: 'code_used', by, at, codeId: code.id, subject: subjectOf(member) }, { ...seats, used: seats.used + 1, reserved });
  return { code, member, bought };
}
