/** What plans come to for the seats there are. For reading only: what is charged is quoted by the server. */
import type { Interval, Plan, Subscription } from '../../api/contract/schemas.js';

export type PlanPriceShown = Plan['prices'][number];

/** A plan in one interval, as this account would have it. Amounts in minor units, before tax. */
export interface Choice {
  readonly plan: Plan;
  readonly price: PlanPriceShown;
  /** One seat: the account's own price on the plan it has. */
  readonly unitAmount: number;
  /** The present seats, as many of them as the plan allows. */
  readonly seats: number;
  /** What they come to for one interval. */
  readonly total: number;
  /** What a year saves against twelve months; 0 = nothing, or it is not sold both ways. */
  readonly saving: number;
}

export const isCurrent = ({ price }: Choice): boolean => price.change.effect === 'current';

/** The plan at this interval, or in the one it is sold in. */
export function choiceOf(plan: Plan, interval: Interval, subscription: Subscription): Choice | undefined {
  const price = plan.prices.find((one) => one.interval === interval) ?? plan.prices[0];
  if (!price) return undefined;
  const seats = Math.min(Math.max(subscription.seats.capacity, plan.seatMinimum), plan.seatMaximum ?? Infinity);
  const unit = (one: PlanPriceShown) => (one.change.effect === 'current' ? subscription.seats.unitAmount : one.seatUnitAmount);
  const total = (one: PlanPriceShown) => one.baseAmount + unit(one) * Math.max(0, seats - plan.includedSeats);
  const [month, year] = (['month', 'year'] as const).map((name) => plan.prices.find((one) => one.interval === name));
  const saving = month && year ? Math.max(0, total(month) * 12 - total(year)) : 0;
  return { plan, price, unitAmount: unit(price), seats, total: total(price), saving };
}

/** The plans to show: all, or those named, in that order. */
export function shownPlans(plans: readonly Plan[], ids: string): readonly Plan[] {
  return ids.trim() ? ids.split(/\s+/).flatMap((id) => plans.find((plan) => plan.id === id) ?? []) : plans;
}
