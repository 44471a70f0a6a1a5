/** Invitation codes once they are made: changed, ended, heard of, and readable nowhere. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { InvitationCode } from '../../src/api/contract/schemas.js';
import { actionsOf, codeOf, createCode, guest, join, redeem, seatsOf, withGuests } from './codes-client.js';
import { newKey, ok, refused } from './client.js';

describe('changing a code', () => {
  test('freezes and thaws it, and sets another limit and end', async () => {
    const scenario = withGuests(3, { seats: { capacity: 20 } });
    const { code, item } = await createCode(scenario, { limit: 1 });
    const update = (body: object) => ok<InvitationCode>(scenario, 'updateCode', { id: item.id, body });
    await join(scenario, code, guest(1));
    assert.equal((await update({ limit: 2 })).state, 'active');
    assert.equal((await update({ frozen: true })).state, 'frozen');
    assert.equal((await redeem(scenario, code, guest(2))).code, 'invitation_invalid');
    assert.equal((await update({ frozen: false, expiresAt: '2026-12-01T00:00:00.000Z' })).expiresAt, '2026-12-01T00:00:00.000Z');
    await join(scenario, code, guest(2));
    assert.equal((await update({ limit: 3, expiresAt: null })).expiresAt, null);
    await join(scenario, code, guest(3));
    assert.deepEqual(await actionsOf(scenario), [
      'code_used', 'code_changed', 'code_used', 'code_changed', 'code_thawed', 'code_frozen', 'code_changed', 'code_used', 'code_created',
    ]);
  });

  test('never sets a limit below its uses, revives what was revoked, or reaches into another account', async () => {
    const scenario = withGuests(2, { seats: { capacity: 20 } });
    const { code, item } = await createCode(scenario);
    for (const number of [1, 2]) await join(scenario, code, guest(number));
    const problem = await refused(scenario, 'validation_failed', 'updateCode', { id: item.id, body: { limit: 1 } });
    assert.deepEqual([problem.fields, problem.minimum], [[{ path: 'limit', code: 'below_uses' }], 2]);
    await refused(scenario, 'not_found', 'updateCode', { id: item.id, body: { frozen: true }, as: 'user_olga' });
    await ok(scenario, 'revokeCode', { id: item.id, as: 'user_olga' });
    assert.equal((await codeOf(scenario, item.id)).state, 'active');
    await ok(scenario, 'revokeCode', { id: item.id });
    await ok(scenario, 'revokeCode', { id: item.id });
    await refused(scenario, 'operation_conflict', 'updateCode', { id: item.id, body: { frozen: false } });
    assert.equal((await actionsOf(scenario)).filter((action) => action === 'code_revoked').length, 1);
    assert.equal((await seatsOf(scenario)).used, 11, 'who joined by it stays');
  });

  test('is heard of by every open page, and is no news of the subscription', async () => {
    const scenario = withGuests(1);
    const { code } = await createCode(scenario);
    const before = await scenario.store.account(scenario.accountId);
    await join(scenario, code, guest(1));
    const after = await scenario.store.account(scenario.accountId);
    const feed = await scenario.store.feed(scenario.accountId, before?.revision ?? 0);
    assert.deepEqual(feed.map(({ kind }) => kind), ['members']);
    assert.equal(after?.lastChange, before?.lastChange ?? null);
    assert.equal(after?.termsRevision, before?.termsRevision, 'offers stay good');
  });
});

describe('the code itself', () => {
  test('is in no record, no kept answer, no log, no event and no message', async () => {
    const kept: unknown[] = [];
    const scenario = withGuests(2, { seats: { capacity: 20 } });
    const { store } = scenario;
    const spied = { ...store };
    for (const name of Object.keys(store) as (keyof typeof store)[]) {
      const operation = store[name] as (...args: unknown[]) => Promise<unknown>;
      Object.assign(store, { [name]: async (...args: unknown[]) => {
        const result = await operation(...args);
        kept.push(name, args, result);
        return result;
      } });
    }
    assert.notEqual(spied.createCode, store.createCode);
    const key = newKey();
    const { code, item } = await createCode(scenario, {}, { key });
    await createCode(scenario, {}, { key });
    await join(scenario, code, guest(1));
    await redeem(scenario, `${code}X`, 'user_olga');
    await ok(scenario, 'revokeCode', { id: item.id });
    await new Promise(setImmediate);
    const everything = JSON.stringify([kept, scenario.logs, scenario.events, scenario.outbox.messages]);
    assert.ok(kept.length > 30, 'the store was watched');
    const fingerprints = kept.flatMap((one, index) => (one === 'claimKey' ? [String((kept[index + 1] as unknown[])[2])] : []));
    assert.equal(fingerprints.filter((one) => one.length === 43).length, 1, 'requests with codes are told apart by 256 bits that need the secret');
    for (const part of [code, code.replaceAll('-', ''), code.slice(0, 5), code.slice(6, 11)]) assert.equal(everything.includes(part), false, part);
  });
});
