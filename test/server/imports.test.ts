/** Batches of people to invite: looked at row by row, seats for all or nobody, sent in slices, stopped and forgotten without a trace. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ImportRows, PeopleImport, Quote } from '../../src/api/contract/schemas.js';
import { call, confirm, newKey, ok, quoteFor, refused } from './client.js';
import { byEmail, checkPeople, commit, draft, invite, list, newcomers, row, seatsIn, settled, withPeople } from './people-client.js';

const HOUR = 3_600_000;

describe('a draft', () => {
  test('says of each row what becomes of it, and why', async () => {
    const scenario = withPeople();
    const { items } = await list(scenario, '?show=members&sort=email');
    const invited = (await list(scenario, '?show=invitations')).items[0];
    const rows = [
      row('Ida@Example.com', { firstName: ' Ida ', lastName: 'Lund\u200b' }), row('no address'), row('ida@example.COM'), row(items[0]?.email.toUpperCase() ?? ''),
      row(invited?.email ?? ''), row('card@example.com', { position: '4242 4242 4242 4242' }), row('link@example.com', { firstName: 'Win at https://evil.example' }),
      row('mailto:leo@example.com'), row(''),
    ];
    const batch = await draft(scenario, rows);
    assert.deepEqual(batch.counts, { waiting: 2, invited: 0, skipped: 2, refused: 5 });
    assert.deepEqual(batch.seats, { needed: 2, free: 2, missing: 0 });
    const shown = await ok<ImportRows>(scenario, 'importRows', { id: batch.id });
    assert.deepEqual(shown.items.map(({ state, problem }) => problem ?? state), [
      'waiting', 'invalid', 'duplicate', 'already_member', 'already_invited', 'invalid', 'invalid', 'waiting', 'invalid',
    ]);
    assert.deepEqual(shown.items.map(({ index }) => index), rows.map((_, index) => index));
    const { email, firstName, lastName } = shown.items[0] ?? {};
    assert.deepEqual([email, firstName, lastName, shown.items[7]?.email], ['Ida@Example.com', 'Ida', 'Lund', 'leo@example.com']);
    const problems = await ok<ImportRows>(scenario, 'importRows', { id: batch.id, query: '?show=problems' });
    assert.deepEqual(problems.items.map(({ index }) => index), [1, 2, 3, 4, 5, 6, 8]);
  });

  test('keeps no seat, sends nothing, and can be found again', async () => {
    const scenario = withPeople();
    const before = await seatsIn(scenario);
    const batch = await draft(scenario, newcomers(2));
    await settled();
    assert.deepEqual([await seatsIn(scenario), scenario.outbox.messages.length], [before, 0]);
    assert.deepEqual((await ok<{ items: PeopleImport[] }>(scenario, 'imports', { as: 'user_deniz' })).items, [batch]);
  });

  test('is the same one for the same request, also when its answer was lost', async () => {
    const scenario = withPeople();
    const key = newKey();
    const first = await draft(scenario, newcomers(1), {}, { key });
    assert.equal((await draft(scenario, newcomers(1), {}, { key })).id, first.id);
    // As if the process had ended before the answer was kept.
    await scenario.store.releaseKey(scenario.accountId, key);
    assert.equal((await draft(scenario, newcomers(1), {}, { key })).id, first.id);
    assert.notEqual((await draft(scenario, newcomers(1))).id, first.id);
    assert.equal((await ok<{ items: unknown[] }>(scenario, 'imports')).items.length, 2);
  });

  test('grows by slices; sending one again changes nothing, and nothing may be left out', async () => {
    const scenario = withPeople();
    const batch = await draft(scenario, newcomers(200));
    const body = { from: 200, rows: newcomers(150, 201) };
    for (const _ of [1, 2]) assert.equal((await ok<PeopleImport>(scenario, 'addImportRows', { id: batch.id, body })).total, 350);
    const { counts, seats } = await ok<PeopleImport>(scenario, 'import', { id: batch.id });
    assert.deepEqual([counts.waiting, seats], [350, { needed: 350, free: 2, missing: 348 }]);
    await refused(scenario, 'operation_conflict', 'addImportRows', { id: batch.id, body: { from: 351, rows: newcomers(1, 900) } });
    await refused(scenario, 'too_large', 'addImportRows', { id: batch.id, body: { from: 9_900, rows: newcomers(200, 900) } });
    await refused(scenario, 'invalid_request', 'addImportRows', { id: batch.id, body: { from: 0, rows: newcomers(201) } });
  });

  test('is looked at anew whenever it is read: people come and go while it waits', async () => {
    const scenario = withPeople();
    const batch = await draft(scenario, newcomers(3));
    await invite(scenario, newcomers(1));
    const { counts, seats } = await ok<PeopleImport>(scenario, 'import', { id: batch.id });
    assert.deepEqual([counts.waiting, counts.skipped, seats.needed], [2, 1, 2]);
    await ok(scenario, 'removeMember', { id: (await byEmail(scenario, 'new1@example.com')).id });
    const { items } = await ok<ImportRows>(scenario, 'importRows', { id: batch.id });
    assert.deepEqual(items.map(({ problem }) => problem), ['removed', null, null], 'whoever was taken off since stays so');
    assert.equal((await draft(scenario, newcomers(1))).counts.waiting, 1, 'and can be invited by a batch that begins after that');
  });
});

describe('the seats of a batch', () => {
  test('are kept for everybody or for nobody', async () => {
    const scenario = withPeople();
    const batch = await draft(scenario, newcomers(3));
    assert.deepEqual(batch.seats, { needed: 3, free: 2, missing: 1 });
    assert.equal((await commit(scenario, batch.id)).code, 'seats_full');
    await settled();
    assert.equal(scenario.outbox.messages.length, 0);
    assert.equal((await ok<PeopleImport>(scenario, 'import', { id: batch.id })).state, 'draft');
    await checkPeople(scenario);
  });

  test('buying exactly what is missing is enough, also where more seats are taken than there are', async () => {
    for (const seats of [{ capacity: 12, used: 9, reserved: 1 }, { capacity: 10, used: 12, reserved: 0 }]) {
      const scenario = withPeople({ seats });
      const batch = await draft(scenario, newcomers(4));
      await confirm(scenario, await ok<Quote>(scenario, 'createQuote', { body: { draft: { seatsDelta: batch.seats.missing } } }));
      const { body } = await commit(scenario, batch.id);
      assert.deepEqual([body.state, body.counts.invited], ['done', 4]);
      await checkPeople(scenario);
      assert.equal((await draft(scenario, newcomers(1, 50))).seats.missing, 1, 'and no seat is left over');
    }
  });

  test('cannot be those a waiting reduction takes away, nor those of a subscription at rest', async () => {
    const waiting = withPeople({ seats: { capacity: 14, used: 9, reserved: 0 }, scheduledSeats: 10 });
    assert.equal((await commit(waiting, (await draft(waiting, newcomers(2))).id)).code, 'seats_full');
    assert.equal((await commit(waiting, (await draft(waiting, newcomers(1))).id)).code, null);
    await checkPeople(waiting);
    const unpaid = withPeople({ status: 'unpaid' });
    assert.equal((await commit(unpaid, (await draft(unpaid, newcomers(1))).id)).code, 'subscription_inactive');
    assert.equal((await invite(unpaid, newcomers(1), { seats: false })).counts.invited, 1, 'without a seat anybody can be invited');
  });

  test('keep a reduction from going below them', async () => {
    const scenario = withPeople();
    await commit(scenario, (await draft(scenario, newcomers(2))).id);
    const problem = await refused(scenario, 'seats_in_use', 'createQuote', { body: { draft: { seats: 11 } } });
    assert.equal(problem['minimum'], 12);
    await quoteFor(scenario, { seats: 13 });
  });
});

describe('a running batch', () => {
  const large = { seats: { capacity: 600, used: 9, reserved: 1, maximum: 1_000 } };

  test('goes on slice by slice, with one message to each person, and ends once', async () => {
    const scenario = withPeople(large);
    const batch = await draft(scenario, newcomers(200));
    await ok(scenario, 'addImportRows', { id: batch.id, body: { from: 200, rows: newcomers(200, 201) } });
    await ok(scenario, 'addImportRows', { id: batch.id, body: { from: 400, rows: newcomers(50, 401) } });
    const steps: unknown[] = [];
    for (let calls = 0; calls < 5; calls += 1) {
      const { body } = await commit(scenario, batch.id);
      steps.push([body.state, body.counts.invited]);
      assert.equal((await seatsIn(scenario)).reserved, 451);
      await checkPeople(scenario);
    }
    assert.deepEqual(steps, [['running', 200], ['running', 400], ['done', 450], ['done', 450], ['done', 450]]);
    await settled();
    const sent = scenario.outbox.messages.map(({ to }) => to);
    assert.deepEqual([sent.length, new Set(sent).size], [450, 450]);
    const done = scenario.events.filter(({ type }) => type === 'import.done');
    assert.deepEqual(done.map((event) => event.import), [{ id: batch.id, invited: 450 }]);
    assert.deepEqual((await ok<{ items: unknown[] }>(scenario, 'imports')).items, []);
    await refused(scenario, 'operation_conflict', 'addImportRows', { id: batch.id, body: { from: 450, rows: newcomers(1, 900) } });
  });

  test('leaves out who was invited, joined or was taken off meanwhile, and frees their seats', async () => {
    const scenario = withPeople(large);
    const batch = await draft(scenario, newcomers(200));
    await ok(scenario, 'addImportRows', { id: batch.id, body: { from: 200, rows: newcomers(3, 201) } });
    await commit(scenario, batch.id);
    await scenario.kit.members.put(scenario.accountId, { userId: 'host_201', email: 'NEW201@example.com', seat: true });
    await scenario.kit.members.put(scenario.accountId, { userId: 'host_202', email: 'new202@example.com', seat: true });
    await scenario.kit.members.remove(scenario.accountId, 'host_202');
    const { body } = await commit(scenario, batch.id);
    assert.deepEqual([body.state, body.counts], ['done', { waiting: 0, invited: 201, skipped: 2, refused: 0 }]);
    const { items } = await ok<ImportRows>(scenario, 'importRows', { id: batch.id, query: '?show=problems' });
    assert.deepEqual(items.map(({ email, problem }) => [email, problem]), [['new201@example.com', 'already_member'], ['new202@example.com', 'removed']]);
    await checkPeople(scenario);
  });

  test('that is canceled leaves no seat behind; invitations that are out stay', async () => {
    const scenario = withPeople(large);
    const batch = await draft(scenario, newcomers(200));
    await ok(scenario, 'addImportRows', { id: batch.id, body: { from: 200, rows: newcomers(100, 201) } });
    await commit(scenario, batch.id);
    for (const _ of [1, 2]) assert.equal((await ok<PeopleImport>(scenario, 'cancelImport', { id: batch.id })).state, 'canceled');
    assert.equal((await seatsIn(scenario)).reserved, 201);
    await checkPeople(scenario);
    assert.equal((await commit(scenario, batch.id)).code, 'operation_conflict');
    assert.equal((await list(scenario, '?show=invitations')).total, 201);
  });

  test('that nobody goes on with for a day is canceled by itself', async () => {
    const scenario = withPeople(large);
    const batch = await draft(scenario, newcomers(200));
    await ok(scenario, 'addImportRows', { id: batch.id, body: { from: 200, rows: newcomers(100, 201) } });
    await commit(scenario, batch.id);
    scenario.clock.advance(23 * HOUR);
    await scenario.kit.tick();
    assert.equal((await ok<PeopleImport>(scenario, 'import', { id: batch.id })).state, 'running');
    scenario.clock.advance(2 * HOUR);
    await scenario.kit.tick();
    assert.equal((await ok<PeopleImport>(scenario, 'import', { id: batch.id })).state, 'canceled');
    await checkPeople(scenario);
  });
});

describe('roles in a batch', () => {
  test('nobody invites to a role above their own, by a batch of their own or of somebody else', async () => {
    const scenario = withPeople();
    const body = { source: 'list', seats: false, role: 'owner', rows: newcomers(1) };
    for (const as of ['user_paul', 'user_deniz']) await refused(scenario, 'forbidden_role', 'createImport', { body, as });
    await refused(scenario, 'forbidden_role', 'createImport', { body: { ...body, role: 'billing' }, as: 'user_paul' });
    const owners = await draft(scenario, newcomers(1), { role: 'owner', seats: false });
    await refused(scenario, 'forbidden_role', 'addImportRows', { id: owners.id, body: { from: 1, rows: [row('paul.again@example.com')] }, as: 'user_paul' });
    assert.equal((await commit(scenario, owners.id, 'user_paul')).code, 'forbidden_role');
    assert.equal((await commit(scenario, owners.id)).code, null);
    assert.equal((await byEmail(scenario, 'new1@example.com')).role, 'owner');
    assert.equal((await invite(scenario, newcomers(1, 2), { role: 'manager' }, 'user_paul')).counts.invited, 1);
  });

  test('another account finds neither the batch nor its rows', async () => {
    const scenario = withPeople();
    const { id } = await draft(scenario, newcomers(1));
    for (const name of ['import', 'importRows', 'commitImport', 'cancelImport'] as const) {
      assert.equal((await call(scenario, name, { id, as: 'user_olga' })).code, 'not_found', name);
    }
  });
});
