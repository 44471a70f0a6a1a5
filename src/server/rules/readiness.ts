/** What the billing profile still lacks, and which of its fields are wrong. */
import type { ProfileFields } from '../../api/contract/schemas.js';
import { countryCodes, missingProfileFields } from '../../domain/addresses.js';
import { looksLikeCardNumber } from '../../domain/card-number.js';

export const NO_FIELDS: ProfileFields = {
  firstName: '',
  lastName: '',
  companyName: '',
  country: '',
  province: '',
  city: '',
  postalCode: '',
  line1: '',
  line2: '',
  taxId: '',
  taxOffice: '',
};

/** Names of the fields a purchase needs and does not have. `extra`: what the host asks for beyond the country's needs. */
export function missingFields(fields: ProfileFields | null, extra: readonly string[]): string[] {
  return missingProfileFields(fields ?? NO_FIELDS, extra);
}

export interface WrongField {
  readonly path: string;
  readonly code: 'card_number' | 'too_long' | 'invalid';
}

const LONGEST = 250;
// French company numbers have the length and check digit of some cards.
const SIRET = /^\D*(?:\d\D*){14}$/;

/** What cannot be saved. Empty fields can: a profile may be filled in step by step. */
export function wrongFields(fields: ProfileFields): WrongField[] {
  const wrong: WrongField[] = [];
  for (const [path, value] of Object.entries(fields)) {
    // Card numbers typed into the wrong box must not be kept anywhere.
    if (looksLikeCardNumber(value) && !(path === 'taxId' && SIRET.test(value))) wrong.push({ path, code: 'card_number' });
    else if (value.length > LONGEST) wrong.push({ path, code: 'too_long' });
  }
  const { country } = fields;
  if (country !== '' && !countryCodes().includes(country)) wrong.push({ path: 'country', code: 'invalid' });
  return wrong;
}
