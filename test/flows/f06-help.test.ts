/** F6: the host's contact page and chat are in reach in every step of buying and removing. */
import { flow, useStage } from './harness.js';
import { ready, sees } from './steps.js';
import type { Page } from 'playwright-core';

useStage();

async function helpIsThere(page: Page): Promise<void> {
  const buying = page.locator('seat-manager');
  await buying.getByRole('link', { name: 'Contact page' }).waitFor();
  await buying.getByRole('link', { name: 'chat' }).waitFor();
}

flow('F6: contact page and chat are in reach from choosing to the receipt, and while removing', async (stage) => {
  stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await helpIsThere(page);
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await page.getByLabel('Additional user seat count').waitFor();
  await helpIsThere(page);
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  const pay = await ready(page.getByRole('button', { name: /^Pay now/ }));
  await helpIsThere(page);
  await pay.click();
  await sees(page, /^You paid/);
  await helpIsThere(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Remove user seats' }).click();
  await page.getByLabel('How many seats do you want to remove?').waitFor();
  await helpIsThere(page);
});

flow('F6: help stays in reach where a payment fails or the backend does not answer', async (stage) => {
  stage.begin('support-desk', 'declined');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  await (await ready(page.getByRole('button', { name: /^Pay now/ }))).click();
  await sees(page, 'The payment was declined');
  await helpIsThere(page);

  await page.route('**/v1/subscription', (route) => route.fulfill({ status: 500, body: '' }));
  await page.reload();
  await sees(page, 'Billing could not be loaded.');
  await helpIsThere(page);
});
