/** What a price list means for a slider: which amounts there are, where prices change, where more costs no more. */
import type { CreditBalance } from '../../api/contract/schemas.js';
import { breakEvens, priceOfCredits, type CreditPrice } from '../../domain/credit-price.js';
import { parseQuantity, type QuantityProblem } from '../../domain/quantity.js';

export type CreditOffer = NonNullable<CreditBalance['offer']>;

/** Amounts that can be chosen: multiples of `step` from `least` to `most`, and none where there is something to stop. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly zero: boolean;
}

export function scaleOf({ minimum, maximum, step }: CreditOffer, recurring: number): Scale {
  return { least: Math.max(1, Math.ceil(minimum / step)) * step, most: Math.floor(maximum / step) * step, step, zero: recurring > 0 };
}

/** The amount nearest to `wanted`; between none and the least one, where the person was heading coming from `before`. */
export function snapped(wanted: number, before: number, { least, most, step, zero }: Scale): number {
  const value = Math.round(wanted / step) * step;
  if (value >= least) return Math.min(value, most);
  return zero && (before >= least || value <= 0) && value < before ? 0 : least;
}

export type ParsedAmount = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly code: QuantityProblem | 'step' };

export function readAmount(text: string, scale: Scale, locale: string): ParsedAmount {
  const { least, most, step, zero } = scale;
  const read = parseQuantity(text, { maximum: most, locale });
  if (!read.ok || (zero && read.value === 0)) return read;
  if (read.value < least) return { ok: false, code: 'below_minimum' };
  return read.value % step === 0 ? read : { ok: false, code: 'step' };
}

/** Where each price of the list begins, and what it is: minor units for `offer.per`. */
export function tiersOf({ tiers }: CreditOffer): readonly { readonly from: number; readonly amount: number }[] {
  return tiers.map(({ amount }, index) => ({ from: (tiers[index - 1]?.upTo ?? 0) + 1, amount }));
}

/** What all of them cost each, in minor units for `offer.per`; undefined where every part has its own price. */
export function unitAmountOf({ mode, tiers }: CreditOffer, quantity: number): number | undefined {
  return mode === 'volume' && quantity > 0 ? tiers.find(({ upTo }) => upTo === null || upTo >= quantity)?.amount : undefined;
}

/** From `from` up to `target`, taking `target` costs no more. */
export interface Even {
  readonly from: number;
  readonly target: number;
}

/** Break-evens among the amounts that can be chosen. */
export function evensOf(offer: CreditOffer, { least, most, step }: Scale): readonly Even[] {
  if (offer.mode !== 'volume') return [];
  const price: CreditPrice = { per: offer.per, mode: offer.mode, tiers: offer.tiers };
  return breakEvens(price).flatMap(({ from, below }) => {
    const target = Math.max(least, Math.ceil(below / step) * step);
    if (target > most) return [];
    const cost = priceOfCredits(price, target);
    // What costs enough is one stretch, as in breakEvens itself; steps may only shorten it.
    let first = Math.max(least, Math.ceil(from / step) * step);
    while (first < below && priceOfCredits(price, first) < cost) first += step;
    return first < below ? [{ from: first, target }] : [];
  });
}
