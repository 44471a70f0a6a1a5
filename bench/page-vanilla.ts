// The bench's page with the element written by hand.
import { createStubAdapter } from './stub-adapter.js';
import { drawn, start, type Bench } from './bench-page.js';
import { VanillaSeatEditor } from './vanilla-seat-editor.js';

customElements.define('vanilla-seat-editor', VanillaSeatEditor);
const adapter = createStubAdapter();

const bench: Bench<VanillaSeatEditor> = {
  async mount() {
    const element = document.createElement('vanilla-seat-editor') as VanillaSeatEditor;
    element.adapter = adapter;
    document.body.append(element);
    await drawn(() => element.dataset['ready'] !== undefined);
    return element;
  },
  step(element, by) {
    element.shadowRoot?.querySelector<HTMLElement>(by > 0 ? '#more' : '#less')?.click();
    return Promise.resolve();
  },
  value: (element) => element.shadowRoot?.querySelector<HTMLInputElement>('#seats')?.value ?? '',
};

start(bench as unknown as Bench);
