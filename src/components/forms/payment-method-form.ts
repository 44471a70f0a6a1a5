/** Adding a payment method: the provider's fields in its frame, our name, consent and way to the server around them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethod, PaymentSetup } from '../../api/contract/schemas.js';
import { toBillingError, type BillingError } from '../../api/errors.js';
import type { EntryLook, PaymentEntry } from '../../api/gateway.js';
import type { I18n } from '../../i18n/i18n.js';
import { returnAddress } from '../../state/return-address.js';
import { createIdempotencyKey, type Session } from '../../state/session.js';
import { watchAppearance } from '../base/appearance-watch.js';
import type { Ready } from '../base/billing-element.js';
import { whileChallenged } from '../base/challenged.js';
import { CONSENT_VERSION, consentText } from '../base/consent.js';
import { announce } from '../base/events.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { BaseForm } from './base-form.js';
import { checkHolder, holderField, type HolderProblem } from './card-holder.js';
import { gatewayAppearance } from '../base/gateway-appearance.js';
import { spokenMethodName } from './method-name.js';

export class PaymentMethodForm extends BaseForm {
  readonly #abort = new AbortController();
  #session: Session | undefined;
  #holder = '';
  /** Somebody typed a name: it is not replaced any more. */
  #named = false;
  #consent = false;
  #makeDefault = false;
  /** The card fields: loading while undefined and nothing failed. */
  #entry: PaymentEntry | undefined;
  #container: HTMLElement | undefined;
  /** What the fields were told last of the page around them. */
  #look: EntryLook | undefined;
  #i18n: I18n | undefined;
  #stopWatching: (() => void) | undefined;
  #entryFailure: string | undefined;
  #holderProblem: HolderProblem | undefined;
  #consentMissing = false;
  /** One key for one intent: a repetition after a lost answer meets the same setup. */
  #key = createIdempotencyKey();
  #setup: PaymentSetup | undefined;
  /** The provider has the card; only our server's answer is missing. */
  #confirmed = false;

  /** What is typed into the provider's frame nobody but the provider can see. */
  get dirty(): boolean {
    return this.#consent || this.#confirmed;
  }

  override dispose(): void {
    super.dispose();
    this.#abort.abort();
    this.#stopWatching?.();
    this.#entry?.destroy();
    this.#entry = undefined;
  }

  render(ready: Ready): unknown {
    const { session, i18n } = ready;
    this.#i18n = i18n;
    this.#begin(session);
    void this.host.updateComplete.then(() => this.#mount(ready));
    const others = (session.paymentMethods.value.value?.length ?? 0) > 0;
    const fields = html`${this.#renderHolder(i18n)}
      <div class="entry ${this.#entry || this.#entryFailure ? '' : 'skeleton loading'}" part="payment-entry" ?hidden=${this.#entryFailure !== undefined}></div>
      ${this.#renderEntryState(ready)} ${this.#renderConsent(ready)}
      ${others
        ? html`<label class="check"><input type="checkbox" .checked=${this.#makeDefault} @change=${(event: Event) => (this.#makeDefault = isChecked(event))} />
            <span>${i18n.t('method-use-default')}</span></label>`
        : nothing}`;
    return this.shell(ready, { fields, save: i18n.t('method-save'), failed: i18n.t('method-refused'), waiting: !this.#entry });
  }

  #begin(session: Session): void {
    if (this.#session === session) return;
    this.#session = session;
    void session.paymentMethods.load();
    this.#offerName(session);
    void session.profile.load().then(() => {
      this.#offerName(session);
      this.redraw();
    });
  }

  /** Offered again, not asked again: whoever is billed usually pays. */
  #offerName(session: Session): void {
    const profile = session.profile.value.value?.fields;
    if (profile && !this.#named) this.#holder = [profile.firstName, profile.lastName].filter(Boolean).join(' ');
  }

  #renderHolder(i18n: I18n): TemplateResult {
    return holderField({
      id: 'method-holder',
      value: this.#holder,
      problem: this.#holderProblem,
      hint: i18n.t('method-holder-hint'),
      locked: this.saving,
      i18n,
      onInput: (name) => {
        this.#holder = name;
        this.#named = true;
        if (this.#holderProblem) this.#holderProblem = checkHolder(name);
        this.redraw();
      },
      onLeave: () => {
        if (checkHolder(this.#holder) === 'card_number') this.#holderProblem = 'card_number';
        this.presses.run(() => this.redraw());
      },
    });
  }

  #renderConsent({ session, i18n }: Ready): TemplateResult {
    const error = this.#consentMissing ? i18n.t('consent-required') : undefined;
    return html`<div class="field">
      <label class="check">
        <input
          type="checkbox"
          id="method-consent"
          required
          .checked=${this.#consent}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? 'method-consent-problem' : nothing}
          @change=${(event: Event) => {
            this.#consent = isChecked(event);
            if (this.#consent) this.#consentMissing = false;
            this.redraw();
          }}
        />
        <span>${consentText(session, i18n)}</span>
      </label>
      ${error ? html`<p class="error" id="method-consent-problem">${icon('alert')}<span>${error}</span></p>` : nothing}
    </div>`;
  }

  #renderEntryState({ i18n }: Ready): unknown {
    if (this.#entryFailure === undefined) {
      return this.#entry ? nothing : html`<p class="visually-hidden" role="status">${i18n.t('method-loading')}</p>`;
    }
    return notice({
      kind: 'danger',
      text: this.host.errorText(this.#entryFailure, i18n),
      actions: html`<button
        type="button"
        @click=${() => {
          this.#entryFailure = undefined;
          this.#container = undefined;
          this.redraw();
        }}
      >${i18n.t('common-retry')}</button>`,
    });
  }

  /** Puts the provider's fields into their place, once it is drawn; anew when the place is another and they cannot go there. */
  async #mount(ready: Ready): Promise<void> {
    const container = this.host.renderRoot.querySelector<HTMLElement>('.entry');
    const control = this.host.renderRoot.querySelector<HTMLElement>('#method-holder');
    if (this.#abort.signal.aborted || !container || !control || this.#entryFailure) return;
    if (this.#entry && (container === this.#container || this.#entry.moveTo)) {
      this.#container = container;
      this.#entry.moveTo?.(container);
      if (this.#look?.locale !== ready.i18n.locale) this.#restyle(control);
      return;
    }
    if (container === this.#container) return;
    this.#container = container;
    this.#entry?.destroy();
    this.#entry = undefined;
    try {
      const gateway = await ready.session.gateway();
      const look = lookOf(ready.i18n, control);
      const currency = ready.session.subscription.value.value?.currency ?? 'USD';
      const entry = await gateway.mountEntry({ ...look, container, currency, signal: this.#abort.signal });
      if (this.#abort.signal.aborted || this.#container !== container) return entry.destroy();
      this.#entry = entry;
      this.#look = look;
      this.#stopWatching?.();
      this.#stopWatching = watchAppearance(control, () => this.#restyle(control));
      // What changed while the fields were on their way.
      this.#restyle(control);
    } catch (thrown) {
      if (this.#container === container && !this.disposed) this.#entryFailed(toBillingError(thrown));
    }
    this.redraw();
  }

  #entryFailed({ code, detail, message }: BillingError): void {
    this.#entryFailure = code;
    const reason = detail.cause instanceof Error ? detail.cause.message : message;
    announce(this.host, 'billing-payment-entry-failed', { code, reason });
  }

  /** The page looks otherwise, or speaks another language: the provider's fields follow. */
  #restyle(control: HTMLElement): void {
    const look = this.#i18n && lookOf(this.#i18n, control);
    if (!look || JSON.stringify(look) === JSON.stringify(this.#look)) return;
    this.#look = look;
    this.#entry?.update?.(look);
  }

  protected override async submit({ session, i18n }: Ready): Promise<void> {
    const entry = this.#entry;
    if (!entry) return;
    this.#holderProblem = checkHolder(this.#holder);
    this.#consentMissing = !this.#consent;
    this.redraw();
    if (this.#holderProblem || this.#consentMissing) {
      return void this.host.attend(this.#holderProblem ? '#method-holder' : '#method-consent');
    }
    const error = await this.attempt(async () => {
      const method = await this.#store(session, entry, i18n);
      if (!method || this.disposed) return;
      announce(this.host, 'billing-payment-method-added', { paymentMethodId: method.id });
      this.host.say(i18n.t('method-added', { method: spokenMethodName(method, i18n) }));
      this.ways.onDone(method.id);
    });
    if (error?.code === 'card_declined') this.#declined(error.detail.declineCode ?? 'generic', i18n);
    else if (error) this.failure = this.#confirmed && error.outcomeUnknown ? i18n.t('method-unknown') : this.host.errorText(error.code, i18n);
    this.redraw();
  }

  /** Setup → provider → server. Each step that worked is not repeated by the next try. */
  async #store(session: Session, entry: PaymentEntry, i18n: I18n): Promise<PaymentMethod | undefined> {
    if (!this.#confirmed) {
      if (!(await entry.check())) return undefined;
      const setup = (this.#setup ??= await session.createPaymentSetup(this.#key));
      const result = await whileChallenged(this.host, null, () =>
        entry.confirm({
          clientSecret: setup.clientSecret,
          holderName: this.#holder.trim(),
          consented: this.#consent,
          returnUrl: returnAddress(location.href, { what: 'setup', id: setup.id }),
        }),
      );
      if (result.status === 'incomplete') return undefined;
      if (result.status === 'declined') return void this.#declined(result.declineCode, i18n);
      this.#confirmed = true;
    }
    if (!this.#setup) return undefined;
    return session.completePaymentSetup({
      setupId: this.#setup.id,
      consent: { version: CONSENT_VERSION, text: consentText(session, i18n) },
      ...(this.#makeDefault ? { makeDefault: true } : {}),
    });
  }

  /** Another card or another try is another intent. */
  #declined(code: string, i18n: I18n): void {
    this.failure = i18n.text(`decline-${code}`) || i18n.t('decline-generic');
    this.#setup = undefined;
    this.#confirmed = false;
    this.#key = createIdempotencyKey();
  }
}

const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

const lookOf = (i18n: I18n, control: HTMLElement): EntryLook => ({
  locale: i18n.locale,
  appearance: gatewayAppearance(control),
  labels: { fields: i18n.t('method-fields'), open: i18n.t('method-fields-open'), close: i18n.t('method-fields-close') },
});
