/** The subscription as it stands, who holds its seats, and what happened to it. */
import * as z from 'zod/mini';
import { count, countChange, instant, interval, minor, open, person, text } from './common.js';
import { quoteLine } from './line.js';

export const subscriptionStatus = open(['trialing', 'active', 'past_due', 'unpaid', 'incomplete', 'paused', 'canceled']);
export type SubscriptionStatus = z.infer<typeof subscriptionStatus>;

/** A change that was agreed and takes effect later. */
export const scheduledChange = z.object({
  id: text,
  kind: open(['seats', 'plan', 'credits', 'pause', 'cancel']),
  effectiveAt: instant,
  /** Seats after the change, for kind "seats". */
  seats: z.nullable(count),
  /** For kind "plan". */
  plan: z.nullable(z.object({ id: text, name: text, interval })),
  /** Renewing credits after the change, for kind "credits". */
  credits: z.nullable(z.object({ kind: text, name: text, quantity: count })),
  requestedBy: person,
  requestedAt: instant,
});
export type ScheduledChange = z.infer<typeof scheduledChange>;

/** How a lower seat count takes effect, as the host's rules say. */
export const reductionPolicy = open(['period_end', 'immediate_credit', 'immediate_no_credit']);

export const subscription = z.object({
  /** Rises with every change of the account; quotes are bound to it. */
  revision: count,
  status: subscriptionStatus,
  currency: text,
  plan: z.object({ id: text, name: text }),
  interval,
  period: z.object({ start: instant, end: instant }),
  trialEnd: z.nullable(instant),
  seats: z.object({
    /** Seats paid for now. */
    capacity: count,
    /** Seats people hold. */
    used: count,
    /** Seats kept for invitations not yet accepted. */
    reserved: count,
    /** Bounds of what can be bought on this plan; maximum null = none. */
    minimum: count,
    maximum: z.nullable(count),
    /** Price of one seat for one interval, before tax, in minor units. */
    unitAmount: minor,
    reduction: reductionPolicy,
  }),
  /** What the next period will cost as things stand, tax included; null when nothing renews. */
  renewal: z.nullable(z.object({ at: instant, total: minor, lines: z.array(quoteLine) })),
  scheduledChanges: z.array(scheduledChange),
  /** What may be ordered with `draft.status` now: "activate" pays before the trial ends. */
  actions: z.array(open(['activate', 'cancel', 'pause', 'resume'])),
  /** Invoices that wait to be paid, oldest first. */
  openInvoices: z.array(z.object({ id: text, number: text, total: minor })),
  /** What a purchase still needs: names of missing profile fields, and whether a payment method is there. */
  readiness: z.object({ profileMissing: z.array(text), paymentMethod: z.boolean() }),
  /** Who changed the account last, for "Ana added 2 seats". */
  lastChange: z.nullable(z.object({ by: person, at: instant, kind: text, seats: z.nullable(countChange) })),
});
export type Subscription = z.infer<typeof subscription>;

/** One person holding a seat. */
export const seatHolders = z.object({
  items: z.array(z.object({ id: text, name: text, email: text, lastActiveAt: z.nullable(instant) })),
  next: z.nullable(text),
});
export type SeatHolders = z.infer<typeof seatHolders>;

/** GET /changes: what happened to the account since a revision, oldest first. */
export const changes = z.object({
  revision: count,
  items: z.array(z.object({ revision: count, at: instant, kind: text, by: person, seats: z.nullable(countChange) })),
});
export type Changes = z.infer<typeof changes>;
