/** F15: the workshops: plus and minus at the top, a summary that follows, and nothing applied before it is confirmed. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees } from './steps.js';

useStage();

flow('F15: each press of plus changes the summary and nothing else; confirming takes what the button says', async (stage) => {
  const host = stage.begin('workshops');
  const page = await stage.visit('workshops');
  const { store, accountId } = host.scenario;
  await sees(page, '9 sur 12 attribués');
  const more = page.getByRole('button', { name: 'Un utilisateur de plus' });
  await more.click();
  await sees(page, '12 → 13 utilisateurs');
  const first = await amountIn(await ready(page.getByRole('button', { name: /^Confirmer les modifications/ })));
  await more.click();
  await sees(page, '12 → 14 utilisateurs');
  const confirm = await ready(page.getByRole('button', { name: /^Confirmer les modifications/ }));
  const stated = await amountIn(confirm);
  assert.ok(stated > first);
  assert.equal((await store.account(accountId))?.seats.capacity, 12, 'nothing is applied before');
  assert.deepEqual(stage.charged('workshops'), []);
  await confirm.click();

  await sees(page, /^Vous avez payé/);
  await sees(page, '9 sur 14 attribués');
  assert.deepEqual(stage.charged('workshops'), [stated]);
  assert.equal((await store.account(accountId))?.seats.capacity, 14);
});

flow('F15: minus lowers the number from the next period on, with nothing to pay', async (stage) => {
  const host = stage.begin('workshops');
  const page = await stage.visit('workshops');
  await page.getByRole('button', { name: 'Un utilisateur de moins' }).click();
  await sees(page, '12 → 11 utilisateurs');
  await sees(page, 'Rien à payer aujourd’hui');
  await (await ready(page.getByRole('button', { name: 'Confirmer les modifications', exact: true }))).click();
  await sees(page, '11 utilisateurs à partir du 14 décembre');
  assert.deepEqual(stage.charged('workshops'), []);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.capacity, 12);
});

flow('F15: minus stops at the users there are, and says so', async (stage) => {
  stage.begin('workshops', 'ready', { seats: { capacity: 10, used: 9 } });
  const page = await stage.visit('workshops');
  const fewer = page.getByRole('button', { name: 'Un utilisateur de moins' });
  await fewer.click();
  await sees(page, '10 → 9 utilisateurs');
  assert.equal(await fewer.isDisabled(), true);
  await page.getByLabel(/Utilisateurs au total/).fill('8');
  await sees(page, /9 utilisateurs sont attribués.*vous ne pouvez pas descendre en dessous de 9/);
});

flow('F15: cancelling puts the number back, and a reload forgets what was staged', async (stage) => {
  stage.begin('workshops');
  const page = await stage.visit('workshops');
  const number = page.getByLabel(/Utilisateurs au total/);
  await page.getByRole('button', { name: 'Un utilisateur de plus' }).click();
  await sees(page, '12 → 13 utilisateurs');
  await page.getByRole('button', { name: 'Annuler' }).click();
  assert.equal(await number.inputValue(), '12');
  await page.getByRole('button', { name: 'Un utilisateur de plus' }).click();
  await sees(page, '12 → 13 utilisateurs');
  await page.reload();
  await sees(page, '9 sur 12 attribués');
  assert.equal(await number.inputValue(), '12');
  assert.deepEqual(stage.charged('workshops'), []);
});
