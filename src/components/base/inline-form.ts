/** Forms opened in place: in their own section, or in the middle of a purchase. Their code comes when one is opened. */
import { html, type TemplateResult } from 'lit';
import { notice } from '../parts/notice.js';
import type { BillingElement, Ready } from './billing-element.js';

/** Constructed with the element it is drawn in and these ways out. Never a custom element of its own. */
export interface InlineFormWays {
  /** Saved on the server; `id` of what was added, where there is one. */
  readonly onDone: (id?: string) => void;
  readonly onCancel: () => void;
}

export interface InlineForm {
  render(ready: Ready): unknown;
  /** Something was typed that is not saved. */
  readonly dirty: boolean;
  /** Takes everything down, fields in provider frames included. */
  dispose(): void;
}

/** A place for one form at a time: empty, loading, failed with a way to try again, or there. */
export class FormSlot {
  readonly #host: BillingElement;
  #form: InlineForm | undefined;
  #failed = false;
  /** Opens what was asked for last; undefined while the slot is closed. */
  #again: (() => void) | undefined;

  constructor(host: BillingElement) {
    this.#host = host;
  }

  get open(): boolean {
    return this.#again !== undefined;
  }

  /** Opens a form once `load` has it, and goes to the first match of `focus` in it. Replaces the one before. */
  show(load: () => Promise<InlineForm>, focus: string): void {
    this.close();
    const again = (): void => {
      this.#failed = false;
      this.#host.requestUpdate();
      load().then(
        (form) => {
          // Closed or replaced meanwhile.
          if (this.#again !== again) return form.dispose();
          this.#form = form;
          this.#host.requestUpdate();
          void this.#host.attend(focus);
        },
        () => {
          this.#failed = this.#again === again;
          this.#host.requestUpdate();
        },
      );
    };
    this.#again = again;
    again();
  }

  close(): void {
    this.#form?.dispose();
    this.#form = undefined;
    this.#failed = false;
    this.#again = undefined;
    this.#host.requestUpdate();
  }

  render(ready: Ready): unknown {
    const { i18n } = ready;
    if (this.#failed) {
      return notice({ kind: 'danger', text: i18n.t('provider-failed'), actions: html`<button @click=${this.#again}>${i18n.t('common-retry')}</button>` });
    }
    return this.#form?.render(ready) ?? this.#loading(ready);
  }

  #loading({ i18n }: Ready): TemplateResult {
    return html`<p class="muted">${i18n.t('common-loading')}</p>`;
  }
}
