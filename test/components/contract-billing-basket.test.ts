/** The widget contract, kept by <billing-basket>. */
import { BillingBasket } from '../../src/components/billing-basket.js';
import type { BillingProvider } from '../../src/components/billing-provider.js';
import { until } from './harness.js';
import { runWidgetContract } from './widget-contract.js';

BillingBasket.define();

/** The session of the provider around an element, through shadow roots. */
function sessionAround(element: Element): BillingProvider['session'] {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && 'session' in node && node !== element) return (node as BillingProvider).session;
  }
  return undefined;
}

runWidgetContract({
  tag: 'billing-basket',
  element: BillingBasket,
  reads: /Scale|more/,
  title: { en: 'Your order', fr: 'Votre commande' },
  marks: (account) => (account === 'first' ? /with 21 seats|→ 22 seats/ : /with 35 seats|→ 36 seats/),
  seatTerms: { license: 'with 12 licenses', user: 'with 12 users' },
  async open(screen) {
    const session = await until(() => sessionAround(screen.host), 'a session');
    session.basket.add({ seatsDelta: 1, packs: [{ kind: 'export', quantity: 1_000 }] });
    await screen.enabled(/^Pay/);
    await screen.press('Add a payment method');
    await screen.field(/^Name on card/);
  },
});
