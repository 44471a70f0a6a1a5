/** Orders that say whom their seats are for: nobody pays for people who were discarded, and what is bought for somebody goes to them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Operation, OrderPurpose, PeopleImport, Quote } from '../../src/api/contract/schemas.js';
import { createBillingKit } from '../../src/server/kit.js';
import type { Scenario } from '../../src/testing/scenario.js';
import { call, challenge, confirm, confirmation, ok, operationOf, quoteFor, refused, takenFrom } from './client.js';
import { createCode, guest, redeem } from './codes-client.js';
import { byEmail, checkPeople, commit, draft, newcomers, seatsIn, settled, withPeople } from './people-client.js';
import { draws, takingTurns } from './turns.js';

const FULL = { seats: { capacity: 10, used: 9, reserved: 1 } };

const forImport = (scenario: Scenario, { id, seats }: PeopleImport, as?: string): Promise<Quote> => quoteFor(scenario, { seatsDelta: seats.missing, purpose: { importId: id } }, as);

const forMembers = (scenario: Scenario, memberIds: string[]): Promise<Quote> => quoteFor(scenario, { seatsDelta: memberIds.length, purpose: { memberIds } });

const seatOf = async (scenario: Scenario, id: string): Promise<string> => (await ok<{ seat: string }>(scenario, 'member', { id })).seat;

describe('an order for the people of a batch', () => {
  test('says so, also to whoever finds it after a reload', async () => {
    const scenario = withPeople({ cards: ['challenge'] });
    const batch = await draft(scenario, newcomers(4));
    const purpose: OrderPurpose = { importId: batch.id };
    const { id } = await confirm(scenario, await forImport(scenario, batch));
    const { items } = await ok<{ items: Operation[] }>(scenario, 'operations', { query: '?state=active' });
    assert.deepEqual(items.map((one) => [one.id, one.purpose]), [[id, purpose]]);
  });

  test('is refused once the batch was discarded or sent elsewhere: nothing is charged', async () => {
    for (const end of ['cancelImport', 'commitImport'] as const) {
      const scenario = withPeople();
      const batch = await draft(scenario, newcomers(3));
      const quote = await forImport(scenario, batch);
      // Somebody frees a seat, so that the batch can go out without the order. Neither changes what a seat costs.
      await ok(scenario, 'releaseSeat', { id: 'member_00001', as: 'user_deniz' });
      await ok(scenario, end, { id: batch.id, as: 'user_deniz' });
      await refused(scenario, 'purpose_gone', 'createOperation', confirmation(scenario, quote));
      assert.deepEqual([takenFrom(scenario), (await seatsIn(scenario)).capacity], [0, 12], end);
    }
  });

  test('of another account, or of none, is refused too', async () => {
    const scenario = withPeople();
    await refused(scenario, 'purpose_gone', 'createOperation', confirmation(scenario, await quoteFor(scenario, { seatsDelta: 1, purpose: { importId: 'imp_nothing' } })));
    assert.equal(takenFrom(scenario), 0);
  });

  test('that is discarded while the bank asks leaves the seats that are paid: they are free', async () => {
    const scenario = withPeople({ cards: ['challenge'] });
    const batch = await draft(scenario, newcomers(4));
    const operation = await confirm(scenario, await forImport(scenario, batch));
    await ok(scenario, 'cancelImport', { id: batch.id, as: 'user_deniz' });
    await challenge(scenario, operation, 'approve');
    assert.equal((await operationOf(scenario, operation.id)).state, 'succeeded');
    assert.equal((await commit(scenario, batch.id)).code, 'operation_conflict');
    assert.deepEqual(await seatsIn(scenario), { ...(await seatsIn(scenario)), capacity: 14, used: 9, reserved: 1 });
    await settled();
    assert.equal(scenario.outbox.messages.length, 0);
  });

  test('and its discarding or sending in another tab, in any order: charged only while the batch was there, nobody invited twice', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(draws, fc.constantFrom('cancelImport', 'commitImport' as const), async (draw, other) => {
        const { scenario, together } = takingTurns(draw, { policy: { invitationUrl: 'https://host.test/join' } });
        const batch = await draft(scenario, newcomers(4));
        const quote = await forImport(scenario, batch);
        const [paid, ended] = await together(() => [
          call(scenario, 'createOperation', confirmation(scenario, quote)),
          call(scenario, other, { id: batch.id, as: 'user_deniz' }),
          call(scenario, 'commitImport', { id: batch.id }),
        ]);
        assert.ok(paid?.code === null || paid?.code === 'purpose_gone', `${paid?.code}`);
        assert.equal(takenFrom(scenario), paid.code === null ? quote.total : 0);
        assert.equal((await seatsIn(scenario)).capacity, paid.code === null ? 14 : 12, 'paid seats are there');
        const last = await commit(scenario, batch.id);
        assert.ok(other === 'cancelImport' && ended?.code === null ? last.code !== null || last.body.counts.invited === 4 : last.code === null, `${last.code}`);
        await checkPeople(scenario);
        await settled();
        const sent = scenario.outbox.messages.map(({ to }) => to);
        assert.equal(new Set(sent).size, sent.length, 'nobody is written to twice');
        seen.add(`${other} ${paid.code}`);
      }),
      { numRuns: 60 },
    );
    assert.ok(seen.has('cancelImport null') && seen.has('cancelImport purpose_gone'), `both orders happened: ${[...seen].join(', ')}`);
  });
});

describe('an order for members', () => {
  test('gives them their seats in the step that books the payment, whoever finds out about it', async () => {
    const scenario = withPeople({ ...FULL, cards: ['challenge'] });
    const operation = await confirm(scenario, await forMembers(scenario, ['user_noor', 'user_paul']));
    assert.deepEqual(operation.purpose, { memberIds: ['user_noor', 'user_paul'] });
    assert.equal(await seatOf(scenario, 'user_noor'), 'none');
    await challenge(scenario, operation, 'approve');
    // The page that ordered is gone.
    await scenario.kit.tick();
    assert.deepEqual([await seatOf(scenario, 'user_noor'), await seatOf(scenario, 'user_paul')], ['held', 'held']);
    assert.equal((await ok<{ seat: string }>(scenario, 'takeSeat', { id: 'user_noor' })).seat, 'held', 'and asking once more changes nothing');
    await checkPeople(scenario);
  });

  test('gives nothing when it is not paid', async () => {
    const scenario = withPeople({ ...FULL, cards: ['declined_later'] });
    await confirm(scenario, await forMembers(scenario, ['user_noor']));
    assert.equal(await seatOf(scenario, 'user_noor'), 'none');
    assert.equal((await seatsIn(scenario)).capacity, 10);
  });

  test('leaves the seat free of whoever was taken off or has one by then; nobody unknown gets one', async () => {
    const scenario = withPeople(FULL);
    const quote = await forMembers(scenario, ['user_noor', 'user_paul', 'member_00001', 'nobody']);
    await ok(scenario, 'removeMember', { id: 'user_noor' });
    await confirm(scenario, quote);
    assert.deepEqual([await seatOf(scenario, 'user_paul'), await seatsIn(scenario)], ['held', { capacity: 14, used: 10, reserved: 1 }]);
    await checkPeople(scenario);
  });

  test('for fewer seats than people gives them to the first, and no more than are paid', async () => {
    const scenario = withPeople(FULL);
    await confirm(scenario, await quoteFor(scenario, { seatsDelta: 1, purpose: { memberIds: ['user_noor', 'user_paul'] } }));
    assert.deepEqual([await seatOf(scenario, 'user_noor'), await seatOf(scenario, 'user_paul')], ['held', 'none']);
    assert.deepEqual(await seatsIn(scenario), { capacity: 11, used: 10, reserved: 1 });
    await checkPeople(scenario);
  });

  test('is quicker than anybody who redeems a code meanwhile, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(draws, async (draw) => {
        const { scenario, together } = takingTurns(draw, { guests: 4, ...FULL });
        const { code } = await createCode(scenario);
        const quote = await forMembers(scenario, ['user_noor']);
        const [paid] = await together(() => [
          call(scenario, 'createOperation', confirmation(scenario, quote)),
          ...[1, 2, 3, 4].map((number) => redeem(scenario, code, guest(number))),
        ]);
        assert.equal(paid?.code, null);
        assert.equal(await seatOf(scenario, 'user_noor'), 'held');
        await checkPeople(scenario);
      }),
      { numRuns: 40 },
    );
  });

  test('is offered to those only who may look after people as well', async () => {
    const { store, payments, identify, clock } = withPeople();
    const kit = createBillingKit({ store, payments, identify, clock, catalog: [], authorize: (_, permission) => permission !== 'members:write' });
    for (const purpose of [{ memberIds: ['user_noor'] }, { importId: 'imp_1' }]) {
      await refused({ kit }, 'forbidden_role', 'createQuote', { body: { draft: { seatsDelta: 1, purpose } } });
    }
  });
});

test('somebody invited by hand gets the seat that is bought for them while they have not answered', async () => {
  const scenario = withPeople({ ...FULL, seats: { capacity: 9, used: 9, reserved: 0 } });
  await commit(scenario, (await draft(scenario, newcomers(1), { seats: false })).id);
  const { id } = await byEmail(scenario, 'new1@example.com');
  await confirm(scenario, await forMembers(scenario, [id]));
  assert.equal(await seatOf(scenario, id), 'reserved');
  await checkPeople(scenario);
});
