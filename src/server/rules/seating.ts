/** Whether seats are free: the one rule for everything that gives, keeps or hands on a seat. Pure; stores apply it within one step. */
import type { AccountRecord } from '../records.js';

export type SeatedAccount = Pick<AccountRecord, 'status' | 'seats' | 'scheduled'>;

/** Subscriptions whose seats can be given to people; those at rest keep what they have. */
const SEATING = new Set<AccountRecord['status']>(['trialing', 'active', 'past_due']);

/** Whether seats can be given at all, however many are free. */
export function givesSeats({ status }: Pick<AccountRecord, 'status'>): boolean {
  return SEATING.has(status);
}

/** Seats nobody holds and none is kept for, as many as will also be there once a reduction that waits takes effect. */
export function freeSeats({ seats: { capacity, used, reserved }, scheduled }: SeatedAccount): number {
  const later = scheduled.find(({ kind }) => kind === 'seats')?.seats ?? capacity;
  return Math.max(0, Math.min(capacity, later) - used - reserved);
}

/** Why `count` seats cannot be taken now; null = they can. */
export function seatRefusal(account: SeatedAccount, count: number): 'subscription_inactive' | 'seats_full' | null {
  if (count === 0) return null;
  if (!givesSeats(account)) return 'subscription_inactive';
  return freeSeats(account) < count ? 'seats_full' : null;
}
