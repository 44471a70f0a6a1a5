/** The subscription at a glance: its state in words, what comes next, and the ways on. */
import { css, html, type CSSResultGroup } from 'lit';
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { BillingElement } from './base/billing-element.js';
import { ViewElement } from './base/view-element.js';

/** What loads has its final shape: facts, and the topics below them. */
const skeletonStyles = css`
  .skeleton.facts {
    block-size: 10em;
  }
  .skeleton.topics {
    block-size: 8em;
    margin-block-start: 2em;
  }
  @container billing (max-width: 26em) {
    .skeleton.facts {
      block-size: 17em;
    }
  }
`;

/**
 * The subscription at a glance: its state in one sentence and the way on, seats and credits, the next payment with its
 * lines, and changes that wait, each with the way back. Ends, pauses and resumes it, and pays an open invoice.
 * Needs a `<billing-provider>` around it.
 *
 * @summary The subscription at a glance, with the next payment and the ways on.
 * @slot header - Above the title.
 * @slot support-email - Where to change the email address: a link of the page's own.
 * @slot support-deletion - Where to delete the account.
 * @slot support-transfer - Where to hand a seat to another member.
 * @slot help - Contact links, reachable from every step.
 * @slot footer - Below everything.
 * @fires {CustomEvent<BillingSubscriptionStatusDetail>} billing-subscription-canceled - The subscription was canceled; `effectiveAt` says when it ends.
 * @fires {CustomEvent<BillingSubscriptionStatusDetail>} billing-subscription-paused - The subscription pauses; `effectiveAt` says since when.
 * @fires {CustomEvent<BillingSubscriptionStatusDetail>} billing-subscription-resumed - A paused or ended subscription goes on.
 * @fires {CustomEvent<BillingChangeUndoneDetail>} billing-change-undone - A waiting change was taken back.
 * @fires {CustomEvent<BillingInvoicePaidDetail>} billing-invoice-paid - An open invoice was paid here.
 * @fires {CustomEvent<BillingPurchaseSucceededDetail>} billing-purchase-succeeded - An order went through.
 * @fires {CustomEvent<BillingSeatsChangedDetail>} billing-seats-changed - Going on changed the number of seats.
 * @fires {BillingRequestEvent<BillingConfirmRequestDetail>} billing-confirm-request - Asked before an order is confirmed; cancelable, may answer later with `respondWith`.
 * @fires {CustomEvent<BillingProfileSavedDetail>} billing-profile-saved - Billing information that was missing was filled in.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-added - A payment method was stored on the way.
 * @fires {CustomEvent<BillingPaymentEntryFailedDetail>} billing-payment-entry-failed - Payment fields could not be shown; `reason` is for developers.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-started - The payment provider may ask the buyer something over the page: a dialog of the page's own lets go of the focus.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-ended - It asks nothing any more.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart state - How the subscription stands, and the way on.
 * @csspart overview - Plan, seats, credits and the next payment.
 * @csspart scheduled-change - The banner of a change that waits.
 * @csspart details - The panel with the details.
 * @csspart support - What to know when something around the account changes.
 * @csspart order - Form and order summary.
 * @csspart order-form - The side that says what is ordered, and where what is missing is filled in.
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
export class SubscriptionSummary extends ViewElement {
  static override readonly tag: string = 'subscription-summary';

  static override styles: CSSResultGroup = [BillingElement.styles, skeletonStyles];

  protected override readonly area = 'summary';

  protected override importView = async () => (await import('./summary/summary-view.js')).SummaryView;

  protected override data(session: Session): readonly Resource<unknown>[] {
    return [session.subscription];
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('summary-title');
  }

  protected override renderSkeleton(): unknown {
    return ['', 'facts', 'topics'].map((part) => html`<span class="skeleton ${part}">&nbsp;</span>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'subscription-summary': SubscriptionSummary;
  }
}
