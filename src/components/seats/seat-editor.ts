/** The panel in which a number of seats is chosen and the order checked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/schemas.js';
import type { BillingError } from '../../api/errors.js';
import type { ParsedQuantity } from '../../domain/quantity.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { field } from '../parts/field.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import type { PurchaseFlow } from '../purchase/purchase-flow.js';
import { basketFor, choiceButtons, putInBasket } from '../purchase/to-basket.js';
import { HoldersList } from './holders-list.js';
import { boundsOf, draftOf, totalAfter, type SeatMode } from './seat-draft.js';
import { SeatNumber, isPresent, type SeatQuestion } from './seat-number.js';

/** Pause after the last keystroke or step before an offer is asked for. Milliseconds. */
const SETTLE = 350;

/** Refusals that belong beside the number and not in place of the order. */
const ABOUT_THE_NUMBER = ['seats_in_use', 'seats_out_of_range', 'nothing_to_change'];

export class SeatEditor {
  readonly #host: BillingElement;
  readonly #flow: PurchaseFlow;
  readonly #onCancel: () => void;
  readonly #holders: HoldersList;
  readonly #number: SeatNumber;
  #reviewing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Asks for the offer that is due after the pause; undefined while none is. */
  #due: (() => void) | undefined;
  /** What the last offer was asked for, so that each number is asked for once. */
  #asked: string | undefined;

  constructor(host: BillingElement, flow: PurchaseFlow, onCancel: () => void) {
    this.#host = host;
    this.#flow = flow;
    this.#onCancel = onCancel;
    this.#holders = new HoldersList(host);
    this.#number = new SeatNumber(host);
  }

  /** A refusal that is about the number: it stands beside the field. */
  get #refusal(): BillingError | undefined {
    const state = this.#flow.purchase?.value;
    return state?.step === 'failed' && !state.operation && ABOUT_THE_NUMBER.includes(state.error.code) ? state.error : undefined;
  }

  #question({ i18n }: Ready, mode: SeatMode, subscription: Subscription): SeatQuestion {
    return { i18n, mode, subscription, refusal: this.#refusal };
  }

  stop(): void {
    this.#plan(undefined);
    this.#number.clear();
    this.#asked = undefined;
    this.#reviewing = false;
    this.#holders.close();
    this.#flow.clear();
  }

  /** The number with − and + for hosts that want it at the top, in the title row. */
  stepper(ready: Ready, subscription: Subscription, disabled: boolean, touched: () => void): TemplateResult {
    const question = this.#question(ready, 'total', subscription);
    const options = this.#number.field(question);
    // An untouched number has nothing to take back: then Escape is the page's.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (this.#number.touched) this.#onKeyDown(event);
    };
    return html`<label class="visually-hidden" for="seats">${options.label}</label>${this.#number.control(question, options, { disabled, touched, onKeyDown })}
      ${options.hint ? html`<span class="visually-hidden" id="seats-hint">${options.hint}</span>` : nothing}`;
  }

  render(ready: Ready, mode: SeatMode, staged: boolean): TemplateResult {
    const subscription = ready.session.subscription.value.value;
    if (!subscription) return html``;
    this.#ask(ready, mode, subscription);
    if (this.#reviewing && this.#refusal) this.#backToNumber();
    if (!this.#possible(mode, subscription)) {
      // Nothing to choose, nothing to pay: one column says why.
      return html`<div class="order single appear" part="order" @keydown=${this.#onKeyDown}>
        <div class="stack" part="order-form">
          ${this.#left(ready, mode, subscription, staged)}
          <div><button type="button" @click=${this.#onCancel}>${ready.i18n.t('common-close')}</button></div>
        </div>
      </div>`;
    }
    return html`<div class="order appear" part="order" @keydown=${this.#onKeyDown}>
      <div class="stack" part="order-form">${this.#left(ready, mode, subscription, staged)}</div>
      <aside part="order-summary" aria-label=${ready.i18n.t('purchase-order')}>${this.#right(ready, mode, subscription, staged)}</aside>
    </div>`;
  }

  #left(ready: Ready, mode: SeatMode, subscription: Subscription, staged: boolean): unknown {
    const { i18n } = ready;
    if (this.#reviewing) {
      return html`${this.#title(i18n.t('purchase-review'))}${this.#facts(ready, mode, subscription)}${this.#flow.payment(ready)}`;
    }
    const options = this.#number.field(this.#question(ready, mode, subscription));
    if (staged) {
      return html`${this.#title(i18n.t('purchase-review'))} ${options.error ? html`<p class="error" id="seats-problem">${icon('alert')}<span>${options.error}</span></p>` : nothing}
        ${this.#blockedReduction(ready, mode, subscription)}${this.#read(ready, mode, subscription).ok ? this.#flow.payment(ready) : nothing}`;
    }
    return html`${this.#title(i18n.t(mode === 'remove' ? 'seats-remove' : mode === 'add' ? 'seats-add' : 'seats-change-number'))}
      ${this.#facts(ready, mode, subscription)}
      ${this.#possible(mode, subscription)
        ? html`<form id="choose" novalidate @submit=${(event: Event) => {
            event.preventDefault();
            this.#chosen(ready, mode, subscription);
          }}>${field({ ...options, control: this.#number.control(this.#question(ready, mode, subscription), options) })}</form>`
        : html`<p>${i18n.t(mode === 'remove' ? 'seats-remove-none' : 'seats-maximum-reached', { maximum: subscription.seats.maximum ?? 0 })}</p>`}
      ${this.#newTotal(ready, mode, subscription)} ${this.#blockedReduction(ready, mode, subscription)}`;
  }

  get #level(): number {
    return Math.min(6, this.#host.headingLevel + 1);
  }

  #title(text: string): TemplateResult {
    return heading(this.#level, 'subtitle', text, 'step');
  }

  #facts({ i18n }: Ready, mode: SeatMode, { plan, interval, seats }: Subscription): TemplateResult {
    return html`<dl class="pairs">
      <div><dt class="muted">${i18n.t('seats-plan')}</dt><dd>${i18n.t('common-plan', { plan: plan.name, interval })}</dd></div>
      <div><dt class="muted">${i18n.t('seats-current')}</dt><dd>${i18n.number(seats.capacity)}</dd></div>
      ${mode === 'remove' ? html`<div><dt class="muted">${i18n.t('seats-used-now')}</dt><dd>${i18n.number(seats.used + seats.reserved)}</dd></div>` : nothing}
    </dl>`;
  }

  #newTotal(ready: Ready, mode: SeatMode, subscription: Subscription): TemplateResult | typeof nothing {
    const read = this.#read(ready, mode, subscription);
    if (mode === 'total' || !this.#possible(mode, subscription)) return nothing;
    return html`<dl class="pairs"><div>
      <dt class="muted">${ready.i18n.t('seats-new-total')}</dt>
      <dd>${read.ok ? ready.i18n.number(totalAfter(read.value, mode, subscription)) : '–'}</dd>
    </div></dl>`;
  }

  /** Where a reduction meets people: how many hold seats, and who. */
  #blockedReduction(ready: Ready, mode: SeatMode, subscription: Subscription): TemplateResult | typeof nothing {
    const { seats } = subscription;
    const held = seats.used + seats.reserved;
    const read = this.#read(ready, mode, subscription);
    const tooLow = mode === 'total' && !read.ok && read.code === 'below_minimum';
    if (mode !== 'remove' && !tooLow) return nothing;
    return html`<div class="stack">
      ${tooLow ? nothing : html`<p class="small muted">${held >= seats.minimum ? ready.i18n.t('seats-remove-in-use', { count: held }) : ready.i18n.t('seats-remove-minimum', { minimum: seats.minimum })}</p>`}
      ${held > 0 ? this.#holders.render(ready) : nothing}
    </div>`;
  }

  #right(ready: Ready, mode: SeatMode, subscription: Subscription, staged: boolean): unknown {
    const { i18n } = ready;
    const read = this.#read(ready, mode, subscription);
    const cancel = html`<button type="button" class="quiet wide" @click=${this.#reviewing ? this.#back : this.#onCancel}>
      ${this.#reviewing ? i18n.t('common-back') : i18n.t('common-cancel')}
    </button>`;
    const title = heading(this.#level, 'subtitle', i18n.t('purchase-order'), 'order');
    // One step where nothing has to be paid or everything is on one page; else "Next" leads to the review.
    const direct = this.#reviewing || staged || mode === 'remove';
    const alone = read.ok && basketFor(ready, draftOf(read.value, mode)) && (() => this.#next(ready, mode, subscription));
    const next = choiceButtons(ready, undefined, alone || undefined);
    if (!read.ok || this.#refusal || this.#asked === undefined) {
      return html`${title}<p class="muted">${i18n.t('seats-enter-number')}</p>${direct ? nothing : html`<div class="commit still">${next}</div>`}${cancel}`;
    }
    if (this.#flow.refused) return html`${title}${this.#flow.outcome(ready)}${cancel}`;
    return html`${title}${this.#consequence(ready, mode)}${this.#flow.summary(ready, direct ? undefined : next)}${cancel}`;
  }

  /** What a reduction means, before the button that makes it. */
  #consequence({ i18n }: Ready, mode: SeatMode): TemplateResult | typeof nothing {
    const state = this.#flow.purchase?.value;
    const quote = state?.step === 'quoted' ? state.quote : undefined;
    if (!quote?.seats || quote.seats.to >= quote.seats.from || mode === 'add') return nothing;
    const text = quote.effectiveAt
      ? i18n.t('seats-remove-later', { date: i18n.date(quote.effectiveAt), to: quote.seats.to })
      : quote.credited
        ? i18n.t('seats-remove-now-credit', { amount: i18n.money(quote.credited, quote.currency) })
        : i18n.t('seats-remove-now');
    return html`<p class="small">${text}</p>`;
  }

  #read(ready: Ready, mode: SeatMode, subscription: Subscription): ParsedQuantity {
    return this.#number.read(this.#question(ready, mode, subscription));
  }

  #possible(mode: SeatMode, subscription: Subscription): boolean {
    const { minimum, maximum } = boundsOf(mode, subscription);
    return maximum === null || maximum >= minimum;
  }

  /** Asks for an offer for what is typed, once per number, a moment after the last change. */
  #ask(ready: Ready, mode: SeatMode, subscription: Subscription): void {
    const read = this.#read(ready, mode, subscription);
    const wanted = read.ok && !isPresent(read.value, mode, subscription) && this.#possible(mode, subscription) ? `${mode} ${read.value} ${subscription.revision}` : undefined;
    if (wanted === this.#asked) return;
    const first = this.#asked === undefined;
    const sameNumber = this.#asked?.split(' ').slice(0, 2).join() === wanted?.split(' ').slice(0, 2).join();
    this.#asked = wanted;
    // A new revision for the same number is the purchase machine's own business: it says why the offer changed.
    const step = this.#flow.purchase?.value.step;
    if (sameNumber && !first && !this.#due && (step === 'quoted' || step === 'quoting')) return;
    this.#plan(undefined);
    if (!wanted || !read.ok) {
      this.#flow.purchase?.reset();
      return this.#host.say('');
    }
    const draft = draftOf(read.value, mode);
    const ask = (): void => {
      const state = this.#flow.purchase?.value;
      const promotionCode = state && 'draft' in state ? state.draft?.promotionCode : undefined;
      void this.#flow.purchase?.quote(promotionCode ? { ...draft, promotionCode } : draft);
    };
    this.#plan(ask, this.#number.touched ? SETTLE : 0);
  }

  /** Until `ask` was called the offer on screen is for another number, and nobody can agree to it. */
  #plan(ask: (() => void) | undefined, pause = 0): void {
    clearTimeout(this.#timer);
    this.#due = ask && (() => (this.#plan(undefined), ask()));
    this.#flow.outdated = ask !== undefined;
    if (this.#due) this.#timer = setTimeout(this.#due, pause);
  }

  /** The main button: into the page's order where there is one, else on to the review. */
  #chosen(ready: Ready, mode: SeatMode, subscription: Subscription): void {
    this.#number.check(true);
    const read = this.#read(ready, mode, subscription);
    const draft = read.ok && !this.#refusal && !isPresent(read.value, mode, subscription) ? draftOf(read.value, mode) : undefined;
    if (draft && basketFor(ready, draft)) putInBasket(this.#host, ready, draft, this.#onCancel);
    else this.#next(ready, mode, subscription);
  }

  #next(ready: Ready, mode: SeatMode, subscription: Subscription): void {
    this.#number.check(true);
    const read = this.#read(ready, mode, subscription);
    this.#due?.();
    const settled = this.#flow.purchase?.value.step === 'quoted' || this.#flow.purchase?.value.step === 'quoting';
    // A removal is committed where it is chosen; Enter there must not.
    this.#reviewing = read.ok && settled && mode !== 'remove';
    this.#host.requestUpdate();
    void this.#host.attend(this.#reviewing ? '#step' : '#seats');
  }

  /** A refusal about the number came while the order was reviewed: it is said beside the number. */
  #backToNumber(): void {
    this.#reviewing = false;
    this.#number.check(false);
    void this.#host.attend('#seats');
  }

  readonly #back = (): void => {
    this.#reviewing = false;
    this.#host.requestUpdate();
    void this.#host.attend('#seats');
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (this.#reviewing) this.#back();
    else this.#onCancel();
  };
}
