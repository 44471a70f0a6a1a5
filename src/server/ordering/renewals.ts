/** Starts new billing periods and collects what they cost, the way a buyer would pay it: as an operation of its own. */
import type { Clock } from '../clock.js';
import { newOperation, newQuote } from './new-operation.js';
import type { KitEvent, Policy } from '../options.js';
import { Problem } from '../problems.js';
import type { Purchases } from './purchases.js';
import type { Quoting } from './quoting.js';
import { renewalOf } from './next-period.js';
import { isActive, renews, type AccountRecord, type InvoiceRecord, type OperationRecord } from '../records.js';
import { SYSTEM } from '../rules/effects.js';
import type { Store } from '../store.js';

const DAY = 86_400_000;

/** Names an attempt to collect; how often it was missed before tells it from the others. */
const attemptKey = ({ id, missed }: InvoiceRecord): string => `collect:${id}:${missed}`;

export interface Renewals {
  /** The account in its present period; null when there is none of this id. */
  upToDate(accountId: string): Promise<AccountRecord | null>;
  /** Starts the next period if the present one is over; whether it did. */
  renew(accountId: string): Promise<boolean>;
  /** Tries to collect an open invoice that is due with the default method; whether it was paid. */
  collect(accountId: string, invoiceId: string): Promise<boolean>;
  /** Ends a purchase nobody is there for, once the provider has answered. */
  finish(operation: OperationRecord): Promise<void>;
}

export function createRenewals(options: {
  store: Store;
  quoting: Quoting;
  purchases: Purchases;
  clock: Clock;
  policy: Pick<Policy, 'retryAfterDays' | 'quoteLifetime'>;
  newId(prefix: string): string;
  emit(event: KitEvent): void;
}): Renewals {
  const { store, quoting, purchases, clock, policy, newId, emit } = options;

  async function step(account: AccountRecord): Promise<boolean> {
    const renewal = renewalOf(account, await quoting.renewal(account));
    if (!(await store.renew(account.id, renewal))) return false;
    const { next } = renewal;
    const [from, to] = [account.seats.capacity, typeof next === 'string' ? account.seats.capacity : next.capacity];
    const seats = from === to ? null : { from, to };
    const type = next === 'paused' ? 'subscription.paused' : next === 'canceled' ? 'subscription.ended' : 'period.renewed';
    emit({ type, accountId: account.id, operationId: null, seats, at: new Date(renewal.at).toISOString() });
    const invoice = typeof next === 'string' ? null : next.invoice;
    // Whoever began the period collects it; if that is cut off, the next tick does.
    if (invoice !== null && invoice.total > 0) await collect(account.id, invoice.id);
    return true;
  }

  const isDue = (account: AccountRecord) => renews(account) && account.period.end <= clock.now();

  async function upToDate(accountId: string): Promise<AccountRecord | null> {
    let account = await store.account(accountId);
    // Somebody may have been away for several periods; a payment under way keeps the present one open.
    while (account !== null && isDue(account)) {
      const renewed = await step(account);
      const fresh: AccountRecord | null = await store.account(accountId);
      if (!renewed && fresh?.revision === account.revision) return fresh;
      account = fresh;
    }
    return account;
  }

  async function renew(accountId: string): Promise<boolean> {
    const before = await store.account(accountId);
    if (before === null || !isDue(before)) return false;
    const after = await upToDate(accountId);
    return after !== null && after.revision !== before.revision;
  }

  async function collect(accountId: string, invoiceId: string): Promise<boolean> {
    // The account first: if somebody else tries meanwhile, the offer made for it is out of date and nothing is charged.
    const account = await store.account(accountId);
    const invoice = await store.invoice(accountId, invoiceId);
    if (account === null || invoice?.status !== 'open') return false;
    if (invoice.nextAttemptAt === null || invoice.nextAttemptAt > clock.now()) return false;
    const method = account.methods.find(({ isDefault }) => isDefault);
    // Somebody is paying something right now; the next tick comes back to it.
    if ((await store.operations(accountId, { state: 'active' })).length > 0) return false;
    if (method === undefined) return miss(account, invoice);
    const at = clock.now();
    const offer = await quoting.offer(account, { invoiceId }, at).catch(overtaken);
    if (offer === null) return false;
    const quote = newQuote(newId('quote'), offer, at, at + policy.quoteLifetime * 1000);
    await store.saveQuote(quote);
    const begun = await store.beginOperation(newOperation(quote, { id: newId('op'), key: attemptKey(invoice), method, stamp: { by: SYSTEM, at } }));
    if (!begun.ok) return false;
    return ended(await purchases.carryOut(begun.operation));
  }

  /** What could not be paid is owed. */
  async function ended(operation: OperationRecord): Promise<boolean> {
    const closed = await purchases.conclude(operation);
    if (closed.state === 'succeeded') return true;
    if (isActive(closed)) return false;
    const invoiceId = operation.changes.invoice?.id ?? '';
    const [account, invoice] = await Promise.all([store.account(operation.accountId), store.invoice(operation.accountId, invoiceId)]);
    // Whoever else saw it end has counted it.
    if (account === null || invoice === null || attemptKey(invoice) !== operation.key) return false;
    return miss(account, invoice);
  }

  // Paid by somebody else in the meantime.
  function overtaken(error: unknown): null {
    if (error instanceof Problem) return null;
    throw error;
  }

  async function miss(account: AccountRecord, invoice: InvoiceRecord): Promise<boolean> {
    const wait = policy.retryAfterDays[invoice.missed];
    const at = clock.now();
    const nextAttemptAt = wait === undefined ? null : at + wait * DAY;
    const counted = await store.missPayment(account.id, invoice.id, { missed: invoice.missed, nextAttemptAt }, { by: SYSTEM, at });
    if (counted) emit({ type: 'payment.missed', accountId: account.id, operationId: null, seats: null, at: new Date(at).toISOString() });
    return false;
  }

  async function finish(operation: OperationRecord): Promise<void> {
    if (operation.actor.id === SYSTEM.id || operation.pendingUse !== null) await ended(operation);
  }

  return { upToDate, renew, collect, finish };
}
