/** Whether seats are free: the one rule for everything that gives, keeps or hands on a seat. Pure; stores apply it within one step. */
import type { AccountRecord, QuoteRecord, ScheduledRecord } from '../records.js';

export type SeatedAccount = Pick<AccountRecord, 'status' | 'seats' | 'scheduled'>;

/** Subscriptions whose seats can be given to people; those at rest keep what they have. */
const SEATING = new Set<AccountRecord['status']>(['trialing', 'active', 'past_due']);

/** Whether seats can be given at all, however many are free. */
export function givesSeats({ status }: Pick<AccountRecord, 'status'>): boolean {
  return SEATING.has(status);
}

/** The most seats people can hold once `quote` has taken effect; Infinity when it lowers nothing. */
export function boundOf({ seats, effect }: Pick<QuoteRecord, 'seats' | 'effect'>): number {
  return Math.min(seats !== null && seats.to < seats.from ? seats.to : Infinity, ...effect.schedule.map(boundLater));
}

function boundLater({ kind, seats, seatMaximum }: Pick<ScheduledRecord, 'kind' | 'seats' | 'seatMaximum'>): number {
  return (kind === 'plan' ? seatMaximum : seats) ?? Infinity;
}

/**
 * Seats nobody holds and none is kept for, as many as will also be there once what waits has taken effect. `underWay`: the
 * lowest `boundOf` of orders that are being settled, because nobody can stop them any more; left out = none is.
 */
export function freeSeats(account: SeatedAccount, underWay = Infinity): number {
  return Math.max(0, seatRoom(account, underWay));
}

/** `freeSeats`, below 0 where more seats are taken than there are: as many more must be bought before one is free. */
export function seatRoom({ seats: { capacity, used, reserved }, scheduled }: SeatedAccount, underWay = Infinity): number {
  return Math.min(capacity, underWay, ...scheduled.map(boundLater)) - used - reserved;
}

/** Why `count` seats cannot be taken now; null = they can. */
export function seatRefusal(account: SeatedAccount, count: number, underWay: number): 'subscription_inactive' | 'seats_full' | null {
  if (count === 0) return null;
  if (!givesSeats(account)) return 'subscription_inactive';
  return freeSeats(account, underWay) < count ? 'seats_full' : null;
}
