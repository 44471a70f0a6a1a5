/** Time as the kit sees it, so that tests and demos own it. */

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds, or at once when `signal` aborts; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => timer(ms, signal, () => {}),
};

/** A clock that stands still until it is advanced or somebody sleeps. */
export interface ManualClock extends Clock {
  /** Moves time forward; sleepers whose time has come wake up. */
  advance(ms: number): void;
}

/**
 * A clock that starts at `start` (ISO 8601) and stands still, so that amounts prorated by the second stay the same
 * however long a page is open. Sleeping moves it by the time slept: what waits for a while does get there.
 */
export function createManualClock(start: string): ManualClock {
  let now = Date.parse(start);
  const sleepers = new Map<() => void, number>();
  return {
    now: () => now,
    advance(ms) {
      now += ms;
      for (const [wake, at] of [...sleepers]) if (at <= now) wake();
    },
    sleep(ms, signal) {
      const at = now + ms;
      const woken = new AbortController();
      const wake = () => woken.abort();
      sleepers.set(wake, at);
      signal?.addEventListener('abort', wake, { once: true });
      if (signal?.aborted === true) wake();
      return timer(ms, woken.signal, () => (now = Math.max(now, at))).then(() => {
        sleepers.delete(wake);
        signal?.removeEventListener('abort', wake);
      });
    },
  };
}

function timer(ms: number, signal: AbortSignal | undefined, elapsed: () => void): Promise<void> {
  if (signal?.aborted === true) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(handle);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const handle = setTimeout(() => (elapsed(), end()), ms);
    signal?.addEventListener('abort', end, { once: true });
  });
}
