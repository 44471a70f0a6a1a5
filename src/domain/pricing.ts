/**
 * Prices of orders and renewals, line by line. An order is made of parts; each charges for something or gives unused
 * time back, and all of them share one discount, one tax and one balance.
 *
 * Invariants of everything priced here (tested as properties):
 *   sum(lines) = total − credited
 *   subtotal + tax + balance lines = total − credited
 *   total ≥ 0, credited ≥ 0, and one of them is 0
 *   all credits of a period together ≤ what was paid for it
 */
import { allocate, multiplyDivide } from './money.js';
import type { Currency, MinorUnits } from './money.js';
import { creditFor, unusedOf } from './paid-seats.js';
import type { PaidSeats, PaidTax } from './paid-seats.js';
import { planLine, priceLine, seatLine, shownPeriod, type PriceLine } from './price-lines.js';
import { discountOn } from './promotions.js';
import type { PromotionRule } from './promotions.js';
import { prorate, remainingOf } from './proration.js';
import type { Period, Proration } from './proration.js';
import type { SeatChange } from './seats.js';

export type { PriceLine } from './price-lines.js';

/** A tax added on top of prices. `rate` in hundredths of a percent (2000 = 20 %); `label` as on the invoice ("VAT", "TVA", "KDV"). */
export interface TaxRate {
  readonly label: string;
  readonly rate: number;
}

/** What a plan costs for one interval, before tax, in minor units. */
export interface PlanPrice {
  readonly name: string;
  /** One seat beyond the included ones. */
  readonly unitAmount: MinorUnits;
  /** The plan itself. */
  readonly baseAmount: MinorUnits;
  /** Seats the base covers; never more than the least that can be bought. */
  readonly includedSeats: number;
}

/** What a price depends on, beside the order. Amounts in minor units of `currency`. */
export interface Terms {
  readonly currency: Currency;
  readonly plan: PlanPrice;
  readonly taxes: readonly TaxRate[];
  /** The promotion that counts at every renewal, if the account has one. */
  readonly standing: PromotionRule | null;
  /** Credit the account has; never negative. */
  readonly balance: MinorUnits;
  /** What was paid for the plan and seats of this period. */
  readonly paid: readonly PaidSeats[];
  readonly period: Period;
  /** Nothing is due for plan and seats before the trial ends. */
  readonly trial: boolean;
}

/** A priced change. All amounts in minor units. */
export interface Priced {
  readonly lines: PriceLine[];
  /** All of it after discounts, before tax. */
  readonly subtotal: MinorUnits;
  readonly tax: MinorUnits;
  /** Due now. */
  readonly total: MinorUnits;
  /** Added to the account's balance. */
  readonly credited: MinorUnits;
  /** Taken from the account's balance. */
  readonly balanceUsed: MinorUnits;
  /** What is paid for this period's plan and seats once the change is settled. */
  readonly paid: readonly PaidSeats[];
}

/** Something charged; `pays`: the seats and time it pays for, if what is unused of it can be given back. */
export interface Charge {
  readonly line: PriceLine;
  readonly pays?: Period & { readonly seats: number };
}

/** One thing an order does to what is paid. */
export interface Part {
  readonly charges: readonly Charge[];
  /** Unused time: its lines (negative), and the taxes that were paid on it. */
  readonly returns: readonly PriceLine[];
  readonly returnedTaxes: readonly PaidTax[];
  /** What was paid before and stays so. */
  readonly rest: readonly PaidSeats[];
  /** Added to what is paid, for nothing: seats of a trial. */
  readonly free: readonly PaidSeats[];
}

const NO_PART = { charges: [], returns: [], returnedTaxes: [], free: [] };

/** More seats for the rest of the period. */
export function increasePart(terms: Terms, seats: SeatChange, at: number): Part {
  const bought = seats.to - seats.from;
  const time = { start: at, end: terms.period.end };
  if (terms.trial) return { ...NO_PART, rest: terms.paid, free: [{ seats: bought, ...time, net: 0, taxes: [] }] };
  const line = seatLine(terms.plan.unitAmount, bought, time, partOf(terms.period, at));
  return { ...NO_PART, rest: terms.paid, charges: [{ line, pays: { seats: bought, ...time } }] };
}

/** Fewer seats at once. With `credit`, what was paid for the unused time is given back. */
export function reductionPart(terms: Terms, seats: SeatChange, at: number, credit: boolean): Part {
  const returned = seats.from - seats.to;
  const given = creditFor(terms.paid, returned, at);
  if (!credit || terms.trial) return { ...NO_PART, rest: given.rest };
  const line = seatLine(terms.plan.unitAmount, -returned, { start: at, end: terms.period.end }, remainingOf(terms.period, at));
  const gross = -line.amount;
  const net = Math.min(gross, given.net);
  // What was never paid (a discount, a rounding) is not given back.
  const correction = gross === net ? [] : [priceLine({ id: 'discount', kind: 'discount', amount: gross - net })];
  const returnedTaxes = given.taxes.map((tax) => ({ ...tax, amount: Math.min(multiplyDivide(net, tax.rate, 10_000), tax.amount) }));
  return { ...NO_PART, rest: given.rest, returns: [line, ...correction], returnedTaxes };
}

/**
 * Another plan, interval or a fresh start, at once: what is unused of the present one is given back, and `next` is
 * charged for `seats` until the end of `period`; for all of it when the period begins now.
 */
export function planPart(terms: Terms, next: PlanPrice, seats: number, at: number, period: Period): Part {
  if (terms.trial) return { ...NO_PART, rest: [{ seats, start: at, end: period.end, net: 0, taxes: [] }] };
  const given = unusedOf(terms.paid, at);
  const back = priceLine({
    id: 'plan_credit',
    kind: 'plan_credit',
    label: terms.plan.name,
    period: shownPeriod({ start: at, end: terms.period.end }),
    amount: minus(given.net),
  });
  const charges = periodCharges(next, seats, { start: Math.max(at, period.start), end: period.end }, partOf(period, at));
  return { ...NO_PART, rest: [], charges, returns: given.net > 0 ? [back] : [], returnedTaxes: given.taxes };
}

/** Plan and seats for a period, or the part of it that `proration` covers. */
export function periodCharges(plan: PlanPrice, seats: number, period: Period, proration: Proration | null): Charge[] {
  const extra = Math.max(0, seats - plan.includedSeats);
  const charges: Charge[] = [];
  if (plan.baseAmount > 0) {
    charges.push({ line: planLine(plan.name, plan.baseAmount, period, proration), pays: { seats: plan.includedSeats, ...period } });
  }
  if (extra > 0) {
    charges.push({ line: seatLine(plan.unitAmount, extra, period, proration), pays: { seats: extra, ...period } });
  }
  return charges;
}

/** What all parts come to. `rest`: what stays paid when no part says otherwise. */
export function priceParts(terms: Pick<Terms, 'taxes' | 'balance' | 'paid'>, parts: readonly Part[], promotion: PromotionRule | null): Priced {
  const charges = parts.flatMap((part) => part.charges);
  const returns = parts.flatMap((part) => part.returns);
  const charged = sum(charges.map(({ line }) => line.amount));
  const lines = [...returns, ...charges.map(({ line }) => line)];
  const off = promotion === null ? 0 : discountOn(promotion, charged);
  if (promotion !== null && off > 0) {
    const rate = promotion.reduction.kind === 'percent' ? promotion.reduction.rate : null;
    lines.push(priceLine({ id: 'discount', kind: 'discount', label: promotion.label, rate, amount: -off }));
  }
  const due = terms.taxes.map((tax) => ({ ...tax, amount: multiplyDivide(charged - off, tax.rate, 10_000) }));
  const taxes = charges.length > 0 ? due : [];
  const taxLines = settledTaxes(taxes, parts.flatMap((part) => part.returnedTaxes));
  for (const [index, { label, rate, amount }] of taxLines.entries()) lines.push(priceLine({ id: `tax-${index + 1}`, kind: 'tax', label, rate, amount }));

  const subtotal = charged - off + sum(returns.map((line) => line.amount));
  const tax = sum(taxLines.map((line) => line.amount));
  const whole = subtotal + tax;
  const balanceUsed = Math.max(0, Math.min(terms.balance, whole));
  if (balanceUsed > 0) lines.push(priceLine({ id: 'balance', kind: 'balance', amount: -balanceUsed }));
  const rest = parts.find((part) => part.rest !== terms.paid)?.rest ?? terms.paid;
  return {
    lines,
    subtotal: positive(subtotal),
    tax: positive(tax),
    total: Math.max(0, whole - balanceUsed),
    credited: Math.max(0, minus(whole)),
    balanceUsed,
    paid: [...rest, ...parts.flatMap((part) => part.free), ...paidBy(charges, off, taxes)],
  };
}

/** More seats for the rest of the period, by themselves. `promotion`: a code that was judged "applied". */
export function priceIncrease(terms: Terms, seats: SeatChange, at: number, promotion: PromotionRule | null): Priced {
  return priceParts(terms, [increasePart(terms, seats, at)], promotion ?? withinPeriod(terms.standing));
}

/** Fewer seats at once, by themselves. */
export function priceReduction(terms: Terms, seats: SeatChange, at: number, credit: boolean): Priced {
  return priceParts(terms, [reductionPart(terms, seats, at, credit)], null);
}

/** What the seats line of an increase comes to, before discounts: 0 during a trial. */
export function increaseDue(terms: Terms, seats: SeatChange, at: number): MinorUnits {
  return terms.trial ? 0 : prorate(terms.plan.unitAmount, seats.to - seats.from, remainingOf(terms.period, at));
}

/** `seats` and renewing credits for the whole of `period`, as a renewal will cost; `terms.balance` is what will be left by then. */
export function priceRenewal(terms: Terms, seats: number, period: Period, credits: readonly PriceLine[] = []): Priced {
  const charges = [...(seats === 0 ? [] : periodCharges(terms.plan, seats, period, null)), ...credits.map((line) => ({ line }))];
  return priceParts({ ...terms, paid: [] }, [{ ...NO_PART, rest: [], charges }], terms.standing);
}

// An amount off per invoice was taken from the period's own invoice; taking it again at every seat bought in
// between would give it away many times over. A percentage has no such trouble.
export function withinPeriod(standing: PromotionRule | null): PromotionRule | null {
  return standing?.reduction.kind === 'percent' ? standing : null;
}

/** What is left of a period; null = all of it, which needs no proration to be understood. */
function partOf(period: Period, at: number): Proration | null {
  const left = remainingOf(period, at);
  return left.seconds === left.of ? null : left;
}

/** Taxes on what is charged less those given back; one line for each tax. */
function settledTaxes(due: readonly PaidTax[], returned: readonly PaidTax[]): PaidTax[] {
  const settled = [...due];
  for (const back of returned) {
    const index = settled.findIndex(({ label, rate }) => label === back.label && rate === back.rate);
    const match = settled[index];
    if (match) settled[index] = { ...match, amount: match.amount - back.amount };
    else if (back.amount !== 0) settled.push({ ...back, amount: minus(back.amount) });
  }
  return settled;
}

/** What each charge really paid: its share of the discount off, and its share of the taxes. */
function paidBy(charges: readonly Charge[], off: MinorUnits, taxes: readonly PaidTax[]): PaidSeats[] {
  const amounts = charges.map(({ line }) => line.amount);
  const discounts = allocate(off, amounts);
  const nets = amounts.map((amount, index) => amount - (discounts[index] ?? 0));
  const shares = taxes.map((tax) => allocate(tax.amount, nets));
  return charges.flatMap(({ pays }, index) => {
    if (pays === undefined) return [];
    const { seats, start, end } = pays;
    return [{ seats, start, end, net: nets[index] ?? 0, taxes: taxes.map((tax, which) => ({ ...tax, amount: shares[which]?.[index] ?? 0 })) }];
  });
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** −amount without −0, which JSON and assertions tell from 0. */
function minus(amount: MinorUnits): MinorUnits {
  return amount === 0 ? 0 : -amount;
}

function positive(amount: MinorUnits): MinorUnits {
  return amount === 0 ? 0 : amount;
}
