/** Another plan or interval: whether it is allowed, since when, and with how many seats. */
import type { OrderDraft, Plans } from '../../api/contract/schemas.js';
import { unusedOf } from '../../domain/paid-seats.js';
import { planPart } from '../../domain/pricing.js';
import { addIntervals } from '../../domain/proration.js';
import { defaultPlanRule, findChoice, planPrice, type PlanChoice, type PlanDecision, type PlanOnSale, type PlanRule } from './catalog.js';
import { Problem } from '../problems.js';
import type { AccountRecord } from '../records.js';
import { periodCredits, recurringLines, upcoming } from './next-period.js';
import { iso, waiting, type Order, type Situation } from './order.js';

export const SELLABLE = new Set<AccountRecord['status']>(['trialing', 'active', 'past_due']);

const heldBy = ({ seats }: AccountRecord): number => seats.used + seats.reserved;

/** What the rules say of a change; seats people hold must fit, and what is not paid yet is not given back. */
function judge({ account, owes, at }: Judged, from: PlanChoice, to: PlanChoice, rule: PlanRule): PlanDecision {
  if (to.plan.seatMaximum !== null && heldBy(account) > to.plan.seatMaximum) return { effect: 'refused', reason: 'seats_above_maximum' };
  const decision = rule(from, to, account);
  return owes && decision.effect === 'now' && unusedOf(account.paid, at).net > 0 ? { effect: 'refused', reason: 'invoice_open' } : decision;
}

type Judged = Pick<Situation, 'account' | 'owes' | 'at'>;

const sameChoice = (a: PlanChoice, b: PlanChoice): boolean => a.plan.id === b.plan.id && a.price.interval === b.price.interval;

/**
 * Adds the wanted plan to the order. Gives the choice that will count in the next period, so that seats fit it.
 * @throws Problem validation_failed, change_not_allowed
 */
export function orderPlan(order: Order, draft: OrderDraft, situation: Situation, rule: PlanRule = defaultPlanRule): PlanChoice {
  const { account, present, sale } = situation;
  if (draft.planId === undefined && draft.interval === undefined) return upcoming(account, sale).choice;
  const to = findChoice(sale.catalog, draft.planId ?? account.planId, account.currency, draft.interval ?? account.interval);
  if (to === undefined || (to.plan.retired === true && !sameChoice(present, to))) {
    const path = draft.planId === undefined ? 'draft.interval' : 'draft.planId';
    throw new Problem('validation_failed', { fields: [{ path, code: 'unsupported' }] });
  }
  const shown = { from: shownChoice(present), to: shownChoice(to) };
  const waits = account.scheduled.find(({ kind }) => kind === 'plan')?.plan ?? null;
  if (sameChoice(present, to)) {
    if (waits !== null) order.drops.push('plan');
    return present;
  }
  const decision = judge(situation, present, to, rule);
  if (decision.effect === 'refused') throw new Problem('change_not_allowed', { reason: decision.reason });
  if (decision.effect === 'now') {
    order.plan = to;
    order.changes.plan = { ...shown, effectiveAt: null };
    if (waits !== null) order.drops.push('plan');
    return to;
  }
  order.changes.plan = { ...shown, effectiveAt: iso(account.period.end) };
  if (waits?.id !== to.plan.id || waits.interval !== to.price.interval) {
    const { seatMaximum } = to.plan;
    order.schedule.push(waiting(account, { kind: 'plan', plan: shownChoice(to), ...(seatMaximum !== null && { seatMaximum }) }));
  }
  return to;
}

export function shownChoice({ plan, price }: PlanChoice) {
  return { id: plan.id, name: plan.name, interval: price.interval };
}

/** Whether changing to it at once begins a period of its own. */
export function beginsPeriod({ price }: PlanChoice, { interval, status }: AccountRecord): boolean {
  return price.interval !== interval && status !== 'trialing';
}

/**
 * Prices the order's new plan with `seats`: for the rest of the period, or for one of its own when the interval is
 * another. A period of its own brings its included and renewing credits along.
 */
export function pricePlan(order: Order, to: PlanChoice, seats: number, situation: Situation, recurring: ReadonlyMap<string, number>): void {
  const { account, terms, at, sale } = situation;
  const fresh = beginsPeriod(to, account);
  const period = fresh ? { start: at, end: addIntervals(at, to.price.interval, 1) } : account.period;
  const part = planPart(terms, planPrice(to), seats, at, period);
  order.buys = true;
  if (!fresh) {
    order.parts.push(part);
    order.credits.push(...includedMore(to, situation));
    return;
  }
  order.period = period;
  const charges = recurringLines(sale.credits, recurring, period).map((line) => ({ line }));
  order.parts.push({ ...part, charges: [...part.charges, ...charges] });
  order.credits.push(...periodCredits(to, recurring, period));
}

/** Credits the new plan includes beyond those that came with the old one this period. */
function includedMore({ plan }: PlanChoice, { account }: Situation): Order['credits'] {
  return (plan.includedCredits ?? []).flatMap(({ kind, quantity }) => {
    const lots = account.credits.find((one) => one.kind === kind)?.lots ?? [];
    const had = lots.filter(({ source, at }) => source === 'included' && at >= account.period.start);
    const more = quantity - had.reduce((sum, lot) => sum + lot.granted, 0);
    return more > 0 ? [{ kind, recurring: null, grants: [{ source: 'included' as const, granted: more, expiresAt: account.period.end }] }] : [];
  });
}

/** The catalogue as this account may order from it. */
export function viewPlans(situation: Situation, rule: PlanRule = defaultPlanRule): Plans {
  const { account, present, sale } = situation;
  const blocked = blockedBy(account);
  const own = ({ id }: PlanOnSale): boolean => id === present.plan.id;
  const items = sale.catalog.filter((plan) => plan.currency === account.currency && (plan.retired !== true || own(plan)));
  const nameOf = (kind: string): string => sale.credits.find((one) => one.kind === kind)?.name ?? kind;
  return {
    items: items.map((plan) => ({
      id: plan.id,
      name: plan.name,
      summary: plan.summary ?? '',
      features: [...(plan.features ?? [])],
      currency: plan.currency,
      prices: plan.prices.filter((price) => plan.retired !== true || price.interval === account.interval).map((price) => {
        const to = { plan, price };
        const decision = blocked ?? judge(situation, present, to, rule);
        const change = sameChoice(present, to)
          ? { effect: 'current' as const, reason: null }
          : { effect: decision.effect, reason: decision.effect === 'refused' ? decision.reason : null };
        return { interval: price.interval, seatUnitAmount: price.seatUnitAmount, baseAmount: price.baseAmount ?? 0, change };
      }),
      includedSeats: plan.includedSeats ?? 0,
      includedCredits: (plan.includedCredits ?? []).map(({ kind, quantity }) => ({ kind, name: nameOf(kind), quantity })),
      seatMinimum: plan.seatMinimum,
      seatMaximum: plan.seatMaximum,
    })),
  };
}

function blockedBy(account: AccountRecord): PlanDecision | undefined {
  if (!SELLABLE.has(account.status)) return { effect: 'refused', reason: 'subscription_inactive' };
  const ends = account.scheduled.some(({ kind }) => kind === 'cancel' || kind === 'pause');
  return ends ? { effect: 'refused', reason: 'change_pending' } : undefined;
}
