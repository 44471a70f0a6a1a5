/** Registers <seat-manager>, and the provider it needs before it. */
import { BillingProvider } from '../components/billing-provider.js';
import { SeatManager } from '../components/seat-manager.js';

BillingProvider.define();
SeatManager.define();
