/** The first records of an order: the offer as it is kept, and the operation it becomes. */
import type { PendingUse } from '../people/code-store.js';
import type { Offer } from './quoting.js';
import { renews, type AccountRecord, type MethodRecord, type OperationRecord, type QuoteRecord } from '../records.js';
import type { Stamp } from '../store.js';

/** A binding offer that was not used yet. */
export function newQuote(id: string, offer: Offer, createdAt: number, expiresAt: number): QuoteRecord {
  return { ...offer, id, createdAt, expiresAt, operationId: null, voidedAt: null };
}

/** When an offer to buy ends. `lifetime` in seconds; none outlives the period it was prorated for. */
export function quoteEnd(account: AccountRecord, createdAt: number, lifetime: number): number {
  return Math.min(createdAt + lifetime * 1000, renews(account) ? account.period.end : Infinity);
}

/** An operation before its first step. `pendingUse`: whoever gets the seat it buys. */
export function newOperation(
  quote: QuoteRecord,
  { id, key, method, stamp, pendingUse = null }: { id: string; key: string; method: MethodRecord | null; stamp: Stamp; pendingUse?: PendingUse | null },
): OperationRecord {
  const { by, at } = stamp;
  return {
    id,
    accountId: quote.accountId,
    quoteId: quote.id,
    key,
    state: 'processing',
    stateSince: at,
    total: quote.total,
    currency: quote.currency,
    seats: quote.seats,
    changes: quote.changes,
    purpose: quote.draft.purpose ?? null,
    effectiveAt: quote.effectiveAt,
    createdAt: at,
    actor: by,
    method: method && { id: method.id, brand: method.brand, last4: method.last4, providerRef: method.providerRef },
    // Only what costs nothing is settled without the provider.
    attempt: quote.total === 0 ? 0 : 1,
    attemptedAt: at,
    action: null,
    failure: null,
    receipt: null,
    pendingUse,
  };
}
