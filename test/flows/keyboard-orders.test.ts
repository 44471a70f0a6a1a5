/** Plans, credits, invoices, the subscription and one order of several things, by keyboard alone, on a small phone and a desktop. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { WIDTHS, assertFocus, focusComesTo, open, press, tabTo, type } from './keyboard.js';
import { sees } from './steps.js';

useStage();

for (const width of WIDTHS) {
  flow(`Keyboard at ${width} px: F7, another plan with more licenses`, async (stage) => {
    const host = stage.begin('prospecting');
    const page = await open(stage, 'prospecting', width, 'upgrade.html');
    await press(page, page.getByRole('button', { name: 'Choose Summit' }), 'the plan');
    await page.getByRole('heading', { name: 'Summit (Monthly)' }).waitFor();
    await assertFocus(page, 'choosing the plan');
    await type(page, page.getByLabel('Total number of licenses in your workspace'), 'the total', '9');
    await sees(page, '8 → 9 licenses');
    await press(page, page.getByRole('button', { name: 'Checkout' }), 'Checkout');
    await focusComesTo(page.getByRole('heading', { name: 'Check that your order is correct' }), 'the review');
    await press(page, page.getByRole('button', { name: /^Continue to payment/ }), 'the button that pays');
    await sees(page, /^You paid €/);
    await assertFocus(page, 'paying');
    await press(page, page.getByRole('button', { name: 'OK' }), 'OK');
    await assertFocus(page, 'closing the receipt');
    const account = await host.scenario.store.account(host.scenario.accountId);
    assert.deepEqual([account?.planId, account?.seats.capacity, stage.charged('prospecting').length], ['summit', 9, 1]);
  });

  flow(`Keyboard at ${width} px: F7, monthly and annual are switched with the arrows, and Escape leads back`, async (stage) => {
    stage.begin('prospecting');
    const page = await open(stage, 'prospecting', width, 'upgrade.html');
    await tabTo(page, page.getByRole('radio', { name: 'Monthly' }), 'the switch');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.getByRole('radio', { name: 'Annual' }).isChecked(), true);
    await assertFocus(page, 'switching');
    const summit = page.getByRole('button', { name: /Summit/ });
    await press(page, summit, 'the plan');
    await page.getByRole('heading', { name: 'Summit (Annual)' }).waitFor();
    await page.keyboard.press('Escape');
    await focusComesTo(summit, 'the plan again');
    assert.deepEqual(stage.charged('prospecting'), []);
  });

  flow(`Keyboard at ${width} px: F8, credits with the slider’s keys`, async (stage) => {
    stage.begin('prospecting');
    const page = await open(stage, 'prospecting', width);
    await press(page, page.getByRole('button', { name: 'Purchase add-ons: Phone credits' }), 'Purchase add-ons');
    const slider = page.getByRole('slider', { name: 'Phone credits a month' });
    await tabTo(page, slider, 'the slider');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await sees(page, 'Phone credits: 0 → 300 a month');
    await assertFocus(page, 'moving the slider');
    await press(page, page.getByRole('button', { name: /^(Checkout|Continue)$/ }), 'the way on');
    await focusComesTo(page.getByRole('heading', { name: 'Check that your order is correct' }), 'the review');
    await press(page, page.getByRole('button', { name: /^Continue to payment/ }), 'the button that pays');
    await sees(page, /^You paid €/);
    await press(page, page.getByRole('button', { name: 'OK' }), 'OK');
    await assertFocus(page, 'closing the receipt');
    assert.deepEqual(stage.charged('prospecting'), [10_800]);
  });

  flow(`Keyboard at ${width} px: F12 and F14, the details are opened and closed, and each case is unfolded`, async (stage) => {
    stage.begin('prospecting');
    const page = await open(stage, 'prospecting', width);
    const details = page.getByRole('button', { name: 'Billing details' });
    await press(page, details, 'Billing details');
    await page.getByText('Current period', { exact: true }).first().waitFor();
    await assertFocus(page, 'opening the details');
    await press(page, page.getByRole('button', { name: 'Close details' }), 'Close details');
    await focusComesTo(details, 'Billing details again');
    await press(page, page.locator('subscription-summary summary').filter({ hasText: 'You want to delete the account' }), 'the case');
    await sees(page, /Deleting the account ends the subscription/);
    await tabTo(page, page.getByRole('link', { name: 'Talk to us before you delete it' }), 'the host’s way on');
  });

  flow(`Keyboard at ${width} px: F12, canceling for the period’s end and keeping the plan after all`, async (stage) => {
    const host = stage.begin('prospecting');
    const page = await open(stage, 'prospecting', width);
    await press(page, page.getByRole('button', { name: 'Cancel the subscription' }), 'Cancel the subscription');
    await sees(page, /You keep 8 licenses until 14 December/);
    await assertFocus(page, 'asking to cancel');
    await press(page, page.getByRole('button', { name: 'Cancel on 14 December' }), 'the button that cancels');
    await sees(page, 'Your subscription ends on 14 December. Until then you keep everything.');
    await assertFocus(page, 'canceling');
    await press(page, page.getByRole('button', { name: 'OK' }), 'OK');
    await assertFocus(page, 'closing the notice');
    await press(page, page.getByRole('button', { name: 'Keep my plan' }), 'Keep my plan');
    await sees(page, 'Your subscription is active and renews on 14 December.');
    await assertFocus(page, 'keeping the plan');
    assert.deepEqual((await host.scenario.store.account(host.scenario.accountId))?.scheduled, []);
  });

  flow(`Keyboard at ${width} px: F13, an invoice is downloaded and an open one is paid`, async (stage) => {
    stage.begin('prospecting', 'past-due');
    const page = await open(stage, 'prospecting', width, 'invoices.html');
    const row = page.getByRole('row').filter({ hasText: 'INV-2026-0012' });
    await tabTo(page, row.getByRole('button', { name: /^Download/ }), 'Download');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.ok(await download.path());
    await assertFocus(page, 'downloading');
    await page.reload();
    await press(page, row.getByRole('button', { name: /^Pay now/ }), 'Pay now');
    const method = page.getByLabel('Pay with');
    await tabTo(page, method, 'the choice of card');
    await page.keyboard.type('Visa •• 4242');
    await press(page, page.getByRole('button', { name: /^Continue to payment/ }), 'the button that pays');
    await sees(page, /^You paid €499\.20/);
    await press(page, page.getByRole('button', { name: 'OK' }), 'OK');
    await assertFocus(page, 'closing the receipt');
    assert.deepEqual(stage.charged('prospecting'), [49_920]);
  });

  flow(`Keyboard at ${width} px: F16, from monthly to annual billing at the workshops`, async (stage) => {
    const host = stage.begin('workshops');
    const page = await open(stage, 'workshops', width);
    await tabTo(page, page.getByRole('radio', { name: 'Mensuelle' }), 'the switch');
    await page.keyboard.press('ArrowRight');
    const business = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Business', exact: true }) });
    await press(page, business.getByRole('button'), 'Business');
    await sees(page, 'Business (mensuel) → Business (annuel)');
    await press(page, page.getByRole('button', { name: 'Passer commande' }), 'Passer commande');
    await press(page, page.getByRole('button', { name: /^Confirmer les modifications et payer/ }), 'the button that confirms');
    await sees(page, /^Vous avez payé/);
    await assertFocus(page, 'confirming');
    assert.equal(stage.charged('workshops').length, 1);
    assert.equal((await host.scenario.store.account(host.scenario.accountId))?.interval, 'year');
  });

  flow(`Keyboard at ${width} px: one order of a plan and licenses`, async (stage) => {
    stage.begin('prospecting');
    const page = await open(stage, 'prospecting', width, 'order.html');
    const basket = page.locator('billing-basket');
    await press(page, page.getByRole('button', { name: 'Choose Summit' }), 'the plan');
    await sees(page, 'Pathfinder (Monthly) → Summit (Monthly)');
    await press(page, page.getByRole('button', { name: 'Add to order' }), 'Add to order');
    await basket.getByText('Summit (Monthly)', { exact: true }).waitFor();
    await assertFocus(page, 'adding the plan');
    await press(page, page.getByRole('button', { name: 'Change the number of licenses' }), 'the plus');
    await type(page, page.getByLabel('Total number of licenses in your workspace'), 'the total', '9');
    await press(page, page.getByRole('button', { name: 'Add to order' }), 'Add to order');
    await basket.getByText('9 licenses in all', { exact: true }).waitFor();
    await assertFocus(page, 'adding licenses');
    await press(page, basket.getByRole('button', { name: /^Continue to payment/ }), 'the button that pays');
    await sees(page, /^You paid €/);
    await assertFocus(page, 'paying');
    assert.equal(stage.charged('prospecting').length, 1);
  });
}
