/** A line of an offer, a receipt or a renewal. */
import * as z from 'zod/mini';
import { count, instant, minor, open, text } from './common.js';

/**
 * One line of a quote. `amount` is what counts; the other members say how it came about, so that anyone can
 * check it: `quantity × unitAmount ÷ per × proration.seconds ÷ proration.of`, or `rate` of the lines above.
 */
export const quoteLine = z.object({
  id: text,
  kind: open(['plan', 'plan_credit', 'seats', 'seats_credit', 'credits', 'pack', 'discount', 'tax', 'balance']),
  /** A word of the host's own: a plan's, a credit's or a tax's name ("TVA"), a promotion's label. */
  label: z.nullable(text),
  quantity: z.nullable(z.int()),
  unitAmount: z.nullable(minor),
  /** How many `unitAmount` is for; null = one. */
  per: z.nullable(count),
  period: z.nullable(z.object({ start: instant, end: instant })),
  proration: z.nullable(z.object({ seconds: count, of: count })),
  /** Hundredths of a percent (2000 = 20 %), for tax and percentage discounts. */
  rate: z.nullable(z.int()),
  amount: minor,
});
export type QuoteLine = z.infer<typeof quoteLine>;
