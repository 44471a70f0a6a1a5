/** The promotion code: asked for on wish, answered beside the field, never in the way of paying. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Promotion, Quote } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BillingElement } from '../base/billing-element.js';
import { describedBy, field } from '../parts/field.js';
import { icon } from '../parts/icons.js';

/** Whether something is bought: no code counts for what is given back, ended or owed. */
export function takesCode({ seats, changes, promotion }: Quote): boolean {
  const { plan, credits, packs, status } = changes;
  const more = seats !== null && seats.to > seats.from;
  return promotion !== null || more || plan !== null || packs.length > 0 || credits.some(({ granted }) => granted > 0) || status?.to === 'active';
}

export class PromotionField {
  readonly #host: BillingElement;
  readonly #apply: (code: string | undefined) => void;
  #text = '';
  #empty = false;
  #edited = false;

  constructor(host: BillingElement, apply: (code: string | undefined) => void) {
    this.#host = host;
    this.#apply = apply;
  }

  /** Forgets what was typed. */
  clear(): void {
    this.#text = '';
    this.#empty = false;
    this.#edited = false;
  }

  /** An offer came. Whoever asked for it here goes on here, also where what they pressed is gone. */
  answered(): void {
    if (this.#host.renderRoot.querySelector('.promotion:focus-within')) void this.#host.attend('#promotion, #promotion-remove');
  }

  render(i18n: I18n, promotion: Promotion | null, busy: boolean): TemplateResult {
    if (promotion?.state === 'applied') return this.#applied(i18n, promotion);
    const rejected = promotion && !this.#edited ? i18n.text(`purchase-promotion-error-${promotion.state}`) || i18n.t('purchase-promotion-error-unknown') : undefined;
    const error = this.#empty ? i18n.t('purchase-promotion-error-required') : rejected;
    const options = { id: 'promotion', error };
    return html`<form class="promotion" novalidate @submit=${this.#onSubmit}>
      ${field({
        ...options,
        label: i18n.t('purchase-promotion'),
        control: html`<div class="joined">
          <input
            id="promotion"
            name="promotion"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="64"
            .value=${this.#text}
            aria-invalid=${error ? 'true' : nothing}
            aria-describedby=${describedBy(options)}
            @input=${this.#onInput}
          />
          <button type="submit" aria-disabled=${busy ? 'true' : nothing}>${i18n.t('purchase-promotion-apply')}</button>
        </div>`,
      })}
    </form>`;
  }

  #applied(i18n: I18n, promotion: Promotion): TemplateResult {
    return html`<div class="field promotion">
      <span class="label">${i18n.t('purchase-promotion')}</span>
      <div class="row">
        <span class="badge">${i18n.t('purchase-promotion-applied', { code: promotion.code })}</span>
        <button id="promotion-remove" class="icon quiet" aria-label=${i18n.t('purchase-promotion-remove', { code: promotion.code })} @click=${() => this.#apply(undefined)}>${icon('close')}</button>
        ${promotion.duration ? html`<span class="small muted">${i18n.t(promotion.duration === 'once' ? 'purchase-promotion-once' : 'purchase-promotion-forever')}</span>` : nothing}
      </div>
    </div>`;
  }

  readonly #onInput = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value;
    this.#empty = false;
    this.#edited = true;
    this.#host.requestUpdate();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const code = this.#text.trim();
    this.#empty = code === '';
    this.#edited = false;
    this.#host.requestUpdate();
    if (this.#empty) (event.target as HTMLFormElement).querySelector('input')?.focus();
    else this.#apply(code);
  };
}
