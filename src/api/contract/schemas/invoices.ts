/** Invoices: every payment has one. */
import * as z from 'zod/mini';
import { count, instant, minor, open, text } from './common.js';

export const invoice = z.object({
  id: text,
  number: text,
  issuedAt: instant,
  status: open(['open', 'paid', 'void', 'uncollectible']),
  currency: text,
  /** Tax included, in minor units. */
  total: minor,
  tax: minor,
  /** What the invoice is for; null when it is for no period. */
  period: z.nullable(z.object({ start: instant, end: instant })),
});
export type Invoice = z.infer<typeof invoice>;

/** GET /invoices: newest first, a page at a time; `years` that have any, newest first. */
export const invoices = z.object({ items: z.array(invoice), next: z.nullable(text), years: z.array(count) });
export type Invoices = z.infer<typeof invoices>;

/** A short-lived address of the invoice's document; good for whoever has it. */
export const invoiceLink = z.object({ url: text, expiresAt: instant });
export type InvoiceLink = z.infer<typeof invoiceLink>;
