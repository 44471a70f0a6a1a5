/** Buying seats: choose a number, check the offer, pay exactly what the button says. */
import { expect } from '@open-wc/testing';
import type { BillingPurchaseSucceededDetail, BillingSeatsChangedDetail } from '../../src/components/base/events.js';
import { details, seats } from './harness.js';

describe('Buying seats by adding', () => {
  it('takes two steps: the number, then the check with the exact amount on the button', async () => {
    const { screen, backend } = await seats();
    await screen.press('Add seats');
    await screen.fill('Seats to add', '3');
    await screen.sees('New total 15', '€75.25');
    expect(screen.has('button', /^Pay/)).to.be.false;
    await screen.press('Next');
    await screen.sees('Check your order', '12 → 15 seats');
    await screen.press('Pay €75.25');
    await screen.sees('You paid €75.25', '3 seats added');
    expect(backend.charged).to.deep.equal([7525]);
  });

  it('tells the page what was bought, once', async () => {
    const set = await seats();
    await set.screen.press('Add seats');
    await set.screen.press('Next');
    await set.screen.press(/^Pay/);
    const [paid] = await details<BillingPurchaseSucceededDetail>(set, 'billing-purchase-succeeded');
    const [changed] = await details<BillingSeatsChangedDetail>(set, 'billing-seats-changed');
    expect(paid).to.include({ total: 2508, currency: 'EUR' });
    expect(changed).to.include({ from: 12, to: 13, effectiveAt: null, operationId: paid?.operationId });
    expect(set.events.filter(({ type }) => type !== 'billing-session-ready').map(({ type }) => type)).to.deep.equal([
      'billing-confirm-request',
      'billing-purchase-succeeded',
      'billing-seats-changed',
    ]);
  });
});
