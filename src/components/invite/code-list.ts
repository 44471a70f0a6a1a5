/** The codes there are: how far each is used, until when, and the ways to stop it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity, InvitationCode } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import { icon } from '../parts/icons.js';

/** What happened with a code: on its way, there, or why not. */
export interface History {
  readonly items: Activity['items'];
  readonly next: string | null;
  readonly busy: boolean;
  readonly error: string | undefined;
}

export interface CodeWays {
  /** Id of the code whose change is under way. */
  readonly busy: string | undefined;
  /** Id of the code that is about to be revoked. */
  readonly revoking: string | undefined;
  /** Why the last change of a code failed. */
  problemOf(id: string): string | undefined;
  historyOf(id: string): History | undefined;
  freeze(code: InvitationCode): void;
  askRevoke(code: InvitationCode | undefined): void;
  revoke(code: InvitationCode): void;
  toggleHistory(code: InvitationCode): void;
  moreHistory(code: InvitationCode): void;
}

const ICONS = { active: 'check', frozen: 'clock', used_up: 'dot', expired: 'clock', revoked: 'close', unknown: 'info' } as const;

export function codeList(codes: readonly InvitationCode[], i18n: I18n, ways: CodeWays): TemplateResult {
  return html`<ul class="codes" part="codes">${codes.map((code) => html`<li class="code stack" part="code" aria-labelledby="code-${code.id}">${entry(code, i18n, ways)}</li>`)}</ul>`;
}

function entry(code: InvitationCode, i18n: I18n, ways: CodeWays): TemplateResult {
  const { id, hint, state, uses, limit } = code;
  const open = state === 'active' || state === 'frozen';
  const history = ways.historyOf(id);
  const problem = ways.problemOf(id);
  const about = html` <span class="visually-hidden">${i18n.t('codes-named', { hint })}</span>`;
  return html`<div class="head">
      <div class="strong" id="code-${id}"><bdi dir="ltr">••••&thinsp;${hint}</bdi> <span class="state is-${state}">${icon(ICONS[state])}${i18n.text(`codes-state-${state}`) || '–'}</span></div>
      <div class="row">
        <button type="button" id="history-${id}" aria-expanded=${history ? 'true' : 'false'} @click=${() => ways.toggleHistory(code)}>${i18n.t('codes-history')}${about}</button>
        ${open
          ? html`<button type="button" aria-disabled=${ways.busy === id ? 'true' : nothing} @click=${() => ways.freeze(code)}>${i18n.t(state === 'frozen' ? 'codes-thaw' : 'codes-freeze')}${about}</button>
              <button type="button" class="danger" id="revoke-${id}" aria-expanded=${ways.revoking === id ? 'true' : 'false'} @click=${() => ways.askRevoke(code)}>${i18n.t('codes-revoke')}${about}</button>`
          : nothing}
      </div>
    </div>
    <div class="used">
      <span class="track" role="img" aria-label=${i18n.t('codes-used', { uses, limit })}>${bar(uses, limit)}</span>
      <bdi>${i18n.t('codes-used', { uses, limit })}</bdi>
    </div>
    <p class="small muted dotted">${facts(code, i18n).map((fact) => html`<span>${fact}</span>`)}</p>
    ${ways.revoking === id ? question(code, i18n, ways) : nothing}
    ${problem ? html`<p class="error" role="alert">${icon('alert')}<bdi>${problem}</bdi></p>` : nothing}
    ${history ? happened(code, history, i18n, ways) : nothing}`;
}

/** A bar in SVG: widths in percent without an inline style. */
function bar(uses: number, limit: number): TemplateResult {
  const share = Math.min(100, (uses / Math.max(1, limit)) * 100);
  return html`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="4"></rect><rect class="part" width=${share} height="4"></rect></svg>`;
}

function facts({ expiresAt, domains, buying, createdBy, createdAt }: InvitationCode, i18n: I18n): string[] {
  return [
    expiresAt === null ? i18n.t('codes-no-end') : i18n.t('codes-until', { date: i18n.date(expiresAt) }),
    domains.length > 0 ? i18n.t('codes-only', { domains: i18n.list(domains) }) : '',
    buying ? i18n.t('codes-may-buy', { seats: buying.seats, bought: buying.bought, amount: i18n.money(buying.ceiling, buying.currency), interval: buying.interval }) : '',
    i18n.t('codes-by', { name: createdBy.name, date: i18n.date(createdAt) }),
  ].filter(Boolean);
}

/** What follows stands before the button. */
function question(code: InvitationCode, i18n: I18n, ways: CodeWays): TemplateResult {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    ways.askRevoke(undefined);
  };
  return html`<div class="notice warning" part="notice" role="group" aria-labelledby="question" tabindex="-1" id="revoking" @keydown=${onKeyDown}>
    ${icon('alert')}
    <div class="body">
      <p class="strong" id="question">${i18n.t('codes-revoke-question')}</p>
      <p>${i18n.t('codes-revoke-what', { uses: code.uses })}</p>
      <div class="row">
        <button type="button" class="danger" id="revoke-now" aria-disabled=${ways.busy === code.id ? 'true' : nothing} @click=${() => ways.revoke(code)}>${i18n.t('codes-revoke-now')}</button>
        <button type="button" @click=${() => ways.askRevoke(undefined)}>${i18n.t('codes-cancel')}</button>
      </div>
    </div>
  </div>`;
}

function happened(code: InvitationCode, { items, next, busy, error }: History, i18n: I18n, ways: CodeWays): TemplateResult {
  return html`<div class="stack history" part="history" id="happened-${code.id}" tabindex="-1">
    ${items.length === 0 && !busy && !error ? html`<p class="muted small">${i18n.t('codes-history-none')}</p>` : nothing}
    <ol>
      ${items.map(({ at, by, action, subject }) => {
        const what = i18n.text(`codes-did-${action}`, { name: subject?.name || subject?.email || by.name, by: by.name });
        return what ? html`<li><bdi>${what}</bdi> <span class="muted small">${i18n.dateTime(at)}</span></li>` : nothing;
      })}
    </ol>
    ${error ? html`<p class="error">${icon('alert')}<bdi>${error}</bdi></p>` : nothing}
    ${busy ? html`<p class="muted small">${i18n.t('common-loading')}</p>` : nothing}
    ${next !== null || error ? html`<div><button type="button" aria-busy=${busy ? 'true' : 'false'} @click=${() => ways.moreHistory(code)}>${i18n.t(error ? 'common-retry' : 'codes-history-more')}</button></div>` : nothing}
  </div>`;
}
