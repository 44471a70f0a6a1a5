/** Looks for changes made elsewhere while somebody is looking at the page, and at once when they come back to it. */

export interface WatchOptions {
  /** Milliseconds between looks; default 10 000. Doubles up to ten times that while the server does not answer. */
  readonly every?: number;
}

/** Tells of changes as they happen by calling `wake`, until the signal aborts; resolves or rejects when it cannot any more. */
export type Follow = (signal: AbortSignal, wake: () => void) => Promise<void>;

/** How much less often it looks while it is told. */
const CALM = 6;

export class AccountWatch {
  readonly #look: () => Promise<void>;
  readonly #every: number;
  readonly #follow: Follow | undefined;
  readonly #back: () => void;
  #following: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #running = false;
  #looking = false;
  /** Somebody came back, or the network did, during a look: that one may not have seen it. */
  #again = false;

  /**
   * `follow`: another way to hear of changes, on top of looking. `back`: somebody came back to the page, or the network did:
   * called before the look, and also while one goes on that may never be answered.
   */
  constructor(look: () => Promise<void>, options: WatchOptions = {}, follow?: Follow, back: () => void = () => undefined) {
    this.#look = look;
    this.#follow = follow;
    this.#back = back;
    this.#every = options.every ?? 10_000;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    // In plain Node there is nobody to come back and nothing to go online.
    globalThis.document?.addEventListener('visibilitychange', this.#returned);
    globalThis.window?.addEventListener('online', this.#returned);
    this.#schedule();
  }

  stop(): void {
    this.#running = false;
    this.#following?.abort();
    clearTimeout(this.#timer);
    globalThis.document?.removeEventListener('visibilitychange', this.#returned);
    globalThis.window?.removeEventListener('online', this.#returned);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (!this.#running) return;
    const pause = this.#failures === 0 && this.#following ? CALM : Math.min(2 ** this.#failures, 10);
    this.#timer = setTimeout(this.#now, this.#every * pause);
  }

  /** Listens until the stream ends; the next look that is answered tries again. */
  async #listen(): Promise<void> {
    if (!this.#follow || !this.#running || this.#following) return;
    const following = new AbortController();
    this.#following = following;
    try {
      await this.#follow(following.signal, () => void this.#now());
    } catch {
      // Looking goes on.
    }
    this.#following = undefined;
    if (!following.signal.aborted) this.#schedule();
  }

  readonly #returned = (): void => {
    if (globalThis.document?.visibilityState !== 'hidden') this.#back();
    void this.#now();
  };

  readonly #now = async (): Promise<void> => {
    clearTimeout(this.#timer);
    // A hidden page rests, and keeps no connection from others; whoever comes back to it wakes it.
    if (globalThis.document?.visibilityState === 'hidden') return void this.#following?.abort();
    this.#again = this.#looking;
    if (this.#looking) return;
    this.#looking = true;
    try {
      await this.#look();
      this.#failures = 0;
      void this.#listen();
    } catch {
      // Shown nowhere: the widgets keep their values, and whatever a person does next reports its own failure.
      this.#failures += 1;
    }
    this.#looking = false;
    if (this.#again && this.#running) void this.#now();
    else this.#schedule();
  };
}
