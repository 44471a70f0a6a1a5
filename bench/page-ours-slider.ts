// The slider bench's page with our element: credits of three kinds, one of them being bought.
import '../src/define/credit-purchase.js';
import '../src/define/billing-provider.js';
import * as examples from '../src/api/contract/examples.js';
import { createStubAdapter } from './stub-adapter.js';
import { drawn } from './bench-page.js';
import type { SliderBench } from './vanilla-slider.js';

const kind = examples.credits.items[0];
if (!kind?.offer) throw new Error('the contract has no example of credits on sale');
const offer = { ...kind.offer, minimum: 100, maximum: 50_000, step: 100 };
const items = ['a', 'b', 'c'].map((id) => ({ ...kind, kind: id, name: `Credits ${id}`, recurring: 0, offer }));
const adapter = createStubAdapter();
const provider = document.createElement('billing-provider');
provider.adapter = new Proxy(adapter, { get: (target, name) => (name === 'credits' ? () => Promise.resolve({ items }) : (Reflect.get(target, name) as unknown)) });
const element = document.createElement('credit-purchase');
provider.append(element);
document.body.append(provider);

const inside = <E extends HTMLElement>(selector: string): E | null => element.shadowRoot?.querySelector<E>(selector) ?? null;

const bench: SliderBench = {
  async ready() {
    await drawn(() => inside('[data-kind="0"]') !== null);
    inside('[data-kind="0"]')?.click();
    await drawn(() => inside('input[type="range"]') !== null);
  },
  async drag(to) {
    const input = inside<HTMLInputElement>('input[type="range"]');
    if (!input) throw new Error('the slider is gone');
    input.value = String(to);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    element.getBoundingClientRect();
  },
  value: () => inside<HTMLInputElement>('[part~="quantity"]')?.value ?? '',
};
globalThis.sliderBench = bench;
