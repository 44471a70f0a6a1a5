/** Registers <billing-provider>. */
import { BillingProvider } from '../components/billing-provider.js';

BillingProvider.define();
