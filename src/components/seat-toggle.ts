/** The element that says on a member's own page whether they have a seat, and changes it. */
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { ViewElement } from './base/view-element.js';
import { heading } from './parts/heading.js';

/**
 * One person's seat, for your own page about them: "Add to my subscription" or "Remove from my subscription". When no
 * seat is free, one is bought in place. Small, without a frame, its title for screen readers only; set the property
 * `plain` to false for a card with a title. Needs a `<billing-provider>` around it.
 *
 * @summary Add one member to the subscription, or take them off again.
 * @slot header - Above the title.
 * @slot seats - When no seat is free: your way to more, for those who cannot buy.
 * @slot help - Contact links, reachable from every step.
 * @slot footer - Below everything.
 * @fires {CustomEvent<BillingMemberDetail>} billing-seat-assigned - They have a seat now.
 * @fires {CustomEvent<BillingMemberDetail>} billing-seat-released - They have no seat any more.
 * @fires {BillingRequestEvent<BillingSeatsNeededRequestDetail>} billing-seats-needed-request - Asked when no seat is free, before buying one is offered; cancelable, may answer later with `respondWith`.
 * @fires {CustomEvent<BillingSeatsChangedDetail>} billing-seats-changed - A seat was bought.
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
 * @csspart toggle - How they stand, and the button.
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
export class SeatToggle extends ViewElement {
  static override readonly tag: string = 'seat-toggle';
  static override properties: PropertyDeclarations = { memberId: { type: String, attribute: 'member-id' } };

  /** Id of the member, as the account's list of people has it. Default: whoever looks. */
  declare memberId: string;

  protected override readonly area = 'seat';

  constructor() {
    super();
    this.memberId = '';
    this.plain = true;
  }

  protected override importView = async () => (await import('./members/toggle-view.js')).ToggleView;

  protected override data(session: Session): readonly Resource<unknown>[] {
    return [session.subscription];
  }

  /** Managers see to people without seeing to payments. */
  protected override get readOnly(): boolean {
    return this.session?.can('members:write') === false;
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('seat-title');
  }

  protected override renderTitle(i18n: I18n, actions?: unknown): TemplateResult {
    if (!this.plain) return super.renderTitle(i18n, actions);
    return html`<div class="visually-hidden">${heading(this.headingLevel, 'title', this.titleText(i18n), 'title')}</div>`;
  }

  protected override renderSkeleton(): unknown {
    return html`<span class="skeleton">&nbsp;</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seat-toggle': SeatToggle;
  }
}
