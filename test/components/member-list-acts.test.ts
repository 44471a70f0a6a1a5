/** <member-list>: what is done to one person, and how it is taken back. */
import { expect } from '@open-wc/testing';
import { Backend, details, nameOf, textsOf, until, type Stage } from './harness.js';
import { members, names, reads, rowOf, said } from './members-setup.js';

/** Opens what can be done to somebody. */
async function manage(set: Stage, name: string): Promise<void> {
  await set.screen.press(`Manage ${name}`);
  await set.screen.find('heading', name);
}

describe('A seat in the list', () => {
  it('is assigned at once, told to the page, and taken back by Undo', async () => {
    const set = await members();
    await set.screen.press('Assign to Noor Jansen');
    await set.screen.sees('Assigned to Noor Jansen.', '10 of 12 in use');
    await reads(set, 'Noor Jansen', /Assigned Unassign/);
    expect(said(set)).to.equal('Assigned to Noor Jansen.');
    expect(await details(set, 'billing-seat-assigned')).to.deep.equal([{ id: 'user_noor' }]);
    await set.screen.focusOn((focused) => nameOf(focused) === 'Unassign from Noor Jansen', 'the same button');
    await set.screen.press(/^Undo/);
    await reads(set, 'Noor Jansen', /None Assign/);
    await set.screen.losesSight('Assigned to Noor Jansen.');
    await set.screen.sees('9 of 12 in use');
    expect(await details(set, 'billing-seat-released')).to.deep.equal([{ id: 'user_noor' }]);
    expect(said(set)).to.equal('Taken back.');
  });

  it('is taken back, and given again by Undo', async () => {
    const set = await members();
    await set.screen.press('Unassign from Ines Moreau');
    await set.screen.sees('Unassigned from Ines Moreau. It is free for somebody else.', '8 of 12 in use');
    await set.screen.press(/^Undo/);
    await reads(set, 'Ines Moreau', /Assigned/);
  });

  it('leaves its notice until that is put away, the newest first, one for each person', async () => {
    const set = await members();
    for (const name of ['Ines Moreau', 'Oskar Reyes']) {
      await set.screen.press(`Unassign from ${name}`);
      await set.screen.sees(`Unassigned from ${name}.`);
    }
    await set.screen.press('Assign to Ines Moreau');
    await set.screen.sees('Assigned to Ines Moreau.');
    await set.screen.losesSight('Unassigned from Ines Moreau.');
    const notices = () => [...set.screen.root.querySelectorAll('.done > li bdi')].map((one) => one.textContent);
    expect(notices()).to.deep.equal(['Assigned to Ines Moreau.', 'Unassigned from Oskar Reyes. It is free for somebody else.']);
    await set.screen.press('Put away: Assigned to Ines Moreau.');
    await until(() => notices().length === 1, 'one notice');
    await set.screen.focusOn((focused) => /^Undo/.test(nameOf(focused)), 'the notice that is left');
    await reads(set, 'Ines Moreau', /Assigned/);
  });

  it('is not assigned twice by pressing twice', async () => {
    const set = await members();
    const release = set.backend.hold('PUT');
    const button = await set.screen.press('Assign to Noor Jansen');
    await until(() => button.getAttribute('aria-disabled') === 'true', 'the button to wait');
    button.click();
    release();
    await set.screen.sees('Assigned to Noor Jansen.');
    expect(set.backend.count('PUT')).to.equal(1);
  });

  it('says in the row why it could not be', async () => {
    const set = await members();
    set.backend.fail('PUT', 'internal');
    const button = await set.screen.press('Assign to Noor Jansen');
    await reads(set, 'Noor Jansen', /Something went wrong on our side\./);
    expect(textsOf(button, 'aria-describedby')).to.include('Something went wrong');
    expect(rowOf(set, 'Ines Moreau')).not.to.include('went wrong');
    expect(set.events.filter(({ type }) => type.startsWith('billing-seat'))).to.deep.equal([]);
  });

  it('that cannot be given back is said so at its notice', async () => {
    const set = await members({ seats: { capacity: 9, used: 9, reserved: 0 } });
    await set.screen.press('Unassign from Ines Moreau');
    await set.screen.sees('Unassigned from Ines Moreau.');
    await (await set.backend.as('user_deniz').people?.())?.takeSeat('user_paul');
    await set.screen.press(/^Undo/);
    await set.screen.sees('Every seat is taken or kept for somebody. Nothing was changed.');
    await set.screen.sees('Unassigned from Ines Moreau.');
  });
});

describe('Managing somebody', () => {
  it('opens below the row, and is closed by its button and by Escape', async () => {
    const set = await members();
    await manage(set, 'Ines Moreau');
    await set.screen.focusOn((focused) => focused.id === 'person', 'the person');
    expect((await set.screen.button('Manage Ines Moreau')).getAttribute('aria-expanded')).to.equal('true');
    set.screen.key('Escape');
    await set.screen.losesSight('Remove from the account');
    await set.screen.focusOn((focused) => nameOf(focused) === 'Manage Ines Moreau', 'the button that opened it');
    await manage(set, 'Oskar Reyes');
    await set.screen.press('Manage Oskar Reyes');
    await set.screen.losesSight('Remove from the account');
  });

  it('says what removing means before the button, does it, and brings them back with their seat', async () => {
    const set = await members();
    await manage(set, 'Ines Moreau');
    await set.screen.sees('They lose access at once.', '1 seat is free at once for somebody else.', 'What you pay stays the same, for 12 seats, until you remove seats yourself.', 'You can take this back right afterwards.');
    await set.screen.press('Remove Ines Moreau');
    await set.screen.sees('Ines Moreau was removed.', '8 of 12 in use', '1 – 13 of 13 people');
    expect(await details(set, 'billing-member-removed')).to.deep.equal([{ id: 'member_00001' }]);
    await set.screen.focusOn((focused) => /^Undo/.test(nameOf(focused)), 'the way back');
    await set.screen.press(/^Undo/);
    await reads(set, 'Ines Moreau', /Assigned/);
    await set.screen.sees('9 of 12 in use');
    expect(await details(set, 'billing-member-restored')).to.have.length(1);
    expect(set.backend.charged).to.deep.equal([]);
  });

  it('protects the last owner', async () => {
    const set = await members();
    await manage(set, 'Ana Ferreira');
    await set.screen.press('Remove Ana Ferreira');
    await set.screen.sees('An account keeps at least one owner. Nothing was changed. Make somebody else an owner first.');
    await set.screen.choose('Role', 'Member');
    await set.screen.sees('Works with the product and sees the plan.');
    await set.screen.press('Make Member');
    await until(() => set.screen.text.split('An account keeps at least one owner.').length === 3, 'the reason beside the role');
    expect(names(set)).to.include('Ana Ferreira');
  });

  it('changes a role, says so, and changes it back', async () => {
    const set = await members();
    await manage(set, 'Noor Jansen');
    expect(set.screen.has('button', /^Make/)).to.be.false;
    await set.screen.choose('Role', 'Manager');
    await set.screen.press('Make Manager');
    await set.screen.sees('Noor Jansen: Manager from now on.');
    await reads(set, 'Noor Jansen', /Manager/);
    await set.screen.press(/^Undo/);
    await reads(set, 'Noor Jansen', /Member/);
  });

  it('offers no role above one’s own, and changes none', async () => {
    const set = await members('default', { viewer: 'user_paul' });
    await manage(set, 'Deniz Aksoy');
    await set.screen.sees('Nobody changes a role above their own.');
    expect((await set.screen.find<HTMLSelectElement>('combobox', 'Role')).disabled).to.be.true;
    await manage(set, 'Noor Jansen');
    const options = [...(await set.screen.find<HTMLSelectElement>('combobox', 'Role')).options].map(({ text }) => text.trim());
    expect(options).to.deep.equal(['Manager', 'Member']);
  });

  it('sends an invitation again with a new link, and takes one back', async () => {
    const set = await members();
    await manage(set, 'Camille Roux');
    await set.screen.sees('A new link goes to camille.roux@lumendesk.example. The one before stops working.', 'The link of the invitation stops working at once.');
    await set.screen.press('Send again');
    await set.screen.sees('Invitation sent again to camille.roux@lumendesk.example.');
    expect(set.screen.all('button', /^Undo/)).to.deep.equal([]);
    await set.screen.press(/^Take it back/);
    await set.screen.sees('The invitation of Camille Roux was taken back.');
    await until(() => !names(set).includes('Camille Roux'), 'the end of the row');
    await set.screen.losesSight('kept for invitations');
    await set.screen.press(/^Undo/);
    await reads(set, 'Camille Roux', /Kept/);
  });

  it('says that an invitation was accepted meanwhile', async () => {
    const backend = new Backend({ policy: { invitationUrl: 'https://host.example/join' } });
    const set = await members(backend);
    await manage(set, 'Camille Roux');
    await set.screen.press('Send again');
    await set.screen.sees('Invitation sent again to camille.roux@lumendesk.example.');
    const mail = backend.scenario.outbox.messages.at(-1);
    const link = mail?.kind === 'invitation' ? mail.link : '';
    await (await backend.as('user_guest_1').people?.())?.acceptInvitation(link.split('invitation=')[1] ?? '', { idempotencyKey: 'accept' });
    await set.screen.press('Send again');
    await set.screen.sees('They have accepted the invitation meanwhile. Nothing was sent.');
    await reads(set, 'Camille Roux', /Assigned/);
  });
});

describe('Handing a seat on', () => {
  it('finds the other by name, says what follows for both, and does it in one step', async () => {
    const set = await members();
    await manage(set, 'Ines Moreau');
    await set.screen.press('Choose another member');
    await set.screen.focusOn((focused) => focused.id === 'transfer', 'the search');
    await set.screen.fill('Who gets it?', 'paul');
    (await set.screen.find('radio', /^Paul Mercier/)).click();
    await set.screen.sees('Ines Moreau loses access at once.', 'Paul Mercier has it at once.', 'Nothing is charged, and the number of seats stays the same.');
    await set.screen.press('Hand on from Ines Moreau to Paul Mercier');
    await set.screen.sees('Handed on from Ines Moreau to Paul Mercier.', '9 of 12 in use');
    await reads(set, 'Paul Mercier', /Assigned/);
    await reads(set, 'Ines Moreau', /None/);
    expect(await details(set, 'billing-seat-transferred')).to.deep.equal([{ from: 'member_00001', to: 'user_paul' }]);
    expect(set.backend.count(/transfer/)).to.equal(1);
    await set.screen.press(/^Undo/);
    await reads(set, 'Ines Moreau', /Assigned/);
    await reads(set, 'Paul Mercier', /None/);
  });

  it('asks for the same handing on once more when the answer was lost, and it happens once', async () => {
    const set = await members();
    await manage(set, 'Ines Moreau');
    await set.screen.press('Choose another member');
    (await set.screen.find('radio', /^Paul Mercier/)).click();
    set.backend.fail(/transfer/, 'drop_answer', 1);
    await set.screen.press('Hand on from Ines Moreau to Paul Mercier');
    await until(() => set.screen.has('button', /^Hand on/) && /We cannot reach|Handed on/.test(set.screen.text), 'what became of it');
    if (!set.screen.text.includes('Handed on from')) await set.screen.press(/^Hand on from/);
    await set.screen.sees('Handed on from Ines Moreau to Paul Mercier.');
    await reads(set, 'Paul Mercier', /Assigned/);
  });

  it('is given up with Escape, one step at a time', async () => {
    const set = await members();
    await manage(set, 'Ines Moreau');
    await set.screen.press('Choose another member');
    await set.screen.focusOn((focused) => focused.id === 'transfer', 'the search');
    set.screen.key('Escape');
    await set.screen.focusOn((focused) => focused.id === 'hand', 'the way there');
    set.screen.key('Escape');
    await set.screen.focusOn((focused) => nameOf(focused) === 'Manage Ines Moreau', 'the row');
  });

  it('says so when everybody has a seat', async () => {
    const set = await members({ seats: { capacity: 20, used: 9, reserved: 0 } });
    for (const name of ['Ana Ferreira', 'Deniz Aksoy', 'Noor Jansen', 'Paul Mercier']) {
      await set.screen.press(`Assign to ${name}`);
      await set.screen.sees(`Assigned to ${name}.`);
    }
    await manage(set, 'Ines Moreau');
    await set.screen.press('Choose another member');
    await set.screen.sees('Everybody here has one already. Invite somebody first.');
  });
});
