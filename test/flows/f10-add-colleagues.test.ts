/** F10: the prospecting tool: once licenses are available, "Add a member" sends an invitation. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { invited, seatsOf, WITH_MAIL } from './people.js';
import { ready, sees } from './steps.js';

useStage();

flow('F10: from the licenses to the workspace, where adding a member sends an invitation', async (stage) => {
  const host = stage.begin('prospecting', 'ready', WITH_MAIL);
  const page = await stage.visit('prospecting');
  await page.getByRole('link', { name: 'Workspace', exact: true }).click();
  await page.getByRole('heading', { name: 'Add a member' }).waitFor();
  await sees(page, '2 free licenses');
  await page.getByRole('textbox', { name: 'Email, row 1' }).fill('lea.martin@cordelier.example');
  await page.getByRole('textbox', { name: 'First name, row 1' }).fill('Léa');
  await (await ready(page.getByRole('button', { name: 'Invite 1 person' }))).click();
  await sees(page, '1 person is invited');
  assert.deepEqual(invited(host), ['lea.martin@cordelier.example']);
  assert.deepEqual(await seatsOf(host), { capacity: 8, taken: 7 });
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('F10: by keyboard alone, from the first cell to the invitation', async (stage) => {
  const host = stage.begin('prospecting', 'ready', WITH_MAIL);
  const page = await stage.visit('prospecting', { page: 'workspace.html' });
  await page.getByRole('textbox', { name: 'Email, row 1' }).focus();
  await page.keyboard.type('lea@cordelier.example');
  await page.keyboard.press('Enter');
  await page.keyboard.type('max@cordelier.example');
  await sees(page, '2 people');
  const button = page.getByRole('button', { name: 'Invite 2 people' });
  for (let presses = 0; presses < 30 && !(await button.evaluate((element) => element.matches(':focus'))); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await sees(page, '2 people are invited');
  assert.equal(invited(host).length, 2);
});

flow('F10: somebody who is a member already is told beside the cell, and nobody is invited', async (stage) => {
  const host = stage.begin('prospecting', 'ready', WITH_MAIL);
  const [holder] = await host.scenario.store.holders(host.scenario.accountId, null, 1);
  const page = await stage.visit('prospecting', { page: 'workspace.html' });
  await page.getByRole('textbox', { name: 'Email, row 1' }).fill(holder?.email ?? '');
  await (await ready(page.getByRole('button', { name: 'Invite 1 person' }))).click();
  await sees(page, 'Is a member already.');
  assert.deepEqual(invited(host), []);
});

flow('F10: whoever was invited stands in the list at once, can be sent the invitation again, and has it taken back', async (stage) => {
  const host = stage.begin('prospecting', 'ready', WITH_MAIL);
  const page = await stage.visit('prospecting', { page: 'workspace.html' });
  await page.getByRole('textbox', { name: 'Email, row 1' }).fill('lea.martin@cordelier.example');
  await (await ready(page.getByRole('button', { name: 'Invite 1 person' }))).click();
  await sees(page, '1 person is invited');
  const list = page.locator('member-list');
  await (await ready(list.getByRole('button', { name: 'Manage lea.martin@cordelier.example' }))).click();
  await list.getByRole('button', { name: 'Send again' }).click();
  await sees(page, 'Invitation sent again to lea.martin@cordelier.example.');
  assert.deepEqual(invited(host), ['lea.martin@cordelier.example', 'lea.martin@cordelier.example']);
  await list.getByRole('button', { name: /^Take it back/ }).click();
  await sees(page, 'The invitation of lea.martin@cordelier.example was taken back.');
  assert.deepEqual(await seatsOf(host), { capacity: 8, taken: 6 });
});
