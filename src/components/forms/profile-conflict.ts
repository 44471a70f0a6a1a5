/** Two versions of the billing profile side by side, when two people edited it at the same time. */
import { html, type TemplateResult } from 'lit';
import type { ProfileField, ProfileFields } from '../../api/contract/schemas.js';
import type { ProfileFieldRule } from '../../domain/addresses.js';
import type { I18n } from '../../i18n/i18n.js';
import { notice } from '../parts/notice.js';

export interface CompareOptions {
  readonly i18n: I18n;
  readonly mine: ProfileFields;
  readonly theirs: ProfileFields;
  readonly rules: readonly ProfileFieldRule[];
  readonly differences: readonly ProfileField[];
  readonly label: (rule: ProfileFieldRule) => string;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

export function compareVersions(options: CompareOptions): TemplateResult {
  const { i18n, mine, theirs, rules, differences, label } = options;
  const written = (name: ProfileField, value: string): unknown => {
    if (value === '') return html`<span class="muted">${i18n.t('profile-conflict-blank')}</span>`;
    return name === 'country' ? i18n.regionName(value) : value;
  };
  const name = (field: ProfileField): string => {
    const rule = rules.find((candidate) => candidate.name === field);
    return rule ? label(rule) : i18n.text(`profile-field-${field}`) || field;
  };
  return notice({
    kind: 'warning',
    title: i18n.t('profile-conflict'),
    text: i18n.t('profile-conflict-hint'),
    actions: html`<table class="compare">
        <thead>
          <tr>
            <th scope="col">${i18n.t('profile-conflict-field')}</th>
            <th scope="col">${i18n.t('profile-conflict-yours')}</th>
            <th scope="col">${i18n.t('profile-conflict-other')}</th>
          </tr>
        </thead>
        <tbody>
          ${differences.map(
            (field) => html`<tr>
              <th scope="row">${name(field)}</th>
              <td>${written(field, mine[field])}</td>
              <td>${written(field, theirs[field])}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      <button type="button" id="profile-mine" @click=${options.keepMine}>${i18n.t('profile-conflict-mine')}</button>
      <button type="button" @click=${options.takeTheirs}>${i18n.t('profile-conflict-theirs')}</button>`,
  });
}
