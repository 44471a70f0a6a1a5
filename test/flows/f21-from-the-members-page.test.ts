/** F21: the workshops: "Ajouter à mon abonnement" on a member's own page; if the subscription allows it, they hold a seat. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { seatsOf } from './people.js';
import { amountIn, ready, sees, seesNoMore } from './steps.js';

useStage();

flow('F21: from the list of members to a profile, where they are added to the subscription', async (stage) => {
  const host = stage.begin('workshops');
  const page = await stage.visit('workshops', { page: 'membres.html' });
  await page.getByRole('link', { name: 'Noor Jansen' }).click();
  await page.getByRole('heading', { name: 'Noor Jansen' }).waitFor();
  await sees(page, 'Ne bénéficie pas de votre abonnement');
  await (await ready(page.getByRole('button', { name: 'Ajouter à mon abonnement Noor Jansen' }))).click();
  await sees(page, 'Bénéficie de votre abonnement');
  await sees(page, '10 sur 12 attribués');
  assert.equal((await host.scenario.store.person(host.scenario.accountId, 'user_noor'))?.seat, 'held');
  assert.deepEqual(stage.charged('workshops'), []);

  await page.getByRole('link', { name: 'liste des utilisateurs' }).click();
  await page.getByRole('heading', { name: 'Liste des bénéficiaires' }).waitFor();
  await page.getByRole('button', { name: 'Retirer à Noor Jansen' }).waitFor();
});

flow('F21: a subscription that does not allow it says so, and sells the one that is missing on the spot', async (stage) => {
  const host = stage.begin('workshops', 'ready', { seats: { capacity: 9, used: 9 } });
  const page = await stage.visit('workshops', { page: 'membre.html?membre=user_noor' });
  await (await ready(page.getByRole('button', { name: /^Ajouter à mon abonnement/ }))).click();
  await sees(page, 'Il ne reste aucun utilisateur libre.');
  await sees(page, '9 → 10 utilisateurs');
  const pay = await ready(page.getByRole('button', { name: /^Confirmer les modifications et payer/ }));
  const stated = await amountIn(pay);
  assert.deepEqual(await seatsOf(host), { capacity: 9, taken: 9 }, 'nothing happens before');
  await pay.click();
  await sees(page, /^Vous avez payé/);
  await sees(page, 'Bénéficie de votre abonnement');
  assert.deepEqual(stage.charged('workshops'), [stated]);
  assert.deepEqual(await seatsOf(host), { capacity: 10, taken: 10 });
});

flow('F21: who looks after people but not after payments is told whom to ask, and where', async (stage) => {
  stage.begin('workshops', 'ready', { seats: { capacity: 9, used: 9 } });
  const page = await stage.visit('workshops', { page: 'membres.html', as: 'user_paul' });
  await page.getByRole('link', { name: 'Noor Jansen' }).click();
  await (await ready(page.getByRole('button', { name: /^Ajouter à mon abonnement/ }))).click();
  await sees(page, /Demandez à votre administrateur de la facturation d’en ajouter/);
  await page.locator('seat-toggle').getByRole('link', { name: 'Mon abonnement' }).waitFor();
  assert.deepEqual(stage.charged('workshops'), []);
});

flow('F21: by keyboard alone, added and taken off again', async (stage) => {
  const host = stage.begin('workshops');
  const page = await stage.visit('workshops', { page: 'membre.html?membre=user_noor' });
  await (await ready(page.getByRole('button', { name: /^Ajouter à mon abonnement/ }))).focus();
  await page.keyboard.press('Enter');
  const remove = await ready(page.getByRole('button', { name: /^Retirer de mon abonnement/ }));
  assert.ok(await remove.evaluate((element) => element.matches(':focus')), 'the focus stays on the button');
  await page.keyboard.press('Enter');
  await sees(page, 'Ne bénéficie pas de votre abonnement');
  await seesNoMore(page.getByRole('button', { name: /^Retirer de mon abonnement/ }));
  assert.deepEqual(await seatsOf(host), { capacity: 12, taken: 9 });
});
