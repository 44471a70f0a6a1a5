// How play functions act: like a person, through roles and the words on screen, in whatever language the toolbar says.
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { createI18n, loadCatalogue, type I18n } from '../src/i18n/i18n.js';
import english from '../src/i18n/locales/en.js';
import type { Stage } from './stage.js';

/** Long enough for a slow machine; a story that needs it all has failed. */
const PATIENCE = {
  timeout: 20_000,
  interval: 50,
  // Without the whole page behind it.
  onTimeout: (error: Error): Error => new Error(error.message.split('\n\n')[0]),
};

export type Role = 'button' | 'textbox' | 'combobox' | 'checkbox' | 'radio' | 'heading' | 'link' | 'group';

export interface Visitor {
  /** The words of the language they read; `*` as an argument stands for anything. */
  readonly t: I18n['t'];
  readonly locale: string;
  find(role: Role, name: string): Promise<HTMLElement>;
  /** Clicks, as soon as that is possible. */
  press(role: Role, name: string): Promise<void>;
  fill(name: string, text: string): Promise<void>;
  choose(name: string, option: string): Promise<void>;
  /** Waits until this stands on screen. */
  sees(text: string): Promise<void>;
  misses(text: string): Promise<void>;
  /** Inside a frame, as in the payment provider's fields. */
  frame(title: string): Promise<Visitor>;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a text is what was looked for; spaces of every kind are alike. */
function matcher(wanted: string, whole: boolean): (text: string) => boolean {
  const escaped = flat(wanted).split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(whole ? `^${escaped.join('.+')}$` : escaped.join('.+?'));
  return (text) => pattern.test(flat(text));
}

function visitorOf(root: ShadowRoot | HTMLElement, i18n: I18n): Visitor {
  const place = (): HTMLElement => {
    const found = root instanceof ShadowRoot ? root.querySelector<HTMLElement>('.base') : root;
    if (!found) throw new Error('nothing is drawn yet');
    return found;
  };
  const read = (): string => flat(place().innerText);
  const find = (role: Role, name: string): Promise<HTMLElement> => {
    const is = matcher(name, true);
    return waitFor(() => within(place()).getByRole(role, { name: (text) => is(text) }), PATIENCE);
  };
  const ready = (role: Role, name: string): Promise<HTMLElement> => {
    const is = matcher(name, true);
    return waitFor(() => {
      const found = within(place()).getByRole(role, { name: (text) => is(text) });
      expect(found).toBeEnabled();
      expect(found).not.toHaveAttribute('aria-disabled', 'true');
      return found;
    }, PATIENCE);
  };
  return {
    t: i18n.t,
    locale: i18n.locale,
    find,
    press: async (role, name) => userEvent.click(await ready(role, name)),
    async fill(name, text) {
      const field = await ready('textbox', name);
      field.focus();
      // As if pasted: played typing loses its selection inside shadow roots, and nothing says "change" on leaving.
      await fireEvent.input(field, { target: { value: text } });
      await fireEvent.change(field);
      field.blur();
    },
    async choose(name, option) {
      const select = (await ready('combobox', name)) as HTMLSelectElement;
      // By what people read: the markup of an option has comments in it.
      const found = [...select.options].find((one) => flat(one.text) === option || one.value === option);
      await userEvent.selectOptions(select, found ?? option);
    },
    sees: (text) => waitFor(() => expect(matcher(text, false)(read()), `"${text}" in: ${read()}`).toBe(true), PATIENCE),
    misses: (text) => waitFor(() => expect(matcher(text, false)(read()), `no "${text}" in: ${read()}`).toBe(false), PATIENCE),
    async frame(title) {
      const body = await waitFor(() => {
        // Providers that want their frames in the document itself have them there, outside every element.
        const frames = [...root.querySelectorAll('iframe'), ...document.querySelectorAll('iframe')];
        const found = frames.find((one) => one.title === title)?.contentDocument?.body;
        expect(found?.childElementCount, `frame "${title}"`).toBeGreaterThan(0);
        return found as HTMLElement;
      }, PATIENCE);
      return visitorOf(body, i18n);
    },
  };
}

/** Somebody in front of one element of the story: the `at`th of that tag. */
export async function visit({ canvasElement, globals }: Stage, tag = 'seat-manager', at = 0): Promise<Visitor> {
  const { locale, seatTerm } = globals as { locale: string; seatTerm: string };
  const root = await waitFor(() => {
    const found = canvasElement.querySelectorAll(tag)[at]?.shadowRoot;
    expect(found, tag).toBeTruthy();
    return found as ShadowRoot;
  }, PATIENCE);
  const i18n = createI18n({ ...(await loadCatalogue(locale)), seatTerm, timeZone: 'Europe/Paris' });
  await Promise.all((Object.keys(english) as (keyof typeof english)[]).flatMap((area) => (area === 'core' ? [] : i18n.load(area))));
  return visitorOf(root, i18n);
}

/** A play function. */
export type Play = (stage: Stage) => Promise<void>;
