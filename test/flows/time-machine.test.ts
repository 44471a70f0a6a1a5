/** The demo's time machine: renewal, end of the trial, expiry of credits, a renewal that fails. Every element follows, and so does the ledger. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { jump, offeredJumps, openBar } from './demo-bar.js';
import { flow, useStage, type Stage } from './harness.js';
import { amountIn, ready, sees, seesNoMore } from './steps.js';

useStage();

/** The next payment as the summary states it, in minor units. */
const nextPayment = async (page: Page): Promise<number> => amountIn(await sees(page, /^€[\d.,]+ on \d/));

const accountOf = async (stage: ReturnType<Stage['begin']>) => stage.scenario.store.account(stage.scenario.accountId);

flow('Time machine: a renewal takes exactly the next payment that was announced, and every element is in the next period', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await sees(page, 'Your subscription is active and renews on 14 December.');
  const announced = await nextPayment(page);
  // 8 licenses × €49.00, 200 direct email credits at €12.00 a hundred, 20 % tax.
  assert.equal(announced, 49_920);
  await jump(page, 'To the renewal');

  await sees(page, /renews on 14 January/);
  assert.deepEqual(stage.charged('prospecting'), [announced]);
  await openBar(page);
  await sees(page, /It is 14 December 2026/);
  await page.getByRole('link', { name: 'Invoices', exact: true }).click();
  const invoice = page.getByRole('row').filter({ hasText: '€499.20' }).first();
  await invoice.getByText('Paid').waitFor();
});

flow('Time machine: at the end of the trial the plan is paid for, and not before', async (stage) => {
  const host = stage.begin('prospecting', 'trial');
  const page = await stage.visit('prospecting');
  await sees(page, 'You are trying Pathfinder until 28 November. Nothing is charged before that day.');
  const announced = await nextPayment(page);
  assert.deepEqual(stage.charged('prospecting'), []);
  await jump(page, 'To the end of the trial');

  await sees(page, /Your subscription is active and renews on 28 December/);
  assert.deepEqual(stage.charged('prospecting'), [announced]);
  assert.equal((await accountOf(host))?.status, 'active');
});

flow('Time machine: credits of a pack lapse on their day, the others stay, and nothing is charged', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  const credits = page.locator('credit-purchase');
  // 638 of the plan's 1,000 and 750 of a pack that lapses on 4 December.
  await credits.getByText(/1,362/).first().waitFor();
  await jump(page, 'To the next expiry of credits');

  await openBar(page);
  await sees(page, /It is 4 December 2026/);
  await credits.getByText(/\b612\b/).first().waitFor();
  assert.equal(await credits.getByText(/1,362/).count(), 0);
  assert.deepEqual(stage.charged('prospecting'), []);
});

flow('Time machine: a renewal that fails is said, and paying it with another card settles it once', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  const announced = await nextPayment(page);
  await jump(page, 'To a renewal that fails');

  await sees(page, 'The last payment did not go through. Pay it to keep your plan.');
  assert.deepEqual(stage.charged('prospecting'), [], 'a declined card pays nothing');
  assert.equal((await accountOf(host))?.status, 'past_due');
  assert.deepEqual(await offeredJumps(page), ['A week on', 'To the next attempt to collect', 'To the renewal']);

  const summary = page.locator('subscription-summary');
  const open = summary.getByRole('button', { name: /^Pay €/ });
  assert.equal(await amountIn(open), announced);
  await open.click();
  await summary.getByLabel('Pay with').selectOption({ label: 'Visa •• 4242' });
  const pay = await ready(summary.getByRole('button', { name: /^Continue to payment/ }));
  assert.equal(await amountIn(pay), announced);
  await pay.click();
  await sees(page, /^You paid €499\.20/);
  await sees(page, /Your subscription is active and renews on 14 January/);
  assert.deepEqual(stage.charged('prospecting'), [announced]);
  assert.equal((await accountOf(host))?.status, 'active');
});

flow('Time machine: another tab follows by itself', async (stage) => {
  stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  const other = await stage.visit('prospecting');
  await sees(other, 'Your subscription is active and renews on 14 December.');
  await jump(page, 'To the renewal');
  await sees(page, /renews on 14 January/);
  // It looks every ten seconds, and at once when it is back online.
  await other.context().setOffline(true);
  await other.context().setOffline(false);
  await sees(other, /renews on 14 January/);
  await seesNoMore(other.getByText('renews on 14 December'));
});

flow('Time machine: only jumps that lead somewhere are offered', async (stage) => {
  const cases = [
    ['ready', ['A week on', 'To a renewal that fails', 'To the next expiry of credits', 'To the renewal']],
    ['trial', ['A week on', 'To a renewal that fails', 'To the end of the trial']],
    ['canceling', ['A week on', 'To the end of the subscription', 'To the next expiry of credits']],
    ['canceled', ['A week on']],
  ] as const;
  for (const [state, expected] of cases) {
    stage.begin('prospecting', state);
    const page = await stage.visit('prospecting');
    assert.deepEqual(await offeredJumps(page), [...expected], state);
    await page.close();
  }
});

flow('Time machine: each starting state can be begun from the strip', async (stage) => {
  const host = stage.begin('prospecting');
  const page = await stage.visit('prospecting');
  await openBar(page);
  await page.getByLabel('Starting state').selectOption({ label: 'Canceled, and over' });
  await page.getByRole('button', { name: 'Start over' }).click();
  await sees(page, 'Your subscription has ended. You can start it again whenever you like.');
  assert.equal(host.state, 'canceled');
  assert.deepEqual(stage.charged('prospecting'), []);
});
