/** Registers <member-list>, and the provider it needs before it. */
import { BillingProvider } from '../components/billing-provider.js';
import { MemberList } from '../components/member-list.js';

BillingProvider.define();
MemberList.define();
