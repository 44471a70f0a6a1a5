/** F7: the sales tool's Upgrade tab: another plan, monthly or annual, tailored with licenses and add-on credits, in one order. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { HostBackend } from '../../examples/server/backend.js';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees, seesNoMore } from './steps.js';

useStage();

const account = async ({ scenario }: HostBackend) => {
  const found = await scenario.store.account(scenario.accountId);
  assert.ok(found);
  return found;
};
const total = (page: Page) => page.getByLabel('Total number of licenses in your workspace');
const checkOut = async (page: Page): Promise<void> => (await ready(page.getByRole('button', { name: 'Checkout' }))).click();
/** The plan's card. */
const card = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

flow('F7: a larger plan, more licenses and add-on credits are one order, and one payment of the stated amount', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await page.getByRole('link', { name: 'Upgrade' }).click();
  await card(page, 'Pathfinder').getByText('Current plan').waitFor();
  await page.getByRole('button', { name: 'Choose Summit' }).click();

  assert.equal(await total(page).inputValue(), '8', 'it starts from what there is');
  await total(page).fill('10');
  await page.getByLabel('Phone credits').fill('200');
  await sees(page, '8 → 10 licenses');
  await sees(page, 'Phone credits: 0 → 200 a month');
  await checkOut(page);
  await page.getByRole('heading', { name: 'Check that your order is correct' }).waitFor();
  await sees(page, 'Pathfinder (Monthly) → Summit (Monthly)');
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(pay);
  assert.deepEqual(stage.charged('prospecting'), [], 'nothing is taken before the button');
  await pay.click();

  await sees(page, /^You paid €/);
  assert.deepEqual(stage.charged('prospecting'), [stated]);
  await page.getByRole('button', { name: 'OK' }).click();
  await card(page, 'Summit').getByText('Current plan').waitFor();
  const { planId, seats, credits } = await account(host);
  assert.deepEqual([planId, seats.capacity, credits.find(({ kind }) => kind === 'phone')?.recurring], ['summit', 10, 200]);
});

flow('F7: from monthly to annual: the saving is stated, the order says what is due, and that is what is taken', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting', { page: 'upgrade.html' });
  // 8 licenses × €49.00 × 12 against 8 × €490.00.
  await sees(page, 'Annual saves €784.00 a year on Pathfinder');
  await page.getByRole('radio', { name: 'Annual' }).check();
  await card(page, 'Pathfinder').getByRole('button').click();
  await sees(page, 'Pathfinder (Monthly) → Pathfinder (Annual)');
  await checkOut(page);
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(pay);
  await pay.click();
  await sees(page, /^You paid €/);
  assert.deepEqual(stage.charged('prospecting'), [stated]);
  const { interval, period } = await account(host);
  assert.deepEqual([interval, new Date(period.end).toISOString().slice(0, 10)], ['year', '2027-11-22']);
});

flow('F7: monthly and annual are compared now, at renewal and over twelve months, and the page’s sums agree with the order', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting', { page: 'upgrade.html' });
  await page.getByRole('button', { name: 'Choose Summit' }).click();
  const table = page.getByRole('table', { name: 'Summit: what you pay, tax included' });
  const monthly = table.getByRole('row', { name: /^Monthly/ });
  await monthly.getByText('on 14 December').waitFor();
  const now = await amountIn(monthly.getByRole('cell').first());
  await checkOut(page);
  assert.equal(await amountIn(await ready(page.getByRole('button', { name: /^Continue to payment/ }))), now);
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('F7: a smaller plan waits for the period’s end, costs nothing, and can be taken back', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting', { page: 'upgrade.html' });
  await page.getByRole('button', { name: 'Change to Scout on 14 December' }).click();
  await sees(page, /You keep Pathfinder \(Monthly\) until 14 December/);
  await sees(page, 'Nothing to pay today');
  await checkOut(page);
  await (await ready(page.getByRole('button', { name: 'Change on 14 December' }))).click();
  await sees(page, 'Agreed. It takes effect on 14 December.');
  await page.getByRole('button', { name: 'OK' }).click();
  await sees(page, 'Scout (Monthly) from 14 December');
  assert.equal((await account(host)).planId, 'pathfinder');

  await page.getByRole('button', { name: 'Undo' }).click();
  await seesNoMore(page.getByText('Scout (Monthly) from 14 December'));
  assert.deepEqual((await account(host)).scheduled, []);
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('F7: the current plan is edited: licenses and credits change, the plan stays', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting', { page: 'upgrade.html' });
  await page.getByRole('button', { name: 'Change licenses or credits' }).click();
  await page.getByRole('button', { name: 'One license more' }).click();
  await checkOut(page);
  await sees(page, '1 license × €49.00');
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(pay);
  await pay.click();
  await sees(page, /^You paid €/);
  const { planId, seats } = await account(host);
  assert.deepEqual([planId, seats.capacity, stage.charged('prospecting')], ['pathfinder', 9, [stated]]);
});

flow('F7: billing information and a card are asked for on the way, and the plan chosen waits', async (stage) => {
  stage.begin('prospecting', 'bare');
  const page = await stage.visit('prospecting', { page: 'upgrade.html' });
  await page.getByRole('button', { name: 'Choose Summit' }).click();
  await checkOut(page);
  await sees(page, 'Before you can pay');
  await page.getByRole('button', { name: 'Add: Billing information' }).waitFor();
  await page.getByRole('button', { name: 'Add: Payment method' }).waitFor();
  await sees(page, 'Pathfinder (Monthly) → Summit (Monthly)');
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('F7: while the payment is processed a notice says so, and the plan is there once it is paid', async (stage) => {
  const host = stage.begin('prospecting', 'slow');
  const page = await stage.visit('prospecting', { page: 'upgrade.html' });
  await page.getByRole('button', { name: 'Choose Summit' }).click();
  await checkOut(page);
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(pay);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/v1/operations'));
  await pay.click();
  await sees(page, 'Your payment is being processed');
  await answered;
  assert.equal((await account(host)).planId, 'pathfinder');
  host.scenario.clock.advance(20_000);
  await sees(page, /^You paid €/);
  assert.deepEqual(stage.charged('prospecting'), [stated]);
  assert.equal((await account(host)).planId, 'summit');
});
