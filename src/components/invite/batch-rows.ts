/** Who is on a list that was found on the server: looked at page by page, people left out of it or taken back. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PeopleImport } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { PeopleAdapter } from '../../api/people-adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BatchRow } from '../../state/batch-state.js';
import type { Session } from '../../state/session.js';
import { controlStyles } from '../base/control-styles.js';
import type { BillingElement } from '../base/billing-element.js';
import { batchRowsStyles } from './batch-rows-styles.js';

/** Rows drawn at a time. */
const PAGE = 50;

export class BatchRows {
  readonly #host: BillingElement;
  readonly #session: Session;
  readonly #revised: (batch: PeopleImport) => void;
  /** Whose rows these are. */
  #id: string | undefined;
  /** Those read so far, as they came. */
  #pages: readonly { readonly cursor: string | null; readonly rows: readonly BatchRow[] }[] = [];
  #next: string | null = null;
  #from = 0;
  /** One thing after the other, however quickly it is pressed. */
  #line: Promise<void> = Promise.resolve();
  #error: string | undefined;

  /** `revised`: somebody was left out or taken back, and the batch is so by now. */
  constructor(host: BillingElement, session: Session, revised: (batch: PeopleImport) => void) {
    this.#host = host;
    this.#session = session;
    this.#revised = revised;
    host.adopt(controlStyles, batchRowsStyles);
  }

  render({ id, total }: PeopleImport, i18n: I18n): TemplateResult {
    if (id !== this.#id) void this.#open(id);
    const shown = this.#rows.slice(this.#from, this.#from + PAGE);
    const to = this.#from + shown.length;
    const turn = (from: number, possible: boolean, label: string) =>
      html`<button type="button" aria-disabled=${possible ? 'false' : 'true'} @click=${() => possible && void this.#show(from)}>${label}</button>`;
    return html`<div class="stack" part="people">
      <p class="small muted" id="rows" tabindex="-1" role="status">${shown.length > 0 ? i18n.t('importing-page', { from: this.#from + 1, to, total }) : this.#error ? nothing : i18n.t('common-loading')}</p>
      ${this.#error ? html`<p class="error" role="alert">${this.#host.errorText(this.#error, i18n)} <button type="button" class="link" @click=${() => void this.#open(id)}>${i18n.t('common-retry')}</button></p>` : nothing}
      <ul class="batch-rows">${shown.map((row) => this.#row(row, i18n))}</ul>
      ${total > PAGE ? html`<div class="row">${turn(this.#from - PAGE, this.#from > 0, i18n.t('importing-previous'))}${turn(to, to < total && shown.length > 0, i18n.t('importing-more'))}</div>` : nothing}
    </div>`;
  }

  #row(row: BatchRow, i18n: I18n): TemplateResult {
    const { index, email, firstName, lastName, problem } = row;
    const out = problem === 'left_out';
    const name = [firstName, lastName].filter(Boolean).join(' ');
    return html`<li>
      <label>
        <input type="checkbox" .checked=${live(row.state === 'waiting')} ?disabled=${problem !== null && !out} @change=${() => void this.#change(index, !out)} />
        <span>
          <bdi class="strong">${name || email}</bdi> ${name ? html`<bdi class="muted small">${email}</bdi>` : nothing}
          ${problem === null || out ? nothing : html`<bdi class="small error">${i18n.text(`invite-problem-${problem}`) || i18n.t('invite-problem-invalid')}</bdi>`}
        </span>
      </label>
    </li>`;
  }

  async #open(id: string): Promise<void> {
    this.#id = id;
    this.#pages = [];
    this.#next = null;
    this.#from = 0;
    await this.#read(null);
  }

  async #show(from: number): Promise<void> {
    if (from >= this.#rows.length && this.#next !== null) await this.#read(this.#next);
    if (from >= this.#rows.length) return;
    this.#from = Math.max(0, from);
    this.#host.requestUpdate();
    await this.#host.attend('#rows');
  }

  get #rows(): readonly BatchRow[] {
    return this.#pages.flatMap(({ rows }) => rows);
  }

  async #read(cursor: string | null): Promise<void> {
    await this.#attempt(async (people, id) => {
      const { items, next } = await people.importRows(id, 'all', cursor);
      if (id !== this.#id) return;
      this.#pages = [...this.#pages, { cursor, rows: items }];
      this.#next = next;
    });
  }

  /** The server says how it is then: somebody may be a member by now. */
  async #change(index: number, out: boolean): Promise<void> {
    await this.#attempt(async (people, id) => {
      const batch = await people.updateImport(id, out ? { leaveOut: [index] } : { takeBack: [index] });
      const page = this.#pages.find(({ rows }) => rows.some((row) => row.index === index));
      if (!page || id !== this.#id) return;
      const { items } = await people.importRows(id, 'all', page.cursor);
      this.#pages = this.#pages.map((one) => (one === page ? { ...page, rows: items } : one));
      this.#revised(batch);
    });
  }

  #attempt(work: (people: PeopleAdapter, id: string) => Promise<void>): Promise<void> {
    const id = this.#id ?? '';
    this.#line = this.#line.then(async () => {
      this.#error = undefined;
      try {
        await work(await this.#session.people(), id);
      } catch (thrown) {
        this.#error = toBillingError(thrown).code;
      }
      this.#host.requestUpdate();
    });
    return this.#line;
  }
}
