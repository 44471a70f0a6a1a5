/** By keyboard alone, narrow and wide: people from a list and from a file, up to the invitations. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { flow, useStage } from './harness.js';
import { WIDTHS, assertFocus, focusComesTo, listen, open, press, tabTo, type } from './keyboard.js';
import { invited, seatsOf, WITH_MAIL } from './people.js';
import { sees } from './steps.js';

useStage();

const cell = (page: Page, row: number) => page.getByRole('textbox', { name: `Email, row ${row}` });
const fileInput = (page: Page) => page.locator('input[type=file]');

/** Opens the platform's own dialog on the file input, as Space does, and takes a file there. */
async function takeFile(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, fileInput(page), 'the choice of a file');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** From the list to the file, with the arrow. */
async function toTheFile(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('tab', { name: 'Saisie manuelle' }), 'the ways to invite');
  await page.keyboard.press('ArrowRight');
  await focusComesTo(page.getByRole('tab', { name: 'Import d’un fichier' }), 'the way by file');
}

for (const width of WIDTHS) {
  flow(`Keyboard at ${width} px: F10, rows are written, added and removed, and two colleagues are invited`, async (stage) => {
    const host = stage.begin('prospecting', 'ready', WITH_MAIL);
    const page = await open(stage, 'prospecting', width, 'workspace.html');
    await type(page, cell(page, 1), 'the first cell', 'lea@cordelier.example');
    await page.keyboard.press('Enter');
    await focusComesTo(cell(page, 2), 'the cell below');
    await page.keyboard.type('max@cordelier.example');
    await press(page, page.getByRole('button', { name: 'Add a row' }), 'Add a row');
    await focusComesTo(cell(page, 4), 'the new row');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await focusComesTo(page.getByRole('button', { name: 'Remove row 3' }), 'the row that took its place');
    assert.equal(await cell(page, 4).count(), 0);
    await press(page, page.getByRole('button', { name: 'Invite 2 people' }), 'the button that invites');
    await focusComesTo(page.getByRole('heading', { name: '2 people are invited' }), 'what became of it');
    assert.equal(invited(host).length, 2);
    await press(page, page.getByRole('button', { name: 'Invite more people' }), 'Invite more people');
    await focusComesTo(page.getByRole('heading', { name: 'Add a member' }), 'the beginning');
    assert.equal(await cell(page, 1).inputValue(), '');
  });

  flow(`Keyboard at ${width} px: F10, a colleague who is a member already is told at the cell, and left out`, async (stage) => {
    const host = stage.begin('prospecting', 'ready', WITH_MAIL);
    const [holder] = await host.scenario.store.holders(host.scenario.accountId, null, 1);
    const page = await open(stage, 'prospecting', width, 'workspace.html');
    await type(page, cell(page, 1), 'the first cell', 'lea@cordelier.example');
    await page.keyboard.press('Enter');
    await page.keyboard.type(holder?.email ?? '');
    await press(page, page.getByRole('button', { name: 'Invite 2 people' }), 'the button that invites');
    await sees(page, 'Is a member already.');
    await focusComesTo(cell(page, 2), 'the cell with the problem');
    await press(page, page.getByRole('button', { name: 'Leave them out and invite 1 person' }), 'the way on');
    await focusComesTo(page.getByRole('heading', { name: '1 person is invited' }), 'what became of it');
    assert.deepEqual(invited(host), ['lea@cordelier.example']);
  });

  flow(`Keyboard at ${width} px: F17, a wrong cell is found again, the missing users are bought, and all are invited`, async (stage) => {
    const host = stage.begin('workshops', 'ready', WITH_MAIL);
    const page = await open(stage, 'workshops', width, 'utilisateurs.html');
    const line = (row: number) => page.getByRole('textbox', { name: `Adresse e-mail, ligne ${row}` });
    await type(page, line(1), 'the first cell', 'lea@fablab.example');
    for (const [row, email] of [[2, 'max(at)fablab.example'], [3, 'ida@fablab.example'], [4, 'zoe@fablab.example']] as const) {
      await page.keyboard.press('Enter');
      await focusComesTo(line(row), `row ${row}`);
      await page.keyboard.type(email);
    }
    const said = await listen(page, 'member-invite');
    const next = page.getByRole('button', { name: 'Suivant : acheter 1 utilisateur' });
    await press(page, next, 'the way on');
    await focusComesTo(line(2), 'the cell with the problem');
    assert.deepEqual(await said(), ['Une ligne demande votre attention.']);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('max@fablab.example');
    await press(page, next, 'the way on');
    await focusComesTo(page.getByRole('heading', { name: 'Il manque 1 utilisateur' }), 'the order of the missing user');
    await press(page, page.getByRole('button', { name: /^Confirmer les modifications et payer/ }), 'the button that pays');
    await focusComesTo(page.getByRole('heading', { name: '4 personnes sont invitées' }), 'what became of it');
    assert.equal(stage.charged('workshops').length, 1);
    assert.deepEqual(await seatsOf(host), { capacity: 13, taken: 13 });
    await tabTo(page, page.getByRole('link', { name: 'Revenir à mon abonnement' }), 'the way back');
  });

  flow(`Keyboard at ${width} px: F18, a file is chosen, corrected in place, and everybody in it invited`, async (stage) => {
    const host = stage.begin('workshops', 'ready', WITH_MAIL);
    const page = await open(stage, 'workshops', width, 'utilisateurs.html');
    await toTheFile(page);
    const said = await listen(page, 'member-invite');
    await takeFile(page, 'équipe.csv', 'E-mail;Prénom\r\nlea@fablab.example;Léa\r\nmax@;Max\r\n');
    await focusComesTo(page.getByText('équipe.csv 2 lignes'), 'the name of the file');
    assert.deepEqual(await said(), ['1 ligne pose problème']);
    const wrong = page.getByRole('textbox', { name: 'Adresse e-mail, ligne 3' });
    await type(page, wrong, 'the cell with the problem', 'max@fablab.example');
    await page.keyboard.press('Enter');
    await sees(page, 'Toutes les lignes sont corrigées');
    await focusComesTo(wrong, 'the corrected cell');
    await press(page, page.getByRole('button', { name: 'Valider la liste et inviter 2 personnes' }), 'the button that invites');
    await focusComesTo(page.getByRole('heading', { name: '2 personnes sont invitées' }), 'what became of it');
    assert.equal(invited(host).length, 2);
  });

  flow(`Keyboard at ${width} px: F18, a file that cannot be read, one without a known column, and another one after all`, async (stage) => {
    const host = stage.begin('workshops', 'ready', WITH_MAIL);
    const page = await open(stage, 'workshops', width, 'utilisateurs.html');
    await toTheFile(page);
    await takeFile(page, 'vide.csv', '');
    await sees(page, 'Ce fichier est illisible');
    await focusComesTo(fileInput(page), 'the choice of a file again');
    await takeFile(page, 'inconnu.csv', 'un;deux\r\nLéa;lea(at)fablab.example\r\n');
    await focusComesTo(page.getByRole('combobox', { name: 'Adresse e-mail' }), 'the column that is missing');
    await page.keyboard.press('ArrowDown');
    await assertFocus(page, 'choosing a column');
    // Back past the summary of the columns.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await focusComesTo(page.getByRole('button', { name: 'Autre fichier' }), 'Autre fichier');
    await page.keyboard.press('Enter');
    await focusComesTo(fileInput(page), 'the choice of a file once more');
    assert.deepEqual(invited(host), []);
  });
}
