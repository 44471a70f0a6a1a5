/** By keyboard alone, narrow and wide: what a purchase still needs, billing information, cards, and validating. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { flow, useStage } from './harness.js';
import { WIDTHS, assertFocus, cardFields, choose, focusComesTo, open, press, tabTo, type, typeCardByKeys } from './keyboard.js';
import { CARD_WORDS, TURKISH_PROFILE, amountIn, ready, sees } from './steps.js';

useStage();

/** Fills in the billing information; the country is changed to another one and back on the way. Does not save. */
async function typeProfileByKeys(page: Page): Promise<void> {
  const country = page.getByLabel('Country');
  await choose(page, country, 'Tun', 'Tunisia');
  await choose(page, country, '', 'Türkiye');
  await choose(page, page.getByLabel('Province'), 'Ank', 'Ankara');
  for (const [label, value] of Object.entries(TURKISH_PROFILE)) await type(page, page.getByLabel(label, { exact: true }), label, value);
  await type(page, page.getByLabel(/^Tax number/), 'the tax number', '1234567890');
}

for (const width of WIDTHS) {
  flow(`Keyboard at ${width} px: F1, what is missing is filled in on the way, up to the receipt`, async (stage) => {
    stage.begin('support-desk', 'bare');
    const page = await open(stage, 'support-desk', width, 'en.html');
    const buying = page.locator('seat-manager');
    const buy = page.getByRole('button', { name: 'Buy additional user seat' });
    await press(page, buy, 'the button that buys');
    const number = page.getByLabel('Additional user seat count');
    await focusComesTo(number, 'the number');
    await type(page, number, 'the number', '3');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByRole('heading', { name: 'Check your order' }), 'the review');

    // Given up once: focus goes back to where it began, and the order is still there.
    const addCard = buying.getByRole('button', { name: 'Add: Payment method' });
    await press(page, addCard, 'the way to a card');
    await focusComesTo(page.getByLabel(CARD_WORDS.en.holder), 'the name on the card');
    await page.keyboard.press('Escape');
    await focusComesTo(addCard, 'the way to a card again');

    await press(page, buying.getByRole('button', { name: 'Add: Billing information' }), 'the way to the billing information');
    await focusComesTo(page.getByLabel('First name'), 'the first field');
    await typeProfileByKeys(page);
    await press(page, buying.getByRole('button', { name: 'Save billing information' }), 'the button that saves it');
    await sees(page, 'One thing is missing');
    await focusComesTo(addCard, 'what is still missing');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByLabel(CARD_WORDS.en.holder), 'the name on the card');
    await typeCardByKeys(page, '4242424242424242');
    await press(page, buying.getByRole('button', { name: 'Save card' }), 'the button that saves the card');

    const method = page.getByLabel('Pay with');
    await focusComesTo(method, 'the choice of what pays');
    await sees(page, '3 user seats × ₺1,290.00');
    const pay = await ready(page.getByRole('button', { name: /^Pay now/ }));
    const stated = await amountIn(pay);
    await press(page, pay, 'the button that pays');
    await sees(page, /^You paid/);
    await assertFocus(page, 'paying');
    await press(page, page.getByRole('button', { name: 'Done' }), 'Done');
    await focusComesTo(buy, 'the button it began with');
    await sees(page, '4 of 8 in use');
    assert.deepEqual(stage.charged('support-desk'), [stated]);
  });

  flow(`Keyboard at ${width} px: F2, billing information is filled in, changed, given up and deleted`, async (stage) => {
    const host = stage.begin('support-desk', 'bare');
    const page = await open(stage, 'support-desk', width, 'en.html');
    const add = page.getByRole('button', { name: 'Add billing information' });
    const save = page.getByRole('button', { name: 'Save billing information' });
    const name = page.getByLabel('Company legal name');
    const pencil = page.getByRole('button', { name: 'Edit Billing information' });
    await press(page, add, 'the button that begins');
    await focusComesTo(page.getByLabel('First name'), 'the first field');
    await press(page, save, 'the button that saves');
    await sees(page, /fields need another look/);
    await focusComesTo(page.getByLabel('First name'), 'the first field that is missing');
    await typeProfileByKeys(page);
    await press(page, save, 'the button that saves');
    await focusComesTo(pencil, 'the pencil');

    await page.keyboard.press('Enter');
    await focusComesTo(page.getByLabel('First name'), 'the first field');
    await type(page, name, 'the company', 'Yelken Depo');
    await page.keyboard.press('Escape');
    const stay = page.getByRole('button', { name: 'Keep editing' });
    await focusComesTo(stay, 'the question whether to leave');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByLabel('First name'), 'the form again');
    assert.equal(await name.inputValue(), 'Yelken Depo', 'nothing typed is lost');
    await tabTo(page, name, 'the company');
    await page.keyboard.press('Enter');
    await focusComesTo(pencil, 'the pencil after saving');
    await sees(page, 'Yelken Depo');

    await page.keyboard.press('Enter');
    await focusComesTo(page.getByLabel('First name'), 'the first field');
    await type(page, name, 'the company', 'Somebody else');
    await page.keyboard.press('Escape');
    await focusComesTo(stay, 'the question whether to leave');
    await press(page, page.getByRole('button', { name: 'Leave without saving' }), 'leaving');
    await focusComesTo(pencil, 'the pencil after leaving');
    const { store, accountId } = host.scenario;
    const saved = (await store.account(accountId))?.profile.fields;
    assert.deepEqual([saved?.companyName, saved?.country, saved?.taxId], ['Yelken Depo', 'TR', '1234567890']);

    await page.keyboard.press('Enter');
    await focusComesTo(page.getByLabel('First name'), 'the first field');
    const remove = page.getByRole('button', { name: 'Delete billing information' });
    await press(page, remove, 'the button that deletes');
    await focusComesTo(page.getByRole('button', { name: 'Keep it' }), 'the safe answer');
    await page.keyboard.press('Shift+Tab');
    await focusComesTo(remove, 'the other answer');
    await page.keyboard.press('Enter');
    await focusComesTo(add, 'the button that begins again');
    assert.equal((await store.account(accountId))?.profile.fields, null);
  });

  flow(`Keyboard at ${width} px: F3, a card is added, made the default, edited and deleted`, async (stage) => {
    const host = stage.begin('support-desk', 'ready', { cards: ['visa'] });
    const page = await open(stage, 'support-desk', width, 'en.html');
    const { holder, number, code, consent, save } = CARD_WORDS.en;
    await press(page, page.getByRole('button', { name: 'Add a payment method' }), 'the button that adds');
    await focusComesTo(page.getByLabel(holder), 'the name on the card');
    await typeCardByKeys(page, '5555555555554445');
    await press(page, page.getByRole('button', { name: save }), 'the button that saves');
    await focusComesTo(cardFields(page).getByLabel(number), 'the number that is not right');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('5555555555554444');
    await tabTo(page, page.getByRole('checkbox', { name: consent }), 'the consent');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+Tab');
    await focusComesTo(cardFields(page).getByLabel(code), 'the code, backwards');
    await page.keyboard.press('Enter');
    await sees(page, 'Agree to the card being stored to go on.');
    await focusComesTo(page.getByRole('checkbox', { name: consent }), 'the consent that is missing');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+Tab');
    await focusComesTo(cardFields(page).getByLabel(code), 'the code again');
    await page.keyboard.press('Enter');
    const edit = page.getByRole('button', { name: 'Edit Mastercard ending in 4444' });
    await focusComesTo(edit, 'the card that was added');

    await press(page, page.getByRole('button', { name: 'Make default: Mastercard ending in 4444' }), 'making it the default');
    await focusComesTo(edit, 'the card that is the default now');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByLabel(holder), 'the name on the card');
    await type(page, page.getByLabel(holder), 'the name on the card', 'Deniz Aksoy');
    await choose(page, page.getByLabel('Month'), '12', '12');
    await choose(page, page.getByLabel('Year'), '2031', '2031');
    await press(page, page.getByRole('button', { name: 'Save', exact: true }), 'the button that saves');
    await focusComesTo(edit, 'the pencil of the card');
    await sees(page, 'Deniz Aksoy');

    const trash = page.getByRole('button', { name: 'Delete Visa ending in 4242' });
    const question = page.getByRole('group', { name: 'Delete Visa •• 4242?' });
    await press(page, trash, 'the button that deletes');
    await focusComesTo(question.getByRole('button', { name: 'Keep it' }), 'the safe answer');
    await page.keyboard.press('Enter');
    await focusComesTo(trash, 'the button that deletes again');
    await page.keyboard.press('Enter');
    await focusComesTo(question.getByRole('button', { name: 'Keep it' }), 'the safe answer');
    await page.keyboard.press('Shift+Tab');
    await focusComesTo(question.getByRole('button', { name: 'Delete' }), 'the other answer');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByRole('button', { name: 'Add a payment method' }), 'the button that adds');
    const methods = (await host.scenario.store.account(host.scenario.accountId))?.methods ?? [];
    assert.deepEqual(
      methods.map(({ last4, holderName, expMonth, expYear, isDefault }) => [last4, holderName, expMonth, expYear, isDefault]),
      [['4444', 'Deniz Aksoy', 12, 2031, true]],
    );
  });

  flow(`Keyboard at ${width} px: F11, payment information is given up with Escape, then updated`, async (stage) => {
    const host = stage.begin('prospecting');
    const page = await open(stage, 'prospecting', width);
    const update = page.getByRole('button', { name: 'Update payment information' });
    const holder = page.getByLabel(CARD_WORDS.en.holder);
    await press(page, update, 'the button that updates');
    await focusComesTo(holder, 'the name on the card');
    await page.keyboard.press('Escape');
    await focusComesTo(update, 'the button it began with');

    await page.keyboard.press('Enter');
    await focusComesTo(holder, 'the name on the card');
    await typeCardByKeys(page, '5555555555554444');
    await tabTo(page, page.getByRole('checkbox', { name: 'Use this card for renewals and purchases' }), 'the use of the card');
    await page.keyboard.press('Space');
    await press(page, page.getByRole('button', { name: 'Confirm', exact: true }), 'Confirm');
    await focusComesTo(page.getByRole('button', { name: 'Edit Mastercard ending in 4444' }), 'the new card');
    const methods = (await host.scenario.store.account(host.scenario.accountId))?.methods ?? [];
    assert.deepEqual(methods.map(({ last4, isDefault }) => [last4, isDefault]), [['4242', false], ['4444', true]]);
  });

  flow(`Keyboard at ${width} px: F20, a total and a code are prepared and validated`, async (stage) => {
    const host = stage.begin('workshops');
    const page = await open(stage, 'workshops', width, 'configuration.html');
    const total = page.getByLabel(/Utilisateurs au total/);
    await type(page, total, 'the total', '20');
    await sees(page, '12 → 20 utilisateurs');
    const code = page.getByRole('textbox', { name: 'Code promotionnel' });
    await type(page, code, 'the promotion code', 'LOYAL10');
    await page.keyboard.press('Enter');
    await sees(page, 'LOYAL10 appliqué');
    const takeOff = page.getByRole('button', { name: 'Retirer le code promotionnel LOYAL10' });
    await focusComesTo(takeOff, 'the code that is applied');
    await page.keyboard.press('Enter');
    await focusComesTo(code, 'the field of the code');
    assert.equal(await code.inputValue(), 'LOYAL10', 'what was typed is kept');
    await press(page, page.getByRole('button', { name: 'Appliquer' }), 'the button that applies the code');
    await focusComesTo(takeOff, 'the code that is applied again');

    const validate = await ready(page.getByRole('button', { name: /^Valider les modifications et payer/ }));
    const stated = await amountIn(validate);
    await press(page, validate, 'the button that validates');
    await sees(page, /^Vous avez payé/);
    await assertFocus(page, 'validating');
    await press(page, page.getByRole('button', { name: 'Terminer' }), 'Terminer');
    await sees(page, '9 sur 20 attribués');
    await focusComesTo(total, 'the total again');
    assert.deepEqual(stage.charged('workshops'), [stated]);
    const account = await host.scenario.store.account(host.scenario.accountId);
    assert.deepEqual([account?.seats.capacity, account?.standingCode], [20, 'LOYAL10']);
  });
}
