/** The element in which people of an account are found, given seats, and taken off again. */
import { html } from 'lit';
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { ViewElement } from './base/view-element.js';

/**
 * Members and pending invitations in one list: find somebody, assign seats or take them back, hand a seat on, change a
 * role, send an invitation again, remove people, one by one or many at once; most of it can be taken back. When no seat
 * is free, the missing ones are bought in place. Needs a `<billing-provider>` around it.
 *
 * @summary Find people and decide who has a seat.
 * @slot header - Above the title.
 * @slot invite - Beside the title: your way to invite people.
 * @slot seats - When no seat is free: your way to more, for those who cannot buy.
 * @slot help - Contact links, reachable from every step.
 * @slot footer - Below everything.
 * @fires {CustomEvent<BillingMemberDetail>} billing-seat-assigned - Somebody has a seat now.
 * @fires {CustomEvent<BillingMemberDetail>} billing-seat-released - Somebody has no seat any more.
 * @fires {CustomEvent<BillingSeatTransferredDetail>} billing-seat-transferred - A seat was handed on.
 * @fires {CustomEvent<BillingMemberDetail>} billing-member-removed - Somebody was removed, or their invitation was taken back.
 * @fires {CustomEvent<BillingMemberDetail>} billing-member-restored - A removal was taken back.
 * @fires {BillingRequestEvent<BillingSeatsNeededRequestDetail>} billing-seats-needed-request - Asked when seats are missing, before buying them is offered; cancelable, may answer later with `respondWith`.
 * @fires {CustomEvent<BillingSeatsChangedDetail>} billing-seats-changed - Seats were bought.
 * @fires {CustomEvent<BillingPurchaseSucceededDetail>} billing-purchase-succeeded - An order went through.
 * @fires {CustomEvent<BillingChangeUndoneDetail>} billing-change-undone - A waiting lowering of seats was taken back.
 * @fires {BillingRequestEvent<BillingConfirmRequestDetail>} billing-confirm-request - Asked before an order is confirmed; cancelable, may answer later with `respondWith`.
 * @fires {CustomEvent<BillingProfileSavedDetail>} billing-profile-saved - Billing information that was missing was filled in.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-added - A payment method was stored on the way.
 * @fires {CustomEvent<BillingPaymentEntryFailedDetail>} billing-payment-entry-failed - Payment fields could not be shown; `reason` is for developers.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-started - The payment provider may ask the buyer something over the page: a dialog of the page's own lets go of the focus.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-ended - It asks nothing any more.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart done - What was done, each with the way back.
 * @csspart tools - Search, choice, order and file.
 * @csspart table - The table of people.
 * @csspart member - One person: a row, or a card where it is narrow.
 * @csspart person - What can be done to one person, below their row.
 * @csspart selection - What can be done to those that are selected.
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
export class MemberList extends ViewElement {
  static override readonly tag: string = 'member-list';

  protected override readonly area = 'members';

  protected override importView = async () => (await import('./members/members-view.js')).MembersView;

  protected override data(session: Session): readonly Resource<unknown>[] {
    return [session.subscription];
  }

  /** Managers see to people without seeing to payments. */
  protected override get readOnly(): boolean {
    return this.session?.can('members:write') === false;
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('members-title');
  }

  protected override renderSkeleton(): unknown {
    return [1, 2, 3, 4].map(() => html`<span class="skeleton">&nbsp;</span>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'member-list': MemberList;
  }
}
