/** F2: the section "Billing information" with its pencil: filled in, changed, given up, deleted entirely. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { sees, seesNoMore, typeProfile } from './steps.js';

useStage();

flow('F2: billing information is filled in once and shown as it stands on invoices', async (stage) => {
  const host = stage.begin('support-desk', 'bare');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Add billing information' }).click();
  await typeProfile(page);
  await page.getByRole('button', { name: 'Save billing information' }).click();

  const section = page.getByRole('region', { name: 'Billing information' });
  await section.getByText('Yelken Lojistik A.Ş.').waitFor();
  await section.getByText('Çınar Sokak 12/4').waitFor();
  await section.getByText('1234567890').waitFor();
  await page.reload();
  await section.getByText('Yelken Lojistik A.Ş.').waitFor();
  const saved = (await host.scenario.store.account(host.scenario.accountId))?.profile.fields;
  assert.deepEqual([saved?.country, saved?.city, saved?.postalCode], ['TR', 'Çankaya', '06690']);
});

flow('F2: the pencil opens it; Cancel and Escape restore what was, and leaving with changes asks', async (stage) => {
  stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  const pencil = page.getByRole('button', { name: 'Edit Billing information' });
  await pencil.click();
  await page.getByLabel('Company legal name').fill('Somebody else');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await sees(page, 'You have changes that are not saved.');
  await page.getByRole('button', { name: 'Keep editing' }).click();
  assert.equal(await page.getByLabel('Company legal name').inputValue(), 'Somebody else');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave without saving' }).click();
  await seesNoMore(page.getByLabel('Company legal name'));
  await sees(page, 'Yelken Lojistik A.Ş.');
  assert.equal(await pencil.evaluate((button) => button.matches(':focus')), true, 'focus is back on the pencil');

  await pencil.click();
  await page.getByLabel('Company legal name').fill('Yelken Depo A.Ş.');
  await page.getByRole('button', { name: 'Save billing information' }).click();
  await sees(page, 'Yelken Depo A.Ş.');
});

flow('F2: it can be deleted entirely, after a question, and is asked for again before the next purchase', async (stage) => {
  const host = stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Edit Billing information' }).click();
  await page.getByRole('button', { name: 'Delete billing information' }).click();
  const question = page.getByRole('group', { name: 'Delete all billing information?' });
  await question.getByRole('button', { name: 'Delete billing information' }).click();

  await sees(page, 'No billing information yet');
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.profile.fields, null);
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await sees(page, 'Before you can pay');
});

flow('F2: when somebody else saved meanwhile, both versions are shown and nothing is overwritten unseen', async (stage) => {
  const host = stage.begin('support-desk');
  const mine = await stage.visit('support-desk', { page: 'en.html' });
  const theirs = await stage.visit('support-desk', { page: 'en.html', as: 'user_deniz', fresh: true });
  await mine.getByRole('button', { name: 'Edit Billing information' }).click();
  await mine.getByLabel('Company legal name').fill('From Ana');
  await theirs.getByRole('button', { name: 'Edit Billing information' }).click();
  await theirs.getByLabel('Company legal name').fill('From Deniz');
  await theirs.getByRole('button', { name: 'Save billing information' }).click();
  await sees(theirs, 'From Deniz');

  await mine.getByRole('button', { name: 'Save billing information' }).click();
  await sees(mine, 'Someone else changed this meanwhile');
  await sees(mine, 'From Deniz');
  await mine.getByRole('button', { name: 'Save mine' }).click();
  await sees(mine, 'From Ana');
  await mine.getByRole('button', { name: 'Edit Billing information' }).waitFor();
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.profile.fields?.companyName, 'From Ana');
});
