/** F11: the sales tool: Update payment information, fill it in, Confirm. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { sees, typeCard } from './steps.js';

useStage();

flow('F11: below Payment method, Update payment information takes a new card, and Confirm makes it the one that pays', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await page.getByRole('heading', { name: 'Payment method' }).waitFor();
  await sees(page, 'Visa •• 4242');
  await page.getByRole('button', { name: 'Update payment information' }).click();
  await typeCard(page, '5555 5555 5555 4444');
  await page.getByRole('checkbox', { name: 'Use this card for renewals and purchases' }).check();
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();

  const cards = page.getByRole('list', { name: 'Payment methods' }).getByRole('listitem');
  await cards.filter({ hasText: '4444' }).getByText('Default', { exact: true }).waitFor();
  const methods = (await host.scenario.store.account(host.scenario.accountId))?.methods ?? [];
  assert.deepEqual(methods.map(({ last4, isDefault }) => [last4, isDefault]), [['4242', false], ['4444', true]]);
});

flow('F11: when the answer to Confirm is lost, pressing it again stores the card once', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await page.getByRole('button', { name: 'Update payment information' }).click();
  await typeCard(page, '5555 5555 5555 4444');
  let lost = 0;
  await page.route('**/v1/payment-methods', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await sees(page, /We do not know yet whether the card was saved/);
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await page.getByRole('list', { name: 'Payment methods' }).getByText('Mastercard •• 4444').waitFor();
  assert.equal(lost, 1, 'an answer was lost');
  const methods = (await host.scenario.store.account(host.scenario.accountId))?.methods ?? [];
  assert.deepEqual(methods.map(({ last4 }) => last4), ['4242', '4444']);
});
