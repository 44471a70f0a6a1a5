/** What gateway tests share: looks and labels as a form gives them, and hosts around an element at any shadow depth. */
import type { EntryLook, EntryOptions } from '../../src/api/gateway.js';
import { create, show } from './harness.js';

export const LOOK: EntryLook = {
  locale: 'en',
  appearance: {
    colorScheme: 'light', text: 'rgb(20, 20, 20)', secondaryText: 'rgb(90, 90, 90)', surface: 'rgb(255, 255, 255)', border: 'rgb(130, 130, 130)',
    accent: 'rgb(47, 85, 212)', danger: 'rgb(179, 38, 30)', focus: 'rgb(0, 0, 255)', radius: '8px', fontFamily: 'sans-serif', fontSize: '16px', controlHeight: '40px', still: false,
  },
  labels: { fields: 'Card details', open: 'Enter the card details', close: 'Done' },
};

export const entryOptions = (container: HTMLElement, signal: AbortSignal = new AbortController().signal): EntryOptions => ({ ...LOOK, container, signal, currency: 'EUR' });

export interface Nest {
  /** In the document, the outermost host. */
  readonly outer: HTMLElement;
  readonly hosts: readonly HTMLElement[];
  readonly roots: readonly ShadowRoot[];
  /** In the innermost shadow root. */
  readonly anchor: HTMLElement;
}

/** Hosts in hosts, outermost first; the anchor is in the last one's shadow root. */
export function nest(...modes: readonly Partial<ShadowRootInit>[]): Nest {
  const hosts: HTMLElement[] = [];
  const roots: ShadowRoot[] = [];
  const anchor = create('div', { class: 'anchor' });
  for (const mode of modes) {
    const host = create('div', { class: 'host' });
    const root = host.attachShadow({ mode: 'open', ...mode });
    root.append(create('button'));
    (roots.at(-1) ?? document.createDocumentFragment()).append(host);
    hosts.push(host);
    roots.push(root);
  }
  roots.at(-1)?.append(anchor, create('button'));
  const [outer] = hosts;
  if (!outer) throw new Error('no host');
  return { outer: show(outer), hosts, roots, anchor };
}

/** Whether `element` is drawn inside `anchor`, as people see it. */
export function seenIn(anchor: HTMLElement, element: HTMLElement): boolean {
  const [inner, outer] = [element.getBoundingClientRect(), anchor.getBoundingClientRect()];
  return inner.height > 0 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1 && inner.left >= outer.left - 1;
}
