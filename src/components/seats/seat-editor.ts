/** The panel in which a number of seats is chosen and the order checked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { field, type FieldOptions } from '../parts/field.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { stepper } from '../parts/stepper.js';
import type { PurchaseFlow } from '../purchase/purchase-flow.js';
import { HoldersList } from './holders-list.js';
import { boundsOf, draftOf, floorOf, readSeats, totalAfter, type SeatMode } from './seat-draft.js';

/** Pause after the last keystroke or step before an offer is asked for. Milliseconds. */
const SETTLE = 350;

/** Refusals that belong beside the number and not in place of the order. */
const ABOUT_THE_NUMBER = ['seats_in_use', 'seats_out_of_range', 'nothing_to_change'];

export class SeatEditor {
  readonly #host: BillingElement;
  readonly #flow: PurchaseFlow;
  readonly #onCancel: () => void;
  readonly #holders: HoldersList;
  /** As typed; undefined = not touched yet. */
  #text: string | undefined;
  #reviewing = false;
  /** An error is shown once the person moved on, not while typing the first digit. */
  #checked = false;
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
  }

  /** True while a refusal is about the number: then it stands beside the field. */
  get showsOutcome(): boolean {
    const state = this.#flow.purchase?.value;
    return state?.step === 'failed' && !state.operation && ABOUT_THE_NUMBER.includes(state.error.code);
  }

  start(): void {
    this.stop();
  }

  stop(): void {
    this.#plan(undefined);
    this.#text = undefined;
    this.#asked = undefined;
    this.#reviewing = false;
    this.#checked = false;
    this.#holders.close();
    this.#flow.clear();
  }

  /** The number with − and +; used in the panel and, for hosts that want it at the top, in the title row. */
  stepper(ready: Ready, subscription: Subscription, disabled: boolean, touched: () => void): TemplateResult {
    const options = this.#numberField(ready, subscription, 'total');
    return html`<label class="visually-hidden" for="seats">${options.label}</label>${this.#control(ready, subscription, 'total', disabled, options, touched, (event) => {
      // An untouched number has nothing to take back: then the key is the page's.
      if (this.#text !== undefined) this.#onKeyDown(event);
    })}${options.hint ? html`<span class="visually-hidden" id="seats-hint">${options.hint}</span>` : nothing}`;
  }

  render(ready: Ready, mode: SeatMode, staged: boolean): TemplateResult {
    const subscription = ready.session.subscription.value.value;
    if (!subscription) return html``;
    this.#ask(ready, mode, subscription);
    if (this.#reviewing && this.showsOutcome) this.#backToNumber();
    return html`<div class="order appear" part="order" @keydown=${this.#onKeyDown}>
      <div class="stack">${this.#left(ready, mode, subscription, staged)}</div>
      <aside aria-label=${ready.i18n.t('purchase-order')}>${this.#right(ready, mode, subscription, staged)}</aside>
    </div>`;
  }

  #left(ready: Ready, mode: SeatMode, subscription: Subscription, staged: boolean): unknown {
    const { i18n } = ready;
    if (this.#reviewing) {
      return html`${this.#title(i18n.t('purchase-review'))}${this.#facts(ready, mode, subscription)}${this.#flow.payment(ready)}`;
    }
    const options = this.#numberField(ready, subscription, mode);
    if (staged) {
      return html`${this.#title(i18n.t('purchase-review'))} ${options.error ? html`<p class="error" id="seats-problem">${icon('alert')}<span>${options.error}</span></p>` : nothing}
        ${this.#blockedReduction(ready, mode, subscription)}${this.#read(ready, mode, subscription).ok ? this.#flow.payment(ready) : nothing}`;
    }
    return html`${this.#title(i18n.t(mode === 'remove' ? 'seats-remove' : mode === 'add' ? 'seats-add' : 'seats-change-number'))}
      ${this.#facts(ready, mode, subscription)}
      ${this.#possible(mode, subscription)
        ? html`<form id="choose" novalidate @submit=${(event: Event) => {
            event.preventDefault();
            this.#next(ready, mode, subscription);
          }}>${field({ ...options, control: this.#control(ready, subscription, mode, false, options, () => undefined) })}</form>`
        : html`<p>${i18n.t(mode === 'remove' ? 'seats-remove-none' : 'seats-maximum-reached', { maximum: subscription.seats.maximum ?? 0 })}</p>`}
      ${this.#newTotal(ready, mode, subscription)} ${this.#blockedReduction(ready, mode, subscription)}`;
  }

  #title(text: string): TemplateResult {
    return heading(Math.min(6, this.#host.headingLevel + 1), 'subtitle', text, 'step');
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
    const title = html`<p class="subtitle">${i18n.t('purchase-order')}</p>`;
    if (!this.#possible(mode, subscription)) return html`<div><button type="button" @click=${this.#onCancel}>${i18n.t('common-cancel')}</button></div>`;
    // One step where nothing has to be paid or everything is on one page; else "Next" leads to the review.
    const direct = this.#reviewing || staged || mode === 'remove';
    const next = html`<button class="primary wide" type="submit" form="choose">${i18n.t('common-next')}</button>`;
    if (!read.ok || this.showsOutcome) {
      return html`${title}<p class="muted">${i18n.t('seats-enter-number')}</p>${direct ? nothing : html`<div class="commit still">${next}</div>`}${cancel}`;
    }
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

  #numberField({ i18n }: Ready, subscription: Subscription, mode: SeatMode): FieldOptions {
    const bounds = boundsOf(mode, subscription);
    const label = i18n.t(mode === 'remove' ? 'seats-remove-question' : mode === 'add' ? 'seats-add-label' : 'seats-total-label');
    const hint =
      bounds.maximum === null
        ? bounds.minimum > 1 ? i18n.t('seats-range-minimum', { minimum: bounds.minimum }) : undefined
        : i18n.t('seats-range', { minimum: bounds.minimum, maximum: bounds.maximum });
    return { id: 'seats', label, control: nothing, hint, error: this.#error(i18n, mode, subscription) };
  }

  #control({ i18n }: Ready, subscription: Subscription, mode: SeatMode, disabled: boolean, options: FieldOptions, touched: () => void, onKeyDown?: (event: KeyboardEvent) => void): TemplateResult {
    const read = this.#readText(this.#shown(mode, subscription, i18n), mode, subscription, i18n);
    return stepper({
      ...options,
      ...boundsOf(mode, subscription),
      text: this.#shown(mode, subscription, i18n),
      value: read.ok ? read.value : undefined,
      lessLabel: i18n.t('seats-one-less'),
      moreLabel: i18n.t('seats-one-more'),
      disabled,
      onKeyDown,
      format: (value) => i18n.number(value),
      onText: (text) => {
        this.#text = text;
        this.#checked = this.#checked || text.trim().length > 0;
        touched();
        this.#host.requestUpdate();
      },
    });
  }

  #shown(mode: SeatMode, subscription: Subscription, i18n: I18n): string {
    return this.#text ?? i18n.number(mode === 'total' ? subscription.seats.capacity : 1);
  }

  #readText(text: string, mode: SeatMode, subscription: Subscription, i18n: I18n) {
    return readSeats(text, mode, subscription, i18n.locale);
  }

  #read({ i18n }: Ready, mode: SeatMode, subscription: Subscription) {
    return this.#readText(this.#shown(mode, subscription, i18n), mode, subscription, i18n);
  }

  #error(i18n: I18n, mode: SeatMode, subscription: Subscription): string | undefined {
    if (!this.#checked) return undefined;
    const read = this.#readText(this.#shown(mode, subscription, i18n), mode, subscription, i18n);
    if (!read.ok) {
      const { minimum, maximum } = boundsOf(mode, subscription);
      if (mode === 'total' && read.code === 'below_minimum' && floorOf(subscription) > subscription.seats.minimum) {
        return i18n.t('seats-remove-in-use', { count: floorOf(subscription) });
      }
      return i18n.text(`quantity-${read.code}`, { minimum, maximum: maximum ?? 0, example: Math.max(1, minimum) });
    }
    const state = this.#flow.purchase?.value;
    if (state?.step === 'failed' && this.showsOutcome) {
      const { code, detail } = state.error;
      if (code === 'nothing_to_change') return undefined;
      return code === 'seats_in_use' && detail.minimum !== undefined ? i18n.t('seats-remove-in-use', { count: detail.minimum }) : i18n.text(`error-${code}`);
    }
    return undefined;
  }

  #possible(mode: SeatMode, subscription: Subscription): boolean {
    const { minimum, maximum } = boundsOf(mode, subscription);
    return maximum === null || maximum >= minimum;
  }

  /** Asks for an offer for what is typed, once per number, a moment after the last change. */
  #ask(ready: Ready, mode: SeatMode, subscription: Subscription): void {
    const read = this.#read(ready, mode, subscription);
    const wanted = read.ok && this.#possible(mode, subscription) ? `${mode} ${read.value} ${subscription.revision}` : undefined;
    if (wanted === this.#asked) return;
    const first = this.#asked === undefined;
    const sameNumber = this.#asked?.split(' ').slice(0, 2).join() === wanted?.split(' ').slice(0, 2).join();
    this.#asked = wanted;
    // A new revision for the same number is the purchase machine's own business: it says why the offer changed.
    if (sameNumber && !first && !this.#due && this.#flow.purchase?.value.step === 'quoted') return;
    this.#plan(undefined);
    if (!wanted || !read.ok) return this.#host.say('');
    const draft = draftOf(read.value, mode);
    const ask = (): void => {
      const state = this.#flow.purchase?.value;
      const promotionCode = state && 'draft' in state ? state.draft?.promotionCode : undefined;
      void this.#flow.purchase?.quote(promotionCode ? { ...draft, promotionCode } : draft);
    };
    this.#plan(ask, first ? 0 : SETTLE);
  }

  /** Until `ask` was called the offer on screen is for another number, and nobody can agree to it. */
  #plan(ask: (() => void) | undefined, pause = 0): void {
    clearTimeout(this.#timer);
    this.#due = ask && (() => (this.#plan(undefined), ask()));
    this.#flow.outdated = ask !== undefined;
    if (this.#due) this.#timer = setTimeout(this.#due, pause);
  }

  #next(ready: Ready, mode: SeatMode, subscription: Subscription): void {
    this.#checked = true;
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
    this.#checked = true;
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
