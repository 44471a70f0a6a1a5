/** Invitations by link: the link's secret is the proof, it works once, and nobody can read it anywhere but in the message. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Member } from '../../src/api/contract/schemas.js';
import type { Scenario } from '../../src/testing/scenario.js';
import { call, newKey, ok, refused } from './client.js';
import { accept, byEmail, checkPeople, commit, draft, invite, list, newcomers, row, seatsIn, settled, tokenFor, withPeople } from './people-client.js';

const DAY = 86_400_000;
const EMAIL = 'new1@example.com';

async function invited(scenario = withPeople(), more: Parameters<typeof invite>[2] = {}): Promise<{ scenario: Scenario; token: string; person: Member }> {
  await invite(scenario, newcomers(1), more);
  return { scenario, token: await tokenFor(scenario, EMAIL), person: await byEmail(scenario, EMAIL) };
}

describe('a link', () => {
  test('makes a member of who was invited: the same person, on the seat that was kept', async () => {
    const { scenario, token, person } = await invited(withPeople(), { role: 'manager' });
    assert.deepEqual([person.kind, person.seat, person.role, Date.parse(person.expiresAt ?? '') - Date.parse(person.since)], ['invitation', 'reserved', 'manager', 14 * DAY]);
    const { body } = await accept(scenario, token, 'user_guest_1');
    assert.deepEqual(body.account, { id: 'acc_lumen', name: 'Lumen Desk' });
    const { id, kind, seat, role, email, firstName, lastName, expiresAt, isViewer } = body.member;
    assert.deepEqual({ id, kind, seat, role, email, firstName, lastName, expiresAt, isViewer }, {
      id: person.id, kind: 'member', seat: 'held', role: 'manager', email: EMAIL, firstName: 'Lina', lastName: 'Moreau', expiresAt: null, isViewer: true,
    });
    await checkPeople(scenario);
    await settled();
    assert.deepEqual(scenario.events.map(({ type, member }) => [type, member]).at(-1), ['invitation.accepted', { id: person.id, userId: 'user_guest_1', role: 'manager' }]);
  });

  test('followed again by the same person is the same answer, whatever became of the first one', async () => {
    const { scenario, token } = await invited();
    const key = newKey();
    const first = await accept(scenario, token, 'user_guest_1', { key });
    const { revision } = await ok<{ revision: number }>(scenario, 'changes');
    for (const again of [key, newKey()]) assert.deepEqual((await accept(scenario, token, 'user_guest_1', { key: again })).body, first.body);
    assert.equal((await ok<{ revision: number }>(scenario, 'changes')).revision, revision);
    await settled();
    assert.equal(scenario.events.filter(({ type }) => type === 'invitation.accepted').length, 1);
  });

  test('is refused without saying why: to another person, changed, taken back, replaced, over or made up', async () => {
    const { scenario, token, person } = await invited();
    const problems: unknown[] = [];
    const refusal = async (secret: string, as = 'user_guest_2') => {
      const { requestId: _, ...problem } = await refused(scenario, 'invitation_invalid', 'acceptInvitation', { body: { token: secret }, as });
      problems.push(problem);
    };
    await refusal('made up');
    await refusal(token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A'));
    await ok(scenario, 'resendInvitation', { id: person.id });
    await refusal(token);
    const second = await tokenFor(scenario, EMAIL);
    await ok(scenario, 'removeMember', { id: person.id });
    await refusal(second);
    await ok(scenario, 'restoreMember', { id: person.id });
    await accept(scenario, second, 'user_guest_1');
    await refusal(second);
    scenario.clock.advance(15 * DAY);
    await invite(scenario, newcomers(1, 2));
    scenario.clock.advance(14 * DAY);
    await refusal(await tokenFor(scenario, 'new2@example.com'), 'user_guest_3');
    assert.equal(new Set(problems.map((one) => JSON.stringify(one))).size, 1, 'one answer for all');
    await checkPeople(scenario);
  });

  test('taken back and put back leads there again', async () => {
    const { scenario, token, person } = await invited();
    await ok(scenario, 'removeMember', { id: person.id });
    assert.equal((await seatsIn(scenario)).reserved, 1);
    await ok(scenario, 'restoreMember', { id: person.id });
    assert.equal((await accept(scenario, token, 'user_guest_1')).body.member.seat, 'held');
    await checkPeople(scenario);
  });

  test('to a second address of somebody who belongs there makes no second person, and gives them the seat', async () => {
    const { scenario, token } = await invited();
    const { body } = await accept(scenario, token, 'user_noor');
    assert.deepEqual([body.member.id, body.member.seat], ['user_noor', 'held']);
    assert.deepEqual((await accept(scenario, token, 'user_noor')).body, body);
    assert.equal((await list(scenario, `?search=${EMAIL}`)).total, 0);
    await checkPeople(scenario);
  });

  test('without a seat makes a member without one', async () => {
    const { scenario, token } = await invited(withPeople({ seats: { capacity: 10 } }), { seats: false });
    assert.equal((await accept(scenario, token, 'user_guest_1')).body.member.seat, 'none');
    await checkPeople(scenario);
  });

  test('is tried ten times in ten minutes at most', async () => {
    const { scenario, token } = await invited();
    for (let tries = 0; tries < 10; tries += 1) assert.equal((await accept(scenario, `wrong ${tries}`, 'user_guest_1')).code, 'invitation_invalid');
    const { code, headers } = await accept(scenario, token, 'user_guest_1');
    assert.deepEqual([code, headers.get('retry-after')], ['rate_limited', '600']);
    assert.equal((await accept(scenario, token, 'user_guest_2')).code, null, 'nobody else pays for it');
  });
});

describe('an invitation', () => {
  test('whose time is over gives its seat back, stays on the list, and can be sent again or given a seat again', async () => {
    const { scenario, token, person } = await invited();
    scenario.clock.advance(14 * DAY);
    await scenario.kit.tick();
    const ended = await ok<Member>(scenario, 'member', { id: person.id });
    assert.deepEqual([ended.kind, ended.seat], ['invitation', 'none']);
    await checkPeople(scenario);
    await refused(scenario, 'operation_conflict', 'takeSeat', { id: person.id });
    assert.equal((await accept(scenario, token, 'user_guest_1')).code, 'invitation_invalid');
    await ok(scenario, 'resendInvitation', { id: person.id });
    assert.equal((await ok<Member>(scenario, 'takeSeat', { id: person.id })).seat, 'reserved');
    assert.equal((await accept(scenario, await tokenFor(scenario, EMAIL), 'user_guest_1')).body.member.seat, 'held');
    await checkPeople(scenario);
  });

  test('whose time is over makes way for a new one, also before anybody noticed', async () => {
    for (const noticed of [true, false]) {
      const { scenario, token, person } = await invited();
      scenario.clock.advance(14 * DAY);
      if (noticed) await scenario.kit.tick();
      await invite(scenario, newcomers(1));
      await checkPeople(scenario);
      assert.notEqual((await byEmail(scenario, EMAIL)).id, person.id);
      assert.equal((await accept(scenario, token, 'user_guest_1')).code, 'invitation_invalid');
      await refused(scenario, 'not_found', 'restoreMember', { id: person.id });
    }
  });

  test('is sent again three times an hour at most, and never to somebody who accepted', async () => {
    const { scenario, person } = await invited();
    for (let times = 0; times < 3; times += 1) await ok(scenario, 'resendInvitation', { id: person.id });
    await refused(scenario, 'rate_limited', 'resendInvitation', { id: person.id });
    await settled();
    assert.equal(scenario.outbox.messages.length, 4);
    await accept(scenario, await tokenFor(scenario, EMAIL), 'user_guest_1');
    scenario.clock.advance(3_600_000);
    await refused(scenario, 'operation_conflict', 'resendInvitation', { id: person.id });
  });

  test('is written in the language of whoever sends it, in their name', async () => {
    const scenario = withPeople();
    const batch = await draft(scenario, newcomers(1), {}, { headers: { 'accept-language': 'tr-TR,tr;q=0.9' }, as: 'user_deniz' });
    await commit(scenario, batch.id);
    await settled();
    const [mail] = scenario.outbox.messages;
    assert.ok(mail?.kind === 'invitation');
    assert.deepEqual([mail.locale, mail.inviterName, mail.accountName, mail.to], ['tr-TR', 'Deniz Aksoy', 'Lumen Desk', EMAIL]);
  });

  test('is answered the same whether or not the host knows the address', async () => {
    const scenario = withPeople();
    const answer = async (email: string) => {
      const batch = await draft(scenario, [row(email)]);
      const { body } = await commit(scenario, batch.id);
      const { id: _, email: __, ...person } = await byEmail(scenario, email);
      return [batch.counts, body.state, body.counts, person];
    };
    assert.deepEqual(await answer('lina.moreau@post.example'), await answer('nobody.at.all@post.example'));
  });
});

test('a link\'s secret is in no record, kept answer, log, event or answer to anybody but who follows it', async () => {
  const kept: unknown[] = [];
  const scenario = withPeople();
  const { store, kit } = scenario;
  for (const name of Object.keys(store) as (keyof typeof store)[]) {
    const operation = store[name] as (...args: unknown[]) => Promise<unknown>;
    Object.assign(store, { [name]: async (...args: unknown[]) => {
      const result = await operation(...args);
      kept.push(name, args, result);
      return result;
    } });
  }
  const handle = kit.handle.bind(kit);
  Object.assign(kit, { handle: async (request: Request) => {
    const response = await handle(request);
    kept.push(await response.clone().text());
    return response;
  } });
  const { token, person } = await invited(scenario);
  await ok(scenario, 'resendInvitation', { id: person.id });
  const second = await tokenFor(scenario, EMAIL);
  await accept(scenario, second, 'user_guest_1');
  await call(scenario, 'activity');
  const everything = JSON.stringify([kept, scenario.logs, scenario.events]);
  assert.ok(kept.length > 60, 'the store and the answers were watched');
  assert.notEqual(token, second);
  for (const secret of [token, second]) {
    assert.ok(secret.length >= 27, '160 bits');
    assert.equal(everything.includes(secret.slice(0, 12)), false);
  }
});
