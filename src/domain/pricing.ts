/**
 * Prices of seat changes and renewals, line by line.
 *
 * Invariants of everything priced here (tested as properties):
 *   sum(lines) = total − credited
 *   subtotal + tax + balance lines = total − credited
 *   total ≥ 0, credited ≥ 0, and one of them is 0
 *   all credits of a period together ≤ what was paid for its seats
 */
import { multiplyDivide } from './money.js';
import type { Currency, MinorUnits } from './money.js';
import { creditFor } from './paid-seats.js';
import type { PaidSeats } from './paid-seats.js';
import { discountOn } from './promotions.js';
import type { PromotionRule } from './promotions.js';
import { prorate, remainingOf } from './proration.js';
import type { Period, Proration } from './proration.js';
import type { SeatChange } from './seats.js';

/** A tax added on top of prices. `rate` in hundredths of a percent (2000 = 20 %); `label` as on the invoice ("VAT", "TVA", "KDV"). */
export interface TaxRate {
  readonly label: string;
  readonly rate: number;
}

/** One line; `amount` counts, the rest says how it came about. Same shape as the contract's quote line. */
export interface PriceLine {
  id: string;
  kind: 'seats' | 'seats_credit' | 'discount' | 'tax' | 'balance';
  label: string | null;
  quantity: number | null;
  unitAmount: MinorUnits | null;
  period: { start: string; end: string } | null;
  proration: { seconds: number; of: number } | null;
  rate: number | null;
  amount: MinorUnits;
}

/** What a price depends on, beside the order. Amounts in minor units of `currency`. */
export interface Terms {
  readonly currency: Currency;
  /** One seat for one whole period, before tax. */
  readonly unitAmount: MinorUnits;
  readonly taxes: readonly TaxRate[];
  /** The promotion that counts at every renewal, if the account has one. */
  readonly standing: PromotionRule | null;
  /** Credit the account has; never negative. */
  readonly balance: MinorUnits;
  /** What was paid for the seats of this period. */
  readonly paid: readonly PaidSeats[];
  readonly period: Period;
  /** Nothing is due before the trial ends. */
  readonly trial: boolean;
}

/** A priced change. All amounts in minor units. */
export interface Priced {
  readonly lines: PriceLine[];
  /** Seats and discounts, before tax. */
  readonly subtotal: MinorUnits;
  readonly tax: MinorUnits;
  /** Due now. */
  readonly total: MinorUnits;
  /** Added to the account's balance. */
  readonly credited: MinorUnits;
  /** Taken from the account's balance. */
  readonly balanceUsed: MinorUnits;
  /** What is paid for this period's seats once the change is settled. */
  readonly paid: readonly PaidSeats[];
}

/** Prices more seats for the rest of the period. `promotion`: a code that was judged "applied". */
export function priceIncrease(terms: Terms, seats: SeatChange, at: number, promotion: PromotionRule | null): Priced {
  const bought = seats.to - seats.from;
  const left = remainingOf(terms.period, at);
  const nothing = { seats: bought, start: at, end: terms.period.end, net: 0, taxes: [] };
  if (terms.trial) return { ...NOTHING_DUE, lines: [], paid: [...terms.paid, nothing] };

  // A whole period needs no proration to be understood.
  const proration = left.seconds === left.of ? null : left;
  const line = seatLine(terms, 'seats', bought, { start: at, end: terms.period.end }, proration);
  const charged = charge(line, promotion ?? standingWithinPeriod(terms.standing), terms.taxes, terms.balance);
  return { ...charged, credited: 0, paid: [...terms.paid, { ...nothing, net: charged.subtotal, taxes: charged.taxes }] };
}

/** What the seats line of an increase comes to, before discounts: 0 during a trial. */
export function increaseDue(terms: Terms, seats: SeatChange, at: number): MinorUnits {
  if (terms.trial) return 0;
  const left = remainingOf(terms.period, at);
  return prorate(terms.unitAmount, seats.to - seats.from, left);
}

/** Prices fewer seats at once. With `credit`, what was paid for the unused time goes to the balance. */
export function priceReduction(terms: Terms, seats: SeatChange, at: number, credit: boolean): Priced {
  const returned = seats.from - seats.to;
  const given = creditFor(terms.paid, returned, at);
  if (!credit || terms.trial) return { ...NOTHING_DUE, lines: [], paid: given.rest };

  const line = seatLine(terms, 'seats_credit', -returned, { start: at, end: terms.period.end }, remainingOf(terms.period, at));
  const gross = -line.amount;
  const net = Math.min(gross, given.net);
  const lines = [line];
  // What was never paid (a discount, a rounding) is not given back.
  if (gross !== net) lines.push(plainLine('discount', 'discount', null, null, gross - net));
  let tax = 0;
  for (const [index, paidTax] of given.taxes.entries()) {
    const amount = Math.min(multiplyDivide(net, paidTax.rate, 10_000), paidTax.amount);
    if (amount === 0) continue;
    lines.push(plainLine(`tax-${index + 1}`, 'tax', paidTax.label, paidTax.rate, -amount));
    tax += amount;
  }
  const credited = net + tax;
  return { lines, subtotal: minus(net), tax: minus(tax), total: 0, credited, balanceUsed: 0, paid: given.rest };
}

/** A change nothing is due for: scheduled reductions, taking one back. */
export function priceNothing(terms: Terms): Priced {
  return { ...NOTHING_DUE, lines: [], paid: terms.paid };
}

/** Prices `seats` for the whole of `period`, as a renewal will; `terms.balance` is what will be left by then. */
export function priceRenewal(terms: Terms, seats: number, period: Period): Priced {
  if (seats === 0) return { ...NOTHING_DUE, lines: [], paid: [] };
  const line = seatLine(terms, 'seats', seats, period, null);
  const charged = charge(line, terms.standing, terms.taxes, terms.balance);
  const paid = { seats, start: period.start, end: period.end, net: charged.subtotal, taxes: charged.taxes };
  return { ...charged, credited: 0, paid: [paid] };
}

const NOTHING_DUE = { subtotal: 0, tax: 0, total: 0, credited: 0, balanceUsed: 0 };

/** Avoids −0, which JSON and assertions tell from 0. */
function minus(amount: MinorUnits): MinorUnits {
  return amount === 0 ? 0 : -amount;
}

// An amount off per invoice was taken from the period's own invoice; taking it again at every seat bought in
// between would give it away many times over. A percentage has no such trouble.
function standingWithinPeriod(standing: PromotionRule | null): PromotionRule | null {
  return standing?.reduction.kind === 'percent' ? standing : null;
}

/** Discount, taxes and balance on one seats line. */
function charge(line: PriceLine, promotion: PromotionRule | null, rates: readonly TaxRate[], balance: MinorUnits) {
  const lines = [line];
  const off = promotion === null ? 0 : discountOn(promotion, line.amount);
  if (promotion !== null && off > 0) {
    const rate = promotion.reduction.kind === 'percent' ? promotion.reduction.rate : null;
    lines.push(plainLine('discount', 'discount', promotion.label, rate, -off));
  }
  const subtotal = line.amount - off;
  const taxes = rates.map((tax) => ({ ...tax, amount: multiplyDivide(subtotal, tax.rate, 10_000) }));
  for (const [index, tax] of taxes.entries()) {
    lines.push(plainLine(`tax-${index + 1}`, 'tax', tax.label, tax.rate, tax.amount));
  }
  const tax = taxes.reduce((sum, one) => sum + one.amount, 0);
  const balanceUsed = Math.min(balance, subtotal + tax);
  if (balanceUsed > 0) lines.push(plainLine('balance', 'balance', null, null, -balanceUsed));
  return { lines, subtotal, tax, taxes, balanceUsed, total: subtotal + tax - balanceUsed };
}

function seatLine(
  terms: Terms,
  kind: 'seats' | 'seats_credit',
  quantity: number,
  period: Period,
  proration: Proration | null,
): PriceLine {
  return {
    id: kind,
    kind,
    label: null,
    quantity,
    unitAmount: terms.unitAmount,
    period: { start: new Date(period.start).toISOString(), end: new Date(period.end).toISOString() },
    proration: proration === null ? null : { ...proration },
    rate: null,
    amount: prorate(terms.unitAmount, quantity, proration),
  };
}

function plainLine(id: string, kind: PriceLine['kind'], label: string | null, rate: number | null, amount: MinorUnits): PriceLine {
  return { id, kind, label, quantity: null, unitAmount: null, period: null, proration: null, rate, amount };
}
