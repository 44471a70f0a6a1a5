/** The element in which several things chosen on a page are paid as one order. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../api/contract/schemas.js';
import type { I18n } from '../i18n/i18n.js';
import { StoreController } from '../state/lit/store-controller.js';
import type { Session } from '../state/session.js';
import { BillingElement, type Ready } from './base/billing-element.js';
import { Late } from './base/late.js';
import { notice } from './parts/notice.js';
import type { BasketOrder } from './basket/basket-order.js';

/**
 * Lists what was added to the page's order, a plan, seats and credits, prices all of it together and has it paid once:
 * one offer, one payment, one receipt. Needs a `<billing-provider basket>` around it; the other elements then offer
 * *Add to order* beside *Buy now*.
 *
 * @summary One order for several things: one offer, one payment, one receipt.
 * @slot header - Above the title.
 * @slot help - Contact links, reachable from every step.
 * @slot next - On the receipt: what to do next.
 * @slot footer - Below everything.
 * @fires {CustomEvent<BillingPurchaseSucceededDetail>} billing-purchase-succeeded - The order went through; `changes` says what it did.
 * @fires {CustomEvent<BillingSeatsChangedDetail>} billing-seats-changed - Seats were part of it.
 * @fires {BillingRequestEvent<BillingConfirmRequestDetail>} billing-confirm-request - Asked before the order is confirmed; cancelable, may answer later with `respondWith`.
 * @fires {CustomEvent<BillingProfileSavedDetail>} billing-profile-saved - Billing information that was missing was filled in.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-added - A payment method was stored on the way.
 * @fires {CustomEvent<BillingPaymentEntryFailedDetail>} billing-payment-entry-failed - Payment fields could not be shown; `reason` is for developers.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-started - The payment provider may ask the buyer something over the page: a dialog of the page's own lets go of the focus.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-ended - It asks nothing any more.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart contents - What is in the order.
 * @csspart remove - Takes one thing out.
 * @csspart order - What is in it and the order summary.
 * @csspart order-form - The side with what is in it and what is missing before paying.
 * @csspart order-summary - The side with the lines, the total and the button.
 * @csspart lines - The lines of an offer or receipt.
 * @csspart total - What is due now.
 * @csspart commit - Holds the button that commits; sticks to the bottom when narrow.
 * @csspart pay-button - The button that commits.
 * @csspart gate - What is missing before paying.
 * @csspart gate-button - Opens one missing thing.
 * @csspart method - The choice of payment method.
 * @csspart challenge - Where the provider's question (3-D Secure) is shown.
 * @csspart form - A form for something that is missing.
 * @csspart payment-entry - Where the payment provider draws its fields.
 * @csspart save-button - The button that saves such a form.
 * @csspart outcome - What became of the order.
 * @csspart receipt - The receipt.
 * @csspart notice - A message.
 * @cssproperty [--billing-control-surface=transparent] - Ground of inputs.
 */
export class BillingBasket extends BillingElement {
  static override readonly tag: string = 'billing-basket';

  readonly #watched = new StoreController(this);
  readonly #late = new Late<BasketOrder>(this, ['purchase'], async () => {
    const { BasketOrder } = await import('./basket/basket-order.js');
    if (!this.#order) {
      this.#order = new BasketOrder(this);
      if (this.session) this.#order.attach(this.session);
    }
    return this.#order;
  });
  #order: BasketOrder | undefined;
  /** Something is in the order, or was on its way before a reload. */
  #wanted = false;

  protected override sessionFound(session: Session): void {
    this.#order?.attach(session);
    this.#watched.watch(session.basket, session.plans, session.credits);
    void session.hasActiveOperation().then((active) => (active ? this.#want() : undefined));
  }

  protected override sessionLost(session: Session): void {
    this.#watched.watch();
    this.#order?.detach(session);
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('basket-title');
  }

  protected override willUpdate(): void {
    if (this.session?.basket.isEmpty === false) this.#want();
  }

  protected override renderContent(ready: Ready): unknown {
    const { session, i18n } = ready;
    const { value: subscription, error } = session.subscription.value;
    const order = this.#late.ready(i18n);
    return html`${this.renderTitle(i18n)}
      ${this.readOnly ? html`<p class="muted small">${i18n.t('common-read-only')}</p>` : nothing}
      ${error?.code === 'network' ? notice({ kind: 'warning', icon: 'offline', text: i18n.t('common-offline') }) : nothing}
      ${order?.outcome(ready) ?? (session.basket.isEmpty || this.readOnly ? this.#nothing(subscription, i18n) : (order?.render(ready) ?? this.#late.waiting(ready)))}`;
  }

  #nothing(subscription: Subscription | undefined, i18n: I18n): TemplateResult {
    const { plan, interval, seats } = subscription ?? {};
    return html`<p>${i18n.t('basket-empty')}</p>
      ${plan && interval && seats
        ? html`<p class="muted small wrap">${i18n.t('basket-now', { plan: i18n.t('common-plan', { plan: plan.name, interval }), seats: seats.capacity })}</p>`
        : nothing}`;
  }

  /** Fetches what ordering needs, once; what failed is tried again on wish. */
  #want(): void {
    if (this.#wanted || !this.i18n) return;
    this.#wanted = true;
    void this.#late.load(this.i18n);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-basket': BillingBasket;
  }
}
