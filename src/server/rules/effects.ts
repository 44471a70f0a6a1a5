/** What a settled operation, a new period or a missed payment makes of an account. Pure; stores apply the result in one step. */
import type { Receipt } from '../../api/contract/schemas.js';
import { scheduleKey, type AccountRecord, type CreditEffect, type CreditRecord, type FeedKind, type FeedRecord, type InvoiceRecord, type OperationRecord, type QuoteRecord } from '../records.js';
import type { NewInvoice, Renewal, Stamp } from '../store.js';

/** The account after a write: new revision, and the entry for its change feed. */
export interface Written {
  readonly account: AccountRecord;
  readonly entry: FeedRecord;
}

/**
 * Completes a write: raises the revision, and notes it as the last change unless it is only the progress of a payment.
 * `terms`: whether offers made before can no longer be trusted.
 */
export function written(
  account: AccountRecord,
  kind: FeedKind,
  stamp: Stamp,
  options: { terms: boolean; seats?: FeedRecord['seats'] },
): Written {
  const revision = account.revision + 1;
  const entry: FeedRecord = { revision, at: stamp.at, kind, by: stamp.by, seats: options.seats ?? null };
  const quiet = kind === 'operation' || kind === 'usage' || kind === 'members';
  return {
    entry,
    account: {
      ...account,
      revision,
      termsRevision: options.terms ? revision : account.termsRevision,
      lastChange: quiet ? account.lastChange : entry,
    },
  };
}

/** The account once the operation's quote has taken effect. `debts`: whether other invoices of it still wait to be paid. */
export function applyQuote(account: AccountRecord, quote: QuoteRecord, operation: OperationRecord, at: number, debts: boolean): Written {
  const stamp = { by: operation.actor, at };
  const { effect, seats } = quote;
  const kind = kindOf(quote);
  if (kind === 'operation') return written(account, kind, stamp, { terms: false });
  // Collecting a period's price is no news: the new period was.
  const told = operation.actor.id === SYSTEM.id ? 'operation' : kind;
  const schedule = effect.schedule.map((one, index) => ({
    ...one,
    id: index === 0 ? `change_${operation.id}` : `change_${operation.id}_${index + 1}`,
    requestedBy: operation.actor,
    requestedAt: at,
  }));
  const replaced = new Set([...effect.drops, ...schedule.map(scheduleKey)]);
  const paysDebt = effect.invoiceId !== null && !debts && (account.status === 'past_due' || account.status === 'unpaid');
  // Nobody pays for the time an unpaid subscription stood still: it goes on with a period that begins now.
  const restarts = paysDebt && account.status === 'unpaid' && account.period.end < at;
  const ends = effect.status === 'canceled';
  const base = ends ? atRest(account, 'canceled') : account;
  const next: AccountRecord = {
    ...base,
    status: effect.status ?? (paysDebt ? 'active' : account.status),
    planId: effect.plan?.id ?? base.planId,
    interval: effect.plan?.interval ?? base.interval,
    // A price that was agreed is the old plan's.
    agreedUnitAmount: effect.plan === null ? base.agreedUnitAmount : null,
    period: effect.period ?? (restarts ? { ...account.period, end: at } : account.period),
    anchor: restarts ? at : (effect.period?.start ?? account.anchor),
    trialEnd: effect.status === 'active' ? null : base.trialEnd,
    seats: { ...base.seats, capacity: effect.capacity ?? base.seats.capacity },
    paid: ends ? [] : effect.paid,
    balance: account.balance - effect.balanceUsed + effect.credited,
    standingCode: effect.standingCode ?? account.standingCode,
    scheduled: [...base.scheduled.filter((one) => !replaced.has(scheduleKey(one))), ...schedule],
    credits: grant(base.credits, effect.credits, operation.id, at),
  };
  return written(next, told, stamp, { terms: true, seats });
}

/** The most telling word for what an order did. */
function kindOf({ effect, seats, changes }: QuoteRecord): FeedKind {
  if (effect.invoiceId !== null) return 'invoice';
  if (effect.status === 'canceled' || effect.status === 'paused') return effect.status;
  if (effect.status !== null && changes.status !== null) return 'resumed';
  if (effect.plan !== null) return 'plan';
  if (effect.capacity !== null && seats !== null) return 'seats';
  if (effect.credits.length > 0) return 'credits';
  if (effect.schedule.length > 0) return 'scheduled_change';
  return effect.drops.length > 0 ? 'scheduled_change_undone' : 'operation';
}

/** Credits after what was bought; lots are named after what brought them. */
export function grant(credits: readonly CreditRecord[], effects: readonly CreditEffect[], source: string, at: number): readonly CreditRecord[] {
  let result = [...credits];
  for (const { kind, recurring, grants } of effects) {
    const present = result.find((one) => one.kind === kind) ?? { kind, recurring: 0, lots: [], usage: [] };
    const lots = grants.map((one, index) => ({ ...one, id: `${source}_${kind}_${index + 1}`, used: 0, at }));
    const next = { ...present, recurring: recurring ?? present.recurring, lots: [...present.lots, ...lots] };
    result = [...result.filter((one) => one.kind !== kind), next];
  }
  return result;
}

/** What the buyer gets to keep; null when nothing was invoiced or credited. */
export function receiptOf(quote: QuoteRecord, at: number, invoice: Pick<InvoiceRecord, 'id' | 'number'>): Receipt | null {
  if (quote.lines.length === 0) return null;
  return { number: invoice.number, paidAt: new Date(at).toISOString(), total: quote.total, lines: [...quote.lines], invoiceId: invoice.id };
}

/** The invoice of an order that was paid at the instant `at`. */
export function invoiceOf(quote: QuoteRecord, operationId: string, at: number): NewInvoice {
  const { currency, lines, subtotal, tax, total } = quote;
  const ends = lines.flatMap(({ period }) => (period === null ? [] : [Date.parse(period.end)]));
  const period = ends.length > 0 ? { start: at, end: Math.max(...ends) } : null;
  return { id: `inv_${operationId}`, currency, lines, subtotal, tax, total, period };
}

/** The provider's and the clock's doings. */
export const SYSTEM = { id: 'system', name: '' };

/** The account in its next period, or at rest. */
export function applyRenewal(account: AccountRecord, renewal: Renewal): Written {
  const { next } = renewal;
  const asked = account.scheduled.find(({ kind }) => kind === 'cancel' || kind === 'pause') ?? account.scheduled[0];
  const stamp = { by: asked?.requestedBy ?? SYSTEM, at: renewal.at };
  if (typeof next === 'string') {
    const ended = atRest(account, next);
    return written(ended, next, stamp, { terms: true, seats: seatsChanged(account, ended) });
  }
  const renewed: AccountRecord = {
    ...account,
    status: account.status === 'trialing' ? 'active' : account.status,
    planId: next.plan.id,
    interval: next.plan.interval,
    agreedUnitAmount: next.plan.id === account.planId && next.plan.interval === account.interval ? account.agreedUnitAmount : null,
    period: next.period,
    anchor: next.plan.interval === account.interval ? account.anchor : next.period.start,
    trialEnd: null,
    seats: { ...account.seats, capacity: next.capacity },
    paid: next.paid,
    balance: account.balance - next.balanceUsed,
    scheduled: [],
    credits: grant(account.credits, next.credits, `period_${next.period.start}`, next.period.start),
  };
  return written(renewed, 'renewal', stamp, { terms: true, seats: seatsChanged(account, renewed) });
}

function seatsChanged({ seats: { capacity: from } }: AccountRecord, { seats: { capacity: to } }: AccountRecord): FeedRecord['seats'] {
  return from === to ? null : { from, to };
}

/** The account when no period follows: what waited for the end of this one has come true. */
function atRest(account: AccountRecord, status: 'canceled' | 'paused'): AccountRecord {
  const { scheduled } = account;
  const plan = scheduled.find(({ kind }) => kind === 'plan')?.plan ?? null;
  const capacity = scheduled.find(({ kind }) => kind === 'seats')?.seats ?? account.seats.capacity;
  const lowered = new Map(scheduled.flatMap(({ credits }) => (credits === null ? [] : [[credits.kind, credits.quantity] as const])));
  return {
    ...account,
    status,
    planId: plan?.id ?? account.planId,
    interval: plan?.interval ?? account.interval,
    agreedUnitAmount: plan === null ? account.agreedUnitAmount : null,
    seats: { ...account.seats, capacity },
    scheduled: [],
    paid: [],
    trialEnd: null,
    // Whoever comes back after a pause goes on as before; after an end, add-ons are chosen anew.
    credits: account.credits.map((one) => ({ ...one, recurring: status === 'paused' ? (lowered.get(one.kind) ?? one.recurring) : 0 })),
  };
}
