/** F1: buying is impossible until billing information and a payment method are there; the buyer is led there and back. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees, typeCard, typeProfile } from './steps.js';

useStage();

flow('F1: what is missing is asked for in the middle of the purchase, and the order waits untouched', async (stage) => {
  stage.begin('support-desk', 'bare');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  const buying = page.locator('seat-manager');
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await page.getByLabel('Additional user seat count').fill('3');
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();

  await sees(page, 'Before you can pay');
  await sees(page, /Still needed: First name, Last name.*Tax city and Tax number/);
  await sees(page, '2 things are missing');
  const pay = page.getByRole('button', { name: /^Pay now/ });
  assert.equal(await pay.isDisabled(), true, 'paying must not be possible yet');

  await buying.getByRole('button', { name: 'Add: Billing information' }).click();
  await typeProfile(page);
  await buying.getByRole('button', { name: 'Save billing information' }).click();
  await sees(page, 'One thing is missing');
  assert.equal(await pay.isDisabled(), true, 'paying must not be possible without a card');

  await buying.getByRole('button', { name: 'Add: Payment method' }).click();
  await typeCard(page, '4242 4242 4242 4242');
  await buying.getByRole('button', { name: 'Save card' }).click();

  await sees(page, '3 user seats × ₺1,290.00');
  const stated = await amountIn(await ready(pay));
  await pay.click();
  await sees(page, /^You paid/);
  await sees(page, '4 of 8 in use');
  assert.deepEqual(stage.charged('support-desk'), [stated]);
});

flow('F1: the gate names each missing field, and one that is still missing keeps it shut', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { profile: { firstName: 'Ana', lastName: 'Ferreira' } });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  const buying = page.locator('seat-manager');
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  await buying.getByText(/Still needed: Company legal name, Province/).waitFor();

  await buying.getByRole('button', { name: 'Add: Billing information' }).click();
  await typeProfile(page);
  await page.getByLabel('Tax city').fill('');
  await buying.getByRole('button', { name: 'Save billing information' }).click();
  await sees(page, 'One field needs another look');
  await sees(page, 'Fill this in.');
  assert.equal(await page.getByLabel('Tax city').evaluate((field) => field.matches(':focus')), true, 'focus goes to the field');
  assert.equal(await page.getByLabel('Company legal name').inputValue(), 'Yelken Lojistik A.Ş.', 'nothing typed is lost');

  await page.getByLabel('Tax city').fill('Çankaya');
  await buying.getByRole('button', { name: 'Save billing information' }).click();
  await ready(page.getByRole('button', { name: /^Pay now/ }));
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.profile.fields?.taxOffice, 'Çankaya');
});
