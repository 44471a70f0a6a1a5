/** The widget contract, kept by <billing-profile>. */
import { BillingProfile } from '../../src/components/billing-profile.js';
import { runWidgetContract } from './widget-contract.js';

runWidgetContract({
  tag: 'billing-profile',
  element: BillingProfile,
  reads: /Ferreira|Brandt/,
  title: { en: 'Billing profile', fr: 'Profil de facturation' },
  marks: (account) => (account === 'first' ? 'Erste Werkstatt' : 'Zweite Werkstatt'),
  async open(screen) {
    await screen.press(/^Edit Billing information/);
    await screen.field(/^First name/);
    await screen.press('Add a payment method');
    await screen.field(/^Name on card/);
  },
});
