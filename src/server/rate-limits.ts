/** Refuses what is done too often. The bounds stand in rules/rate-limit.ts. */
import type { Clock } from './clock.js';
import type { Identity } from './options.js';
import { Problem } from './problems.js';
import { LIMITS, type LimitName } from './rules/rate-limit.js';
import { base64url, type Secrets } from './secrets.js';
import type { Store } from './store.js';

export interface RateLimits {
  /** Counts one more for `subject`; gives a way to take it back. @throws Problem rate_limited, saying when to come again */
  hit(name: LimitName, subject: string): Promise<() => Promise<void>>;
  /**
   * Counts an attempt to join an account by something secret, for the person and for the address they come from. Call what
   * it gives when the secret was right: many people of one office share an address. @throws Problem rate_limited
   */
  attemptToJoin(who: Identity): Promise<() => Promise<void>>;
}

export function createRateLimits({ store, clock, secrets }: { store: Pick<Store, 'hit' | 'forgive'>; clock: Clock; secrets: Secrets }): RateLimits {
  async function hit(name: LimitName, subject: string): Promise<() => Promise<void>> {
    const at = clock.now();
    // Addresses are nobody's business: only what tells them apart is kept.
    const bucket = base64url(await secrets.mac('rate limit', `${name} ${subject}`));
    const wait = await store.hit(bucket, LIMITS[name], at);
    if (wait > 0) throw new Problem('rate_limited', {}, { 'retry-after': String(Math.ceil(wait / 1000)) });
    return () => store.forgive(bucket, at);
  }

  return {
    hit,
    async attemptToJoin({ userId, address }) {
      await hit('redeem_by_person', userId);
      return address === undefined || address === '' ? async () => {} : hit('redeem_by_address', address);
    },
  };
}
