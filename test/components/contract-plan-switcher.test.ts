/** The widget contract, kept by <plan-switcher>. */
import { PlanSwitcher } from '../../src/components/plan-switcher.js';
import { runWidgetContract } from './widget-contract.js';

PlanSwitcher.define();

runWidgetContract({
  tag: 'plan-switcher',
  element: PlanSwitcher,
  reads: /€[\d,.]+ a month for \d+/,
  title: { en: 'Plans', fr: 'Formules' },
  marks: (account) => (account === 'first' ? '€609.00 a month for 21' : '€1,015.00 a month for 35'),
  seatTerms: { license: '€29.00 per license a month', user: '€29.00 per user a month' },
  async open(screen) {
    await screen.press(/^Choose Enterprise/);
    await screen.press('Checkout');
    await screen.enabled(/^Pay/);
    await screen.press('Add a payment method');
    await screen.field(/^Name on card/);
  },
});
