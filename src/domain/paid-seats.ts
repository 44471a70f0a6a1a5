/** What was really paid for the seats of a period, so that a credit never gives back more. */
import { multiplyDivide } from './money.js';
import type { MinorUnits } from './money.js';

/** Seats bought together for the rest of a period (milliseconds since the epoch); amounts in minor units. */
export interface PaidSeats {
  readonly seats: number;
  readonly start: number;
  readonly end: number;
  /** Paid for all of them after discounts, before tax. */
  readonly net: MinorUnits;
  readonly taxes: readonly PaidTax[];
}

export interface PaidTax {
  readonly label: string;
  /** Hundredths of a percent. */
  readonly rate: number;
  readonly amount: MinorUnits;
}

/** What giving seats back is worth at most, and what stays paid. */
export interface SeatCredit {
  readonly net: MinorUnits;
  readonly taxes: readonly PaidTax[];
  readonly rest: readonly PaidSeats[];
}

/**
 * The unused part of what was paid for `count` seats at the instant `at`: the last bought go first. Seats that were
 * never paid for are worth nothing.
 */
export function creditFor(paid: readonly PaidSeats[], count: number, at: number): SeatCredit {
  // What was paid for a plan without seats stays.
  const fixed = paid.filter(({ seats }) => seats === 0);
  const rest = paid.filter(({ seats }) => seats > 0);
  const taxes = new Map<string, PaidTax>();
  let net = 0;
  let left = count;
  while (left > 0) {
    const last = rest.pop();
    if (last === undefined) break;
    const taken = Math.min(left, last.seats);
    left -= taken;
    const unused = Math.max(0, Math.floor((last.end - Math.max(at, last.start)) / 1000));
    const whole = Math.max(1, Math.floor((last.end - last.start) / 1000));
    const worth = (amount: MinorUnits) => multiplyDivide(amount, taken * unused, last.seats * whole);
    net += worth(last.net);
    for (const tax of last.taxes) {
      const key = `${tax.rate} ${tax.label}`;
      taxes.set(key, { ...tax, amount: (taxes.get(key)?.amount ?? 0) + worth(tax.amount) });
    }
    if (taken < last.seats) rest.push(without(last, taken));
  }
  return { net, taxes: [...taxes.values()], rest: [...fixed, ...rest] };
}

// The seats given back take their whole share along, used or not: what stays can never be worth more than its share.
function without(paid: PaidSeats, taken: number): PaidSeats {
  const keep = (amount: MinorUnits) => amount - multiplyDivide(amount, taken, paid.seats);
  return {
    ...paid,
    seats: paid.seats - taken,
    net: keep(paid.net),
    taxes: paid.taxes.map((tax) => ({ ...tax, amount: keep(tax.amount) })),
  };
}

/** The unused part of all that was paid, at the instant `at`. */
export function unusedOf(paid: readonly PaidSeats[], at: number): Pick<SeatCredit, 'net' | 'taxes'> {
  const taxes = new Map<string, PaidTax>();
  let net = 0;
  for (const one of paid) {
    const unused = Math.max(0, Math.floor((one.end - Math.max(at, one.start)) / 1000));
    const whole = Math.max(1, Math.floor((one.end - one.start) / 1000));
    net += multiplyDivide(one.net, unused, whole);
    for (const tax of one.taxes) {
      const key = `${tax.rate} ${tax.label}`;
      const amount = (taxes.get(key)?.amount ?? 0) + multiplyDivide(tax.amount, unused, whole);
      taxes.set(key, { ...tax, amount });
    }
  }
  return { net, taxes: [...taxes.values()] };
}
