/** What a settled operation or a new period makes of an account. Pure; stores apply the result in one step. */
import type { Receipt } from '../../api/contract/schemas.js';
import type { AccountRecord, FeedKind, FeedRecord, OperationRecord, QuoteRecord } from '../records.js';
import type { Renewal, Stamp } from '../store.js';

/** The account after a write: new revision, and the entry for its change feed. */
export interface Written {
  readonly account: AccountRecord;
  readonly entry: FeedRecord;
}

/**
 * Completes a write: raises the revision, and notes it as the last change unless it is only the progress of a payment.
 * `terms`: whether offers made before can no longer be trusted.
 */
export function written(
  account: AccountRecord,
  kind: FeedKind,
  stamp: Stamp,
  options: { terms: boolean; seats?: FeedRecord['seats'] },
): Written {
  const revision = account.revision + 1;
  const entry: FeedRecord = { revision, at: stamp.at, kind, by: stamp.by, seats: options.seats ?? null };
  const quiet = kind === 'operation' || kind === 'usage';
  return {
    entry,
    account: {
      ...account,
      revision,
      termsRevision: options.terms ? revision : account.termsRevision,
      lastChange: quiet ? account.lastChange : entry,
    },
  };
}

/** The account once the operation's quote has taken effect. */
export function applyQuote(account: AccountRecord, quote: QuoteRecord, operation: OperationRecord, at: number): Written {
  const stamp = { by: operation.actor, at };
  const { effect, seats } = quote;
  if (effect.kind === 'nothing') return written(account, 'operation', stamp, { terms: false });
  if (effect.kind === 'undo') {
    return written({ ...account, scheduled: null }, 'scheduled_change_undone', stamp, { terms: true });
  }
  if (effect.kind === 'schedule') {
    const scheduled = {
      id: `change_${operation.id}`,
      kind: 'seats' as const,
      seats: seats.to,
      effectiveAt: effect.effectiveAt,
      requestedBy: operation.actor,
      requestedAt: at,
    };
    return written({ ...account, scheduled }, 'scheduled_change', stamp, { terms: true, seats });
  }
  const next: AccountRecord = {
    ...account,
    seats: { ...account.seats, capacity: seats.to },
    paid: effect.paid,
    balance: account.balance - effect.balanceUsed + effect.credited,
    standingCode: effect.standingCode ?? account.standingCode,
    // Buying or returning seats at once replaces a reduction that was waiting.
    scheduled: account.scheduled?.kind === 'seats' ? null : account.scheduled,
  };
  return written(next, 'seats', stamp, { terms: true, seats });
}

/** What the buyer gets to keep; null when nothing was invoiced or credited. */
export function receiptOf(quote: QuoteRecord, at: number, number: string): Receipt | null {
  if (quote.lines.length === 0) return null;
  return { number, paidAt: new Date(at).toISOString(), total: quote.total, lines: [...quote.lines], invoiceUrl: null };
}

const SYSTEM = { id: 'system', name: '' };

/** The account in its next period, or ended. */
export function applyRenewal(account: AccountRecord, renewal: Renewal): Written {
  const stamp = { by: account.scheduled?.requestedBy ?? SYSTEM, at: renewal.at };
  const { next } = renewal;
  if (next === null) {
    return written({ ...account, status: 'canceled', scheduled: null }, 'canceled', stamp, { terms: true });
  }
  const from = account.seats.capacity;
  const renewed: AccountRecord = {
    ...account,
    status: account.status === 'trialing' ? 'active' : account.status,
    period: next.period,
    seats: { ...account.seats, capacity: next.capacity },
    paid: next.paid,
    balance: account.balance - next.balanceUsed,
    scheduled: null,
  };
  const seats = from === next.capacity ? null : { from, to: next.capacity };
  return written(renewed, 'renewal', stamp, { terms: true, seats });
}
