/** The billing profile as it stands on an invoice. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Profile } from '../../api/contract/schemas.js';
import { formatAddress } from '../../domain/address-lines.js';
import type { I18n } from '../../i18n/i18n.js';
import { icon } from '../parts/icons.js';
import { PROFILE_FIELDS } from './profile-label.js';

/** Nothing is there that anyone typed; a country alone may come from the account. */
export function isBlank({ fields }: Profile): boolean {
  return PROFILE_FIELDS.every((name) => name === 'country' || fields[name].trim() === '');
}

/** Given names come last in these countries. */
const FAMILY_FIRST = new Set(['CN', 'HU', 'JP', 'KR', 'TW', 'VN']);

function personOf({ fields }: Profile): string {
  const names = [fields.firstName, fields.lastName];
  if (FAMILY_FIRST.has(fields.country)) names.reverse();
  return names.filter(Boolean).join(' ');
}

function taxStatus(status: Profile['taxIdStatus'], i18n: I18n): TemplateResult | typeof nothing {
  if (status !== 'verified' && status !== 'pending' && status !== 'unverified') return nothing;
  const mark = { verified: 'check', pending: 'clock', unverified: 'alert' } as const;
  return html`<span class="state ${status}">${icon(mark[status])}${i18n.t(`profile-tax-state-${status}`)}</span>`;
}

export function readView(profile: Profile, i18n: I18n): TemplateResult {
  const { fields } = profile;
  const lines = [personOf(profile), ...formatAddress(fields)].filter(Boolean);
  return html`<dl class="facts" part="information">
    <div>
      <dt class="label muted">${i18n.t('profile-billed-to')}</dt>
      <dd>
        <address>
          ${fields.companyName ? html`<span class="strong"><bdi>${fields.companyName}</bdi></span>` : nothing}
          ${lines.map((line) => html`<span><bdi>${line}</bdi></span>`)}
          ${fields.country ? html`<span>${i18n.regionName(fields.country)}</span>` : nothing}
        </address>
      </dd>
    </div>
    <div>
      <dt class="label muted">${i18n.t('profile-field-taxId')}</dt>
      <dd>
        ${fields.taxId
          ? html`<span class="number wrap">${fields.taxId}</span>${taxStatus(profile.taxIdStatus, i18n)}`
          : html`<span class="muted">${i18n.t('profile-tax-none')}</span>`}
      </dd>
    </div>
    ${fields.taxOffice
      ? html`<div>
          <dt class="label muted">${i18n.t('profile-field-taxOffice')}</dt>
          <dd class="wrap">${fields.taxOffice}</dd>
        </div>`
      : nothing}
  </dl>`;
}
