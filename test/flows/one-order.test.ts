/** One order for several things: plan, licenses and credits are put together, asked for once by the bank, and paid once. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { flow, useStage, type Stage } from './harness.js';
import { amountIn, ready, sees } from './steps.js';

useStage();

const basket = (page: Page) => page.locator('billing-basket');
const addToOrder = async (page: Page): Promise<void> => (await ready(page.getByRole('button', { name: 'Add to order' }))).click();
const inOrder = (page: Page) => basket(page).getByRole('button', { name: /^Take out/ });
const payButton = (page: Page) => basket(page).getByRole('button', { name: /^Continue to payment/ });

/** Puts Summit, ten licenses and 300 phone credits together; nothing is paid yet. */
async function putTogether(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose Summit' }).click();
  await addToOrder(page);
  await basket(page).getByText('Summit (Monthly)', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  await page.getByLabel('Total number of licenses in your workspace').fill('10');
  await addToOrder(page);
  await basket(page).getByText('10 licenses in all', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Purchase add-ons: Phone credits' }).click();
  await page.getByRole('textbox', { name: 'Phone credits a month' }).fill('300');
  await addToOrder(page);
  await basket(page).getByText('Phone credits: 0 → 300 a month').waitFor();
}

async function assertBought(stage: Stage, host: ReturnType<Stage['begin']>, stated: number): Promise<void> {
  assert.deepEqual(stage.charged('prospecting'), [stated], 'one payment for everything');
  const account = await host.scenario.store.account(host.scenario.accountId);
  assert.deepEqual([account?.planId, account?.seats.capacity, account?.credits.find(({ kind }) => kind === 'phone')?.recurring], ['summit', 10, 300]);
}

flow('One order: plan, licenses and credits become one offer and one payment, and every element shows what came of it', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting', { page: 'order.html' });
  await basket(page).getByText(/Nothing chosen yet/).waitFor();
  await putTogether(page);
  const pay = await ready(payButton(page));
  const stated = await amountIn(pay);
  assert.deepEqual(stage.charged('prospecting'), [], 'nothing is taken before the button');
  await pay.click();

  await sees(page, /^You paid €/);
  await assertBought(stage, host, stated);
  await sees(page, '6 of 10 in use');
  await page.getByRole('region', { name: 'Phone credits', exact: true }).getByText(/300 a month bought/).waitFor();
  await page.getByRole('button', { name: 'OK' }).click();
  await basket(page).getByText(/Nothing chosen yet/).waitFor();
});

flow('One order: the bank asks once for all of it', async (stage) => {
  const host = stage.begin('prospecting', 'bank-question');
  const page = await stage.visit('prospecting', { page: 'order.html' });
  await putTogether(page);
  const pay = await ready(payButton(page));
  const stated = await amountIn(pay);
  await pay.click();
  await sees(page, 'Confirm with your bank');
  assert.deepEqual(stage.charged('prospecting'), []);
  const questions = page.frameLocator('iframe[title="Your bank asks for a confirmation"]').getByRole('button', { name: 'Approve' });
  await questions.first().waitFor();
  assert.equal(await questions.count(), 1);
  await questions.click();
  await sees(page, /^You paid €/);
  await assertBought(stage, host, stated);
});

flow('One order: what is taken out again is not bought, and an emptied order buys nothing', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting', { page: 'order.html' });
  await putTogether(page);
  const all = await amountIn(await ready(payButton(page)));
  await basket(page).getByRole('button', { name: /^Take out: Phone credits/ }).click();
  await basket(page).getByText('Phone credits: 0 → 300 a month').waitFor({ state: 'hidden' });
  const less = await amountIn(await ready(payButton(page)));
  // 300 × €30.00 a hundred and 20 % tax.
  assert.equal(all - less, 10_800);
  await basket(page).getByRole('button', { name: 'Empty the order' }).click();
  await basket(page).getByText(/Nothing chosen yet/).waitFor();
  assert.equal(await inOrder(page).count(), 0);
  const account = await host.scenario.store.account(host.scenario.accountId);
  assert.deepEqual([account?.planId, account?.seats.capacity, stage.charged('prospecting')], ['pathfinder', 8, []]);
});

flow('One order: when a colleague changed the account meanwhile, a new amount is shown before anything is taken', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting', { page: 'order.html' });
  await page.getByRole('button', { name: 'Purchase add-ons: Phone credits' }).click();
  await addToOrder(page);
  await page.getByRole('button', { name: 'Choose Summit' }).click();
  await addToOrder(page);
  const before = await amountIn(await ready(payButton(page)));

  const deniz = await stage.visit('prospecting', { as: 'user_deniz', fresh: true });
  await deniz.getByRole('button', { name: 'Change the number of licenses' }).click();
  await deniz.getByLabel('Total number of licenses in your workspace').fill('9');
  await (await ready(deniz.getByRole('button', { name: 'Continue', exact: true }))).click();
  const theirs = await ready(deniz.getByRole('button', { name: /^Continue to payment/ }));
  const first = await amountIn(theirs);
  await theirs.click();
  await sees(deniz, /^You paid €/);

  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await sees(page, /Deniz Aksoy/);
  const pay = await ready(payButton(page));
  const stated = await amountIn(pay);
  assert.deepEqual(stage.charged('prospecting'), [first]);
  await pay.click();
  await sees(page, /^You paid €/);
  assert.deepEqual(stage.charged('prospecting'), [first, stated]);
  assert.notEqual(stated, before, 'the account is another one than it was priced for');
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.planId, 'summit');
});

flow('One order: anything can still be bought by itself', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting', { page: 'order.html' });
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  await page.getByLabel('Total number of licenses in your workspace').fill('9');
  await (await ready(page.getByRole('button', { name: 'Buy now' }))).click();
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(pay);
  await pay.click();
  await sees(page, /^You paid €/);
  assert.deepEqual(stage.charged('prospecting'), [stated]);
  await basket(page).getByText(/Nothing chosen yet/).waitFor();
});
