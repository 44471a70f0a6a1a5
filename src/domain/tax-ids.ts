/** Tax identifiers of companies: what each country calls its own, its form, and the check digits of those that matter. */
import { passesLuhn } from './card-number.js';

/** "pattern": not the country's form. "checksum": the form fits, but a digit is wrong. Hints only, never a block. */
export type TaxIdCheck = 'ok' | 'pattern' | 'checksum';

export interface TaxIdKind {
  /** As payment providers name it: "eu_vat", "tr_tin", "us_ein". Empty when the country is not known here. */
  readonly kind: string;
  /** What people of the country call it ("VKN / TCKN", "USt-IdNr."), the same in every language; may be empty. */
  readonly label: string;
  /** A made-up example in the right form; may be empty. */
  readonly placeholder: string;
  check(value: string): TaxIdCheck;
}

type Checksum = (value: string) => boolean;

const digitsOf = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0) - 48);

/** Sum of digits by weights; letters count as their code minus 48, as Brazil's new numbers do. */
const weigh = (text: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (text.charCodeAt(index) - 48), 0);

/** Remainder of a number too long for a double. */
const modulo = (digits: string, divisor: number): number =>
  digitsOf(digits).reduce((rest, digit) => (rest * 10 + digit) % divisor, 0);

/** Weighted sum modulo 11 gives the last digit; `turn` makes the digit of the remainder. */
const mod11 = (weights: readonly number[], turn: (rest: number) => number): Checksum => (value) =>
  turn(weigh(value, weights) % 11) === value.charCodeAt(weights.length) - 48;

const complement = (rest: number): number => (rest < 2 ? 0 : 11 - rest);

const vkn: Checksum = (value) => {
  const sum = digitsOf(value.slice(0, 9)).reduce((total, digit, index) => {
    const shifted = (digit + 9 - index) % 10;
    return total + (shifted === 0 ? 0 : (shifted * 2 ** (9 - index)) % 9 || 9);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(value[9]);
};

const tckn: Checksum = (value) => {
  const odd = weigh(value, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weigh(value, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return tenth === Number(value[9]) && (odd + even + tenth) % 10 === Number(value[10]);
};

const frenchVat: Checksum = (value) => {
  // SIREN and SIRET are accepted too: they identify the same company.
  if (value.length !== 11) return passesLuhn(value);
  const siren = value.slice(2);
  const key = value.slice(0, 2);
  // Keys with letters are drawn, not computed. Monaco's numbers start with 000 and are no SIREN.
  if (!/^\d+$/.test(key)) return passesLuhn(siren);
  return (12 + 3 * (Number(siren) % 97)) % 97 === Number(key) && (siren.startsWith('000') || passesLuhn(siren));
};

/** ISO 7064 modulo 11, 10. */
const germanVat: Checksum = (value) => {
  const product = digitsOf(value.slice(0, 8)).reduce((previous, digit) => {
    const sum = (digit + previous) % 10 || 10;
    return (2 * sum) % 11;
  }, 10);
  return (11 - product) % 10 === Number(value[8]);
};

const spanishNif: Checksum = (value) => {
  const control = value[8] ?? '';
  if (/^[\dXYZKLM]/.test(value)) {
    const number = value.slice(0, 8).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))).replace(/^[KLM]/, '');
    return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === control;
  }
  const sum = digitsOf(value.slice(1, 8)).reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  const check = (10 - (sum % 10)) % 10;
  return control === String(check) || control === 'JABCDEFGHI'[check];
};

const dutchVat: Checksum = (value) =>
  mod11([9, 8, 7, 6, 5, 4, 3, 2], (rest) => rest)(value) ||
  modulo(`NL${value}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)), 97) === 1;

const britishVat: Checksum = (value) => {
  if (!/^\d/.test(value)) return true;
  const total = weigh(value, [8, 7, 6, 5, 4, 3, 2]) + Number(value.slice(7, 9));
  return total % 97 === 0 || (total + 55) % 97 === 0;
};

const indianGstin: Checksum = (value) => {
  const symbols = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const sum = [...value.slice(0, 14)].reduce((total, sign, index) => {
    const product = symbols.indexOf(sign) * (index % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 36) + (product % 36);
  }, 0);
  return symbols[(36 - (sum % 36)) % 36] === value[14];
};

const brazilian: Checksum = (value) => {
  const long = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  const weights = value.length === 14 ? long : [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
  return mod11(weights.slice(1), complement)(value) && mod11(weights, complement)(value);
};

const austrianVat: Checksum = (value) => {
  const sum = digitsOf(value.slice(1, 8)).reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit : digit * 2;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 4);
  return (10 - (sum % 10)) % 10 === Number(value[8]);
};

const australianAbn: Checksum = (value) =>
  (weigh(value, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;

/** Kind, local name, example, form of the number without its country prefix, check. */
type Entry = readonly [kind: string, label: string, example: string, pattern: string, checksum?: Checksum];

const eu = (label: string, example: string, pattern: string, checksum?: Checksum): Entry =>
  checksum === undefined ? ['eu_vat', label, example, pattern] : ['eu_vat', label, example, pattern, checksum];

const KINDS: Readonly<Record<string, Entry>> = {
  AT: eu('UID-Nummer', 'ATU12345678', 'U\\d{8}', austrianVat),
  BE: eu('TVA / BTW', 'BE0123456789', '[01]\\d{9}', (value) => 97 - (Number(value.slice(0, 8)) % 97) === Number(value.slice(8))),
  BG: eu('ДДС', 'BG123456789', '\\d{9,10}'),
  CY: eu('ΦΠΑ', 'CY12345678X', '\\d{8}[A-Z]'),
  CZ: eu('DIČ', 'CZ12345678', '\\d{8,10}'),
  DE: eu('USt-IdNr.', 'DE123456789', '[1-9]\\d{8}', germanVat),
  DK: eu('CVR', 'DK12345678', '\\d{8}'),
  EE: eu('KMKR', 'EE123456789', '\\d{9}'),
  ES: eu('NIF', 'ESB12345678', '[A-Z\\d]\\d{7}[A-Z\\d]', spanishNif),
  FI: eu('ALV', 'FI12345678', '\\d{8}'),
  FR: eu('N° TVA', 'FR12345678901', '[A-Z\\d]{2}\\d{9}|\\d{9}|\\d{14}', frenchVat),
  GR: eu('ΑΦΜ', 'EL123456789', '\\d{9}'),
  HR: eu('OIB', 'HR12345678901', '\\d{11}'),
  HU: eu('Adószám', 'HU12345678', '\\d{8}(?:\\d{3})?'),
  IE: eu('VAT', 'IE1234567FA', '\\d[A-Z\\d+*]\\d{5}[A-Z]{1,2}'),
  IT: eu('Partita IVA', 'IT12345678901', '\\d{11}|[A-Z]{6}\\d\\d[A-Z]\\d\\d[A-Z]\\d{3}[A-Z]', (value) => value.length > 11 || passesLuhn(value)),
  LT: eu('PVM', 'LT123456789', '\\d{9}|\\d{12}'),
  LU: eu('N° TVA', 'LU12345678', '\\d{8}', (value) => Number(value.slice(0, 6)) % 89 === Number(value.slice(6))),
  LV: eu('PVN', 'LV12345678901', '\\d{11}'),
  MT: eu('VAT', 'MT12345678', '\\d{8}'),
  NL: eu('Btw-nummer', 'NL123456789B12', '\\d{9}B\\d\\d', dutchVat),
  PL: eu('NIP', 'PL1234567890', '\\d{10}', mod11([6, 5, 7, 2, 3, 4, 5, 6, 7], (rest) => rest)),
  PT: eu('NIF', 'PT123456789', '\\d{9}', mod11([9, 8, 7, 6, 5, 4, 3, 2], complement)),
  RO: eu('CUI', 'RO1234567890', '\\d{2,10}'),
  SE: eu('Momsnr', 'SE123456789012', '\\d{12}|\\d{10}'),
  SI: eu('ID za DDV', 'SI12345678', '\\d{8}'),
  SK: eu('IČ DPH', 'SK1234567891', '\\d{10}'),
  AE: ['ae_trn', 'TRN', '123456789012345', '\\d{15}'],
  AR: ['ar_cuit', 'CUIT', '12-3456789-01', '\\d{11}'],
  AU: ['au_abn', 'ABN', '12 345 678 912', '\\d{11}', australianAbn],
  BR: ['br_cnpj', 'CNPJ / CPF', '01.234.456/5432-10', '[A-Z\\d]{12}\\d\\d|\\d{11}', brazilian],
  CA: ['ca_bn', 'BN', '123456789', '\\d{9}(?:R[TCPR]\\d{4})?', (value) => passesLuhn(value.slice(0, 9))],
  CH: ['ch_uid', 'UID', 'CHE-123.456.789', 'E\\d{9}(?:MWST|TVA|IVA|HR)?', (value) =>
    mod11([5, 4, 3, 2, 7, 6, 5, 4], (rest) => (11 - rest) % 11)(value.slice(1))],
  CL: ['cl_tin', 'RUT', '12.345.678-K', '\\d{7,8}[\\dK]'],
  CN: ['cn_tin', '统一社会信用代码', '123456789012345678', '[A-Z\\d]{18}|\\d{15}'],
  CO: ['co_nit', 'NIT', '123.456.789-0', '\\d{9,10}'],
  EG: ['eg_tin', 'TIN', '123456789', '\\d{9}'],
  GB: ['gb_vat', 'VAT', 'GB123456789', '\\d{9}(?:\\d{3})?|GD[0-4]\\d\\d|HA[5-9]\\d\\d', britishVat],
  ID: ['id_npwp', 'NPWP', '012.345.678.9-012.000', '\\d{15,16}'],
  IL: ['il_vat', 'ע״מ', '000012345', '\\d{9}', passesLuhn],
  IN: ['in_gst', 'GSTIN', '12ABCDE3456FGZH', '\\d\\d[A-Z]{5}\\d{4}[A-Z][A-Z\\d]{3}', indianGstin],
  IS: ['is_vat', 'VSK', '123456', '\\d{5,6}'],
  JP: ['jp_trn', '登録番号', 'T1234567891234', 'T?\\d{13}'],
  KR: ['kr_brn', '사업자등록번호', '123-45-67890', '\\d{10}'],
  MX: ['mx_rfc', 'RFC', 'ABC010203AB9', '[A-ZÑ&]{3,4}\\d{6}[A-Z\\d]{3}'],
  NO: ['no_vat', 'MVA', '123456789MVA', '\\d{9}(?:MVA)?', mod11([3, 2, 7, 6, 5, 4, 3, 2], (rest) => (11 - rest) % 11)],
  NZ: ['nz_gst', 'GST', '123456789', '\\d{8,9}'],
  PE: ['pe_ruc', 'RUC', '12345678901', '\\d{11}'],
  PH: ['ph_tin', 'TIN', '123456789012', '\\d{9,14}'],
  RU: ['ru_inn', 'ИНН', '1234567891', '\\d{10}|\\d{12}'],
  SA: ['sa_vat', 'VAT', '312345678901233', '3\\d{13}3'],
  SG: ['sg_gst', 'GST', 'M12345678X', '[A-Z\\d]{9,10}'],
  TH: ['th_vat', 'TIN', '1234567891234', '\\d{13}'],
  TR: ['tr_tin', 'VKN / TCKN', '0123456789', '\\d{10}|[1-9]\\d{10}', (value) => (value.length === 10 ? vkn : tckn)(value)],
  UA: ['ua_vat', 'ІПН', '123456789', '\\d{9,12}'],
  US: ['us_ein', 'EIN', '12-3456789', '\\d{9}'],
  VN: ['vn_tin', 'MST', '1234567890', '\\d{10}(?:\\d{3})?'],
  ZA: ['za_vat', 'VAT', '4123456789', '4\\d{9}'],
};

/** Prefixes people write before the number that are not the country's code. */
const PREFIXES: Readonly<Record<string, string>> = { GR: 'EL|GR', GB: 'GB|XI', AU: 'ABN', BR: '', US: 'EIN', JP: '' };

/** Spaces and punctuation mean nothing in any of these numbers. */
const compact = (value: string): string => value.toUpperCase().replace(/[^\p{L}\p{Nd}&+*]/gu, '');

/** The tax identifier companies in `country` have; countries without an entry take anything. */
export function taxIdOf(country: string): TaxIdKind {
  const entry = Object.hasOwn(KINDS, country) ? KINDS[country] : undefined;
  if (entry === undefined) return { kind: '', label: '', placeholder: '', check: () => 'ok' };
  const [kind, label, placeholder, pattern, checksum] = entry;
  const prefix = new RegExp(`^(?:${PREFIXES[country] ?? country})`);
  return {
    kind,
    label,
    placeholder,
    check(value) {
      const number = compact(value).replace(prefix, '');
      if (!new RegExp(`^(?:${pattern})$`).test(number)) return 'pattern';
      return checksum?.(number) === false ? 'checksum' : 'ok';
    },
  };
}
