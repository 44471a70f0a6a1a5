/** Registers <plan-switcher>, and the provider it needs before it. */
import { BillingProvider } from '../components/billing-provider.js';
import { PlanSwitcher } from '../components/plan-switcher.js';

BillingProvider.define();
PlanSwitcher.define();
