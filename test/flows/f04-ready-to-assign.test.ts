/** F4, at its end: the new seats are ready to assign, and the help desk's team page is where that is done. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { seatsOf } from './people.js';
import { ready, sees } from './steps.js';

useStage();

flow('F4: from the receipt to the team, where the new user seat is assigned', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { seats: { capacity: 4, used: 4 } });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await (await ready(page.getByRole('button', { name: 'Buy additional user seat' }))).click();
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  await (await ready(page.getByRole('button', { name: /^Pay now/ }))).click();
  await sees(page, /1 user seat added\. Ready to assign now\./);
  await page.getByRole('link', { name: 'Assign the new seats to your team' }).click();
  await page.getByRole('heading', { name: 'Team' }).waitFor();
  await sees(page, '4 of 5 in use');
  await (await ready(page.getByRole('button', { name: 'Assign to Noor Jansen' }))).click();
  await sees(page, 'Assigned to Noor Jansen.');
  await sees(page, '5 of 5 in use');
  assert.deepEqual(await seatsOf(host), { capacity: 5, taken: 5 });
});

flow('F4: the same in Turkish, at 320 px: each person is a card, and the missing seat is bought there', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { seats: { capacity: 4, used: 4 } });
  const page = await stage.visit('support-desk', { page: 'ekip.html', width: 320 });
  await (await ready(page.getByRole('button', { name: 'Ata (Noor Jansen)' }))).click();
  await sees(page, 'Boş kullanıcı koltuğu yok.');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'nothing scrolls sideways');
  await (await ready(page.getByRole('button', { name: /^Şimdi öde/ }))).click();
  await sees(page, 'Atandı: Noor Jansen.');
  assert.deepEqual(await seatsOf(host), { capacity: 5, taken: 5 });
});
