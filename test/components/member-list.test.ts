/** <member-list>: people in one list, found by words, choice and order, page by page. */
import { expect } from '@open-wc/testing';
import { Backend, comeBack, nameOf, plain, stage, until } from './harness.js';
import { members, names, pick, rowOf, rows, said } from './members-setup.js';

const MANY = { seats: { capacity: 140, used: 120, reserved: 3 } };

describe('The list of people', () => {
  it('is a table with a caption and headers: members and invitations by name, each with seat, role and last activity', async () => {
    const set = await members();
    const table = set.screen.root.querySelector('table');
    expect(plain(table?.caption?.textContent ?? '')).to.equal('Members and invitations');
    expect([...(table?.tHead?.rows[0]?.cells ?? [])].map((cell) => plain(cell.textContent))).to.deep.equal(['', 'Name', 'Seat', 'Role', 'Last active', '']);
    expect(names(set)).to.have.length(14);
    expect(rowOf(set, 'Ana Ferreira')).to.match(/You ana\.ferreira@lumendesk\.example None Assign to Ana Ferreira Owner 22 November/);
    expect(rowOf(set, 'Ines Moreau')).to.match(/Assigned Unassign from Ines Moreau Member 22 November/);
    expect(rowOf(set, 'Leyla Kowalska')).to.match(/Never/);
    expect(rowOf(set, 'Camille Roux')).to.match(/Kept .*Invited 19 November/);
    await set.screen.sees('9 of 12 in use', '2 free', '1 kept for invitations', '1 – 14 of 14 people');
  });

  it('offers no search where everybody is seen at a glance', async () => {
    const set = await members({ seats: { capacity: 5, used: 2, reserved: 0 } });
    expect(rows(set)).to.have.length(6);
    expect(set.screen.all('textbox')).to.deep.equal([]);
    expect(set.screen.all('button', /Next|Download/)).to.deep.equal([]);
  });

  it('finds people by words after a pause, once, and keeps the focus in the field', async () => {
    const set = await members();
    const before = set.backend.count('GET /v1/members');
    for (const text of ['m', 'mo', 'moreau']) await set.screen.fill('Name or email', text);
    await until(() => rows(set).length === 1, 'one row');
    expect(names(set)).to.deep.equal(['Ines Moreau']);
    expect(set.backend.count('GET /v1/members')).to.equal(before + 1);
    expect(set.backend.requests.some((line) => /search=moreau/.test(line))).to.be.true;
    expect(set.screen.focused?.id).to.equal('search');
    expect(said(set)).to.equal('One person');
  });

  it('drops the answer to an older question', async () => {
    const set = await members();
    const release = set.backend.hold(/search=moreau/);
    await set.screen.fill('Name or email', 'moreau');
    await set.screen.enter('Name or email');
    await until(() => set.backend.count(/search=moreau/) === 1, 'the first question');
    await set.screen.fill('Name or email', 'reyes');
    await set.screen.enter('Name or email');
    await until(() => names(set).join() === 'Oskar Reyes', 'the second answer');
    release();
    await set.provider.session?.people();
    expect(names(set)).to.deep.equal(['Oskar Reyes']);
  });

  it('says that nobody fits, and shows everybody again', async () => {
    const set = await members();
    await set.screen.fill('Name or email', 'nobody of that name');
    await set.screen.sees('Nobody fits.');
    await set.screen.press('Show everybody');
    await until(() => rows(set).length === 14, 'everybody');
    expect((await set.screen.field('Name or email')).value).to.equal('');
    await set.screen.focusOn((focused) => focused.id === 'search', 'the search');
  });

  it('shows members, the invited, those with or without a seat', async () => {
    const set = await members();
    for (const [choice, count] of [['Invited', 1], ['Members', 13], ['With seat', 10], ['Without seat', 4], ['Everybody', 14]] as const) {
      await set.screen.choose('Show', choice);
      await until(() => rows(set).length === count, `${count} × ${choice}`);
    }
  });

  it('is ordered by its headers, which say how', async () => {
    const set = await members();
    Object.assign(set.element.style, { width: '1000px' });
    const name = await set.screen.find('button', 'Name');
    expect(name.closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
    await set.screen.press('Name');
    await until(() => names(set)[0]?.startsWith('Kenji'), 'the other end first');
    expect((await set.screen.find('button', 'Name')).closest('th')?.getAttribute('aria-sort')).to.equal('descending');
    await set.screen.press('Last active');
    await until(() => (rows(set).at(-1) ?? '').includes('22 November'), 'the most active last');
    await set.screen.focusOn((focused) => nameOf(focused) === 'Last active', 'the header');
    expect(name.closest('th')?.hasAttribute('aria-sort')).to.be.false;
  });

  it('turns pages of fifty, says where one is, and never draws more', async () => {
    const set = await members(MANY);
    await set.screen.find('button', 'Next');
    expect(rows(set)).to.have.length(50);
    await set.screen.sees('1 – 50 of 127 people');
    const [, below] = set.screen.all('button', 'Next');
    below?.focus();
    below?.click();
    await set.screen.sees('51 – 100 of 127 people');
    expect(rows(set)).to.have.length(50);
    // Whoever turned below goes on above, where the page begins.
    await set.screen.focusOn((focused) => focused === set.screen.all('button', 'Next')[0], 'the upper button');
    await set.screen.press('Next');
    await set.screen.sees('101 – 127 of 127 people');
    expect(set.screen.all('button', 'Next')[0]?.getAttribute('aria-disabled')).to.equal('true');
    await set.screen.press('Previous');
    await set.screen.sees('51 – 100 of 127 people');
    expect(said(set)).to.equal('51 – 100 of 127 people');
  });

  it('stays as big with a hundred thousand people', async () => {
    const set = await members({ seats: { capacity: 100_000, used: 99_000, reserved: 0, maximum: null } });
    await set.screen.sees('1 – 50 of 99,004 people');
    await set.screen.fill('Name or email', 'moreau98');
    await until(() => /of \d+ people|One person/.test(said(set)), 'the answer');
    expect(set.screen.root.querySelectorAll('*').length).to.be.below(2_500);
  });

  it('follows the account without losing page, focus or selection', async () => {
    const set = await members(MANY);
    await set.screen.press('Next');
    await set.screen.sees('51 – 100 of 127 people');
    const [somebody = ''] = names(set);
    await pick(set, somebody);
    await set.screen.sees('1 selected');
    (await set.screen.button(`Manage ${somebody}`)).focus();
    const people = await set.backend.as('user_deniz').people?.();
    await people?.removeMember('user_noor');
    comeBack();
    await set.screen.sees('51 – 100 of 126 people', '1 selected');
    expect(set.screen.focused && nameOf(set.screen.focused)).to.match(/^Manage/);
  });

  it('goes to the page before when the last of a page went', async () => {
    const set = await members({ seats: { capacity: 60, used: 47, reserved: 0 } });
    await set.screen.press('Next');
    await set.screen.sees('51 – 51 of 51 people');
    const people = await set.backend.as('user_deniz').people?.();
    const [last = ''] = names(set);
    const { items } = (await people?.members({ search: last }, null)) ?? { items: [] };
    await people?.removeMember(items[0]?.id ?? '');
    comeBack();
    await until(() => rows(set).length === 50, 'the page before');
  });

  it('says why it is not there, and tries again', async () => {
    const backend = new Backend('default');
    const stop = backend.fail('GET /v1/members', 'internal');
    const { screen } = stage('member-list', { start: backend });
    await screen.sees('The list could not be loaded.', 'Something went wrong on our side.');
    stop();
    await screen.press('Try again');
    await screen.sees('Ines Moreau');
    await screen.losesSight('The list could not be loaded.');
  });

  it('keeps what it has when the network goes', async () => {
    const set = await members();
    const stop = set.backend.fail('GET /v1/members', 'drop_request');
    await set.screen.choose('Show', 'Invited');
    await set.screen.sees('We cannot reach the server.');
    expect(rows(set)).to.have.length(14);
    stop();
    await set.screen.press('Try again');
    await until(() => rows(set).length === 1, 'what was asked for');
  });

  it('shows managers everything and lets them act, and the others whom to ask', async () => {
    const manager = await members('default', { viewer: 'user_paul' });
    await manager.screen.find('button', /^Manage Ines Moreau/);
    const member = stage('member-list', { start: 'viewer' });
    await member.screen.sees('Your role does not show who the members are.', 'Ask your billing admin to change this.');
    expect(member.backend.count('GET /v1/members')).to.equal(0);
  });

  it('says so where the host keeps its members elsewhere', async () => {
    const backend = new Backend('default', (adapter) => ({ ...adapter, session: async (options) => ({ ...(await adapter.session(options)), groups: ['seats'] }) }));
    const { screen } = stage('member-list', { start: backend });
    await screen.sees('Members are managed elsewhere in this product.');
    expect(backend.count('GET /v1/members')).to.equal(0);
  });

  it('becomes cards with labels where it is narrow, with an order to choose', async () => {
    const set = await members();
    Object.assign(set.element.style, { width: '320px' });
    const row = await until(() => [...set.screen.root.querySelectorAll('tbody tr')].find((one) => getComputedStyle(one).display === 'grid'), 'a card');
    const labels = [...row.querySelectorAll('[data-label]')].map((cell) => getComputedStyle(cell, '::before').content.split('"')[1]);
    expect(labels).to.deep.equal(['Seat', 'Role', 'Last active']);
    await set.screen.choose('Order', 'Longest inactive first');
    await until(() => /Never|Invited/.test(rows(set)[0] ?? ''), 'who never came first');
  });

  it('gives all of them as a file, at a fresh address for each click', async () => {
    const handed: string[] = [];
    const own = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      handed.push(this.href);
    };
    try {
      const set = await members();
      await set.screen.press('Download CSV');
      await until(() => handed.length === 1, 'the file');
      set.backend.scenario.clock.advance(1_000);
      await set.screen.press('Download CSV');
      await until(() => handed.length === 2, 'the file again');
      expect(new Set(handed).size).to.equal(2);
      expect(handed[0]).to.match(/\/billing\/documents\//);
      const stop = set.backend.fail(/member-export/, 'internal');
      await set.screen.press('Download CSV');
      await set.screen.sees('Something went wrong on our side.');
      expect(handed).to.have.length(2);
      stop();
    } finally {
      HTMLAnchorElement.prototype.click = own;
    }
  });
});
