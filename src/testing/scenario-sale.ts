/** What scenarios sell, and what an account bought and used before: plans, credits, invoices. */
import { multiplyDivide } from '../domain/money.js';
import { priceParts, periodCharges, type TaxRate } from '../domain/pricing.js';
import { addIntervals, type Interval, type Period } from '../domain/proration.js';
import type { Catalog, CreditKind, PlanOnSale } from '../server/ordering/catalog.js';
import type { CreditRecord, InvoiceRecord } from '../server/records.js';

/** How an account's credits of one kind start. */
export interface ScenarioCredits {
  /** Bought for each period. Default 0. */
  readonly recurring?: number;
  /** Used per day, oldest first, up to and including today; spread over what there is. Default none. */
  readonly usage?: readonly number[];
  /** A pack that still counts. Default none. */
  readonly pack?: { readonly granted: number; readonly used: number; readonly expiresInDays: number };
}

export interface OwnPlan {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly interval: Interval;
  readonly unitAmount: number;
  readonly minimum: number;
  readonly maximum: number | null;
}

/** The account's own plan between a smaller and a larger one. */
export function scenarioCatalog(own: OwnPlan): Catalog {
  const { currency, minimum, maximum } = own;
  const yearly = own.interval === 'year';
  const month = yearly ? Math.ceil(own.unitAmount / 10) : own.unitAmount;
  const year = yearly ? own.unitAmount : own.unitAmount * 10;
  const prices = (numerator: number) => [
    { interval: 'month' as const, seatUnitAmount: multiplyDivide(month, numerator, 10) },
    { interval: 'year' as const, seatUnitAmount: multiplyDivide(year, numerator, 10) },
  ];
  const plan = (id: string, name: string, part: number, rest: Partial<PlanOnSale>): PlanOnSale => ({
    id, name, currency, prices: prices(part), seatMinimum: minimum, seatMaximum: maximum, ...rest,
  });
  return [
    plan('starter', 'Starter', 6, {
      summary: 'For a first team.',
      features: ['Shared inbox', 'Reports of the last 30 days'],
      includedCredits: [{ kind: 'export', quantity: 100 }],
      seatMaximum: Math.min(maximum ?? 25, 25),
    }),
    plan(own.id, own.name, 10, {
      summary: 'For teams that grow.',
      features: ['Everything in Starter', 'Automations', 'Reports without a limit'],
      includedCredits: [{ kind: 'export', quantity: 500 }, { kind: 'phone', quantity: 100 }],
    }),
    plan('enterprise', 'Enterprise', 18, {
      summary: 'For companies with rules of their own.',
      features: ['Everything before', 'Single sign-on', 'Audit log', 'A person to call'],
      includedCredits: [{ kind: 'export', quantity: 2_000 }, { kind: 'phone', quantity: 500 }, { kind: 'email', quantity: 500 }],
    }),
  ];
}

/** Phone, direct email and export credits; `scale`: what a credit costs, in minor units for a hundred. */
export function scenarioCreditKinds(currency: string, scale: number): readonly CreditKind[] {
  const tiers = (first: number) => [
    { upTo: 499, amount: first },
    { upTo: 1_999, amount: multiplyDivide(first, 8, 10) },
    { upTo: null, amount: multiplyDivide(first, 6, 10) },
  ];
  const recurring = (first: number, mode: 'volume' | 'graduated') => ({
    price: { per: 100, mode, tiers: tiers(first) }, minimum: 100, maximum: 5_000, step: 100,
  });
  return [
    { kind: 'phone', name: 'Phone credits', currency, recurring: recurring(scale * 4, 'volume') },
    { kind: 'email', name: 'Direct email credits', currency, recurring: recurring(scale * 2, 'graduated') },
    {
      kind: 'export',
      name: 'Export credits',
      currency,
      recurring: recurring(scale, 'volume'),
      packs: [{ quantity: 1_000, amount: scale * 9, validDays: 90 }, { quantity: 5_000, amount: scale * 35, validDays: 365 }],
    },
  ];
}

const DAY = 86_400_000;

/** Credits as they stand: what the period brought, less what was used of it. */
export function scenarioCreditRecords(
  kinds: readonly CreditKind[],
  plan: PlanOnSale | undefined,
  starts: Readonly<Record<string, ScenarioCredits>>,
  period: Period,
  now: number,
): CreditRecord[] {
  return kinds.map(({ kind }) => {
    const { recurring = 0, usage = [], pack } = starts[kind] ?? {};
    const included = plan?.includedCredits?.find((one) => one.kind === kind)?.quantity ?? 0;
    const today = Math.floor(now / DAY) * DAY;
    const days = usage.map((used, index) => ({ day: today - (usage.length - 1 - index) * DAY, used })).filter(({ used }) => used > 0);
    let left = days.filter(({ day }) => day + DAY > period.start).reduce((sum, { used }) => sum + used, 0);
    const lot = (source: 'included' | 'recurring', granted: number) => {
      const used = Math.min(granted, left);
      left -= used;
      return { id: `lot_${kind}_${source}`, source, granted, used, at: period.start, expiresAt: period.end };
    };
    const lots = [
      ...(included > 0 ? [lot('included', included)] : []),
      ...(recurring > 0 ? [lot('recurring', recurring)] : []),
      ...(pack ? [{ id: `lot_${kind}_pack`, source: 'pack' as const, granted: pack.granted, used: pack.used, at: now - 30 * DAY, expiresAt: now + pack.expiresInDays * DAY }] : []),
    ];
    return { kind, recurring, lots, usage: days };
  });
}

/** Use that rises and falls with the week, `perDay` on average over `days`. */
export function weeklyUsage(perDay: number, days = 30): number[] {
  const shape = [1.2, 1.5, 1.3, 1.1, 1.4, 0.3, 0.2];
  return Array.from({ length: days }, (_, index) => Math.round(perDay * (shape[index % 7] ?? 1)));
}

/** `count` paid invoices, the last one for the present period. */
export function scenarioInvoices(
  count: number,
  of: { accountId: string; currency: string; plan: PlanOnSale; interval: Interval; seats: number; period: Period; taxes: readonly TaxRate[] },
): InvoiceRecord[] {
  const { accountId, currency, plan, interval, seats, taxes } = of;
  const price = plan.prices.find((one) => one.interval === interval);
  const terms = { name: plan.name, unitAmount: price?.seatUnitAmount ?? 0, baseAmount: price?.baseAmount ?? 0, includedSeats: plan.includedSeats ?? 0 };
  const numbers = new Map<number, number>();
  return Array.from({ length: count }, (_, index) => {
    const start = addIntervals(of.period.start, interval, index - count + 1);
    const period = { start, end: index === count - 1 ? of.period.end : addIntervals(of.period.start, interval, index - count + 2) };
    const charges = periodCharges(terms, seats, period, null);
    const part = { charges, returns: [], returnedTaxes: [], rest: [], free: [] };
    const { lines, subtotal, tax, total } = priceParts({ taxes, balance: 0, paid: [] }, [part], null);
    const year = new Date(start).getUTCFullYear();
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    return {
      id: `inv_${accountId}_${start}`,
      accountId,
      number: `INV-${year}-${String(number).padStart(4, '0')}`,
      issuedAt: start,
      status: 'paid',
      currency,
      lines,
      subtotal,
      tax,
      total,
      period,
      billedTo: null,
      paidAt: start,
      missed: 0,
      nextAttemptAt: null,
    };
  });
}
