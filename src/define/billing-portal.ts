/** Registers <billing-portal> with the elements it is made of, and the provider it needs before it. */
import { BillingPortal } from '../components/billing-portal.js';
import { BillingProvider } from '../components/billing-provider.js';

BillingProvider.define();
BillingPortal.define();
