/** All of billing in one tag, by keyboard alone: tabs where there is room, a choice where there is none, links to a section and back. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { flow, useStage, type Stage } from './harness.js';
import { assertFocus, choose, focusComesTo, open, press, tabTo } from './keyboard.js';
import { sees } from './steps.js';

useStage();

/** A host that uses the one tag. */
async function portal(stage: Stage, width: number, hash = ''): Promise<Page> {
  stage.begin('support-desk');
  const page = await open(stage, 'support-desk', width, `team.html${hash}`);
  await page.locator('member-list').waitFor();
  await page.evaluate(() => document.querySelector('billing-provider')?.replaceChildren(document.createElement('billing-portal')));
  await page.getByRole('heading', { name: 'Billing', exact: true }).waitFor();
  return page;
}

const opened = (page: Page): Promise<string | null> => page.getByRole('tab', { selected: true }).textContent();

flow('Keyboard: the portal’s tabs are one stop; arrows, Home and End move among them, Enter and Space open', async (stage) => {
  const page = await portal(stage, 1280);
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  await tabTo(page, tab('Subscription'), 'the open tab');
  for (const [key, name] of [['ArrowRight', 'Plans'], ['ArrowLeft', 'Subscription'], ['ArrowLeft', 'Billing profile'], ['ArrowRight', 'Subscription'], ['End', 'Billing profile'], ['Home', 'Subscription']] as const) {
    await page.keyboard.press(key);
    await focusComesTo(tab(name), `${name}, by ${key}`);
  }
  assert.equal(await opened(page), 'Subscription', 'moving is not opening');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('tabpanel', { name: 'User seats' }).getByRole('heading', { name: 'User seats' }).waitFor();
  assert.equal(await opened(page), 'User seats');
  await assertFocus(page, 'opening the seats');
  assert.match(page.url(), /#billing\/seats$/);
  // What was open stays a stop of its own, the others are none.
  assert.deepEqual(await page.getByRole('tab').evaluateAll((tabs) => tabs.filter(({ tabIndex }) => tabIndex === 0).map(({ textContent }) => textContent)), ['User seats']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.getByRole('tab', { name: 'Credits', selected: true }).waitFor();
  await page.goBack();
  await page.getByRole('tab', { name: 'User seats', selected: true }).waitFor();
  await page.goBack();
  await page.getByRole('tab', { name: 'Subscription', selected: true }).waitFor();
  await assertFocus(page, 'going back');
});

flow('Keyboard: a link to a section of the portal opens it, from elsewhere in the page, too', async (stage) => {
  const page = await portal(stage, 1280, '#billing/members');
  await page.getByRole('button', { name: 'Manage Ines Moreau' }).waitFor();
  assert.equal(await opened(page), 'Members');
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: '#billing/invoices', textContent: 'Our invoices' });
    document.querySelector('main')?.prepend(link);
  });
  await press(page, page.getByRole('link', { name: 'Our invoices' }), 'the link');
  await page.getByRole('tab', { name: 'Invoices', selected: true }).waitFor();
  await page.goBack();
  await page.getByRole('tab', { name: 'Members', selected: true }).waitFor();
});

flow('Keyboard at 320 px: the portal’s sections are a choice, and what is done in one of them keeps the focus', async (stage) => {
  const page = await portal(stage, 320);
  const section = page.getByLabel('Section', { exact: true });
  await choose(page, section, 'Mem', 'Members');
  await page.getByRole('button', { name: 'Manage Ines Moreau' }).waitFor();
  await focusComesTo(section, 'the choice, still');
  await press(page, page.getByRole('button', { name: 'Unassign from Ines Moreau' }), 'the button that unassigns');
  await sees(page, 'Unassigned from Ines Moreau.');
  await focusComesTo(page.getByRole('button', { name: 'Assign to Ines Moreau' }), 'the same button, which assigns now');
});
