/** The rows of a file that have problems, a page at a time, to be corrected in place. */
import { html, nothing, type TemplateResult } from 'lit';
import { PERSON_COLUMNS, type PersonColumn, type PersonRow } from '../../domain/person.js';
import type { I18n } from '../../i18n/i18n.js';
import { icon } from '../parts/icons.js';
import type { FilePeople } from './file-people.js';
import { problemText } from './people-problems.js';

/** Rows drawn at a time. */
const PAGE = 25;

export interface ProblemWays {
  readonly correct: (index: number, person: PersonRow) => void;
  readonly show: (from: number) => void;
  readonly save: () => void;
}

export function fileProblems(people: FilePeople, from: number, busy: boolean, i18n: I18n, ways: ProblemWays): TemplateResult {
  const { shown, problems } = people;
  const page = shown.slice(from, from + PAGE);
  return html`<div class="stack">
    <div class="head">
      <p class="strong" id="problems" role="status" tabindex="-1"><bdi>${problems.size > 0 ? i18n.t('importing-problems', { count: problems.size }) : i18n.t('importing-corrected')}</bdi></p>
      ${problems.size > 0 ? html`<button type="button" @click=${ways.save}>${icon('download')}${i18n.t('importing-problems-save')}</button>` : nothing}
    </div>
    <table class="people numbered" part="people">
      <caption class="visually-hidden">${i18n.t('importing-problems-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">${i18n.t('importing-row')}</th>
          ${PERSON_COLUMNS.map((column) => html`<th scope="col">${i18n.t(`importing-header-${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${page.map((index) => row(people, index, busy, i18n, ways))}
      </tbody>
    </table>
    ${shown.length > PAGE ? pages(from, shown.length, i18n, ways.show) : nothing}
  </div>`;
}

function row(people: FilePeople, index: number, busy: boolean, i18n: I18n, { correct }: ProblemWays): TemplateResult | typeof nothing {
  const there = people.rows[index];
  if (!there) return nothing;
  const { number, person } = there;
  const wrong = people.problems.get(index);
  const cell = (column: PersonColumn): TemplateResult => {
    const id = `fix-${column}-${index}`;
    const label = i18n.t(`importing-header-${column}`);
    const problem = wrong?.[column];
    return html`<td data-label=${label}>
      <input
        id=${id}
        aria-label=${i18n.t('invite-cell', { column: label, row: String(number) })}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${problem ? `${id}-problem` : nothing}
        autocomplete="off"
        spellcheck="false"
        dir=${column === 'email' ? 'ltr' : 'auto'}
        .value=${person[column]}
        ?readonly=${busy}
        @keydown=${stay}
        @change=${({ target }: Event) => correct(index, { ...person, [column]: (target as HTMLInputElement).value })}
      />
      ${problem ? html`<p class="error" id="${id}-problem">${icon('alert')}<bdi>${problemText(problem, column, i18n)}</bdi></p>` : nothing}
    </td>`;
  };
  return html`<tr>
    <th scope="row" data-label=${i18n.t('importing-row')}>${number}${wrong ? nothing : html`<span class="fine">${icon('check')}</span>`}</th>
    ${PERSON_COLUMNS.map(cell)}
  </tr>`;
}

/** Enter takes the correction; it is no word to invite anybody. */
function stay(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  event.target?.dispatchEvent(new Event('change', { bubbles: true }));
}

function pages(from: number, total: number, i18n: I18n, show: (from: number) => void): TemplateResult {
  return html`<div class="row">
    <button type="button" ?disabled=${from === 0} @click=${() => show(Math.max(0, from - PAGE))}>${i18n.t('importing-previous')}</button>
    <button type="button" ?disabled=${from + PAGE >= total} @click=${() => show(from + PAGE)}>${i18n.t('importing-more')}</button>
    <span class="muted small">${i18n.t('importing-page', { from: from + 1, to: Math.min(total, from + PAGE), total })}</span>
  </div>`;
}
