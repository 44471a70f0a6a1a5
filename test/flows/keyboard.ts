/** Walking a page by keyboard alone: focus is always somewhere, always visible, never covered, and nothing scrolls sideways. */
import assert from 'node:assert/strict';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { HostName } from '../../examples/server/hosts.js';
import { eventually, type Stage } from './harness.js';
import { CARD_WORDS } from './steps.js';

/** A small phone, or a desktop page at 400 % zoom, and a desktop page as it is. */
export const WIDTHS = [320, 1280];

interface Focus {
  readonly name: string;
  readonly lost: boolean;
  readonly marked: boolean;
  readonly covered: boolean;
  readonly sideways: number;
}

/** Where focus is, through shadow roots and into the provider's frame, and whether a person could see it there. */
async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let element: Element | null = document.activeElement;
    // The frame's corner, as what is in it counts from there.
    const corner = { left: 0, top: 0 };
    for (;;) {
      const inner: Element | null | undefined =
        element?.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.activeElement : element?.shadowRoot?.activeElement;
      if (!element || !inner) break;
      if (element.localName === 'iframe') {
        const { left, top } = element.getBoundingClientRect();
        corner.left += left;
        corner.top += top;
      }
      element = inner;
    }
    const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    const name = element ? `${element.localName} "${(element.getAttribute('aria-label') ?? label).trim().slice(0, 40)}"` : 'nothing';
    const style = element ? getComputedStyle(element) : undefined;
    // A heading or panel that only receives focus from a script is announced, not outlined.
    const silent = element?.getAttribute('tabindex') === '-1';
    const box = element?.getBoundingClientRect() ?? new DOMRect();
    let covered = !silent;
    for (const [right, down] of [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]] as const) {
      const [x, y] = [corner.left + box.left + box.width * right, corner.top + box.top + box.height * down];
      let hit = document.elementFromPoint(x, y);
      for (let depth = 0; depth < 4; depth += 1) hit = hit?.shadowRoot?.elementFromPoint(x, y) ?? hit;
      if (hit?.localName === 'iframe') {
        hit = (hit as HTMLIFrameElement).contentDocument?.elementFromPoint(x - corner.left, y - corner.top) ?? hit;
      }
      for (let node: Node | null = hit; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
        if (node === element) covered = false;
      }
    }
    return {
      name,
      lost: !element || element.localName === 'body',
      marked: silent || (style?.outlineStyle !== 'none' && parseFloat(style?.outlineWidth ?? '0') >= 1),
      covered,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
}

export async function assertFocus(page: Page, after: string): Promise<void> {
  const { name, lost, marked, covered, sideways } = await focusOf(page);
  assert.deepEqual({ lost, marked, covered, sideways }, { lost: false, marked: true, covered: false, sideways: 0 }, `${name}, after ${after}`);
}

/** In a frame, too, where an element keeps `:focus` while the page around it has it. */
function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.matches(':focus') && element.ownerDocument.hasFocus());
}

/** Presses Tab until the target has focus; every stop on the way is looked at. */
export async function tabTo(page: Page, target: Locator, what: string): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
    // Behind the last element the browser's own controls come, and then the page from its top.
    if ((await focusOf(page)).lost) await page.keyboard.press('Tab');
    await assertFocus(page, `Tab on the way to ${what}`);
  }
  assert.fail(`${what} cannot be reached with Tab`);
}

/** Waits until focus has been moved to where the next step begins. */
export async function focusComesTo(target: Locator, what: string): Promise<void> {
  await target.waitFor().catch(() => assert.fail(`${what} is not there`));
  await eventually(async () => assert.ok(await hasFocus(target), `focus does not come to ${what}`));
  await assertFocus(target.page(), what);
}

/** Goes to a button or link and presses it. */
export async function press(page: Page, target: Locator, what: string): Promise<void> {
  await tabTo(page, target, what);
  await page.keyboard.press('Enter');
}

/** Goes to a field and types over what is in it. */
export async function type(page: Page, target: Locator, what: string, text: string): Promise<void> {
  await tabTo(page, target, what);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Goes to a select, types the first letters of an option, and takes the arrows for the rest of the way. */
export async function choose(page: Page, target: Locator, letters: string, option: string): Promise<void> {
  await tabTo(page, target, `the choice of ${option}`);
  await target.getByRole('option', { name: option, exact: true }).waitFor({ state: 'attached' });
  await page.keyboard.type(letters);
  for (let presses = 0; presses < 5; presses += 1) {
    const away = await target.evaluate((element, wanted) => {
      const { options, selectedIndex } = element as HTMLSelectElement;
      return [...options].findIndex(({ text }) => text === wanted) - selectedIndex;
    }, option);
    if (away === 0) return assertFocus(page, `choosing ${option}`);
    await page.keyboard.press(away > 0 ? 'ArrowDown' : 'ArrowUp');
  }
  assert.fail(`${option} cannot be chosen with "${letters}" and arrows`);
}

/** The provider's own fields in their frame. */
export function cardFields(page: Page): FrameLocator {
  return page.frameLocator(`iframe[title="${CARD_WORDS.en.frame}"]`);
}

/** Types a card into the provider's frame, and agrees to its being stored. Does not save. */
export async function typeCardByKeys(page: Page, number: string): Promise<void> {
  const words = CARD_WORDS.en;
  const fields = cardFields(page);
  await type(page, page.getByLabel(words.holder), words.holder, 'Ana Ferreira');
  await type(page, fields.getByLabel(words.number), words.number, number);
  await type(page, fields.getByLabel(words.expiry), words.expiry, '0830');
  await type(page, fields.getByLabel(words.code), words.code, '123');
  await tabTo(page, page.getByRole('checkbox', { name: words.consent }), 'the consent');
  await page.keyboard.press('Space');
}

export function open(stage: Stage, host: HostName, width: number, page?: string): Promise<Page> {
  return stage.visit(host, { width, ...(page && { page }) });
}

/** What an element says to those who listen, from now on and in this order. */
export async function listen(page: Page, tag: string): Promise<() => Promise<readonly string[]>> {
  const said = await page.locator(tag).evaluateHandle((element) => {
    const words: string[] = [];
    const status = element.shadowRoot?.querySelector('#status');
    if (status) new MutationObserver(() => words.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
    return words;
  });
  return () => said.jsonValue();
}
