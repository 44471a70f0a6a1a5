/** What became of an order whose answer was lost, and of one that failed. */
import type { BillingAdapter } from '../api/adapter.js';
import type { Operation } from '../api/contract/schemas.js';
import { BillingError, toBillingError, type ErrorCode } from '../api/errors.js';

/** Refusals of a confirm that may well be about an earlier copy of itself: only the record says what became of that. */
const ABOUT_ITSELF: readonly ErrorCode[] = ['quote_used', 'operation_conflict', 'idempotency_key_reused'];

/** Whether a confirm that failed with this may have been taken all the same. */
export function mayHaveArrived({ code, detail, outcomeUnknown }: BillingError): boolean {
  return outcomeUnknown || ABOUT_ITSELF.includes(code) || (code === 'operation_in_progress' && !detail.operationId);
}

/** What was asked for, or null if the server says there is no such thing. */
export async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (thrown) {
    if (toBillingError(thrown).code === 'not_found') return null;
    throw thrown;
  }
}

/**
 * Asks whether the quote became an operation. If not, voids the quote: then the order cannot arrive late either, and
 * "nothing was charged" (null) is a fact and not a hope.
 */
export async function whatBecameOf(adapter: BillingAdapter, quoteId: string, signal: AbortSignal): Promise<Operation | null> {
  const [existing] = await adapter.operations({ quoteId }, { signal });
  if (existing) return existing;
  try {
    await orNull(adapter.voidQuote(quoteId, { signal }));
  } catch (thrown) {
    const { code, detail } = toBillingError(thrown);
    if (code === 'quote_used' && detail.operationId) return adapter.operation(detail.operationId, 0, { signal });
    throw thrown;
  }
  return null;
}

/** Why an order ended without payment: the card was refused, or the provider could not do it. */
export function failureOf({ failure }: Operation): BillingError {
  const { code, declineCode } = failure ?? {};
  return declineCode || code === 'card_declined' ? new BillingError('card_declined', { declineCode: declineCode ?? undefined }) : new BillingError('provider_error');
}
