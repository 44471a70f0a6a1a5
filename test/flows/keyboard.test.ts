/** By keyboard alone, narrow and wide: focus is always somewhere, always visible, never covered, and nothing scrolls sideways. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { flow, useStage, type Stage } from './harness.js';
import { sees } from './steps.js';

useStage();

interface Focus {
  readonly name: string;
  readonly lost: boolean;
  readonly marked: boolean;
  readonly covered: boolean;
  readonly sideways: number;
}

/** Where focus is, through shadow roots, and whether a person could see it there. */
async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let element: Element | null = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = element ? `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"` : 'nothing';
    const style = element ? getComputedStyle(element) : undefined;
    // A heading or panel that only receives focus from a script is announced, not outlined.
    const silent = element?.getAttribute('tabindex') === '-1' || element?.localName === 'iframe';
    const box = element?.getBoundingClientRect() ?? new DOMRect();
    let covered = !silent;
    for (const [right, down] of [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]] as const) {
      const [x, y] = [box.left + box.width * right, box.top + box.height * down];
      let hit = document.elementFromPoint(x, y);
      for (let depth = 0; depth < 4; depth += 1) hit = hit?.shadowRoot?.elementFromPoint(x, y) ?? hit;
      for (let node: Node | null = hit; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
        if (node === element) covered = false;
      }
    }
    return {
      name,
      lost: !element || element === document.body,
      marked: silent || (style?.outlineStyle !== 'none' && parseFloat(style?.outlineWidth ?? '0') >= 1),
      covered,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
}

async function assertFocus(page: Page, after: string): Promise<void> {
  const { name, lost, marked, covered, sideways } = await focusOf(page);
  assert.deepEqual({ lost, marked, covered, sideways }, { lost: false, marked: true, covered: false, sideways: 0 }, `${name}, after ${after}`);
}

/** Presses Tab until the target has focus; every stop on the way is looked at. */
async function tabTo(page: Page, target: Locator, what: string): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
    // Behind the last element the browser's own controls come, and then the page from its top.
    if ((await focusOf(page)).lost) await page.keyboard.press('Tab');
    await assertFocus(page, `Tab on the way to ${what}`);
  }
  assert.fail(`${what} cannot be reached with Tab`);
}

/** Waits until focus has been moved to where the next step begins. */
async function focusComesTo(target: Locator, what: string): Promise<void> {
  await target.and(target.page().locator(':focus')).waitFor().catch(() => assert.fail(`focus does not come to ${what}`));
  await assertFocus(target.page(), what);
}

async function open(stage: Stage, host: 'support-desk' | 'prospecting' | 'workshops', width: number, page?: string): Promise<Page> {
  return stage.visit(host, { width, ...(page && { page }) });
}

for (const width of [320, 1280]) {
  flow(`Keyboard at ${width} px: F4, from choosing to the receipt and back`, async (stage) => {
    stage.begin('support-desk');
    const page = await open(stage, 'support-desk', width, 'en.html');
    const buy = page.getByRole('button', { name: 'Buy additional user seat' });
    await tabTo(page, buy, 'the button that buys');
    await page.keyboard.press('Enter');
    const number = page.getByLabel('Additional user seat count');
    await focusComesTo(number, 'the number');
    await page.keyboard.press('ArrowUp');
    assert.equal(await number.inputValue(), '2');
    await sees(page, '5 → 7 user seats');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByRole('heading', { name: 'Check your order' }), 'the review');
    await tabTo(page, page.getByRole('button', { name: /^Pay now/ }), 'the button that pays');
    await page.keyboard.press('Enter');
    await sees(page, /^You paid/);
    await assertFocus(page, 'paying');
    await tabTo(page, page.getByRole('button', { name: 'Done' }), 'Done');
    await page.keyboard.press('Enter');
    await focusComesTo(buy, 'the button it began with');
    assert.equal(stage.charged('support-desk').length, 1);
  });

  flow(`Keyboard at ${width} px: F4 can be left with Escape, step by step, and nothing is lost on the way`, async (stage) => {
    stage.begin('support-desk');
    const page = await open(stage, 'support-desk', width, 'en.html');
    const buy = page.getByRole('button', { name: 'Buy additional user seat' });
    await tabTo(page, buy, 'the button that buys');
    await page.keyboard.press('Enter');
    const number = page.getByLabel('Additional user seat count');
    await focusComesTo(number, 'the number');
    await page.keyboard.press('ArrowUp');
    await sees(page, '5 → 7 user seats');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByRole('heading', { name: 'Check your order' }), 'the review');
    await page.keyboard.press('Escape');
    await focusComesTo(number, 'the number again');
    assert.equal(await number.inputValue(), '2');
    await page.keyboard.press('Escape');
    await focusComesTo(buy, 'the button it began with');
    assert.deepEqual(stage.charged('support-desk'), []);
  });

  flow(`Keyboard at ${width} px: F5, removing a seat and taking it back`, async (stage) => {
    const host = stage.begin('support-desk', 'ready', { seats: { capacity: 8, used: 4 } });
    const page = await open(stage, 'support-desk', width, 'en.html');
    await tabTo(page, page.getByRole('button', { name: 'Remove user seats' }), 'the button that removes');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByLabel('How many seats do you want to remove?'), 'the number');
    await page.keyboard.press('ArrowUp');
    const remove = page.getByRole('button', { name: 'Remove 2 user seats' });
    await tabTo(page, remove, 'the button that confirms');
    await page.keyboard.press('Enter');
    await sees(page, '6 user seats from 14 December');
    await assertFocus(page, 'removing');
    await tabTo(page, page.getByRole('button', { name: 'Undo' }), 'Undo');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'hidden' });
    await assertFocus(page, 'taking it back');
    assert.equal((await host.scenario.store.account(host.scenario.accountId))?.scheduled, null);
  });

  flow(`Keyboard at ${width} px: F9, a total of licenses`, async (stage) => {
    stage.begin('prospecting');
    const page = await open(stage, 'prospecting', width);
    await tabTo(page, page.getByRole('button', { name: 'Change the number of licenses' }), 'the plus');
    await page.keyboard.press('Enter');
    const total = page.getByLabel('Total number of licenses in your workspace');
    await focusComesTo(total, 'the total');
    await page.keyboard.press('ArrowUp');
    await sees(page, '8 → 9 licenses');
    await tabTo(page, page.getByRole('button', { name: 'Continue', exact: true }), 'Continue');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByRole('heading', { name: 'Check that your order is correct' }), 'the review');
    await tabTo(page, page.getByRole('button', { name: /^Continue to payment/ }), 'the button that pays');
    await page.keyboard.press('Enter');
    await sees(page, /^You paid €/);
    await tabTo(page, page.getByRole('button', { name: 'OK' }), 'OK');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByRole('button', { name: 'Change the number of licenses' }), 'the plus again');
    assert.equal(stage.charged('prospecting').length, 1);
  });

  flow(`Keyboard at ${width} px: F15, plus and minus, the summary, and confirming`, async (stage) => {
    stage.begin('workshops');
    const page = await open(stage, 'workshops', width);
    const more = page.getByRole('button', { name: 'Un utilisateur de plus' });
    await tabTo(page, more, 'plus');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await sees(page, '12 → 14 utilisateurs');
    assert.equal(await more.evaluate((button) => button.matches(':focus')), true, 'focus stays on plus');
    await tabTo(page, page.getByRole('button', { name: /^Confirmer les modifications/ }), 'the button that confirms');
    await page.keyboard.press('Enter');
    await sees(page, /^Vous avez payé/);
    await assertFocus(page, 'confirming');
    await tabTo(page, page.getByRole('button', { name: 'Terminer' }), 'Terminer');
    await page.keyboard.press('Enter');
    await sees(page, '9 sur 14 attribués');
    await assertFocus(page, 'closing the receipt');
    assert.equal(stage.charged('workshops').length, 1);
  });
}
