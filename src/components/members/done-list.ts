/** What was done, quietly, with the way back: stays until it is taken back or put away. */
import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { BillingElement } from '../base/billing-element.js';
import { icon } from '../parts/icons.js';
import { undoKey, type MemberActs } from './member-acts.js';

/** `after`: where focus goes when a notice leaves with the button that was pressed. */
export function doneList(acts: MemberActs, host: BillingElement, i18n: I18n, after: string): TemplateResult | typeof nothing {
  if (acts.done.length === 0) return nothing;
  const leave = (gone: unknown): void => void Promise.resolve(gone).then(() => host.attend('.done button', after));
  return html`<ul class="done" part="done">
    ${acts.done.map(([key, { text, undo, problems = [] }]) => {
      const back = undoKey(key);
      const error = acts.stateOf(back)?.error;
      return html`<li class="appear ${problems.length > 0 ? 'partly' : ''}">
        ${icon(problems.length > 0 ? 'info' : 'check')}
        <div>
          <span class="wrap told"><bdi>${text(i18n)}</bdi></span>
          ${undo
            ? html`<button class="link" aria-disabled=${acts.busy(back) ? 'true' : 'false'} @click=${() => leave(acts.undo(key, i18n))}>${i18n.t('common-undo')}<span class="visually-hidden">: ${text(i18n)}</span></button>`
            : nothing}
          ${problems.length > 0 ? html`<ul class="small">${problems.map(({ name, code }) => html`<li class="wrap"><bdi class="strong">${name}</bdi>: <bdi>${host.errorText(code, i18n)}</bdi></li>`)}</ul>` : nothing}
          ${error ? html`<p class="problem small">${icon('alert')}<bdi>${host.errorText(error, i18n)}</bdi></p>` : nothing}
        </div>
        <button
          class="icon quiet"
          aria-label=${i18n.t('seat-dismiss', { what: text(i18n) })}
          @click=${() => {
            acts.dismiss(key);
            leave(undefined);
          }}
        >${icon('close')}</button>
      </li>`;
    })}
  </ul>`;
}
