/** How long credits last at the present pace, and what would cover what is missing. */
import type { CreditBalance } from '../../api/contract/schemas.js';
import { coveringQuantity, paceOf } from '../../domain/pace.js';

const DAY = 86_400_000;

export interface Forecast {
  readonly perDay: number;
  /**
   * "renewal": they last until new ones come; "gap": they run out before; "lapse": some are left when they lapse;
   * "end": they run out, and no new ones come; "out": nothing is left; "long": longer than can be said.
   */
  readonly outcome: 'renewal' | 'gap' | 'lapse' | 'end' | 'out' | 'long';
  /** The day of the outcome. ISO 8601; '' for "out" and "long". */
  readonly at: string;
  /** From the day they run out to the day new ones come, as a calendar counts. */
  readonly days: number;
  readonly cover: Cover | undefined;
}

/** What to buy so that they last: so many more each period, or a pack. */
export interface Cover {
  readonly way: 'every' | 'once';
  readonly quantity: number;
}

/** Undefined while nothing is known of their use. `comes`: new ones come at `renewsAt`. */
export function forecastOf(item: CreditBalance, comes: boolean): Forecast | undefined {
  const { balance, usage, renewsAt, expiring } = item;
  // The server's clock: the page's may be wrong.
  const now = Date.parse(usage.at);
  // Without new ones to come the last of them may still lapse.
  const lapses = expiring && expiring.quantity === balance ? expiring.at : null;
  const ends = comes ? renewsAt : lapses;
  const until = ends === null ? null : Date.parse(ends);
  const pace = paceOf({ usage: usage.days, elapsed: (now % DAY) / DAY, balance, now, until });
  if (pace.perDay === 0) return undefined;
  const result = (outcome: Forecast['outcome'], at = '', days = 0): Forecast => ({ perDay: pace.perDay, outcome, at, days, cover: coverOf(item, comes, pace.missing) });
  if (balance === 0) return result('out');
  if (pace.runsOutAt === null) return ends === null ? result('long') : result(comes ? 'renewal' : 'lapse', ends);
  const at = new Date(pace.runsOutAt).toISOString();
  return comes && until !== null ? result('gap', at, Math.floor(until / DAY) - Math.floor(pace.runsOutAt / DAY)) : result('end', at);
}

function coverOf({ offer, packs, recurring }: CreditBalance, comes: boolean, missing: number): Cover | undefined {
  if (!comes || missing === 0) return undefined;
  const total = offer && coveringQuantity(recurring + missing, offer);
  if (total && total - recurring >= missing) return { way: 'every', quantity: total - recurring };
  const pack = packs.map(({ quantity }) => quantity).sort((one, other) => one - other).find((quantity) => quantity >= missing);
  return pack === undefined ? undefined : { way: 'once', quantity: pack };
}

/** As people say it: whole from ten on, tenths below. */
export function spokenPace(perDay: number): number {
  return perDay >= 10 ? Math.round(perDay) : Math.max(0.1, Math.round(perDay * 10) / 10);
}
