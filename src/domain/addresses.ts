/** What an address consists of in each country: fields, their names and order, what is required. */
import { addressFormatOf } from './address-lines.js';
import { COUNTRIES } from './data/countries.js';
import { LISTS } from './data/subdivisions.js';

/** Names of the billing profile's fields, as the contract has them. */
export type ProfileFieldName =
  | 'firstName'
  | 'lastName'
  | 'companyName'
  | 'country'
  | 'province'
  | 'city'
  | 'postalCode'
  | 'line1'
  | 'line2'
  | 'taxId'
  | 'taxOffice';

export type ProfileValues = Readonly<Record<ProfileFieldName, string>>;

export interface ProfileFieldRule {
  readonly name: ProfileFieldName;
  /** What the country calls it, as the end of a message id: "province-state", "postal-zip", "field-firstName". */
  readonly label: string;
  readonly required: boolean;
}

export interface Subdivision {
  /** What is stored: the short or official form that belongs on an envelope ("CA", "Ankara", "東京都"). */
  readonly value: string;
  /** What people pick: the name, in Latin script for readers of other languages. */
  readonly name: string;
}

interface CountryRules {
  readonly required: string;
  readonly province: string;
  readonly city: string;
  readonly postal: string;
  readonly postalPattern: string;
  readonly postalExample: string;
}

function rulesOf(country: string): CountryRules {
  const at = /^[A-Z]{2}$/.test(country) ? COUNTRIES.indexOf(`\n${country}`) : -1;
  const line = at < 0 ? '' : COUNTRIES.slice(at + 3, COUNTRIES.indexOf('\n', at + 1));
  const [required, kinds = '', postalPattern = '', postalExample = ''] = line.split(';');
  const [province, city, postal] = kinds.split(',');
  return {
    // Invoices in Türkiye name the province, which the postal data leaves optional.
    required: country === 'TR' ? 'ACSZ' : required || 'AC',
    province: province || 'province',
    city: city || 'city',
    postal: postal || 'postal',
    postalPattern,
    postalExample,
  };
}

/** ISO 3166-1 codes of every region with postal addresses, in the order of the code. */
export function countryCodes(): readonly string[] {
  return [...COUNTRIES.matchAll(/^[A-Z]{2}/gm)].map(([code]) => code);
}

/**
 * The fields a billing profile asks for in `country`, in the order people there write them. `extra` are the fields
 * the host requires on top; a field the country does not use is asked for when the host requires it.
 */
export function profileFieldsOf(country: string, extra: readonly string[] = []): readonly ProfileFieldRule[] {
  const { required, province, city, postal } = rulesOf(country);
  const rule = (name: ProfileFieldName, label: string, needed: boolean): ProfileFieldRule => ({
    name,
    label,
    required: needed || extra.includes(name),
  });
  const address: Readonly<Record<string, readonly ProfileFieldRule[]>> = {
    A: [rule('line1', 'field-line1', required.includes('A')), rule('line2', 'field-line2', false)],
    S: [rule('province', `province-${province}`, required.includes('S'))],
    C: [rule('city', `city-${city}`, required.includes('C'))],
    Z: [rule('postalCode', `postal-${postal}`, required.includes('Z'))],
  };
  // Forms in Türkiye go from province to street, although envelopes go the other way.
  const order = country === 'TR' ? ['S', 'C', 'Z', 'A'] : [...addressFormatOf(country).matchAll(/%([ACSZ])/g)].map(([, part]) => part ?? '');
  for (const part of ['C', 'S', 'Z', 'A']) {
    if (!order.includes(part) && address[part]?.[0]?.required === true) order.push(part);
  }
  return [
    rule('firstName', 'field-firstName', true),
    rule('lastName', 'field-lastName', true),
    rule('companyName', 'field-companyName', false),
    rule('country', 'field-country', true),
    ...order.flatMap((part) => address[part] ?? []),
    ...(country === 'TR' || extra.includes('taxOffice') ? [rule('taxOffice', 'field-taxOffice', false)] : []),
    rule('taxId', 'field-taxId', false),
  ];
}

/** Names of the fields a purchase needs in `country`; `extra` are those the host requires on top. */
export function requiredProfileFields(country: string, extra: readonly string[]): ProfileFieldName[] {
  return profileFieldsOf(country, extra)
    .filter((field) => field.required)
    .map((field) => field.name);
}

/** Names of the required fields that are blank in `values`. */
export function missingProfileFields(values: ProfileValues, extra: readonly string[]): ProfileFieldName[] {
  return requiredProfileFields(values.country, extra).filter((name) => values[name].trim() === '');
}

/** Whether a postal code has the country's form. A hint only: postal authorities change theirs without asking. */
export function postalCodeFits(country: string, postalCode: string): boolean {
  const { postalPattern } = rulesOf(country);
  return postalPattern === '' || new RegExp(`^(?:${postalPattern})$`, 'i').test(postalCode.trim());
}

/** A postal code of the country for "looks like 01960"; empty when it has none. */
export function postalExampleOf(country: string): string {
  return rulesOf(country).postalExample;
}

/** True when people pick the province from a list in this country. */
export function hasSubdivisions(country: string): boolean {
  return LISTS[country] !== undefined;
}

/** The provinces, states or the like of a country in the order of its own data; empty when any text will do. */
export async function subdivisionsOf(country: string, locale: string): Promise<readonly Subdivision[]> {
  const list = await LISTS[country]?.();
  if (list === undefined) return [];
  const ownLanguage = locale.split('-')[0] === list.LANGUAGE.split('-')[0];
  return list.SUBDIVISIONS.split('~').map((row) => {
    const [value = '', name = '', latin = ''] = row.split('|');
    return { value, name: (!ownLanguage && latin) || name || value };
  });
}

/** The subdivision a stored or typed text means ("california", "CA", "Istanbul"), if any. */
export function findSubdivision(list: readonly Subdivision[], text: string): Subdivision | undefined {
  const plain = (value: string) =>
    value.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase().trim();
  const wanted = plain(text);
  return list.find((entry) => plain(entry.value) === wanted || plain(entry.name) === wanted);
}
