/** By keyboard alone, narrow and wide: a code is made, passed on, stopped and redeemed; missing seats are paid for with the bank’s question. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import { scenarioFetch } from '../../src/testing/scenario.js';
import { flow, useStage, type Stage } from './harness.js';
import { WIDTHS, assertFocus, focusComesTo, listen, open, press, tabTo, type } from './keyboard.js';
import { invited, seatsOf, WITH_MAIL } from './people.js';
import { sees } from './steps.js';

useStage();

const FREE = { seats: { capacity: 12, used: 9, reserved: 0 } };

/** From the list to the codes: the arrow goes round. */
async function toTheCodes(stage: Stage, width: number): Promise<Page> {
  const page = await open(stage, 'workshops', width, 'utilisateurs.html');
  await tabTo(page, page.getByRole('tab', { name: 'Saisie manuelle' }), 'the ways to invite');
  await page.keyboard.press('ArrowLeft');
  await focusComesTo(page.getByRole('tab', { name: 'Code' }), 'the way by code');
  return page;
}

/** Makes a code for so many people; gives it as it is shown. */
async function makeCode(page: Page, limit: string): Promise<string> {
  await press(page, page.getByRole('button', { name: 'Nouveau code' }), 'Nouveau code');
  const number = page.getByRole('textbox', { name: 'Nombre de personnes qui peuvent l’utiliser' });
  await focusComesTo(number, 'the number');
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await sees(page, /^Saisissez un nombre entier/);
  await focusComesTo(number, 'the number with the problem');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(limit);
  await page.keyboard.press('Enter');
  await focusComesTo(page.getByRole('group', { name: /^Votre code pour/ }), 'the new code');
  return page.getByRole('textbox', { name: 'Code', exact: true }).inputValue();
}

for (const width of WIDTHS) {
  flow(`Keyboard at ${width} px: F19, a code is made, shown as a picture, frozen, thawed and revoked`, async (stage) => {
    stage.begin('workshops', 'ready', FREE);
    const page = await toTheCodes(stage, width);
    const hint = (await makeCode(page, '3')).slice(-4);
    await press(page, page.getByRole('button', { name: 'Afficher le code QR' }), 'the picture');
    await sees(page, 'Masquer le code QR');
    await assertFocus(page, 'showing the picture');
    const copied = page.getByRole('button', { name: 'Je l’ai copié' });
    await page.keyboard.press('Shift+Tab');
    await focusComesTo(copied, 'Je l’ai copié');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByRole('button', { name: 'Nouveau code' }), 'Nouveau code again');

    const said = await listen(page, 'member-invite');
    const freeze = page.getByRole('button', { name: /^(Suspendre|Réactiver)/ });
    await press(page, freeze, 'Suspendre');
    await sees(page, 'Suspendu');
    await focusComesTo(freeze, 'the same button');
    await page.keyboard.press('Enter');
    await sees(page, 'Actif');
    await focusComesTo(freeze, 'the same button again');

    const revoke = page.getByRole('button', { name: /^Révoquer(?! le code$)/ });
    await press(page, revoke, 'Révoquer');
    const question = page.getByRole('group', { name: /^Révoquer ce code définitivement/ });
    await focusComesTo(question, 'the question');
    await page.keyboard.press('Escape');
    await focusComesTo(revoke, 'Révoquer again');
    await page.keyboard.press('Enter');
    await focusComesTo(question, 'the question again');
    await press(page, page.getByRole('button', { name: 'Révoquer le code' }), 'the button that revokes');
    const history = page.getByRole('button', { name: /^Historique/ });
    await focusComesTo(history, 'what is left to do with it');
    await page.keyboard.press('Enter');
    await sees(page, 'Ana Ferreira l’a révoqué');
    await assertFocus(page, 'opening what happened');
    assert.deepEqual(await said(), [
      `Le code se terminant par ${hint} est suspendu.`,
      `Le code se terminant par ${hint} est de nouveau actif.`,
      `Le code se terminant par ${hint} est révoqué.`,
    ]);
  });

  flow(`Keyboard at ${width} px: F19, a new code is given up with Escape`, async (stage) => {
    stage.begin('workshops', 'ready', FREE);
    const page = await toTheCodes(stage, width);
    const begin = page.getByRole('button', { name: 'Nouveau code' });
    await press(page, begin, 'Nouveau code');
    await page.getByRole('textbox', { name: 'Nombre de personnes qui peuvent l’utiliser' }).waitFor();
    await page.keyboard.press('Escape');
    await focusComesTo(begin, 'Nouveau code again');
  });

  flow(`Keyboard at ${width} px: F19, a code is entered in one’s own profile: half of it, a wrong one, the right one`, async (stage) => {
    const host = stage.begin('workshops', 'ready', FREE);
    const { kit, basePath } = host.scenario;
    const people = await createHttpAdapter({ baseUrl: basePath, fetch: scenarioFetch(kit) }).people?.();
    const made = await people?.createCode({ limit: 1, expiresAt: null, domains: [], buying: null }, { idempotencyKey: 'walk' });
    const page = await stage.visit('workshops', { page: 'profil.html', as: 'user_guest_1', width });
    const field = page.getByRole('textbox', { name: 'Code d’invitation' });
    await type(page, field, 'the code', 'ABCD 12');
    await page.keyboard.press('Enter');
    await sees(page, /Ce n’est pas un code entier/);
    await focusComesTo(field, 'the code with the problem');
    await type(page, field, 'the code', 'ABCDE-FGHJK-MNPQ');
    await press(page, page.getByRole('button', { name: 'Rejoindre' }), 'Rejoindre');
    await sees(page, /Ce code ne peut pas être utilisé/);
    await focusComesTo(field, 'the code that was refused');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(made?.code ?? '');
    await page.keyboard.press('Enter');
    await sees(page, 'Vous faites maintenant partie de Fablab des Tanneurs.');
    await assertFocus(page, 'joining');
    await tabTo(page, page.getByRole('link', { name: 'Voir mes ateliers' }), 'what to do next');
    assert.equal((await host.scenario.store.account(host.scenario.accountId))?.seats.used, 10);
  });

  flow(`Keyboard at ${width} px: J1, the missing license is paid for with the bank’s question, and the invitations go out`, async (stage) => {
    const host = stage.begin('prospecting', 'bank-question', WITH_MAIL);
    const page = await open(stage, 'prospecting', width, 'workspace.html');
    for (const [index, name] of ['lea', 'max', 'ida'].entries()) {
      const cell = page.getByRole('textbox', { name: `Email, row ${index + 1}` });
      await (index === 0 ? tabTo(page, cell, 'the first cell') : focusComesTo(cell, 'the cell below'));
      await page.keyboard.type(`${name}@cordelier.example`);
      if (index < 2) await page.keyboard.press('Enter');
    }
    await press(page, page.getByRole('button', { name: 'Next: buy 1 license' }), 'the way on');
    await focusComesTo(page.getByRole('heading', { name: '1 more license needed' }), 'the order');
    await press(page, page.getByRole('button', { name: /^Continue to payment/ }), 'the button that pays');
    await sees(page, 'Confirm with your bank');
    assert.deepEqual(invited(host), []);
    await press(page, page.frameLocator('iframe').getByRole('button', { name: 'Approve' }), 'Approve');
    await focusComesTo(page.getByRole('heading', { name: '3 people are invited' }), 'what became of it');
    assert.equal(stage.charged('prospecting').length, 1);
    assert.deepEqual(await seatsOf(host), { capacity: 9, taken: 9 });
  });

  flow(`Keyboard at ${width} px: J1, refused at the bank: nothing is sent, and the way back leads to the list`, async (stage) => {
    const host = stage.begin('prospecting', 'bank-question', WITH_MAIL);
    const page = await open(stage, 'prospecting', width, 'workspace.html');
    await type(page, page.getByRole('textbox', { name: 'Email, row 1' }), 'the first cell', 'lea@cordelier.example');
    for (const name of ['max', 'ida']) {
      await page.keyboard.press('Enter');
      await page.keyboard.type(`${name}@cordelier.example`);
    }
    await press(page, page.getByRole('button', { name: 'Next: buy 1 license' }), 'the way on');
    await press(page, page.getByRole('button', { name: /^Continue to payment/ }), 'the button that pays');
    await press(page, page.frameLocator('iframe').getByRole('button', { name: 'Refuse' }), 'Refuse');
    await sees(page, 'The payment was declined');
    await assertFocus(page, 'refusing');
    await press(page, page.getByRole('button', { name: 'Cancel the payment' }), 'Cancel the payment');
    await focusComesTo(page.getByRole('heading', { name: '1 more license needed' }), 'the order again');
    await press(page, page.getByRole('button', { name: 'Back' }), 'Back');
    await focusComesTo(page.getByRole('heading', { name: 'Add a member' }), 'the list again');
    assert.equal(await page.getByRole('textbox', { name: 'Email, row 3' }).inputValue(), 'ida@cordelier.example');
    assert.deepEqual([stage.charged('prospecting'), invited(host)], [[], []]);
  });
}
