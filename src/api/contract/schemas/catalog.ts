/** What is on sale: plans, and whether this account may change to each; credits, and how they are used. */
import * as z from 'zod/mini';
import { count, instant, interval, minor, open, text } from './common.js';

/** GET /plans: the catalogue as this account may order from it. */
export const plans = z.object({
  items: z.array(
    z.object({
      id: text,
      name: text,
      /** One sentence about it; "" = none. */
      summary: text,
      /** What it includes, in the host's words. */
      features: z.array(text),
      currency: text,
      prices: z.array(
        z.object({
          interval,
          /** One seat beyond the included ones for one interval, before tax, in minor units. */
          seatUnitAmount: minor,
          /** The plan itself with its included seats; 0 = only seats are charged. */
          baseAmount: minor,
          /** Whether this account may change to it. */
          change: z.object({
            effect: open(['current', 'now', 'period_end', 'refused']),
            /** Why not, for "refused": "downgrade", "interval", "contact_sales", "seats_above_maximum", "invoice_open", or a host's own. */
            reason: z.nullable(text),
          }),
        }),
      ),
      includedSeats: count,
      /** Credits each period brings. */
      includedCredits: z.array(z.object({ kind: text, name: text, quantity: count })),
      seatMinimum: count,
      seatMaximum: z.nullable(count),
    }),
  ),
});
export type Plans = z.infer<typeof plans>;
export type Plan = Plans['items'][number];

/** GET /credits: every kind the host sells or the plan includes. */
export const credits = z.object({
  items: z.array(
    z.object({
      kind: text,
      name: text,
      /** What is left now. */
      balance: count,
      /** What came with the present period and packs that still count: the whole of which `balance` is left. */
      granted: count,
      /** Per period, by the plan. */
      included: count,
      /** Per period, bought; renews by itself. */
      recurring: count,
      /** When the next period brings new ones and unused ones of this period lapse; null = never. */
      renewsAt: z.nullable(instant),
      /** The next credits to lapse unused; null = none. */
      expiring: z.nullable(z.object({ quantity: count, at: instant })),
      /**
       * Credits used per day (UTC), oldest first, up to and including today. `from`: midnight of the first day; `at`: up
       * to when they were counted, by the server's clock and to the hour.
       */
      usage: z.object({ from: instant, at: instant, days: z.array(count) }),
      /** How renewing credits are priced; null = not on sale. */
      offer: z.nullable(
        z.object({
          currency: text,
          /** `amount` is for so many credits. */
          per: count,
          mode: open(['volume', 'graduated']),
          /** Minor units before tax for quantities up to `upTo`; the last is null. */
          tiers: z.array(z.object({ upTo: z.nullable(count), amount: minor })),
          minimum: count,
          maximum: count,
          step: count,
        }),
      ),
      /** Bought once; `validDays` null = until used. */
      packs: z.array(z.object({ quantity: count, amount: minor, currency: text, validDays: z.nullable(count) })),
    }),
  ),
});
export type Credits = z.infer<typeof credits>;
export type CreditBalance = Credits['items'][number];
