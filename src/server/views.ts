/** Records as the contract shows them. */
import type { Invoice, Operation, PaymentMethod, Profile, Quote, Subscription } from '../api/contract/schemas.js';
import type { NextPeriod } from './ordering/next-period.js';
import type { AccountRecord, FeedRecord, InvoiceRecord, MethodRecord, OperationRecord, QuoteRecord } from './records.js';
import { missingFields, NO_FIELDS } from './rules/readiness.js';
import type { PlanTerms } from './ordering/quoting.js';

const iso = (at: number): string => new Date(at).toISOString();

export function viewQuote(quote: QuoteRecord, now: number): Quote {
  return {
    id: quote.id,
    revision: quote.revision,
    draft: quote.draft,
    currency: quote.currency,
    createdAt: iso(quote.createdAt),
    expiresAt: iso(quote.expiresAt),
    expiresIn: Math.max(0, quote.expiresAt - now),
    seats: quote.seats,
    changes: quote.changes,
    effectiveAt: quote.effectiveAt === null ? null : iso(quote.effectiveAt),
    lines: [...quote.lines],
    subtotal: quote.subtotal,
    tax: quote.tax,
    total: quote.total,
    credited: quote.credited,
    renewal: quote.renewal && { ...quote.renewal, at: iso(quote.renewal.at), lines: [...quote.renewal.lines] },
    promotion: quote.promotion,
  };
}

export function viewOperation(operation: OperationRecord): Operation {
  const { method } = operation;
  return {
    id: operation.id,
    quoteId: operation.quoteId,
    state: operation.state,
    currency: operation.currency,
    total: operation.total,
    seats: operation.seats,
    changes: operation.changes,
    purpose: operation.purpose,
    effectiveAt: operation.effectiveAt === null ? null : iso(operation.effectiveAt),
    createdAt: iso(operation.createdAt),
    actor: operation.actor,
    paymentMethod: method && { id: method.id, brand: method.brand, last4: method.last4 },
    action: operation.action,
    failure: operation.failure,
    receipt: operation.receipt,
  };
}

export function viewMethod(method: MethodRecord): PaymentMethod {
  const { id, type, brand, last4, expMonth, expYear, holderName, isDefault, consent } = method;
  const agreed = consent && { version: consent.version, at: iso(consent.at) };
  return { id, type, brand, last4, expMonth, expYear, holderName, isDefault, consent: agreed };
}

export function viewProfile(account: AccountRecord, required: readonly string[]): Profile {
  const { revision, fields } = account.profile;
  return {
    revision,
    fields: fields ?? NO_FIELDS,
    required: [...required],
    missing: missingFields(fields, required),
    // No tax authority is asked yet; "none" says so.
    taxIdStatus: 'none',
  };
}

export function viewInvoice({ id, number, issuedAt, status, currency, total, tax, period }: InvoiceRecord): Invoice {
  const shown = period && { start: iso(period.start), end: iso(period.end) };
  return { id, number, issuedAt: iso(issuedAt), status, currency, total, tax, period: shown };
}

export function viewFeed(entry: FeedRecord) {
  return { ...entry, at: iso(entry.at) };
}

export function viewSubscription(
  account: AccountRecord,
  plan: PlanTerms,
  next: NextPeriod | null,
  owed: readonly InvoiceRecord[],
  required: readonly string[],
): Subscription {
  const { scheduled, lastChange } = account;
  return {
    revision: account.revision,
    status: account.status,
    currency: account.currency,
    plan: { id: plan.id, name: plan.name },
    interval: account.interval,
    period: { start: iso(account.period.start), end: iso(account.period.end) },
    trialEnd: account.trialEnd === null ? null : iso(account.trialEnd),
    seats: {
      ...account.seats,
      minimum: plan.minimum,
      maximum: plan.maximum,
      unitAmount: plan.unitAmount,
      reduction: plan.reduction,
    },
    renewal: next && { at: iso(next.period.start), total: next.priced.total, lines: [...next.priced.lines] },
    scheduledChanges: scheduled.map(({ reason: _, seatMaximum: __, ...change }) => ({
      ...change,
      effectiveAt: iso(change.effectiveAt),
      requestedAt: iso(change.requestedAt),
    })),
    actions: [...plan.actions],
    openInvoices: owed.map(({ id, number, total }) => ({ id, number, total })),
    readiness: {
      profileMissing: missingFields(account.profile.fields, required),
      paymentMethod: account.methods.length > 0,
    },
    lastChange: lastChange && { by: lastChange.by, at: iso(lastChange.at), kind: lastChange.kind, seats: lastChange.seats },
  };
}
