/**
 * The port to storage: operations that carry meaning and their own guards, so that each can be one short SQL
 * transaction. Whatever changes an account raises its revision and appends to its change feed in the same step.
 * No operation calls anything outside the store. All of them are safe to call from several processes.
 */
import type { Person, ProfileFields } from '../api/contract/schemas.js';
import type { MinorUnits } from '../domain/money.js';
import type { PaidSeats } from '../domain/paid-seats.js';
import type { Interval, Period } from '../domain/proration.js';
import type { PeopleStore } from './people/people-store.js';
import type { CodeStore, CodeUse } from './people/code-store.js';
import type { AccountRecord, CreditEffect, FeedRecord, HolderRecord, InvoiceRecord, MethodRecord, OperationRecord, QuoteRecord } from './records.js';

/** Who wrote, and when (milliseconds since the epoch). */
export interface Stamp {
  readonly by: Person;
  readonly at: number;
}

export type BeginResult =
  | { readonly ok: true; readonly operation: OperationRecord; readonly existing: boolean }
  | { readonly ok: false; readonly code: 'not_found' | 'quote_expired' | 'quote_changed' | 'code_refused' }
  | { readonly ok: false; readonly code: 'quote_used'; readonly operationId: string | null }
  | { readonly ok: false; readonly code: 'operation_in_progress'; readonly operationId: string }
  | { readonly ok: false; readonly code: 'seats_in_use'; readonly minimum: number };

/** What a provider said short of an end. */
export type PendingOutcome =
  | { readonly state: 'processing' }
  | { readonly state: 'requires_action'; readonly action: NonNullable<OperationRecord['action']> }
  | { readonly state: 'requires_payment_method'; readonly failure: NonNullable<OperationRecord['failure']> };

export type FinalOutcome =
  | { readonly state: 'succeeded' }
  | { readonly state: 'canceled' }
  | { readonly state: 'failed'; readonly failure: NonNullable<OperationRecord['failure']> };

export interface Settled {
  readonly operation: OperationRecord;
  readonly changed: boolean;
  /** Whoever got the seat it bought. */
  readonly use: CodeUse | null;
}

/** The account at the start of its next period. */
export interface Renewal {
  /** The account revision this was worked out from; anything else makes it stale. */
  readonly revision: number;
  readonly at: number;
  /** A word: the subscription rests or ends instead. */
  readonly next:
    | {
        readonly period: Period;
        readonly plan: { readonly id: string; readonly interval: Interval };
        readonly capacity: number;
        readonly paid: readonly PaidSeats[];
        readonly balanceUsed: MinorUnits;
        readonly credits: readonly CreditEffect[];
        /** What the period costs; null when it costs nothing. Open until it is collected, paid when nothing is left to collect. */
        readonly invoice: NewInvoice | null;
      }
    | 'canceled'
    | 'paused';
}

/** An invoice before the store numbers it. */
export type NewInvoice = Pick<InvoiceRecord, 'id' | 'currency' | 'lines' | 'subtotal' | 'tax' | 'total' | 'period'>;

export type KeyClaim =
  | { readonly state: 'claimed' }
  | { readonly state: 'in_flight' }
  | { readonly state: 'other_request' }
  | { readonly state: 'answered'; readonly status: number; readonly body: unknown };

export interface Store extends CodeStore, PeopleStore {
  account(accountId: string): Promise<AccountRecord | null>;
  /** People holding seats, by id; `after` = the last id of the page before. */
  holders(accountId: string, after: string | null, limit: number): Promise<readonly HolderRecord[]>;
  /** The change feed after a revision, oldest first. */
  feed(accountId: string, after: number): Promise<readonly FeedRecord[]>;
  /** How the host tells that people took or left seats. */
  recordUsage(accountId: string, usage: { used: number; reserved: number }, stamp: Stamp): Promise<AccountRecord | null>;

  /**
   * Takes credits that were used, what lapses first first. "short" changes nothing. `day`: midnight UTC, for the record
   * of use. The same `id` counts once.
   */
  useCredits(accountId: string, use: { id: string; kind: string; quantity: number; day: number }, stamp: Stamp): Promise<'used' | 'short' | 'not_found'>;

  /** Invoices, newest first; `after` = the last id of the page before, `year` (UTC) null = all. */
  invoices(accountId: string, filter: { after: string | null; year: number | null; limit: number }): Promise<readonly InvoiceRecord[]>;
  /** Years (UTC) that have invoices, newest first. */
  invoiceYears(accountId: string): Promise<readonly number[]>;
  invoice(accountId: string, id: string): Promise<InvoiceRecord | null>;
  openInvoices(accountId: string): Promise<readonly InvoiceRecord[]>;
  /**
   * An open invoice could not be collected: an account that renews is past due from now on. `nextAttemptAt` null = it is
   * not tried again by itself, and the account is unpaid. Ignored (false) unless the invoice is open and was missed
   * `missed` times before.
   */
  missPayment(accountId: string, invoiceId: string, miss: { missed: number; nextAttemptAt: number | null }, stamp: Stamp): Promise<boolean>;

  /** Quotes do not change the account: no revision, no feed. */
  saveQuote(quote: QuoteRecord): Promise<void>;
  quote(accountId: string, id: string): Promise<QuoteRecord | null>;
  /** Makes a quote unusable for good; voiding twice is fine. */
  voidQuote(accountId: string, id: string, at: number): Promise<
    | { readonly ok: true }
    | { readonly ok: false; readonly code: 'not_found' }
    | { readonly ok: false; readonly code: 'quote_used'; readonly operationId: string }
  >;
  /** Redemptions of a code: by this account, and by all; those of operations under way count. */
  redemptions(accountId: string, code: string): Promise<{ readonly byAccount: number; readonly total: number }>;

  /**
   * Turns a quote into an operation. Guards, in this order: the quote exists; it was not used (the same idempotency
   * key gets its operation back) or voided; no operation of the account is active; it is unexpired; nothing that sets
   * prices changed since; its promotion can still be redeemed; a lower count covers the seats in use; the code it buys a
   * seat by can still be used, and may buy one more. A pending use counts from here on.
   */
  beginOperation(operation: OperationRecord): Promise<BeginResult>;
  operation(accountId: string, id: string): Promise<OperationRecord | null>;
  operations(accountId: string, filter: { state: 'active' } | { quoteId: string } | 'all'): Promise<readonly OperationRecord[]>;
  /**
   * Records the next call to the provider before it is made. null when the operation is not waiting for one, or when
   * another attempt was recorded since (`attempt` is the one to follow).
   */
  beginAttempt(
    accountId: string,
    id: string,
    next: { attempt: number; method: NonNullable<OperationRecord['method']>; at: number },
  ): Promise<OperationRecord | null>;
  /** Notes what the provider said of `attempt`; ignored when the operation has ended or a newer attempt counts. */
  recordOutcome(accountId: string, id: string, attempt: number, outcome: PendingOutcome, at: number): Promise<OperationRecord>;
  /**
   * Ends an operation; the only writer of money state. Success applies the quote's effect (plan, seats,
   * credits, balance, waiting changes, promotion), makes the invoice, or marks the one paid that was ordered to be, and gives the seat to whoever waits for it.
   * Cancel and failure give the promotion and the use of a code back. Settling an operation that
   * has ended changes nothing; a cancel or failure of an attempt that no longer counts changes nothing either.
   * `changed`: whether it was this call that ended it.
   */
  settle(accountId: string, id: string, attempt: number, outcome: FinalOutcome, at: number): Promise<Settled>;

  /** Takes a waiting change back. */
  removeScheduled(accountId: string, changeId: string, stamp: Stamp): Promise<
    | { readonly ok: true; readonly account: AccountRecord }
    | { readonly ok: false; readonly code: 'not_found' }
    | { readonly ok: false; readonly code: 'operation_in_progress'; readonly operationId: string }
  >;
  /** Starts the next period with what waits for it. False when stale, or while an operation is active. */
  renew(accountId: string, renewal: Renewal): Promise<boolean>;

  /** Saves (or with null empties) the billing profile. null when `revision` is not the present one. */
  saveProfile(
    accountId: string,
    change: { fields: ProfileFields | null; revision: number; changesTerms: boolean },
    stamp: Stamp,
  ): Promise<AccountRecord | null>;

  /** Adds a method; the first one is the default. A setup that was added before gets its method back. */
  addMethod(accountId: string, method: MethodRecord, stamp: Stamp): Promise<MethodRecord>;
  updateMethod(
    accountId: string,
    id: string,
    change: Partial<Pick<MethodRecord, 'expMonth' | 'expYear' | 'holderName' | 'isDefault'>>,
    stamp: Stamp,
  ): Promise<MethodRecord | null>;
  /** Removes a method unless an operation uses it or it is the last of a running subscription. */
  removeMethod(accountId: string, id: string, stamp: Stamp): Promise<
    | { readonly ok: true; readonly removed: MethodRecord | null }
    | { readonly ok: false; readonly code: 'last_payment_method' }
    | { readonly ok: false; readonly code: 'operation_in_progress'; readonly operationId: string }
  >;

  /** Claims an idempotency key for one request; a claim nobody finished can be taken over after `lease` milliseconds. */
  claimKey(accountId: string, key: string, fingerprint: string, at: number, lease: number): Promise<KeyClaim>;
  finishKey(accountId: string, key: string, answer: { status: number; body: unknown }): Promise<void>;
  /** Gives a key back: its request changed nothing. */
  releaseKey(accountId: string, key: string): Promise<void>;

  /** Work for `tick`: accounts whose period is over, open invoices that are to be collected now, operations under way. */
  dueAccounts(at: number): Promise<readonly string[]>;
  dueInvoices(at: number): Promise<readonly { readonly accountId: string; readonly id: string }[]>;
  activeOperations(): Promise<readonly { readonly accountId: string; readonly id: string }[]>;
  close(): Promise<void>;
}
