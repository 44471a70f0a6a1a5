/** How often something may be done: a bound that holds in any stretch of time of its length. Pure; stores apply it in one step. */

export interface Limit {
  /** How many times. */
  readonly count: number;
  /** In how many milliseconds. */
  readonly windowMs: number;
}

const MINUTE = 60_000;

/** The kit's own limits. The documentation names them too: docs/backends.md. */
export const LIMITS = {
  /** Codes and links one person tries. */
  redeem_by_person: { count: 10, windowMs: 10 * MINUTE },
  /** Codes and links tried from one address; those that were right do not count, or a class in one room could not join. */
  redeem_by_address: { count: 10, windowMs: 10 * MINUTE },
  /** Messages an account sends again to people it invited. */
  invitation_mail: { count: 100, windowMs: 60 * MINUTE },
  /** One invitation sent again. */
  resend: { count: 3, windowMs: 60 * MINUTE },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;

/** Times that count, oldest first; at most as many as the limit allows. */
export type Hits = readonly number[];

/** Counts one more at the instant `at`, unless that is too many. `wait`: milliseconds until one more is possible; 0 = it was counted. */
export function countHit(hits: Hits, { count, windowMs }: Limit, at: number): { readonly hits: Hits; readonly wait: number } {
  const counting = hits.filter((one) => one > at - windowMs);
  const oldest = counting[counting.length - count];
  if (oldest === undefined) return { hits: [...counting, at], wait: 0 };
  return { hits: counting, wait: oldest + windowMs - at };
}

/** Takes the newest hit of the instant `at` back. */
export function forgiveHit(hits: Hits, at: number): Hits {
  const index = hits.lastIndexOf(at);
  return hits.filter((_, position) => position !== index);
}
