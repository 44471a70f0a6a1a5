/** J2: the amount on the button is the amount taken, to the minor unit; or nothing is taken and the new one is shown. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { formatMoney } from '../../src/domain/money.js';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees } from './steps.js';

useStage();

const payButton = (page: Page) => page.getByRole('button', { name: /^Pay now/ });

async function review(page: Page, seats = '1'): Promise<void> {
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await page.getByLabel('Additional user seat count').fill(seats);
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  await ready(payButton(page));
}

flow('J2: when the price changed since it was shown, nothing is taken and the new amount is shown first', async (stage) => {
  const host = stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await review(page, '2');
  const shown = await amountIn(payButton(page));
  host.scenario.setUnitAmount(150_000);
  await payButton(page).click();

  await sees(page, /^The amount changed from ₺2,231\.70 to ₺2,595\.00\. Nothing was charged\./);
  assert.deepEqual(stage.charged('support-desk'), []);
  const renewed = await amountIn(await ready(payButton(page)));
  assert.deepEqual([shown, renewed], [223_170, 259_500]);
  await payButton(page).click();
  await sees(page, /^You paid ₺2,595\.00/);
  assert.deepEqual(stage.charged('support-desk'), [259_500]);
});

flow('J2: an offer that ran out is made again and shown before anything is taken', async (stage) => {
  const host = stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await review(page, '10');
  const shown = await amountIn(payButton(page));
  host.scenario.clock.advance(3 * 3_600_000);
  await payButton(page).click();

  await sees(page, /^The offer ran out\. The amount changed from ₺[\d,.]+ to ₺[\d,.]+\. Nothing was charged\./);
  assert.deepEqual(stage.charged('support-desk'), []);
  const renewed = await amountIn(await ready(payButton(page)));
  assert.ok(renewed < shown, 'three hours less are paid for');
  await payButton(page).click();
  await sees(page, /^You paid/);
  assert.deepEqual(stage.charged('support-desk'), [renewed]);
});

for (const [currency, unitAmount] of [['JPY', 3_200], ['KWD', 8_755], ['USD', 1_999]] as const) {
  flow(`J2: with the digits of ${currency}, the button and the ledger agree exactly`, async (stage) => {
    stage.begin('support-desk', 'ready', { currency, unitAmount });
    const page = await stage.visit('support-desk', { page: 'en.html' });
    await review(page, '3');
    const label = (await payButton(page).innerText()).trim();
    await payButton(page).click();
    await sees(page, /^You paid/);
    const [amount] = stage.charged('support-desk');
    assert.ok(amount);
    assert.equal(label, `Pay now – ${formatMoney(amount, currency, 'en-GB')}`);
  });
}

flow('J2: every line of the offer is explained, and the lines add up to the button', async (stage) => {
  stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html' });
  await review(page, '2');
  await page.getByText('How this is worked out').first().click();
  await sees(page, /2 user seats × ₺1,290\.00 × 22 of 30 days/);
  await sees(page, /1,868,400 of 2,592,000 seconds/);
  const amounts = await page.locator('seat-manager').locator('[part~=lines] .amount').allInnerTexts();
  const sum = amounts.reduce((total, text) => total + Number(text.replace(/\D/g, '')), 0);
  assert.equal(sum, await amountIn(payButton(page)));
});
