/** The provinces of the chosen country while a form is open, fetched when the country is. */
import { hasSubdivisions, subdivisionsOf, type Subdivision } from '../../domain/addresses.js';

export class SubdivisionList {
  readonly #onChange: () => void;
  #key = '';
  #list: readonly Subdivision[] | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** undefined while they load; empty where any text will do, or when they could not be fetched. */
  of(country: string, locale: string): readonly Subdivision[] | undefined {
    const key = `${country} ${locale}`;
    if (key === this.#key) return this.#list;
    this.#key = key;
    this.#list = hasSubdivisions(country) ? undefined : [];
    if (this.#list === undefined) void this.#fetch(country, locale, key);
    return this.#list;
  }

  async #fetch(country: string, locale: string, key: string): Promise<void> {
    const list = await subdivisionsOf(country, locale).catch(() => undefined);
    if (this.#key !== key) return;
    this.#list = list ?? [];
    this.#onChange();
  }
}
