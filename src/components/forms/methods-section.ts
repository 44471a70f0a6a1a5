/** The section "Payment method": the stored ones, which is the default, correcting, deleting and adding. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { FormSlot } from '../base/inline-form.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { isExpired, methodName, spokenMethodName } from './method-name.js';
import { isBlank } from './profile-view.js';
import { reasons } from './reasons.js';
import { sectionStyles } from './section-styles.js';

/** States in which the subscription goes on charging. */
const RUNNING = ['trialing', 'active', 'past_due', 'unpaid', 'incomplete'];

type Open = { readonly what: 'add' } | { readonly what: 'edit' | 'delete'; readonly id: string };

export class MethodsSection {
  readonly #host: BillingElement;
  #open: Open | undefined;
  readonly #form: FormSlot;
  /** The method a request is under way for. */
  #busy: string | undefined;
  #failure: { readonly id: string; readonly code: string } | undefined;

  constructor(host: BillingElement) {
    this.#host = host;
    this.#form = new FormSlot(host);
    host.adopt(sectionStyles);
  }

  dispose(): void {
    this.#form.close();
  }

  actions({ session, i18n }: Ready, readOnly: boolean): TemplateResult | typeof nothing {
    const methods = session.paymentMethods.value.value ?? [];
    if (readOnly || this.#open?.what === 'add' || methods.length === 0) return nothing;
    return html`<button class="quiet edit" part="add-button" data-add @click=${() => this.#add(i18n)}>${icon('plus')}${i18n.t('method-add')}</button>`;
  }

  render(ready: Ready, readOnly: boolean): unknown {
    const methods = ready.session.paymentMethods.value.value ?? [];
    const adding = this.#open?.what === 'add';
    return html`${adding ? nothing : this.#returnedWithout(ready)} ${this.#renderList(ready, readOnly, methods, adding)}`;
  }

  /** Back from the provider's own page, without a stored method: why. */
  #returnedWithout({ session, i18n }: Ready): unknown {
    const { methodProblem: text } = session;
    return text ? html`<div role="alert">${notice({ kind: 'danger', title: i18n.t('method-refused'), text })}</div>` : nothing;
  }

  #renderList(ready: Ready, readOnly: boolean, methods: readonly PaymentMethod[], adding: boolean): unknown {
    const { session, i18n } = ready;
    if (methods.length === 0 && !adding) {
      // One thing at a time: while nobody is named to bill, that comes first.
      const profile = session.profile.value.value;
      const first = profile !== undefined && isBlank(profile);
      return html`<div class="empty" part="empty">
        <p>${i18n.t('method-empty')}</p>
        <p class="muted">${i18n.t('method-empty-hint')}</p>
        ${readOnly ? nothing : html`<div><button class=${first ? '' : 'primary'} data-add @click=${() => this.#add(i18n)}>${i18n.t('method-add')}</button></div>`}
      </div>`;
    }
    return html`
      ${methods.length > 0
        ? html`<ul class="methods" part="methods" aria-label=${i18n.t('method-list')}>
            ${methods.map((method) => html`<li part="method">${this.#renderItem(method, ready, readOnly)}</li>`)}
          </ul>`
        : nothing}
      ${adding ? html`<div class="appear adding">${methods.length > 0 ? html`<p class="strong">${i18n.t('method-add')}</p>` : nothing}${this.#form.render(ready)}</div>` : nothing}
    `;
  }

  #renderItem(method: PaymentMethod, ready: Ready, readOnly: boolean): unknown {
    const { i18n } = ready;
    const open = this.#open !== undefined && 'id' in this.#open && this.#open.id === method.id ? this.#open.what : undefined;
    return html`<div class="method">
        <span class="card">${icon('card')}</span>
        <div class="about">
          ${describe(method, i18n)}
        </div>
        ${readOnly || open ? nothing : this.#renderActions(method, ready)}
      </div>
      ${isExpired(method.expMonth, method.expYear) && open !== 'edit' ? html`<p class="small problem">${i18n.t('method-expired-hint')}</p>` : nothing}
      ${open === 'edit' ? html`<div class="appear below">${this.#form.render(ready)}</div>` : nothing}
      ${open === 'delete' ? this.#renderQuestion(method, ready) : nothing}
      ${this.#failure?.id === method.id && open !== 'delete'
        ? html`<div role="alert" class="below">${notice({ kind: 'danger', title: i18n.t('method-not-changed'), text: this.#host.errorText(this.#failure.code, i18n) })}</div>`
        : nothing}`;
  }

  #renderActions(method: PaymentMethod, ready: Ready): TemplateResult {
    const { i18n } = ready;
    const name = spokenMethodName(method, i18n);
    const busy = this.#busy === method.id;
    return html`<div class="tools">
      ${method.isDefault
        ? nothing
        : html`<button
            class="quiet compact"
            aria-label=${i18n.t('method-make-default-named', { method: name })}
            aria-disabled=${busy ? 'true' : nothing}
            @click=${() => void this.#makeDefault(method, ready)}
          >${i18n.t('method-make-default')}</button>`}
      <button class="quiet icon" data-edit=${method.id} aria-label=${i18n.t('method-edit-named', { method: name })} ?disabled=${busy} @click=${() => this.#edit(method, i18n)}>${icon('pencil')}</button>
      <button class="quiet icon" data-delete=${method.id} aria-label=${i18n.t('method-delete-named', { method: name })} ?disabled=${busy} @click=${() => this.#ask(method)}>${icon('trash')}</button>
    </div>`;
  }

  #renderQuestion(method: PaymentMethod, ready: Ready): TemplateResult {
    const { session, i18n } = ready;
    const methods = session.paymentMethods.value.value ?? [];
    const status = session.subscription.value.value?.status ?? '';
    const last = (methods.length === 1 && RUNNING.includes(status)) || this.#failure?.code === 'last_payment_method';
    const question = i18n.t('method-delete-question', { method: methodName(method, i18n) });
    const busy = this.#busy === method.id;
    return html`<div role="group" aria-label=${question} class="appear below">
      ${last
        ? notice({
            kind: 'warning',
            text: i18n.t('method-last'),
            actions: html`<button id="method-keep" @click=${() => this.#add(i18n)}>${i18n.t('method-add')}</button>
              <button class="quiet" @click=${() => this.#close(`[data-delete="${method.id}"]`)}>${i18n.t('common-close')}</button>`,
          })
        : notice({
            kind: 'danger',
            title: question,
            text: this.#failure ? this.#host.errorText(this.#failure.code, i18n) : i18n.t('method-delete-hint'),
            actions: html`<button class="danger" aria-disabled=${busy ? 'true' : nothing} @click=${() => void this.#delete(method, ready)}>${icon('trash')}${i18n.t('common-delete')}</button>
              <button id="method-keep" ?disabled=${busy} @click=${() => this.#close(`[data-delete="${method.id}"]`)}>${i18n.t('method-delete-keep')}</button>`,
          })}
    </div>`;
  }

  #add(i18n: I18n): void {
    this.#begin({ what: 'add' });
    const ways = {
      onDone: (id?: string) => this.#close(id ? `[data-edit="${id}"]` : '[data-add]'),
      onCancel: () => this.#close('[data-add]'),
    };
    this.#form.show(async () => {
      const [{ PaymentMethodForm }] = await Promise.all([import('./forms.js'), i18n.load('forms')]);
      return new PaymentMethodForm(this.#host, ways);
    }, '#method-holder');
  }

  #edit(method: PaymentMethod, i18n: I18n): void {
    this.#begin({ what: 'edit', id: method.id });
    const close = (): void => this.#close(`[data-edit="${method.id}"]`);
    const ways = { onDone: close, onCancel: close };
    this.#form.show(async () => {
      const [{ MethodEditForm }] = await Promise.all([import('./method-edit-form.js'), i18n.load('forms')]);
      return new MethodEditForm(this.#host, ways, method);
    }, '#edit-holder');
  }

  #ask(method: PaymentMethod): void {
    this.#begin({ what: 'delete', id: method.id });
    void this.#host.attend('#method-keep');
  }

  #begin(open: Open): void {
    this.dispose();
    this.#failure = undefined;
    this.#open = open;
    this.#host.requestUpdate();
  }

  async #makeDefault(method: PaymentMethod, { session, i18n }: Ready): Promise<void> {
    const done = await this.#attempt(method.id, i18n, () => session.updatePaymentMethod(method.id, { isDefault: true }));
    if (!done) return;
    announce(this.#host, 'billing-payment-method-updated', { paymentMethodId: method.id });
    this.#host.say(i18n.t('method-defaulted', { method: spokenMethodName(method, i18n) }));
    void this.#host.attend(`[data-edit="${method.id}"]`);
  }

  async #delete(method: PaymentMethod, { session, i18n }: Ready): Promise<void> {
    const done = await this.#attempt(method.id, i18n, () => session.deletePaymentMethod(method.id));
    if (!done) return void this.#host.attend('#method-keep');
    announce(this.#host, 'billing-payment-method-removed', { paymentMethodId: method.id });
    this.#host.say(i18n.t('method-removed', { method: spokenMethodName(method, i18n) }));
    this.#close('[data-add]');
  }

  async #attempt(id: string, i18n: I18n, action: () => Promise<void>): Promise<boolean> {
    if (this.#busy !== undefined) return false;
    this.#busy = id;
    this.#failure = undefined;
    this.#host.requestUpdate();
    try {
      await action();
    } catch (thrown) {
      await reasons(i18n);
      this.#failure = { id, code: toBillingError(thrown).code };
    }
    this.#busy = undefined;
    this.#host.requestUpdate();
    return this.#failure === undefined;
  }

  #close(focus: string): void {
    this.dispose();
    this.#open = undefined;
    this.#failure = undefined;
    this.#host.requestUpdate();
    void this.#host.attend(focus);
  }
}

function describe(method: PaymentMethod, i18n: I18n): TemplateResult {
  const { expMonth, expYear } = method;
  const expired = isExpired(expMonth, expYear);
  const soon = !expired && isExpired(expMonth, expYear, Date.now() + 60 * 86_400_000);
  return html`<p class="name">
      <span class="strong"><span aria-hidden="true">${methodName(method, i18n)}</span><span class="visually-hidden">${spokenMethodName(method, i18n)}</span></span>
      ${method.isDefault ? html`<span class="badge" part="default-badge">${i18n.t('method-default')}</span>` : nothing}
      ${expired || soon
        ? html`<span class="badge ${expired ? 'expired' : 'soon'}">${i18n.t(expired ? 'method-expired' : 'method-expires-soon')}</span>`
        : nothing}
    </p>
    <p class="small muted wrap">
      <span class="number">${i18n.t('method-expires', { date: `${String(expMonth).padStart(2, '0')}/${expYear}` })}</span>
      ${method.holderName ? html` · ${method.holderName}` : nothing}
    </p>`;
}
