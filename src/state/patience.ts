/** Asking a server again and again, with growing pauses, until it answers or nobody waits any more. */

/** Waits for `ms` milliseconds; resolves early when `signal` aborts, never rejects. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

const FIRST = 1_000;
const MOST = 15_000;

const sleepFor: Sleep = (ms, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()));
  });

export class Patience {
  readonly #sleep: Sleep;
  // One per pause, not `AbortSignal.any`: that would tie each pause to the long-lived signal until it ends.
  #pause = new AbortController();
  /** The question that is being asked. */
  #asking = new AbortController();

  constructor(sleep: Sleep = sleepFor) {
    this.#sleep = sleep;
  }

  /**
   * Repeats `question` until it answers with something; `lost` hears why it did not. A question that may be cut off and
   * asked again heeds the signal it is given. Whoever aborts `signal` during a pause also calls `wake`. Resolves with
   * undefined then.
   */
  async until<T>(signal: AbortSignal, question: (asking: AbortSignal) => Promise<T | undefined>, lost: (thrown: unknown) => void): Promise<T | undefined> {
    for (let delay = FIRST; !signal.aborted; delay = Math.min(delay * 2, MOST)) {
      const asking = (this.#asking = new AbortController());
      const stop = (): void => asking.abort();
      signal.addEventListener('abort', stop);
      try {
        const answer = await question(asking.signal);
        if (signal.aborted) break;
        if (answer !== undefined) return answer;
      } catch (thrown) {
        if (signal.aborted) break;
        if (asking.signal.aborted) continue;
        lost(thrown);
      } finally {
        signal.removeEventListener('abort', stop);
      }
      this.#pause = new AbortController();
      await this.#sleep(delay, this.#pause.signal);
    }
    return undefined;
  }

  /** Ends the present pause, if there is one; with `anew`, a question that is being asked is asked again instead of waited for. */
  wake(anew = false): void {
    if (anew) this.#asking.abort();
    this.#pause.abort();
  }
}
