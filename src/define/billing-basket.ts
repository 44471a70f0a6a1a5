/** Registers <billing-basket>, and the provider it needs before it. */
import { BillingBasket } from '../components/billing-basket.js';
import { BillingProvider } from '../components/billing-provider.js';

BillingProvider.define();
BillingBasket.define();
