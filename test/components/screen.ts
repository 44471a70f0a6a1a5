/** An element as people meet it: found by roles, names and words, operated by clicks and keys. Knows no internals. */
import { waitUntil } from '@open-wc/testing';

const SELECTORS = {
  button: 'button',
  textbox: 'input:not([type]), input[type="text"], textarea',
  combobox: 'select',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  checkbox: 'input[type="checkbox"]',
  radio: 'input[type="radio"]',
  group: 'details',
  complementary: 'aside',
  status: '[role="status"]',
  listitem: 'li',
} as const;

export type Role = keyof typeof SELECTORS;
export type Words = string | RegExp;

/** What is read, with plain single spaces. */
export const plain = (text: string | null): string => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const fits = (text: string, wanted: Words): boolean => (typeof wanted === 'string' ? text === wanted : wanted.test(text));
const holds = (text: string, wanted: Words): boolean => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text));

/** Waits for a condition; says what was waited for. */
export async function until<T>(check: () => T | undefined | false | null | Promise<T | undefined | false | null>, what: string | (() => string)): Promise<T> {
  let found: T | undefined | false | null;
  try {
    await waitUntil(async () => (found = await check()), 'waiting', { interval: 10, timeout: 6_000 });
  } catch (cause) {
    throw new Error(`still not there: ${typeof what === 'string' ? what : what()}`, { cause });
  }
  return found as T;
}

/** The text of an element without what is hidden from everyone who listens. */
function spoken(node: Node): string {
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  return [...node.childNodes].map(spoken).join(' ');
}

/** Name of a control or heading, as assistive technology computes it for what stands in these elements. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const by = element.getAttribute('aria-labelledby');
  if (by) return plain(by.split(' ').map((id) => spoken(root.getElementById(id) ?? document.createTextNode(''))).join(' '));
  const label = element.getAttribute('aria-label');
  if (label) return plain(label);
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) {
    return plain([...(element.labels ?? [])].map(spoken).join(' '));
  }
  return plain(spoken(element));
}

/** What stands in the elements an attribute such as `aria-describedby` points to; throws when one is missing. */
export function textsOf(element: Element, attribute: 'aria-describedby' | 'aria-labelledby' | 'aria-controls'): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(' ') ?? [];
  return plain(
    ids
      .map((id) => {
        const target = root.getElementById(id);
        if (!target) throw new Error(`${attribute} of "${nameOf(element)}" names "${id}", which is not there`);
        return target.textContent;
      })
      .join(' '),
  );
}

export class Screen {
  readonly host: HTMLElement;

  constructor(host: HTMLElement) {
    this.host = host;
  }

  get root(): ShadowRoot {
    if (!this.host.shadowRoot) throw new Error(`<${this.host.localName}> has no shadow root yet`);
    return this.host.shadowRoot;
  }

  /** All that can be read now. */
  get text(): string {
    return plain((this.root.querySelector('section')?.innerText ?? '').replaceAll('\u200b', ''));
  }

  /** Where the keyboard is. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  all(role: Role, name?: Words): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(SELECTORS[role])].filter(
      (element) => element.checkVisibility() && (name === undefined || fits(nameOf(element), name)),
    );
  }

  has(role: Role, name: Words): boolean {
    return this.all(role, name).length > 0;
  }

  /** The one element of this role and name, once it is there. */
  find<E extends HTMLElement = HTMLElement>(role: Role, name: Words): Promise<E> {
    return until(
      () => this.all(role, name)[0] as E | undefined,
      () => `${role} ${String(name)}; there are: ${this.all(role).map((one) => `"${nameOf(one)}"`).join(', ')}; it reads: ${this.text}`,
    );
  }

  /** Waits until this can be read. */
  async sees(...wanted: readonly Words[]): Promise<void> {
    for (const words of wanted) await until(() => holds(this.text, words), () => `${String(words)}; it reads: ${this.text}`);
  }

  async losesSight(...unwanted: readonly Words[]): Promise<void> {
    for (const words of unwanted) await until(() => !holds(this.text, words), () => `the end of ${String(words)}; it reads: ${this.text}`);
  }

  button(name: Words): Promise<HTMLButtonElement> {
    return this.find('button', name);
  }

  field(name: Words): Promise<HTMLInputElement> {
    return this.find('textbox', name);
  }

  /** The button, once it can be pressed. */
  enabled(name: Words): Promise<HTMLButtonElement> {
    return until(
      () => (this.all('button', name) as HTMLButtonElement[]).find(({ disabled }) => !disabled),
      () => `a button ${String(name)} that can be pressed; it reads: ${this.text}`,
    );
  }

  /** Clicks a button as a hand does: once it can be clicked, and with focus on it. */
  async press(name: Words): Promise<HTMLButtonElement> {
    const button = await this.enabled(name);
    button.focus();
    button.click();
    return button;
  }

  /** Types into a field what replaces its text. */
  async fill(name: Words, text: string): Promise<HTMLInputElement> {
    const field = await this.field(name);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
    return field;
  }

  /** Sends the form a field is in, as Enter does. */
  async enter(name: Words): Promise<void> {
    (await this.field(name)).form?.requestSubmit();
  }

  async choose(name: Words, option: Words): Promise<void> {
    const select = await this.find<HTMLSelectElement>('combobox', name);
    const found = [...select.options].find((one) => fits(plain(one.textContent), option));
    if (!found) throw new Error(`no option ${String(option)} among ${[...select.options].map((one) => plain(one.textContent)).join(', ')}`);
    select.focus();
    select.value = found.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Waits until focus is on what `check` accepts. */
  async focusOn(check: (focused: HTMLElement) => boolean, what: string): Promise<void> {
    await until(
      () => this.focused instanceof HTMLElement && check(this.focused),
      () => `focus on ${what}; it is on ${this.focused ? `<${this.focused.localName} id="${this.focused.id}"> "${nameOf(this.focused)}"` : 'nothing in here'}`,
    );
  }

  /** A key pressed where the focus is. */
  key(key: string): void {
    (this.focused ?? this.host).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  }
}

/** Once nothing inside an element moves or fades any more: colours are only final then. */
export async function still(element: Element): Promise<void> {
  await Promise.all((element.shadowRoot?.getAnimations() ?? element.getAnimations({ subtree: true })).map((animation) => animation.finished));
}
