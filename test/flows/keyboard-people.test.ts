/** People and their seats, by keyboard alone, on a small phone and a desktop: handing on, removing, several at once, missing seats, a profile. */
import assert from 'node:assert/strict';
import { flow, useStage } from './harness.js';
import { WIDTHS, assertFocus, choose, focusComesTo, open, press, tabTo, type } from './keyboard.js';
import { seatsOf } from './people.js';
import { ready, sees } from './steps.js';

useStage();

for (const width of WIDTHS) {
  flow(`Keyboard at ${width} px: F14, a seat is handed on and the change is taken back`, async (stage) => {
    const host = stage.begin('support-desk');
    const { store, accountId } = host.scenario;
    const seatOf = async (id: string): Promise<string | undefined> => (await store.person(accountId, id))?.seat;
    const page = await open(stage, 'support-desk', width, 'team.html');
    await press(page, page.getByRole('button', { name: 'Manage Ines Moreau' }), 'the person');
    await focusComesTo(page.getByRole('heading', { name: 'Ines Moreau' }), 'what can be done to them');
    await press(page, page.getByRole('button', { name: 'Choose another member' }), 'the way to another');
    const whom = page.getByRole('textbox', { name: 'Who gets it?' });
    await focusComesTo(whom, 'the search');
    await page.keyboard.type('noor');
    await page.getByRole('radio').nth(1).waitFor({ state: 'detached' });
    await tabTo(page, page.getByRole('radio', { name: /Noor Jansen/ }), 'who was found');
    await page.keyboard.press('Space');
    await press(page, page.getByRole('button', { name: 'Hand on from Ines Moreau to Noor Jansen' }), 'the button that hands on');
    const undo = page.getByRole('button', { name: /^Undo/ });
    await focusComesTo(undo, 'the way back');
    assert.deepEqual([await seatOf('member_00001'), await seatOf('user_noor')], ['none', 'held']);
    await page.keyboard.press('Enter');
    await undo.waitFor({ state: 'detached' });
    await assertFocus(page, 'taking it back');
    assert.deepEqual([await seatOf('member_00001'), await seatOf('user_noor')], ['held', 'none']);
  });

  flow(`Keyboard at ${width} px: F14, Escape leads back step by step, and nothing was done`, async (stage) => {
    const host = stage.begin('support-desk');
    const before = await seatsOf(host);
    const page = await open(stage, 'support-desk', width, 'team.html');
    const manage = page.getByRole('button', { name: 'Manage Ines Moreau' });
    await press(page, manage, 'the person');
    const hand = page.getByRole('button', { name: 'Choose another member' });
    await press(page, hand, 'the way to another');
    await focusComesTo(page.getByRole('textbox', { name: 'Who gets it?' }), 'the search');
    await page.keyboard.press('Escape');
    await focusComesTo(hand, 'the way to another, again');
    await page.keyboard.press('Escape');
    await focusComesTo(manage, 'the row it began with');
    assert.equal(await manage.getAttribute('aria-expanded'), 'false');
    assert.deepEqual(await seatsOf(host), before);
  });

  flow(`Keyboard at ${width} px: F22, somebody is made a manager, removed, and brought back`, async (stage) => {
    const host = stage.begin('support-desk');
    const { store, accountId } = host.scenario;
    const page = await open(stage, 'support-desk', width, 'team.html');
    await press(page, page.getByRole('button', { name: 'Manage Ines Moreau' }), 'the person');
    const role = page.getByLabel('Role', { exact: true });
    await choose(page, role, 'Man', 'Manager');
    await press(page, page.getByRole('button', { name: 'Make Manager' }), 'the button that changes the role');
    await sees(page, 'Ines Moreau: Manager from now on.');
    await focusComesTo(role, 'the role');
    await press(page, page.getByRole('button', { name: 'Remove Ines Moreau' }), 'the button that removes');
    const undo = page.getByRole('button', { name: /^Undo.*Ines Moreau was removed/ });
    await focusComesTo(undo, 'the way back');
    await page.getByRole('button', { name: 'Manage Ines Moreau' }).waitFor({ state: 'detached' });
    await assertFocus(page, 'the row went');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Manage Ines Moreau' }).waitFor();
    await undo.waitFor({ state: 'detached' });
    await assertFocus(page, 'bringing somebody back');
    assert.deepEqual([(await store.person(accountId, 'member_00001'))?.role, (await store.person(accountId, 'member_00001'))?.seat], ['manager', 'held']);
  });

  flow(`Keyboard at ${width} px: F22, several are removed at once after it was read what follows`, async (stage) => {
    const host = stage.begin('support-desk');
    const before = await seatsOf(host);
    const page = await open(stage, 'support-desk', width, 'team.html');
    for (const name of ['Ines Moreau', 'Noor Jansen']) {
      await tabTo(page, page.getByRole('checkbox', { name: `Select ${name}` }), name);
      await page.keyboard.press('Space');
      await assertFocus(page, `selecting ${name}`);
    }
    await sees(page, '2 selected');
    await press(page, page.getByRole('button', { name: 'Remove (2)' }), 'the button that asks');
    await sees(page, 'Remove 2 people?');
    await focusComesTo(page.getByRole('button', { name: 'Remove (2)' }), 'the button that removes');
    await page.keyboard.press('Escape');
    await focusComesTo(page.getByRole('button', { name: 'Remove (2)' }), 'the button that asked');
    await page.keyboard.press('Enter');
    await sees(page, 'Remove 2 people?');
    await page.keyboard.press('Enter');
    const undo = page.getByRole('button', { name: /^Undo/ });
    await focusComesTo(undo, 'the way back');
    assert.equal((await seatsOf(host)).taken, before.taken - 1);
    await page.keyboard.press('Enter');
    await undo.waitFor({ state: 'detached' });
    await assertFocus(page, 'bringing them back');
    assert.deepEqual(await seatsOf(host), before);
  });

  flow(`Keyboard at ${width} px: J1, the seat that is missing is bought from the list`, async (stage) => {
    const host = stage.begin('support-desk', 'ready', { seats: { capacity: 4, used: 4 } });
    const page = await open(stage, 'support-desk', width, 'team.html');
    const assign = page.getByRole('button', { name: 'Assign to Noor Jansen' });
    await press(page, assign, 'the button that assigns');
    await focusComesTo(page.getByRole('heading', { name: 'Buy 1 user seat' }), 'the order');
    await page.keyboard.press('Escape');
    await focusComesTo(assign, 'the button it began with');
    await page.keyboard.press('Enter');
    const pay = await ready(page.getByRole('button', { name: /^Pay/ }));
    await press(page, pay, 'the button that pays');
    await sees(page, /^You paid/);
    await sees(page, 'Assigned to Noor Jansen.');
    await assertFocus(page, 'paying');
    await press(page, page.getByRole('button', { name: 'Done' }), 'Done');
    await focusComesTo(page.getByRole('button', { name: /^Undo/ }), 'what was done');
    assert.equal(stage.charged('support-desk').length, 1);
    assert.deepEqual(await seatsOf(host), { capacity: 5, taken: 5 });
  });

  flow(`Keyboard at ${width} px: finding somebody, showing everybody again, and turning pages`, async (stage) => {
    stage.begin('support-desk', 'ready', { seats: { capacity: 140, used: 120 } });
    const page = await open(stage, 'support-desk', width, 'team.html');
    const search = page.getByRole('textbox', { name: 'Name or email' });
    await type(page, search, 'the search', 'nobody of that name');
    await press(page, page.getByRole('button', { name: 'Show everybody' }), 'the way back');
    await focusComesTo(search, 'the search');
    await choose(page, page.getByLabel('Show', { exact: true }), 'Mem', 'Members');
    await sees(page, /^1 – 50 of/);
    const next = page.getByRole('navigation', { name: 'Pages, above the list' }).getByRole('button', { name: 'Next' });
    await press(page, next, 'Next');
    await sees(page, /^51 – 100 of/);
    await focusComesTo(next, 'Next');
    await page.keyboard.press('Enter');
    await sees(page, /^101 – /);
    await focusComesTo(next, 'Next, though there is no more');
    assert.equal(await next.getAttribute('aria-disabled'), 'true');
  });

  flow(`Keyboard at ${width} px: F21, on a member’s page, with a seat bought on the spot`, async (stage) => {
    const host = stage.begin('workshops', 'ready', { seats: { capacity: 9, used: 9 } });
    const page = await open(stage, 'workshops', width, 'membre.html?membre=user_noor');
    const add = page.getByRole('button', { name: /^Ajouter à mon abonnement/ });
    await press(page, add, 'the button that adds');
    await focusComesTo(page.getByRole('heading', { name: 'Acheter 1 utilisateur' }), 'the order');
    const pay = await ready(page.getByRole('button', { name: /^Confirmer les modifications et payer/ }));
    await press(page, pay, 'the button that pays');
    await sees(page, /^Vous avez payé/);
    await assertFocus(page, 'paying');
    await press(page, page.getByRole('button', { name: 'Terminer' }), 'Terminer');
    await assertFocus(page, 'closing the receipt');
    const remove = page.getByRole('button', { name: /^Retirer de mon abonnement/ });
    await press(page, remove, 'the button that removes');
    await focusComesTo(add, 'the same button, which adds now');
    assert.deepEqual(await seatsOf(host), { capacity: 10, taken: 9 });
  });
}
