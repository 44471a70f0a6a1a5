/** Lines of offers and receipts: each says what it is for, how it came about, and what it adds. */
import { creditParts, type CreditPrice } from './credit-price.js';
import type { MinorUnits } from './money.js';
import { prorate } from './proration.js';
import type { Period, Proration } from './proration.js';

/** One line; `amount` counts, the rest says how it came about. Same shape as the contract's quote line. */
export interface PriceLine {
  id: string;
  kind: 'plan' | 'plan_credit' | 'seats' | 'seats_credit' | 'credits' | 'pack' | 'discount' | 'tax' | 'balance';
  label: string | null;
  quantity: number | null;
  unitAmount: MinorUnits | null;
  per: number | null;
  period: { start: string; end: string } | null;
  proration: { seconds: number; of: number } | null;
  rate: number | null;
  amount: MinorUnits;
}

/** A line with what it says and nothing else. */
export function priceLine(line: Pick<PriceLine, 'id' | 'kind' | 'amount'> & Partial<PriceLine>): PriceLine {
  return { label: null, quantity: null, unitAmount: null, per: null, period: null, proration: null, rate: null, ...line };
}

/** A period as it travels. */
export function shownPeriod({ start, end }: Period): { start: string; end: string } {
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}

/** Seats for a period or the part of it that `proration` covers; a negative quantity gives them back. */
export function seatLine(unitAmount: MinorUnits, quantity: number, period: Period, proration: Proration | null): PriceLine {
  const kind = quantity < 0 ? 'seats_credit' : 'seats';
  const amount = prorate(unitAmount, quantity, proration);
  return priceLine({ id: kind, kind, quantity, unitAmount, period: shownPeriod(period), proration: copy(proration), amount });
}

/** The plan itself, with the seats it includes. */
export function planLine(name: string, baseAmount: MinorUnits, period: Period, proration: Proration | null): PriceLine {
  const amount = prorate(baseAmount, 1, proration);
  return priceLine({ id: 'plan', kind: 'plan', label: name, quantity: 1, unitAmount: baseAmount, period: shownPeriod(period), proration: copy(proration), amount });
}

/** Renewing credits of one kind for a whole period: a line for each tier that prices a part of them. */
export function creditLines(kind: string, name: string, price: CreditPrice, quantity: number, period: Period): PriceLine[] {
  const parts = creditParts(price, quantity).filter((part) => part.quantity > 0);
  return parts.map((part, index) =>
    priceLine({
      id: parts.length > 1 ? `credits-${kind}-${index + 1}` : `credits-${kind}`,
      kind: 'credits',
      label: name,
      quantity: part.quantity,
      unitAmount: part.unitAmount,
      per: part.per,
      period: shownPeriod(period),
      amount: part.amount,
    }),
  );
}

function copy(proration: Proration | null): PriceLine['proration'] {
  return proration === null ? null : { ...proration };
}
