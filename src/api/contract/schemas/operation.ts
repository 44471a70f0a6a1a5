/** The record of an intent to change the subscription. */
import * as z from 'zod/mini';
import { countChange, instant, minor, person, text } from './common.js';
import { quoteLine } from './line.js';
import { orderChanges, orderPurpose } from './order.js';

/** What the payment provider wants done next; `type` picks the way, the gateway knows the rest. */
export const paymentAction = z.object({
  type: text,
  clientSecret: text,
  url: z.nullable(text),
});
export type PaymentAction = z.infer<typeof paymentAction>;

export const receipt = z.object({
  number: text,
  paidAt: instant,
  total: minor,
  lines: z.array(quoteLine),
  /** The invoice, to be fetched with `invoiceLink`; null when nothing was invoiced. */
  invoiceId: z.nullable(text),
});
export type Receipt = z.infer<typeof receipt>;

/** The server's record of one intent to change the subscription: the only source of "paid" or "not paid". */
export const operation = z.object({
  id: text,
  quoteId: text,
  state: z.enum([
    /** With the provider, or its answer was lost; the server finds out. */
    'processing',
    /** The buyer must act (3-D Secure). */
    'requires_action',
    /** Declined; nothing was taken; another payment method may be tried. */
    'requires_payment_method',
    'succeeded',
    'canceled',
    'failed',
  ]),
  currency: text,
  total: minor,
  seats: z.nullable(countChange),
  changes: orderChanges,
  /** Whom its seats are for; null = nobody in particular. */
  purpose: z.nullable(orderPurpose),
  effectiveAt: z.nullable(instant),
  createdAt: instant,
  actor: person,
  paymentMethod: z.nullable(z.object({ id: text, brand: text, last4: text })),
  action: z.nullable(paymentAction),
  /** Why it needs another method or failed. */
  failure: z.nullable(z.object({ code: text, declineCode: z.nullable(text) })),
  receipt: z.nullable(receipt),
});
export type Operation = z.infer<typeof operation>;
export const operations = z.object({ items: z.array(operation) });
