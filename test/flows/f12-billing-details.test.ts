/** F12: Billing details opens the subscription's details, which are read and closed; the next payment says what it is for. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { sees, seesNoMore } from './steps.js';

useStage();

flow('F12: the details are opened, read, closed, and focus is back where it was', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  const details = page.getByRole('button', { name: 'Billing details' });
  await details.click();
  const panel = page.getByRole('region', { name: 'Billing details' }).filter({ has: page.getByText('Current period', { exact: true }) });
  for (const text of ['Cordelier Conseil', 'Every month', '14 Nov – 14 Dec', 'Visa ending in 4242']) await panel.getByText(text).waitFor();
  await panel.getByRole('button', { name: 'Close details' }).click();
  await seesNoMore(page.getByText('Current period', { exact: true }));
  assert.equal(await details.evaluate((button) => button.matches(':focus')), true, 'focus is back on the button');
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('F12: plan, licenses, credits and the next payment stand there at a glance', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  const summary = page.locator('subscription-summary');
  await sees(page, 'Your subscription is active and renews on 14 December.');
  for (const text of ['Pathfinder (Monthly)', '6 of 8 in use', 'Phone credits: 110', 'Export credits: 1,362', '€499.20 on 14 December']) {
    await summary.getByText(text).first().waitFor();
  }
  await summary.getByText('What it is for').click();
  await summary.getByText('8 licenses × €49.00').waitFor();
  await summary.getByText(/Direct email credits/).last().waitFor();
});

flow('F12: a subscription is canceled for the period’s end, keeps running, and can be kept after all', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  const summary = page.locator('subscription-summary');
  await summary.getByRole('button', { name: 'Cancel the subscription' }).click();
  await sees(page, /You keep 8 licenses until 14 December/);
  await summary.getByRole('button', { name: 'Cancel on 14 December' }).click();
  await sees(page, 'Your subscription ends on 14 December. Until then you keep everything.');
  await summary.getByRole('button', { name: 'OK' }).click();
  await summary.getByRole('button', { name: 'Keep my plan' }).click();
  await sees(page, 'Your subscription is active and renews on 14 December.');
  assert.deepEqual((await host.scenario.store.account(host.scenario.accountId))?.scheduled, []);
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('F12: an ended subscription is started again for the amount on the button', async (stage) => {
  const host = stage.begin('prospecting', 'canceled');
  const page = await stage.visit('prospecting');
  const summary = page.locator('subscription-summary');
  await sees(page, 'Your subscription has ended. You can start it again whenever you like.');
  await summary.getByRole('button', { name: 'Start again' }).click();
  const pay = summary.getByRole('button', { name: /^Continue to payment/ });
  await pay.waitFor();
  // 8 × €49.00 and 20 % tax: add-ons are chosen anew.
  await sees(page, /€470\.40/);
  await pay.click();
  await sees(page, /^You paid €470\.40/);
  assert.deepEqual(stage.charged('prospecting'), [47_040]);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.status, 'active');
});
