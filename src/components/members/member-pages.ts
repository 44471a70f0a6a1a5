/** The people on screen: one page of those that match, in an order, read again without losing the place. */
import type { Member } from '../../api/contract/schemas.js';
import { toBillingError, type BillingError } from '../../api/errors.js';
import type { MemberQuery, PeopleAdapter } from '../../api/people-adapter.js';

/** Where a page begins: what to ask the server for it, and how many come before. */
interface Start {
  readonly cursor: string | null;
  readonly before: number;
}

const FIRST: Start = { cursor: null, before: 0 };

export class MemberPages {
  /** undefined until the first page came. */
  items: readonly Member[] | undefined;
  /** How many match, on all pages. */
  total = 0;
  busy = false;
  error: BillingError | undefined;

  readonly #people: () => Promise<PeopleAdapter>;
  readonly #changed: () => void;
  #query: MemberQuery;
  /** Pages gone through to get here; the last is on screen. */
  #starts: readonly Start[] = [FIRST];
  #next: string | null = null;
  #abort: AbortController | undefined;

  constructor(people: () => Promise<PeopleAdapter>, query: MemberQuery, changed: () => void) {
    this.#people = people;
    this.#query = query;
    this.#changed = changed;
  }

  get query(): MemberQuery {
    return this.#query;
  }

  /** How many stand on the pages before. */
  get before(): number {
    return this.#starts.at(-1)?.before ?? 0;
  }

  get hasNext(): boolean {
    return this.#next !== null;
  }

  get hasPrevious(): boolean {
    return this.#starts.length > 1;
  }

  refresh(): Promise<void> {
    return this.#read(this.#starts);
  }

  next(): Promise<void> {
    return this.#next === null ? Promise.resolve() : this.#read([...this.#starts, { cursor: this.#next, before: this.before + (this.items?.length ?? 0) }]);
  }

  previous(): Promise<void> {
    return this.hasPrevious ? this.#read(this.#starts.slice(0, -1)) : Promise.resolve();
  }

  /** Other people, or another order: from the first page on. */
  ask(change: Partial<MemberQuery>): Promise<void> {
    this.#query = { ...this.#query, ...change };
    return this.#read([FIRST]);
  }

  /** Takes what an answer said of some of them. */
  put(...changed: readonly Member[]): void {
    this.items = this.items?.map((member) => changed.find(({ id }) => id === member.id) ?? member);
    this.#changed();
  }

  stop(): void {
    this.#abort?.abort();
  }

  /** Whoever asks last is answered; older questions are given up. */
  async #read(starts: readonly Start[]): Promise<void> {
    this.stop();
    const { signal } = (this.#abort = new AbortController());
    this.busy = true;
    this.#changed();
    try {
      const { items, next, total } = await (await this.#people()).members(this.#query, starts.at(-1)?.cursor ?? null, { signal });
      if (signal.aborted) return;
      // The last of a page went: the one before is the last now.
      if (items.length === 0 && starts.length > 1) return void (await this.#read(starts.slice(0, -1)));
      this.items = items;
      this.total = total;
      this.#next = next;
      this.#starts = starts;
      this.error = undefined;
    } catch (thrown) {
      if (signal.aborted) return;
      this.error = toBillingError(thrown);
    }
    this.busy = false;
    this.#changed();
  }
}
