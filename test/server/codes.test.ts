/** Invitation codes: made once, told once, entered in any spelling, and used by exactly those they were meant for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CreatedCode, InvitationCode } from '../../src/api/contract/schemas.js';
import { actionsOf, codeOf, codesOf, createCode, guest, join, PLAIN, redeem, seatsOf, withGuests } from './codes-client.js';
import { call, newKey, ok, refused } from './client.js';

const DAY = 86_400_000;

describe('making a code', () => {
  test('tells it once, in three groups, and only its last characters afterwards', async () => {
    const scenario = withGuests(1, { policy: { invitationUrl: null } });
    const { code, item, link } = await createCode(scenario);
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.equal(item.hint, code.slice(-4));
    assert.equal(link, null, 'this host has no page for it');
    const listed = await codesOf(scenario);
    assert.deepEqual(listed, { items: [item], maximumBuying: 0 });
    assert.equal(JSON.stringify(listed).includes(code.slice(0, 11)), false);
  });

  test('gives a link whose secret is in the fragment', async () => {
    const scenario = withGuests(1, { policy: { invitationUrl: 'https://app.example.com/join?from=mail' } });
    const { code, link } = await createCode(scenario);
    assert.equal(link, `https://app.example.com/join?from=mail#code=${code}`);
    assert.equal((await join(scenario, link, guest(1))).member.seat, 'held');
  });

  test('tells the same code to the same request, and makes no second one', async () => {
    const scenario = withGuests(1);
    const key = newKey();
    const first = await createCode(scenario, {}, { key });
    const again = await call<CreatedCode>(scenario, 'createCode', { body: PLAIN, key });
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.deepEqual(again.body, first);
    await join(scenario, first.code, guest(1));
    scenario.clock.advance(400 * DAY);
    const late = await createCode(scenario, {}, { key });
    assert.equal(late.code, first.code);
    assert.equal(late.item.uses, 1);
    assert.equal((await codesOf(scenario)).items.length, 1);
  });

  test('with the same key but another wish is refused', async () => {
    const scenario = withGuests(0);
    const key = newKey();
    await createCode(scenario, {}, { key });
    await refused(scenario, 'idempotency_key_reused', 'createCode', { body: { ...PLAIN, limit: 6 }, key });
  });

  test('two keys, and one key in two accounts, make codes that have nothing in common', async () => {
    const scenario = withGuests(0);
    const key = newKey();
    const made = [await createCode(scenario, {}, { key }), await createCode(scenario), await createCode(scenario, {}, { key, as: 'user_olga' })];
    assert.equal(new Set(made.map(({ code }) => code)).size, 3);
    assert.equal(new Set(made.map(({ item }) => item.id)).size, 3);
  });

  test('is refused for an end that has passed, a domain that is none, and without the right to', async () => {
    const scenario = withGuests(0);
    const wrong = async (body: object) => (await refused(scenario, 'validation_failed', 'createCode', { body: { ...PLAIN, ...body } })).fields;
    assert.deepEqual(await wrong({ expiresAt: '2026-11-22T09:00:00.000Z' }), [{ path: 'expiresAt', code: 'past' }]);
    assert.deepEqual(await wrong({ domains: ['example.com', 'no domain'] }), [{ path: 'domains.1', code: 'invalid' }]);
    await refused(scenario, 'invalid_request', 'createCode', { body: { ...PLAIN, limit: 0 } });
    for (const as of ['user_noor', guest(1)]) await refused(withGuests(1), 'forbidden_role', 'createCode', { body: PLAIN, as });
    await createCode(scenario, {}, { as: 'user_paul' });
  });
});

describe('entering a code', () => {
  test('seats the person, counts the use, tells the host and whoever made it, and stands in the history', async () => {
    const scenario = withGuests(1);
    const { code, item } = await createCode(scenario, {}, { headers: { 'accept-language': 'fr-FR, fr;q=0.8' } });
    const { account, member } = await join(scenario, code, guest(1));
    assert.deepEqual(account, { id: scenario.accountId, name: 'Lumen Desk' });
    assert.deepEqual(
      { ...member, id: '', since: '' },
      {
        id: '', kind: 'member', email: 'lina.moreau@post.example', firstName: 'Lina', lastName: 'Moreau', position: '', role: 'member',
        seat: 'held', since: '', expiresAt: null, lastActiveAt: null, source: 'code', isViewer: true,
      },
    );
    assert.deepEqual(await seatsOf(scenario), { capacity: 12, used: 10, reserved: 1, free: 1 });
    assert.equal((await codeOf(scenario, item.id)).uses, 1);
    await new Promise(setImmediate);
    assert.deepEqual(scenario.events.map(({ type, codeId, member: of }) => [type, codeId, of?.userId]), [['code.redeemed', item.id, guest(1)]]);
    assert.deepEqual(scenario.outbox.messages.map(({ at: _, ...mail }) => mail), [
      {
        kind: 'code_used', to: 'ana.ferreira@lumendesk.example', accountName: 'Lumen Desk', locale: 'fr-FR', memberName: 'Lina Moreau',
        hint: item.hint, uses: 1, limit: 5, boughtSeat: false,
      },
    ]);
    assert.deepEqual(await actionsOf(scenario, `?code=${item.id}`), ['code_used', 'code_created']);
    assert.deepEqual(await actionsOf(scenario, '?code=another'), []);
  });

  test('works in any case, with any spaces and dashes, with letters for digits, and inside a link', async () => {
    const scenario = withGuests(4, { seats: { capacity: 20 } });
    const { code } = await createCode(scenario);
    const plain = code.replaceAll('-', '');
    const spellings = [code.toLowerCase(), ` ${plain.replace(/(..)/g, '$1 ')}\n`, plain.replaceAll('0', 'o').replaceAll('1', 'l'), `https://elsewhere.example/#code=${code}`];
    for (const [index, text] of spellings.entries()) assert.equal((await join(scenario, text, guest(index + 1))).member.seat, 'held', text);
  });

  test('twice, with the same key or another, is one use and one answer', async () => {
    const scenario = withGuests(1);
    const { code, item } = await createCode(scenario, { limit: 1 });
    const key = newKey();
    const first = await redeem(scenario, code, guest(1), { key });
    for (const again of [await redeem(scenario, code, guest(1), { key }), await redeem(scenario, code, guest(1))]) assert.deepEqual(again.body, first.body);
    for (const frozen of [true, false]) {
      await ok(scenario, 'updateCode', { id: item.id, body: { frozen } });
      assert.deepEqual((await redeem(scenario, code, guest(1))).body, first.body, 'what happened to the code since is nothing to them');
    }
    assert.equal((await codeOf(scenario, item.id)).uses, 1);
    assert.equal((await seatsOf(scenario)).used, 10);
  });

  test('needs a free seat, and one that a waiting reduction leaves', async () => {
    for (const options of [{ seats: { capacity: 10 } }, { scheduledSeats: 10 }]) {
      const scenario = withGuests(1, options);
      const { code, item } = await createCode(scenario);
      assert.equal((await redeem(scenario, code, guest(1))).code, 'seats_full');
      assert.equal((await codeOf(scenario, item.id)).uses, 0);
    }
  });

  test('of an account that has ended seats nobody', async () => {
    const scenario = withGuests(1, { status: 'canceled' });
    const { code } = await createCode(scenario);
    assert.equal((await redeem(scenario, code, guest(1))).code, 'seats_full');
  });

  test('bound to domains needs an address there that is verified', async () => {
    const scenario = withGuests(2);
    const { code, item } = await createCode(scenario, { domains: ['@Post.Example', 'post.example.'] });
    assert.deepEqual(item.domains, ['post.example']);
    const viewers = scenario.viewers as Record<string, (typeof scenario.viewers)[string]>;
    const lina = viewers[guest(1)];
    assert.ok(lina);
    viewers[guest(1)] = { ...lina, email: 'lina@post.example.evil.example' };
    assert.equal((await redeem(scenario, code, guest(1))).code, 'invitation_invalid');
    viewers[guest(1)] = { ...lina, emailVerified: false };
    assert.equal((await redeem(scenario, code, guest(1))).code, 'email_not_verified');
    viewers[guest(1)] = lina;
    assert.equal((await redeem(scenario, code, guest(1))).code, null);
  });

  test('with the address of a member is that member once the address is verified, and nobody before', async () => {
    const scenario = withGuests(2, { seats: { capacity: 20 } });
    const { code } = await createCode(scenario);
    const { member } = await join(scenario, code, guest(1));
    const viewers = scenario.viewers as Record<string, (typeof scenario.viewers)[string]>;
    const other = viewers[guest(2)];
    assert.ok(other);
    viewers[guest(2)] = { ...other, email: 'LINA.moreau@post.example', emailVerified: false };
    assert.equal((await redeem(scenario, code, guest(2))).code, 'email_not_verified');
    viewers[guest(2)] = { ...other, email: 'LINA.moreau@post.example' };
    assert.equal((await join(scenario, code, guest(2))).member.id, member.id);
    assert.equal((await seatsOf(scenario)).used, 10, 'one address is one person');
  });

  test('does not bring back who was taken off, unless the code was made since', async () => {
    const scenario = withGuests(2, { seats: { capacity: 20 } });
    const [used, unused] = [await createCode(scenario), await createCode(scenario)];
    const { member } = await join(scenario, used.code, guest(1));
    // All of it at one instant: what came first counts, not what a clock says.
    await ok(scenario, 'removeMember', { id: member.id });
    for (const { code } of [used, unused]) assert.equal((await redeem(scenario, code, guest(1))).code, 'invitation_invalid');
    assert.equal((await redeem(scenario, unused.code, guest(2))).code, null, 'the code is good for others');
    const { code } = await createCode(scenario);
    assert.equal((await join(scenario, code, guest(1))).member.seat, 'held');
    assert.equal((await seatsOf(scenario)).used, 11);
  });

  test('gives a member without a seat one, but not back the one an admin took from them', async () => {
    const scenario = withGuests(1, { seats: { capacity: 20 } });
    const [first, second] = [await createCode(scenario), await createCode(scenario)];
    const { member } = await join(scenario, first.code, guest(1));
    await ok(scenario, 'releaseSeat', { id: member.id });
    assert.equal((await join(scenario, first.code, guest(1))).member.seat, 'none');
    const again = await join(scenario, second.code, guest(1));
    assert.deepEqual([again.member.id, again.member.seat], [member.id, 'held']);
    assert.deepEqual([(await codeOf(scenario, first.item.id)).uses, (await codeOf(scenario, second.item.id)).uses], [1, 1]);
  });

  test('of somebody who is invited makes them the member they were invited as, on the seat that was kept', async () => {
    const scenario = withGuests(1, { seats: { capacity: 11 } });
    const rows = [{ email: 'Lina.Moreau@post.example', firstName: 'Lina', lastName: 'M.', position: 'Potter' }];
    const { id } = await ok<{ id: string }>(scenario, 'createImport', { body: { source: 'list', seats: true, role: 'manager', rows } });
    await ok(scenario, 'commitImport', { id });
    assert.deepEqual(await seatsOf(scenario), { capacity: 11, used: 9, reserved: 2, free: 0 });
    const { code, item } = await createCode(scenario);
    const { member } = await join(scenario, code, guest(1));
    assert.deepEqual([member.kind, member.role, member.position, member.seat], ['member', 'manager', 'Potter', 'held']);
    assert.deepEqual(await seatsOf(scenario), { capacity: 11, used: 10, reserved: 1, free: 0 });
    assert.equal((await codeOf(scenario, item.id)).uses, 1);
  });

  test('is for people who are signed in, of whatever account', async () => {
    const scenario = withGuests(0, { seats: { capacity: 20 } });
    const { code } = await createCode(scenario);
    await refused(scenario, 'not_signed_in', 'redeemCode', { body: { code }, as: 'nobody' });
    assert.equal((await join(scenario, code, 'user_olga')).account.id, scenario.accountId);
  });
});

describe('a code that cannot be used', () => {
  test('is refused with one and the same answer, whatever the reason', async () => {
    const scenario = withGuests(8, { seats: { capacity: 40 } });
    const update = (id: string, body: object) => ok<InvitationCode>(scenario, 'updateCode', { id, body });
    const [usedUp, frozen, revoked, expired, elsewhere] = [
      await createCode(scenario, { limit: 1 }),
      await createCode(scenario),
      await createCode(scenario),
      await createCode(scenario, { expiresAt: '2026-11-23T09:00:00.000Z' }),
      await createCode(scenario, { domains: ['other.example'] }),
    ];
    await join(scenario, usedUp.code, guest(8));
    assert.equal((await update(frozen.item.id, { frozen: true })).state, 'frozen');
    await ok(scenario, 'revokeCode', { id: revoked.item.id });
    scenario.clock.advance(DAY);
    const states = new Map((await codesOf(scenario)).items.map(({ id, state }) => [id, state]));
    assert.deepEqual([usedUp, frozen, revoked, expired, elsewhere].map(({ item }) => states.get(item.id)), ['used_up', 'frozen', 'revoked', 'expired', 'active']);
    const texts = [usedUp.code, frozen.code, revoked.code, expired.code, elsewhere.code, 'AAAAA-AAAAA-AAAA', 'no code at all'];
    const answers = await Promise.all(texts.map((text, index) => redeem(scenario, text, guest(index + 1))));
    const seen = answers.map(({ status, body, headers }) => {
      const shown = [...headers].filter(([name]) => name !== 'request-id');
      return JSON.stringify([status, { ...body, requestId: '' }, shown]);
    });
    assert.deepEqual([...new Set(seen)].length, 1, seen.join('\n'));
    assert.equal(answers[0]?.code, 'invitation_invalid');
  });
});
