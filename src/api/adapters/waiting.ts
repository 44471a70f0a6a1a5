/** Waiting with an end: time limits, giving up, pauses between tries, and sharing one answer among several callers. */
import { BillingError } from '../errors.js';

/**
 * Runs `work` until it settles, `outer` aborts or `limit` milliseconds pass. Settles then even if `work` never does,
 * because a fetch that is not the browser's own may ignore its signal.
 * @throws BillingError aborted, timeout; else what `work` throws
 */
export function within<T>(
  outer: AbortSignal | undefined,
  limit: number | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort: (() => void) | undefined;
  return new Promise<T>((resolve, reject) => {
    const stop = (error: BillingError): void => {
      reject(error);
      inner.abort(error);
    };
    abort = () => stop(new BillingError('aborted', { cause: outer?.reason }));
    if (outer?.aborted) return abort();
    outer?.addEventListener('abort', abort);
    if (limit) timer = setTimeout(() => stop(new BillingError('timeout')), limit);
    work(inner.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort!);
  });
}

/** Waits for `ms` milliseconds. @throws BillingError aborted */
export const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
  within(signal, undefined, (inner) => {
    let timer: ReturnType<typeof setTimeout>;
    inner.addEventListener('abort', () => clearTimeout(timer));
    return new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  });

/** Seconds a Retry-After header asks for, given as seconds or as a date; undefined when absent or unreadable. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  const seconds = Number(header ?? NaN);
  const wanted = Number.isNaN(seconds) ? Math.ceil((Date.parse(header ?? '') - now) / 1000) : seconds;
  return Number.isFinite(wanted) ? Math.max(0, wanted) : undefined;
}

/** Milliseconds before try number `attempt` + 2: full jitter below a doubling ceiling, after what the server asked for. */
export const backOff = (attempt: number, retryAfter: number | undefined, random: () => number): number =>
  (retryAfter ?? 0) * 1000 + random() * Math.min(8000, 400 * 2 ** attempt);

interface Shared {
  readonly answer: Promise<unknown>;
  readonly giveUp: () => void;
  waiting: number;
}

export interface Sharing {
  /** @throws BillingError aborted; else what `work` throws */
  join<T>(key: string, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Later callers start afresh; present ones still get their answer. */
  forget(): void;
}

/** Callers with the same key share one piece of work; it is given up only when all of them gave up. */
export function createSharing(): Sharing {
  const running = new Map<string, Shared>();
  return {
    forget: () => running.clear(),
    join<T>(...[key, signal, work]: Parameters<Sharing['join']>): Promise<T> {
      let shared = running.get(key);
      if (!shared) {
        const end = new AbortController();
        const started: Shared = { answer: work(end.signal), giveUp: () => end.abort(), waiting: 0 };
        running.set(key, (shared = started));
      }
      const mine = shared;
      mine.waiting++;
      return within(signal, undefined, () => mine.answer as Promise<T>).finally(() => {
        // The first to leave is either served, and then so are all, or gave up and others may still wait.
        if (--mine.waiting) return;
        mine.giveUp();
        if (running.get(key) === mine) running.delete(key);
      });
    },
  };
}
