/** A frame without an address, filled through the DOM: works under a strict CSP and Trusted Types, as provider frames do. */
import { BillingError } from '../errors.js';
import type { GatewayAppearance, GatewayOptions } from '../gateway.js';

const STYLES = `
  *, *::before { box-sizing: border-box; }
  html { color-scheme: var(--scheme); background: transparent; }
  html.page { background: Canvas; }
  body { block-size: fit-content; margin: 0; padding: 3px; font: var(--size)/1.5 var(--font); color: var(--text); background: transparent; text-align: start; }
  main { display: grid; gap: 1em; grid-template-columns: repeat(2, minmax(0, 1fr)); }
  main > * { min-inline-size: 0; }
  .wide { grid-column: 1 / -1; }
  h1, p { margin: 0; }
  h1 { font-size: 1em; font-weight: 600; }
  label { display: block; margin-block-end: 0.375em; font-size: 0.875em; font-weight: 500; }
  .control { position: relative; }
  input { inline-size: 100%; min-block-size: 2.5em; padding: 0.25em 0.75em; border: 1px solid var(--border); border-radius: var(--radius);
    background: transparent; color: inherit; font: inherit; font-variant-numeric: tabular-nums; direction: ltr; text-align: start; }
  [dir='rtl'] input { text-align: end; }
  input::placeholder { color: var(--secondary); opacity: 1; }
  .brand { position: absolute; inset-block: 0; inset-inline-end: 0.75em; display: flex; align-items: center; pointer-events: none;
    color: var(--secondary); font-size: 0.875em; font-weight: 500; }
  input[aria-invalid='true'] { border-color: var(--danger); box-shadow: inset 0 0 0 1px var(--danger); }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  .error { margin-block-start: 0.375em; color: var(--danger); font-size: 0.875em; }
  .error:empty { display: none; }
  .muted { color: var(--secondary); font-size: 0.875em; }
  .buttons { display: flex; flex-wrap: wrap; gap: 0.5em; }
  button { min-block-size: 2.5em; padding: 0.25em 1em; border: 1px solid var(--border); border-radius: var(--radius); background: transparent;
    color: inherit; font: inherit; font-weight: 500; cursor: pointer; }
  button.primary { border-color: transparent; background: var(--accent); color: var(--on-accent); font-weight: 600; }
  @media (pointer: coarse) { input, button { min-block-size: max(2.75em, 44px); } }
  /* Beside the label: a long number needs the field for itself. */
  @media (max-width: 22em) { .brand { inset-block: auto 100%; inset-inline-end: 0; margin-block-end: 0.375em; } }
  @media (max-width: 15em) { main { grid-template-columns: minmax(0, 1fr); } }
  @media (forced-colors: active) { input[aria-invalid='true'] { border-width: 2px; } button.primary { border-color: ButtonText; } }
`;

export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly document: Document;
  /** In the looks of the page as they are now. */
  dress(options: GatewayOptions): void;
  /** Takes the frame away and stops what it started. */
  remove(): void;
}

export type FrameWindow = Window & typeof globalThis;

/** What a frame's document is called, in which language, and how it looks; may be given again. */
export interface FrameDress {
  readonly title: string;
  /** BCP 47. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly appearance: GatewayAppearance;
}

/** Dresses a frame's document. Its sheet is constructed: no policy has to allow anything for it. */
export function dressFrame(view: FrameWindow, { title, locale, dir, appearance }: FrameDress): void {
  const { document: doc } = view;
  if (doc.adoptedStyleSheets.length === 0) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    doc.adoptedStyleSheets = [sheet];
  }
  doc.documentElement.lang = locale;
  doc.documentElement.dir = dir;
  doc.title = title;
  variables(doc.documentElement, appearance);
}

function variables(root: HTMLElement, appearance: GatewayAppearance): void {
  const values: Readonly<Record<string, string>> = {
    '--scheme': appearance.colorScheme,
    '--text': appearance.text,
    '--secondary': appearance.secondaryText,
    '--border': appearance.border,
    '--accent': appearance.accent,
    '--on-accent': appearance.colorScheme === 'dark' ? '#10183a' : '#fff',
    '--danger': appearance.danger,
    '--radius': appearance.radius,
    '--font': appearance.fontFamily,
    '--size': appearance.fontSize,
  };
  for (const [name, value] of Object.entries(values)) root.style.setProperty(name, value);
}

/** Puts a frame into the container, in its language and looks, as tall as what is in it. */
export async function openFrame(options: GatewayOptions, title: string): Promise<Frame> {
  const { container, appearance, signal } = options;
  const element = document.createElement('iframe');
  element.title = title;
  for (const [name, value] of [
    ['display', 'block'],
    ['inline-size', 'calc(100% + 6px)'],
    ['block-size', '0'],
    // Room for focus rings inside the frame, without shifting its edges.
    ['margin', '-3px'],
    ['border', '0'],
    ['color-scheme', appearance.colorScheme],
  ] as const) {
    element.style.setProperty(name, value);
  }
  container.append(element);
  const inner = element.contentDocument;
  // Firefox replaces the first, empty document a moment later.
  if (inner?.readyState !== 'complete') {
    await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  }
  const view = element.contentWindow as FrameWindow | null;
  const doc = element.contentDocument;
  if (view === null || doc === null) throw new BillingError(signal.aborted ? 'aborted' : 'gateway_failed');
  const dress = ({ locale, appearance: look, container: place }: GatewayOptions): void => {
    element.style.setProperty('color-scheme', look.colorScheme);
    dressFrame(view, { title, locale, dir: place.matches(':dir(rtl)') ? 'rtl' : 'ltr', appearance: look });
  };
  dress(options);
  const observer = new view.ResizeObserver(() => {
    element.style.setProperty('block-size', `${Math.ceil(doc.body.getBoundingClientRect().height)}px`);
  });
  observer.observe(doc.body);
  return {
    element,
    document: doc,
    dress,
    remove() {
      observer.disconnect();
      element.remove();
    },
  };
}

type Attributes = Readonly<Record<string, string | ((event: Event) => void)>>;

/** One element: functions become listeners, everything else attributes. */
export function make<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = doc.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else element.addEventListener(name, value);
  }
  element.append(...children);
  return element;
}
