/** The controls of the billing profile: native, labelled as the country calls them, with hints and errors beside them. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ProfileField, ProfileFields } from '../../api/contract/schemas.js';
import {
  countryCodes,
  findSubdivision,
  hasSubdivisions,
  postalCodeFits,
  postalExampleOf,
  type ProfileFieldRule,
  type Subdivision,
} from '../../domain/addresses.js';
import type { TaxIdKind } from '../../domain/tax-ids.js';
import type { I18n } from '../../i18n/i18n.js';
import { describedBy, field } from '../parts/field.js';
import { labelOf } from './profile-label.js';

/** Tokens with which browsers and password managers fill in what people typed elsewhere (WCAG 1.3.5). */
const AUTOCOMPLETE: Readonly<Record<ProfileField, string>> = {
  firstName: 'given-name',
  lastName: 'family-name',
  companyName: 'organization',
  country: 'country',
  province: 'address-level1',
  city: 'address-level2',
  postalCode: 'postal-code',
  line1: 'address-line1',
  line2: 'address-line2',
  taxId: 'off',
  taxOffice: 'off',
};

export interface ProfileFieldsOptions {
  readonly rules: readonly ProfileFieldRule[];
  readonly values: ProfileFields;
  readonly i18n: I18n;
  /** Error codes by field. */
  readonly errors: ReadonlyMap<ProfileField, string>;
  /** Fields whose form is looked at: those a person has left once. */
  readonly checked: ReadonlySet<ProfileField>;
  /** Provinces of the country; undefined while they load. */
  readonly subdivisions: readonly Subdivision[] | undefined;
  /** undefined while its code loads. */
  readonly taxId: TaxIdKind | undefined;
  readonly locked: boolean;
  readonly onInput: (name: ProfileField, text: string) => void;
  readonly onLeave: (name: ProfileField) => void;
}

/** Something unusual that is no obstacle. */
function warningOf(name: ProfileField, { values, i18n, checked, taxId }: ProfileFieldsOptions): string | undefined {
  if (!checked.has(name) || values[name].trim() === '') return undefined;
  if (name === 'postalCode' && !postalCodeFits(values.country, values.postalCode)) {
    return i18n.t('profile-postal-warning', { example: postalExampleOf(values.country) });
  }
  if (name !== 'taxId' || taxId === undefined) return undefined;
  const answer = taxId.check(values.taxId);
  if (answer === 'pattern') return i18n.t('profile-tax-id-pattern', { example: taxId.placeholder });
  return answer === 'checksum' ? i18n.t('profile-tax-id-checksum') : undefined;
}

/** How wide each field is beside its neighbours. */
function widthOf(name: ProfileField, rules: readonly ProfileFieldRule[]): string {
  if (name === 'firstName' || name === 'lastName') return 'short';
  if (name === 'taxId' || name === 'taxOffice') return 'half';
  const locality = rules.filter((rule) => ['city', 'province', 'postalCode'].includes(rule.name));
  if (!locality.some((rule) => rule.name === name)) return '';
  return locality.length >= 3 ? 'third' : 'half';
}

function options(choices: readonly { readonly value: string; readonly name: string }[], selected: string, i18n: I18n): TemplateResult {
  const unknown = selected !== '' && !choices.some((choice) => choice.value === selected);
  return html`<option value="" .selected=${selected === ''}>${i18n.t('profile-choose')}</option>
    ${unknown ? html`<option value=${selected} .selected=${true}>${selected}</option>` : nothing}
    ${choices.map((choice) => html`<option value=${choice.value} .selected=${choice.value === selected}>${choice.name}</option>`)}`;
}

function countries(i18n: I18n): readonly { value: string; name: string }[] {
  return countryCodes()
    .map((value) => ({ value, name: i18n.regionName(value) }))
    .sort((a, b) => i18n.compare(a.name, b.name));
}

function control(rule: ProfileFieldRule, settings: ProfileFieldsOptions, described: Parameters<typeof describedBy>[0]): TemplateResult {
  const { values, i18n, subdivisions, locked, onInput, onLeave } = settings;
  const { name, required } = rule;
  const value = values[name];
  const invalid = described.error ? 'true' : nothing;
  const read = (event: Event): void => onInput(name, (event.target as HTMLInputElement | HTMLSelectElement).value);
  if (name === 'country' || (name === 'province' && hasSubdivisions(values.country) && subdivisions?.length !== 0)) {
    const list = name === 'country' ? countries(i18n) : (subdivisions ?? []);
    // What is stored may be a name where the list has codes, or written without its accents.
    const selected = name === 'country' ? value : (findSubdivision(subdivisions ?? [], value)?.value ?? value);
    return html`<select
      id=${described.id}
      autocomplete=${AUTOCOMPLETE[name]}
      ?required=${required}
      ?disabled=${locked}
      aria-invalid=${invalid}
      aria-describedby=${describedBy(described)}
      @change=${read}
    >${options(list, selected, i18n)}</select>`;
  }
  return html`<input
    id=${described.id}
    type="text"
    maxlength="400"
    autocomplete=${AUTOCOMPLETE[name]}
    autocapitalize=${name === 'taxId' || name === 'postalCode' ? 'characters' : 'words'}
    spellcheck="false"
    .value=${value}
    ?required=${required}
    ?readonly=${locked}
    aria-invalid=${invalid}
    aria-describedby=${describedBy(described)}
    @input=${read}
    @change=${() => onLeave(name)}
  />`;
}

/** All fields of the country. Changing the country lays them out anew; what was typed stays. */
export function profileFields(settings: ProfileFieldsOptions): TemplateResult {
  const { rules, i18n, errors, taxId } = settings;
  return html`<div class="fields">
    ${repeat(rules, (rule) => rule.name, (rule) => {
      const code = errors.get(rule.name);
      const described = {
        id: `profile-${rule.name}`,
        error: code === undefined ? undefined : i18n.text(`profile-error-${code}`) || i18n.t('profile-error-invalid'),
        warning: warningOf(rule.name, settings),
      };
      const name = labelOf(rule, i18n, taxId);
      return html`<div class=${widthOf(rule.name, rules)}>${field({
        ...described,
        label: rule.required ? name : `${name} (${i18n.t('common-optional')})`,
        control: control(rule, settings, described),
      })}</div>`;
    })}
  </div>`;
}
