/** F18: the workshops: a template to download, a file to import with every problem by row, and the number of users that follows. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { flow, useStage } from './harness.js';
import { invited, seatsOf, WITH_MAIL } from './people.js';
import { ready, sees } from './steps.js';

useStage();

flow('F18: the template is filled in, imported, corrected in place, and everybody in it is invited', async (stage) => {
  const host = stage.begin('workshops', 'ready', WITH_MAIL);
  const page = await stage.visit('workshops', { page: 'utilisateurs.html' });
  await page.getByRole('tab', { name: 'Import d’un fichier' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Télécharger le modèle' }).click()]);
  const template = await readFile(await download.path(), 'utf8');
  assert.equal(template, '\ufeffAdresse e-mail;Prénom;Nom;Poste\r\n');

  const filled = `${template}lea@fablab.example;Léa;Moreau;Menuiserie\r\nmax@;Max;Roy;\r\nida@fablab.example;Ida;Brandt;Couture\r\n`;
  await page.locator('input[type=file]').setInputFiles({ name: 'utilisateurs.csv', mimeType: 'text/csv', buffer: Buffer.from(filled) });
  await sees(page, 'utilisateurs.csv');
  await sees(page, '1 ligne pose problème');
  await sees(page, 'Ce n’est pas une adresse e-mail.');
  await sees(page, '2 personnes');
  const wrong = page.getByRole('textbox', { name: 'Adresse e-mail, ligne 3' });
  await wrong.fill('max@fablab.example');
  await wrong.press('Enter');
  await (await ready(page.getByRole('button', { name: 'Valider la liste et inviter 3 personnes' }))).click();
  await sees(page, '3 personnes sont invitées');
  assert.deepEqual(invited(host).sort(), ['ida@fablab.example', 'lea@fablab.example', 'max@fablab.example']);
  assert.deepEqual(await seatsOf(host), { capacity: 12, taken: 12 });
});

flow('F18: 600 people over a network of this world: sent in parts, followed by a bar, each invited once', async (stage) => {
  const host = stage.begin('workshops', 'ready', { ...WITH_MAIL, seats: { capacity: 1_000, used: 9, reserved: 0, maximum: null } });
  const page = await stage.visit('workshops', { page: 'utilisateurs.html' });
  await page.getByRole('tab', { name: 'Import d’un fichier' }).click();
  const rows = Array.from({ length: 600 }, (_, index) => `personne${index}@fablab.example;P${index};Atelier;`).join('\r\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'tous.csv', mimeType: 'text/csv', buffer: Buffer.from(`E-mail;Prénom;Nom;Poste\r\n${rows}\r\n`) });
  await (await ready(page.getByRole('button', { name: /inviter 600 personnes/ }))).click();
  await sees(page, '600 personnes sont invitées');
  assert.equal(invited(host).length, 600);
  assert.equal(new Set(invited(host)).size, 600);
});
