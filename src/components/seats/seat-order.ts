/** Everything needed to buy or remove seats; loaded when somebody wants to, not with the page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/schemas.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { controlStyles } from '../base/control-styles.js';
import { PurchaseFlow } from '../purchase/purchase-flow.js';
import { purchaseStyles } from '../purchase/styles.js';
import { SeatEditor } from './seat-editor.js';
import type { SeatMode } from './seat-draft.js';
import { seatOrderStyles } from './styles.js';

export class SeatOrder {
  readonly #flow: PurchaseFlow;
  readonly #editor: SeatEditor;

  /** `onClose`: the person is through, or gave up. */
  constructor(host: BillingElement, onClose: () => void) {
    this.#flow = new PurchaseFlow(host, {
      freeLabel: (quote, { i18n }) => {
        const { from = 0, to = 0 } = quote.seats ?? {};
        if (quote.draft.seats !== undefined) return i18n.t('seats-apply');
        return i18n.t(to < from ? 'seats-remove-count' : 'seats-add-count', { count: Math.abs(to - from) });
      },
      next: ({ seats, effectiveAt }) => (seats && seats.to > seats.from && effectiveAt === null ? html`<slot name="next"></slot>` : nothing),
      onClose,
    });
    this.#editor = new SeatEditor(host, this.#flow, onClose);
    host.adopt(controlStyles, purchaseStyles, seatOrderStyles);
  }

  attach(session: Session): void {
    this.#flow.attach(session);
  }

  detach(session: Session): void {
    this.#editor.stop();
    this.#flow.detach(session);
  }

  /** Forgets what was typed; an order on its way is kept. */
  clear(): void {
    this.#editor.stop();
  }

  /** The number at the top of the element, for hosts that want it there. */
  stepper(ready: Ready, subscription: Subscription, disabled: boolean, touched: () => void): TemplateResult {
    return this.#editor.stepper(ready, subscription, disabled, touched);
  }

  /** An order is on its way or waits to be paid another way, or a form is open in it: no other can be begun. */
  get busy(): boolean {
    const step = this.#flow.purchase?.value.step;
    return this.#flow.purchase?.committed === true || step === 'declined' || this.#flow.formOpen;
  }

  /** What became of an order; undefined while none was made. A refusal stands in the panel while that is `open`. */
  outcome(ready: Ready, open: boolean): TemplateResult | undefined {
    return open && this.#flow.refused ? undefined : this.#flow.outcome(ready);
  }

  /** `staged`: the number is chosen at the top; the panel holds the rest. */
  panel(ready: Ready, mode: SeatMode, staged: boolean): TemplateResult {
    return this.#editor.render(ready, mode, staged);
  }
}
