/** Something read from the server: loaded on demand, refreshed with the old value on screen, retried after a failure. */
import { toBillingError, type BillingError } from '../api/errors.js';
import { Store } from './store.js';

export interface ResourceState<T> {
  /** "ready" keeps being ready while refreshing and after a refresh failed: old values stay on screen. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly value: T | undefined;
  /** Why the last load or refresh failed. */
  readonly error: BillingError | undefined;
  readonly refreshing: boolean;
}

const IDLE = { status: 'idle', value: undefined, error: undefined, refreshing: false } as const;

interface Run {
  readonly done: Promise<void>;
  readonly abort: AbortController;
  /** Whether it asked already: who wants something newer than that must wait for the next run. */
  asked: boolean;
}

export class Resource<T> extends Store<ResourceState<T>> {
  readonly #fetch: (signal: AbortSignal) => Promise<T>;
  /** The run under way, and at most one that waits for it. */
  #runs: readonly Run[] = [];
  #wanted = false;

  constructor(fetch: (signal: AbortSignal) => Promise<T>) {
    super(IDLE);
    this.#fetch = fetch;
  }

  /** Loads once; later calls wait for the same load or return at once. */
  load(): Promise<void> {
    this.#wanted = true;
    return this.#runs.at(-1)?.done ?? (this.value.status === 'ready' ? Promise.resolve() : this.refresh());
  }

  /** Loads again. A refresh asked for while one runs starts after it, so that nobody gets an older answer. */
  refresh(): Promise<void> {
    this.#wanted = true;
    const last = this.#runs.at(-1);
    if (last && !last.asked) return last.done;
    const abort = new AbortController();
    const run: Run = { done: Promise.resolve(last?.done).then(() => this.#run(run)), abort, asked: false };
    // Before anybody hears of it: a listener may ask again, and has to find this run.
    this.#runs = [...this.#runs, run];
    const { status, value } = this.value;
    if (value === undefined) {
      if (status !== 'loading') this.set({ status: 'loading', value, error: undefined, refreshing: true });
    } else if (!this.value.refreshing) {
      this.set({ ...this.value, refreshing: true });
    }
    return run.done;
  }

  /** Refreshes only what somebody looked at before. */
  invalidate(): void {
    if (this.#wanted) void this.refresh();
  }

  /** Takes a value that came with another answer; a load under way is dropped, it would be older. */
  accept(value: T): void {
    this.#drop();
    this.set({ status: 'ready', value, error: undefined, refreshing: false });
  }

  /** Forgets everything and stops what runs. */
  reset(): void {
    this.#drop();
    this.#wanted = false;
    this.set(IDLE);
  }

  #drop(): void {
    const runs = this.#runs;
    this.#runs = [];
    for (const { abort } of runs) abort.abort();
  }

  async #run(run: Run): Promise<void> {
    const { signal } = run.abort;
    if (signal.aborted) return;
    run.asked = true;
    let next: Pick<ResourceState<T>, 'status' | 'value' | 'error'>;
    try {
      next = { status: 'ready', value: await this.#fetch(signal), error: undefined };
    } catch (thrown) {
      const { value } = this.value;
      next = { status: value === undefined ? 'failed' : 'ready', value, error: toBillingError(thrown) };
    }
    if (signal.aborted) return;
    this.#runs = this.#runs.filter((other) => other !== run);
    const refreshing = this.#runs.length > 0;
    // With another run to come a first failure is not shown: what was asked for last decides.
    if (refreshing && next.value === undefined) return;
    this.set({ ...next, refreshing });
  }
}
