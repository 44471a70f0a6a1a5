/** Forecasts the use of credits: how fast they go, when they run out, how many are missing, and what covers that. */

const DAY = 86_400_000;

/** Days averaged at most, so that the pace follows the present. */
const MOST_DAYS = 14;

/** Days averaged at least: the first minutes of use say too little to be multiplied up to a whole day. */
const LEAST_DAYS = 0.25;

/** The furthest instant a Date can name; what lasts longer lasts. */
const LAST_INSTANT = 8_640_000_000_000_000;

export interface PaceInput {
  /** Credits used per day, oldest first; the last entry is the present, unfinished day. */
  readonly usage: readonly number[];
  /** Part of the present day that has passed, 0 to 1. */
  readonly elapsed: number;
  /** Credits left. */
  readonly balance: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** When the balance is renewed or lapses, in milliseconds since the epoch; null = never. */
  readonly until: number | null;
}

export interface Pace {
  /** Credits used per day on average; 0 when nothing was used or nothing is known. */
  readonly perDay: number;
  /**
   * The instant at which the balance is used up at this pace (`now` when nothing is left), in milliseconds since the
   * epoch. Null when that is not before `until`, or never.
   */
  readonly runsOutAt: number | null;
  /** Credits that would still be needed to reach `until`, rounded up; 0 when the balance lasts or `until` is null. */
  readonly missing: number;
}

/** How fast credits are used and how far the balance goes. A forecast for people to read, never a base for money. */
export function paceOf({ usage, elapsed, balance, now, until }: PaceInput): Pace {
  const perDay = averageOf(usage, elapsed);
  if (perDay === 0) return { perDay, runsOutAt: null, missing: 0 };
  const end = now + Math.round((Math.max(0, balance) / perDay) * DAY);
  if (end > LAST_INSTANT || (until !== null && end >= until)) return { perDay, runsOutAt: null, missing: 0 };
  if (until === null) return { perDay, runsOutAt: end, missing: 0 };
  // Half a millisecond less, as `end` is rounded: a stray binary digit must not ask for one credit more.
  const needed = (perDay * (until - now - 0.5)) / DAY;
  return { perDay, runsOutAt: end, missing: Math.max(1, Math.ceil(needed - balance)) };
}

/** Days before the first use count as not yet started: a new account must not look slow. */
function averageOf(usage: readonly number[], elapsed: number): number {
  const first = usage.findIndex((used) => used > 0);
  if (first === -1) return 0;
  const days = usage.slice(first).slice(-MOST_DAYS);
  const length = days.length - 1 + Math.min(1, Math.max(0, elapsed));
  return days.reduce((sum, used) => sum + Math.max(0, used), 0) / Math.max(LEAST_DAYS, length);
}

/**
 * The least quantity that covers `missing` and can be bought: a multiple of `step` from `minimum` to `maximum`. The
 * greatest there is when `missing` is beyond that, 0 when no multiple lies between the bounds. Throws RangeError for a
 * step that is not a whole number above 0.
 */
export function coveringQuantity(
  missing: number,
  bounds: { readonly minimum: number; readonly maximum: number; readonly step: number },
): number {
  const { minimum, maximum, step } = bounds;
  if (!Number.isSafeInteger(step) || step < 1) throw new RangeError(`not a step: ${step}`);
  const wanted = Math.ceil(Math.max(0, missing, minimum) / step) * step;
  const most = Math.floor(maximum / step) * step;
  const quantity = Math.min(wanted, most);
  return quantity < minimum ? 0 : Math.max(0, quantity);
}
