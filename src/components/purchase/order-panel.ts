/** The panel in which an order is put together, checked and paid: the form left, the offer right, one step after the other. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OrderDraft } from '../../api/contract/schemas.js';
import type { Session } from '../../state/session.js';
import { controlStyles } from '../base/control-styles.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { heading } from '../parts/heading.js';
import { PurchaseFlow, type PurchaseFlowOptions } from './purchase-flow.js';
import { purchaseStyles } from './styles.js';
import { basketFor, choiceButtons, putInBasket } from './to-basket.js';

/** Pause after the last keystroke, step or move of a slider before an offer is asked for. Milliseconds. */
const SETTLE = 350;

export interface OrderForm {
  readonly title: string;
  /** What is chosen. Inside it Enter goes on, as the button does. */
  readonly form: unknown;
  /** What is wanted; undefined while nothing is, or what is typed cannot be ordered. */
  readonly draft: OrderDraft | undefined;
  /** Said in place of an offer while nothing is wanted. */
  readonly empty: string;
  /** Something was changed a moment ago: the offer is asked for after a pause. */
  readonly settling?: boolean;
  /** Text of the button to the review; default "Next". */
  readonly nextLabel?: string;
  /** Checked and paid where it is chosen: no second step. */
  readonly direct?: boolean;
  /** What it means, before the button that does it. */
  readonly consequence?: unknown;
  /** Beside the button: another way on. */
  readonly other?: unknown;
  /** Where it is given up, in place of "Cancel". */
  readonly cancel?: { readonly label: string; readonly act: () => void };
}

export class OrderPanel {
  readonly flow: PurchaseFlow;
  readonly #host: BillingElement;
  readonly #onCancel: () => void;
  #reviewing = false;
  /** Escape gives up; not where that is a button of its own. */
  #escapes = true;
  #asked: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due: (() => void) | undefined;

  /** `options.onClose`: the person is through, or gave up. */
  constructor(host: BillingElement, options: PurchaseFlowOptions) {
    this.#host = host;
    this.#onCancel = options.onClose;
    this.flow = new PurchaseFlow(host, options);
    host.adopt(controlStyles, purchaseStyles);
  }

  attach(session: Session): void {
    this.flow.attach(session);
  }

  detach(session: Session): void {
    this.clear();
    this.flow.detach(session);
  }

  /** Forgets what was chosen; an order on its way is kept. */
  clear(): void {
    this.#plan(undefined);
    this.#asked = undefined;
    this.#reviewing = false;
    this.flow.clear();
  }

  /** An order is on its way or waits to be paid another way, or a form is open in it: no other can be begun. */
  get busy(): boolean {
    const step = this.flow.purchase?.value.step;
    return this.flow.purchase?.committed === true || step === 'declined' || this.flow.formOpen;
  }

  /** What became of an order; undefined while none was made. A refusal stands in the panel while that is `open`. */
  outcome(ready: Ready, open: boolean): TemplateResult | undefined {
    return open && this.flow.refused ? undefined : this.flow.outcome(ready);
  }

  render(ready: Ready, order: OrderForm): TemplateResult {
    const { i18n } = ready;
    this.#ask(order);
    this.#escapes = order.cancel === undefined;
    const reviewing = this.#reviewing || order.direct === true;
    const title = this.#reviewing ? i18n.t('purchase-review') : order.title;
    return html`<div class="order appear" part="order" @keydown=${this.#onKeyDown}>
      <div class="stack" part="order-form">
        ${heading(this.#level, 'subtitle', title, 'step')}
        ${this.#reviewing ? nothing : html`<form id="choose" class="stack" novalidate @submit=${(event: Event) => this.#submit(event, ready, order)}>${order.form}</form>`}
        ${reviewing && order.draft ? this.flow.payment(ready) : nothing}
      </div>
      <aside part="order-summary" aria-label=${i18n.t('purchase-order')}>${this.#right(ready, order, reviewing)}</aside>
    </div>`;
  }

  #right(ready: Ready, order: OrderForm, reviewing: boolean): unknown {
    const { i18n } = ready;
    const cancel = html`<button type="button" class="quiet wide" @click=${this.#reviewing ? this.#back : (order.cancel?.act ?? this.#onCancel)}>
      ${this.#reviewing ? i18n.t('common-back') : (order.cancel?.label ?? i18n.t('common-cancel'))}
    </button>`;
    const title = heading(this.#level, 'subtitle', i18n.t('purchase-order'), 'order');
    const alone = basketFor(ready, order.draft) && (() => this.#next(order));
    const next = choiceButtons(ready, order.nextLabel, alone);
    if (!order.draft) return html`${title}<p class="muted"><bdi>${order.empty}</bdi></p>${cancel}`;
    if (this.flow.refused) return html`${title}${this.flow.outcome(ready)}${cancel}`;
    return html`${title}${order.consequence ?? nothing}${this.flow.summary(ready, reviewing ? undefined : next)}${order.other ?? nothing}${cancel}`;
  }

  get #level(): number {
    return Math.min(6, this.#host.headingLevel + 1);
  }

  /** Asks for an offer, once for each draft and account; a newer one replaces it. */
  #ask({ draft, settling = false }: OrderForm): void {
    const wanted = draft && JSON.stringify(draft);
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    this.#plan(undefined);
    if (!draft) return this.flow.purchase?.reset();
    const ask = (): void => {
      const state = this.flow.purchase?.value;
      const promotionCode = state && 'draft' in state ? state.draft?.promotionCode : undefined;
      void this.flow.purchase?.quote(promotionCode ? { ...draft, promotionCode } : draft);
    };
    this.#plan(ask, settling ? SETTLE : 0);
  }

  /** Until `ask` was called the offer on screen is for something else, and nobody can agree to it. */
  #plan(ask: (() => void) | undefined, pause = 0): void {
    clearTimeout(this.#timer);
    this.#due = ask && (() => (this.#plan(undefined), ask()));
    this.flow.outdated = ask !== undefined;
    if (this.#due) this.#timer = setTimeout(this.#due, pause);
  }

  /** The main button: into the page's order where there is one, else on to the review. */
  #submit(event: Event, ready: Ready, order: OrderForm): void {
    event.preventDefault();
    const basket = order.direct ? undefined : basketFor(ready, order.draft);
    if (basket && order.draft) putInBasket(this.#host, ready, order.draft, this.#onCancel);
    else this.#next(order);
  }

  #next(order: OrderForm): void {
    this.#due?.();
    const step = this.flow.purchase?.value.step;
    this.#reviewing = order.draft !== undefined && !order.direct && (step === 'quoted' || step === 'quoting');
    this.#host.requestUpdate();
    if (this.#reviewing) void this.#host.attend('#step');
  }

  readonly #back = (): void => {
    this.#reviewing = false;
    this.#host.requestUpdate();
    void this.#host.attend('#step');
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !(this.#reviewing || this.#escapes)) return;
    event.preventDefault();
    if (this.#reviewing) this.#back();
    else this.#onCancel();
  };
}
