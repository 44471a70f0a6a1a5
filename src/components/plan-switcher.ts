/** People compare plans here, and change to another one or another billing interval. */
import { html, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { ViewElement } from './base/view-element.js';
import { planGridStyles } from './plans/grid-styles.js';

/**
 * Shows the plans on sale side by side, what each comes to for the seats there are, and whether the account may change
 * to it, with the reason where it may not. Choosing one leads to its seats and credits, the offer, and the payment.
 * Needs a `<billing-provider>` around it.
 *
 * @summary Compare plans and change plan or interval, with the exact price before anything is charged.
 * @slot header - Above the title.
 * @slot contact - The way on where a change is refused, e.g. a link to your sales team. Default: a sentence.
 * @slot help - Contact links, reachable from every step.
 * @slot footer - Below everything.
 * @fires {CustomEvent<BillingPlanChangedDetail>} billing-plan-changed - Another plan or interval was ordered; `effectiveAt` says since when.
 * @fires {CustomEvent<BillingPurchaseSucceededDetail>} billing-purchase-succeeded - An order went through.
 * @fires {CustomEvent<BillingSeatsChangedDetail>} billing-seats-changed - The order changed the number of seats as well.
 * @fires {CustomEvent<BillingChangeUndoneDetail>} billing-change-undone - A waiting change was taken back.
 * @fires {BillingRequestEvent<BillingConfirmRequestDetail>} billing-confirm-request - Asked before an order is confirmed; cancelable, may answer later with `respondWith`.
 * @fires {CustomEvent<BillingProfileSavedDetail>} billing-profile-saved - Billing information that was missing was filled in.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-added - A payment method was stored on the way.
 * @fires {CustomEvent<BillingPaymentEntryFailedDetail>} billing-payment-entry-failed - Payment fields could not be shown; `reason` is for developers.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-started - The payment provider may ask the buyer something over the page: a dialog of the page's own lets go of the focus.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-ended - It asks nothing any more.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart notice - A message.
 * @csspart scheduled-change - The banner of a change that waits.
 * @csspart interval - The switch between monthly and annual.
 * @csspart plans - All plans.
 * @csspart plan - One plan.
 * @csspart plan-button - The button that chooses it.
 * @csspart comparison - The table of monthly against annual.
 * @csspart order - Form and order summary.
 * @csspart order-form - The side where seats and credits are chosen and what is missing is filled in.
 * @csspart order-summary - The side with the lines, the total and the button.
 * @csspart stepper - The number with − and +.
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
 * @cssproperty [--billing-control-surface=transparent] - Ground of inputs.
 */
export class PlanSwitcher extends ViewElement {
  static override readonly tag: string = 'plan-switcher';
  static override styles: CSSResultGroup = [ViewElement.styles, planGridStyles];
  static override properties: PropertyDeclarations = { plans: { type: String } };

  /** Ids of the plans to show, in this order, with spaces between them. Default: all, as the server gives them. */
  declare plans: string;

  protected override readonly area = 'plans';

  constructor() {
    super();
    this.plans = '';
  }

  protected override importView = async () => (await import('./plans/plan-view.js')).PlanView;

  protected override data(session: Session): readonly Resource<unknown>[] {
    return [session.plans, session.subscription];
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('plans-title');
  }

  protected override renderSkeleton(): unknown {
    const part = html`<span class="skeleton">&nbsp;</span>`;
    return html`<span class="skeleton switch"></span><div class="plans">${part}${part}${part}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-switcher': PlanSwitcher;
  }
}
