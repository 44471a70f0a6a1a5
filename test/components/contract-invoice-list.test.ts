/** The widget contract, kept by <invoice-list>. */
import { InvoiceList } from '../../src/components/invoice-list.js';
import { runWidgetContract } from './widget-contract.js';

runWidgetContract({
  tag: 'invoice-list',
  element: InvoiceList,
  start: { invoices: 3, cards: ['visa'] },
  reads: /INV-2026-0003/,
  title: { en: 'Invoices', fr: 'Factures' },
  marks: (account) => (account === 'first' ? '€730.80' : '€1,218.00'),
  async open(screen) {
    await screen.press(/^Download 2026 as CSV/);
    await screen.find('button', /^Download INV-2026-0003/);
  },
});
