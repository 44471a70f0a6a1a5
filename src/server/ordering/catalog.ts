/** What a host sells, and what the catalogue says of an account. */
import { faultOf, type CreditPrice } from '../../domain/credit-price.js';
import type { MinorUnits } from '../../domain/money.js';
import type { PlanPrice } from '../../domain/pricing.js';
import type { Interval } from '../../domain/proration.js';
import type { AccountRecord } from '../records.js';

/** A plan in one currency. Amounts in minor units, before tax. */
export interface PlanOnSale {
  readonly id: string;
  readonly name: string;
  /** One sentence about it. Default none. */
  readonly summary?: string;
  /** What it includes, a few words each. Default none. */
  readonly features?: readonly string[];
  readonly currency: string;
  readonly prices: readonly PlanPriceOnSale[];
  /** Seats the base amount covers; never more than `seatMinimum`. Default 0. */
  readonly includedSeats?: number;
  /** Credits each period brings; what is unused lapses with it. Default none. */
  readonly includedCredits?: readonly { readonly kind: string; readonly quantity: number }[];
  readonly seatMinimum: number;
  /** null = none. */
  readonly seatMaximum: number | null;
  /** No longer sold: who is on it stays and renews, nobody else sees it. Keep plans in the catalogue as long as accounts are on them. */
  readonly retired?: boolean;
}

export interface PlanPriceOnSale {
  readonly interval: Interval;
  /** One seat beyond the included ones. */
  readonly seatUnitAmount: MinorUnits;
  /** The plan itself with its included seats. Default 0. */
  readonly baseAmount?: MinorUnits;
}

export type Catalog = readonly PlanOnSale[];

/** A kind of credit. */
export interface CreditKind {
  /** What code calls it: "export". */
  readonly kind: string;
  /** What people call it: "Export credits". */
  readonly name: string;
  readonly currency: string;
  /** Renewing credits, a quantity for each period; left out = not sold so. */
  readonly recurring?: { readonly price: CreditPrice; readonly minimum: number; readonly maximum: number; readonly step: number };
  /** Bought once; `validDays` left out = until used. Default none. */
  readonly packs?: readonly { readonly quantity: number; readonly amount: MinorUnits; readonly validDays?: number }[];
}

/** A plan and how often it is paid. */
export interface PlanChoice {
  readonly plan: PlanOnSale;
  readonly price: PlanPriceOnSale;
}

/** Whether an account may change, and since when. `reason`: a word pages have a text for, or a host's own. */
export type PlanDecision = { readonly effect: 'now' | 'period_end' } | { readonly effect: 'refused'; readonly reason: string };
export type PlanRule = (from: PlanChoice, to: PlanChoice, account: Pick<AccountRecord, 'status' | 'seats'>) => PlanDecision;

/** What a seat more costs is compared for as many seats as the account has. */
function worthOf({ plan, price }: PlanChoice, seats: number): number {
  const amount = (price.baseAmount ?? 0) + price.seatUnitAmount * Math.max(0, seats - (plan.includedSeats ?? 0));
  return price.interval === 'year' ? amount : amount * 12;
}

const priceOf = (plan: PlanOnSale, interval: Interval) => plan.prices.find((price) => price.interval === interval);

/**
 * The rule of hosts that have none: more for more at once, less from the next period on, and from year to month only
 * when the year is over. In a trial everything is at once.
 */
export const defaultPlanRule: PlanRule = (from, to, { status, seats }) => {
  if (status === 'trialing') return { effect: 'now' };
  if (from.price.interval === 'year' && to.price.interval === 'month') return { effect: 'period_end' };
  // Compared at the same interval: a year costs less than twelve months of the same plan and is no step down.
  const same = priceOf(from.plan, to.price.interval);
  const before = same ? { ...from, price: same } : from;
  return worthOf(to, seats.capacity) < worthOf(before, seats.capacity) ? { effect: 'period_end' } : { effect: 'now' };
};

/** A plan at a price; undefined when it is not sold in this currency and interval. */
export function findChoice(catalog: Catalog, id: string, currency: string, interval: Interval): PlanChoice | undefined {
  const plan = catalog.find((one) => one.id === id && one.currency === currency);
  const price = plan && priceOf(plan, interval);
  return plan && price && { plan, price };
}

/** What pricing needs to know of it; `agreed`: a seat's price agreed with the account. */
export function planPrice({ plan, price }: PlanChoice, agreed: MinorUnits | null = null): PlanPrice {
  return {
    name: plan.name,
    unitAmount: agreed ?? price.seatUnitAmount,
    baseAmount: price.baseAmount ?? 0,
    includedSeats: plan.includedSeats ?? 0,
  };
}

/** @throws RangeError when a host's catalogue cannot be priced */
export function checkCredits(kinds: readonly CreditKind[]): void {
  for (const { kind, recurring } of kinds) {
    const fault = recurring && faultOf(recurring.price);
    if (fault !== undefined) throw new RangeError(`credits "${kind}": ${fault}`);
    if (recurring && (recurring.step < 1 || recurring.minimum % recurring.step !== 0 || recurring.maximum < recurring.minimum)) {
      throw new RangeError(`credits "${kind}": minimum must be a multiple of step, and not above maximum`);
    }
  }
}

/** @throws RangeError when a plan includes more seats than it must have */
export function checkCatalog(catalog: Catalog): Catalog {
  const wrong = catalog.find((plan) => (plan.includedSeats ?? 0) > plan.seatMinimum);
  if (wrong !== undefined) throw new RangeError(`plan "${wrong.id}": includedSeats is more than seatMinimum`);
  return catalog;
}
