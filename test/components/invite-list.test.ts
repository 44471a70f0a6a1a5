/** Inviting from a list: rows, what is wrong with them, and what the server finds. */
import { expect } from '@open-wc/testing';
import type { I18n } from '../../src/i18n/i18n.js';
import { nameOf, stage, textsOf, until, type Backend } from './harness.js';
import { account, enter, invite, mails, pasteInto } from './invite-setup.js';

describe('<member-invite>, a list', () => {
  it('invites at once when there are seats for everybody, and says whom and how many', async () => {
    const set = await invite();
    const { screen, backend } = set;
    await enter(screen, 'lea@example.com', 'max@example.com');
    await screen.sees('2 people', '2 free seats');
    await screen.press('Invite 2 people');
    await screen.sees('2 people are invited', 'Each gets an email with a link to join.');
    expect(mails(set).sort()).to.deep.equal(['lea@example.com', 'max@example.com']);
    expect(set.told.map(({ detail }) => detail)).to.deep.equal([{ count: 2 }]);
    expect(backend.charged).to.deep.equal([]);
    await screen.press('Invite more people');
    expect((await screen.field('Email, row 1')).value).to.equal('');
    await screen.sees('0 free seats');
  });

  it('offers the ways the backend has, and says so when it has none', async () => {
    const having = (...groups: string[]): Backend =>
      account({}, (adapter) => ({ ...adapter, session: async (options) => ({ ...(await adapter.session(options)), groups }) }));
    const codes = stage('member-invite', { start: having('seats', 'codes') });
    await codes.screen.find('button', 'New code');
    expect(codes.screen.root.querySelector('[role="tab"]')).to.equal(null);
    expect(codes.backend.count('GET /v1/imports')).to.equal(0);
    const none = stage('member-invite', { start: having('seats') });
    await none.screen.sees('People are invited elsewhere in this product.');
  });

  it('says beside a cell what is wrong once it was left, and goes to the first when asked to invite', async () => {
    const { screen, backend } = await invite();
    await screen.fill('Email, row 1', 'lea@');
    expect(screen.text).not.to.include('not an email address');
    (await screen.field('Email, row 1')).dispatchEvent(new Event('change', { bubbles: true }));
    await screen.sees('This is not an email address.');
    const field = await screen.field('Email, row 1');
    expect(textsOf(field, 'aria-describedby')).to.equal('This is not an email address.');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await screen.fill('First name, row 2', 'Max');
    await screen.press('Invite 2 people');
    await screen.sees('Enter an email address.');
    await screen.focusOn((focused) => nameOf(focused) === 'Email, row 1', 'the first wrong cell');
    expect(backend.count('POST /v1/imports')).to.equal(0);
  });

  it('sends nothing for a press that came before a change, however late the checks are loaded', async () => {
    const set = await invite();
    const { screen, backend } = set;
    await screen.fill('Email, row 1', 'lea@');
    const field = await screen.field('Email, row 1');
    const button = await screen.find('button', 'Invite 1 person');
    button.click();
    field.value = 'lea@example.co';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const { i18n } = set.element as unknown as { i18n: I18n };
    await until(() => i18n.knows('people'), 'the checks');
    await new Promise((turn) => setTimeout(turn));
    expect(backend.count('POST /v1/imports')).to.equal(0);
    await screen.fill('Email, row 1', 'lea@example.com');
    await screen.press('Invite 1 person');
    await screen.sees('1 person is invited');
    expect(mails(set)).to.deep.equal(['lea@example.com']);
  });

  it('tells the same person in two rows', async () => {
    const { screen } = await invite();
    await enter(screen, 'lea@example.com', 'LEA@example.com ');
    await screen.sees('The same person as in row 1.');
  });

  it('shows what the server knows of people beside their cells; the others can go on without them', async () => {
    const set = await invite();
    const { screen } = set;
    const [member] = (await (await set.backend.as('user_deniz').people?.())?.members({}, null))?.items ?? [];
    await enter(screen, 'lea@example.com', member?.email ?? '');
    await screen.press('Invite 2 people');
    await screen.sees('Is a member already.', 'One person cannot be invited. Nobody has been yet.');
    expect(mails(set)).to.deep.equal([]);
    await screen.focusOn((focused) => nameOf(focused) === 'Email, row 2', 'the person who is there already');
    await screen.press('Leave them out and invite 1 person');
    await screen.sees('1 person is invited', 'Left out: 1 person', 'Is a member already.');
    expect(mails(set)).to.deep.equal(['lea@example.com']);
  });

  it('forgets what the server found as soon as the list is changed, and throws the draft away', async () => {
    const { screen, backend } = await invite();
    const [member] = (await (await backend.as('user_deniz').people?.())?.members({}, null))?.items ?? [];
    await enter(screen, 'lea@example.com', member?.email ?? '');
    await screen.press('Invite 2 people');
    await screen.sees('Is a member already.');
    await screen.fill('Email, row 2', 'max@example.com');
    await screen.losesSight('Is a member already.', 'cannot be invited');
    await screen.press('Invite 2 people');
    await screen.sees('2 people are invited');
    await until(() => backend.count('DELETE /v1/imports/') === 1, 'the end of the draft');
  });

  it('takes people with and without names in one paste, and takes it back', async () => {
    const { screen } = await invite();
    await pasteInto(screen, 'Email, row 1', 'Léa Moreau <lea@example.com>; max@example.com\nida@example.com');
    await screen.sees('3 rows pasted.', '3 people');
    expect((await screen.field('Last name, row 1')).value).to.equal('Moreau');
    await screen.press('Undo');
    await until(async () => (await screen.field('Email, row 1')).value === '', 'a blank row');
  });

  it('takes a column of names beside addresses', async () => {
    const { screen } = await invite();
    await enter(screen, 'lea@example.com', 'max@example.com');
    await pasteInto(screen, 'First name, row 1', 'Léa\nMax');
    await until(async () => (await screen.field('First name, row 2')).value === 'Max', 'the second name');
  });

  it('refuses a paste of more than a list holds, and changes nothing', async () => {
    const { screen } = await invite();
    await enter(screen, 'lea@example.com');
    await pasteInto(screen, 'Email, row 2', Array.from({ length: 220 }, (_, index) => `guest${index}@example.com`).join('\n'));
    await screen.sees('more than 200 rows. Nothing was pasted.', '1 person');
  });

  it('goes down with Enter and adds a row at the end; nobody is invited by it', async () => {
    const { screen, backend } = await invite();
    (await screen.field('Email, row 3')).focus();
    screen.key('Enter');
    await screen.focusOn((focused) => nameOf(focused) === 'Email, row 4', 'a new row');
    expect(backend.count('POST')).to.equal(0);
  });

  it('keeps focus where a row was taken out', async () => {
    const { screen } = await invite();
    await enter(screen, 'lea@example.com', 'max@example.com');
    await screen.press('Remove row 1');
    await screen.focusOn((focused) => nameOf(focused) === 'Remove row 1', 'the row in its place');
    expect((await screen.field('Email, row 1')).value).to.equal('max@example.com');
  });

  it('invites without seats where none is wanted, with the role that was chosen', async () => {
    const set = await invite({ start: 'full' });
    const { screen, backend } = set;
    await enter(screen, 'lea@example.com');
    await screen.sees('1 to buy');
    const seat = await screen.find<HTMLInputElement>('checkbox', 'Each counts as one seat');
    seat.click();
    await screen.choose('Role', 'Manager');
    await screen.sees('no seats needed', 'Invites and removes people.');
    await screen.press('Invite 1 person');
    await screen.sees('1 person is invited');
    const found = (await (await backend.as('user_deniz').people?.())?.members({ search: 'lea@example.com' }, null))?.items ?? [];
    expect(found.map(({ role, seat: state }) => [role, state])).to.deep.equal([['manager', 'none']]);
  });

  it('has tabs that arrows move between, and none for one method', async () => {
    const { screen, element } = await invite();
    const tab = await screen.button('List');
    tab.focus();
    screen.key('ArrowRight');
    await screen.focusOn((focused) => nameOf(focused) === 'File' && focused.getAttribute('aria-selected') === 'true', 'the next tab');
    element.setAttribute('methods', 'list');
    await until(() => !screen.has('button', 'File'), 'the end of the tabs');
  });
});
