/** Registers every element under its own tag; the one import with a side effect. */
import { BillingBasket } from './components/billing-basket.js';
import { BillingProfile } from './components/billing-profile.js';
import { BillingProvider } from './components/billing-provider.js';
import { PlanSwitcher } from './components/plan-switcher.js';
import { CreditPurchase } from './components/credit-purchase.js';
import { InvoiceList } from './components/invoice-list.js';
import { InvitationRedeem } from './components/invitation-redeem.js';
import { MemberInvite } from './components/member-invite.js';
import { SubscriptionSummary } from './components/subscription-summary.js';
import { MemberList } from './components/member-list.js';
import { SeatToggle } from './components/seat-toggle.js';
import { SeatManager } from './components/seat-manager.js';

// The provider comes first: elements look for it when they are upgraded.
BillingProvider.define();
SeatManager.define();
BillingProfile.define();
PlanSwitcher.define();
CreditPurchase.define();
InvoiceList.define();
SubscriptionSummary.define();
MemberList.define();
SeatToggle.define();
BillingBasket.define();
MemberInvite.define();
InvitationRedeem.define();
