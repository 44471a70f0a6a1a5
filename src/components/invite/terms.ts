/** What all people of a batch get: a role, and a seat or none. */
import { html, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { InviteRole, Terms } from './panel.js';

const ROLES: readonly InviteRole[] = ['member', 'manager', 'billing'];
export const FIRST_TERMS: Terms = { role: 'member', seats: true };

export function termsFields(terms: Terms, disabled: boolean, i18n: I18n, change: (terms: Terms) => void): TemplateResult {
  const role = html`<select id="role" aria-describedby="role-hint" ?disabled=${disabled} @change=${({ target }: Event) => change({ ...terms, role: (target as HTMLSelectElement).value as InviteRole })}>
    ${ROLES.map((one) => html`<option value=${one} ?selected=${one === terms.role}>${i18n.t(`invite-role-${one}`)}</option>`)}
  </select>`;
  return html`<div class="terms">
    <div class="field">
      <label for="role">${i18n.t('invite-role')}</label>
      ${role}
      <p class="hint" id="role-hint">${i18n.t(`invite-role-${terms.role}-hint`)}</p>
    </div>
    <label class="check">
      <input type="checkbox" .checked=${terms.seats} ?disabled=${disabled} @change=${({ target }: Event) => change({ ...terms, seats: (target as HTMLInputElement).checked })} />
      <bdi>${i18n.t('invite-with-seat')}</bdi>
    </label>
  </div>`;
}
