/** What all forms here do alike: sending once, telling what went wrong, leaving without losing anything by accident. */
import { html, nothing, type TemplateResult } from 'lit';
import { toBillingError, type BillingError } from '../../api/errors.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { notice } from '../parts/notice.js';
import { PressGuard, adoptFormStyles } from './form-host.js';
import type { InlineForm, InlineFormWays } from '../base/inline-form.js';

export interface FormParts {
  readonly fields: unknown;
  /** What stands over the buttons, unless there is a failure or a question. */
  readonly alert?: unknown;
  /** On the button that sends; no button while undefined. */
  readonly save: string | undefined;
  /** Over the reason of a failure: what did not happen. */
  readonly failed: string;
  /** At the far end of the buttons. */
  readonly apart?: unknown;
  /** The button that sends does nothing yet. */
  readonly waiting?: boolean;
}

export abstract class BaseForm implements InlineForm {
  protected readonly host: BillingElement;
  protected readonly ways: InlineFormWays;
  /** Why the last try failed, as people read it. */
  protected failure: string | undefined;
  protected saving = false;
  protected disposed = false;
  protected readonly presses = new PressGuard();
  /** Asked to leave with changes. */
  #asking = false;

  constructor(host: BillingElement, ways: InlineFormWays) {
    this.host = host;
    this.ways = ways;
    adoptFormStyles(host);
    window.addEventListener('beforeunload', this.#warn);
  }

  abstract get dirty(): boolean;
  abstract render(ready: Ready): unknown;
  protected abstract submit(ready: Ready): Promise<void>;

  dispose(): void {
    this.disposed = true;
    window.removeEventListener('beforeunload', this.#warn);
  }

  protected redraw(): void {
    if (!this.disposed) this.host.requestUpdate();
  }

  /** Something was typed: a question whether to leave is answered by that. */
  protected changed(): void {
    this.#asking = false;
    this.redraw();
  }

  /** Runs what sends, once at a time; answers with what went wrong. */
  protected async attempt(action: () => Promise<void>): Promise<BillingError | undefined> {
    this.saving = true;
    this.redraw();
    try {
      await action();
      return undefined;
    } catch (thrown) {
      return toBillingError(thrown);
    } finally {
      this.saving = false;
      this.redraw();
    }
  }

  protected shell(ready: Ready, { fields, alert, save, failed, apart, waiting = false }: FormParts): TemplateResult {
    const { i18n } = ready;
    const { saving, failure } = this;
    const send = (event: Event): void => {
      event.preventDefault();
      if (this.saving || waiting || save === undefined) return;
      this.failure = undefined;
      this.#asking = false;
      void this.submit(ready);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      event.stopPropagation();
      this.#leave();
    };
    const over = this.#asking
      ? notice({
          kind: 'warning',
          title: i18n.t('common-leave-question'),
          actions: html`<button type="button" id="form-stay" @click=${this.#stay}>${i18n.t('common-stay')}</button>
            <button type="button" class="danger" @click=${this.ways.onCancel}>${i18n.t('common-leave')}</button>`,
        })
      : failure
        ? notice({ kind: 'danger', title: failed, text: failure })
        : alert;
    return html`<form class="form" part="form" novalidate @pointerdown=${this.presses.onPointerDown} @submit=${send} @keydown=${onKeyDown}>
      ${fields}
      <div>
        <div class="alerts" role="alert">${over ?? nothing}</div>
        <div class="actions">
          ${save === undefined
            ? nothing
            : html`<button type="submit" class="primary" part="save-button" aria-disabled=${saving || waiting ? 'true' : nothing}>${saving ? i18n.t('common-saving') : save}</button>`}
          <button type="button" ?disabled=${saving} @click=${this.#leave}>${i18n.t('common-cancel')}</button>
          ${apart ?? nothing}
        </div>
      </div>
    </form>`;
  }

  readonly #leave = (): void => {
    if (this.saving) return;
    if (!this.dirty || this.#asking) return this.ways.onCancel();
    this.#asking = true;
    this.redraw();
    void this.host.attend('#form-stay');
  };

  readonly #stay = (): void => {
    this.changed();
    void this.host.attend('.form input');
  };

  /** The browser asks before the page is left; not when sending leads to a payment provider's own page. */
  readonly #warn = (event: Event): void => {
    if (this.dirty && !this.saving) event.preventDefault();
  };
}
