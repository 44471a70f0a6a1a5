/** The fields of the billing profile, and what each is called where its country is. */
import type { ProfileField } from '../../api/contract/schemas.js';
import type { ProfileFieldRule } from '../../domain/addresses.js';
import type { TaxIdKind } from '../../domain/tax-ids.js';
import type { I18n } from '../../i18n/i18n.js';

export const PROFILE_FIELDS = [
  'firstName', 'lastName', 'companyName', 'country', 'province', 'city', 'postalCode', 'line1', 'line2', 'taxId', 'taxOffice',
] as const satisfies readonly ProfileField[];

export function labelOf(rule: ProfileFieldRule, i18n: I18n, taxId?: TaxIdKind): string {
  if (rule.name === 'taxId' && taxId?.label) return i18n.t('profile-field-taxId-named', { name: taxId.label });
  return i18n.text(`profile-${rule.label}`) || i18n.text(`profile-field-${rule.name}`) || rule.name;
}
