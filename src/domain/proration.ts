/** Billing periods and what part of one is left: calendar steps by anchor, proration by the second. */
import { multiplyDivide } from './money.js';
import type { MinorUnits } from './money.js';

export type Interval = 'month' | 'year';

/** A billing period in milliseconds since the epoch; `end` is the first instant of the next one. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** `seconds` of a period of `of` seconds, both whole. */
export interface Proration {
  readonly seconds: number;
  readonly of: number;
}

/** What is left of `period` at the instant `at`, in whole seconds: everything before it began, nothing after its end. */
export function remainingOf(period: Period, at: number): Proration {
  const of = Math.floor((period.end - period.start) / 1000);
  const left = Math.floor((period.end - at) / 1000);
  return { seconds: Math.min(of, Math.max(0, left)), of };
}

/** The part of `quantity × unitAmount` (minor units) that `proration` covers; null covers the whole period. */
export function prorate(unitAmount: MinorUnits, quantity: number, proration: Proration | null): MinorUnits {
  return proration === null
    ? multiplyDivide(unitAmount, quantity, 1)
    : multiplyDivide(unitAmount, quantity * proration.seconds, proration.of);
}

/**
 * `anchor` moved by `count` intervals in UTC. A day the target month lacks becomes its last day, and always
 * counted from the anchor: 31 January → 28 February → 31 March.
 */
export function addIntervals(anchor: number, interval: Interval, count: number): number {
  const from = new Date(anchor);
  const months = from.getUTCMonth() + (interval === 'year' ? 12 : 1) * count;
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), months + 1, 0)).getUTCDate();
  const moved = new Date(anchor);
  moved.setUTCFullYear(from.getUTCFullYear(), months, Math.min(from.getUTCDate(), lastDay));
  return moved.getTime();
}

/** The period that follows the one ending at `end`, for a subscription whose periods are counted from `anchor`. */
export function periodAfter(end: number, anchor: number, interval: Interval): Period {
  const step = interval === 'year' ? 366 : 31;
  // Start a little below the answer so that the loop runs a step or two whatever the age of the subscription.
  let count = Math.max(0, Math.floor((end - anchor) / (step * 86_400_000)) - 1);
  while (addIntervals(anchor, interval, count) <= end) count += 1;
  return { start: end, end: addIntervals(anchor, interval, count) };
}
