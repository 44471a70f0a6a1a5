/** Offers: made, read, voided. */
import { compare as compareBody, createQuote as createQuoteBody } from '../../api/contract/requests.js';
import type { OrderDraft } from '../../api/contract/schemas.js';
import { accountOf, bodyOf, type Call, type Handler } from '../call.js';
import { newQuote, quoteEnd } from '../ordering/new-operation.js';
import { Problem } from '../problems.js';
import type { QuoteRecord } from '../records.js';
import { viewQuote } from '../views.js';

export const createQuote: Handler = async (call) => {
  const { draft } = bodyOf(call, createQuoteBody);
  // Its seats go to people: that is no matter of payments alone.
  if (draft.purpose !== undefined && !(await call.services.may(call.who, 'members:write', null))) throw new Problem('forbidden_role');
  return viewQuote(await makeQuote(call, draft), call.services.clock.now());
};

export const compare: Handler = async (call) => {
  const { draft } = bodyOf(call, compareBody);
  return call.services.quoting.compare(await accountOf(call), draft, call.services.clock.now());
};

export const quote: Handler = async (call) => {
  const found = await call.services.store.quote(call.who.accountId, call.id);
  if (found === null) throw new Problem('not_found');
  return viewQuote(found, call.services.clock.now());
};

export const voidQuote: Handler = async (call) => {
  const { store, clock } = call.services;
  const result = await store.voidQuote(call.who.accountId, call.id, clock.now());
  if (result.ok) return undefined;
  throw new Problem(result.code, result.code === 'quote_used' ? { operationId: result.operationId } : {});
};

/** Makes and keeps a binding offer; `again`: one that replaces another (see `Quoting.offer`). @throws Problem why the order is not possible */
export async function makeQuote(call: Call, draft: OrderDraft, again = false): Promise<QuoteRecord> {
  const { quoting, store, clock, policy, newId } = call.services;
  const account = await accountOf(call);
  const createdAt = clock.now();
  const offer = await quoting.offer(account, draft, createdAt, again);
  const made = newQuote(newId('quote'), offer, createdAt, quoteEnd(account, createdAt, policy.quoteLifetime));
  await store.saveQuote(made);
  return made;
}
