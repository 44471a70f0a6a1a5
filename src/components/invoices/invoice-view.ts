/** What <invoice-list> shows: the table, the year, the file of a year, and the payment of an open invoice. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Invoice } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { Ready } from '../base/billing-element.js';
import { failure } from '../base/failure.js';
import { download } from '../base/download.js';
import { Late } from '../base/late.js';
import type { View, ViewHost } from '../base/view-element.js';
import { icon } from '../parts/icons.js';
import { InvoicePages } from './invoice-pages.js';
import type { InvoicePayment } from './invoice-payment.js';
import { fileState, invoiceTable, type FileState } from './invoice-table.js';
import { invoiceStyles } from './styles.js';
import type { yearFilter } from './year-filter.js';

/** The file of a year, among those of single invoices. */
const YEAR = 'year';

export class InvoiceView implements View {
  readonly #host: ViewHost;
  readonly #payment: Late<InvoicePayment>;
  readonly #filter: Late<typeof yearFilter>;
  readonly #files = new Map<string, FileState>();
  #session: Session | undefined;
  #pages: InvoicePages | undefined;
  #revision: number | undefined;
  /** Aborted with the session: nobody waits for a file any more. */
  #gone = new AbortController();
  #stop: (() => void) | undefined;
  /** The invoice being paid, as it was when that began. */
  #paying: Invoice | undefined;
  #looked = false;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#payment = new Late(host, ['purchase'], async () => {
      const { InvoicePayment } = await import('./invoice-payment.js');
      const made = new InvoicePayment(host, this.#close);
      if (this.#session) made.attach(this.#session);
      return made;
    });
    this.#filter = new Late(host, [], async () => {
      const { yearFilter, yearFilterStyles } = await import('./year-filter.js');
      host.adopt(...yearFilterStyles);
      return yearFilter;
    });
    host.adopt(invoiceStyles);
  }

  attach(session: Session): void {
    this.#session = session;
    this.#pages = new InvoicePages(session.adapter, this.#redraw);
    this.#stop = session.subscription.subscribe(() => this.#follow(session));
    this.#follow(session);
  }

  detach(session: Session): void {
    this.#stop?.();
    this.#pages?.stop();
    this.#gone.abort();
    this.#session = undefined;
    this.#payment.value?.detach(session);
  }

  render(ready: Ready): unknown {
    const { i18n } = ready;
    const pages = this.#pages;
    if (!pages) return nothing;
    this.#lookForPayment(ready);
    return html`
      ${this.#host.viewOnly ? html`<p class="muted small" id="blocked">${i18n.t('common-read-only')}</p>` : nothing}
      ${pages.error ? failure(this.#host, i18n.t('invoices-failed'), pages.error, () => void pages.refresh(), i18n) : nothing}
      ${pages.years.length > 0 ? this.#tools(pages, ready) : nothing}
      ${this.#order(ready)}
      ${pages.items ? this.#list(pages, pages.items, ready) : pages.error ? nothing : this.#host.loading()}
    `;
  }

  #tools(pages: InvoicePages, ready: Ready): TemplateResult {
    const { i18n } = ready;
    const { years } = pages;
    const year = pages.year ?? years[0] ?? 0;
    const state = this.#files.get(YEAR);
    return html`<div class="tools" part="tools">
      ${years.length > 1 ? this.#years(pages, i18n) : nothing}
      <div class="file">
        <button
          aria-busy=${state && !state.error ? 'true' : 'false'}
          aria-describedby=${state ? 'file-year' : nothing}
          @click=${() => void this.#fetchFile(YEAR, i18n, async () => (await import('./invoice-csv.js')).downloadYear(ready.session.adapter, year, this.#gone.signal))}
        >${icon('download')}${i18n.t('invoices-download-year', { year: String(year) })}</button>
        ${fileState(state, 'file-year', i18n)}
      </div>
    </div>`;
  }

  #years(pages: InvoicePages, i18n: I18n): unknown {
    const filter = this.#filter.ready(i18n);
    if (!filter) void this.#filter.load(i18n);
    return filter?.(pages.years, pages.year, i18n, (year) => void this.#choose(pages, year, i18n));
  }

  #list(pages: InvoicePages, items: readonly Invoice[], ready: Ready): TemplateResult {
    const { i18n } = ready;
    if (items.length === 0) {
      return html`<div class="empty"><p class="strong">${i18n.t('invoices-empty')}</p><p class="muted small">${i18n.t('invoices-empty-hint')}</p></div>`;
    }
    const table = invoiceTable(items, i18n, pages.busy, {
      download: (invoice) =>
        void this.#fetchFile(invoice.id, i18n, async () => download((await ready.session.adapter.invoiceLink(invoice.id, { signal: this.#gone.signal })).url)),
      stateOf: (id) => this.#files.get(id),
      pay: (invoice) => this.#pay(invoice, i18n),
      blocked: this.#host.viewOnly || this.#payment.value?.panel.busy === true,
      reason: this.#host.viewOnly ? 'blocked' : undefined,
      paying: this.#paying?.id,
    });
    return html`${table}
      ${pages.hasMore
        ? html`<div><button id="more" aria-busy=${pages.busy ? 'true' : 'false'} @click=${() => void this.#more(pages, items, i18n)}>${i18n.t('invoices-more')}</button></div>`
        : nothing}`;
  }

  /** The order, or what became of it. */
  #order(ready: Ready): unknown {
    const payment = this.#payment.ready(ready.i18n);
    const outcome = payment?.panel.outcome(ready, this.#paying !== undefined);
    if (outcome) return outcome;
    if (!this.#paying) return nothing;
    // While its amount is asked for, somebody else may have paid it.
    const invoice = this.#pages?.items?.find(({ id }) => id === this.#paying?.id) ?? this.#paying;
    return payment ? payment.render(ready, invoice) : this.#payment.waiting(ready);
  }

  /** A payment that was on its way before a reload, or in another tab, goes on here. */
  #lookForPayment({ session, i18n }: Ready): void {
    if (this.#looked) return;
    this.#looked = true;
    session.adapter.operations({ state: 'active' }).then(
      (found) => {
        if (found.some(({ changes }) => changes.invoice)) void this.#payment.load(i18n);
      },
      // Not knowing is safe: the server refuses a second payment while one is under way.
      () => undefined,
    );
  }

  /** Rows may move down under the focus: it stays with its invoice. */
  readonly #redraw = (): void => {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    const { download: file, pay } = (activeElement as HTMLElement | null)?.dataset ?? {};
    this.#host.requestUpdate();
    if (file ?? pay) void this.#host.attend(file ? `[data-download="${file}"]` : `[data-pay="${pay}"], [data-download="${pay}"]`);
  };

  /** Another account state may mean other invoices. */
  #follow({ subscription }: Session): void {
    const revision = subscription.value.value?.revision;
    if (revision === undefined || revision === this.#revision) return;
    this.#revision = revision;
    void this.#pages?.refresh();
  }

  async #choose(pages: InvoicePages, year: number | null, i18n: I18n): Promise<void> {
    this.#files.delete(YEAR);
    await pages.choose(year);
    this.#tell(pages, i18n);
  }

  async #more(pages: InvoicePages, before: readonly Invoice[], i18n: I18n): Promise<void> {
    if (pages.busy) return;
    await pages.more();
    this.#tell(pages, i18n);
    // The button went with the last page: whoever was on it goes on where the new ones begin.
    const first = pages.items?.[before.length];
    if (!pages.hasMore && first) await this.#host.attend(`[data-download="${first.id}"]`);
  }

  #tell({ items, error, busy }: InvoicePages, i18n: I18n): void {
    if (items && !error && !busy) this.#host.say(i18n.t('invoices-shown', { count: items.length }));
  }

  async #fetchFile(key: string, i18n: I18n, fetch: () => Promise<void>): Promise<void> {
    const present = this.#files.get(key);
    if (present && !present.error) return;
    this.#files.set(key, { error: undefined });
    this.#host.say(i18n.t('invoices-preparing'));
    this.#host.requestUpdate();
    try {
      await fetch();
      this.#files.delete(key);
      this.#host.say('');
    } catch (thrown) {
      if (this.#gone.signal.aborted) return;
      const error = this.#host.errorText(toBillingError(thrown).code, i18n);
      this.#files.set(key, { error });
      this.#host.say(error);
    }
    this.#host.requestUpdate();
  }

  #pay(invoice: Invoice, i18n: I18n): void {
    if (this.#paying?.id === invoice.id) return this.#close();
    this.#paying = invoice;
    this.#payment.value?.panel.clear();
    this.#host.requestUpdate();
    void this.#payment.load(i18n).then(() => this.#host.attend('#step'));
  }

  readonly #close = (): void => {
    const id = this.#paying?.id;
    this.#paying = undefined;
    this.#payment.value?.panel.clear();
    this.#host.requestUpdate();
    // Once it is paid there is no button to pay it any more.
    void this.#host.attend(id ? `[data-pay="${id}"], [data-download="${id}"]` : '#title');
  };
}
