/** Everybody at once: whoever is quickest, seats used and kept never exceed what is paid, and one person stays one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { PeopleImport, Quote } from '../../src/api/contract/schemas.js';
import type { Scenario } from '../../src/testing/scenario.js';
import { call, confirmation, newKey, ok, quoteFor, type Result } from './client.js';
import { createCode, guest, outcomes, redeem } from './codes-client.js';
import { accept, byEmail, checkPeople, commit, draft, invite, list, newcomers, row, seatsIn, tokenFor } from './people-client.js';
import { draws, takingTurns } from './turns.js';

const policy = { invitationUrl: 'https://host.test/join' };

/** Goes on with a batch to its end, as pages do. */
async function finish(scenario: Scenario, id: string, as?: string): Promise<string> {
  for (let calls = 0; calls < 20; calls += 1) {
    const { code, body } = await commit(scenario, id, as);
    if (code !== null) return code;
    if (body.state !== 'running') return body.state;
  }
  return assert.fail('it never ends');
}

/** Does something to people until it is done or refused, whatever becomes of it. */
const admin = async (scenario: Scenario, as: string, acts: readonly (readonly ['takeSeat' | 'releaseSeat' | 'removeMember' | 'restoreMember', string])[]): Promise<void> => {
  for (const [name, id] of acts) assert.notEqual((await call(scenario, name, { id, as })).code, 'internal');
};

const ids = ['member_00001', 'member_00002', 'user_noor', 'user_paul', 'member_invited_1', 'member_invited_2'] as const;
const acts = fc.array(fc.tuple(fc.constantFrom('takeSeat', 'releaseSeat', 'removeMember', 'restoreMember' as const), fc.constantFrom(...ids)), { maxLength: 8 });

test('40 redeemers, 6 invited people, two admins, an import and a reduction: never more seats than are paid', async () => {
  const reductions = fc.constantFrom('period_end' as const, 'immediate_no_credit' as const);
  await fc.assert(
    fc.asyncProperty(draws, acts, acts, reductions, fc.boolean(), async (draw, one, two, reductionPolicy, cancels) => {
      const { scenario, together } = takingTurns(draw, { guests: 46, policy, reductionPolicy, seats: { capacity: 30, used: 9, reserved: 2 } });
      const invited = newcomers(6);
      await invite(scenario, invited);
      const tokens = await Promise.all(invited.map(({ email }) => tokenFor(scenario, email)));
      const { code } = await createCode(scenario, { limit: 30 });
      const batch = await draft(scenario, newcomers(5, 50));
      const quote = await ok<Quote>(scenario, 'createQuote', { body: { draft: { seats: 20 } } });
      const results: Result<unknown>[] = [];
      await together(() => [
        ...Array.from({ length: 40 }, async (_, index) => void results.push(await redeem(scenario, code, guest(index + 1)))),
        // The fourth link was passed on: two people follow it.
        ...[...tokens, tokens[3] ?? ''].map(async (token, index) => void (await accept(scenario, token, guest(41 + (index % 6))))),
        admin(scenario, 'user_ana', one),
        admin(scenario, 'user_deniz', two),
        finish(scenario, batch.id).then(() => undefined),
        ...(cancels ? [call(scenario, 'cancelImport', { id: batch.id, as: 'user_deniz' }).then(() => undefined)] : []),
        call(scenario, 'createOperation', confirmation(scenario, quote)).then((result) => assert.notEqual(result.code, 'internal')),
        scenario.kit.tick().then(() => undefined),
      ]);
      await checkPeople(scenario);
      assert.deepEqual(scenario.logs.filter(({ level }) => level === 'error'), []);
      assert.ok((outcomes(results)['ok'] ?? 0) <= 30);
      const { state } = await ok<PeopleImport>(scenario, 'import', { id: batch.id });
      if (cancels) assert.notEqual(state, 'running', 'nothing is left behind');
    }),
    { numRuns: 25 },
  );
});

describe('two people', () => {
  test('on one link: one joins, the other is refused; pressing twice is pressing once', async () => {
    await fc.assert(
      fc.asyncProperty(draws, async (draw) => {
        const { scenario, together } = takingTurns(draw, { guests: 2, policy });
        await invite(scenario, newcomers(1));
        const token = await tokenFor(scenario, 'new1@example.com');
        const key = newKey();
        const results = await together(() => [accept(scenario, token, guest(1), { key }), accept(scenario, token, guest(1), { key }), accept(scenario, token, guest(1)), accept(scenario, token, guest(2))]);
        const [first, second] = [outcomes(results.slice(0, 3)), outcomes(results.slice(3))];
        assert.ok((first['ok'] === 3 && second['invitation_invalid'] === 1) || (first['invitation_invalid'] === 3 && second['ok'] === 1), JSON.stringify([first, second]));
        await checkPeople(scenario);
      }),
      { numRuns: 40 },
    );
  });

  test('inviting the same address at once: one person, one invitation, one seat', async () => {
    await fc.assert(
      fc.asyncProperty(draws, fc.boolean(), async (draw, host) => {
        const { scenario, together } = takingTurns(draw, { policy, seats: { capacity: 20 } });
        const batches = [await draft(scenario, newcomers(2)), await draft(scenario, [row('NEW2@example.com'), ...newcomers(1, 3)], {}, { as: 'user_deniz' })];
        await together(() => [
          finish(scenario, batches[0]?.id ?? ''),
          finish(scenario, batches[0]?.id ?? '', 'user_deniz'),
          finish(scenario, batches[1]?.id ?? '', 'user_deniz'),
          ...(host ? [scenario.kit.members.put(scenario.accountId, { userId: 'h2', email: 'new2@example.com', seat: true })] : []),
        ] as Promise<unknown>[]);
        await checkPeople(scenario);
        assert.equal((await list(scenario, '?search=new')).total, 3);
        const sent = scenario.outbox.messages.map(({ to }) => to.toLowerCase());
        assert.equal(new Set(sent).size, sent.length, 'nobody is written to twice');
      }),
      { numRuns: 60 },
    );
  });

  test('owners who take each other off at once: one stays', async () => {
    await fc.assert(
      fc.asyncProperty(draws, async (draw) => {
        const { scenario, together } = takingTurns(draw, { policy });
        await ok(scenario, 'updateMember', { id: 'user_noor', body: { role: 'owner' } });
        const results = await together(() => [
          call(scenario, 'removeMember', { id: 'user_noor' }),
          call(scenario, 'updateMember', { id: 'user_ana', body: { role: 'member' } }),
        ]);
        assert.deepEqual(outcomes(results), { ok: 1, last_owner: 1 });
        await checkPeople(scenario);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an import', () => {
  test('begun by two admins while the last seats go: seats for all or for nobody, and one message each', async () => {
    await fc.assert(
      fc.asyncProperty(draws, fc.integer({ min: 1, max: 4 }), async (draw, count) => {
        const { scenario, together } = takingTurns(draw, { guests: 3, policy, seats: { capacity: 14 } });
        const { code } = await createCode(scenario);
        const batch = await draft(scenario, newcomers(count));
        const [first, second] = await together(() => [
          finish(scenario, batch.id), finish(scenario, batch.id, 'user_deniz'), ...[1, 2, 3].map((number) => redeem(scenario, code, guest(number)).then((result) => result.code ?? 'ok')),
        ]);
        await checkPeople(scenario);
        const { state, counts } = await ok<PeopleImport>(scenario, 'import', { id: batch.id });
        assert.ok(state === 'done' ? counts.invited === count : counts.invited === 0, 'all or nobody');
        assert.ok([first, second].every((end) => end === 'done' || end === 'seats_full'), `${first} ${second}`);
        assert.equal(scenario.outbox.messages.filter(({ kind }) => kind === 'invitation').length, counts.invited);
      }),
      { numRuns: 60 },
    );
  });

  test('canceled at any moment leaves exactly the seats of those it invited; who is taken off meanwhile stays off', async () => {
    await fc.assert(
      fc.asyncProperty(draws, async (draw) => {
        const { scenario, together } = takingTurns(draw, { policy, seats: { capacity: 300, used: 9, reserved: 1 } });
        const batch = await draft(scenario, newcomers(200));
        await ok(scenario, 'addImportRows', { id: batch.id, body: { from: 200, rows: newcomers(20, 201) } });
        await together(() => [
          finish(scenario, batch.id),
          // Another tab goes on with the same rows.
          finish(scenario, batch.id),
          call(scenario, 'cancelImport', { id: batch.id, as: 'user_deniz' }),
          scenario.kit.members.put(scenario.accountId, { userId: 'h1', email: 'new210@example.com', seat: true }).then(() => scenario.kit.members.remove(scenario.accountId, 'h1')),
        ] as Promise<unknown>[]);
        await checkPeople(scenario);
        const { state, counts } = await ok<PeopleImport>(scenario, 'import', { id: batch.id });
        assert.ok(state === 'canceled' || state === 'done', state);
        assert.equal((await list(scenario, '?search=new210')).total, 0, 'who was taken off stays off');
        const pending = (await list(scenario, '?search=new&show=invitations')).total;
        assert.equal((await seatsIn(scenario)).reserved, 1 + pending);
        assert.ok(pending === counts.invited || pending === counts.invited - 1, `${pending} of ${counts.invited}`);
      }),
      { numRuns: 40 },
    );
  });
});

test('a purchase of the missing seats by two people at once, and the batch after it: charged once, everybody invited', async () => {
  await fc.assert(
    fc.asyncProperty(draws, async (draw) => {
      const { scenario, together } = takingTurns(draw, { policy });
      const batch = await draft(scenario, newcomers(5));
      const quotes = [await quoteFor(scenario, { seatsDelta: batch.seats.missing }), await quoteFor(scenario, { seatsDelta: batch.seats.missing }, 'user_deniz')];
      const results = await together(() => quotes.map((quote, index) => call(scenario, 'createOperation', confirmation(scenario, quote, { as: index === 0 ? 'user_ana' : 'user_deniz' }))));
      assert.equal(outcomes(results)['ok'], 1);
      assert.equal(await finish(scenario, batch.id), 'done');
      await checkPeople(scenario);
      assert.equal((await seatsIn(scenario)).capacity, 15);
      assert.equal((await byEmail(scenario, 'new5@example.com')).seat, 'reserved');
    }),
    { numRuns: 30 },
  );
});
