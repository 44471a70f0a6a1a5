/** F14: somebody changes jobs, an email address changes, an account is deleted: the page says what happens, and where to go. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { seatsOf } from './people.js';
import { ready, sees } from './steps.js';

useStage();

const TOPICS = [
  ['Your email address changes', /Invoices and payment notices go to the address of the account/, 'Write to our support team', '#support'],
  ['You want to delete the account', /Deleting the account ends the subscription/, 'Talk to us before you delete it', '#support'],
  ['Somebody leaves or changes jobs', /Their license can go to another member/, 'Hand the license to another member', 'workspace.html'],
] as const;

flow('F14: each case says what happens and leads to the host’s support or to the transfer of the license', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  const summary = page.locator('subscription-summary');
  await summary.getByRole('heading', { name: 'Moving on' }).waitFor();
  for (const [topic, text, link, target] of TOPICS) {
    assert.equal(await summary.getByText(text).isVisible(), false, `${topic} is folded away`);
    await summary.getByText(topic, { exact: true }).click();
    await summary.getByText(text).waitFor();
    const way = summary.getByRole('link', { name: link });
    await way.waitFor();
    assert.equal(await way.getAttribute('href'), target);
  }
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('F14: somebody who may only look finds the same ways, and nothing to press that is not theirs', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting', { as: 'user_noor' });
  const summary = page.locator('subscription-summary');
  await summary.getByText('Somebody leaves or changes jobs', { exact: true }).click();
  await summary.getByRole('link', { name: 'Hand the license to another member' }).waitFor();
  const cancel = summary.getByRole('button', { name: 'Cancel the subscription' });
  assert.ok((await cancel.count()) === 0 || (await cancel.isDisabled()), 'a viewer cannot cancel');
});

flow('F14: the license of somebody who leaves goes to another member in one step, for nothing', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await page.locator('subscription-summary').getByText('Somebody leaves or changes jobs', { exact: true }).click();
  await page.getByRole('link', { name: 'Hand the license to another member' }).click();
  await (await ready(page.getByRole('button', { name: 'Manage Ines Moreau' }))).click();
  await page.getByRole('button', { name: 'Choose another member' }).click();
  await page.getByLabel('Who gets it?').first().fill('noor');
  await page.getByRole('radio', { name: /Noor Jansen/ }).check();
  await sees(page, 'Ines Moreau loses access at once.');
  await sees(page, 'Noor Jansen has it at once.');
  await sees(page, 'Nothing is charged, and the number of licenses stays the same.');
  const before = await seatsOf(host);
  await (await ready(page.getByRole('button', { name: 'Hand on from Ines Moreau to Noor Jansen' }))).click();
  await sees(page, 'Handed on from Ines Moreau to Noor Jansen.');
  const { store, accountId } = host.scenario;
  assert.equal((await store.person(accountId, 'member_00001'))?.seat, 'none');
  assert.equal((await store.person(accountId, 'user_noor'))?.seat, 'held');
  assert.deepEqual(await seatsOf(host), before);
  assert.deepEqual(stage.charged('prospecting'), []);
});
