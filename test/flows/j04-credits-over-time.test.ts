/** J4: credits show their use over time and when they run out at this pace, and propose the amount that covers it. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees, seesNoMore } from './steps.js';

useStage();

const DAY = 86_400_000;
const kind = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Brings a page up to date at once, as coming back online does. */
async function comeBack(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.context().setOffline(false);
}

flow('J4: use over thirty days is a chart, a sentence and a table with the same figures', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  const phone = kind(page, 'Phone credits');
  const sentence = '285 used in the last 30 days, most on 25 October (14)';
  await phone.getByRole('img', { name: sentence }).waitFor();
  await phone.getByText('Use by day').click();
  const table = phone.getByRole('table');
  await table.waitFor();
  const days = table.getByRole('row').filter({ hasNot: page.getByRole('columnheader') });
  const used = (await days.allInnerTexts()).map((text) => Number(/(\d+)\s*$/.exec(text)?.[1]));
  assert.equal(used.length, 30);
  assert.deepEqual([used.reduce((sum, one) => sum + one, 0), Math.max(...used)], [285, 14]);
});

flow('J4: credits that run out before new ones come say when, and the amount proposed covers the gap', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  const phone = kind(page, 'Phone credits');
  await phone.getByText(/they run out on 3 December, 11 days before new ones come/).waitFor();
  await kind(page, 'Direct email credits').getByText(/they last until new ones come on 14 December/).waitFor();
  await phone.getByRole('button', { name: 'Add 200 a month to cover it' }).click();
  assert.equal(await page.getByRole('textbox', { name: 'Phone credits a month' }).inputValue(), '200');
  await (await ready(page.getByRole('button', { name: /^(Checkout|Continue)$/ }))).click();
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(pay);
  await pay.click();
  await sees(page, /^You paid €/);
  assert.deepEqual(stage.charged('prospecting'), [stated]);
  await page.getByRole('button', { name: 'OK' }).click();
  await phone.getByText(/they last until new ones come on 14 December/).waitFor();
  await seesNoMore(phone.getByText(/they run out on/));
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.credits.find((one) => one.kind === 'phone')?.recurring, 200);
});

flow('J4: what the product uses meanwhile is seen on an open page, and never more than there is', async (stage) => {
  const host = stage.begin('prospecting');
  const { kit, accountId, clock } = host.scenario;
  const page = await stage.visit('prospecting');
  const phone = kind(page, 'Phone credits');
  await phone.getByText('110 of 200 left').waitFor();
  clock.advance(DAY);
  assert.equal(await kit.useCredits(accountId, { id: 'calls-1', kind: 'phone', quantity: 60 }), true);
  assert.equal(await kit.useCredits(accountId, { id: 'calls-1', kind: 'phone', quantity: 60 }), true, 'told twice');
  assert.equal(await kit.useCredits(accountId, { id: 'calls-2', kind: 'phone', quantity: 51 }), false, 'there are only 50');
  await comeBack(page);
  await phone.getByText('50 of 200 left').waitFor();
  await phone.getByText(/most on 23 November \(60\)/).first().waitFor();
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('J4: with the period, unused credits lapse, bought ones renew, and what was forecast is what is there', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  const emails = kind(page, 'Direct email credits');
  await emails.getByText('535 of 700 left').waitFor();
  host.scenario.clock.advance(22 * DAY);
  await host.scenario.kit.tick();
  await comeBack(page);
  await emails.getByText('700 of 700 left').waitFor();
  // 8 licenses and 200 direct email credits; what was unused is not carried over.
  assert.deepEqual(stage.charged('prospecting'), [49_920]);
});
