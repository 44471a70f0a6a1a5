/** Starts new billing periods. Collecting their price is the provider's business; the kit keeps the account in step. */
import type { Clock } from './clock.js';
import type { KitEvent } from './options.js';
import type { Quoting } from './quoting.js';
import type { AccountRecord } from './records.js';
import type { Store } from './store.js';

export interface Renewals {
  /** The account in its present period; null when there is none of this id. */
  upToDate(accountId: string): Promise<AccountRecord | null>;
  /** Starts the next period if the present one is over; whether it did. */
  renew(accountId: string): Promise<boolean>;
}

export function createRenewals(options: {
  store: Store;
  quoting: Quoting;
  clock: Clock;
  emit(event: KitEvent): void;
}): Renewals {
  const { store, quoting, clock, emit } = options;

  async function step(account: AccountRecord): Promise<boolean> {
    const preview = await quoting.renewal(account);
    const next = preview && {
      period: preview.period,
      capacity: preview.seats,
      paid: preview.priced.paid,
      balanceUsed: preview.priced.balanceUsed,
    };
    return store.renew(account.id, { revision: account.revision, at: account.period.end, next });
  }

  const isDue = (account: AccountRecord) => account.status !== 'canceled' && account.period.end <= clock.now();

  async function upToDate(accountId: string): Promise<AccountRecord | null> {
    let account = await store.account(accountId);
    // Somebody may have been away for several periods; a payment under way keeps the present one open.
    while (account !== null && isDue(account)) {
      const renewed = await step(account);
      const fresh: AccountRecord | null = await store.account(accountId);
      if (renewed && fresh !== null) {
        const [from, to] = [account.seats.capacity, fresh.seats.capacity];
        const seats = from === to ? null : { from, to };
        emit({ type: 'period.renewed', accountId, operationId: null, seats, at: new Date(fresh.period.start).toISOString() });
      }
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

  return { upToDate, renew };
}
