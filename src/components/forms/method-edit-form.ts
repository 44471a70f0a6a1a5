/** Correcting a stored payment method: its name and expiry. The number never changes; another card is another method. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { icon } from '../parts/icons.js';
import { BaseForm } from './base-form.js';
import { checkHolder, holderField, type HolderProblem } from './card-holder.js';
import type { InlineFormWays } from '../base/inline-form.js';
import { isExpired, spokenMethodName } from './method-name.js';

export class MethodEditForm extends BaseForm {
  readonly #method: PaymentMethod;
  #holder: string;
  #month: number;
  #year: number;
  #holderProblem: HolderProblem | undefined;
  #expiryError = false;

  constructor(host: BillingElement, ways: InlineFormWays, method: PaymentMethod) {
    super(host, ways);
    this.#method = method;
    this.#holder = method.holderName;
    this.#month = method.expMonth;
    this.#year = method.expYear;
  }

  get dirty(): boolean {
    const { holderName, expMonth, expYear } = this.#method;
    return this.#holder !== holderName || this.#month !== expMonth || this.#year !== expYear;
  }

  render(ready: Ready): TemplateResult {
    const { i18n } = ready;
    const fields = html`<div class="fields">
      <div class="half">${this.#renderHolder(i18n)}</div>
      <fieldset class="half">
        <legend class="label">${i18n.t('method-expiry')}</legend>
        <div class="pair">
          ${this.#renderSelect('month', Array.from({ length: 12 }, (_, index) => index + 1), this.#month, i18n)}
          ${this.#renderSelect('year', years(this.#method.expYear), this.#year, i18n)}
        </div>
        ${this.#expiryError ? html`<p class="error" id="method-expiry-problem">${icon('alert')}<span>${i18n.t('method-expiry-past')}</span></p>` : nothing}
      </fieldset>
    </div>`;
    return this.shell(ready, { fields, save: i18n.t('common-save'), failed: i18n.t('method-not-changed') });
  }

  #renderHolder(i18n: I18n): TemplateResult {
    return holderField({
      id: 'edit-holder',
      value: this.#holder,
      problem: this.#holderProblem,
      locked: this.saving,
      i18n,
      onInput: (name) => {
        this.#holder = name;
        if (this.#holderProblem) this.#holderProblem = checkHolder(name);
        this.changed();
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
        this.changed();
      }}
    >
      ${choices.map((choice) => html`<option value=${choice} .selected=${choice === selected}>${String(choice).padStart(2, '0')}</option>`)}
    </select>`;
  }

  protected override async submit({ session, i18n }: Ready): Promise<void> {
    this.#holderProblem = checkHolder(this.#holder);
    this.#expiryError = isExpired(this.#month, this.#year);
    this.redraw();
    if (this.#holderProblem || this.#expiryError) return void this.host.attend(this.#holderProblem ? '#edit-holder' : '#edit-month');
    if (!this.dirty) return this.ways.onDone();
    const { id } = this.#method;
    const error = await this.attempt(async () => {
      await session.updatePaymentMethod(id, { holderName: this.#holder.trim(), expMonth: this.#month, expYear: this.#year });
      announce(this.host, 'billing-payment-method-updated', { paymentMethodId: id });
      this.host.say(i18n.t('method-updated', { method: spokenMethodName(this.#method, i18n) }));
      this.ways.onDone(id);
    });
    this.failure = error && this.host.errorText(error.code, i18n);
    this.redraw();
  }
}

/** This year and the twenty after it, and the card's own year, past or not. */
function years(own: number): number[] {
  const first = new Date().getFullYear();
  const list = Array.from({ length: 21 }, (_, index) => first + index);
  return list.includes(own) ? list : [...list, own].sort((a, b) => a - b);
}
