/** F5: removing user seats, never below those that are assigned; and J5's change that waits, shown and taken back. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { ready, sees, seesNoMore } from './steps.js';

useStage();

const SEATS = { capacity: 8, used: 4 };

flow('F5: the product asks how many seats to remove, says what follows, and does it once it is confirmed', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { seats: SEATS });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Remove user seats' }).click();
  await page.getByLabel('How many seats do you want to remove?').fill('3');
  await sees(page, '8 → 5 user seats');
  await sees(page, /You keep all user seats until 14 December\. From then on you pay for 5\./);
  await sees(page, 'Nothing to pay today');
  const before = (await host.scenario.store.account(host.scenario.accountId))?.scheduled;
  assert.deepEqual(before, [], 'nothing happens before the button');
  await (await ready(page.getByRole('button', { name: 'Remove 3 user seats' }))).click();

  await sees(page, '5 user seats from 14 December');
  await sees(page, '4 of 8 in use');
  assert.deepEqual(stage.charged('support-desk'), []);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.scheduled[0]?.seats, 5);
});

flow('F5: nobody can go below the seats that are assigned; who holds them is shown there', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { seats: SEATS });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Remove user seats' }).click();
  const number = page.getByLabel('How many seats do you want to remove?');
  await number.fill('5');
  await sees(page, 'Enter 4 or less.');
  await sees(page, '4 user seats are in use, so you cannot go below 4. Free some to remove more.');
  assert.equal(await page.getByRole('button', { name: /^Remove \d/ }).count(), 0, 'there is nothing to press');
  await page.getByRole('button', { name: 'See who uses them' }).click();
  const [holder] = await host.scenario.store.holders(host.scenario.accountId, null, 1);
  assert.ok(holder);
  await sees(page, holder.name);
  await sees(page, holder.email);
});

flow('F5: where every seat is in use, removing is explained instead of offered', async (stage) => {
  stage.begin('support-desk', 'ready', { seats: { capacity: 4, used: 4 } });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Remove user seats' }).click();
  await sees(page, 'No user seat can be removed now.');
  await page.getByRole('button', { name: 'See who uses them' }).waitFor();
});

flow('F5: a reduction that lost the race against a new colleague is refused with the reason', async (stage) => {
  const host = stage.begin('support-desk', 'at-once', { seats: SEATS });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Remove user seats' }).click();
  await page.getByLabel('How many seats do you want to remove?').fill('4');
  const remove = await ready(page.getByRole('button', { name: 'Remove 4 user seats' }));
  const { store, accountId, clock } = host.scenario;
  await store.recordUsage(accountId, { used: 6, reserved: 0 }, { by: { id: 'user_deniz', name: 'Deniz Aksoy' }, at: clock.now() });
  await remove.click();

  await sees(page, /6 user seats are in use, so you cannot go below 6/);
  await seesNoMore(page.getByRole('button', { name: 'Remove 4 user seats' }));
  assert.equal((await store.account(accountId))?.seats.capacity, 8, 'nobody lost a seat');
});

flow('F5: where every seat is in use, one is freed right there, and the reduction goes on', async (stage) => {
  const host = stage.begin('support-desk', 'ready', { seats: { capacity: 4, used: 4 } });
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Remove user seats' }).click();
  await page.getByRole('button', { name: 'See who uses them' }).click();
  await sees(page, '4 of 4 people, away longest first');
  await page.getByRole('button', { name: /^Unassign from/ }).first().click();
  await sees(page, '3 of 4 in use');
  await page.getByLabel('How many seats do you want to remove?').fill('1');
  await (await ready(page.getByRole('button', { name: 'Remove 1 user seat' }))).click();
  await sees(page, '3 user seats from 14 December');
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.scheduled[0]?.seats, 3);
});
