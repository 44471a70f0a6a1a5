/** Registers <billing-profile>, and the provider it needs before it. */
import { BillingProfile } from '../components/billing-profile.js';
import { BillingProvider } from '../components/billing-provider.js';

BillingProvider.define();
BillingProfile.define();
