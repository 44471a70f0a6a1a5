/** F3: the section "Payment method": several cards, one the default, edit, delete, consent; no card number ever travels. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { sees, seesNoMore, typeCard } from './steps.js';

useStage();

const NUMBER = '5555555555554444';

flow('F3: a card is added with consent, and its number is in no request at all', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { cards: [] });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Add a payment method' }).click();
  await typeCard(page, '5555 5555 5555 4444');
  await page.getByRole('button', { name: 'Save card' }).click();
  const list = page.getByRole('list', { name: 'Payment methods' });
  await list.getByText('Mastercard •• 4444').waitFor();
  await list.getByText('Default').waitFor();

  const [method] = (await host.scenario.store.account(host.scenario.accountId))?.methods ?? [];
  assert.equal(method?.consent?.version.length, 10, 'the version of the consent is kept');
  assert.match(method?.consent?.text ?? '', /store this card securely/);
  assert.equal(method?.consent?.at, host.scenario.clock.now(), 'with the server’s own time');
  const told = stage.sent.filter(({ url, body }) => (decodeURIComponent(url) + body).replace(/[\s-]/g, '').includes(NUMBER));
  assert.deepEqual(told, [], 'the number went out');
  const codes = stage.sent.filter(({ url, body }) => !url.includes('/simulated/') && /"(cvc|expMonth|card)"/.test(body));
  assert.deepEqual(codes, [], 'card data went to somebody else than the provider');
});

flow('F3: without consent, name or a whole card nothing is stored, and each is said beside its field', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { cards: [] });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Add a payment method' }).click();
  await typeCard(page, '4242 4242 4242 4242');
  await page.getByRole('checkbox', { name: /store this card/ }).uncheck();
  await page.getByRole('button', { name: 'Save card' }).click();
  await sees(page, 'Agree to the card being stored to go on.');

  await page.getByRole('checkbox', { name: /store this card/ }).check();
  const frame = page.frameLocator('iframe[title="Card details"]');
  await frame.getByLabel('Card number').fill('4242 4242 4242 4241');
  await page.getByRole('button', { name: 'Save card' }).click();
  await frame.getByText('This card number is not right. Check the digits.').waitFor();
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.methods.length, 0);

  await frame.getByLabel('Card number').fill('4000 0000 0000 9995');
  await page.getByRole('button', { name: 'Save card' }).click();
  await sees(page, /There is not enough money on the card\. Nothing was charged\./);
  await frame.getByLabel('Card number').fill('4242 4242 4242 4242');
  await page.getByRole('button', { name: 'Save card' }).click();
  await page.getByRole('list', { name: 'Payment methods' }).getByText('Visa •• 4242').waitFor();
});

flow('F3: of several cards one is the default; another can become it', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { cards: ['visa', 'mastercard'] });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  const cards = page.getByRole('list', { name: 'Payment methods' }).getByRole('listitem');
  await cards.filter({ hasText: '4242' }).getByText('Default', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Make default: Mastercard ending in 4444' }).click();
  await cards.filter({ hasText: '4444' }).getByText('Default', { exact: true }).waitFor();
  await seesNoMore(cards.filter({ hasText: '4242' }).getByText('Default', { exact: true }));
  const methods = (await host.scenario.store.account(host.scenario.accountId))?.methods ?? [];
  assert.deepEqual(methods.map(({ last4, isDefault }) => [last4, isDefault]), [['4242', false], ['4444', true]]);
});

flow('F3: a card is edited and deleted in place; the last one of a running subscription stays', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { cards: ['visa', 'mastercard'] });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Edit Visa ending in 4242' }).click();
  await page.getByLabel('Name on card').fill('Deniz Aksoy');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await sees(page, 'Deniz Aksoy');

  await page.getByRole('button', { name: 'Delete Mastercard ending in 4444' }).click();
  await page.getByRole('group', { name: 'Delete Mastercard •• 4444?' }).getByRole('button', { name: 'Delete' }).click();
  await seesNoMore(page.getByText('Mastercard •• 4444'));
  await page.getByRole('button', { name: 'Delete Visa ending in 4242' }).click();
  await sees(page, 'This is the only payment method, and a running subscription needs one. Add another, then delete this one.');
  const methods = (await host.scenario.store.account(host.scenario.accountId))?.methods ?? [];
  assert.deepEqual(methods.map(({ last4, holderName }) => [last4, holderName]), [['4242', 'Deniz Aksoy']]);
});
