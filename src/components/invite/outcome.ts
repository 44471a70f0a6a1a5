/** How far invitations are, and what became of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PeopleImport } from '../../api/contract/schemas.js';
import type { PersonRow } from '../../domain/person.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BatchRow } from '../../state/batch-state.js';
import type { PurchaseState } from '../../state/purchase-state.js';
import { breakable } from '../parts/breakable.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';

/** Rows shown at once; the file of all of them is elsewhere. */
const SHOWN = 50;
/** People named of a list that is taken up again. */
const NAMED = 3;

export function progress(done: number, total: number, words: string): TemplateResult {
  return html`<div class="progress" part="progress">
    <progress max=${Math.max(1, total)} .value=${done} aria-labelledby="progress-words"></progress>
    <p class="small" id="progress-words">${words}</p>
  </div>`;
}

/** Who is left out and why; `save` hands all of them out as a file. */
function leftOut(rows: readonly BatchRow[], i18n: I18n, save: (rows: readonly BatchRow[]) => void): TemplateResult {
  return html`<table class="left">
      <caption class="visually-hidden">${i18n.t('inviting-left-caption')}</caption>
      <thead><tr><th scope="col">${i18n.t('invite-column-email')}</th><th scope="col">${i18n.t('inviting-reason')}</th></tr></thead>
      <tbody>
        ${rows.slice(0, SHOWN).map(({ email, firstName, lastName, problem }) => html`<tr>
          <th scope="row"><bdi>${breakable(email || `${firstName} ${lastName}`)}</bdi></th>
          <td>${i18n.text(`invite-problem-${problem ?? 'invalid'}`) || i18n.t('invite-problem-invalid')}</td>
        </tr>`)}
      </tbody>
    </table>
    <div class="row">
      ${rows.length > SHOWN ? html`<p class="small muted">${i18n.t('inviting-more', { count: rows.length - SHOWN })}</p>` : nothing}
      <button @click=${() => save(rows)}>${icon('download')}${i18n.t('inviting-save')}</button>
    </div>`;
}

/** Before anybody is invited: some will not be. */
export function withoutList(problems: readonly BatchRow[], i18n: I18n, save: (rows: readonly BatchRow[]) => void): TemplateResult {
  return html`${notice({ kind: 'warning', text: i18n.t('invite-left-out', { count: problems.length }) })}${leftOut(problems, i18n, save)}`;
}

/** The first of a list that is taken up again: whose it was is easily forgotten. */
export function whoItWas(rows: readonly PersonRow[], i18n: I18n): unknown {
  const more = rows.length - NAMED;
  if (rows.length === 0) return nothing;
  const names = rows.slice(0, NAMED).map(({ email }) => email).join(', ');
  return html`<p class="wrap"><bdi>${names}</bdi>${more > 0 ? html` <span class="muted">${i18n.t('inviting-more', { count: more })}</span>` : nothing}</p>`;
}

/** Seats were paid for people who were not invited. `gone`: the list was discarded in another tab, or by somebody else. */
export function boughtInVain(gone: boolean, i18n: I18n): TemplateResult {
  return notice({ kind: 'warning', text: `${gone ? `${i18n.t('inviting-list-gone')} ` : ''}${i18n.t('inviting-bought-free')}` });
}

/** What was bought on the way: the invitations come first. `order`: what stands where the order stood. */
export function bought(order: unknown, state: PurchaseState | undefined, i18n: I18n): unknown {
  if (!order || state?.step !== 'done') return order ?? nothing;
  const { total, currency } = state.operation;
  return html`<details class="bought"><summary>${icon('chevron')}${total > 0 ? i18n.t('purchase-done', { amount: i18n.money(total, currency) }) : i18n.t('purchase-done-free')}</summary>${order}</details>`;
}

export interface ResultWays {
  readonly save: (rows: readonly BatchRow[]) => void;
  readonly close: () => void;
  /** Seats were paid for these people. */
  readonly paid: boolean;
}

/** Who was invited, who was not and why, and what next. */
export function result({ counts, state }: PeopleImport, left: readonly BatchRow[], i18n: I18n, level: number, ways: ResultWays): TemplateResult {
  const stopped = state === 'canceled';
  const title = counts.invited > 0 ? i18n.t('inviting-done', { count: counts.invited }) : i18n.t('inviting-nobody');
  return html`<div class="stack stage appear" part="result">
    <div class="invited">
      ${counts.invited > 0 ? html`<span class="tick" aria-hidden="true">${icon('check')}</span>` : nothing}
      <div>
        ${heading(Math.min(6, level + 1), 'subtitle', title, 'stage')}
        ${counts.invited > 0 ? html`<p class="muted">${i18n.t('inviting-done-hint')}</p>` : nothing}
      </div>
    </div>
    ${stopped ? notice({ icon: 'info', text: i18n.t('inviting-stopped', { count: counts.waiting }) }) : nothing}
    ${stopped && ways.paid ? boughtInVain(false, i18n) : nothing}
    ${left.length > 0 ? html`<p class="strong">${i18n.t('inviting-left', { count: left.length })}</p>${leftOut(left, i18n, ways.save)}` : nothing}
    <div class="row"><slot name="next"></slot><button @click=${ways.close}>${i18n.t('inviting-another')}</button></div>
  </div>`;
}
