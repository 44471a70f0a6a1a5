/** A batch that is found on the server: of a page that was closed, cut off, or is open elsewhere. */
import { expect } from '@open-wc/testing';
import type { PeopleImport } from '../../src/api/contract/schemas.js';
import type { CreateImport } from '../../src/api/contract/requests.js';
import { comeBack, stage, type Backend } from './harness.js';
import { account, mails } from './invite-setup.js';

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
