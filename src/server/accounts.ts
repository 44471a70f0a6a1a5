/** An account at the start of its first period: what a host tells the kit when somebody subscribes. */
import type { MinorUnits } from '../domain/money.js';
import { addIntervals, type Interval } from '../domain/proration.js';
import type { AccountRecord } from './records.js';

export interface NewAccount {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; decides taxes and the profile's fields. */
  readonly country: string;
  /** Of the catalogue, in a currency it is sold in. */
  readonly planId: string;
  readonly currency: string;
  /** Default "month". */
  readonly interval?: Interval;
  /** Seats paid for, and how many of them people hold. Default used 0. */
  readonly seats: { readonly capacity: number; readonly used?: number };
  /** What was paid for these seats for the first period before tax, in minor units: a credit never gives back more. Default 0. */
  readonly paidNet?: MinorUnits;
  /** Milliseconds since the epoch. Default now. */
  readonly startedAt?: number;
  /** IANA zone for dates. Default "UTC". */
  readonly timeZone?: string;
}

/** Makes the record of a new, active account for a store. */
export function createAccount(account: NewAccount): AccountRecord {
  const { id, name, country, planId, currency, interval = 'month', seats, paidNet = 0, startedAt = Date.now(), timeZone = 'UTC' } = account;
  const period = { start: startedAt, end: addIntervals(startedAt, interval, 1) };
  return {
    id,
    name,
    country,
    timeZone,
    revision: 1,
    termsRevision: 1,
    status: 'active',
    currency,
    planId,
    interval,
    agreedUnitAmount: null,
    period,
    anchor: startedAt,
    trialEnd: null,
    seats: { capacity: seats.capacity, used: seats.used ?? 0, reserved: 0 },
    paid: [{ seats: seats.capacity, ...period, net: paidNet, taxes: [] }],
    balance: 0,
    standingCode: null,
    scheduled: [],
    credits: [],
    profile: { revision: 0, fields: null },
    methods: [],
    lastChange: null,
  };
}
