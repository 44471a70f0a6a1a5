/** What a person wants, and the binding offer for it. */
import * as z from 'zod/mini';
import { count, countChange, instant, interval, minor, open, text } from './common.js';
import { quoteLine } from './line.js';
import { subscriptionStatus } from './subscription.js';

/** A number of credits of one kind. */
export const creditAmount = z.strictObject({ kind: text.check(z.maxLength(64)), quantity: count });
export type CreditAmount = z.infer<typeof creditAmount>;

/**
 * Whom the seats of an order are for. The server keeps it with the order, so that nothing depends on a page that stays open:
 * `memberIds` get their seats in the step that books the payment; an order for an import is refused (`purpose_gone`) once
 * that was sent or discarded.
 */
export const orderPurpose = z.strictObject({
  importId: z.optional(text.check(z.maxLength(100))),
  memberIds: z.optional(z.array(text.check(z.maxLength(100))).check(z.maxLength(100))),
});
export type OrderPurpose = z.infer<typeof orderPurpose>;

/**
 * What a person wants: the parts left out stay as they are. `seats` is the new TOTAL; `seatsDelta` says "3 more" or
 * "2 fewer" of whatever there is when it is quoted, so that it stays right when another admin was quicker.
 * At most one of the two. One order may hold several parts; they are paid and take effect together.
 */
export const orderDraft = z.strictObject({
  planId: z.optional(text),
  interval: z.optional(interval),
  seats: z.optional(count),
  seatsDelta: z.optional(z.int()),
  /** Renewing credits, by kind: the new TOTAL of each period; 0 stops the renewal. */
  credits: z.optional(z.array(creditAmount).check(z.maxLength(20))),
  /** Credits bought once; each must be one of the packs on sale. */
  packs: z.optional(z.array(creditAmount).check(z.maxLength(20))),
  /** Cancel, pause, resume, or pay now instead of at the end of the trial. Only by itself. */
  status: z.optional(z.enum(['active', 'paused', 'canceled'])),
  /** Why, when canceling: a word of the page's list, or the person's own. */
  reason: z.optional(text.check(z.maxLength(500))),
  /** Pays an open invoice. Only by itself. */
  invoiceId: z.optional(text),
  promotionCode: z.optional(text.check(z.maxLength(64))),
  purpose: z.optional(orderPurpose),
});
export type OrderDraft = z.infer<typeof orderDraft>;

export const promotion = z.object({
  code: text,
  state: open(['applied', 'unknown_code', 'expired', 'already_used', 'not_applicable']),
  /** Whether the reduction also counts at renewals. */
  duration: z.nullable(open(['once', 'forever'])),
  label: z.nullable(text),
});
export type Promotion = z.infer<typeof promotion>;

const planChoice = z.object({ id: text, name: text, interval });

/** What an order does beside seats; an absent part stays as it is. `effectiveAt` null = at once. */
export const orderChanges = z.object({
  plan: z.nullable(z.object({ from: planChoice, to: planChoice, effectiveAt: z.nullable(instant) })),
  /** Renewing credits of each period; `granted`: how many there are more at once. */
  credits: z.array(z.object({ kind: text, name: text, from: count, to: count, granted: count, effectiveAt: z.nullable(instant) })),
  packs: z.array(z.object({ kind: text, name: text, quantity: count })),
  status: z.nullable(z.object({ from: subscriptionStatus, to: subscriptionStatus, effectiveAt: z.nullable(instant) })),
  invoice: z.nullable(z.object({ id: text, number: text })),
});
export type OrderChanges = z.infer<typeof orderChanges>;

/** A binding offer: confirm it before `expiresAt` and exactly `total` is charged. */
export const quote = z.object({
  id: text,
  /** The account revision it was made for. */
  revision: count,
  draft: orderDraft,
  currency: text,
  createdAt: instant,
  expiresAt: instant,
  /** Milliseconds of validity left when the answer was written: client clocks may be wrong. */
  expiresIn: count,
  seats: z.nullable(countChange),
  changes: orderChanges,
  /** When all of it takes effect; null when any of it does at once. */
  effectiveAt: z.nullable(instant),
  lines: z.array(quoteLine),
  subtotal: minor,
  tax: minor,
  /** Due now, in minor units, never negative. What the button says and the server takes. */
  total: minor,
  /** Put on the account's balance now, for the next invoices (reductions with credit). */
  credited: minor,
  /** The next period as it will be after this order. */
  renewal: z.nullable(z.object({ at: instant, interval, total: minor, lines: z.array(quoteLine) })),
  promotion: z.nullable(promotion),
});
export type Quote = z.infer<typeof quote>;

/** POST /comparisons: one order, for each billing interval the plan is sold in. Amounts tax included, in minor units. */
export const comparison = z.object({
  currency: text,
  items: z.array(
    z.object({
      interval,
      /** Due now; null when it cannot be ordered, and `refused` says why. */
      total: z.nullable(minor),
      refused: z.nullable(text),
      effectiveAt: z.nullable(instant),
      renewal: z.nullable(z.object({ at: instant, total: minor })),
      /** Everything due from now on within twelve months, what is due now included. */
      yearTotal: z.nullable(minor),
    }),
  ),
});
export type Comparison = z.infer<typeof comparison>;
