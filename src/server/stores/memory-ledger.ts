/** The memory store's quotes and operations: everything that ends in money. */
import type { OperationRecord, QuoteRecord } from '../records.js';
import { isActive } from '../records.js';
import { applyQuote, invoiceOf, receiptOf, written } from '../rules/effects.js';
import { boundOf } from '../rules/seating.js';
import type { BeginResult, Store } from '../store.js';
import { completeUse, holdUse, releaseUse } from './memory-codes.js';
import { fileInvoice } from './memory-invoices.js';
import { seatAll } from './memory-people.js';
import { commit, type Box, type Shelf } from './memory-shelf.js';

type LedgerOperations = Pick<
  Store,
  | 'saveQuote'
  | 'quote'
  | 'voidQuote'
  | 'redemptions'
  | 'beginOperation'
  | 'operation'
  | 'operations'
  | 'beginAttempt'
  | 'recordOutcome'
  | 'settle'
  | 'activeOperations'
>;

export function createMemoryLedger(shelf: Shelf): LedgerOperations {
  const countRedemptions = (accountId: string, code: string) => {
    const count = (box: Box | undefined) => box?.redeemed.get(code)?.size ?? 0;
    const total = [...shelf.values()].reduce((sum, box) => sum + count(box), 0);
    return { byAccount: count(shelf.get(accountId)), total };
  };
  const find = (accountId: string, id: string): { box: Box; operation: OperationRecord } => {
    const box = shelf.get(accountId);
    const operation = box?.operations.get(id);
    if (box === undefined || operation === undefined) throw new Error(`no operation ${id}`);
    return { box, operation };
  };
  /** Keeps an operation's new state and tells the feed about it. */
  const progress = (box: Box, operation: OperationRecord, at: number) => {
    box.operations.set(operation.id, operation);
    commit(box, written(box.account, 'operation', { by: operation.actor, at }, { terms: false }));
    return operation;
  };

  return {
    async saveQuote(quote) {
      shelf.get(quote.accountId)?.quotes.set(quote.id, quote);
    },
    async quote(accountId, id) {
      return shelf.get(accountId)?.quotes.get(id) ?? null;
    },
    async voidQuote(accountId, id, at) {
      const box = shelf.get(accountId);
      const quote = box?.quotes.get(id);
      if (box === undefined || quote === undefined) return { ok: false, code: 'not_found' };
      if (quote.operationId !== null) return { ok: false, code: 'quote_used', operationId: quote.operationId };
      box.quotes.set(id, { ...quote, voidedAt: quote.voidedAt ?? at });
      return { ok: true };
    },
    async redemptions(accountId, code) {
      return countRedemptions(accountId, code);
    },

    async beginOperation(operation): Promise<BeginResult> {
      const box = shelf.get(operation.accountId);
      const quote = box?.quotes.get(operation.quoteId);
      if (box === undefined || quote === undefined) return { ok: false, code: 'not_found' };
      if (quote.operationId !== null) {
        const made = find(operation.accountId, quote.operationId).operation;
        if (made.key === operation.key) return { ok: true, operation: made, existing: true };
        return { ok: false, code: 'quote_used', operationId: made.id };
      }
      if (quote.voidedAt !== null) return { ok: false, code: 'quote_used', operationId: null };
      const active = [...box.operations.values()].find(isActive);
      if (active !== undefined) return { ok: false, code: 'operation_in_progress', operationId: active.id };
      if (quote.expiresAt <= operation.createdAt) return { ok: false, code: 'quote_expired' };
      if (box.account.termsRevision > quote.revision || !redeemable(quote)) return { ok: false, code: 'quote_changed' };
      const held = box.account.seats.used + box.account.seats.reserved;
      if (quote.seats !== null && quote.seats.to < quote.seats.from && quote.seats.to < held) {
        return { ok: false, code: 'seats_in_use', minimum: held };
      }
      if (boundOf(quote) < held) return { ok: false, code: 'quote_changed' };
      const use = operation.pendingUse;
      if (use !== null && !holdUse(box, use, operation.createdAt)) return { ok: false, code: 'code_refused' };
      box.quotes.set(quote.id, { ...quote, operationId: operation.id });
      if (quote.redeems !== null) {
        const ids = box.redeemed.get(quote.redeems.code) ?? new Set();
        box.redeemed.set(quote.redeems.code, ids.add(operation.id));
      }
      return { ok: true, operation: progress(box, operation, operation.createdAt), existing: false };
    },

    async operation(accountId, id) {
      return shelf.get(accountId)?.operations.get(id) ?? null;
    },
    async operations(accountId, filter) {
      const all = [...(shelf.get(accountId)?.operations.values() ?? [])];
      if (filter === 'all') return all;
      return all.filter((one) => ('quoteId' in filter ? one.quoteId === filter.quoteId : isActive(one)));
    },

    async beginAttempt(accountId, id, next) {
      const { box, operation } = find(accountId, id);
      if (operation.state !== 'requires_payment_method' && operation.state !== 'requires_action') return null;
      if (operation.attempt + 1 !== next.attempt) return null;
      return progress(
        box,
        {
          ...operation,
          state: 'processing',
          stateSince: next.at,
          attempt: next.attempt,
          attemptedAt: next.at,
          method: next.method,
          action: null,
          failure: null,
        },
        next.at,
      );
    },

    async recordOutcome(accountId, id, attempt, outcome, at) {
      const { box, operation } = find(accountId, id);
      if (!isActive(operation) || operation.attempt !== attempt) return operation;
      const action = outcome.state === 'requires_action' ? outcome.action : null;
      const failure = outcome.state === 'requires_payment_method' ? outcome.failure : null;
      // Asking again and hearing the same is no news: no revision, and the time it is in this state goes on.
      if (operation.state === outcome.state) return operation;
      return progress(box, { ...operation, state: outcome.state, stateSince: at, action, failure }, at);
    },

    async settle(accountId, id, attempt, outcome, at) {
      const { box, operation } = find(accountId, id);
      if (!isActive(operation)) return { operation, changed: false, use: null };
      // Money that was taken counts whichever attempt took it; an end without money only for the attempt that counts.
      if (outcome.state !== 'succeeded' && operation.attempt !== attempt) return { operation, changed: false, use: null };
      const quote = box.quotes.get(operation.quoteId);
      if (quote === undefined) throw new Error(`no quote ${operation.quoteId}`);
      if (outcome.state !== 'succeeded') {
        if (quote.redeems !== null) box.redeemed.get(quote.redeems.code)?.delete(id);
        if (operation.pendingUse !== null) releaseUse(box, operation, operation.pendingUse, at);
        const failure = outcome.state === 'failed' ? outcome.failure : null;
        const ended = { ...operation, state: outcome.state, stateSince: at, action: null, failure };
        return { operation: progress(box, ended, at), changed: true, use: null };
      }
      const { invoiceId } = quote.effect;
      const owed = invoiceId === null ? undefined : box.invoices.get(invoiceId);
      if (owed !== undefined) box.invoices.set(owed.id, { ...owed, status: 'paid', paidAt: at, nextAttemptAt: null });
      const invoice = owed ?? (quote.lines.length === 0 ? null : fileInvoice(shelf, box, invoiceOf(quote, id, at), at, true));
      const receipt = invoice && receiptOf(quote, at, invoice);
      const debts = [...box.invoices.values()].some(({ status }) => status === 'open');
      const settled: OperationRecord = {
        ...operation,
        state: 'succeeded',
        stateSince: at,
        action: null,
        failure: null,
        receipt,
      };
      box.operations.set(id, settled);
      commit(box, applyQuote(box.account, quote, operation, at, debts));
      const use = operation.pendingUse === null ? null : completeUse(box, operation, operation.pendingUse, at);
      // In this step, so that nobody who is quicker takes what was bought for them.
      seatAll(box, operation.purpose?.memberIds ?? [], { by: operation.actor, at });
      return { operation: settled, changed: true, use };
    },

    async activeOperations() {
      return [...shelf.values()].flatMap((box) =>
        [...box.operations.values()].filter(isActive).map(({ accountId, id }) => ({ accountId, id })),
      );
    },
  };

  function redeemable(quote: QuoteRecord): boolean {
    if (quote.redeems === null) return true;
    const { byAccount, total } = countRedemptions(quote.accountId, quote.redeems.code);
    return (quote.redeems.repeatable || byAccount === 0) && total < (quote.redeems.maximum ?? Infinity);
  }
}
