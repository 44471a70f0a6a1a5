/** Registers <seat-toggle>, and the provider it needs before it. */
import { BillingProvider } from '../components/billing-provider.js';
import { SeatToggle } from '../components/seat-toggle.js';

BillingProvider.define();
SeatToggle.define();
