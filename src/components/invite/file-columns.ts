/** How a file is read and which of its columns holds what, with the first people as they come out. */
import { html, nothing, type TemplateResult } from 'lit';
import { COLUMN_ROLES, personOf, type ColumnRole } from '../../domain/columns.js';
import { SEPARATORS, TEXT_ENCODINGS, type Separator, type TextEncoding } from '../../domain/csv-read.js';
import { PERSON_COLUMNS } from '../../domain/person.js';
import type { I18n } from '../../i18n/i18n.js';
import { describedBy, field } from '../parts/field.js';
import { icon } from '../parts/icons.js';
import type { ReadingChoice } from './file-table.js';
import type { FileState } from './file-work.js';

/** People shown as an example. */
const EXAMPLES = 3;
/** Characters of a header in a choice. */
const LONGEST = 40;
/** Columns shown of rows as they stand in the file. */
const WIDEST = 12;

type Read = Extract<FileState, { step: 'table' }>;

const NAMES: Readonly<Record<Separator, 'comma' | 'semicolon' | 'tab' | 'bar'>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

export interface ColumnWays {
  readonly reread: (choice: ReadingChoice) => void;
  readonly assign: (role: ColumnRole, index: number | null) => void;
  readonly setHeader: (header: boolean) => void;
}

const valueOf = ({ target }: Event): string => (target as HTMLSelectElement).value;

/** `open`: the person has to choose, or had to. */
export function fileColumns(state: Read, open: boolean, busy: boolean, i18n: I18n, ways: ColumnWays): TemplateResult {
  const { table, columns, header } = state;
  const missing = columns.email === null;
  return html`<details class="columns" part="columns" ?open=${open}>
      <summary>${icon('chevron')}${i18n.t('importing-columns')}</summary>
      <div class="grid">
        ${COLUMN_ROLES.map((role) => roleField(role, state, busy, i18n, ways))}
        ${table.separator === undefined
          ? nothing
          : choice('separator', i18n.t('importing-separator'), SEPARATORS.map((one) => [one, i18n.t(`importing-separator-${NAMES[one]}`)]), table.separator, busy, (value) => ways.reread({ separator: value as Separator }))}
        ${table.encoding === undefined
          ? nothing
          : choice('encoding', i18n.t('importing-encoding'), TEXT_ENCODINGS.map((one) => [one, one.toUpperCase()]), table.encoding, busy, (value) => ways.reread({ encoding: value as TextEncoding }))}
      </div>
      <label class="check">
        <input type="checkbox" .checked=${header} ?disabled=${busy} @change=${({ target }: Event) => ways.setHeader((target as HTMLInputElement).checked)} />
        <span>${i18n.t('importing-header')}</span>
      </label>
    </details>
    ${missing ? rawRows(state, i18n) : examples(state, i18n)}`;
}

function roleField(role: ColumnRole, { table, columns, header }: Read, busy: boolean, i18n: I18n, ways: ColumnWays): TemplateResult {
  const first = table.rows[0]?.cells ?? [];
  const width = Math.max(...table.rows.slice(0, 20).map(({ cells }) => cells.length));
  const nameOf = (index: number): string => {
    const words = first[index]?.trim().slice(0, LONGEST) ?? '';
    const column = i18n.t('importing-column', { number: index + 1 });
    return words ? `${column}: ${words}` : column;
  };
  const options = Array.from({ length: width }, (_, index) => [String(index), header && first[index]?.trim() ? first[index].trim().slice(0, LONGEST) : nameOf(index)] as const);
  const value = columns[role];
  return choice(`role-${role}`, i18n.t(`importing-header-${role}`), [['', i18n.t('importing-none')], ...options], value === null ? '' : String(value), busy, (chosen) => ways.assign(role, chosen === '' ? null : Number(chosen)), role === 'email' && value === null ? i18n.t('importing-no-email') : undefined);
}

function choice(id: string, label: string, options: readonly (readonly [string, string])[], value: string, busy: boolean, choose: (value: string) => void, error?: string): TemplateResult {
  const about = { id, label, error };
  return field({
    ...about,
    control: html`<select id=${id} aria-describedby=${describedBy(about)} aria-invalid=${error ? 'true' : nothing} .value=${value} ?disabled=${busy} @change=${(event: Event) => choose(valueOf(event))}>
      ${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
    </select>`,
  });
}

/** The first people as they will be invited: whether letters and columns are right is seen at a glance. */
function examples({ table, columns, header }: Read, i18n: I18n): TemplateResult {
  const people = table.rows.slice(header ? 1 : 0).slice(0, EXAMPLES).map(({ cells }) => personOf(cells, columns));
  return sample(i18n.t('importing-examples'), PERSON_COLUMNS.map((column) => i18n.t(`importing-header-${column}`)), people.map((person) => PERSON_COLUMNS.map((column) => person[column])));
}

/** The first rows as they stand in the file, for whoever has to say what its columns hold. */
function rawRows({ table }: Read, i18n: I18n): TemplateResult {
  const rows = table.rows.slice(0, EXAMPLES).map(({ cells }) => cells.slice(0, WIDEST).map((cell) => cell.slice(0, LONGEST)));
  const width = Math.max(...rows.map(({ length }) => length));
  return sample(i18n.t('importing-raw'), Array.from({ length: width }, (_, index) => i18n.t('importing-column', { number: index + 1 })), rows);
}

function sample(caption: string, headers: readonly string[], rows: readonly (readonly string[])[]): TemplateResult {
  return html`<div>
    <p class="small muted" id="sample">${caption}</p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="sample">
      <table class="left examples" aria-labelledby="sample">
        <thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}</tr>`)}</tbody>
      </table>
    </div>
  </div>`;
}
