/** The period after the present one: what waits for it, and what it costs. */
import { creditLines, type PriceLine } from '../../domain/price-lines.js';
import { priceRenewal, type Priced, type Terms } from '../../domain/pricing.js';
import { periodAfter, type Period } from '../../domain/proration.js';
import { findChoice, planPrice, type Catalog, type CreditKind, type PlanChoice } from './catalog.js';
import { renews, type AccountRecord, type CreditEffect } from '../records.js';
import type { NewInvoice, Renewal } from '../store.js';

/** What renewing needs to know beside the account. */
export interface Sale {
  readonly catalog: Catalog;
  readonly credits: readonly CreditKind[];
}

export interface NextPeriod {
  readonly period: Period;
  readonly choice: PlanChoice;
  readonly seats: number;
  readonly priced: Priced;
  readonly credits: readonly CreditEffect[];
}

/** The account's own plan. @throws Error when the catalogue no longer has it */
export function choiceOf(catalog: Catalog, account: AccountRecord): PlanChoice {
  const found = findChoice(catalog, account.planId, account.currency, account.interval);
  if (found === undefined) throw new Error(`no price of plan ${account.planId}`);
  return found;
}

/** Renewing credits of an account by kind, once what waits has taken effect. */
export function recurringOf(account: AccountRecord): ReadonlyMap<string, number> {
  const recurring = new Map(account.credits.map((one) => [one.kind, one.recurring]));
  for (const { credits } of account.scheduled) if (credits !== null) recurring.set(credits.kind, credits.quantity);
  return recurring;
}

/** Lines of renewing credits for a whole period. */
export function recurringLines(kinds: readonly CreditKind[], recurring: ReadonlyMap<string, number>, period: Period): PriceLine[] {
  return kinds.flatMap((kind) =>
    kind.recurring ? creditLines(kind.kind, kind.name, kind.recurring.price, recurring.get(kind.kind) ?? 0, period) : [],
  );
}

/** What a period brings: included credits and renewing ones, until it ends. */
export function periodCredits({ plan }: PlanChoice, recurring: ReadonlyMap<string, number>, period: Period): CreditEffect[] {
  const kinds = new Set([...recurring.keys(), ...(plan.includedCredits ?? []).map(({ kind }) => kind)]);
  return [...kinds].map((kind) => {
    const included = plan.includedCredits?.find((one) => one.kind === kind)?.quantity ?? 0;
    const bought = recurring.get(kind) ?? 0;
    const grants = [
      ...(included > 0 ? [{ source: 'included' as const, granted: included, expiresAt: period.end }] : []),
      ...(bought > 0 ? [{ source: 'recurring' as const, granted: bought, expiresAt: period.end }] : []),
    ];
    return { kind, recurring: bought, grants };
  });
}

/** What a period that begins is made of: what waits has taken effect. `other`: it is another plan or interval. */
export function upcoming(account: AccountRecord, { catalog }: Sale) {
  const wanted = account.scheduled.find(({ kind }) => kind === 'plan')?.plan;
  // A plan that is no longer there by then is not changed to.
  const next = wanted && findChoice(catalog, wanted.id, account.currency, wanted.interval);
  const choice = next ?? choiceOf(catalog, account);
  const { seatMinimum, seatMaximum } = choice.plan;
  const { capacity } = account.seats;
  const asked = account.scheduled.find(({ kind }) => kind === 'seats')?.seats ?? capacity;
  // Bounds that were drawn closer later do not touch who stays on the plan.
  const minimum = next ? seatMinimum : Math.min(seatMinimum, capacity);
  const maximum = next ? (seatMaximum ?? Infinity) : Infinity;
  return { choice, other: next !== undefined, seats: Math.min(Math.max(asked, minimum), maximum), recurring: recurringOf(account) };
}

/** The next period with everything that waits for it; null when there is none. `terms`: those of the account now. */
export function nextPeriod(account: AccountRecord, terms: Terms, sale: Sale): NextPeriod | null {
  if (!renews(account) || account.scheduled.some(({ kind }) => kind === 'cancel' || kind === 'pause')) return null;
  const { choice, other, seats, recurring } = upcoming(account, sale);
  const { interval } = choice.price;
  const anchor = interval === account.interval ? account.anchor : account.period.end;
  const period = periodAfter(account.period.end, anchor, interval);
  const lines = recurringLines(sale.credits, recurring, period);
  const plan = other ? planPrice(choice) : terms.plan;
  const priced = priceRenewal({ ...terms, plan }, seats, period, lines);
  return { period, choice, seats, priced, credits: periodCredits(choice, recurring, period) };
}

/** What the store needs to begin it. `next` null: the subscription rests or ends. */
export function renewalOf(account: AccountRecord, next: NextPeriod | null): Renewal {
  const stamp = { revision: account.revision, at: account.period.end };
  if (next === null) return { ...stamp, next: account.scheduled.some(({ kind }) => kind === 'pause') ? 'paused' : 'canceled' };
  const { period, choice, seats, priced, credits } = next;
  const { lines, subtotal, tax, total } = priced;
  const invoice: NewInvoice | null =
    lines.length === 0 ? null : { id: `inv_${account.id}_${period.start}`, currency: account.currency, lines, subtotal, tax, total, period };
  const plan = { id: choice.plan.id, interval: choice.price.interval };
  return { ...stamp, next: { period, plan, capacity: seats, paid: priced.paid, balanceUsed: priced.balanceUsed, credits, invoice } };
}
