/** By keyboard alone, narrow and wide: buying, removing and confirming seats. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { WIDTHS, assertFocus, focusComesTo, open, press } from './keyboard.js';
import { sees } from './steps.js';

useStage();

for (const width of WIDTHS) {
  flow(`Keyboard at ${width} px: F4, from choosing to the receipt and back`, async (stage) => {
    stage.begin('support-desk');
    const page = await open(stage, 'support-desk', width, 'en.html');
    const buy = page.getByRole('button', { name: 'Buy additional user seat' });
    await press(page, buy, 'the button that buys');
    const number = page.getByLabel('Additional user seat count');
    await focusComesTo(number, 'the number');
    await page.keyboard.press('ArrowUp');
    assert.equal(await number.inputValue(), '2');
    await sees(page, '5 → 7 user seats');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByRole('heading', { name: 'Check your order' }), 'the review');
    await press(page, page.getByRole('button', { name: /^Pay now/ }), 'the button that pays');
    await sees(page, /^You paid/);
    await assertFocus(page, 'paying');
    await press(page, page.getByRole('button', { name: 'Done' }), 'Done');
    await focusComesTo(buy, 'the button it began with');
    assert.equal(stage.charged('support-desk').length, 1);
  });

  flow(`Keyboard at ${width} px: F4 can be left with Escape, step by step, and nothing is lost on the way`, async (stage) => {
    stage.begin('support-desk');
    const page = await open(stage, 'support-desk', width, 'en.html');
    const buy = page.getByRole('button', { name: 'Buy additional user seat' });
    await press(page, buy, 'the button that buys');
    const number = page.getByLabel('Additional user seat count');
    await focusComesTo(number, 'the number');
    await page.keyboard.press('ArrowUp');
    await sees(page, '5 → 7 user seats');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByRole('heading', { name: 'Check your order' }), 'the review');
    await page.keyboard.press('Escape');
    await focusComesTo(number, 'the number again');
    assert.equal(await number.inputValue(), '2');
    await page.keyboard.press('Escape');
    await focusComesTo(buy, 'the button it began with');
    assert.deepEqual(stage.charged('support-desk'), []);
  });

  flow(`Keyboard at ${width} px: F5, removing a seat and taking it back`, async (stage) => {
    const host = stage.begin('support-desk', 'ready', { seats: { capacity: 8, used: 4 } });
    const page = await open(stage, 'support-desk', width, 'en.html');
    await press(page, page.getByRole('button', { name: 'Remove user seats' }), 'the button that removes');
    await focusComesTo(page.getByLabel('How many seats do you want to remove?'), 'the number');
    await page.keyboard.press('ArrowUp');
    const remove = page.getByRole('button', { name: 'Remove 2 user seats' });
    await press(page, remove, 'the button that confirms');
    await sees(page, '6 user seats from 14 December');
    await assertFocus(page, 'removing');
    await press(page, page.getByRole('button', { name: 'Undo' }), 'Undo');
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'hidden' });
    await assertFocus(page, 'taking it back');
    assert.deepEqual((await host.scenario.store.account(host.scenario.accountId))?.scheduled, []);
  });

  flow(`Keyboard at ${width} px: F9, a total of licenses`, async (stage) => {
    stage.begin('prospecting');
    const page = await open(stage, 'prospecting', width);
    await press(page, page.getByRole('button', { name: 'Change the number of licenses' }), 'the plus');
    const total = page.getByLabel('Total number of licenses in your workspace');
    await focusComesTo(total, 'the total');
    await page.keyboard.press('ArrowUp');
    await sees(page, '8 → 9 licenses');
    await press(page, page.getByRole('button', { name: 'Continue', exact: true }), 'Continue');
    await focusComesTo(page.getByRole('heading', { name: 'Check that your order is correct' }), 'the review');
    await press(page, page.getByRole('button', { name: /^Continue to payment/ }), 'the button that pays');
    await sees(page, /^You paid €/);
    await press(page, page.getByRole('button', { name: 'OK' }), 'OK');
    await focusComesTo(page.getByRole('button', { name: 'Change the number of licenses' }), 'the plus again');
    assert.equal(stage.charged('prospecting').length, 1);
  });

  flow(`Keyboard at ${width} px: F15, plus and minus, the summary, and confirming`, async (stage) => {
    stage.begin('workshops');
    const page = await open(stage, 'workshops', width);
    const more = page.getByRole('button', { name: 'Un utilisateur de plus' });
    await press(page, more, 'plus');
    await page.keyboard.press('Space');
    await sees(page, '12 → 14 utilisateurs');
    assert.equal(await more.evaluate((button) => button.matches(':focus')), true, 'focus stays on plus');
    await press(page, page.getByRole('button', { name: /^Confirmer les modifications/ }), 'the button that confirms');
    await sees(page, /^Vous avez payé/);
    await assertFocus(page, 'confirming');
    await press(page, page.getByRole('button', { name: 'Terminer' }), 'Terminer');
    await sees(page, '9 sur 14 attribués');
    await assertFocus(page, 'closing the receipt');
    assert.equal(stage.charged('workshops').length, 1);
  });
}
