/** Registers <credit-purchase>, and the provider it needs before it. */
import { BillingProvider } from '../components/billing-provider.js';
import { CreditPurchase } from '../components/credit-purchase.js';

BillingProvider.define();
CreditPurchase.define();
