/** Which change of the seat count an order asks for, and whether it is possible. */

/** How a lower seat count takes effect. */
export type ReductionPolicy = 'period_end' | 'immediate_credit' | 'immediate_no_credit';

/** More seats than any order may ask for, so that amounts stay exact integers. */
export const SEAT_CEILING = 1_000_000;

/** Where an account's seats stand. */
export interface SeatState {
  /** Seats paid for now. */
  readonly capacity: number;
  /** Seats people hold. */
  readonly used: number;
  /** Seats kept for invitations. */
  readonly reserved: number;
  /** Bounds of the plan; null = no upper bound. */
  readonly minimum: number;
  readonly maximum: number | null;
  /** Seats after a reduction that is waiting for the period's end; null = none waits. */
  readonly scheduled: number | null;
}

export interface SeatChange {
  readonly from: number;
  readonly to: number;
}

export type SeatDecision =
  /** More seats, at once, after payment. A waiting reduction is dropped: who buys seats wants to keep them. */
  | { readonly kind: 'increase'; readonly seats: SeatChange }
  /** Fewer seats from the next period on; replaces a reduction that waits. */
  | { readonly kind: 'schedule'; readonly seats: SeatChange }
  /** Fewer seats at once, with or without a credit for the unused time. */
  | { readonly kind: 'reduce'; readonly seats: SeatChange; readonly credit: boolean }
  /** Back to today's count: the waiting reduction is taken back. */
  | { readonly kind: 'undo'; readonly seats: SeatChange }
  | {
      readonly kind: 'refused';
      readonly code: 'seats_in_use' | 'seats_out_of_range' | 'nothing_to_change';
      readonly minimum?: number;
      readonly maximum?: number;
    };

/** Decides what ordering `target` seats in total means for an account. */
export function decideSeats(state: SeatState, target: number, policy: ReductionPolicy): SeatDecision {
  const seats = { from: state.capacity, to: target };
  if (target === state.capacity) {
    return state.scheduled === null ? { kind: 'refused', code: 'nothing_to_change' } : { kind: 'undo', seats };
  }
  if (target > state.capacity) return decideIncrease(state, seats);

  const held = state.used + state.reserved;
  const minimum = Math.max(held, state.minimum);
  if (target < held) return { kind: 'refused', code: 'seats_in_use', minimum };
  if (target < state.minimum) return outOfRange(state);
  if (policy !== 'period_end') return { kind: 'reduce', seats, credit: policy === 'immediate_credit' };
  return target === state.scheduled ? { kind: 'refused', code: 'nothing_to_change' } : { kind: 'schedule', seats };
}

function decideIncrease(state: SeatState, seats: SeatChange): SeatDecision {
  // Buying is not refused for being over-assigned: every seat bought makes that better.
  const above = seats.to > (state.maximum ?? SEAT_CEILING);
  return above || seats.to < state.minimum ? outOfRange(state) : { kind: 'increase', seats };
}

function outOfRange(state: SeatState): SeatDecision {
  const maximum = state.maximum ?? SEAT_CEILING;
  return { kind: 'refused', code: 'seats_out_of_range', minimum: state.minimum, maximum };
}
