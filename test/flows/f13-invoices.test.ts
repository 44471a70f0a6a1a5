/** F13: every payment has an invoice to download; an open one is paid from the list. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees, seesNoMore } from './steps.js';

useStage();

flow('F13: invoices are listed newest first, and each is downloaded by a link made for that press alone', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting', { page: 'invoices.html' });
  const rows = page.getByRole('row').filter({ hasText: 'INV-' });
  const newest = rows.first();
  await newest.getByText('INV-2026-0011').first().waitFor();
  assert.match(await newest.innerText(), /Paid/);
  assert.equal(stage.sent.filter(({ url }) => url.includes('/documents/')).length, 0, 'no link is fetched before it is asked for');
  const [download] = await Promise.all([page.waitForEvent('download'), newest.getByRole('button', { name: /^Download/ }).click()]);
  const document = await readFile(await download.path(), 'utf8');
  assert.match(document, /INV-2026-0011/);
  assert.match(document, /Cordelier Conseil/);
  assert.match(document, /470[.,]40/);
});

flow('F13: a year’s invoices come as one CSV file', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting', { page: 'invoices.html' });
  await page.getByLabel('Year').selectOption('2025');
  // The list of all years may have both; that of the year comes in its place.
  await seesNoMore(page.getByText('INV-2026-0011'));
  await sees(page, 'INV-2025-0003');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download 2025 as CSV' }).click()]);
  assert.equal(download.suggestedFilename(), 'invoices-2025.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
  assert.equal(lines.length, 4, 'a head and three invoices');
  assert.ok(lines.slice(1).every((line) => line.includes('INV-2025-') && line.includes('470.40')), lines.join('\n'));
});

flow('F13: a purchase has its invoice at once, from the receipt and in the list', async (stage) => {
  stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await sees(page, 'INV-2026-0005');
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  const pay = await ready(page.getByRole('button', { name: /^Pay now/ }));
  const stated = await amountIn(pay);
  await pay.click();
  await sees(page, /^You paid/);
  await sees(page, /Receipt INV-2026-0006/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the invoice' }).click()]);
  assert.match(await readFile(await download.path(), 'utf8'), /INV-2026-0006/);
  const row = page.getByRole('row').filter({ hasText: 'INV-2026-0006' });
  assert.equal(await amountIn(row.getByText(/₺/).first()), stated);
  assert.deepEqual(stage.charged('support-desk'), [stated]);
});

flow('F13: an open invoice is paid from the list with another card, once', async (stage) => {
  const host = stage.begin('prospecting', 'past-due');
  const page = await stage.visit('prospecting', { page: 'invoices.html' });
  const open = page.getByRole('row').filter({ hasText: 'Open' }).filter({ hasText: 'INV-' });
  await open.getByText('€499.20').waitFor();
  await open.getByRole('button', { name: /^Pay now/ }).click();
  await page.getByLabel('Pay with').selectOption({ label: 'Visa •• 4242' });
  const pay = await ready(page.getByRole('button', { name: /^Continue to payment/ }));
  assert.equal(await amountIn(pay), 49_920);
  await pay.click();
  await sees(page, /^You paid €499\.20/);
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByRole('row').filter({ hasText: '€499.20' }).getByText('Paid').waitFor();
  assert.deepEqual(stage.charged('prospecting'), [49_920]);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.status, 'active');
});

flow('F13: an account without invoices is told where they will be', async (stage) => {
  stage.begin('support-desk', 'bare');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await sees(page, 'No invoices yet');
  await sees(page, 'Each payment brings one. You find them here.');
});
