/** The widget contract, kept by <subscription-summary>. */
import { SubscriptionSummary } from '../../src/components/subscription-summary.js';
import { runWidgetContract } from './widget-contract.js';

runWidgetContract({
  tag: 'subscription-summary',
  element: SubscriptionSummary,
  reads: /\d of [\d,]+ in use/,
  title: { en: 'Subscription', fr: 'Abonnement' },
  marks: (account) => (account === 'first' ? '9 of 21 in use' : '9 of 35 in use'),
  seatTerms: { license: 'Licenses', user: 'Users' },
  async open(screen) {
    if (!screen.has('button', 'Close details')) await screen.press('Billing details');
    await screen.find('button', 'Close details');
    await screen.press('Cancel the subscription');
    await screen.choose('Why are you leaving?', 'Another reason');
    await screen.fill('In your own words', 'We are done');
    await screen.enabled(/^Cancel on/);
    for (const one of screen.all('group') as HTMLDetailsElement[]) one.open = true;
    await screen.sees(/20%/);
  },
});
