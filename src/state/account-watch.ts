/** Looks for changes made elsewhere while somebody is looking at the page, and at once when they come back to it. */

export interface WatchOptions {
  /** Milliseconds between looks; default 10 000. Doubles up to ten times that while the server does not answer. */
  readonly every?: number;
}

export class AccountWatch {
  readonly #look: () => Promise<void>;
  readonly #every: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #running = false;
  #looking = false;
  /** Somebody came back, or the network did, during a look: that one may not have seen it. */
  #again = false;

  constructor(look: () => Promise<void>, options: WatchOptions = {}) {
    this.#look = look;
    this.#every = options.every ?? 10_000;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    // In plain Node there is nobody to come back and nothing to go online.
    globalThis.document?.addEventListener('visibilitychange', this.#now);
    globalThis.window?.addEventListener('online', this.#now);
    this.#schedule();
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
    globalThis.document?.removeEventListener('visibilitychange', this.#now);
    globalThis.window?.removeEventListener('online', this.#now);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (!this.#running) return;
    this.#timer = setTimeout(this.#now, this.#every * Math.min(2 ** this.#failures, 10));
  }

  readonly #now = async (): Promise<void> => {
    clearTimeout(this.#timer);
    // A hidden page rests; whoever comes back to it wakes it.
    if (globalThis.document?.visibilityState === 'hidden') return;
    this.#again = this.#looking;
    if (this.#looking) return;
    this.#looking = true;
    try {
      await this.#look();
      this.#failures = 0;
    } catch {
      // Shown nowhere: the widgets keep their values, and whatever a person does next reports its own failure.
      this.#failures += 1;
    }
    this.#looking = false;
    if (this.#again && this.#running) void this.#now();
    else this.#schedule();
  };
}
