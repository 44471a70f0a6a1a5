/** What a quantity of credits costs by a price list with steps, how that came about, and where buying more costs no more. */
import { multiplyDivide } from './money.js';
import type { MinorUnits } from './money.js';

/**
 * One step of a price list. `amount`: minor units for `per` credits, for quantities up to and including `upTo`; the
 * last tier has `upTo` null.
 */
export interface CreditTier {
  readonly upTo: number | null;
  readonly amount: MinorUnits;
}

/**
 * Tiers ascend. "volume": the tier the whole quantity falls in prices all of it. "graduated": each part is priced by
 * its own tier.
 */
export interface CreditPrice {
  /** So many credits an `amount` buys: 1, or 1000 where one credit costs less than a minor unit. */
  readonly per: number;
  readonly mode: 'volume' | 'graduated';
  readonly tiers: readonly CreditTier[];
}

/** Credits that one tier prices: `amount` (minor units) for all of `quantity`, at `unitAmount` for `per` of them. */
export interface CreditPart {
  readonly quantity: number;
  readonly unitAmount: MinorUnits;
  readonly per: number;
  readonly amount: MinorUnits;
}

/** Quantities from `from` up to, but not including, `below`. */
export interface BreakEven {
  readonly from: number;
  readonly below: number;
}

/**
 * What `quantity` credits cost, in minor units; 0 for none. Graduated sums its rounded parts. Throws RangeError for a
 * quantity that is negative or not whole, and for one no tier covers.
 */
export function priceOfCredits(price: CreditPrice, quantity: number): MinorUnits {
  return creditParts(price, quantity).reduce((sum, part) => sum + part.amount, 0);
}

/** How a price came about: one part per tier used, so a single one for volume, none for 0. Throws as `priceOfCredits`. */
export function creditParts(price: CreditPrice, quantity: number): readonly CreditPart[] {
  if (!Number.isSafeInteger(quantity) || quantity < 0) throw new RangeError(`not a quantity of credits: ${quantity}`);
  const parts: CreditPart[] = [];
  let priced = 0;
  for (const tier of price.tiers) {
    if (priced >= quantity) break;
    const upTo = Math.min(quantity, tier.upTo ?? quantity);
    if (price.mode === 'volume' && upTo < quantity) continue;
    parts.push(partOf(price, tier, upTo - priced));
    priced = upTo;
  }
  if (priced < quantity) throw new RangeError(`no tier prices ${quantity} credits`);
  return parts;
}

function partOf({ per }: CreditPrice, tier: CreditTier, quantity: number): CreditPart {
  return { quantity, unitAmount: tier.amount, per, amount: multiplyDivide(tier.amount, quantity, per) };
}

/**
 * Volume only ([] for graduated): quantities for which buying `below`, the first quantity of the next tier, costs no
 * more than buying the quantity itself. At most one run per tier, each without a gap; runs overlap where a cheap tier
 * undercuts several before it.
 */
export function breakEvens(price: CreditPrice): readonly BreakEven[] {
  if (price.mode !== 'volume') return [];
  return price.tiers.slice(0, -1).flatMap(({ upTo }) => {
    if (upTo === null) return [];
    const below = upTo + 1;
    const from = runUpTo(price, below, priceOfCredits(price, below));
    return from < below ? [{ from, below }] : [];
  });
}

/** Where the quantities begin that end at `below` and all cost at least `amount`; `below` when there are none. */
function runUpTo({ per, tiers }: CreditPrice, below: number, amount: MinorUnits): number {
  let from = below;
  for (let index = tiers.length - 1; index >= 0; index -= 1) {
    const tier = tiers[index];
    if (tier === undefined || tier.upTo === null || tier.upTo >= below) continue;
    const first = (tiers[index - 1]?.upTo ?? 0) + 1;
    // Within a tier more never costs less, so that halving finds where it begins to cost enough.
    let [low, high] = [first, from];
    while (low < high) {
      const middle = low + Math.floor((high - low) / 2);
      if (multiplyDivide(tier.amount, middle, per) >= amount) high = middle;
      else low = middle + 1;
    }
    from = low;
    if (from > first) break;
  }
  return from;
}

/** What is wrong with a price list a host defined, for its developers to read; undefined when it is fine. */
export function faultOf(price: CreditPrice): string | undefined {
  const { per, mode, tiers } = price;
  if (!Number.isSafeInteger(per) || per < 1) return `per must be a whole number above 0, not ${per}`;
  if (mode !== 'volume' && mode !== 'graduated') return `mode must be "volume" or "graduated", not ${JSON.stringify(mode)}`;
  if (tiers.length === 0) return 'there must be a tier';
  let before = 0;
  for (const [index, { upTo, amount }] of tiers.entries()) {
    const name = `tier ${index + 1}`;
    const last = index === tiers.length - 1;
    if (!Number.isSafeInteger(amount) || amount < 0) return `${name}: amount must be whole minor units, 0 or more, not ${amount}`;
    if (last) return upTo === null ? undefined : `${name}: upTo of the last tier must be null, not ${upTo}`;
    if (upTo === null) return `${name}: upTo may be null in the last tier only`;
    if (!Number.isSafeInteger(upTo) || upTo <= before) return `${name}: upTo must be a whole number above ${before}, not ${upTo}`;
    before = upTo;
  }
  return undefined;
}
