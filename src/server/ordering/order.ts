/** An order while it is put together: what it charges and gives back, and what it will do. */
import type { OrderChanges } from '../../api/contract/schemas.js';
import type { Part, Terms } from '../../domain/pricing.js';
import type { Period } from '../../domain/proration.js';
import type { SeatChange } from '../../domain/seats.js';
import type { PlanChoice } from './catalog.js';
import type { AccountRecord, AccountStatus, CreditEffect, ScheduledRecord } from '../records.js';
import type { Sale } from './next-period.js';

/** Everything parts are decided by. */
export interface Situation {
  readonly account: AccountRecord;
  readonly terms: Terms;
  readonly sale: Sale;
  /** The plan the account is on. */
  readonly present: PlanChoice;
  readonly at: number;
  /** An invoice waits to be paid: what it is for cannot be given back. */
  readonly owes: boolean;
  /** It replaces an offer: what has come true meanwhile is no refusal. */
  readonly again: boolean;
}

export type Waiting = Omit<ScheduledRecord, 'id' | 'requestedBy' | 'requestedAt'>;

export interface Order {
  readonly parts: Part[];
  readonly schedule: Waiting[];
  readonly drops: string[];
  readonly credits: CreditEffect[];
  readonly changes: { -readonly [name in keyof OrderChanges]: OrderChanges[name] };
  seats: SeatChange | null;
  /** Seats from now on. */
  capacity: number | null;
  /** The plan from now on. */
  plan: PlanChoice | null;
  /** A period that begins now. */
  period: Period | null;
  status: AccountStatus | null;
  invoiceId: string | null;
  /** Whether something is bought, and a promotion may count. */
  buys: boolean;
}

export function emptyOrder(): Order {
  return {
    parts: [],
    schedule: [],
    drops: [],
    credits: [],
    changes: { plan: null, credits: [], packs: [], status: null, invoice: null },
    seats: null,
    capacity: null,
    plan: null,
    period: null,
    status: null,
    invoiceId: null,
    buys: false,
  };
}

/** Whether it asks for nothing that is not so already. */
export function isEmpty(order: Order): boolean {
  return order.parts.length + order.schedule.length + order.drops.length === 0 && order.status === null && order.invoiceId === null;
}

/** Something that will wait for the period's end. */
export function waiting(account: AccountRecord, change: Partial<Waiting> & Pick<Waiting, 'kind'>): Waiting {
  return { seats: null, plan: null, credits: null, reason: null, effectiveAt: account.period.end, ...change };
}

export const iso = (at: number): string => new Date(at).toISOString();
