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
    const last = this.#runs.at(-1);
    if (!last) return this.value.status === 'ready' ? Promise.resolve() : this.#start('loading');
    this.#busy('loading');
    return last.done;
  }

  /** Loads again. A refresh asked for while one runs starts after it, so that nobody gets an older answer. */
  refresh(): Promise<void> {
    this.#wanted = true;
    return this.#start('loading');
  }

  /** Refreshes only what somebody looked at before. Quietly: a failure stays on screen until there is something else. */
  async invalidate(): Promise<void> {
    if (this.#wanted) await this.#start('failed');
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

  /** `unread`: the status to show while there is no value. */
  #start(unread: 'loading' | 'failed'): Promise<void> {
    const last = this.#runs.at(-1);
    let done = last?.done;
    if (!last || last.asked) {
      const run: Run = { done: Promise.resolve(done).then(() => this.#run(run)), abort: new AbortController(), asked: false };
      // Before anybody hears of it: a listener may ask again, and has to find this run.
      this.#runs = [...this.#runs, run];
      done = run.done;
    }
    this.#busy(unread);
    return done as Promise<void>;
  }

  #busy(unread: 'loading' | 'failed'): void {
    const { status, value, refreshing } = this.value;
    if (value === undefined && status !== 'loading' && (unread === 'loading' || status === 'idle')) {
      this.set({ status: 'loading', value, error: undefined, refreshing: true });
    } else if (!refreshing) {
      this.set({ ...this.value, refreshing: true });
    }
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
