/** Everything between "this is what I want" and the receipt, the same for every widget that sells. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Operation, Quote } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import { toBillingError } from '../../api/errors.js';
import { download } from '../base/download.js';
import { BillingRequestEvent, type BillingConfirmRequestDetail } from '../base/events.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import type { Session } from '../../state/session.js';
import { createPurchase } from '../../state/create-purchase.js';
import type { Purchase } from '../../state/purchase.js';
import { StoreController } from '../../state/lit/store-controller.js';
import { announceOrder } from './announce-order.js';
import { Challenge } from './challenge.js';
import { acting, declined, failed, processing, receipt, underWayElsewhere, unknown } from './outcomes.js';
import { explainedBy, orderSummary } from './order-summary.js';
import { PromotionField, takesCode } from './promotion-field.js';
import { quoteNotice } from './quote-notice.js';
import { Readiness } from './readiness.js';

export interface PurchaseFlowOptions {
  /** Text of the button that commits an order with nothing to pay; default "Confirm". */
  readonly freeLabel?: (quote: Quote, ready: Ready) => string;
  /** What to do next, on the receipt. */
  readonly next?: (operation: Operation, ready: Ready) => unknown;
  /** Which orders found on the way are shown here; default all. */
  readonly concerns?: (operation: Operation) => boolean;
  /** An order that was placed here went through. */
  readonly onBought?: (operation: Operation) => void;
  /** Back to the start after a receipt, a refusal or giving up. */
  readonly onClose: () => void;
}

export class PurchaseFlow implements ReactiveController {
  /** The offer on screen is not the one for what is chosen now: it cannot be agreed to. For whoever draws the choice. */
  outdated = false;

  readonly #host: BillingElement;
  readonly #options: PurchaseFlowOptions;
  readonly #promotion: PromotionField;
  readonly #readiness: Readiness;
  readonly #challenge: Challenge;
  readonly #stores: StoreController;
  #session: Session | undefined;
  #purchase: Purchase | undefined;
  #stop: (() => void) | undefined;
  #asking = false;
  #step = 'idle';
  #i18n: I18n | undefined;
  /** The quote this person agreed to here; other orders were found on the way. */
  #placed: string | undefined;

  constructor(host: BillingElement, options: PurchaseFlowOptions) {
    this.#host = host;
    this.#options = options;
    this.#promotion = new PromotionField(host, (code) => this.#applyPromotion(code));
    this.#readiness = new Readiness(host);
    this.#challenge = new Challenge(host);
    this.#stores = new StoreController(host);
    host.addController(this);
  }

  get purchase(): Purchase | undefined {
    return this.#purchase;
  }

  /** Starts a purchase of its own in this session. */
  attach(session: Session): void {
    this.#session = session;
    const purchase = createPurchase(session, this.#options.concerns);
    this.#placed = undefined;
    this.#purchase = purchase;
    this.#stop = purchase.subscribe(() => this.#moved(purchase));
    this.#stores.watch(purchase, session.paymentMethods, session.profile);
  }

  detach(session: Session): void {
    this.#stop?.();
    this.#stores.watch();
    this.#challenge.stop();
    this.#readiness.reset();
    if (this.#purchase) session.releasePurchase(this.#purchase);
    this.#purchase = undefined;
    this.#session = undefined;
  }

  /** No offer, or no order: the server said no before anything began. */
  get refused(): boolean {
    const state = this.#purchase?.value;
    return state?.step === 'failed' && !state.operation;
  }

  /** Something that was missing is being filled in. */
  get formOpen(): boolean {
    return this.#readiness.busy;
  }

  /** Forgets the order and what was typed for it; one that is on its way is kept. */
  clear(): void {
    this.#promotion.clear();
    this.#purchase?.reset();
  }

  hostConnected(): void {}

  hostUpdated(): void {
    const state = this.#purchase?.value;
    if (state?.step === 'acting' && state.operation.action && this.#session && !this.#isForeign(state.operation)) {
      this.#challenge.begin(state.operation, this.#session, () => void this.#purchase?.actionDone());
    }
  }

  /** What replaces the order once it was confirmed or could not be made; undefined while there is an order to look at. */
  outcome(ready: Ready): TemplateResult | undefined {
    const purchase = this.#purchase;
    const state = purchase?.value;
    if (!purchase || !state) return undefined;
    const { i18n } = ready;
    this.#i18n = i18n;
    const close = () => {
      this.clear();
      this.#options.onClose();
    };
    const operation = 'operation' in state ? state.operation : undefined;
    if (operation && this.#isForeign(operation)) return underWayElsewhere(operation, i18n);
    switch (state.step) {
      case 'confirming':
        return processing(state, i18n);
      case 'acting':
        return acting(state, i18n, {
          challenge: this.#challenge.render(),
          open: this.#challenge.closed(state.operation) ? () => this.#challenge.again() : undefined,
          cancel: () => {
            this.#challenge.stop();
            void purchase.cancel();
          },
        });
      case 'declined':
        return declined(state, i18n, {
          methods: this.#readiness.methodChoice(ready),
          retry: () => {
            const method = this.#readiness.methodId;
            if (method) void purchase.retryWith(method);
          },
          ready: this.#readiness.methodId !== undefined && !this.#readiness.busy,
          cancel: () => void purchase.cancel(),
        });
      case 'unknown':
        return unknown(state, i18n, () => purchase.askNow());
      case 'failed':
        return failed(state, i18n, {
          again: state.draft ? () => void purchase.quote(state.draft ?? {}) : undefined,
          show: state.error.detail.operationId ? () => void purchase.adoptById(state.error.detail.operationId ?? '') : undefined,
          close,
        });
      case 'done': {
        const next = this.#options.next?.(state.operation, ready);
        return receipt(state.operation, i18n, { next, close, invoice: (id) => void this.#openInvoice(id), ...explainedBy(ready) });
      }
      default:
        return undefined;
    }
  }

  /** Left side of the review: what is missing, what to pay with, a promotion code. */
  payment(ready: Ready): TemplateResult {
    const quote = this.#quote;
    const due = (quote?.total ?? 0) > 0;
    return html`<div class="stack">
      ${this.#notice(ready)}
      ${due ? this.#readiness.render(ready) : nothing}
      ${quote && takesCode(quote) ? this.#promotion.render(ready.i18n, quote.promotion, this.#purchase?.value.step === 'quoting') : nothing}
    </div>`;
  }

  /** Right side: the order and the button that carries its total. */
  summary(ready: Ready, action?: TemplateResult): TemplateResult | typeof nothing {
    const { i18n } = ready;
    const quote = this.#quote;
    if (!quote) {
      return html`<div class="stack" aria-busy="true"><p class="muted">${i18n.t('purchase-updating')}</p></div>`;
    }
    const busy = this.outdated || this.#purchase?.value.step === 'quoting';
    // Nothing can be paid while a form is open, and the provider's fields cannot know of a bar over them.
    const sticks = quote.total > 0 && !this.formOpen;
    return html`${orderSummary({ quote, i18n, busy, ...explainedBy(ready) })}
      <div class="commit ${sticks ? '' : 'still'}" part="commit">
        ${action && quote.total
          ? html`<p class="bar" aria-hidden="true"><span>${i18n.t('purchase-due-today')}</span><span class="amount">${i18n.money(quote.total, quote.currency)}</span></p>`
          : nothing}
        ${action ?? this.commitButton(ready, quote)}
      </div>`;
  }

  /** The one button that commits, saying exactly what it takes. */
  commitButton(ready: Ready, quote: Quote): TemplateResult {
    const { i18n } = ready;
    const due = quote.total > 0;
    const blocked = this.outdated || this.#purchase?.value.step !== 'quoted' || this.#asking || (due && !this.#readiness.complete(ready));
    return html`<button class="primary wide" part="pay-button" ?disabled=${blocked} @click=${() => void this.#confirm(quote)}>
        ${due ? i18n.t('purchase-pay', { amount: i18n.money(quote.total, quote.currency) }) : (this.#options.freeLabel?.(quote, ready) ?? i18n.t('common-confirm'))}
      </button>
      ${due && !this.#readiness.complete(ready) ? html`<p class="small muted">${this.#readiness.reason(ready)}</p>` : nothing}`;
  }

  get #quote(): Quote | undefined {
    const state = this.#purchase?.value;
    if (state?.step === 'quoted') return state.quote;
    return state?.step === 'quoting' ? state.previous : undefined;
  }

  #notice(ready: Ready): unknown {
    const state = this.#purchase?.value;
    return state?.step === 'quoted' && state.notice ? quoteNotice(state.notice, state.quote, ready) : nothing;
  }

  #applyPromotion(code: string | undefined): void {
    const state = this.#purchase?.value;
    if (state?.step !== 'quoted') return;
    const { promotionCode: _, ...draft } = state.draft;
    void this.#purchase?.quote(code ? { ...draft, promotionCode: code } : draft);
  }

  async #confirm(quote: Quote): Promise<void> {
    const purchase = this.#purchase;
    if (!purchase || this.#asking) return;
    this.#asking = true;
    this.#host.requestUpdate();
    const request = new BillingRequestEvent<BillingConfirmRequestDetail>('billing-confirm-request', {
      quoteId: quote.id,
      total: quote.total,
      currency: quote.currency,
      seats: quote.seats,
      changes: quote.changes,
    });
    this.#host.dispatchEvent(request);
    const allowed = await request.allowed();
    this.#asking = false;
    this.#host.requestUpdate();
    // While the page thought about it the offer may have been replaced: then the new one is looked at first.
    const state = purchase.value;
    if (allowed && state.step === 'quoted' && state.quote.id === quote.id) {
      this.#placed = quote.id;
      await purchase.confirm(quote.total > 0 ? (this.#readiness.methodId ?? null) : null);
    }
  }

  #moved(purchase: Purchase): void {
    const state = purchase.value;
    if (state.step === this.#step) return;
    this.#step = state.step;
    if (state.step !== 'acting') this.#challenge.stop();
    if (state.step === 'done' && this.#isForeign(state.operation)) {
      // Somebody else's receipt: the seats on screen say enough.
      purchase.reset();
      return;
    }
    if (state.step === 'done') {
      const { operation } = state;
      if (operation.quoteId === this.#placed) this.#options.onBought?.(operation);
      announceOrder(this.#host, operation, this.#session?.subscription.value.value);
    }
    // An offer made for a newer account than the one on screen: somebody else was quicker.
    if (state.step === 'quoted' && state.quote.revision > (this.#session?.subscription.value.value?.revision ?? 0)) this.#session?.refresh();
    // What was said of an offer is not left standing after it.
    if (state.step !== 'quoting') this.#host.say(state.step === 'quoted' ? this.#amountText(state.quote) : '');
    // Focus goes to what this state shows, not to what the last one did.
    this.#host.requestUpdate();
    if (state.step === 'quoted') this.#promotion.answered();
    if (['confirming', 'done', 'declined', 'failed', 'acting', 'unknown'].includes(state.step) && this.#mayTakeFocus()) void this.#host.attend('#outcome');
  }

  /** Another person of the account ordered this: they confirm, retry or cancel it, not the viewer. */
  #isForeign({ actor }: Operation): boolean {
    const viewer = this.#session?.info.value.value?.viewer.id;
    return viewer !== undefined && actor.id !== viewer;
  }

  async #openInvoice(id: string): Promise<void> {
    try {
      const link = await this.#session?.adapter.invoiceLink(id);
      if (link) download(link.url);
    } catch (thrown) {
      if (this.#i18n) this.#host.say(this.#host.errorText(toBillingError(thrown).code, this.#i18n));
    }
  }

  /** Nobody is called away from another part of the page by what happens here. */
  #mayTakeFocus(): boolean {
    const { activeElement, body } = this.#host.ownerDocument;
    const nowhere = activeElement === null || activeElement === body;
    return this.#host.matches(':focus-within') || (this.#placed !== undefined && nowhere);
  }

  #amountText({ total, currency }: Quote): string {
    const i18n = this.#i18n;
    if (!i18n) return '';
    return total ? `${i18n.t('purchase-due-today')} ${i18n.money(total, currency)}` : i18n.t('purchase-due-nothing');
  }
}
