/** F22: from "Mon abonnement" to the list of users, where a person added by mistake is taken off again. */
import assert from 'node:assert/strict';
import { eventually, flow, useStage } from './harness.js';
import { seatsOf, WITH_MAIL } from './people.js';
import { ready, sees } from './steps.js';

useStage();

flow('F22: a person added by mistake loses what was added, and has it back at once where that was the mistake', async (stage) => {
  const host = stage.begin('workshops');
  const page = await stage.visit('workshops');
  await page.getByRole('link', { name: 'Utilisateurs', exact: true }).click();
  await page.getByRole('heading', { name: 'Liste des bénéficiaires' }).waitFor();
  await (await ready(page.getByRole('button', { name: 'Retirer à Ines Moreau' }))).click();
  await sees(page, 'Retrait à Ines Moreau effectué. La place est libre pour quelqu’un d’autre.');
  assert.deepEqual(await seatsOf(host), { capacity: 12, taken: 8 });

  await page.getByRole('button', { name: /^Annuler ce changement/ }).click();
  await page.getByRole('button', { name: 'Retirer à Ines Moreau' }).waitFor();
  assert.deepEqual(await seatsOf(host), { capacity: 12, taken: 9 });
});

flow('F22: somebody invited by mistake is found by name and taken off; what follows stands before the button', async (stage) => {
  const host = stage.begin('workshops', 'ready', WITH_MAIL);
  const page = await stage.visit('workshops', { page: 'utilisateurs.html' });
  await page.getByRole('textbox', { name: 'Adresse e-mail, ligne 1' }).fill('lea@fablab.example');
  await (await ready(page.getByRole('button', { name: /^Valider la liste et inviter/ }))).click();
  await sees(page, '1 personne est invitée');

  const list = page.locator('member-list');
  await list.getByLabel('Nom ou adresse e-mail').fill('lea@');
  await (await ready(list.getByRole('button', { name: 'Gérer lea@fablab.example' }))).click();
  await sees(page, 'Le lien de l’invitation ne fonctionne plus.');
  await sees(page, 'Sa place est aussitôt libre pour quelqu’un d’autre.');
  await sees(page, /Le montant payé reste le même, pour 12 utilisateurs/);
  assert.deepEqual(await seatsOf(host), { capacity: 12, taken: 10 }, 'nothing happens before the button');
  await list.getByRole('button', { name: /^Annuler l’invitation/ }).click();
  await sees(page, 'L’invitation de lea@fablab.example est annulée.');
  assert.deepEqual(await seatsOf(host), { capacity: 12, taken: 9 });
  assert.deepEqual(stage.charged('workshops'), []);
});

flow('F22: two administrators at once: the list of the one follows what the other does', async (stage) => {
  const host = stage.begin('workshops');
  const ana = await stage.visit('workshops', { page: 'utilisateurs.html' });
  const deniz = await stage.visit('workshops', { page: 'utilisateurs.html', as: 'user_deniz', fresh: true });
  await ana.getByRole('button', { name: 'Retirer à Ines Moreau' }).waitFor();
  await (await ready(deniz.getByRole('button', { name: 'Retirer à Ines Moreau' }))).click();
  await sees(deniz, 'Retrait à Ines Moreau effectué.');
  await ana.bringToFront();
  await ana.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await ana.getByRole('button', { name: 'Attribuer à Ines Moreau' }).waitFor();
  await eventually(async () => assert.deepEqual(await seatsOf(host), { capacity: 12, taken: 8 }));
});
