/** What a purchase still needs, each asked for in place, and the choice of what to pay with. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethod, ProfileField } from '../../api/contract/schemas.js';
import { cardBrandName } from '../../domain/card-brands.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { FormSlot } from '../base/inline-form.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';

type Part = 'profile' | 'method';

export class Readiness {
  readonly #host: BillingElement;
  #chosen: string | undefined;
  #open: Part | undefined;
  readonly #form: FormSlot;
  #methods: readonly PaymentMethod[] = [];

  constructor(host: BillingElement) {
    this.#host = host;
    this.#form = new FormSlot(host);
  }

  /** The method to pay with: the chosen one while it exists, else the default. */
  get methodId(): string | undefined {
    const methods = this.#methods;
    return (methods.find(({ id }) => id === this.#chosen) ?? methods.find(({ isDefault }) => isDefault) ?? methods[0])?.id;
  }

  /** A form is open: what was typed there is not saved yet. */
  get busy(): boolean {
    return this.#open !== undefined;
  }

  reset(): void {
    this.#form.close();
    this.#open = undefined;
    this.#chosen = undefined;
  }

  /** Whether paying is possible now. */
  complete(ready: Ready): boolean {
    this.#read(ready);
    return this.#missing(ready).length === 0 && this.#open === undefined && this.methodId !== undefined;
  }

  /** Why paying is not possible yet, for beside the button. */
  reason({ i18n, session }: Ready): string {
    const missing = this.#missing({ i18n, session });
    // The methods are being read, or are asked for where they are chosen.
    if (!missing.length) return session.paymentMethods.value.value ? i18n.t('purchase-method-missing') : '';
    return i18n.t('gate-missing-count', { count: missing.length });
  }

  render(ready: Ready): TemplateResult {
    this.#read(ready);
    const { profileMissing = [], paymentMethod = false } = ready.session.subscription.value.value?.readiness ?? {};
    if (profileMissing.length === 0 && paymentMethod) return this.methodChoice(ready);
    return this.#gate(ready, profileMissing, paymentMethod);
  }

  /** The drop-down of methods, with the way to add one. */
  methodChoice(ready: Ready): TemplateResult {
    this.#read(ready);
    const { i18n } = ready;
    if (this.#open === 'method') return this.#formOf(ready);
    const { status, value } = ready.session.paymentMethods.value;
    if (status === 'failed') {
      return notice({
        kind: 'danger',
        text: i18n.t('provider-failed'),
        actions: html`<button @click=${() => void ready.session.paymentMethods.refresh()}>${i18n.t('common-retry')}</button>`,
      });
    }
    if (!value) return html`<p class="muted">${i18n.t('common-loading')}</p>`;
    return html`<div class="field">
      <label for="method">${i18n.t('purchase-method')}</label>
      ${this.#methods.length
        ? html`<select id="method" part="method" @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
            ${this.#methods.map(
              (method) => html`<option value=${method.id} ?selected=${method.id === this.methodId}>
                ${i18n.t('purchase-method-card', { brand: cardBrandName(method.brand), last4: method.last4 })}
              </option>`,
            )}
          </select>`
        : html`<p class="muted">${i18n.t('purchase-method-missing')}</p>`}
      <div><button class="link small" data-add="method" @click=${() => this.#show('method', ready)}>${i18n.t('purchase-method-add')}</button></div>
    </div>`;
  }

  #gate(ready: Ready, profileMissing: readonly string[], hasMethod: boolean): TemplateResult {
    const { i18n } = ready;
    const fields = i18n.list(profileMissing.map((name) => i18n.text(`profile-field-${name as ProfileField}`) || name));
    return html`<div class="gate stack" part="gate">
      <div>
        <p class="subtitle">${i18n.t('gate-title')}</p>
        <p class="small muted">${i18n.t('gate-kept')}</p>
      </div>
      <ul class="gate-list">
        ${this.#item('profile', i18n.t('gate-profile'), profileMissing.length === 0, i18n.t('gate-profile-missing', { fields }), ready)}
        ${this.#item('method', i18n.t('gate-method'), hasMethod, i18n.t('gate-method-missing'), ready)}
      </ul>
    </div>`;
  }

  #item(part: Part, title: string, done: boolean, missing: string, ready: Ready): TemplateResult {
    const { i18n } = ready;
    const open = this.#open === part;
    return html`<li class="gate-item">
      <div class="gate-head">
        <span class="gate-mark ${done ? 'done' : ''}">${icon(done ? 'check' : 'dot')}</span>
        <div class="gate-text">
          <p class="strong">${title} <span class="visually-hidden">– ${i18n.t(done ? 'gate-complete' : 'gate-incomplete')}</span></p>
          ${done || open ? nothing : html`<p class="small muted">${missing}</p>`}
        </div>
        ${done || open
          ? nothing
          : html`<button part="gate-button" data-add=${part} aria-label=${i18n.t('gate-open', { what: title })} @click=${() => this.#show(part, ready)}>${i18n.t('common-add')}</button>`}
      </div>
      ${open ? this.#formOf(ready) : nothing}
    </li>`;
  }

  #formOf(ready: Ready): TemplateResult {
    return html`<div class="gate-form appear">${this.#form.render(ready)}</div>`;
  }

  /** Opens a form in place; its code and texts are loaded now, not with the page. */
  #show(part: Part, { i18n, session }: Ready): void {
    const ways = {
      // The next thing that is missing, or the button that pays.
      onDone: (id?: string) => this.#close('[part~=gate-button], [part~=pay-button]:enabled, #method', id),
      onCancel: () => this.#close(`[data-add=${part}]`),
    };
    this.#open = part;
    this.#form.show(async () => {
      const texts = i18n.load('forms');
      const code = import('../forms/forms.js');
      // What the form shows is read first, so that there is a field to go to.
      const data = part === 'profile' ? [session.profile.load(), session.info.load()] : [];
      const [forms] = await Promise.all([code, texts, ...data]);
      return part === 'profile' ? new forms.ProfileForm(this.#host, ways) : new forms.PaymentMethodForm(this.#host, ways);
    }, '.gate-form input, .gate-form select');
  }

  #close(focus: string, methodId?: string): void {
    this.#form.close();
    this.#open = undefined;
    if (methodId) this.#chosen = methodId;
    this.#host.requestUpdate();
    void this.#host.attend(focus);
  }

  #choose(id: string): void {
    this.#chosen = id;
    this.#host.requestUpdate();
  }

  #missing({ session }: Ready): Part[] {
    const { profileMissing = [], paymentMethod = false } = session.subscription.value.value?.readiness ?? {};
    return [...(profileMissing.length ? (['profile'] as const) : []), ...(paymentMethod ? [] : (['method'] as const))];
  }

  #read({ session }: Ready): void {
    // Once: a failed reading is tried again on wish, not with every drawing.
    if (session.paymentMethods.value.status === 'idle') void session.paymentMethods.load();
    this.#methods = session.paymentMethods.value.value ?? [];
  }
}
