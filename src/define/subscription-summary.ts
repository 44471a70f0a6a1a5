/** Registers <subscription-summary>, and the provider it needs before it. */
import { BillingProvider } from '../components/billing-provider.js';
import { SubscriptionSummary } from '../components/subscription-summary.js';

BillingProvider.define();
SubscriptionSummary.define();
