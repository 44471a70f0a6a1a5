/** Correcting a stored payment method: its name and expiry. The number never changes; another card is another method. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { checkHolder, holderField, type HolderProblem } from './card-holder.js';
import { adoptFormStyles, failureText, leaveQuestion, say } from './form-host.js';
import type { InlineForm, InlineFormWays } from './inline-form.js';
import { methodName } from './method-name.js';

/** A card is good until the end of its month. */
export function isExpired(month: number, year: number, now = Date.now()): boolean {
  return now >= new Date(year, month, 1).getTime();
}

export class MethodEditForm implements InlineForm {
  readonly #host: BillingElement;
  readonly #ways: InlineFormWays;
  readonly #method: PaymentMethod;
  #holder: string;
  #month: number;
  #year: number;
  #holderProblem: HolderProblem | undefined;
  #expiryError = false;
  #failure: string | undefined;
  #saving = false;
  #asking = false;

  constructor(host: BillingElement, ways: InlineFormWays, method: PaymentMethod) {
    this.#host = host;
    this.#ways = ways;
    this.#method = method;
    this.#holder = method.holderName;
    this.#month = method.expMonth;
    this.#year = method.expYear;
    adoptFormStyles(host);
  }

  get dirty(): boolean {
    const { holderName, expMonth, expYear } = this.#method;
    return this.#holder !== holderName || this.#month !== expMonth || this.#year !== expYear;
  }

  dispose(): void {}

  render(ready: Ready): TemplateResult {
    const { i18n } = ready;
    return html`<form class="form full" part="form" novalidate @submit=${(event: Event) => {
      event.preventDefault();
      void this.#submit(ready);
    }} @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      event.stopPropagation();
      this.#leave();
    }}>
      <div class="fields">
        <div class="half">${this.#renderHolder(i18n)}</div>
        <fieldset class="half">
          <legend class="label">${i18n.t('method-expiry')}</legend>
          <div class="pair">
            ${this.#renderSelect('month', Array.from({ length: 12 }, (_, index) => index + 1), this.#month, i18n)}
            ${this.#renderSelect('year', years(this.#method.expYear), this.#year, i18n)}
          </div>
          ${this.#expiryError ? html`<p class="error" id="method-expiry-problem">${icon('alert')}<span>${i18n.t('method-expiry-past')}</span></p>` : nothing}
        </fieldset>
      </div>
      <div class="finish"><div class="alerts" role="alert">
        ${this.#asking ? leaveQuestion(i18n, () => this.#stay(), this.#ways.onCancel) : nothing}
        ${this.#failure && !this.#asking ? notice({ kind: 'danger', title: i18n.t('method-not-changed'), text: failureText(this.#failure, i18n) }) : nothing}
      </div>
      <div class="actions">
        <button type="submit" class="primary" aria-disabled=${this.#saving ? 'true' : nothing}>${i18n.t(this.#saving ? 'common-saving' : 'common-save')}</button>
        <button type="button" ?disabled=${this.#saving} @click=${() => this.#leave()}>${i18n.t('common-cancel')}</button>
      </div></div>
    </form>`;
  }

  #renderHolder(i18n: I18n): TemplateResult {
    return holderField({
      id: 'edit-holder',
      value: this.#holder,
      problem: this.#holderProblem,
      locked: this.#saving,
      i18n,
      onInput: (name) => {
        this.#holder = name;
        if (this.#holderProblem) this.#holderProblem = checkHolder(name);
        this.#changed();
      },
      onLeave: () => undefined,
    });
  }

  #renderSelect(part: 'month' | 'year', choices: readonly number[], selected: number, i18n: I18n): TemplateResult {
    return html`<select
      id="edit-${part}"
      aria-label=${i18n.t(`method-expiry-${part}`)}
      autocomplete="cc-exp-${part}"
      aria-invalid=${this.#expiryError ? 'true' : nothing}
      aria-describedby=${this.#expiryError ? 'method-expiry-problem' : nothing}
      @change=${(event: Event) => {
        const value = Number((event.target as HTMLSelectElement).value);
        if (part === 'month') this.#month = value;
        else this.#year = value;
        if (this.#expiryError) this.#expiryError = isExpired(this.#month, this.#year);
        this.#changed();
      }}
    >
      ${choices.map((choice) => html`<option value=${choice} .selected=${choice === selected}>${String(choice).padStart(2, '0')}</option>`)}
    </select>`;
  }

  #changed(): void {
    this.#asking = false;
    this.#host.requestUpdate();
  }

  async #submit({ session, i18n }: Ready): Promise<void> {
    if (this.#saving) return;
    this.#failure = undefined;
    this.#asking = false;
    this.#holderProblem = checkHolder(this.#holder);
    this.#expiryError = isExpired(this.#month, this.#year);
    this.#host.requestUpdate();
    if (this.#holderProblem || this.#expiryError) return void this.#host.attend(this.#holderProblem ? '#edit-holder' : '#edit-month');
    if (!this.dirty) return this.#ways.onDone();
    this.#saving = true;
    const { id } = this.#method;
    try {
      await session.updatePaymentMethod(id, { holderName: this.#holder.trim(), expMonth: this.#month, expYear: this.#year });
      announce(this.#host, 'billing-payment-method-updated', { paymentMethodId: id });
      say(this.#host, i18n.t('method-updated', { method: methodName(this.#method, i18n) }));
      this.#ways.onDone(id);
    } catch (thrown) {
      this.#failure = toBillingError(thrown).code;
    }
    this.#saving = false;
    this.#host.requestUpdate();
  }

  #leave(): void {
    if (this.#saving) return;
    if (!this.dirty || this.#asking) return this.#ways.onCancel();
    this.#asking = true;
    this.#host.requestUpdate();
    void this.#host.attend('#form-stay');
  }

  #stay(): void {
    this.#asking = false;
    this.#host.requestUpdate();
    void this.#host.attend('#edit-holder');
  }
}

/** This year and the twenty after it, and the card's own year, past or not. */
function years(own: number): number[] {
  const first = new Date().getFullYear();
  const list = Array.from({ length: 21 }, (_, index) => first + index);
  return list.includes(own) ? list : [...list, own].sort((a, b) => a - b);
}
