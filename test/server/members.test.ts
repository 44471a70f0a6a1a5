/** People of an account: seats taken, freed and handed on, roles, taking off and undoing it, many at once, and the list as a file. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Activity, Member, MemberChanges, SeatTransfer } from '../../src/api/contract/schemas.js';
import type { Scenario } from '../../src/testing/scenario.js';
import { call, newKey, ok, refused } from './client.js';
import { byEmail, checkPeople, invite, list, newcomers, row, seatsIn, settled, withPeople } from './people-client.js';

const HOLDER = 'member_00001';
const DAY = 86_400_000;

const revisionOf = async (scenario: Scenario): Promise<number> => (await ok<{ revision: number }>(scenario, 'changes')).revision;
const activityOf = async (scenario: Scenario): Promise<Activity['items']> => (await ok<Activity>(scenario, 'activity')).items;

describe('a seat', () => {
  test('is taken once, however often it is asked for, and is free again at once', async () => {
    const scenario = withPeople();
    const { capacity, used } = await seatsIn(scenario);
    const revision = await revisionOf(scenario);
    for (const _ of [1, 2, 3]) assert.equal((await ok<Member>(scenario, 'takeSeat', { id: 'user_noor' })).seat, 'held');
    assert.deepEqual([await seatsIn(scenario), await revisionOf(scenario)], [{ capacity, used: used + 1, reserved: 1 }, revision + 1]);
    for (const _ of [1, 2]) assert.equal((await ok<Member>(scenario, 'releaseSeat', { id: 'user_noor' })).seat, 'none');
    assert.equal((await seatsIn(scenario)).used, used);
    assert.deepEqual((await activityOf(scenario)).map(({ action, subject, by }) => [action, subject?.id, by.id]), [
      ['seat_released', 'user_noor', 'user_ana'], ['seat_taken', 'user_noor', 'user_ana'],
    ]);
    await checkPeople(scenario);
  });

  test('that is not there cannot be taken, nor one of a subscription at rest', async () => {
    const full = withPeople({ seats: { capacity: 10 } });
    await refused(full, 'seats_full', 'takeSeat', { id: 'user_noor' });
    await ok(full, 'releaseSeat', { id: HOLDER });
    await ok(full, 'takeSeat', { id: 'user_noor' });
    await checkPeople(full);
    await refused(withPeople({ status: 'paused' }), 'subscription_inactive', 'takeSeat', { id: 'user_noor' });
    await refused(full, 'not_found', 'takeSeat', { id: 'nobody' });
  });

  test('is handed on in one step, also when every seat is taken, from one who has it to one who has none', async () => {
    const scenario = withPeople({ seats: { capacity: 10 } });
    const hand = (from: string, to: string, key = newKey()) => call<SeatTransfer>(scenario, 'transferSeat', { id: from, body: { to }, key });
    const key = newKey();
    const first = await hand(HOLDER, 'user_noor', key);
    assert.deepEqual([first.body.from.seat, first.body.to.seat], ['none', 'held']);
    assert.deepEqual((await hand(HOLDER, 'user_noor', key)).body, first.body, 'the same request is the same answer');
    const invited = (await list(scenario, '?show=invitations')).items[0]?.id ?? '';
    for (const [from, to] of [[HOLDER, 'user_paul'], ['user_noor', 'member_00002'], ['user_noor', 'user_noor'], ['user_noor', invited]] as const) {
      assert.equal((await hand(from, to)).code, 'operation_conflict', `${from} to ${to}`);
    }
    assert.equal((await hand('user_noor', 'nobody')).code, 'not_found');
    assert.equal((await seatsIn(scenario)).used, 9);
    await checkPeople(scenario);
  });
});

describe('taking somebody off', () => {
  test('frees their seat, can be undone for a day with the seat, and tells the host', async () => {
    const scenario = withPeople();
    const before = await ok<Member>(scenario, 'member', { id: HOLDER });
    for (const _ of [1, 2]) await ok(scenario, 'removeMember', { id: HOLDER });
    assert.equal((await seatsIn(scenario)).used, 8);
    await refused(scenario, 'not_found', 'member', { id: HOLDER });
    scenario.clock.advance(DAY - 1);
    for (const _ of [1, 2]) assert.deepEqual(await ok<Member>(scenario, 'restoreMember', { id: HOLDER }), before);
    await checkPeople(scenario);
    await ok(scenario, 'removeMember', { id: HOLDER });
    scenario.clock.advance(DAY + 1);
    await refused(scenario, 'not_found', 'restoreMember', { id: HOLDER });
    await settled();
    assert.deepEqual(scenario.events.map(({ type, member }) => [type, member?.userId]), [
      ['member.removed', HOLDER], ['member.restored', HOLDER], ['member.removed', HOLDER],
    ]);
  });

  test('is undone only with the seat there was', async () => {
    const scenario = withPeople({ seats: { capacity: 10 } });
    await ok(scenario, 'removeMember', { id: HOLDER });
    await ok(scenario, 'takeSeat', { id: 'user_noor' });
    await refused(scenario, 'seats_full', 'restoreMember', { id: HOLDER });
    await ok(scenario, 'releaseSeat', { id: 'user_noor' });
    assert.equal((await ok<Member>(scenario, 'restoreMember', { id: HOLDER })).seat, 'held');
    await checkPeople(scenario);
  });

  test('is not undone for somebody who came back in another way', async () => {
    const scenario = withPeople();
    const { email } = await ok<Member>(scenario, 'member', { id: HOLDER });
    await ok(scenario, 'removeMember', { id: HOLDER });
    await invite(scenario, [row(email)]);
    await refused(scenario, 'not_found', 'restoreMember', { id: HOLDER });
    await ok(scenario, 'removeMember', { id: (await byEmail(scenario, email)).id });
    await scenario.kit.members.put(scenario.accountId, { userId: HOLDER, email: 'elsewhere@example.com' });
    await refused(scenario, 'not_found', 'restoreMember', { id: HOLDER });
    await checkPeople(scenario);
  });
});

describe('roles', () => {
  const change = (scenario: Scenario, id: string, role: string, as: string) => call(scenario, 'updateMember', { id, body: { role }, as });

  test('only owners make, unmake or take off owners; managers do nothing to those who may pay', async () => {
    const attempts: readonly [as: string, id: string, role: string, allowed: boolean][] = [
      ['user_deniz', 'user_noor', 'owner', false], ['user_deniz', 'user_noor', 'billing', true], ['user_deniz', 'user_ana', 'member', false],
      ['user_paul', 'user_noor', 'manager', true], ['user_paul', 'user_noor', 'billing', false], ['user_paul', 'user_deniz', 'member', false], ['user_paul', 'user_paul', 'owner', false],
      ['user_ana', 'user_noor', 'owner', true], ['user_ana', 'user_deniz', 'member', true],
    ];
    for (const [as, id, role, allowed] of attempts) {
      const { code } = await change(withPeople(), id, role, as);
      assert.equal(code, allowed ? null : 'forbidden_role', `${as} makes ${id} ${role}`);
    }
    for (const [as, id, allowed] of [['user_deniz', 'user_ana', false], ['user_paul', 'user_ana', false], ['user_paul', 'user_deniz', false], ['user_paul', 'user_noor', true], ['user_ana', 'user_deniz', true]] as const) {
      const scenario = withPeople();
      await scenario.kit.members.put(scenario.accountId, { userId: 'other_owner', role: 'owner' });
      const { code } = await call(scenario, 'removeMember', { id, as });
      assert.equal(code, allowed ? null : 'forbidden_role', `${as} takes ${id} off`);
      if (!allowed) continue;
      if (id === 'user_deniz') assert.equal((await call(scenario, 'restoreMember', { id, as: 'user_paul' })).code, 'forbidden_role', 'nor brings one back');
    }
  });

  test('the last owner stays one, until there is another', async () => {
    const scenario = withPeople();
    await refused(scenario, 'last_owner', 'updateMember', { id: 'user_ana', body: { role: 'billing' } });
    await refused(scenario, 'last_owner', 'removeMember', { id: 'user_ana' });
    await invite(scenario, newcomers(1), { role: 'owner', seats: false });
    await refused(scenario, 'last_owner', 'removeMember', { id: 'user_ana' });
    assert.equal((await change(scenario, 'user_noor', 'owner', 'user_ana')).code, null);
    assert.equal((await change(scenario, 'user_ana', 'member', 'user_ana')).code, null);
    await refused(scenario, 'last_owner', 'removeMember', { id: 'user_noor' });
    await checkPeople(scenario);
    await settled();
    assert.deepEqual(scenario.events.map(({ type, member }) => [type, member?.userId, member?.role]), [
      ['import.done', undefined, undefined], ['member.changed', 'user_noor', 'owner'], ['member.changed', 'user_ana', 'member'],
    ]);
  });

  test('names are tidied, card numbers refused, and nothing else can be written', async () => {
    const scenario = withPeople();
    const changed = await ok<Member>(scenario, 'updateMember', { id: 'user_noor', body: { firstName: '  Noor\u200b ', position: 'Sales  lead' } });
    assert.deepEqual([changed.firstName, changed.lastName, changed.position], ['Noor', 'Jansen', 'Sales lead']);
    const problem = await refused(scenario, 'validation_failed', 'updateMember', { id: 'user_noor', body: { position: '4242424242424242' } });
    assert.deepEqual(problem['fields'], [{ path: 'position', code: 'card_number' }]);
    for (const body of [{ seat: 'held' }, { kind: 'member' }, { email: 'a@example.com' }, { userId: 'x' }]) await refused(scenario, 'invalid_request', 'updateMember', { id: 'user_noor', body });
    const revision = await revisionOf(scenario);
    await ok(scenario, 'updateMember', { id: 'user_noor', body: { firstName: 'Noor' } });
    assert.equal(await revisionOf(scenario), revision, 'what is so already is no news');
  });
});

describe('many at once', () => {
  const change = (scenario: Scenario, action: string, ids: readonly string[], key = newKey()) =>
    ok<MemberChanges>(scenario, 'changeMembers', { body: { action, ids }, key });

  test('each has a result of its own, in the order asked for; the same request is done once', async () => {
    const scenario = withPeople();
    const key = newKey();
    const taken = await change(scenario, 'take_seat', ['user_noor', 'nobody', 'user_paul', 'user_deniz', 'user_noor'], key);
    assert.deepEqual(taken.results, [
      { id: 'user_noor', code: null }, { id: 'nobody', code: 'not_found' }, { id: 'user_paul', code: null }, { id: 'user_deniz', code: 'seats_full' },
    ]);
    await ok(scenario, 'releaseSeat', { id: 'user_paul' });
    assert.deepEqual(await change(scenario, 'take_seat', ['user_noor', 'nobody', 'user_paul', 'user_deniz', 'user_noor'], key), taken);
    assert.equal((await ok<Member>(scenario, 'member', { id: 'user_paul' })).seat, 'none', 'a replay does nothing');
    await checkPeople(scenario);
  });

  test('taken off and put back', async () => {
    const scenario = withPeople();
    const ids = ['member_00001', 'member_00002', 'user_ana'];
    assert.deepEqual((await change(scenario, 'remove', ids)).results.map(({ code }) => code), [null, null, 'last_owner']);
    assert.deepEqual((await change(scenario, 'restore', ids)).results.map(({ code }) => code), [null, null, null]);
    assert.deepEqual((await change(scenario, 'resend', ['member_invited_1', 'user_noor'])).results.map(({ code }) => code), [null, 'operation_conflict']);
    await checkPeople(scenario);
  });

  test('a hundred at most', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `m${index}`);
    await refused(withPeople(), 'invalid_request', 'changeMembers', { body: { action: 'remove', ids } });
  });
});

describe('the list as a file', () => {
  const download = async (scenario: Scenario, url: string): Promise<Response> => scenario.kit.handle(new Request(url));

  test('opens in spreadsheets without running anything, through a link that ends', async () => {
    const scenario = withPeople({ seats: { capacity: 2_000, used: 1_100, reserved: 1, maximum: null } });
    await ok(scenario, 'updateMember', { id: 'user_noor', body: { position: '=HYPERLINK("https://evil.example")' } });
    const { url, expiresAt } = await ok<{ url: string; expiresAt: string }>(scenario, 'membersLink');
    const response = await download(scenario, url);
    assert.match(response.headers.get('content-disposition') ?? '', /attachment; filename="members\.csv"/);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    const lines = text.split('\r\n');
    assert.equal(lines[0], '\ufeffEmail,First name,Last name,Position,Role,Status,Seat,Since,Last active');
    assert.deepEqual([lines.length, text.lastIndexOf('\ufeff'), new Set(lines).size], [1_107, 0, 1_107], 'a heading, everybody once, and the end of the last line');
    assert.ok(lines.includes('noor.jansen@lumendesk.example,Noor,Jansen,"\'=HYPERLINK(""https://evil.example"")",Member,Member,None,2026-05-06,2026-11-21'), lines.find((line) => line.includes('noor')));
    scenario.clock.advance(Date.parse(expiresAt) - scenario.clock.now());
    assert.equal((await download(scenario, url)).status, 404);
  });

  test('speaks the language that was asked for, else that of the browser, with the separator its spreadsheets read', async () => {
    const scenario = withPeople();
    const head = async (query: string, language = 'tr,en'): Promise<string> => {
      const { url } = await ok<{ url: string }>(scenario, 'membersLink', { query, headers: { 'accept-language': language } });
      return (await (await download(scenario, url)).text()).split('\r\n')[0] ?? '';
    };
    const french = 'Adresse e-mail;Prénom;Nom;Poste;Rôle;Statut;Siège;Depuis;Dernière activité';
    assert.equal(await head('?locale=fr'), french);
    assert.equal(await head('?locale=fr-CA'), french);
    assert.match(await head(''), /^E-posta;Ad;Soyad;/);
    assert.match(await head('?locale=en'), /^Email,First name,/);
    assert.match(await head('?locale=de'), /^Email;First name;/);
    assert.match(await head('?locale=%3Cscript%3E'), /^Email,First name,/);
  });

  test('is that of one\'s own account', async () => {
    const scenario = withPeople();
    const { url } = await ok<{ url: string }>(scenario, 'membersLink', { as: 'user_olga' });
    assert.doesNotMatch(await (await download(scenario, url)).text(), /lumendesk\.example,(?!Olga)/);
  });
});
