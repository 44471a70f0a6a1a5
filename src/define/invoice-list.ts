/** Registers <invoice-list>, and the provider it needs before it. */
import { BillingProvider } from '../components/billing-provider.js';
import { InvoiceList } from '../components/invoice-list.js';

BillingProvider.define();
InvoiceList.define();
