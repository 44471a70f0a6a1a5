/** People as the host tells of them: the same person whoever was first, never more seats than are paid for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SessionInfo } from '../../src/api/contract/schemas.js';
import { peopleRoutes } from '../../src/api/contract/routes/people.js';
import type { RouteName } from '../../src/api/contract/routes.js';
import { createBillingKit } from '../../src/server/kit.js';
import { createOutbox } from '../../src/server/mail.js';
import { call, ok, refused } from './client.js';
import { byEmail, checkPeople, invite, list, newcomers, settled, withPeople } from './people-client.js';

const ACCOUNT = 'acc_lumen';

describe('a host', () => {
  test('adds people and changes them; what it leaves out stays', async () => {
    const scenario = withPeople();
    const { members } = scenario.kit;
    const added = await members.put(ACCOUNT, { userId: 'u1', email: ' Ida@Example.com ', firstName: 'Ida', lastName: 'Lund', seat: true });
    assert.ok(added.ok);
    assert.deepEqual([added.member.email, added.member.seat, added.member.role, added.member.source], ['Ida@Example.com', 'held', 'member', 'host']);
    const changed = await members.put(ACCOUNT, { userId: 'u1', role: 'manager' });
    assert.deepEqual(changed.ok && { ...changed.member, role: 'member' }, added.member);
    await checkPeople(scenario);
    const { revision } = await ok<{ revision: number }>(scenario, 'changes');
    await members.put(ACCOUNT, { userId: 'u1', role: 'manager', seat: true });
    assert.equal((await ok<{ revision: number }>(scenario, 'changes')).revision, revision, 'saying the same again is no news');
    assert.equal((await members.find(ACCOUNT, 'u1'))?.role, 'manager');
    assert.equal(await members.find(ACCOUNT, 'u2'), null);
  });

  test('who brings somebody that was invited answers the invitation: one person, on the seat that was kept', async () => {
    const scenario = withPeople();
    await invite(scenario, newcomers(2));
    const { id } = await byEmail(scenario, 'new1@example.com');
    const put = await scenario.kit.members.put(ACCOUNT, { userId: 'u1', email: 'NEW1@example.com' });
    assert.ok(put.ok);
    assert.deepEqual([put.member.id, put.member.kind, put.member.seat], [id, 'member', 'held']);
    const without = await scenario.kit.members.put(ACCOUNT, { userId: 'u2', email: 'new2@example.com', seat: false });
    assert.equal(without.ok && without.member.seat, 'none');
    await checkPeople(scenario);
  });

  test('gets no seat that is not there, no address twice, and no account without an owner', async () => {
    const scenario = withPeople({ seats: { capacity: 10 } });
    const { members } = scenario.kit;
    const refusal = async (member: Parameters<typeof members.put>[1]) => {
      const result = await members.put(ACCOUNT, member);
      return result.ok ? null : result.code;
    };
    assert.equal(await refusal({ userId: 'u1', seat: true }), 'seats_full');
    assert.equal(await members.find(ACCOUNT, 'u1'), null, 'nobody is added without the seat they were to have');
    assert.equal(await refusal({ userId: 'u1', email: 'a@example.com' }), null);
    assert.equal(await refusal({ userId: 'u2', email: 'A@EXAMPLE.com' }), 'operation_conflict');
    assert.equal(await refusal({ userId: 'u2', email: 'b@example.com' }), null);
    assert.equal(await refusal({ userId: 'u2', email: 'a@example.com' }), 'operation_conflict');
    assert.equal(await refusal({ userId: 'user_ana', role: 'member' }), 'last_owner');
    assert.equal(await members.remove(ACCOUNT, 'user_ana'), false);
    assert.equal(await refusal({ userId: 'u1', role: 'owner' }), null);
    assert.equal(await members.remove(ACCOUNT, 'user_ana'), true);
    assert.equal(await members.remove(ACCOUNT, 'user_ana'), true, 'who is not there is fine');
    await checkPeople(scenario);
    await assert.rejects(members.put(ACCOUNT, { userId: 'u3', email: 'no address' }), RangeError);
    await assert.rejects(members.put('acc_nowhere', { userId: 'u3' }), RangeError);
    await assert.rejects(members.put(ACCOUNT, { userId: '' }), RangeError);
    await settled();
    assert.deepEqual(scenario.events, [], 'the host is not told what it said itself');
  });

  test('notes visits without waking every page', async () => {
    const scenario = withPeople();
    const { revision } = await ok<{ revision: number }>(scenario, 'changes');
    scenario.clock.advance(5 * 3_600_000);
    await scenario.kit.members.active(ACCOUNT, 'user_noor');
    await scenario.kit.members.active(ACCOUNT, 'nobody');
    const newest = (await list(scenario, '?sort=-active')).items[0];
    assert.deepEqual([newest?.id, newest?.lastActiveAt], ['user_noor', new Date(scenario.clock.now()).toISOString()]);
    assert.equal((await ok<{ revision: number }>(scenario, 'changes')).revision, revision);
  });

  test('need not tell of those who open a page of billing', async () => {
    const scenario = withPeople();
    scenario.clock.advance(5 * 3_600_000);
    await ok(scenario, 'session', { as: 'user_noor' });
    const { id, lastActiveAt } = (await list(scenario, '?sort=-active')).items[0] ?? {};
    assert.deepEqual([id, lastActiveAt], ['user_noor', new Date(scenario.clock.now()).toISOString()]);
  });

  test('that keeps people itself has no routes of people, and says so', async () => {
    const { store, payments, identify, clock } = withPeople();
    const kit = createBillingKit({ store, payments, identify, clock, catalog: [], members: 'host' });
    const { groups } = await ok<SessionInfo>({ kit }, 'session');
    assert.deepEqual(groups.filter((group) => ['members', 'imports', 'codes'].includes(group)), []);
    for (const name of Object.keys(peopleRoutes) as RouteName[]) assert.equal((await call({ kit }, name, { id: 'user_noor' })).code, 'not_found', name);
    await refused({ kit }, 'not_found', 'members', { as: 'user_noor' });
  });

  test('that sends no mail invites nobody by mail, and says so; people and codes there are', async () => {
    const { store, payments, identify, clock } = withPeople();
    const mailer = createOutbox();
    const invitationUrl = '/join';
    for (const [mail, does] of [
      [{ mailer, policy: { invitationUrl } }, true],
      [{ policy: { invitationUrl } }, false],
      [{ mailer }, false],
    ] as const) {
      const kit = createBillingKit({ store, payments, identify, clock, catalog: [], ...mail });
      const { groups } = await ok<SessionInfo>({ kit }, 'session');
      assert.deepEqual(groups.filter((group) => ['members', 'imports', 'codes'].includes(group)).sort(), does ? ['codes', 'imports', 'members'] : ['codes', 'members']);
      if (does) await ok({ kit }, 'imports');
      else await refused({ kit }, 'not_found', 'imports');
      await ok({ kit }, 'members');
    }
  });
});
