/** How many seats an order makes it. */
import type { OrderDraft, SeatCeiling } from '../../api/contract/schemas.js';
import { multiplyDivide } from '../../domain/money.js';
import { increasePart, reductionPart } from '../../domain/pricing.js';
import { decideSeats, type ReductionPolicy } from '../../domain/seats.js';
import type { PlanChoice } from './catalog.js';
import { Problem } from '../problems.js';
import { upcoming } from './next-period.js';
import { waiting, type Order, type Situation } from './order.js';
import { beginsPeriod } from './plans.js';

/** Seats the draft asks for in all; undefined when it names none. @throws Problem validation_failed */
export function wantedSeats(draft: OrderDraft, capacity: number): number | undefined {
  if (draft.seatsDelta === undefined) return draft.seats;
  if (draft.seats !== undefined) throw new Problem('validation_failed', { fields: [{ path: 'draft.seatsDelta', code: 'unsupported' }] });
  return Math.max(0, capacity + draft.seatsDelta);
}

/**
 * The seats a plan is changed to with: those asked for, else those there are, as many as the plan asks for. A period that
 * begins with it takes in a reduction that waits for the next one. @throws Problem seats_in_use, seats_out_of_range
 */
export function seatsWithPlan(order: Order, choice: PlanChoice, wanted: number | undefined, { account }: Situation): number {
  const { plan } = choice;
  const { capacity, used, reserved } = account.seats;
  const fresh = beginsPeriod(choice, account);
  const waits = account.scheduled.find(({ kind }) => kind === 'seats')?.seats ?? null;
  const standing = fresh && waits !== null ? Math.max(waits, used + reserved) : capacity;
  const seats = wanted ?? Math.max(standing, plan.seatMinimum);
  if (seats < used + reserved) throw new Problem('seats_in_use', { minimum: Math.max(used + reserved, plan.seatMinimum) });
  if (seats < plan.seatMinimum || seats > (plan.seatMaximum ?? Infinity)) {
    throw new Problem('seats_out_of_range', { minimum: plan.seatMinimum, ...(plan.seatMaximum !== null && { maximum: plan.seatMaximum }) });
  }
  if (waits !== null && (fresh || wanted !== undefined || waits < plan.seatMinimum)) order.drops.push('seats');
  if (seats !== capacity) {
    order.seats = { from: capacity, to: seats };
    order.capacity = seats;
  }
  return seats;
}

/**
 * What `seats` more can cost at most for one interval: as many single purchases, each for a whole period, taxed and rounded
 * up by itself, without any discount. Where another plan waits, the dearer of both counts.
 */
export function ceilingOf({ account, terms, sale }: Situation, seats: number): SeatCeiling {
  const { choice, other } = upcoming(account, sale);
  const now = { interval: account.interval, unitAmount: terms.plan.unitAmount };
  const later = { interval: choice.price.interval, unitAmount: other ? choice.price.seatUnitAmount : now.unitAmount };
  const { interval, unitAmount } = later.unitAmount > now.unitAmount ? later : now;
  const tax = terms.taxes.reduce((sum, { rate }) => sum + Math.ceil((unitAmount * rate) / 10_000), 0);
  return { seats, ceiling: multiplyDivide(unitAmount + tax, seats, 1), currency: account.currency, interval };
}

/**
 * Adds more or fewer seats on the present plan to the order; they must fit the plan of the `next` period too.
 * @throws Problem seats_in_use, seats_out_of_range
 */
export function orderSeats(order: Order, target: number, reduction: ReductionPolicy, next: PlanChoice, situation: Situation): void {
  const { account, terms, present, at } = situation;
  const scheduled = account.scheduled.find(({ kind }) => kind === 'seats')?.seats ?? null;
  const later = target < account.seats.capacity && reduction === 'period_end';
  const minimum = (later ? next : present).plan.seatMinimum;
  const most = Math.min(present.plan.seatMaximum ?? Infinity, next.plan.seatMaximum ?? Infinity);
  const maximum = most === Infinity ? null : most;
  const decision = decideSeats({ ...account.seats, minimum, maximum, scheduled }, target, reduction);
  if (decision.kind === 'refused') {
    const { code } = decision;
    // Part of a larger order, or true already because somebody else was quicker: whoever asks sees an empty order.
    if (code === 'nothing_to_change') return;
    const { minimum: least, maximum: most } = decision;
    throw new Problem(code, { ...(least !== undefined && { minimum: least }), ...(most !== undefined && { maximum: most }) });
  }
  order.seats = decision.seats;
  if (decision.kind === 'undo') return void order.drops.push('seats');
  if (decision.kind === 'schedule') return void order.schedule.push(waiting(account, { kind: 'seats', seats: target }));
  const bought = decision.kind === 'increase';
  order.parts.push(bought ? increasePart(terms, decision.seats, at) : reductionPart(terms, decision.seats, at, decision.credit));
  order.capacity = target;
  order.buys ||= bought;
  // Buying or returning seats at once replaces a reduction that was waiting.
  if (scheduled !== null) order.drops.push('seats');
}
