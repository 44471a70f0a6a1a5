/** The element in which people find, download and pay invoices. */
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { ViewElement } from './base/view-element.js';

/**
 * Every invoice of the account, newest first: find one by its year, download it or a whole year as CSV, pay what is
 * open in place. Needs a `<billing-provider>` around it.
 *
 * @summary Find, download and pay invoices.
 * @slot header - Above the title.
 * @slot help - Contact links, reachable from every step.
 * @slot footer - Below everything.
 * @fires {CustomEvent<BillingInvoicePaidDetail>} billing-invoice-paid - An open invoice was paid here.
 * @fires {CustomEvent<BillingPurchaseSucceededDetail>} billing-purchase-succeeded - An order went through.
 * @fires {CustomEvent<BillingSeatsChangedDetail>} billing-seats-changed - An order under way elsewhere in the account, shown here, changed the number of seats.
 * @fires {BillingRequestEvent<BillingConfirmRequestDetail>} billing-confirm-request - Asked before an order is confirmed; cancelable, may answer later with `respondWith`.
 * @fires {CustomEvent<BillingProfileSavedDetail>} billing-profile-saved - Billing information that was missing was filled in.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-added - A payment method was stored on the way.
 * @fires {CustomEvent<BillingPaymentEntryFailedDetail>} billing-payment-entry-failed - Payment fields could not be shown; `reason` is for developers.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-started - The payment provider may ask the buyer something over the page: a dialog of the page's own lets go of the focus.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-ended - It asks nothing any more.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart tools - The choice of a year and its file.
 * @csspart table - The table of invoices.
 * @csspart invoice - One invoice: a row, or a card where it is narrow.
 * @csspart download - The button that downloads one invoice.
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
export class InvoiceList extends ViewElement {
  static override readonly tag: string = 'invoice-list';

  protected override readonly area = 'invoices';

  protected override importView = async () => (await import('./invoices/invoice-view.js')).InvoiceView;

  protected override data(session: Session): readonly Resource<unknown>[] {
    return [session.subscription];
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('invoices-title');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-list': InvoiceList;
  }
}
