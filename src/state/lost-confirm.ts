/** What became of an order whose answer was lost, and of one that failed. */
import type { BillingAdapter } from '../api/adapter.js';
import type { Operation } from '../api/contract/schemas.js';
import { BillingError, SERVER_ERRORS, toBillingError, type ErrorCode } from '../api/errors.js';

/** Refusals of a confirm that may well be about an earlier copy of itself: only the record says what became of that. */
const ABOUT_ITSELF: readonly ErrorCode[] = ['quote_used', 'operation_conflict', 'idempotency_key_reused'];

/** Whether a confirm that failed with this may have been taken all the same. */
export function mayHaveArrived({ code, detail, outcomeUnknown }: BillingError): boolean {
  return outcomeUnknown || ABOUT_ITSELF.includes(code) || (code === 'operation_in_progress' && !detail.operationId);
}

/**
 * Asks whether the quote became an operation. If not, voids the quote: then the order cannot arrive late either, and
 * "nothing was charged" (null) is a fact and not a hope.
 */
export async function whatBecameOf(adapter: BillingAdapter, quoteId: string, signal: AbortSignal): Promise<Operation | null> {
  const [existing] = await adapter.operations({ quoteId }, { signal });
  if (existing) return existing;
  try {
    await adapter.voidQuote(quoteId, { signal });
  } catch (thrown) {
    const { code, detail } = toBillingError(thrown);
    if (code === 'quote_used' && detail.operationId) return adapter.operation(detail.operationId, 0, { signal });
    if (code !== 'not_found') throw thrown;
  }
  return null;
}

/** Why an order ended without payment; a reason this version does not know reads as a decline. */
export function failureOf({ failure }: Operation): BillingError {
  const code = failure && Object.hasOwn(SERVER_ERRORS, failure.code) ? (failure.code as ErrorCode) : 'card_declined';
  return new BillingError(code, { declineCode: failure?.declineCode ?? undefined });
}
