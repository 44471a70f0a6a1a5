/** The invoices on screen: page by page, one year or all, read again without losing the place. */
import type { BillingAdapter } from '../../api/adapter.js';
import type { Invoice } from '../../api/contract/schemas.js';
import { toBillingError, type BillingError } from '../../api/errors.js';

export class InvoicePages {
  /** undefined until the first page came. */
  items: readonly Invoice[] | undefined;
  /** Years that have any, newest first. */
  years: readonly number[] = [];
  /** null = all. */
  year: number | null = null;
  busy = false;
  error: BillingError | undefined;

  readonly #adapter: BillingAdapter;
  readonly #changed: () => void;
  #next: string | null = null;
  /** Pages that should be on screen. */
  #pages = 1;
  #abort: AbortController | undefined;

  constructor(adapter: BillingAdapter, changed: () => void) {
    this.#adapter = adapter;
    this.#changed = changed;
  }

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** Reads again as many pages as there are. */
  refresh(): Promise<void> {
    return this.#read(null, []);
  }

  more(): Promise<void> {
    this.#pages += 1;
    // A refresh under way brings the page along.
    return this.busy ? this.refresh() : this.#read(this.#next, this.items ?? []);
  }

  choose(year: number | null): Promise<void> {
    this.year = year;
    this.#pages = 1;
    return this.refresh();
  }

  stop(): void {
    this.#abort?.abort();
  }

  /** Goes on after `kept` until all wanted pages are there, then shows them at once. */
  async #read(cursor: string | null, kept: readonly Invoice[]): Promise<void> {
    this.stop();
    const { signal } = (this.#abort = new AbortController());
    this.busy = true;
    this.#changed();
    try {
      const items = [...kept];
      let next = cursor;
      for (let page = kept.length > 0 ? this.#pages - 1 : 0; page < this.#pages && (page === 0 || next !== null); page += 1) {
        const read = await this.#adapter.invoices(next, this.year, { signal });
        items.push(...read.items);
        next = read.next;
        this.years = read.years;
      }
      if (signal.aborted) return;
      this.items = items;
      this.#next = next;
      this.error = undefined;
    } catch (thrown) {
      if (signal.aborted) return;
      this.error = toBillingError(thrown);
    }
    this.busy = false;
    this.#changed();
  }
}
