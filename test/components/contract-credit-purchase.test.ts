/** The widget contract, kept by <credit-purchase>. */
import { CreditPurchase } from '../../src/components/credit-purchase.js';
import { weeklyUsage } from '../../src/testing/scenario.js';
import { runWidgetContract } from './widget-contract.js';

CreditPurchase.define();

runWidgetContract({
  tag: 'credit-purchase',
  element: CreditPurchase,
  reads: /\d of [\d,]+ left/,
  title: { en: 'Credits', fr: 'Crédits' },
  start: { credits: { export: { usage: weeklyUsage(21) }, email: { recurring: 200, usage: weeklyUsage(30) } } },
  marks: (account) => (account === 'first' ? '400 of 400 left' : '800 of 800 left'),
  async open(screen) {
    await screen.press(/^Purchase add-ons: Export credits/);
    await screen.press('Checkout');
    await screen.enabled(/^Pay/);
    await screen.press('Add a payment method');
    await screen.field(/^Name on card/);
  },
});
