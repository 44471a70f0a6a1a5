/** A page that cannot have Stripe.js: it is said, nothing is left behind, and another press is another try. */
import { expect } from '@open-wc/testing';
import type { BillingError } from '../../src/api/errors.js';
import { entryOptions, nest } from './gateway-setup.js';
import { stripePage } from './stripe-setup.js';

describe('Stripe.js', () => {
  it('that is blocked is said to be, and is tried again at the next press', async () => {
    const page = stripePage();
    delete window.Stripe;
    const asked: string[] = [];
    const append = HTMLHeadElement.prototype.appendChild;
    // A blocker lets the element stand and its file fail.
    HTMLHeadElement.prototype.appendChild = function <T extends Node>(this: HTMLHeadElement, node: T): T {
      if (!(node instanceof HTMLScriptElement) || !node.src.startsWith('https://js.stripe.com/')) return append.call(this, node) as T;
      asked.push(node.src);
      const script: HTMLScriptElement = node;
      script.type = 'text/plain';
      append.call(this, script);
      setTimeout(() => script.dispatchEvent(new Event('error')));
      return node;
    };
    try {
      const { anchor } = nest({}, {});
      const gateway = await page.gateway();
      const error = await gateway.mountEntry(entryOptions(anchor)).then(() => undefined, (thrown: BillingError) => thrown);
      expect(error?.code).to.equal('gateway_failed');
      expect(String(error?.detail.cause)).to.include('Failed to load Stripe.js');
      expect([...new Set(asked)]).to.deep.equal(['https://js.stripe.com/endive/stripe.js']);
      expect(anchor.childElementCount).to.equal(0);
      window.Stripe = page.constructor;
      const entry = await gateway.mountEntry(entryOptions(anchor));
      expect(anchor.querySelector('slot')).not.to.equal(null);
      entry.destroy();
    } finally {
      HTMLHeadElement.prototype.appendChild = append;
    }
  });
});
