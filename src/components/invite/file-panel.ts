/** People from a file: chosen, dropped or pasted, understood with the person's help, corrected in place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PersonRow } from '../../domain/person.js';
import type { I18n } from '../../i18n/i18n.js';
import { StoreController } from '../../state/lit/store-controller.js';
import { controlStyles } from '../base/control-styles.js';
import type { Ready } from '../base/billing-element.js';
import type { ViewHost } from '../base/view-element.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { fileColumns } from './file-columns.js';
import type { FilePeople } from './file-people.js';
import { fileProblems } from './file-problems.js';
import { saveProblems, saveTemplate } from './file-save.js';
import { fileStyles } from './file-styles.js';
import { FileWork, type FileState } from './file-work.js';
import { handOver } from './hand-over.js';
import type { InvitePanel, Onward } from './panel.js';
import { seatFacts } from './seat-facts.js';
import { FIRST_TERMS, termsFields } from './terms.js';

export class FilePanel implements InvitePanel {
  readonly #host: ViewHost;
  readonly #onward: Onward;
  readonly #work = new FileWork();
  #terms = FIRST_TERMS;
  /** First of the problems on screen. */
  #from = 0;
  /** The person was asked what the columns hold. */
  #asked = false;
  /** A file is held over the place for it. */
  #over = false;
  #i18n: I18n | undefined;

  constructor(host: ViewHost, onward: Onward) {
    this.#host = host;
    this.#onward = onward;
    new StoreController(host).watch(this.#work);
    host.adopt(controlStyles, fileStyles);
  }

  detach(): void {
    this.#work.clear();
  }

  render(ready: Ready): unknown {
    if (this.#onward.takeBack('file')) queueMicrotask(() => this.#work.clear());
    const state = this.#work.value;
    const { i18n } = ready;
    this.#i18n = i18n;
    if (state.step === 'table') return this.#table(state, ready);
    if (state.step === 'reading') {
      return html`<div class="stack" aria-busy="true">
        <p id="file-name" tabindex="-1"><bdi>${i18n.t('importing-reading')}</bdi></p>
        <div><button type="button" @click=${this.#clear}>${i18n.t('common-cancel')}</button></div>
      </div>`;
    }
    return this.#choose(state.problem, ready);
  }

  #choose(problem: string | undefined, { session, i18n }: Ready): TemplateResult {
    const subscription = session.subscription.value.value;
    return html`
      ${problem ? html`<div id="file-problem">${notice({ kind: 'danger', title: i18n.t('importing-failed'), text: i18n.text(`importing-failed-${problem}`) || i18n.t('importing-failed-unknown') })}</div>` : nothing}
      <div class="drop ${this.#over ? 'over' : ''}" part="drop" @dragover=${this.#onDragOver} @dragleave=${this.#onDragLeave} @drop=${this.#onDrop} @paste=${this.#onPaste}>
        ${icon('upload')}
        <p>${i18n.t('importing-drop')}</p>
        <label class="choose">
          <input type="file" id="file" accept=".csv,.tsv,.txt,.xlsx,text/csv" aria-describedby=${problem ? 'file-problem file-hint' : 'file-hint'} @change=${this.#onChosen} />
          <span>${i18n.t('importing-choose')}</span>
        </label>
        <p class="small muted" id="file-hint">${i18n.t('importing-kinds')}</p>
        <details>
          <summary>${icon('chevron')}${i18n.t('importing-paste')}</summary>
          <textarea rows="4" aria-label=${i18n.t('importing-paste-label')} @input=${this.#onTyped}></textarea>
        </details>
      </div>
      <div class="hand-over">
        ${subscription ? seatFacts(0, true, subscription, i18n) : nothing}
        <button type="button" @click=${() => saveTemplate(i18n)}>${icon('download')}${i18n.t('importing-template')}</button>
      </div>`;
  }

  #table(state: Extract<FileState, { step: 'table' }>, ready: Ready): TemplateResult {
    const { i18n } = ready;
    const { table, people } = state;
    const { busy } = this.#onward;
    // Opened once, it is not closed under somebody's hands.
    this.#asked ||= state.columns.email === null;
    return html`<form class="stack" novalidate @submit=${(event: Event) => this.#submit(event, ready)}>
      <div class="head">
        <p id="file-name" tabindex="-1"><bdi class="strong">${table.name || i18n.t('importing-pasted')}</bdi> <bdi class="muted">${i18n.t('importing-rows', { count: table.rows.length - (state.header ? 1 : 0) })}</bdi></p>
        <button type="button" ?disabled=${busy} @click=${this.#clear}>${i18n.t('importing-another')}</button>
      </div>
      ${table.unclosed === undefined ? nothing : notice({ kind: 'warning', text: i18n.t('importing-unclosed', { row: String(table.unclosed) }) })}
      ${fileColumns(state, this.#asked, busy, i18n, {
        reread: (choice) => void this.#work.reread(choice).then(this.#afterFailure),
        assign: (role, index) => void this.#work.assign(role, index),
        setHeader: (header) => void this.#work.setHeader(header),
      })}
      ${state.columns.email === null ? nothing : people ? this.#people(people, ready) : html`<p class="muted" role="status">${i18n.t('importing-checking')}</p>`}
    </form>`;
  }

  /** Who is in it: those with problems first, then what happens with the others. */
  #people(people: FilePeople, ready: Ready): TemplateResult {
    const { session, i18n } = ready;
    const subscription = session.subscription.value.value;
    const { busy, error } = this.#onward;
    const wrong = people.problems.size;
    const ways = {
      correct: (index: number, person: PersonRow) => void this.#work.correct(index, person),
      show: (from: number) => this.#show(from),
      save: () => void saveProblems(people, i18n),
    };
    return html`${people.shown.length > 0 ? fileProblems(people, this.#from, busy, i18n, ways) : nothing}
      ${termsFields(this.#terms, busy, i18n, (terms) => this.#setTerms(terms))}
      ${wrong > 0 && people.count > 0 ? html`<p class="muted small"><bdi>${i18n.t('importing-left-out', { count: wrong })}</bdi></p>` : nothing}
      ${subscription ? handOver({ ready, subscription, people: people.count, terms: this.#terms, busy, findings: undefined, problem: error && this.#host.errorText(error, i18n) }) : nothing}`;
  }

  #setTerms(terms: typeof FIRST_TERMS): void {
    this.#terms = terms;
    this.#host.requestUpdate();
  }

  #show(from: number): void {
    this.#from = from;
    this.#host.requestUpdate();
    void this.#host.attend('#problems');
  }

  #open(open: Promise<void>): void {
    this.#from = 0;
    this.#asked = false;
    // What was pressed is gone while the file is read.
    void this.#host.attend('#file-name');
    void open.then(() => this.#opened());
  }

  /** Focus goes where the person goes on. */
  #opened(): void {
    const state = this.#work.value;
    if (state.step !== 'table') return this.#afterFailure();
    const wrong = state.people?.problems.size ?? 0;
    if (wrong > 0 && this.#i18n) this.#host.say(this.#i18n.t('importing-problems', { count: wrong }));
    void this.#host.attend(state.columns.email === null ? '#role-email' : '#file-name');
  }

  readonly #afterFailure = (): void => {
    if (this.#work.value.step === 'empty') void this.#host.attend('#file');
  };

  readonly #clear = (): void => {
    this.#work.clear();
    void this.#host.attend('#file');
  };

  readonly #onChosen = ({ target }: Event): void => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) this.#open(this.#work.open(file));
  };

  readonly #onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    this.#hover(true);
  };

  readonly #onDragLeave = (): void => this.#hover(false);

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#hover(false);
    this.#take(event.dataTransfer);
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    this.#take(event.clipboardData);
  };

  /** Typed or dictated: as soon as there is a table in it. */
  readonly #onTyped = ({ target }: Event): void => {
    const { value } = target as HTMLTextAreaElement;
    if (/@.*\n/s.test(value)) this.#open(this.#work.openText(value));
  };

  #hover(over: boolean): void {
    if (over === this.#over) return;
    this.#over = over;
    this.#host.requestUpdate();
  }

  #take(data: DataTransfer | null): void {
    const [file] = data?.files ?? [];
    const text = data?.getData('text/plain') ?? '';
    if (file) this.#open(this.#work.open(file));
    else if (text.trim() !== '') this.#open(this.#work.openText(text));
  }

  #submit(event: Event, ready: Ready): void {
    event.preventDefault();
    const state = this.#work.value;
    if (state.step !== 'table' || !state.people || this.#onward.busy) return;
    const straight = (event as SubmitEvent).submitter?.dataset['straight'] !== undefined;
    if (state.people.count > 0) this.#onward.handOver(state.people.fine, 'file', this.#terms, straight, ready);
  }
}
