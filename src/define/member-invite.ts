/** Registers <member-invite>, and the provider it needs before it. */
import { BillingProvider } from '../components/billing-provider.js';
import { MemberInvite } from '../components/member-invite.js';

BillingProvider.define();
MemberInvite.define();
