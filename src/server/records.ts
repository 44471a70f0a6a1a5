/** What a store keeps. Records are immutable: a change makes a new one. Times are milliseconds since the epoch. */
import type { Consent, OrderChanges, OrderDraft, OrderPurpose, PaymentAction, Person, ProfileFields, Promotion, Receipt } from '../api/contract/schemas.js';
import type { CreditLot } from '../domain/credit-lots.js';
import type { MinorUnits } from '../domain/money.js';
import type { PaidSeats } from '../domain/paid-seats.js';
import type { PriceLine } from '../domain/pricing.js';
import type { Interval, Period } from '../domain/proration.js';
import type { SeatChange } from '../domain/seats.js';
import type { PendingUse } from './people/code-store.js';

export type AccountStatus = 'trialing' | 'active' | 'past_due' | 'unpaid' | 'incomplete' | 'paused' | 'canceled';

export interface AccountRecord {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; taxes follow it until the billing profile names another. */
  readonly country: string;
  readonly timeZone: string;
  /** Rises with every write. */
  readonly revision: number;
  /**
   * The revision of the last write that can change a price. Quotes are bound to this one, so that adding a card
   * while an offer is on the screen does not void the offer.
   */
  readonly termsRevision: number;
  readonly status: AccountStatus;
  readonly currency: string;
  readonly planId: string;
  readonly interval: Interval;
  /** A price agreed with this account; null = the catalogue's. */
  readonly agreedUnitAmount: MinorUnits | null;
  readonly period: Period;
  /** Periods are counted from here, so that the 31st comes back after February. */
  readonly anchor: number;
  readonly trialEnd: number | null;
  readonly seats: { readonly capacity: number; readonly used: number; readonly reserved: number };
  readonly paid: readonly PaidSeats[];
  /** Credit for the next invoices; never negative. */
  readonly balance: MinorUnits;
  /** Code of the promotion that counts at every renewal. */
  readonly standingCode: string | null;
  /** What waits for the period's end; at most one of each kind, and for credits one of each kind of credit. */
  readonly scheduled: readonly ScheduledRecord[];
  readonly credits: readonly CreditRecord[];
  /** Revision 0 with null = nothing saved yet. */
  readonly profile: { readonly revision: number; readonly fields: ProfileFields | null };
  readonly methods: readonly MethodRecord[];
  readonly lastChange: FeedRecord | null;
}

export interface ScheduledRecord {
  readonly id: string;
  readonly kind: 'seats' | 'plan' | 'credits' | 'pause' | 'cancel';
  readonly seats: number | null;
  readonly plan: { readonly id: string; readonly name: string; readonly interval: Interval } | null;
  /** Seats the plan allows at most, as of then; left out = any number. */
  readonly seatMaximum?: number;
  readonly credits: { readonly kind: string; readonly name: string; readonly quantity: number } | null;
  /** Why it was canceled, in the person's words. */
  readonly reason: string | null;
  readonly effectiveAt: number;
  readonly requestedBy: Person;
  readonly requestedAt: number;
}

/** Credits of one kind. */
export interface CreditRecord {
  readonly kind: string;
  /** Bought for each period; renews by itself. */
  readonly recurring: number;
  readonly lots: readonly CreditLot[];
  /** Use by day (midnight UTC), oldest first; days without use are left out. */
  readonly usage: readonly { readonly day: number; readonly used: number }[];
}

export interface InvoiceRecord {
  readonly id: string;
  readonly accountId: string;
  readonly number: string;
  readonly issuedAt: number;
  readonly status: 'open' | 'paid' | 'void' | 'uncollectible';
  readonly currency: string;
  readonly lines: readonly PriceLine[];
  readonly subtotal: MinorUnits;
  readonly tax: MinorUnits;
  readonly total: MinorUnits;
  readonly period: Period | null;
  /** Whom it was made out to, as of then. */
  readonly billedTo: ProfileFields | null;
  readonly paidAt: number | null;
  /** How often it could not be collected, and when it is tried again; null = not by itself. */
  readonly missed: number;
  readonly nextAttemptAt: number | null;
}

export interface MethodRecord {
  readonly id: string;
  /** The provider's own name of it. */
  readonly providerRef: string;
  /** The setup it came from: completing one twice adds one method. */
  readonly setupId: string;
  readonly type: string;
  readonly brand: string;
  readonly last4: string;
  readonly expMonth: number;
  readonly expYear: number;
  readonly holderName: string;
  readonly isDefault: boolean;
  readonly consent: (Consent & { readonly at: number }) | null;
}

/** One entry of the change feed. */
export interface FeedRecord {
  readonly revision: number;
  readonly at: number;
  readonly kind: FeedKind;
  readonly by: Person;
  readonly seats: SeatChange | null;
}

export type FeedKind =
  | 'seats'
  | 'scheduled_change'
  | 'scheduled_change_undone'
  | 'plan'
  | 'credits'
  | 'invoice'
  | 'paused'
  | 'resumed'
  | 'renewal'
  | 'canceled'
  | 'usage'
  | 'members'
  | 'profile'
  | 'payment_method'
  | 'operation';

export interface HolderRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly lastActiveAt: number | null;
}

/** What settling an operation does to the account, decided when the quote was made; null = stays as it is. */
export interface Effect {
  /** Seats from now on. */
  readonly capacity: number | null;
  readonly plan: { readonly id: string; readonly interval: Interval } | null;
  /** A period that begins now. */
  readonly period: Period | null;
  readonly status: AccountStatus | null;
  readonly paid: readonly PaidSeats[];
  readonly balanceUsed: MinorUnits;
  readonly credited: MinorUnits;
  /** A promotion that counts at every renewal from now on; null = no new one. */
  readonly standingCode: string | null;
  readonly credits: readonly CreditEffect[];
  /** What waits from now on; replaces what waited under the same key (see `scheduleKey`). */
  readonly schedule: readonly Omit<ScheduledRecord, 'id' | 'requestedBy' | 'requestedAt'>[];
  /** Keys of waiting changes that are taken back or replaced. */
  readonly drops: readonly string[];
  /** The invoice it pays. */
  readonly invoiceId: string | null;
}

export interface CreditEffect {
  readonly kind: string;
  /** For each period from now on; null = as before. */
  readonly recurring: number | null;
  readonly grants: readonly Pick<CreditLot, 'source' | 'granted' | 'expiresAt'>[];
}

/** Two waiting changes with the same key exclude each other: cancel and pause both end the subscription. */
export function scheduleKey({ kind, credits }: Pick<ScheduledRecord, 'kind' | 'credits'>): string {
  if (kind === 'cancel' || kind === 'pause') return 'status';
  return kind === 'credits' ? `credits ${credits?.kind ?? ''}` : kind;
}

export interface QuoteRecord {
  readonly id: string;
  readonly accountId: string;
  /** The account's revision it was made for. */
  readonly revision: number;
  readonly draft: OrderDraft;
  readonly currency: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly seats: SeatChange | null;
  readonly changes: OrderChanges;
  readonly effectiveAt: number | null;
  readonly lines: readonly PriceLine[];
  readonly subtotal: MinorUnits;
  readonly tax: MinorUnits;
  readonly total: MinorUnits;
  readonly credited: MinorUnits;
  readonly renewal: { readonly at: number; readonly interval: Interval; readonly total: MinorUnits; readonly lines: readonly PriceLine[] } | null;
  readonly promotion: Promotion | null;
  /** The code this order redeems, with the limit to hold when it does. */
  readonly redeems: { readonly code: string; readonly maximum: number | null; readonly repeatable: boolean } | null;
  readonly effect: Effect;
  readonly operationId: string | null;
  readonly voidedAt: number | null;
}

export type OperationState =
  | 'processing'
  | 'requires_action'
  | 'requires_payment_method'
  | 'succeeded'
  | 'canceled'
  | 'failed';

export interface OperationRecord {
  readonly id: string;
  readonly accountId: string;
  readonly quoteId: string;
  /** Idempotency key of the request that made it. */
  readonly key: string;
  readonly state: OperationState;
  /** Since when it is in this state. */
  readonly stateSince: number;
  readonly total: MinorUnits;
  readonly currency: string;
  readonly seats: SeatChange | null;
  readonly changes: OrderChanges;
  /** Whom its seats are for. */
  readonly purpose: OrderPurpose | null;
  readonly effectiveAt: number | null;
  readonly createdAt: number;
  readonly actor: Person;
  readonly method: { readonly id: string; readonly brand: string; readonly last4: string; readonly providerRef: string } | null;
  /** Which call to the provider counts; 0 = none is needed. With the id it makes the provider's key. */
  readonly attempt: number;
  /** When that attempt was recorded, before the call. */
  readonly attemptedAt: number;
  readonly action: PaymentAction | null;
  readonly failure: { readonly code: string; readonly declineCode: string | null } | null;
  readonly receipt: Receipt | null;
  /** Whoever gets the seat it buys in the same step; null = nobody in particular. */
  readonly pendingUse: PendingUse | null;
}

/** Whether an operation still blocks others of its account. */
export function isActive(operation: OperationRecord): boolean {
  return operation.state === 'processing' || operation.state === 'requires_action' || operation.state === 'requires_payment_method';
}

/** Whether periods follow each other by themselves. */
export function renews({ status }: Pick<AccountRecord, 'status'>): boolean {
  return status === 'trialing' || status === 'active' || status === 'past_due';
}
