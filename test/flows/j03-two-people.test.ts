/** J3, more than one window: a second tab and a second admin see the same purchase; nobody pays for it twice. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { flow, useStage } from './harness.js';
import { amountIn, ready, sees } from './steps.js';

useStage();

const payButton = (page: Page) => page.getByRole('button', { name: /^Pay now/ });

async function review(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Buy additional user seat' }).click();
  await (await ready(page.getByRole('button', { name: 'Next' }))).click();
  return amountIn(await ready(payButton(page)));
}

flow('J3: a second tab opened during a payment shows that payment and not another button', async (stage) => {
  stage.begin('support-desk', 'bank-question');
  const first = await stage.visit('support-desk', { page: 'en.html' });
  const stated = await review(first);
  await payButton(first).click();
  await sees(first, 'Confirm with your bank');

  const second = await stage.visit('support-desk', { page: 'en.html' });
  await sees(second, 'Confirm with your bank');
  assert.equal(await payButton(second).count(), 0);
  await second.frameLocator('iframe[title="Your bank asks for a confirmation"]').getByRole('button', { name: 'Approve' }).click();
  await sees(second, /^You paid/);
  assert.deepEqual(stage.charged('support-desk'), [stated]);
});

flow('J3: an order left open in a second tab does not pay for what was bought in the first', async (stage) => {
  const host = stage.begin('support-desk');
  const first = await stage.visit('support-desk', { page: 'en.html' });
  const second = await stage.visit('support-desk', { page: 'en.html' });
  const stated = await review(first);
  await review(second);
  await payButton(first).click();
  await sees(first, /^You paid/);

  await payButton(second).click();
  await sees(second, /Nothing was charged/);
  await sees(second, '6 → 7 user seats');
  assert.deepEqual(stage.charged('support-desk'), [stated], 'the second tab took nothing');
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.capacity, 6);
});

flow('J3: the second admin learns who was quicker, sees the new order, and pays only for what is on the button', async (stage) => {
  const host = stage.begin('support-desk');
  const ana = await stage.visit('support-desk', { page: 'en.html' });
  const deniz = await stage.visit('support-desk', { page: 'en.html', as: 'user_deniz', fresh: true });
  const first = await review(ana);
  await review(deniz);
  await payButton(ana).click();
  await sees(ana, /^You paid/);

  await payButton(deniz).click();
  await sees(deniz, /Ana Ferreira changed .*user seats from 5 to 6/);
  await sees(deniz, '6 → 7 user seats');
  assert.deepEqual(stage.charged('support-desk'), [first]);
  const second = await amountIn(await ready(payButton(deniz)));
  await payButton(deniz).click();
  await sees(deniz, /^You paid/);
  assert.deepEqual(stage.charged('support-desk'), [first, second]);
  assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.capacity, 7);
});

flow('J3: while one admin pays, the other is told and is not charged', async (stage) => {
  const host = stage.begin('support-desk', 'slow');
  const ana = await stage.visit('support-desk', { page: 'en.html' });
  const deniz = await stage.visit('support-desk', { page: 'en.html', as: 'user_deniz', fresh: true });
  const stated = await review(ana);
  await review(deniz);
  await payButton(ana).click();
  await sees(ana, 'Your payment is being processed');

  await payButton(deniz).click();
  await sees(deniz, /Another purchase for this account is under way\. You were not charged for this one\./);
  await deniz.getByRole('button', { name: 'Show that purchase' }).click();
  await sees(deniz, /^Ana Ferreira is paying ₺1,115\.86 for this account right now/);
  host.scenario.clock.advance(20_000);
  await sees(ana, /^You paid/);
  await sees(deniz, '4 of 6 in use');
  assert.deepEqual(stage.charged('support-desk'), [stated]);
});

flow('J3: who may only look sees everything and can press nothing that buys', async (stage) => {
  stage.begin('support-desk');
  const page = await stage.visit('support-desk', { page: 'en.html', as: 'user_paul' });
  await sees(page, '4 of 5 in use');
  await sees(page, 'Ask your billing admin to change this.');
  assert.equal(await page.getByRole('button', { name: 'Buy additional user seat' }).isDisabled(), true);
  assert.equal(await page.getByRole('button', { name: 'Remove user seats' }).isDisabled(), true);
  assert.equal(await page.getByRole('button', { name: /Edit|Delete/ }).count(), 0);
});
