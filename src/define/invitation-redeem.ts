/** Registers <invitation-redeem>, and the provider it needs before it. */
import { BillingProvider } from '../components/billing-provider.js';
import { InvitationRedeem } from '../components/invitation-redeem.js';

BillingProvider.define();
InvitationRedeem.define();
