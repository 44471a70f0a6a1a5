/** People put together by hand: rows like a spreadsheet's, which take what is pasted into them. */
import { html, nothing, type TemplateResult } from 'lit';
import { PERSON_COLUMNS, type PersonColumn, type PersonRow } from '../../domain/person.js';
import type { I18n } from '../../i18n/i18n.js';
import { controlStyles } from '../base/control-styles.js';
import type { Ready } from '../base/billing-element.js';
import { Late } from '../base/late.js';
import type { ViewHost } from '../base/view-element.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { handOver } from './hand-over.js';
import { LIST_LIMIT, ListRows, type CellProblem } from './list-rows.js';
import type { Pasted } from './list-paste.js';
import type { Findings, InvitePanel, Onward } from './panel.js';
import type * as PeopleProblems from './people-problems.js';
import { FIRST_TERMS, termsFields } from './terms.js';

const NONE: ReturnType<ListRows['problems']> = new Map();

export class ListPanel implements InvitePanel {
  readonly #host: ViewHost;
  readonly #onward: Onward;
  readonly #rows = new ListRows();
  readonly #problems: Late<typeof PeopleProblems>;
  #terms = FIRST_TERMS;
  #findings: Findings | undefined;
  /** Said above the table: what was pasted, or why it was not. */
  #word: string | undefined;
  /** As it was before the last paste. */
  #before: readonly PersonRow[] | undefined;
  /** Grows with each change: a press is about the list as it was then. */
  #edition = 0;

  constructor(host: ViewHost, onward: Onward) {
    this.#host = host;
    this.#onward = onward;
    this.#problems = new Late(host, ['people'], async () => {
      const code = await import('./people-problems.js');
      this.#rows.check = code.createPeopleCheck;
      return code;
    });
    host.adopt(controlStyles);
  }

  render(ready: Ready): unknown {
    const { session, i18n } = ready;
    const subscription = session.subscription.value.value;
    if (!subscription) return nothing;
    this.#takeNews();
    const { busy, error } = this.#onward;
    const code = this.#problems.ready(i18n);
    const problems = code ? this.#rows.problems() : NONE;
    const people = this.#rows.filled.length;
    return html`<form class="stack" novalidate @submit=${(event: Event) => void this.#submit(event, ready)}>
      <p class="muted small" id="paste-hint">${i18n.t('invite-paste-hint')}</p>
      ${this.#word
        ? notice({ text: this.#word, actions: this.#before ? html`<button type="button" class="link" @click=${this.#undo}>${i18n.t('common-undo')}</button>` : undefined })
        : nothing}
      ${this.#problems.failed ? this.#problems.waiting(ready) : nothing}
      ${this.#table(i18n, problems, busy)}
      <div><button type="button" id="add-row" ?disabled=${busy || this.#rows.length >= LIST_LIMIT} @click=${() => this.#add()}>${icon('plus')}${i18n.t('invite-add')}</button></div>
      ${termsFields(this.#terms, busy, i18n, (terms) => this.#change(() => (this.#terms = terms)))}
      ${this.#findings ? code?.leftOut(this.#findings, i18n, (straight) => this.#onward.leaveOut(straight)) : nothing}
      ${handOver({ ready, subscription, people, terms: this.#terms, busy, findings: this.#findings, problem: error && this.#host.errorText(error, i18n) })}
    </form>`;
  }

  /** What came back from the server, or from a batch that is worked on again. */
  #takeNews(): void {
    const back = this.#onward.takeBack('list');
    if (back) this.#begin(back);
    const { findings } = this.#onward;
    if (findings === this.#findings) return;
    this.#findings = findings;
    if (findings) this.#rows.found(findings.problems);
    if (findings?.problems.size) void this.#host.attend('[aria-invalid="true"]');
  }

  #begin(people: readonly PersonRow[]): void {
    // Somebody may have been typing before the batch was found.
    const typed = people.length > 0 ? this.#rows.people : [];
    this.#rows.clear();
    if (people.length > 0) this.#rows.replace([...people, ...typed]);
    this.#word = this.#before = undefined;
  }

  #table(i18n: I18n, problems: ReturnType<ListRows['problems']>, busy: boolean): TemplateResult {
    const places = Array.from({ length: this.#rows.length }, (_, row) => row);
    return html`<table class="people" part="people">
      <caption class="visually-hidden">${i18n.t('invite-caption')}</caption>
      <thead>
        <tr>
          ${PERSON_COLUMNS.map((column) => html`<th scope="col">${i18n.t(`invite-column-${column}`)}</th>`)}
          <th><span class="visually-hidden">${i18n.t('invite-remove-column')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${places.map((row) => html`<tr>
          ${PERSON_COLUMNS.map((column) => this.#cell(row, column, problems.get(row)?.[column], i18n, busy))}
          <td class="do"><button type="button" class="icon quiet" aria-label=${i18n.t('invite-remove', { row: String(row + 1) })} data-remove=${row} ?disabled=${busy} @click=${() => this.#remove(row)}>${icon('trash')}</button></td>
        </tr>`)}
      </tbody>
    </table>`;
  }

  #cell(row: number, column: PersonColumn, problem: CellProblem | undefined, i18n: I18n, busy: boolean): TemplateResult {
    const id = `${column}-${row}`;
    const label = i18n.t(`invite-column-${column}`);
    const email = column === 'email';
    return html`<td data-label=${label}>
      <input
        id=${id}
        aria-label=${i18n.t('invite-cell', { column: label, row: String(row + 1) })}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${problem ? `${id}-problem` : email && row === 0 ? 'paste-hint' : nothing}
        autocomplete="off"
        autocapitalize=${email ? 'off' : nothing}
        inputmode=${email ? 'email' : nothing}
        dir=${email ? 'ltr' : 'auto'}
        spellcheck="false"
        .value=${this.#rows.person(row)[column]}
        ?readonly=${busy}
        @input=${({ target }: Event) => this.#change(() => this.#rows.write(row, column, (target as HTMLInputElement).value))}
        @change=${() => this.#leave(row, column, i18n)}
        @keydown=${(event: KeyboardEvent) => this.#onKeyDown(event, row, column, i18n)}
        @paste=${(event: ClipboardEvent) => this.#onPaste(event, row, column, i18n)}
      />
      ${problem ? html`<p class="error" id="${id}-problem">${icon('alert')}<bdi>${this.#problems.value?.problemText(problem, column, i18n)}</bdi></p>` : nothing}
    </td>`;
  }

  /** Whatever was handed over before is another list by now. */
  #change(change: () => void): void {
    change();
    this.#edition += 1;
    this.#word = this.#before = undefined;
    if (this.#findings) this.#onward.withdraw();
    this.#host.requestUpdate();
  }

  #leave(row: number, column: PersonColumn, i18n: I18n): void {
    this.#rows.leave(row, column);
    void this.#problems.load(i18n);
    this.#host.requestUpdate();
  }

  #add(): void {
    if (this.#rows.length >= LIST_LIMIT) return;
    this.#rows.add();
    this.#host.requestUpdate();
    void this.#host.attend(`#email-${this.#rows.length - 1}`);
  }

  #remove(row: number): void {
    this.#change(() => this.#rows.remove(row));
    void this.#host.attend(`[data-remove="${Math.min(row, this.#rows.length - 1)}"]`);
  }

  /** As in a spreadsheet, Enter goes down: nobody is invited by a slip of the hand. */
  #onKeyDown(event: KeyboardEvent, row: number, column: PersonColumn, i18n: I18n): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#leave(row, column, i18n);
    if (row + 1 < this.#rows.length) void this.#host.attend(`#${column}-${row + 1}`);
    else this.#add();
  }

  #onPaste(event: ClipboardEvent, row: number, column: PersonColumn, i18n: I18n): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // One word for one cell: the browser's own paste, at the caret.
    if (!/[\t\n\r]|[,;<]/.test(text.trim()) || this.#onward.busy) return;
    if (column !== 'email' && !/[\t\n\r@]/.test(text.trim())) return;
    event.preventDefault();
    import('./list-paste.js').then(
      ({ readPaste }) => this.#paste(readPaste(text, this.#rows.all, row, column), row, i18n),
      () => this.#tell(i18n.t('provider-failed')),
    );
  }

  #paste({ count, rows }: Pasted, row: number, i18n: I18n): void {
    if (rows.length > LIST_LIMIT) return this.#tell(i18n.t('invite-too-many', { limit: LIST_LIMIT }));
    void this.#problems.load(i18n);
    const before = this.#rows.all;
    this.#change(() => this.#rows.replace(rows));
    this.#before = before;
    this.#tell(i18n.t('invite-pasted', { count }));
    void this.#host.attend(`#email-${row + count - 1}`);
  }

  #tell(word: string): void {
    this.#word = word;
    this.#host.say(word);
    this.#host.requestUpdate();
  }

  readonly #undo = (): void => {
    this.#change(() => this.#rows.replace(this.#before ?? []));
    void this.#host.attend('#email-0');
  };

  async #submit(event: Event, ready: Ready): Promise<void> {
    event.preventDefault();
    const { i18n } = ready;
    const straight = (event as SubmitEvent).submitter?.dataset['straight'] !== undefined;
    const edition = this.#edition;
    await this.#problems.load(i18n);
    const { people } = this.#rows;
    if (edition !== this.#edition || people.length === 0 || this.#onward.busy || !this.#problems.value) return;
    this.#rows.tellAll();
    const problems = this.#rows.problems();
    this.#word = undefined;
    if (problems.size > 0) {
      this.#host.say(this.#problems.value.summary(problems.size, i18n));
      this.#host.requestUpdate();
      void this.#host.attend('[aria-invalid="true"]');
      return;
    }
    this.#onward.handOver(people, 'list', this.#terms, straight, ready);
  }
}
