/** People invite others here: from a list, from a file or by a code, with the seats they need. */
import { html, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { ViewElement } from './base/view-element.js';

/**
 * People invite others here. However they are put together, the number of seats follows: where seats are short, exactly
 * those are offered and paid for in place, and then the invitations go out. Needs a `<billing-provider>` around it.
 *
 * @summary Invite people, with the seats they need, and without inviting anybody twice.
 * @slot header - Above the title.
 * @slot next - When invitations are out: what to do next, e.g. a link to the list of members.
 * @slot help - Contact links, reachable from every step.
 * @slot footer - Below everything.
 * @fires {CustomEvent<BillingMembersInvitedDetail>} billing-members-invited - Invitations went out.
 * @fires {CustomEvent<BillingCodeCreatedDetail>} billing-code-created - An invitation code was made.
 * @fires {CustomEvent<BillingCodeUsedDetail>} billing-code-used - Somebody used a code while the element was open.
 * @fires {CustomEvent<BillingPurchaseSucceededDetail>} billing-purchase-succeeded - Missing seats were bought.
 * @fires {CustomEvent<BillingSeatsChangedDetail>} billing-seats-changed - Missing seats were bought.
 * @fires {BillingRequestEvent<BillingConfirmRequestDetail>} billing-confirm-request - Asked before an order is confirmed; cancelable, may answer later with `respondWith`.
 * @fires {CustomEvent<BillingProfileSavedDetail>} billing-profile-saved - Billing information that was missing was filled in.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-added - A payment method was stored on the way.
 * @fires {CustomEvent<BillingPaymentEntryFailedDetail>} billing-payment-entry-failed - Payment fields could not be shown; `reason` is for developers.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-started - The payment provider may ask the buyer something over the page: a dialog of the page's own lets go of the focus.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-ended - It asks nothing any more.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The headings.
 * @csspart notice - A message.
 * @csspart methods - The tabs.
 * @csspart people - The table of people.
 * @csspart count - People, free seats and seats to buy.
 * @csspart invite-button - The button that invites, or leads on to what is missing.
 * @csspart drop - Where a file is dropped.
 * @csspart columns - What each column of a file holds.
 * @csspart codes - The invitation codes there are.
 * @csspart code - One of them.
 * @csspart new-code - A code that was just made, shown once.
 * @csspart create-code-button - The button that makes a code.
 * @csspart stepper - A number of a code with − and +.
 * @csspart quantity - The number itself.
 * @csspart history - What happened with a code.
 * @csspart progress - How far the invitations are.
 * @csspart result - Who was invited and who was not.
 * @csspart order - Form and order summary.
 * @csspart order-form - The side where what is missing is filled in.
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
 * @cssproperty [--billing-control-surface=transparent] - Ground of inputs.
 */
export class MemberInvite extends ViewElement {
  static override readonly tag: string = 'member-invite';
  static override styles: CSSResultGroup = ViewElement.styles;
  static override properties: PropertyDeclarations = { methods: { type: String } };

  /** Ways to invite, in this order, with spaces between them: "list", "file", "code". Default: all. One alone has no tabs. */
  declare methods: string;

  protected override readonly area = 'invite';

  constructor() {
    super();
    this.methods = '';
  }

  protected override importView = async () => (await import('./invite/invite-view.js')).InviteView;

  protected override data(session: Session): readonly Resource<unknown>[] {
    return [session.subscription];
  }

  protected override get readOnly(): boolean {
    return this.session?.can('members:write') === false;
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('invite-title');
  }

  protected override renderSkeleton(): unknown {
    return [1, 2, 3].map(() => html`<span class="skeleton">&nbsp;</span>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'member-invite': MemberInvite;
  }
}
