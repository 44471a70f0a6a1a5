/** People see here what credits they have and how they are used, and buy more. */
import { css, html, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { BillingElement } from './base/billing-element.js';
import { ViewElement } from './base/view-element.js';

/** What loads has its final shape: a block for each kind. */
const skeletonStyles = css`
  .skeleton.kind {
    block-size: 9em;
  }
  @container billing (max-width: 26em) {
    .skeleton.kind {
      block-size: 16em;
    }
  }
`;

/**
 * People see here how many credits of each kind they have, how they are used and how long they last, and buy more:
 * every month, or once where packs are on sale. Needs a `<billing-provider>` around it.
 *
 * @summary See the balance and use of credits, and buy more with the exact price before anything is charged.
 * @slot header - Above the title.
 * @slot help - Contact links, reachable from every step.
 * @slot footer - Below everything.
 * @fires {CustomEvent<BillingCreditsPurchasedDetail>} billing-credits-purchased - Credits were bought, lowered or stopped; `effectiveAt` says since when.
 * @fires {CustomEvent<BillingPurchaseSucceededDetail>} billing-purchase-succeeded - An order went through.
 * @fires {CustomEvent<BillingSeatsChangedDetail>} billing-seats-changed - Seats were part of an order that was taken up here.
 * @fires {CustomEvent<BillingChangeUndoneDetail>} billing-change-undone - A waiting change was taken back.
 * @fires {BillingRequestEvent<BillingConfirmRequestDetail>} billing-confirm-request - Asked before an order is confirmed; cancelable, may answer later with `respondWith`.
 * @fires {CustomEvent<BillingProfileSavedDetail>} billing-profile-saved - Billing information that was missing was filled in.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-added - A payment method was stored on the way.
 * @fires {CustomEvent<BillingPaymentEntryFailedDetail>} billing-payment-entry-failed - Payment fields could not be shown; `reason` is for developers.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-started - The payment provider may ask the buyer something over the page: a dialog of the page's own lets go of the focus.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-ended - It asks nothing any more.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The headings.
 * @csspart kind - One kind of credits.
 * @csspart usage - The use of the last days.
 * @csspart scheduled-change - The banner of a change that waits.
 * @csspart order - Form and order summary.
 * @csspart order-form - The side where amounts are chosen and what is missing is filled in.
 * @csspart order-summary - The side with the lines, the total and the button.
 * @csspart slider - The slider with − and +.
 * @csspart quantity - The number's input.
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
export class CreditPurchase extends ViewElement {
  static override readonly tag: string = 'credit-purchase';
  static override styles: CSSResultGroup = [BillingElement.styles, skeletonStyles];
  static override properties: PropertyDeclarations = { kinds: { type: String } };

  /** Which kinds are shown, in this order, separated by spaces. Default: all there are. */
  declare kinds: string;

  protected override readonly area = 'credits';

  constructor() {
    super();
    this.kinds = '';
  }

  protected override importView = async () => (await import('./credits/credit-view.js')).CreditView;

  protected override data(session: Session): readonly Resource<unknown>[] {
    return [session.credits, session.subscription];
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('credits-title');
  }

  protected override renderSkeleton(): unknown {
    const kinds = this.kinds.split(/\s+/).filter(Boolean);
    return (kinds.length ? kinds : ['', '', '']).map(() => html`<span class="skeleton kind">&nbsp;</span>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'credit-purchase': CreditPurchase;
  }
}
