// The bench's page with our elements: provider, seat manager, and what they load for it.
import '../src/define/seat-manager.js';
import type { SeatManager } from '../src/components/seat-manager.js';
import { createStubAdapter } from './stub-adapter.js';
import { drawn, start, type Bench } from './bench-page.js';

const inside = (element: Element, selector: string): HTMLElement | null => element.shadowRoot?.querySelector(selector) ?? null;

/** One provider for all, as in a page. */
const provider = document.createElement('billing-provider');
provider.adapter = createStubAdapter();
document.body.append(provider);

const bench: Bench<SeatManager> = {
  async mount() {
    const element = document.createElement('seat-manager');
    element.quantity = 'stepper';
    provider.append(element);
    await drawn(() => inside(element, '[part~="quantity"]') !== null);
    return element;
  },
  async step(element, by) {
    const buttons = element.shadowRoot?.querySelectorAll<HTMLElement>('[part~="stepper"] button');
    buttons?.[by > 0 ? 1 : 0]?.click();
    await element.updateComplete;
  },
  value: (element) => (inside(element, '[part~="quantity"]') as HTMLInputElement).value,
};

start(bench as unknown as Bench);
