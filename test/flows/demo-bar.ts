/** The strip above the host pages, as visitors of the demo use it. */
import type { Page } from 'playwright-core';

/** Opens the strip unless it is open. */
export async function openBar(page: Page): Promise<void> {
  const strip = page.getByRole('complementary', { name: 'Demo' });
  const machine = strip.getByRole('heading', { name: 'Time machine' });
  if (!(await machine.isVisible())) await strip.locator('summary').click();
  await machine.waitFor();
}

/** Jumps with one of the time machine's buttons, e.g. "To the renewal". */
export async function jump(page: Page, title: string): Promise<void> {
  await openBar(page);
  await page.getByRole('complementary', { name: 'Demo' }).getByRole('button', { name: new RegExp(`^${title}`) }).click();
}

/** What the time machine offers, without the dates. */
export async function offeredJumps(page: Page): Promise<string[]> {
  await openBar(page);
  const buttons = page.locator('.demo-bar [name="jump"]');
  return (await buttons.evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''))).sort();
}
