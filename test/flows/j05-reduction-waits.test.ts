/** J5: fewer seats wait for the period's end or count at once with a credit; what waits is shown and can be taken back. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { ready, sees, seesNoMore } from './steps.js';

useStage();

const SEATS = { capacity: 8, used: 4 };
const DAY = 86_400_000;

flow('J5: a reduction waits for the period’s end, is shown to everyone with who asked for it, and can be taken back', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { seats: SEATS });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Remove user seats' }).click();
  await page.getByLabel('How many seats do you want to remove?').fill('2');
  await (await ready(page.getByRole('button', { name: 'Remove 2 user seats' }))).click();
  await sees(page, '6 user seats from 14 December');

  const deniz = await stage.visit('support-desk', { page: 'en.html', as: 'user_deniz', fresh: true });
  await sees(deniz, '6 user seats from 14 December');
  await sees(deniz, 'Asked for by Ana Ferreira');
  await deniz.getByRole('button', { name: 'Undo' }).click();
  await seesNoMore(deniz.getByText('6 user seats from 14 December'));
  const account = await host.scenario.store.account(host.scenario.accountId);
  assert.deepEqual([account?.scheduled, account?.seats.capacity], [[], 8]);
});

flow('J5: once the period is over the reduction has taken effect', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { seats: SEATS, scheduledSeats: 6 });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await sees(page, '6 user seats from 14 December');
  await sees(page, '4 of 8 in use');
  host.scenario.clock.advance(22 * DAY);
  await host.scenario.kit.tick();
  await page.reload();
  await sees(page, '4 of 6 in use');
  await seesNoMore(page.getByText('6 user seats from 14 December'));
});

flow('J5: taking it back when somebody else already did is no harm, and the page shows how it is', async (stage) => {
  stage.begin('support-desk', 'ready', { seats: SEATS, scheduledSeats: 6 });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  const deniz = await stage.visit('support-desk', { page: 'en.html', as: 'user_deniz', fresh: true });
  await deniz.getByRole('button', { name: 'Undo' }).click();
  await seesNoMore(deniz.getByRole('button', { name: 'Undo' }));
  await page.getByRole('button', { name: 'Undo' }).click();
  await seesNoMore(page.getByRole('button', { name: 'Undo' }));
  await sees(page, '4 of 8 in use');
});

flow('J5: where the host’s rules say so, seats go at once and the credit is stated before the button', async (stage) => {
  const host = stage.begin('support-desk', 'at-once', { seats: SEATS });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Remove user seats' }).click();
  await page.getByLabel('How many seats do you want to remove?').fill('2');
  const remove = await ready(page.getByRole('button', { name: 'Remove 2 user seats' }));
  // 2 × ₺1,290.00 with 20 % tax for the 21 days and 15 hours of 30 that are not used.
  await sees(page, /The user seats go at once\. ₺2,231\.70 for the unused time is put on your balance/);
  await remove.click();
  await sees(page, '4 of 6 in use');
  const account = await host.scenario.store.account(host.scenario.accountId);
  assert.deepEqual([account?.seats.capacity, account?.balance], [6, 223_170]);
  assert.deepEqual(stage.charged('support-desk'), []);
});
