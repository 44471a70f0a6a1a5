/** <seat-toggle> keeps the widget contract. */
import { SeatToggle } from '../../src/components/seat-toggle.js';
import { runWidgetContract } from './widget-contract.js';

runWidgetContract({
  tag: 'seat-toggle',
  element: SeatToggle,
  reads: /\d of \d+ in use/,
  title: { en: 'Seat', fr: 'Siège' },
  async open(screen) {
    await screen.find('button', /^Add to my subscription|^Remove from my subscription/);
  },
  marks: (account) => (account === 'first' ? /of 21 in use/ : /of 35 in use/),
});
