/** How many seats can be assigned now: those that are paid for and neither held, kept for somebody nor about to go. */
import type { ScheduledChange, Subscription } from '../../api/contract/schemas.js';

export interface SeatRoom {
  /** Below 0 where more are in use than there are. */
  readonly free: number;
  /** A lowering that waits, when it is what leaves no more free. */
  readonly waiting: ScheduledChange | undefined;
}

export function seatRoom({ seats, scheduledChanges }: Subscription): SeatRoom {
  const taken = seats.used + seats.reserved;
  const waiting = scheduledChanges.find((change) => change.kind === 'seats' && change.seats !== null && change.seats < seats.capacity);
  return { free: (waiting?.seats ?? seats.capacity) - taken, waiting };
}
