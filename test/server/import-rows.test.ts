/** Rows of a batch: all of those that were meant, or a word about it; and those somebody left out by hand. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ImportRows, PeopleImport } from '../../src/api/contract/schemas.js';
import type { Scenario } from '../../src/testing/scenario.js';
import { call, ok, refused } from './client.js';
import { byEmail, checkPeople, commit, draft, list, newcomers, row, seatsIn, settled, withPeople } from './people-client.js';

const large = { seats: { capacity: 600, used: 9, reserved: 1, maximum: 1_000 } };

const change = (scenario: Scenario, id: string, body: object): Promise<PeopleImport> => ok<PeopleImport>(scenario, 'updateImport', { id, body });

const problems = async (scenario: Scenario, id: string): Promise<unknown[]> => (await ok<ImportRows>(scenario, 'importRows', { id })).items.map(({ problem }) => problem);

describe('a batch that says how many rows there will be', () => {
  test('is not committed while some are missing: nobody is invited, and no seat is kept', async () => {
    const scenario = withPeople(large);
    const before = await seatsIn(scenario);
    const batch = await draft(scenario, newcomers(200), { expected: 250 });
    assert.deepEqual([batch.total, batch.expected], [200, 250]);
    assert.equal((await commit(scenario, batch.id)).code, 'import_incomplete');
    await settled();
    assert.deepEqual([await seatsIn(scenario), scenario.outbox.messages.length, (await list(scenario, '?search=new')).total], [before, 0, 0]);
    await ok(scenario, 'addImportRows', { id: batch.id, body: { from: 200, rows: newcomers(50, 201) } });
    assert.equal((await commit(scenario, batch.id)).code, null);
  });

  test('is committed without them once somebody said that these are all; saying it twice changes nothing', async () => {
    const scenario = withPeople(large);
    const batch = await draft(scenario, newcomers(3), { expected: 250 });
    for (const _ of [1, 2]) assert.deepEqual((await change(scenario, batch.id, { expected: 3 })).expected, 3);
    assert.deepEqual((await commit(scenario, batch.id)).body.counts.invited, 3);
    await refused(scenario, 'operation_conflict', 'updateImport', { id: batch.id, body: { expected: 3 } });
  });

  test('cannot be closed below or above what arrived: whoever asks has seen other rows', async () => {
    const scenario = withPeople(large);
    const batch = await draft(scenario, newcomers(200), { expected: 250 });
    await ok(scenario, 'addImportRows', { id: batch.id, body: { from: 200, rows: newcomers(20, 201) } });
    for (const expected of [200, 221]) await refused(scenario, 'operation_conflict', 'updateImport', { id: batch.id, body: { expected } });
    assert.equal((await commit(scenario, batch.id)).code, 'import_incomplete');
  });

  test('takes no more than it said, also from a page that still uploads when somebody else closed it', async () => {
    const scenario = withPeople(large);
    await refused(scenario, 'invalid_request', 'createImport', { body: { source: 'list', seats: true, role: 'member', expected: 1, rows: newcomers(2) } });
    await refused(scenario, 'invalid_request', 'createImport', { body: { source: 'list', seats: true, role: 'member', expected: 10_001, rows: newcomers(2) } });
    const batch = await draft(scenario, newcomers(200), { expected: 250 });
    await refused(scenario, 'too_large', 'addImportRows', { id: batch.id, body: { from: 200, rows: newcomers(51, 201) } });
    await change(scenario, batch.id, { expected: 200 });
    await refused(scenario, 'too_large', 'addImportRows', { id: batch.id, body: { from: 200, rows: newcomers(50, 201) } });
  });

  test('says nothing about it when nothing was said', async () => {
    const scenario = withPeople();
    const batch = await draft(scenario, newcomers(1));
    assert.equal(batch.expected, null);
    assert.equal((await commit(scenario, batch.id)).code, null);
  });
});

describe('rows left out by hand', () => {
  test('need no seat and get no invitation; they can be taken back', async () => {
    const scenario = withPeople();
    const batch = await draft(scenario, newcomers(4));
    const without = await change(scenario, batch.id, { leaveOut: [1, 3, 99] });
    assert.deepEqual([without.counts.waiting, without.counts.skipped, without.seats], [2, 2, { needed: 2, free: 2, missing: 0 }]);
    assert.deepEqual(await problems(scenario, batch.id), [null, 'left_out', null, 'left_out']);
    assert.equal((await change(scenario, batch.id, { takeBack: [3], leaveOut: [0] })).counts.waiting, 2);
    assert.equal((await commit(scenario, batch.id)).body.counts.invited, 2);
    await settled();
    assert.deepEqual(scenario.outbox.messages.map(({ to }) => to), ['new3@example.com', 'new4@example.com']);
    await checkPeople(scenario);
  });

  test('stay out when their rows are sent again, and when they stand there twice', async () => {
    const scenario = withPeople();
    const batch = await draft(scenario, [...newcomers(2), row('NEW1@example.com')]);
    await change(scenario, batch.id, { leaveOut: [0] });
    await ok(scenario, 'addImportRows', { id: batch.id, body: { from: 0, rows: newcomers(2) } });
    assert.deepEqual(await problems(scenario, batch.id), ['left_out', null, 'duplicate']);
    await ok(scenario, 'addImportRows', { id: batch.id, body: { from: 0, rows: newcomers(1, 7) } });
    assert.deepEqual(await problems(scenario, batch.id), [null, null, null], 'another person in this row was not left out');
  });

  test('are as before when they are taken back: whoever joined meanwhile is no newcomer', async () => {
    const scenario = withPeople();
    const batch = await draft(scenario, newcomers(2));
    await change(scenario, batch.id, { leaveOut: [0, 1] });
    await scenario.kit.members.put(scenario.accountId, { userId: 'h1', email: 'new1@example.com', seat: false });
    await change(scenario, batch.id, { takeBack: [0, 1] });
    assert.deepEqual(await problems(scenario, batch.id), ['already_member', null]);
  });

  test('are judged as people stand now, so that asking twice is asking once', async () => {
    const scenario = withPeople();
    await scenario.kit.members.put(scenario.accountId, { userId: 'h1', email: 'new1@example.com', seat: false });
    const batch = await draft(scenario, newcomers(1));
    // The host gives them another address: the one on the list is nobody's now.
    await scenario.kit.members.put(scenario.accountId, { userId: 'h1', email: 'other@example.com' });
    for (const _ of [1, 2]) assert.equal((await change(scenario, batch.id, { leaveOut: [0] })).counts.waiting, 0);
    assert.deepEqual(await problems(scenario, batch.id), ['left_out']);
  });

  test('cannot be chosen once invitations go out, nor by whoever may not invite to that role', async () => {
    const scenario = withPeople();
    const owners = await draft(scenario, newcomers(1), { role: 'owner', seats: false });
    await refused(scenario, 'forbidden_role', 'updateImport', { id: owners.id, body: { leaveOut: [0] }, as: 'user_paul' });
    await commit(scenario, owners.id);
    await refused(scenario, 'operation_conflict', 'updateImport', { id: owners.id, body: { leaveOut: [0] } });
    assert.equal((await byEmail(scenario, 'new1@example.com')).kind, 'invitation');
    assert.equal((await call(scenario, 'updateImport', { id: owners.id, body: {}, as: 'user_olga' })).code, 'not_found');
  });
});
