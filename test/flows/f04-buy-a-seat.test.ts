/** F4: buying an additional user seat at the help desk, in English and in Turkish. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees } from './steps.js';

useStage();

flow('F4: the buyer chooses how many seats to add, reviews the price, pays, and the seats are there at once', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { cards: ['visa', 'mastercard'] });
  const page = await stage.visit('support-desk', { page: 'en.html' });

  await sees(page, '4 of 5 in use');
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await sees(page, 'Scale (Monthly)');
  await sees(page, 'Current seats');
  await page.getByLabel('Additional user seat count').fill('2');
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();

  await page.getByRole('heading', { name: 'Check your order' }).waitFor();
  await sees(page, '2 user seats × ₺1,290.00');
  await sees(page, '5 → 7 user seats');
  await sees(page, 'Final price, due today');
  await page.getByLabel('Pay with').selectOption({ label: 'Mastercard •• 4444' });
  const pay = await ready(page.getByRole('button', { name: /^Pay now/ }));
  const stated = await amountIn(pay);
  // 2 × ₺1,290.00 for the 21 days and 15 hours left of 30 days, and 20 % tax.
  assert.equal(stated, 223_170);
  assert.deepEqual(stage.charged('support-desk'), [], 'nothing is taken before the button');
  await pay.click();

  await sees(page, 'You paid ₺2,231.70');
  await sees(page, '2 user seats added. Ready to assign now.');
  await sees(page, 'Paid with Mastercard •• 4444');
  await sees(page, '4 of 7 in use');
  await page.getByRole('link', { name: 'Assign the new seats to your team' }).waitFor();
  assert.deepEqual(stage.charged('support-desk'), [stated]);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.capacity, 7);

  await page.reload();
  await sees(page, '4 of 7 in use');
});

flow('F4 in Turkish: the same purchase in the words of the Turkish page', async (stage) => {
  stage.begin('support-desk');
  const page = await stage.visit('support-desk');

  await page.getByRole('heading', { name: 'Kullanıcı koltukları' }).waitFor();
  await page.getByRole('button', { name: 'Ek kullanıcı koltuğu satın al' }).click();
  await sees(page, 'Scale (Aylık)');
  await page.getByLabel('Ek kullanıcı koltuğu sayısı').fill('3');
  await (await ready(page.getByRole('button', { name: 'İleri' }))).click();

  await sees(page, '3 kullanıcı koltuğu × ₺1.290,00');
  await sees(page, '5 → 8 kullanıcı koltuğu');
  const pay = await ready(page.getByRole('button', { name: /^Şimdi öde/ }));
  const stated = await amountIn(pay);
  assert.match(await pay.innerText(), /₺3\.347,56$/);
  await pay.click();

  await sees(page, '₺3.347,56 ödediniz');
  await sees(page, '3 kullanıcı koltuğu eklendi. Hemen atayabilirsiniz.');
  await sees(page, '4 / 8 kullanımda');
  await page.getByRole('link', { name: 'Yeni koltukları ekibe ata' }).waitFor();
  assert.deepEqual(stage.charged('support-desk'), [stated]);
});

flow('F4: a promotion code lowers the amount on the button, and that is what is taken', async (stage) => {
  stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  const pay = page.getByRole('button', { name: /^Pay now/ });
  const full = await amountIn(await ready(pay));

  await page.getByLabel('Promotion code').fill('welcome20');
  await page.getByRole('button', { name: 'Apply' }).click();
  await sees(page, /welcome20 applied/i);
  const stated = await amountIn(await ready(pay));
  assert.ok(stated < full, `${stated} is not less than ${full}`);
  await sees(page, /Welcome: 20% off/);
  await pay.click();

  await sees(page, /^You paid/);
  assert.deepEqual(stage.charged('support-desk'), [stated]);
});

flow('F4: after a declined card the same order is paid with another one, and taken once', async (stage) => {
  stage.begin('support-desk', 'declined');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  await (await ready(page.getByRole('button', { name: /^Pay now/ }))).click();

  await sees(page, 'The payment was declined');
  await sees(page, /Nothing was charged/);
  assert.deepEqual(stage.charged('support-desk'), []);
  await page.getByLabel('Pay with').selectOption({ label: 'Mastercard •• 4444' });
  const again = await ready(page.getByRole('button', { name: /^Pay .* with this method/ }));
  const stated = await amountIn(again);
  await again.click();

  await sees(page, /^You paid/);
  await sees(page, '4 of 6 in use');
  assert.deepEqual(stage.charged('support-desk'), [stated]);
});
