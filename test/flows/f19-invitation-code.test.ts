/** F19: a code with a limit that the buyer sends round; each person enters it in their own profile, and the list follows. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { flow, useStage, type Stage } from './harness.js';
import { comesBack } from './people.js';
import { ready, sees } from './steps.js';

useStage();

const LIST = 'utilisateurs.html';
const PROFILE = 'profil.html';

/** The buyer makes a code for so many people, and gives it as it is shown. */
async function newCode(page: Page, limit: string): Promise<string> {
  await page.getByRole('tab', { name: 'Code' }).click();
  await (await ready(page.getByRole('button', { name: 'Nouveau code' }))).click();
  await page.getByRole('textbox', { name: 'Nombre de personnes qui peuvent l’utiliser' }).fill(limit);
  await page.getByRole('button', { name: 'Créer le code' }).click();
  await sees(page, /Il n’est affiché que maintenant/);
  const code = await page.getByRole('textbox', { name: 'Code', exact: true }).inputValue();
  await page.getByRole('button', { name: 'Je l’ai copié' }).click();
  return code;
}

/** Somebody enters the code in their own profile. */
async function enter(stage: Stage, guest: string, code: string): Promise<Page> {
  const page = await stage.visit('workshops', { page: PROFILE, as: guest, fresh: true });
  await page.getByRole('textbox', { name: 'Code d’invitation' }).fill(code);
  await page.getByRole('button', { name: 'Rejoindre' }).click();
  return page;
}

flow('F19: a code is sent round, entered in each person’s own profile, and the buyer sees each use', async (stage) => {
  const host = stage.begin('workshops', 'ready', { seats: { capacity: 12, used: 9, reserved: 0 } });
  const buyer = await stage.visit('workshops', { page: LIST });
  const code = await newCode(buyer, '2');
  await sees(buyer, '0 sur 2 utilisés');

  const lina = await enter(stage, 'user_guest_1', code.toLowerCase().replaceAll('-', ' '));
  await sees(lina, 'Vous faites maintenant partie de Fablab des Tanneurs.');
  await comesBack(buyer);
  await sees(buyer, '1 sur 2 utilisés');
  await buyer.getByRole('button', { name: /^Historique/ }).click();
  await sees(buyer, 'Lina Moreau a rejoint le compte');
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.used, 10);
  assert.deepEqual(stage.charged('workshops'), [], 'a code buys nothing unless it was agreed to');
});

flow('F19: never above the limit, and what is refused says nothing of which codes exist', async (stage) => {
  const host = stage.begin('workshops', 'ready', { seats: { capacity: 12, used: 9, reserved: 0 } });
  const buyer = await stage.visit('workshops', { page: LIST });
  const code = await newCode(buyer, '1');
  await sees(await enter(stage, 'user_guest_1', code), 'Vous faites maintenant partie de Fablab des Tanneurs.');
  const refused = 'Ce code ne peut pas être utilisé. Vérifiez-le ou demandez-en un autre à la personne qui vous l’a donné.';
  await sees(await enter(stage, 'user_guest_2', code), refused);
  await sees(await enter(stage, 'user_guest_3', 'ABCDE-FGHJK-MNPQ'), refused);
  await comesBack(buyer);
  await sees(buyer, '1 sur 1 utilisés');
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.used, 10);
});

flow('F19: never above the seats: whoever comes when all are taken is told so, and the code stays good', async (stage) => {
  const host = stage.begin('workshops', 'ready', { seats: { capacity: 10, used: 9, reserved: 0 } });
  const buyer = await stage.visit('workshops', { page: LIST });
  const code = await newCode(buyer, '5');
  await sees(await enter(stage, 'user_guest_1', code), 'Vous faites maintenant partie de Fablab des Tanneurs.');
  await sees(await enter(stage, 'user_guest_2', code), /Il n’y a plus de place dans l’abonnement pour le moment\./);
  await comesBack(buyer);
  await sees(buyer, '1 sur 5 utilisés');
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.used, 10);
});
