/** F20: the workshops' configuration is staged, and applied with "Valider les modifications". */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees } from './steps.js';

useStage();

flow('F20: a configuration is prepared, read again, and applied when it is validated', async (stage) => {
  const host = stage.begin('workshops');
  const page = await stage.visit('workshops', { page: 'configuration.html' });
  const { store, accountId } = host.scenario;
  await page.getByLabel(/Utilisateurs au total/).fill('20');
  await page.getByRole('heading', { name: 'Récapitulatif' }).waitFor();
  await sees(page, '12 → 20 utilisateurs');
  await page.getByLabel('Code promotionnel').fill('LOYAL10');
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await sees(page, 'LOYAL10 appliqué');
  await sees(page, 'Valable aussi pour les renouvellements.');
  const validate = await ready(page.getByRole('button', { name: /^Valider les modifications et payer/ }));
  const stated = await amountIn(validate);
  assert.equal((await store.account(accountId))?.seats.capacity, 12, 'nothing is applied before');
  await validate.click();

  await sees(page, /^Vous avez payé/);
  await sees(page, '9 sur 20 attribués');
  assert.deepEqual(stage.charged('workshops'), [stated]);
  assert.equal((await store.account(accountId))?.standingCode, 'LOYAL10');
});

flow('F20: going to another page drops what was not validated', async (stage) => {
  const host = stage.begin('workshops');
  const page = await stage.visit('workshops', { page: 'configuration.html' });
  await page.getByRole('button', { name: 'Un utilisateur de plus' }).click();
  await ready(page.getByRole('button', { name: /^Valider les modifications et payer/ }));
  await page.getByRole('link', { name: 'Abonnement', exact: true }).click();
  await sees(page, '9 sur 12 attribués');
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.capacity, 12);
  assert.deepEqual(stage.charged('workshops'), []);
});
