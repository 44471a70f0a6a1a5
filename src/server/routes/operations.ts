/** Commits: an offer becomes an operation, exactly once; reading, resuming and canceling it. */
import { createOperation as createOperationBody, resumeOperation as resumeOperationBody } from '../../api/contract/requests.js';
import type { CreateOperation } from '../../api/contract/requests.js';
import { accountOf, bodyOf, stampOf, type Call, type Handler } from '../call.js';
import { newOperation } from '../ordering/new-operation.js';
import { Problem } from '../problems.js';
import { isActive, type AccountRecord, type MethodRecord, type OperationRecord, type QuoteRecord } from '../records.js';
import { sameOffer } from '../ordering/quoting.js';
import { missingFields } from '../rules/readiness.js';
import { viewOperation, viewQuote } from '../views.js';
import { makeQuote } from './quotes.js';

export const createOperation: Handler = async (call) => {
  const order = bodyOf(call, createOperationBody);
  const { store, purchases } = call.services;
  const account = await accountOf(call);
  const quote = await store.quote(account.id, order.quoteId);
  if (quote === null) throw new Problem('not_found');
  let method: MethodRecord | null = null;
  // A used or void quote is the store's to refuse, or to recognise by its key, whatever else has changed since.
  if (quote.operationId === null && quote.voidedAt === null) {
    await clearAbandoned(call);
    await checkPurpose(call, quote);
    await checkOffer(call, quote, order);
    // Paying needs to know who pays and with what; an order without anything due needs neither.
    if (quote.total > 0) method = payingMethod(call, account, order.paymentMethodId);
  }
  const begun = await store.beginOperation(newOperation(quote, { id: call.services.newId('op'), key: call.key, method, stamp: stampOf(call) }));
  if (!begun.ok) throw await refusal(call, quote, begun);
  const operation = begun.existing ? purchases.resolve(begun.operation) : purchases.carryOut(begun.operation);
  return viewOperation(await orUnknown(operation, begun.operation.id));
};

/** Nobody pays for a batch that was discarded, or sent with seats that became free elsewhere. */
async function checkPurpose({ services, who }: Call, { draft }: QuoteRecord): Promise<void> {
  const importId = draft.purpose?.importId;
  if (importId === undefined) return;
  const batch = await services.store.import(who.accountId, importId, services.clock.now());
  if (batch?.state !== 'draft') throw new Problem('purpose_gone');
}

/** After this the quote is what the buyer saw, and still what it would be now. */
async function checkOffer(call: Call, quote: QuoteRecord, order: CreateOperation): Promise<void> {
  const { clock, quoting } = call.services;
  if (quote.expiresAt <= clock.now()) throw await withFreshQuote(call, 'quote_expired', quote);
  if (quote.total !== order.expectedTotal || quote.currency !== order.currency.toUpperCase()) {
    throw await withFreshQuote(call, 'quote_changed', quote);
  }
  const account = await accountOf(call);
  // Priced again as of then: catches prices, taxes and promotions the host changed meanwhile.
  // An order that has become impossible is refused with its own reason.
  const again = await quoting.offer(account, quote.draft, quote.createdAt, true);
  if (!sameOffer(again, quote)) throw await withFreshQuote(call, 'quote_changed', quote);
}

function payingMethod(call: Call, account: AccountRecord, id: string | null): MethodRecord {
  const missing = missingFields(account.profile.fields, call.services.policy.requiredProfileFields);
  if (missing.length > 0) {
    throw new Problem('validation_failed', { fields: missing.map((path) => ({ path, code: 'required' })) });
  }
  const method = account.methods.find((one) => one.id === id);
  if (method === undefined) throw new Problem('no_payment_method');
  return method;
}

async function refusal(
  call: Call,
  quote: QuoteRecord,
  refused: { code: string; operationId?: string | null; minimum?: number },
): Promise<Problem> {
  switch (refused.code) {
    case 'quote_expired':
    case 'quote_changed':
      return withFreshQuote(call, refused.code, quote);
    case 'seats_in_use':
      return new Problem('seats_in_use', { minimum: refused.minimum ?? 0 });
    case 'quote_used':
    case 'operation_in_progress':
      return new Problem(refused.code, typeof refused.operationId === 'string' ? { operationId: refused.operationId } : {});
    default:
      return new Problem('not_found');
  }
}

/** The refusal with a new offer for the same order. @throws Problem what makes the order impossible now */
async function withFreshQuote(call: Call, code: 'quote_changed' | 'quote_expired', quote: QuoteRecord): Promise<Problem> {
  const fresh = await makeQuote(call, quote.draft, true);
  return new Problem(code, { quote: viewQuote(fresh, call.services.clock.now()) });
}

/** A payment somebody walked away from long ago blocks nobody. */
async function clearAbandoned(call: Call): Promise<void> {
  const { store, purchases } = call.services;
  for (const active of await store.operations(call.who.accountId, { state: 'active' })) await purchases.resolve(active);
}

export const operations: Handler = async (call) => {
  const { store, purchases } = call.services;
  const quoteId = call.query.get('quoteId');
  const filter = quoteId !== null ? { quoteId } : call.query.get('state') === 'active' ? { state: 'active' as const } : 'all';
  const found = await store.operations(call.who.accountId, filter);
  const items = await Promise.all(found.map((one) => purchases.resolve(one)));
  return { items: items.filter((one) => filter === 'all' || quoteId !== null || isActive(one)).map(viewOperation) };
};

const LONGEST_WAIT = 25_000;
const ASK_EVERY = 1_000;

export const operation: Handler = async (call) => {
  const { purchases, clock } = call.services;
  const wait = Math.min(LONGEST_WAIT, Math.max(0, Number(call.query.get('wait') ?? 0) * 1000 || 0));
  let current = await purchases.resolve(await find(call));
  // Held only while nobody but the provider can move it. Whoever asks may not know yet that it is the buyer's turn.
  for (let waited = 0; waited < wait && current.state === 'processing'; waited += ASK_EVERY) {
    if (call.request.signal.aborted) break;
    await clock.sleep(Math.min(ASK_EVERY, wait - waited), call.request.signal);
    current = await purchases.resolve(await find(call));
  }
  return viewOperation(current);
};

export const resumeOperation: Handler = async (call) => {
  const { paymentMethodId } = bodyOf(call, resumeOperationBody);
  const { purchases } = call.services;
  const current = await purchases.resolve(await find(call));
  if (current.state === 'succeeded') return viewOperation(current);
  if (!isActive(current)) throw new Problem('operation_conflict', { operationId: current.id });
  if (paymentMethodId === undefined) return viewOperation(current);
  const account = await accountOf(call);
  const method = account.methods.find((one) => one.id === paymentMethodId);
  if (method === undefined) throw new Problem('no_payment_method');
  // With the bank, or unknown: another attempt now could charge twice.
  if (current.state === 'processing') throw new Problem('operation_conflict', { operationId: current.id });
  return viewOperation(await orUnknown(purchases.retry(current, method), current.id));
};

export const cancelOperation: Handler = async (call) => {
  const current = await find(call);
  if (current.state === 'canceled') return viewOperation(current);
  if (!isActive(current)) throw new Problem('operation_conflict', { operationId: current.id });
  return viewOperation(await call.services.purchases.cancel(current));
};

async function find(call: Call): Promise<OperationRecord> {
  const found = await call.services.store.operation(call.who.accountId, call.id);
  if (found === null) throw new Problem('not_found');
  return found;
}

/** Once an operation is recorded, an error of ours no longer says whether it took effect. */
async function orUnknown(work: Promise<OperationRecord>, operationId: string): Promise<OperationRecord> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('outcome_unknown', { operationId });
  }
}
