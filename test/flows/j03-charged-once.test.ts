/** J3, what one buyer does: pressing twice, reloading, lost answers, offline. Never two charges, never left in doubt. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { StateName } from '../../examples/server/states.js';
import { eventually, flow, useStage, type Stage } from './harness.js';
import { amountIn, ready, sees } from './steps.js';

useStage();

const payButton = (page: Page) => page.getByRole('button', { name: /^Pay now/ });

/** The owner, at the button that pays for one more seat. */
async function atTheButton(stage: Stage, state: StateName = 'ready') {
  const host = stage.begin('support-desk', state);
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  const stated = await amountIn(await ready(payButton(page)));
  return { host, page, stated };
}

async function paidOnce(stage: Stage, page: Page, stated: number): Promise<void> {
  await sees(page, /^You paid/);
  await sees(page, '4 of 6 in use');
  assert.deepEqual(stage.charged('support-desk'), [stated]);
}

flow('J3: pressing the button twice charges once', async (stage) => {
  const { page, stated } = await atTheButton(stage);
  await payButton(page).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
    button.click();
  });
  await paidOnce(stage, page, stated);
});

flow('J3: a reload while the bank works finds the payment again', async (stage) => {
  const { host, page, stated } = await atTheButton(stage, 'slow');
  await payButton(page).click();
  await sees(page, 'Your payment is being processed');
  await page.reload();
  await sees(page, 'Your payment is being processed');
  host.scenario.clock.advance(20_000);
  await paidOnce(stage, page, stated);
});

flow('J3: a reload while the bank asks for a confirmation asks again, and charges once', async (stage) => {
  const { page, stated } = await atTheButton(stage, 'bank-question');
  await payButton(page).click();
  const bank = page.frameLocator('iframe[title="Your bank asks for a confirmation"]');
  await bank.getByRole('button', { name: 'Approve' }).waitFor();
  assert.deepEqual(stage.charged('support-desk'), []);
  await page.reload();
  await sees(page, 'Confirm with your bank');
  await bank.getByRole('button', { name: 'Approve' }).click();
  await paidOnce(stage, page, stated);
});

flow('J3: an abandoned confirmation can be opened again, and then charges once', async (stage) => {
  const { page, stated } = await atTheButton(stage, 'bank-question');
  await payButton(page).click();
  const bank = page.frameLocator('iframe[title="Your bank asks for a confirmation"]');
  await bank.getByRole('button', { name: 'Close without answering' }).click();
  await (await ready(page.getByRole('button', { name: 'Open the confirmation' }))).click();
  assert.deepEqual(stage.charged('support-desk'), []);
  await bank.getByRole('button', { name: 'Approve' }).click();
  await paidOnce(stage, page, stated);
});

flow('J3: an abandoned confirmation can be given up: nothing is charged and the order is back', async (stage) => {
  const { page, stated } = await atTheButton(stage, 'bank-question');
  await payButton(page).click();
  await page.getByRole('button', { name: 'Cancel the payment' }).click();
  await sees(page, 'The payment was canceled. Nothing was charged.');
  assert.equal(await amountIn(await ready(payButton(page))), stated);
  assert.deepEqual(stage.charged('support-desk'), []);
});

flow('J3: a refused confirmation charges nothing and says so', async (stage) => {
  const { page } = await atTheButton(stage, 'bank-question');
  await payButton(page).click();
  const bank = page.frameLocator('iframe[title="Your bank asks for a confirmation"]');
  await bank.getByRole('button', { name: 'Refuse' }).click();
  await sees(page, 'The payment was declined');
  await sees(page, /Nothing was charged/);
  assert.deepEqual(stage.charged('support-desk'), []);
});

flow('J3: when the answer is lost after the charge, the page finds out that it was paid', async (stage) => {
  const { page, stated } = await atTheButton(stage);
  await page.route('**/v1/operations', async (route) => {
    await route.fetch();
    await route.abort();
  }, { times: 1 });
  await payButton(page).click();
  await paidOnce(stage, page, stated);
});

flow('J3: when the order never arrives, the page says that nothing was charged and offers to pay', async (stage) => {
  const { page, stated } = await atTheButton(stage);
  await page.route('**/v1/operations', (route) => route.abort(), { times: 1 });
  await payButton(page).click();
  await sees(page, 'Your order did not reach us. Nothing was charged. You can pay now.');
  assert.deepEqual(stage.charged('support-desk'), []);
  await (await ready(payButton(page))).click();
  await paidOnce(stage, page, stated);
});

flow('J3: a late copy of a lost order charges nothing once the page said so', async (stage) => {
  const { page } = await atTheButton(stage);
  const late: (() => Promise<unknown>)[] = [];
  await page.route('**/v1/operations', (route) => {
    const { url, headers, body } = { url: route.request().url(), headers: route.request().headers(), body: route.request().postData() ?? '' };
    late.push(() => page.request.post(url, { headers, data: body }));
    return route.abort();
  }, { times: 1 });
  await payButton(page).click();
  await sees(page, 'Your order did not reach us. Nothing was charged. You can pay now.');
  await late[0]?.();
  assert.equal(late.length, 1);
  assert.deepEqual(stage.charged('support-desk'), []);
});

flow('J3: when the provider charged but gave no answer, the buyer is told to wait and then that it is paid', async (stage) => {
  const { page, stated } = await atTheButton(stage, 'lost');
  await payButton(page).click();
  await paidOnce(stage, page, stated);
});

flow('J3: when the payment never reached the provider, nothing is charged and another card can pay', async (stage) => {
  const { host, page } = await atTheButton(stage, 'never-arrived');
  // The order is with the server, and given up there before the page asks what became of it.
  await page.route('**/v1/operations/*', (route) => {
    host.scenario.clock.advance(11_000);
    return route.continue();
  }, { times: 1 });
  await payButton(page).click();
  await sees(page, 'The payment was declined');
  await sees(page, /Nothing was charged/);
  assert.deepEqual(stage.charged('support-desk'), []);
});

flow('J3: offline in the middle of paying, then back: the page asks by itself and knows', async (stage) => {
  const { page, stated } = await atTheButton(stage);
  await page.route('**/v1/operations', async (route) => {
    await route.fetch();
    await page.context().setOffline(true);
    await route.abort();
  }, { times: 1 });
  await payButton(page).click();
  await sees(page, 'You are offline. We ask as soon as you are back. Do not pay again.');
  assert.equal(await payButton(page).count(), 0, 'there is nothing to press twice');
  await eventually(() => assert.deepEqual(stage.charged('support-desk'), [stated]));
  await page.context().setOffline(false);
  await paidOnce(stage, page, stated);
});
