/** A batch that is found on the server: of a page that was closed, cut off, or is open elsewhere. */
import { expect } from '@open-wc/testing';
import type { PeopleImport } from '../../src/api/contract/schemas.js';
import type { CreateImport } from '../../src/api/contract/requests.js';
import { comeBack, frame, pressInFrame, stage, type Backend } from './harness.js';
import { account, enter, invite, mails } from './invite-setup.js';

const rows = (count: number, first = 1): CreateImport['rows'] =>
  Array.from({ length: count }, (_, index) => ({ email: `p${first + index}@example.com`, firstName: '', lastName: '', position: '' }));

const ROOM = { seats: { capacity: 500, used: 9, reserved: 0, maximum: null } } as const;

/** What a page left on the server. */
async function left(backend: Backend, batch: Partial<CreateImport>, user = 'user_ana'): Promise<PeopleImport> {
  const people = await backend.as(user).people?.();
  if (!people) throw new Error('no people');
  return people.createImport({ source: 'file', seats: true, role: 'member', rows: rows(200), ...batch }, { idempotencyKey: crypto.randomUUID() });
}

describe('<member-invite>, an upload that broke off', () => {
  it('says how many rows arrived, and goes on with those only when told to', async () => {
    const backend = account(ROOM);
    await left(backend, { expected: 250 });
    const set = stage('member-invite', { start: backend });
    const { screen } = set;
    await screen.sees('200 of 250 rows arrived', 'The upload broke off. Nobody has been invited yet.');
    await screen.press('Go on with these 200 rows');
    await screen.sees('200 people are ready to be invited');
    expect(mails(set)).to.deep.equal([]);
    await screen.press('Invite 200 people');
    await screen.sees('200 people are invited');
    expect(mails(set).length).to.equal(200);
  });

  it('throws away what arrived and lets the file be chosen again', async () => {
    const backend = account(ROOM);
    await left(backend, { expected: 250 });
    const { screen } = stage('member-invite', { start: backend });
    await screen.sees('200 of 250 rows arrived');
    await screen.press('Start again');
    await screen.sees('Choose a file');
    expect(await (await backend.as('user_ana').people?.())?.imports()).to.deep.equal([]);
  });

  it('hears of rows that arrive from another tab, and does not cut that one off', async () => {
    const backend = account(ROOM);
    const { id } = await left(backend, { expected: 250 });
    const { screen } = stage('member-invite', { start: backend });
    await screen.sees('200 of 250 rows arrived');
    const people = await backend.as('user_ana').people?.();
    await people?.addImportRows(id, 200, rows(30, 201));
    await screen.press('Go on with these 200 rows');
    await screen.sees('230 of 250 rows arrived');
    await people?.addImportRows(id, 230, rows(20, 231));
    comeBack();
    await screen.sees('250 people are ready to be invited');
  });
});

describe('<member-invite>, a long list that was found', () => {
  it('shows who is on it, and leaves people out before anybody is invited', async () => {
    const backend = account({ seats: { capacity: 300, used: 9, reserved: 0, maximum: null } });
    const { id } = await left(backend, {});
    const people = await backend.as('user_ana').people?.();
    await people?.addImportRows(id, 200, [...rows(99, 201), { email: 'nobody', firstName: 'No', lastName: 'Address', position: '' }]);
    const set = stage('member-invite', { start: backend });
    const { screen } = set;
    await screen.sees('299 people can be invited', 'This is not an email address.');
    await screen.press('See who is on the list');
    await screen.sees('1–50 of 300');
    await screen.press('More rows');
    await screen.sees('51–100 of 300');
    await screen.focusOn((focused) => focused.id === 'rows', 'the beginning of the rows');
    for (const email of ['p51@example.com', 'p52@example.com', 'p60@example.com']) (await screen.find('checkbox', email)).click();
    await screen.sees('296 people can be invited');
    (await screen.find('checkbox', 'p60@example.com')).click();
    await screen.sees('297 people can be invited');
    await screen.press('Next: buy 6 seats');
    await screen.sees('6 more seats needed');
    for (const number of [61, 62, 63, 64, 65, 66]) (await screen.find('checkbox', `p${number}@example.com`)).click();
    await screen.sees('291 people are ready to be invited');
    await screen.press('Invite 291 people');
    await screen.sees('291 people are invited');
    const sent = mails(set);
    expect([sent.length, sent.includes('p51@example.com'), sent.includes('p60@example.com')]).to.deep.equal([291, false, true]);
    expect(backend.charged).to.deep.equal([]);
  });
});

const FOUR = ['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com'] as const;

/** A colleague discards what waits. */
async function discard(backend: Backend): Promise<void> {
  const people = await backend.as('user_deniz').people?.();
  await people?.cancelImport((await people.imports())[0]?.id ?? '');
}

describe('<member-invite>, two tabs', () => {
  it('takes no money for a list that was discarded elsewhere a moment ago', async () => {
    const set = await invite();
    const { screen, backend } = set;
    await enter(screen, ...FOUR);
    await screen.press('Next: buy 2 seats');
    await screen.enabled(/^Pay/);
    await discard(backend);
    await screen.press(/^Pay/);
    await screen.sees('Nobody was invited', 'It was stopped. 4 people were not invited.', 'Nothing was charged.');
    expect(backend.charged).to.deep.equal([]);
    expect(screen.text).not.to.include('you paid for');
  });

  it('says what became of seats that were paid for a list that was discarded while the bank asked', async () => {
    const set = await invite({ start: 'three-d-secure' });
    const { screen, backend } = set;
    await enter(screen, ...FOUR);
    await screen.press('Next: buy 2 seats');
    await screen.press(/^Pay/);
    await screen.sees('Confirm with your bank');
    await discard(backend);
    await frame(screen);
    await pressInFrame(screen, 'Approve');
    await screen.sees('Nobody was invited', 'Seats you paid for stay yours. Those nobody was invited to are free.', 'You paid');
    expect([backend.charged, mails(set)]).to.deep.equal([[5017], []]);
    const { seats } = await backend.as('user_ana').subscription();
    expect(seats.capacity - seats.used - seats.reserved).to.equal(4);
  });

  it('asks the bank’s question and tells what became of it after a reload, though the list is gone', async () => {
    const backend = account('three-d-secure');
    const first = await invite({ start: backend });
    await enter(first.screen, ...FOUR);
    await first.screen.press('Next: buy 2 seats');
    await first.screen.press(/^Pay/);
    await first.screen.sees('Confirm with your bank');
    first.provider.remove();
    await discard(backend);
    const { screen } = stage('member-invite', { start: backend });
    await screen.sees('Confirm with your bank');
    await frame(screen);
    await pressInFrame(screen, 'Approve');
    await screen.sees('You paid', 'The list was discarded meanwhile. Nobody was invited. Seats you paid for stay yours.');
    expect(mails(first)).to.deep.equal([]);
  });

  it('invites everybody once when both send the same list', async () => {
    const backend = account({ seats: { capacity: 40, used: 9, reserved: 0, maximum: null } });
    await left(backend, { source: 'list', rows: rows(4) });
    const [one, two] = [stage('member-invite', { start: backend }), stage('member-invite', { start: backend })];
    await Promise.all([one.screen.enabled('Invite 4 people'), two.screen.enabled('Invite 4 people')]);
    await Promise.all([one.screen.press('Invite 4 people'), two.screen.press('Invite 4 people')]);
    await Promise.all([one.screen.sees('4 people are invited'), two.screen.sees('4 people are invited')]);
    expect(mails(one).length).to.equal(4);
  });
});
