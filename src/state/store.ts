/** A value that can be watched: the base of everything stateful here. */

export interface Readable<T> {
  readonly value: T;
  /** Calls `listener` after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

export class Store<T> implements Readable<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(initial: T) {
    this.#value = initial;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) {
      // An earlier listener may have ended this one, and a broken one is reported as a page reports it: neither the
      // others nor whoever changed the value (a payment, perhaps) may suffer from it.
      if (!this.#listeners.has(listener)) continue;
      try {
        listener();
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    // Wrapped, so that a function subscribed twice is two listeners and each can be ended by itself.
    const own = (): void => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  };

  /** How many watch; for leak tests. */
  get watchers(): number {
    return this.#listeners.size;
  }
}
