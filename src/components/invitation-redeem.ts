/** Joining an account: a code that was passed on, or the link of an invitation. */
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { ViewElement } from './base/view-element.js';
import { takeToken } from './redeem/link-token.js';

/**
 * A field for an invitation code, for the profile of somebody who is signed in. It forgives spaces, dashes and letters
 * that look like digits, and takes a whole link. On the page that links of invitations lead to, it accepts those instead:
 * it finds the token in the address (`#invitation=…`) and takes it out of there at once.
 * Needs a `<billing-provider>` around it; who is signed in need not belong to an account yet.
 *
 * @summary Joins an account by an invitation code or an invitation's link.
 * @slot header - Above the title.
 * @slot next - After joining: what to do next.
 * @slot help - Contact links.
 * @slot footer - Below everything.
 * @fires {CustomEvent<BillingInvitationRedeemedDetail>} billing-invitation-redeemed - The person belongs to an account now.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart form - The code and the button.
 * @csspart redeem-button - The button that joins.
 * @csspart outcome - Where the person belongs now.
 * @csspart notice - A message.
 * @cssproperty [--billing-control-surface=transparent] - Ground of inputs.
 */
export class InvitationRedeem extends ViewElement {
  static override readonly tag: string = 'invitation-redeem';
  static override properties = {
    ...super.properties,
    token: { type: String },
  };

  /** Token of an invitation's link; by default the one in the page's address. */
  declare token: string | undefined;

  protected override readonly area = 'redeem';

  protected override importView = async () => (await import('./redeem/redeem-view.js')).RedeemView;

  /** Whoever has no account yet may not read one. */
  protected override data(): readonly Resource<unknown>[] {
    return [];
  }

  protected override reads(session: Session): readonly Resource<unknown>[] {
    return [session.info];
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('redeem-title');
  }

  /** The token leaves the address before anything else of the page can read it there. */
  override connectedCallback(): void {
    this.token ??= takeToken(window);
    super.connectedCallback();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invitation-redeem': InvitationRedeem;
  }
}
