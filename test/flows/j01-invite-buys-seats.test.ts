/** J1: more people than free seats: exactly the missing ones are bought in place, then the invitations go on; else nothing is sent. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import { scenarioFetch, VIEWER_HEADER } from '../../src/testing/scenario.js';
import { flow, useStage } from './harness.js';
import { invited, seatsOf, WITH_MAIL } from './people.js';
import { amountIn, ready, sees } from './steps.js';

useStage();

const FIVE = ['lea', 'max', 'ida', 'zoe', 'noe'].map((name) => `${name}@cordelier.example`);

/** Five people for two free licenses, as far as the order of the other three. */
async function asFarAsTheOrder(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Email, row 1' }).evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
  }, FIVE.join('\n'));
  await (await ready(page.getByRole('button', { name: 'Next: buy 3 licenses' }))).click();
  await sees(page, '3 more licenses needed');
}

const pay = (page: Page) => page.getByRole('button', { name: /^Continue to payment/ });

flow('J1: the missing licenses are bought for what the button says, and the invitations go on', async (stage) => {
  const host = stage.begin('prospecting', 'ready', WITH_MAIL);
  const page = await stage.visit('prospecting', { page: 'workspace.html' });
  await asFarAsTheOrder(page);
  await sees(page, '8 → 11 licenses');
  const button = await ready(pay(page));
  const stated = await amountIn(button);
  await button.click();
  await sees(page, '5 people are invited');
  assert.deepEqual(stage.charged('prospecting'), [stated]);
  assert.deepEqual(invited(host).sort(), [...FIVE].sort());
  assert.deepEqual(await seatsOf(host), { capacity: 11, taken: 11 });
});

flow('J1: a declined card sends nothing; another card pays, and then everything goes on', async (stage) => {
  const host = stage.begin('prospecting', 'declined', WITH_MAIL);
  const page = await stage.visit('prospecting', { page: 'workspace.html' });
  await asFarAsTheOrder(page);
  await (await ready(pay(page))).click();
  await sees(page, 'The payment was declined');
  assert.deepEqual(invited(host), []);
  await page.getByRole('combobox', { name: 'Pay with' }).selectOption({ label: 'Mastercard •• 4444' });
  await (await ready(page.getByRole('button', { name: /^Pay .+ with this method$/ }))).click();
  await sees(page, '5 people are invited');
  assert.equal(stage.charged('prospecting').length, 1);
  assert.equal(new Set(invited(host)).size, 5);
});

flow('J1: a reload while the bank asks goes on where it was: one payment, one invitation each', async (stage) => {
  const host = stage.begin('prospecting', 'bank-question', WITH_MAIL);
  const page = await stage.visit('prospecting', { page: 'workspace.html' });
  await asFarAsTheOrder(page);
  await (await ready(pay(page))).click();
  await sees(page, 'Confirm with your bank');
  await page.reload();
  await sees(page, 'Confirm with your bank');
  assert.deepEqual(invited(host), []);
  await page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click();
  await sees(page, '5 people are invited');
  assert.equal(stage.charged('prospecting').length, 1);
  assert.equal(new Set(invited(host)).size, 5);
  assert.equal(invited(host).length, 5);
});

flow('J1: refusing at the bank sends nothing, and the list is still there', async (stage) => {
  const host = stage.begin('prospecting', 'bank-question', WITH_MAIL);
  const page = await stage.visit('prospecting', { page: 'workspace.html' });
  await asFarAsTheOrder(page);
  await (await ready(pay(page))).click();
  await page.frameLocator('iframe').getByRole('button', { name: 'Refuse' }).click();
  await sees(page, 'The payment was declined');
  await page.getByRole('button', { name: 'Cancel the payment' }).click();
  await sees(page, '3 more licenses needed');
  await page.getByRole('button', { name: 'Back' }).click();
  assert.equal(await page.getByRole('textbox', { name: 'Email, row 5' }).inputValue(), FIVE[4]);
  assert.deepEqual([stage.charged('prospecting'), invited(host)], [[], []]);
});

flow('J1: another admin takes a license meanwhile: who it was is said, and the rest is asked for', async (stage) => {
  const host = stage.begin('prospecting', 'ready', WITH_MAIL);
  const page = await stage.visit('prospecting', { page: 'workspace.html' });
  await asFarAsTheOrder(page);
  await ready(pay(page));
  const { kit, basePath } = host.scenario;
  const other = await createHttpAdapter({ baseUrl: basePath, fetch: scenarioFetch(kit), headers: { [VIEWER_HEADER]: 'user_deniz' } }).people?.();
  const row = { email: 'quick@cordelier.example', firstName: '', lastName: '', position: '' };
  const batch = await other?.createImport({ source: 'list', seats: true, role: 'member', rows: [row] }, { idempotencyKey: 'quick' });
  await other?.commitImport(batch?.id ?? '');
  // Coming back to the page is a look at what changed.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await sees(page, 'Deniz Aksoy took licenses meanwhile, so 4 licenses are missing.');
  const button = await ready(pay(page));
  const stated = await amountIn(button);
  await button.click();
  await sees(page, '5 people are invited');
  assert.deepEqual(stage.charged('prospecting'), [stated]);
  assert.equal(new Set(invited(host)).size, 6);
  assert.deepEqual(await seatsOf(host), { capacity: 12, taken: 12 });
});

flow('J1: two tabs of one person never invite anybody twice nor pay twice', async (stage) => {
  const host = stage.begin('prospecting', 'ready', WITH_MAIL);
  const first = await stage.visit('prospecting', { page: 'workspace.html' });
  await asFarAsTheOrder(first);
  await ready(pay(first));
  const second = await stage.visit('prospecting', { page: 'workspace.html' });
  await sees(second, '3 more licenses needed');
  await (await ready(pay(first))).click();
  await sees(first, '5 people are invited');
  await second.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await sees(second, '5 people are invited');
  assert.equal(stage.charged('prospecting').length, 1);
  assert.equal(invited(host).length, 5);
});
