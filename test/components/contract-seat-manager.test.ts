/** The widget contract, kept by <seat-manager>. */
import { SeatManager } from '../../src/components/seat-manager.js';
import { runWidgetContract } from './widget-contract.js';

runWidgetContract({
  tag: 'seat-manager',
  element: SeatManager,
  reads: /\d of [\d,]+ in use/,
  title: { en: 'Seats', fr: 'Sièges' },
  marks: (account) => (account === 'first' ? '9 of 21 in use' : '9 of 35 in use'),
  seatTerms: { license: '€29.00 per license', user: '€29.00 per user' },
  async open(screen) {
    await screen.press(/^Add (seats|licenses|users)$/);
    await screen.press('Next');
    await screen.enabled(/^Pay/);
    await screen.press('Add a payment method');
    await screen.field(/^Name on card/);
  },
});
