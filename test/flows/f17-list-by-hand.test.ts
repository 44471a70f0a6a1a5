/** F17: the workshops: a list of users entered by hand, and the number of users that follows it. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { invited, seatsOf, WITH_MAIL } from './people.js';
import { amountIn, ready, sees } from './steps.js';

useStage();

const NAMES = ['lea', 'max', 'ida', 'zoe', 'noe'];

flow('F17: five users for three free ones: the subscription follows to 14, is paid, and all are invited', async (stage) => {
  const host = stage.begin('workshops', 'ready', WITH_MAIL);
  const page = await stage.visit('workshops', { page: 'utilisateurs.html' });
  await page.getByRole('heading', { name: 'Liste des utilisateurs' }).waitFor();
  await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
  await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
  for (const [index, name] of NAMES.entries()) {
    await page.getByRole('textbox', { name: `Adresse e-mail, ligne ${index + 1}` }).fill(`${name}@fablab.example`);
    await page.getByRole('textbox', { name: `Prénom, ligne ${index + 1}` }).fill(name);
  }
  await page.getByRole('textbox', { name: 'Poste (facultatif), ligne 1' }).fill('Menuiserie');
  await sees(page, '5 personnes');
  await sees(page, '3 utilisateurs libres');
  await sees(page, '2 à acheter');
  await (await ready(page.getByRole('button', { name: 'Suivant : acheter 2 utilisateurs' }))).click();
  await sees(page, 'Il manque 2 utilisateurs');
  await sees(page, '12 → 14 utilisateurs');
  const pay = await ready(page.getByRole('button', { name: /^Confirmer les modifications et payer/ }));
  const stated = await amountIn(pay);
  assert.deepEqual(invited(host), [], 'nobody before it is paid');
  await pay.click();
  await sees(page, '5 personnes sont invitées');
  assert.deepEqual(stage.charged('workshops'), [stated]);
  assert.deepEqual(await seatsOf(host), { capacity: 14, taken: 14 });
  assert.equal(new Set(invited(host)).size, 5);

  await page.getByRole('link', { name: 'Revenir à mon abonnement' }).click();
  await sees(page, '9 sur 14 attribués');
});

flow('F17: a column pasted from a spreadsheet fills the rows; what is wrong is said beside its cell', async (stage) => {
  const host = stage.begin('workshops', 'ready', WITH_MAIL);
  const page = await stage.visit('workshops', { page: 'utilisateurs.html' });
  const first = page.getByRole('textbox', { name: 'Adresse e-mail, ligne 1' });
  await first.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
  }, 'lea@fablab.example\tLéa\tMoreau\tMenuiserie\nmax(at)fablab.example\tMax\tRoy\t');
  await sees(page, '2 lignes collées.');
  assert.equal(await page.getByRole('textbox', { name: 'Nom, ligne 1', exact: true }).inputValue(), 'Moreau');
  await sees(page, 'Ce n’est pas une adresse e-mail.');
  await page.getByRole('button', { name: 'Valider la liste et inviter 2 personnes' }).click();
  assert.deepEqual(invited(host), []);
  await page.getByRole('textbox', { name: 'Adresse e-mail, ligne 2' }).fill('max@fablab.example');
  await page.getByRole('button', { name: 'Valider la liste et inviter 2 personnes' }).click();
  await sees(page, '2 personnes sont invitées');
  assert.deepEqual(invited(host).sort(), ['lea@fablab.example', 'max@fablab.example']);
});
