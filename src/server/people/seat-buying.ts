/**
 * Codes that buy seats: when none is free, one more is bought for whoever entered the code, as its maker agreed to. The
 * seat is paid and given in one step of the store, so that nobody is charged without being seated, or seated without a charge.
 */
import type { CodeBuying, CodeRecord, PendingUse, RedeemResult } from './code-store.js';
import type { Clock } from '../clock.js';
import { newOperation, newQuote, quoteEnd } from '../ordering/new-operation.js';
import type { Policy } from '../options.js';
import { Problem } from '../problems.js';
import type { Purchases } from '../ordering/purchases.js';
import type { Offer, Quoting } from '../ordering/quoting.js';
import { isActive, type AccountRecord, type MethodRecord } from '../records.js';
import { missingFields } from '../rules/readiness.js';
import type { Store } from '../store.js';

/** How long a purchase somebody else has under way is waited for, and how often it is asked about, in milliseconds. */
const LONGEST_WAIT = 10_000;
const ASK_EVERY = 250;
/** More steps than any history needs: each one waits, or follows a change that somebody else made. */
const MOST_STEPS = 60;
/** How long a method that could not pay is left in peace, in milliseconds. */
const REST = 3_600_000;

export interface SeatBuying {
  /** `CodeStore.redeemCode`, and a purchase where one is needed and was agreed to. */
  redeem(accountId: string, use: PendingUse, signal: AbortSignal): Promise<RedeemResult>;
}

export function createSeatBuying(options: {
  store: Store;
  quoting: Quoting;
  purchases: Purchases;
  clock: Clock;
  policy: Pick<Policy, 'quoteLifetime' | 'requiredProfileFields' | 'codesMayBuySeats'>;
  newId(prefix: string): string;
  upToDate(accountId: string): Promise<AccountRecord | null>;
}): SeatBuying {
  const { store, quoting, purchases, clock, policy, newId, upToDate } = options;

  /** Buys one seat. "done": it is theirs. "refused": not now. "busy": somebody else is buying. "again": something changed meanwhile. */
  async function buy(accountId: string, use: PendingUse): Promise<'done' | 'refused' | 'busy' | 'again'> {
    const account = await upToDate(accountId);
    if (account === null) return 'refused';
    const active = await store.operations(accountId, { state: 'active' });
    const asked = await Promise.all(active.map((one) => purchases.resolve(one)));
    if (asked.length > 0) return asked.some(isActive) ? 'busy' : 'again';
    const at = clock.now();
    const offer = await quoting.offer(account, { seatsDelta: 1 }, at).catch(impossible);
    if (offer === null || !isOneSeat(offer)) return 'refused';
    // Read after the offer was made: whatever the code bought before is in here, or has made the offer out of date.
    const code = await store.code(accountId, use.codeId);
    const method = account.methods.find(({ isDefault }) => isDefault);
    if (code === null || !(await agreed(code, account, offer, method))) return 'refused';
    const quote = newQuote(newId('quote'), offer, at, quoteEnd(account, at, policy.quoteLifetime));
    await store.saveQuote(quote);
    const begun = await store.beginOperation(
      newOperation(quote, { id: newId('op'), key: quote.id, method: method ?? null, stamp: { by: code.createdBy, at }, pendingUse: use }),
    );
    if (!begun.ok) return begun.code === 'operation_in_progress' ? 'busy' : 'again';
    // Nobody is there to confirm it to the bank or to take another card.
    const ended = await purchases.conclude(await purchases.carryOut(begun.operation));
    return ended.state === 'succeeded' ? 'done' : 'refused';
  }

  /** Whether the code's maker agreed to this seat at this price, and it can be paid. */
  async function agreed(code: CodeRecord, account: AccountRecord, offer: Offer, method: MethodRecord | undefined): Promise<boolean> {
    const { buying } = code;
    if (buying === null || policy.codesMayBuySeats < 1 || buying.bought >= buying.seats) return false;
    const now = await quoting.seatCeiling(account, buying.bought + 1);
    if (now.currency !== buying.currency || now.interval !== buying.interval || now.ceiling > buying.ceiling) return false;
    if (spentIn(buying, account) + offer.total > buying.ceiling) return false;
    if (offer.total === 0) return true;
    if (method === undefined || missingFields(account.profile.fields, policy.requiredProfileFields).length > 0) return false;
    const { missed } = buying;
    return missed === null || missed.methodId !== method.id || missed.at + REST <= clock.now();
  }

  return {
    async redeem(accountId, use, signal) {
      const attempt = () => store.redeemCode(accountId, use.codeId, use.redeemer, use.memberId, clock.now());
      const until = clock.now() + LONGEST_WAIT;
      let result = await attempt();
      for (let step = 0; step < MOST_STEPS; step += 1) {
        if (result.ok || result.code !== 'seats_full' || !result.mayBuy) return result;
        const bought = await buy(accountId, use);
        if (bought === 'refused') return result;
        if (bought === 'busy') {
          if (clock.now() >= until || signal.aborted) return result;
          await clock.sleep(ASK_EVERY, signal);
        }
        // A seat may be free by now; and if it was bought, this finds them on it.
        result = await attempt();
      }
      return result;
    },
  };
}

/** What the code spent since the account's period began. */
function spentIn(buying: CodeBuying, { period }: AccountRecord): number {
  return buying.spentSince === period.start ? buying.spent : 0;
}

/** Nothing but one more seat: a waiting change it would take back was not agreed to. */
function isOneSeat({ seats, effect }: Offer): boolean {
  const more = seats === null ? 0 : seats.to - seats.from;
  return more === 1 && effect.drops.length === 0 && effect.schedule.length === 0;
}

function impossible(error: unknown): null {
  if (error instanceof Problem) return null;
  throw error;
}
