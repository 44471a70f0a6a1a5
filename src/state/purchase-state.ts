/** The states of a purchase, as data: what a view has to draw and nothing else. */
import type { Operation, OrderDraft, Quote } from '../api/contract/schemas.js';
import type { BillingError } from '../api/errors.js';

/** Why the offer on screen is not the one that was there before. Shown, never skipped. */
export type QuoteNotice =
  /** Amount or conditions changed on confirm; nothing was charged. `previous` is what was shown before. */
  | { readonly kind: 'changed'; readonly previous: Quote }
  | { readonly kind: 'expired'; readonly previous: Quote }
  /** The confirm never reached the server, and now never will: nothing was charged. */
  | { readonly kind: 'not_sent' }
  /** The buyer gave the payment up; nothing was charged. */
  | { readonly kind: 'canceled' };

/**
 * `idle → quoting → quoted → confirming → done`, with the side ways a payment has. Each state carries all a view needs.
 *
 * - quoting: an offer is being made; `previous` may stay on screen meanwhile.
 * - quoted: the offer can be confirmed.
 * - confirming: the server has the order or is getting it; `operation` once it answered.
 * - acting: the provider wants the buyer to do something (3-D Secure).
 * - declined: nothing was taken; the same order can be paid another way.
 * - unknown: the answer was lost; the server is being asked. Never a reason to resubmit. `offline`, `signedOut`: why it
 *   cannot be asked now.
 * - done: the server says it happened.
 * - failed: no offer could be made, or the order ended without payment.
 */
export type PurchaseState =
  | { readonly step: 'idle' }
  | { readonly step: 'quoting'; readonly draft: OrderDraft; readonly previous: Quote | undefined }
  | { readonly step: 'quoted'; readonly draft: OrderDraft; readonly quote: Quote; readonly notice: QuoteNotice | undefined }
  | { readonly step: 'confirming'; readonly quote: Quote | undefined; readonly operation: Operation | undefined }
  | { readonly step: 'acting'; readonly quote: Quote | undefined; readonly operation: Operation }
  | { readonly step: 'declined'; readonly quote: Quote | undefined; readonly operation: Operation }
  | { readonly step: 'unknown'; readonly quote: Quote | undefined; readonly operation: Operation | undefined; readonly offline: boolean; readonly signedOut?: true }
  | { readonly step: 'done'; readonly operation: Operation }
  | { readonly step: 'failed'; readonly error: BillingError; readonly draft: OrderDraft | undefined; readonly operation: Operation | undefined };

export type PurchaseStep = PurchaseState['step'];

/** Steps in which an order may be on its way: nothing else may be started or thrown away. */
export const COMMITTED: readonly PurchaseStep[] = ['confirming', 'acting', 'unknown'];
