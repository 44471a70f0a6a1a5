/** The port through which everything leaves the page: implement it and any backend will do. */
import type { CompletePaymentSetup, CreateOperation, UpdatePaymentMethod } from './contract/requests.js';
import type {
  Changes,
  Comparison,
  Credits,
  InvoiceLink,
  Invoices,
  Operation,
  OrderDraft,
  PaymentMethod,
  PaymentSetup,
  Plans,
  Profile,
  ProfileFields,
  Quote,
  SeatHolders,
  SessionInfo,
  Subscription,
} from './contract/schemas.js';
import type { PeopleAdapter } from './people-adapter.js';

export interface CallOptions {
  /** Gives the call up; it then throws BillingError "aborted". */
  readonly signal?: AbortSignal | undefined;
}

/** For commits: the key is made once per intent and sent again with every repetition of it. */
export interface CommitOptions extends CallOptions {
  readonly idempotencyKey: string;
}

/**
 * What a backend must be able to do. Every method answers with a value of the contract or throws a `BillingError`;
 * none resolves with half an answer. Amounts are integer minor units, times ISO 8601 in UTC.
 */
export interface BillingAdapter {
  session(options?: CallOptions): Promise<SessionInfo>;
  subscription(options?: CallOptions): Promise<Subscription>;
  plans(options?: CallOptions): Promise<Plans>;
  /** Who holds a seat, a page at a time; pass `next` of the last page as `cursor`. */
  seatHolders(cursor: string | null, options?: CallOptions): Promise<SeatHolders>;
  /** What happened since `after` (an account revision). */
  changes(after: number, options?: CallOptions): Promise<Changes>;
  /**
   * Calls `onChange` with the revision of each change after `after`, as it happens. Resolves when the stream ends, which says nothing
   * of what happens then: ask `changes`. Absent where the backend has no stream; used when the session's groups name "live".
   */
  liveChanges?(after: number, onChange: (revision: number) => void, options?: CallOptions): Promise<void>;
  /** Takes a waiting change back. @throws BillingError not_found when it took effect or was taken back before */
  cancelScheduledChange(id: string, options?: CallOptions): Promise<Subscription>;

  /** Balances, use and prices of every kind of credit. */
  credits(options?: CallOptions): Promise<Credits>;

  /** Newest first, a page at a time: pass `next` of the last page as `cursor`. `year` null = all. */
  invoices(cursor: string | null, year: number | null, options?: CallOptions): Promise<Invoices>;
  /** A short-lived address of the document; ask for it at the click. @throws BillingError not_found */
  invoiceLink(id: string, options?: CallOptions): Promise<InvoiceLink>;

  /** What an order would cost in each billing interval. Binds nobody. */
  compare(draft: OrderDraft, options?: CallOptions): Promise<Comparison>;
  /** @throws BillingError change_not_allowed (detail.reason), credits_out_of_range, seats_in_use (detail.minimum), seats_out_of_range, change_pending, nothing_to_change */
  createQuote(draft: OrderDraft, options?: CallOptions): Promise<Quote>;
  quote(id: string, options?: CallOptions): Promise<Quote>;
  /** After this returns the quote can never be charged. @throws BillingError quote_used (detail.operationId) */
  voidQuote(id: string, options?: CallOptions): Promise<void>;

  /** @throws BillingError quote_changed, quote_expired (both with detail.quote), operation_in_progress, outcome_unknown */
  createOperation(order: CreateOperation, options: CommitOptions): Promise<Operation>;
  /** Operations of this account: those under way, or the one a quote became. */
  operations(filter: { state: 'active' } | { quoteId: string }, options?: CallOptions): Promise<readonly Operation[]>;
  /** `wait`: seconds (0–25) the server may hold the answer while the state is "processing". */
  operation(id: string, wait: number, options?: CallOptions): Promise<Operation>;
  /** After an action, or with another payment method. */
  resumeOperation(id: string, paymentMethodId: string | undefined, options: CommitOptions): Promise<Operation>;
  /** @throws BillingError operation_conflict when it is paid already */
  cancelOperation(id: string, options?: CallOptions): Promise<Operation>;

  profile(options?: CallOptions): Promise<Profile>;
  /** @throws BillingError validation_failed (detail.fields), revision_mismatch */
  saveProfile(fields: ProfileFields, revision: number, options?: CallOptions): Promise<Profile>;
  deleteProfile(revision: number, options?: CallOptions): Promise<Profile>;

  paymentMethods(options?: CallOptions): Promise<readonly PaymentMethod[]>;
  createPaymentSetup(options: CommitOptions): Promise<PaymentSetup>;
  completePaymentSetup(setup: CompletePaymentSetup, options: CommitOptions): Promise<PaymentMethod>;
  updatePaymentMethod(id: string, change: UpdatePaymentMethod, options?: CallOptions): Promise<PaymentMethod>;
  /** @throws BillingError last_payment_method */
  deletePaymentMethod(id: string, options?: CallOptions): Promise<void>;

  /** The calls about people, loaded at the first use; absent where the backend has none. */
  people?(): Promise<PeopleAdapter>;

  /** `fetch` as this adapter uses it, for gateways whose provider lives behind the same backend (the simulated one). */
  readonly fetch?: typeof globalThis.fetch;
}
