/** What a person is about to order: a number as typed, what it means, and what the server has to be asked. */
import type { OrderDraft, Subscription } from '../../api/contract/schemas.js';
import { parseQuantity, type ParsedQuantity } from '../../domain/quantity.js';

/** "add" and "remove" count the difference, "total" the seats afterwards. */
export type SeatMode = 'add' | 'remove' | 'total';

export interface SeatBounds {
  readonly minimum: number;
  readonly maximum: number | null;
}

/** Seats that cannot go: people hold them, or the plan includes them. */
export function floorOf({ seats }: Subscription): number {
  return Math.max(seats.used + seats.reserved, seats.minimum);
}

/** Bounds of the number a person may type. */
export function boundsOf(mode: SeatMode, subscription: Subscription): SeatBounds {
  const { capacity, maximum } = subscription.seats;
  if (mode === 'add') return { minimum: 1, maximum: maximum === null ? null : Math.max(0, maximum - capacity) };
  if (mode === 'remove') return { minimum: 1, maximum: Math.max(0, capacity - floorOf(subscription)) };
  return { minimum: floorOf(subscription), maximum };
}

export function readSeats(text: string, mode: SeatMode, subscription: Subscription, locale: string): ParsedQuantity {
  return parseQuantity(text, { ...boundsOf(mode, subscription), locale });
}

/** Seats after the order. */
export function totalAfter(value: number, mode: SeatMode, { seats }: Subscription): number {
  return mode === 'add' ? seats.capacity + value : mode === 'remove' ? seats.capacity - value : value;
}

/** The difference travels as a difference, so that it stays right when another admin was quicker. */
export function draftOf(value: number, mode: SeatMode): OrderDraft {
  return mode === 'total' ? { seats: value } : { seatsDelta: mode === 'add' ? value : -value };
}
