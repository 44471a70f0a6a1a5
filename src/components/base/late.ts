/** Code and texts that come when somebody acts: on their way, failed with a way to try again, or there. */
import { html, type TemplateResult } from 'lit';
import type { Area, I18n } from '../../i18n/i18n.js';
import { notice } from '../parts/notice.js';
import type { BillingElement, Ready } from './billing-element.js';

export class Late<T> {
  readonly #host: BillingElement;
  readonly #areas: readonly Area[];
  readonly #make: () => Promise<T>;
  #value: T | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;

  /** `make` fetches the code, once; `areas`: the texts it needs beside those that are here. */
  constructor(host: BillingElement, areas: readonly Area[], make: () => Promise<T>) {
    this.#host = host;
    this.#areas = areas;
    this.#make = make;
  }

  /** What was made, whether its texts are here or not. */
  get value(): T | undefined {
    return this.#value;
  }

  /** It could not be fetched; `waiting` says so, with a way to try again. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Somebody asked for it: it is there, on its way, or failed. */
  get wanted(): boolean {
    return this.#failed || this.#value !== undefined || this.#loading !== undefined;
  }

  /** What was made, once it can be drawn. */
  ready(i18n: I18n): T | undefined {
    if (this.#value === undefined || this.#areas.every((area) => i18n.knows(area))) return this.#value;
    // The language came after the code.
    if (!this.#failed) void this.load(i18n);
    return undefined;
  }

  /** Never rejects: what went wrong is drawn. */
  load(i18n: I18n): Promise<void> {
    this.#loading ??= this.#load(i18n);
    return this.#loading;
  }

  async #load(i18n: I18n): Promise<void> {
    this.#failed = false;
    try {
      [this.#value] = await Promise.all([this.#value ?? this.#make(), ...this.#areas.map((area) => i18n.load(area))]);
    } catch {
      this.#failed = true;
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }

  /** In its place until it is there. */
  waiting({ i18n }: Ready): TemplateResult {
    if (!this.#failed) return html`<p class="muted">${i18n.t('common-loading')}</p>`;
    const again = (): void => {
      void this.load(i18n);
      this.#host.requestUpdate();
    };
    return notice({ kind: 'danger', text: i18n.t('provider-failed'), actions: html`<button @click=${again}>${i18n.t('common-retry')}</button>` });
  }
}
