/** F8: credits of three kinds: Purchase add-ons, a slider and a typed number, checkout, and a renewal that can be lowered. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { HostBackend } from '../../examples/server/backend.js';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees, seesNoMore } from './steps.js';

useStage();

const kind = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const addOns = (page: Page, name: string) => page.getByRole('button', { name: `Purchase add-ons: ${name}` });
const next = (page: Page) => page.getByRole('button', { name: /^(Checkout|Continue)$/ });
const checkOut = async (page: Page): Promise<void> => (await ready(next(page))).click();
const recurring = async ({ scenario }: HostBackend, of: string): Promise<number | undefined> =>
  (await scenario.store.account(scenario.accountId))?.credits.find((one) => one.kind === of)?.recurring;

/** Pays what the button states, and says how much. */
async function pay(page: Page): Promise<number> {
  const button = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(button);
  await button.click();
  await sees(page, /^You paid €/);
  return stated;
}

flow('F8: the amount is chosen by slider, buttons or keys, the price follows, and what is paid is the amount stated', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await kind(page, 'Phone credits').getByText('110 of 200 left').waitFor();
  await addOns(page, 'Phone credits').click();
  const slider = page.getByRole('slider', { name: 'Phone credits a month' });
  const number = page.getByRole('textbox', { name: 'Phone credits a month' });
  await number.fill('400');
  await sees(page, '€120.00 a month before tax');
  assert.equal(await slider.getAttribute('aria-valuenow').then((now) => now ?? slider.inputValue()), '400', 'the slider follows the number');
  await page.getByRole('button', { name: 'More: Phone credits' }).click();
  assert.equal(await number.inputValue(), '500');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await number.inputValue(), '600', 'the number follows the slider');
  // 600 × €24.00 a hundred: from 500 on the whole amount is cheaper.
  await sees(page, '€144.00 a month before tax');

  await sees(page, /renew by themselves.*buy only what you will use/);
  await checkOut(page);
  const stated = await pay(page);
  assert.equal(stated, 17_280);
  assert.deepEqual(stage.charged('prospecting'), [stated]);
  await page.getByRole('button', { name: 'OK' }).click();
  await kind(page, 'Phone credits').getByText('710 of 800 left').waitFor();
  await kind(page, 'Phone credits').getByText(/600 a month bought/).waitFor();
  assert.equal(await recurring(host, 'phone'), 600);
});

flow('F8: an amount between two that are sold cannot be bought, and the nearest that can is named', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await addOns(page, 'Phone credits').click();
  const number = page.getByRole('textbox', { name: 'Phone credits a month' });
  await number.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('150');
  await seesNoMore(next(page));
  await page.keyboard.press('Tab');
  await sees(page, 'Enter a multiple of 100, such as 200.');
  assert.equal(await next(page).count(), 0);
  await number.fill('200');
  await sees(page, 'Phone credits: 0 → 200 a month');
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('F8: several kinds go into one order and one payment', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await addOns(page, 'Phone credits').click();
  await page.getByRole('button', { name: 'Also add: Direct email credits' }).click();
  await page.getByRole('textbox', { name: 'Direct email credits a month' }).fill('400');
  await sees(page, 'Direct email credits: 200 → 400 a month');
  await checkOut(page);
  const stated = await pay(page);
  assert.deepEqual(stage.charged('prospecting'), [stated]);
  assert.deepEqual([await recurring(host, 'phone'), await recurring(host, 'email')], [100, 400]);
});

flow('F8: a renewal is lowered from the next period on, nothing is charged, and it can be taken back', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await addOns(page, 'Direct email credits').click();
  await page.getByRole('textbox', { name: 'Direct email credits a month' }).fill('100');
  await sees(page, 'Direct email credits: you keep 200 until 14 December, then 100. You can take this back until that day.');
  await sees(page, 'Nothing to pay today');
  await (await ready(page.getByRole('button', { name: 'Lower the renewal' }))).click();
  await page.getByRole('button', { name: 'OK' }).click();
  const emails = kind(page, 'Direct email credits');
  await emails.getByText('100 a month from 14 December').waitFor();
  assert.equal(await recurring(host, 'email'), 200);

  await page.getByRole('button', { name: 'Undo: Direct email credits' }).click();
  await seesNoMore(emails.getByText('100 a month from 14 December'));
  assert.deepEqual((await host.scenario.store.account(host.scenario.accountId))?.scheduled, []);
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('F8: a renewal is stopped; the credits of this period stay', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await addOns(page, 'Direct email credits').click();
  await page.getByRole('button', { name: 'Stop the renewal' }).click();
  await sees(page, /you keep 200 until 14 December, then none/);
  const order = page.getByRole('complementary', { name: 'Order' });
  await (await ready(order.getByRole('button', { name: 'Stop the renewal' }))).click();
  await page.getByRole('button', { name: 'OK' }).click();
  await kind(page, 'Direct email credits').getByText('No renewal from 14 December').waitFor();
  await kind(page, 'Direct email credits').getByText('535 of 700 left').waitFor();
  assert.deepEqual(stage.charged('prospecting'), []);
  host.scenario.clock.advance(22 * 86_400_000);
  await host.scenario.kit.tick();
  assert.equal(await recurring(host, 'email'), 0);
});

flow('F8: export credits can be bought once, as a pack with its last day', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await addOns(page, 'Export credits').click();
  await page.getByRole('radio', { name: 'Once' }).check();
  await page.getByRole('radio', { name: /^1,000 for €55\.00/ }).check();
  await checkOut(page);
  // €55.00 and 20 % tax.
  assert.equal(await pay(page), 6_600);
  assert.deepEqual(stage.charged('prospecting'), [6_600]);
  await page.getByRole('button', { name: 'OK' }).click();
  await kind(page, 'Export credits').getByText('2,362 of 3,000 left').waitFor();
});
