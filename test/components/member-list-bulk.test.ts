/** <member-list>: several people at once, each with their own result. */
import { expect } from '@open-wc/testing';
import { details, nameOf, until } from './harness.js';
import { members, names, pick, reads, rows, said } from './members-setup.js';

describe('Several people at once', () => {
  it('have a bar while anybody is selected, with what can be done to how many', async () => {
    const set = await members();
    expect(set.screen.root.querySelector('.selection')).to.equal(null);
    for (const name of ['Ines Moreau', 'Noor Jansen', 'Camille Roux']) await pick(set, name);
    await set.screen.sees('3 selected');
    expect(set.screen.all('button', /\(\d\)$/).map(nameOf)).to.deep.equal(['Assign (1)', 'Unassign (2)', 'Send again (1)', 'Remove (3)']);
    expect(said(set)).to.equal('3 selected');
    await pick(set, 'Camille Roux');
    await set.screen.losesSight('Send again');
    await set.screen.press('Clear selection');
    await until(() => set.screen.root.querySelector('.selection') === null, 'the end of the bar');
    await set.screen.focusOn((focused) => focused.id === 'found', 'the list');
  });

  it('stay selected from page to page, and a whole page can be', async () => {
    const set = await members({ seats: { capacity: 140, used: 120, reserved: 0 } });
    await pick(set, names(set)[3] ?? '');
    await set.screen.press('Select this page');
    await set.screen.sees('50 selected');
    await set.screen.press('Next');
    await until(() => names(set).length > 0 && set.screen.text.includes('51 –'), 'the next page');
    await set.screen.sees('50 selected');
    await pick(set, names(set)[0] ?? '');
    await set.screen.sees('51 selected');
  });

  it('are all of the page by one box above it, which tells none, some and all apart', async () => {
    const set = await members();
    const box = (): HTMLInputElement => set.screen.all('checkbox', 'Select this page')[0] as HTMLInputElement;
    const state = (): string => (box().indeterminate ? 'some' : box().checked ? 'all' : 'none');
    expect(state()).to.equal('none');
    await pick(set, 'Noor Jansen');
    await until(() => state() === 'some', 'some are selected');
    box().click();
    await set.screen.sees('14 selected');
    expect(state()).to.equal('all');
    box().click();
    await until(() => state() === 'none', 'nobody is selected');
    await until(() => set.screen.root.querySelector('.selection') === null, 'the end of the bar');
  });

  it('get seats, and give them back by Undo', async () => {
    const set = await members({ seats: { capacity: 20, used: 9, reserved: 0 } });
    await pick(set, 'Noor Jansen');
    await pick(set, 'Paul Mercier');
    await set.screen.press('Assign (2)');
    await set.screen.sees('Assigned to 2 people.', '11 of 20 in use');
    await reads(set, 'Noor Jansen', /Assigned/);
    expect(await details(set, 'billing-seat-assigned', 2)).to.deep.equal([{ id: 'user_noor' }, { id: 'user_paul' }]);
    expect(set.backend.count('POST /v1/members/batch')).to.equal(1);
    await set.screen.losesSight('2 selected');
    await set.screen.press(/^Undo/);
    await set.screen.sees('9 of 20 in use');
    await reads(set, 'Paul Mercier', /None/);
  });

  it('are removed once it was read what that means, each with their own result, and come back by Undo', async () => {
    const set = await members();
    for (const name of ['Ana Ferreira', 'Ines Moreau', 'Camille Roux']) await pick(set, name);
    await set.screen.press('Remove (3)');
    await set.screen.sees('Remove 3 people?', '2 people lose access at once.', 'The link of the invitation stops working at once.', '2 seats are free at once for somebody else.', 'What you pay stays the same, for 12 seats');
    await set.screen.focusOn((focused) => focused.id === 'confirm', 'the confirmation');
    expect(names(set)).to.include('Ines Moreau');
    await set.screen.press('Remove (3)');
    await set.screen.sees('2 people were removed.', 'Ana Ferreira: An account keeps at least one owner. Nothing was changed.');
    await until(() => rows(set).length === 12, 'the rows that are left');
    expect(await details(set, 'billing-member-removed', 2)).to.have.length(2);
    await set.screen.press(/^Undo/);
    await until(() => rows(set).length === 14, 'everybody');
    await reads(set, 'Ines Moreau', /Assigned/);
  });

  it('are left as they are by Escape: first the question, then the selection', async () => {
    const set = await members();
    await pick(set, 'Ines Moreau');
    await set.screen.press('Remove (1)');
    await set.screen.focusOn((focused) => focused.id === 'confirm', 'the confirmation');
    set.screen.key('Escape');
    await set.screen.focusOn((focused) => nameOf(focused) === 'Remove (1)', 'the button that asked');
    set.screen.key('Escape');
    await set.screen.losesSight('1 selected');
    expect(names(set)).to.have.length(14);
  });

  it('are asked about in portions of a hundred', async () => {
    const set = await members({ seats: { capacity: 140, used: 120, reserved: 0 } });
    await pick(set, names(set)[0] ?? '');
    await set.screen.press('Select this page');
    for (const page of ['51 –', '101 –']) {
      await set.screen.press('Next');
      await set.screen.sees(page);
      await set.screen.press('Select this page');
    }
    await set.screen.sees('124 selected');
    await set.screen.press('Unassign (120)');
    await set.screen.sees('Unassigned from 120 people.', '0 of 140 in use');
    expect(set.backend.count('POST /v1/members/batch')).to.equal(2);
  });

  it('are not done to twice when the answer was lost', async () => {
    const set = await members();
    await pick(set, 'Ines Moreau');
    set.backend.fail(/batch/, 'drop_answer', 1);
    await set.screen.press('Unassign (1)');
    await set.screen.sees('Unassigned from one person.', '8 of 12 in use');
    expect(await details(set, 'billing-seat-released')).to.deep.equal([{ id: 'member_00001' }]);
  });

  it('stay selected when nothing could be asked', async () => {
    const set = await members();
    await pick(set, 'Ines Moreau');
    set.backend.fail(/batch/, 'internal');
    await set.screen.press('Unassign (1)');
    await set.screen.sees('Something went wrong on our side.', '1 selected');
    await reads(set, 'Ines Moreau', /Assigned/);
  });
});
