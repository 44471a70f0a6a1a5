/** Long work in short turns, so that the page stays alive and people can cancel. */

/** Awaited between the steps of long work; throws the reason when it was cancelled. */
export type Pace = () => Promise<void>;

/** Longest turn in milliseconds: two of them and the drawing between fit into one that would be felt (50 ms). */
export const TURN = 12;

/** What a pace goes by. */
export interface PaceClock {
  /** Milliseconds, from whenever. */
  readonly now: () => number;
  /** Resolves when the page had its turn. */
  readonly turn: () => Promise<void>;
}

const PAGE: PaceClock = { now: () => performance.now(), turn: nextTurn };

/** Gives the page a turn after each 12 ms of work; cheap enough to await after every hundred rows. */
export function createPace(signal?: AbortSignal, { now, turn } = PAGE): Pace {
  let began = now();
  return async () => {
    signal?.throwIfAborted();
    if (now() - began < TURN) return;
    await turn();
    signal?.throwIfAborted();
    began = now();
  };
}

/** After what waits to be drawn or answered. A message is not held back in tabs out of sight, as timers are. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
