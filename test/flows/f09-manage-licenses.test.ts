/** F9: the sales tool: a plus beside Licenses, the total to have, Continue, check, Continue to payment, a notice. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees, seesNoMore, typeCard } from './steps.js';

useStage();

flow('F9: the total is chosen, the order checked, and the button that continues to payment states the amount taken', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await page.getByRole('heading', { name: 'Licenses' }).waitFor();
  await sees(page, '6 of 8 in use');
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  const total = page.getByLabel('Total number of licenses in your workspace');
  assert.equal(await total.inputValue(), '8', 'it starts from what there is');
  await page.getByRole('button', { name: 'One license more' }).click();
  await page.getByRole('button', { name: 'One license more' }).click();
  assert.equal(await total.inputValue(), '10');
  await sees(page, '8 → 10 licenses');
  await (await ready(page.getByRole('button', { name: 'Continue', exact: true }))).click();

  await page.getByRole('heading', { name: 'Check that your order is correct' }).waitFor();
  await sees(page, '2 licenses × €49.00');
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(pay);
  await pay.click();

  await sees(page, /^You paid €/);
  await sees(page, '6 of 10 in use');
  assert.deepEqual(stage.charged('prospecting'), [stated]);
  await page.getByRole('button', { name: 'OK' }).click();
  await seesNoMore(page.getByText(/^You paid €/));
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.capacity, 10);
});

flow('F9: while the payment is processed a notice says so, and it ends with the licenses there', async (stage) => {
  const host = stage.begin('prospecting', 'slow');
  const page = await stage.visit('prospecting');
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  await page.getByLabel('Total number of licenses in your workspace').fill('9');
  await (await ready(page.getByRole('button', { name: 'Continue', exact: true }))).click();
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(pay);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/v1/operations'));
  await pay.click();

  await sees(page, 'Your payment is being processed');
  await sees(page, /You may leave this page/);
  assert.deepEqual(stage.charged('prospecting'), [], 'the bank has not paid yet');
  // The page says so as soon as it sends: time may only pass once the server has answered.
  await answered;
  host.scenario.clock.advance(20_000);
  await sees(page, /^You paid €/);
  await sees(page, '6 of 9 in use');
  assert.deepEqual(stage.charged('prospecting'), [stated]);
});

flow('F9: the total can also be lowered, and then nothing is due', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  const total = page.getByLabel('Total number of licenses in your workspace');
  await total.fill('5');
  await sees(page, /6 licenses are in use, so you cannot go below 6/);
  await total.fill('7');
  await sees(page, '8 → 7 licenses');
  await (await ready(page.getByRole('button', { name: 'Continue', exact: true }))).click();
  await (await ready(page.getByRole('button', { name: 'Confirm changes' }))).click();
  await sees(page, '7 licenses from 14 December');
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('F9: billing information and a card are asked for on the way', async (stage) => {
  stage.begin('prospecting', 'bare');
  const page = await stage.visit('prospecting');
  const buying = page.locator('seat-manager');
  await page.getByRole('button', { name: 'Change the number of licenses' }).click();
  await page.getByLabel('Total number of licenses in your workspace').fill('9');
  await (await ready(page.getByRole('button', { name: 'Continue', exact: true }))).click();
  await buying.getByRole('button', { name: 'Add: Billing information' }).click();
  await page.getByLabel('First name').fill('Ana');
  await page.getByLabel('Last name').fill('Ferreira');
  await page.getByLabel('Address line', { exact: true }).fill('18 rue des Tanneurs');
  await page.getByLabel('City').fill('Lille');
  await page.getByLabel('Postal code').fill('59000');
  await buying.getByRole('button', { name: 'Save billing information' }).click();
  await buying.getByRole('button', { name: 'Add: Payment method' }).click();
  await typeCard(page, '4242 4242 4242 4242');
  await buying.getByRole('button', { name: 'Confirm', exact: true }).click();
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  const stated = await amountIn(pay);
  await pay.click();
  await sees(page, /^You paid €/);
  assert.deepEqual(stage.charged('prospecting'), [stated]);
});
