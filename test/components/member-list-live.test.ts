/** <member-list> while the account changes elsewhere: whoever has somebody open goes on where they were. */
import { expect } from '@open-wc/testing';
import { Backend, comeBack, nameOf, until, type Stage } from './harness.js';
import { members, names, pick, said } from './members-setup.js';

async function manage(set: Stage, name: string): Promise<void> {
  await set.screen.press(`Manage ${name}`);
  await set.screen.focusOn((focused) => focused.id === 'person', 'the person');
}

/** Somebody else removes these people, and the page hears of it. */
async function removeElsewhere(set: Stage, ...ids: readonly string[]): Promise<void> {
  const people = await set.backend.as('user_deniz').people?.();
  for (const id of ids) await people?.removeMember(id);
  comeBack();
}

const focus = (set: Stage, id: string): Promise<HTMLElement> =>
  until(() => {
    const found = set.screen.root.querySelector<HTMLElement>(`#${id}`);
    found?.focus();
    return found;
  }, id);

describe('While somebody is managed', () => {
  it('what was chosen and the focus stay when others leave the list above them', async () => {
    const set = await members();
    await manage(set, 'Ines Moreau');
    await set.screen.choose('Role', 'Manager');
    const role = await focus(set, 'role');
    await removeElsewhere(set, 'user_noor');
    await until(() => !names(set).includes('Noor Jansen'), 'the shorter list');
    await set.screen.sees('1 – 13 of 13 people');
    expect(set.screen.focused === role, 'the same field').to.equal(true);
    expect((role as HTMLSelectElement).value).to.equal('manager');
    await set.screen.find('button', 'Make Manager');
  });

  it('what was typed and the focus stay when others come into the list above them', async () => {
    const set = await members();
    const people = await set.backend.as('user_deniz').people?.();
    await removeElsewhere(set, 'user_noor');
    await set.screen.sees('1 – 13 of 13 people');
    await manage(set, 'Ines Moreau');
    await set.screen.press('Choose another member');
    await set.screen.fill('Who gets it?', 'paul');
    const search = await focus(set, 'transfer');
    await people?.restoreMember('user_noor');
    comeBack();
    await set.screen.sees('1 – 14 of 14 people');
    expect(set.screen.focused === search, 'the same field').to.equal(true);
    expect((search as HTMLInputElement).value).to.equal('paul');
    await set.screen.find('radio', /Paul Mercier/);
  });

  it('they stay open when they are what was looked for, and are closed when they are not', async () => {
    const set = await members();
    await set.screen.fill('Name or email', 'moreau');
    await manage(set, 'Ines Moreau');
    await until(() => names(set).join() === 'Ines Moreau', 'who was found');
    expect(set.screen.focused?.id).to.equal('person');
    await set.screen.fill('Name or email', 'reyes');
    await until(() => names(set).join() === 'Oskar Reyes', 'somebody else');
    expect(set.screen.has('heading', 'Ines Moreau')).to.equal(false);
  });

  it('the focus goes to the list when they are removed elsewhere', async () => {
    const set = await members();
    await manage(set, 'Ines Moreau');
    await focus(set, 'role');
    await removeElsewhere(set, 'member_00001');
    await until(() => !names(set).includes('Ines Moreau'), 'the shorter list');
    await set.screen.focusOn((focused) => focused.id === 'found', 'the list');
  });

});

describe('What is said', () => {
  it('after something was done to several is what became of it, not how many are selected still', async () => {
    const set = await members();
    await pick(set, 'Ines Moreau');
    await pick(set, 'Oskar Reyes');
    await set.screen.press('Unassign (2)');
    await set.screen.sees('Unassigned from 2 people.');
    await set.screen.losesSight('2 selected');
    expect(said(set)).to.equal('Unassigned from 2 people.');
    await set.screen.focusOn((focused) => /^Undo/.test(nameOf(focused)), 'the way back');
  });

  it('while several are changed is how far it came', async () => {
    const backend = new Backend('default');
    const set = await members(backend);
    await pick(set, 'Ines Moreau');
    await pick(set, 'Oskar Reyes');
    const release = backend.hold(/batch/);
    await set.screen.press('Unassign (2)');
    await set.screen.sees('0 of 2 done');
    expect(said(set)).to.equal('0 of 2 done');
    release();
    await set.screen.sees('Unassigned from 2 people.');
  });
});
