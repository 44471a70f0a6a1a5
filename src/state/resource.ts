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

export class Resource<T> extends Store<ResourceState<T>> {
  readonly #fetch: (signal: AbortSignal) => Promise<T>;
  #running: { readonly done: Promise<void>; readonly abort: AbortController } | undefined;
  #wanted = false;

  constructor(fetch: (signal: AbortSignal) => Promise<T>) {
    super(IDLE);
    this.#fetch = fetch;
  }

  /** Loads once; later calls wait for the same load or return at once. */
  load(): Promise<void> {
    this.#wanted = true;
    return this.#running?.done ?? (this.value.status === 'ready' ? Promise.resolve() : this.refresh());
  }

  /** Loads again. A refresh asked for while one runs starts after it, so that nobody gets an older answer. */
  refresh(): Promise<void> {
    this.#wanted = true;
    const before = this.#running;
    const abort = new AbortController();
    const { value } = this.value;
    this.set(
      value === undefined
        ? { status: 'loading', value, error: undefined, refreshing: true }
        : { ...this.value, refreshing: true },
    );
    const done = (async () => {
      await before?.done;
      let next: ResourceState<T>;
      try {
        next = { status: 'ready', value: await this.#fetch(abort.signal), error: undefined, refreshing: false };
      } catch (thrown) {
        const error = toBillingError(thrown);
        const { value } = this.value;
        next = { status: value === undefined ? 'failed' : 'ready', value, error, refreshing: false };
      }
      if (this.#running?.abort !== abort) return;
      this.#running = undefined;
      this.set(next);
    })();
    this.#running = { done, abort };
    return done;
  }

  /** Refreshes only what somebody looked at before. */
  invalidate(): void {
    if (this.#wanted) void this.refresh();
  }

  /** Takes a value that came with another answer; a load under way is dropped, it would be older. */
  accept(value: T): void {
    this.#running?.abort.abort();
    this.#running = undefined;
    this.set({ status: 'ready', value, error: undefined, refreshing: false });
  }

  /** Forgets everything and stops what runs. */
  reset(): void {
    this.#running?.abort.abort();
    this.#running = undefined;
    this.#wanted = false;
    this.set(IDLE);
  }
}
