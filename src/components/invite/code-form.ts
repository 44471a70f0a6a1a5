/** Making a code: how many people, until when, from which domains, and what it may buy by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CreateCode } from '../../api/contract/requests.js';
import type { CreatedCode, SeatCeiling } from '../../api/contract/schemas.js';
import { toBillingError, type BillingError } from '../../api/errors.js';
import { parseQuantity, type ParsedQuantity } from '../../domain/quantity.js';
import type { I18n } from '../../i18n/i18n.js';
import { createIdempotencyKey } from '../../state/idempotency-key.js';
import type { Ready } from '../base/billing-element.js';
import type { ViewHost } from '../base/view-element.js';
import { describedBy, field } from '../parts/field.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { stepper } from '../parts/stepper.js';
import { readDomains } from './code-domains.js';

const DAY = 86_400_000;
/** Days a code may be good for; 0 = until it is revoked. */
const LIFETIMES = [7, 30, 90, 0] as const;
/** People a code may be for. */
const MOST = 10_000;

export interface CodeFormWays {
  readonly onCreated: (made: CreatedCode) => void;
  readonly onCancel: () => void;
}

export class CodeForm {
  readonly #host: ViewHost;
  readonly #ways: CodeFormWays;
  #limit = '';
  #days = 30;
  #domains = '';
  #buys = false;
  #buying = '';
  /** What was asked last, and what the server said it can cost. */
  #ceiling: SeatCeiling | undefined;
  #asking: AbortController | undefined;
  #ceilingFailed = false;
  /** What is wrong is said after the first try. */
  #checked = false;
  #failure: BillingError | undefined;
  #key = createIdempotencyKey();
  /** What was sent under the key: sent again to the letter, or the server would take it for another. */
  #order: CreateCode | undefined;
  #sending = false;

  constructor(host: ViewHost, ways: CodeFormWays) {
    this.#host = host;
    this.#ways = ways;
  }

  stop(): void {
    this.#asking?.abort();
  }

  /** `maximumBuying`: seats a code may buy; 0 = none, and nothing is said of it. */
  render(ready: Ready, maximumBuying: number): TemplateResult {
    const { i18n, session } = ready;
    const mayBuy = maximumBuying > 0 && session.can('billing:write') === true;
    const send = (event: Event): void => {
      event.preventDefault();
      void this.#send(ready, mayBuy ? maximumBuying : 0);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || this.#sending) return;
      event.stopPropagation();
      this.#ways.onCancel();
    };
    return html`<form class="stack code-form" part="form" novalidate @submit=${send} @keydown=${onKeyDown}>
      <div class="code-fields">
        ${this.#number('code-limit', i18n.t('codes-limit'), this.#limit, this.#readLimit(i18n), MOST, i18n, (text) => (this.#limit = text), i18n.t('codes-limit-hint'))}
        ${this.#lifetime(i18n)} ${this.#domainField(i18n)}
      </div>
      ${mayBuy ? this.#buyingField(ready, maximumBuying) : nothing}
      <div>
        <div class="alerts" role="alert">${this.#failure ? this.#failed(this.#failure, i18n) : nothing}</div>
        <div class="row">
          <button type="submit" class="primary" part="create-code-button" aria-disabled=${this.#sending ? 'true' : nothing}>${this.#sending ? i18n.t('codes-creating') : i18n.t('codes-create')}</button>
          <button type="button" ?disabled=${this.#sending} @click=${this.#ways.onCancel}>${i18n.t('codes-cancel')}</button>
        </div>
      </div>
    </form>`;
  }

  #failed({ code, outcomeUnknown }: BillingError, i18n: I18n): TemplateResult {
    // It may have been made: nobody knows before the next try.
    if (outcomeUnknown) return notice({ kind: 'warning', text: i18n.t('codes-unknown') });
    const text = code === 'quote_changed' ? i18n.t('codes-ceiling-changed') : this.#host.errorText(code, i18n);
    return notice({ kind: 'danger', title: i18n.t('codes-not-created'), text });
  }

  #number(id: string, label: string, text: string, read: ParsedQuantity, maximum: number, i18n: I18n, take: (text: string) => void, hint?: string): TemplateResult {
    const error = this.#checked && !read.ok ? i18n.t('codes-number', { maximum }) : undefined;
    const control = stepper({
      id,
      hint,
      error,
      text,
      value: read.ok ? read.value : undefined,
      minimum: 1,
      maximum,
      lessLabel: i18n.t('codes-less', { what: label }),
      moreLabel: i18n.t('codes-more', { what: label }),
      format: (value) => i18n.number(value),
      onText: (typed) => this.#change(() => take(typed)),
    });
    return field({ id, label, hint, error, control });
  }

  #lifetime(i18n: I18n): TemplateResult {
    const choose = (event: Event): void => this.#change(() => (this.#days = Number((event.target as HTMLSelectElement).value)));
    const control = html`<select id="code-days" @change=${choose}>
      ${LIFETIMES.map((days) => html`<option value=${days} .selected=${days === this.#days}>${days === 0 ? i18n.t('codes-forever') : i18n.t('codes-days', { days })}</option>`)}
    </select>`;
    return field({ id: 'code-days', label: i18n.t('codes-lifetime'), control });
  }

  #domainField(i18n: I18n): TemplateResult {
    const { wrong } = readDomains(this.#domains);
    const options = {
      id: 'code-domains',
      label: i18n.t('codes-domains'),
      hint: i18n.t('codes-domains-hint'),
      error: this.#checked && wrong !== undefined ? i18n.t('codes-domains-wrong', { domain: wrong }) : undefined,
      className: 'whole',
    };
    const control = html`<input
      id="code-domains"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      .value=${this.#domains}
      aria-describedby=${describedBy(options)}
      aria-invalid=${options.error ? 'true' : nothing}
      @input=${(event: Event) => this.#change(() => (this.#domains = (event.target as HTMLInputElement).value))}
    />`;
    return field({ ...options, control });
  }

  #buyingField(ready: Ready, maximum: number): TemplateResult {
    const { i18n } = ready;
    const tick = (event: Event): void => {
      this.#buys = (event.target as HTMLInputElement).checked;
      if (this.#buys && this.#buying === '') this.#buying = i18n.number(Math.min(5, maximum));
      this.#change(() => this.#askCeiling(ready, maximum));
    };
    const take = (text: string): void => {
      this.#buying = text;
      this.#askCeiling(ready, maximum);
    };
    return html`<div class="stack buying">
      <label class="check"><input type="checkbox" id="code-buys" .checked=${this.#buys} @change=${tick} /><span>${i18n.t('codes-buys')}</span></label>
      ${this.#buys
        ? html`${this.#number('code-buying', i18n.t('codes-buying'), this.#buying, this.#readBuying(i18n, maximum), maximum, i18n, take)}
            <p class="ceiling" id="ceiling" aria-live="polite">${this.#ceilingText(ready, maximum)}</p>`
        : nothing}
    </div>`;
  }

  #ceilingText(ready: Ready, maximum: number): unknown {
    const { i18n } = ready;
    if (this.#ceilingFailed) {
      return html`${icon('alert')}<span>${i18n.t('codes-ceiling-failed')}</span> <button type="button" class="link" @click=${() => this.#askCeiling(ready, maximum)}>${i18n.t('common-retry')}</button>`;
    }
    if (!this.#ceiling) return this.#readBuying(i18n, maximum).ok ? i18n.t('codes-ceiling-asking') : nothing;
    const { ceiling, currency, interval } = this.#ceiling;
    return i18n.t('codes-ceiling', { amount: i18n.money(ceiling, currency), interval });
  }

  #readLimit({ locale }: I18n): ParsedQuantity {
    return parseQuantity(this.#limit, { minimum: 1, maximum: MOST, locale });
  }

  #readBuying({ locale }: I18n, maximum: number): ParsedQuantity {
    return parseQuantity(this.#buying, { minimum: 1, maximum, locale });
  }

  /** Another code is meant from now on. */
  #change(change: () => void): void {
    change();
    this.#failure = undefined;
    this.#anew();
    this.#host.requestUpdate();
  }

  #anew(): void {
    this.#key = createIdempotencyKey();
    this.#order = undefined;
  }

  #askCeiling({ session, i18n }: Ready, maximum: number): void {
    this.#asking?.abort();
    this.#ceiling = undefined;
    this.#ceilingFailed = false;
    const read = this.#readBuying(i18n, maximum);
    if (!this.#buys || !read.ok) return;
    const { signal } = (this.#asking = new AbortController());
    void (async () => {
      try {
        const ceiling = await (await session.people()).seatCeiling(read.value, { signal });
        if (!signal.aborted) this.#ceiling = ceiling;
      } catch {
        this.#ceilingFailed = !signal.aborted;
      }
      if (!signal.aborted) this.#host.requestUpdate();
    })();
  }

  async #send({ session, i18n }: Ready, maximumBuying: number): Promise<void> {
    if (this.#sending) return;
    const limit = this.#readLimit(i18n);
    const { domains, wrong } = readDomains(this.#domains);
    const buying = this.#buys && maximumBuying > 0 ? this.#readBuying(i18n, maximumBuying) : undefined;
    this.#checked = true;
    this.#failure = undefined;
    this.#host.requestUpdate();
    if (!limit.ok) return this.#host.attend('#code-limit');
    if (wrong !== undefined) return this.#host.attend('#code-domains');
    if (buying && !buying.ok) return this.#host.attend('#code-buying');
    // What it can cost stands there before anything is agreed to.
    if (buying && this.#ceiling === undefined) return this.#host.attend('#ceiling button', '#code-buying');
    this.#order ??= {
      limit: limit.value,
      expiresAt: this.#days === 0 ? null : new Date(Date.now() + this.#days * DAY).toISOString(),
      domains,
      buying: buying && this.#ceiling ? { seats: buying.value, ceiling: this.#ceiling.ceiling } : null,
    };
    this.#sending = true;
    this.#host.requestUpdate();
    try {
      this.#ways.onCreated(await (await session.people()).createCode(this.#order, { idempotencyKey: this.#key }));
    } catch (thrown) {
      const error = toBillingError(thrown);
      this.#failure = error;
      // Refused: the next press is another try. Lost: the same one, so that no second code is made.
      if (!error.outcomeUnknown) this.#anew();
      if (error.code === 'quote_changed') this.#askCeiling({ session, i18n }, maximumBuying);
    }
    this.#sending = false;
    this.#host.requestUpdate();
  }
}
