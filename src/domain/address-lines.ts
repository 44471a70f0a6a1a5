/** How an address is written in each country, as on an envelope. */
import { FORMATS } from './data/address-formats.js';

/** Names of the profile's fields that an address is written from. */
export type AddressValues = Readonly<Record<'line1' | 'line2' | 'city' | 'province' | 'postalCode' | 'country', string>>;

// Written from large to small at home and from small to large in Latin script.
const LATIN: Readonly<Record<string, string>> = {
  CN: '%A~%C~%S, %Z',
  HK: '%A~%C~%S',
  JP: '%A, %S~%Z',
  KR: '%A~%C~%S~%Z',
  TW: '%A~%C, %S %Z',
};

/** Lines parted by "~"; %A lines, %C city, %S province, %Z postal code. */
export function addressFormatOf(country: string): string {
  const row = /^[A-Z]{2}$/.test(country) ? FORMATS.split('\n').find((line) => line.split('=')[1]?.includes(country)) : undefined;
  return row?.split('=')[0] ?? '%A~%C';
}

/** The address as it is written on an envelope, a line an element; the country is left to the caller. */
export function formatAddress(values: AddressValues): readonly string[] {
  const { country } = values;
  const parts: Readonly<Record<string, string>> = {
    A: [values.line1, values.line2].map((line) => line.trim()).filter(Boolean).join('~'),
    C: values.city.trim(),
    S: values.province.trim(),
    Z: values.postalCode.trim(),
  };
  const latin = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(values.line1) ? undefined : LATIN[country];
  const format = latin ?? addressFormatOf(country);
  const lines = format.split('~').flatMap((line) => {
    let written = '';
    // A sign between two parts stands only when there is something on both its sides.
    for (const [, before = '', part = '', after = ''] of line.matchAll(/([^%]*)(?:%(.)|$)([^%]*$)?/g)) {
      const value = parts[part] ?? '';
      if (part === '') written += line.includes('%') ? '' : before;
      else if (value !== '') written += (written === '' && /^[\s,/-]+$/.test(before) ? '' : before) + value + after;
    }
    return written.split('~');
  });
  const all = lines.map((line) => line.trim()).filter(Boolean);
  // What the country's format has no place for was asked for by the host: it must not vanish.
  for (const part of ['C', 'S', 'Z']) {
    if (!format.includes(`%${part}`) && parts[part]) all.push(parts[part]);
  }
  return all;
}
