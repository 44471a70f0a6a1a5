/** The billing profile while it is edited: what was typed, what is wrong with it, what will be sent. */
import type { Profile, ProfileField, ProfileFields } from '../../api/contract/schemas.js';
import { profileFieldsOf, type ProfileFieldRule } from '../../domain/addresses.js';
import { looksLikeCardNumber } from '../../domain/card-number.js';
import { PROFILE_FIELDS } from './profile-label.js';

export type FieldErrorCode = 'required' | 'card_number' | 'too_long' | 'invalid';

const LONGEST = 200;

export class ProfileDraft {
  /** The revision what was typed is based on. */
  revision: number;
  #initial: ProfileFields;
  #values: ProfileFields;
  readonly #required: readonly string[];
  /** Provinces by country: going to another country and back loses nothing. */
  readonly #provinces = new Map<string, string>();

  /** `country` is offered when the profile has none yet. */
  constructor(profile: Profile, country: string) {
    this.revision = profile.revision;
    this.#initial = { ...profile.fields, country: profile.fields.country || country };
    this.#values = this.#initial;
    this.#required = profile.required;
  }

  get values(): ProfileFields {
    return this.#values;
  }

  /** The fields to ask for, in the order of the country. */
  get rules(): readonly ProfileFieldRule[] {
    return profileFieldsOf(this.#values.country, this.#required);
  }

  get dirty(): boolean {
    return PROFILE_FIELDS.some((name) => this.#values[name] !== this.#initial[name]);
  }

  set(name: ProfileField, text: string): void {
    const { country, province } = this.#values;
    if (name === 'country' && text !== country) {
      this.#provinces.set(country, province);
      this.#values = { ...this.#values, country: text, province: this.#provinces.get(text) ?? '' };
    } else {
      this.#values = { ...this.#values, [name]: text };
    }
  }

  /** Starts over from what is saved now. */
  rebase(profile: Profile, keepTyped: boolean): void {
    this.revision = profile.revision;
    this.#initial = profile.fields;
    if (!keepTyped) this.#values = profile.fields;
  }

  /** What will be saved: spaces around gone, and nothing in fields this country does not have. */
  get fields(): ProfileFields {
    const shown = new Set<string>(this.rules.map((rule) => rule.name));
    const entries = PROFILE_FIELDS.map((name) => [name, shown.has(name) ? this.#values[name].trim() : '']);
    return Object.fromEntries(entries) as ProfileFields;
  }

  /** Fields that differ between what was typed and another version. */
  differences(other: ProfileFields): ProfileField[] {
    const { fields } = this;
    return PROFILE_FIELDS.filter((name) => fields[name] !== other[name]);
  }

  problemOf(rule: ProfileFieldRule): FieldErrorCode | undefined {
    const text = this.#values[rule.name].trim();
    if (text === '') return rule.required ? 'required' : undefined;
    if (text.length > LONGEST) return 'too_long';
    // Tax numbers are left out: some have the length and the check digit of a card number.
    return rule.name !== 'taxId' && looksLikeCardNumber(text) ? 'card_number' : undefined;
  }

  problems(): Map<ProfileField, FieldErrorCode> {
    const found = new Map<ProfileField, FieldErrorCode>();
    for (const rule of this.rules) {
      const code = this.problemOf(rule);
      if (code !== undefined) found.set(rule.name, code);
    }
    return found;
  }
}
