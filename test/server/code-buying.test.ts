/** Codes that buy seats: one at a time, within what was agreed, and never a charge without a seat or a seat without a charge. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Operation } from '../../src/api/contract/schemas.js';
import { newOperation } from '../../src/server/ordering/new-operation.js';
import type { ServerCardKey } from '../../src/server/payments/cards.js';
import type { ScenarioOptions, Scenario } from '../../src/testing/scenario.js';
import { actionsOf, ceilingOf, codeOf, codesOf, createBuyingCode, createCode, full, FULL, guest, join, outcomes, PLAIN, redeem, seatsOf, withGuests } from './codes-client.js';
import { call, confirmation, ok, quoteFor, refused, subscriptionOf, takenFrom } from './client.js';
import { draws, takingTurns } from './turns.js';

describe('a code that may buy', () => {
  test('is made by who may buy, within what the host and the plan allow, at the ceiling that was seen', async () => {
    const scenario = full(1);
    assert.equal((await codesOf(scenario)).maximumBuying, 20);
    assert.equal((await ok<{ maximumBuying: number }>(scenario, 'codes', { as: 'user_paul' })).maximumBuying, 0);
    const buying = { seats: 5, ceiling: 5 * 3_480 };
    const body = { ...PLAIN, limit: 40, buying };
    await refused(scenario, 'forbidden_role', 'createCode', { body, as: 'user_paul' });
    await refused(scenario, 'quote_changed', 'createCode', { body: { ...body, buying: { seats: 5, ceiling: 5 * 3_480 - 1 } } });
    const tooMany = await refused(scenario, 'validation_failed', 'createCode', { body: { ...body, buying: { seats: 21, ceiling: 21 * 3_480 } } });
    assert.deepEqual([tooMany.fields, tooMany.maximum], [[{ path: 'buying.seats', code: 'too_many' }], 20]);
    const small = full(0, { seats: { capacity: 10, maximum: 12 } });
    assert.equal((await codesOf(small)).maximumBuying, 2);
    const none = withGuests(0);
    assert.equal((await codesOf(none)).maximumBuying, 0);
    await refused(none, 'validation_failed', 'createCode', { body });
    assert.deepEqual((await createCode(scenario, body)).item.buying, { ...buying, bought: 0, currency: 'EUR', interval: 'month' });
  });

  test('takes the free seats first, then buys one for each who comes', async () => {
    const scenario = full(3, { seats: { capacity: 11 } });
    const { code, item } = await createBuyingCode(scenario, 2);
    await join(scenario, code, guest(1));
    assert.equal(takenFrom(scenario), 0);
    const price = (await quoteFor(scenario, { seatsDelta: 1 })).total;
    assert.equal((await join(scenario, code, guest(2))).member.seat, 'held');
    assert.equal(takenFrom(scenario), price);
    await join(scenario, code, guest(3));
    assert.deepEqual(await seatsOf(scenario), { capacity: 13, used: 12, reserved: 1, free: 0 });
    const { uses, buying } = await codeOf(scenario, item.id);
    assert.deepEqual([uses, buying?.bought], [3, 2]);
    await new Promise(setImmediate);
    const told = scenario.events.map(({ type }) => type).filter((type) => type.startsWith('code.'));
    assert.deepEqual(told, ['code.redeemed', 'code.redeemed', 'code.bought_seat', 'code.redeemed', 'code.bought_seat']);
    assert.deepEqual(scenario.outbox.messages.map((mail) => mail.kind === 'code_used' && mail.boughtSeat), [false, true, true]);
    assert.deepEqual((await actionsOf(scenario)).slice(0, 2), ['code_used', 'code_bought_seat']);
  });

  test('buys no more than agreed, and then says that the seats are full', async () => {
    const scenario = full(3);
    const { code, item } = await createBuyingCode(scenario, 2);
    for (const number of [1, 2]) await join(scenario, code, guest(number));
    const taken = takenFrom(scenario);
    assert.equal((await redeem(scenario, code, guest(3))).code, 'seats_full');
    assert.equal(takenFrom(scenario), taken);
    assert.deepEqual([(await codeOf(scenario, item.id)).uses, (await seatsOf(scenario)).capacity], [2, 12]);
  });

  test('whose price went up and down again spends no more in a period than the ceiling', async () => {
    const scenario = full(5);
    const { code, item } = await createBuyingCode(scenario, 4);
    const seated = async (number: number) => (await redeem(scenario, code, guest(number))).code === null;
    scenario.setUnitAmount(5_800);
    assert.deepEqual([await seated(1), await seated(2), await seated(3)], [true, true, false], 'two at twice the price renew for the ceiling');
    scenario.setUnitAmount(2_900);
    assert.deepEqual([await seated(4), await seated(5)], [true, false], 'three renew for less, but four were paid more than the ceiling');
    assert.ok(takenFrom(scenario) <= (item.buying?.ceiling ?? 0));
    const { period } = await subscriptionOf(scenario);
    scenario.clock.advance(Date.parse(period.end) - scenario.clock.now());
    await scenario.kit.tick();
    assert.ok(await seated(5), 'another period, another sum');
  });

  test('that was frozen, or has bought enough, in between is not bought by', async () => {
    const scenario = full(3);
    const { store, accountId, clock } = scenario;
    const { code, item } = await createBuyingCode(scenario, 1);
    const begin = async (number: number) => {
      const quote = await quoteFor(scenario, { seatsDelta: 1 });
      const kept = await store.quote(accountId, quote.id);
      assert.ok(kept);
      const redeemer = { userId: guest(number), name: 'Lina Moreau', email: '', emailVerified: false };
      const pendingUse = { codeId: item.id, redeemer, memberId: `member_${number}` };
      return store.beginOperation(newOperation(kept, { id: `op_${number}`, key: 'k', method: null, stamp: { by: { id: 'user_ana', name: 'Ana Ferreira' }, at: clock.now() }, pendingUse }));
    };
    await ok(scenario, 'updateCode', { id: item.id, body: { frozen: true } });
    assert.deepEqual(await begin(1), { ok: false, code: 'code_refused' });
    await ok(scenario, 'updateCode', { id: item.id, body: { frozen: false } });
    await join(scenario, code, guest(2));
    assert.deepEqual(await begin(3), { ok: false, code: 'code_refused' });
    assert.equal((await codeOf(scenario, item.id)).uses, 1);
  });

  test('counts a person once who comes again while their seat is being paid, though one is free by then', async () => {
    const scenario = full(1, { cards: ['processing'] });
    const { code, item } = await createBuyingCode(scenario, 1, { limit: 1 });
    assert.equal((await redeem(scenario, code, guest(1))).code, 'seats_full');
    await scenario.store.recordUsage(scenario.accountId, { used: 8, reserved: 1 }, { by: { id: 'host', name: '' }, at: scenario.clock.now() });
    assert.equal((await redeem(scenario, code, guest(1))).code, 'seats_full');
    scenario.clock.advance(21_000);
    await scenario.kit.tick();
    assert.equal((await join(scenario, code, guest(1))).member.seat, 'held');
    assert.deepEqual([(await codeOf(scenario, item.id)).uses, (await seatsOf(scenario)).used], [1, 9]);
  });

  test('stops buying when whoever made it is taken off, and goes on seating where seats are free', async () => {
    const scenario = full(2);
    const { ceiling } = await ceilingOf(scenario, 2);
    const { code } = await createCode(scenario, { limit: 9, buying: { seats: 2, ceiling } }, { as: 'user_deniz' });
    await join(scenario, code, guest(1));
    await ok(scenario, 'removeMember', { id: 'user_deniz' });
    assert.equal((await redeem(scenario, code, guest(2))).code, 'seats_full');
    await ok<Operation>(scenario, 'createOperation', confirmation(scenario, await quoteFor(scenario, { seatsDelta: 1 })));
    await join(scenario, code, guest(2));
  });

  const unable: readonly [string, ScenarioOptions, ((scenario: Scenario) => Promise<unknown> | void)?][] = [
    ['the card is declined', { cards: ['declined_later'] }],
    ['the bank asks for a confirmation', { cards: ['challenge'] }],
    ['there is no card', { cards: [] }],
    ['the billing profile is not complete', { profile: 'empty' }],
    ['the price of a seat has risen', {}, (scenario) => scenario.setUnitAmount(2_901)],
    ['a reduction waits that a purchase would take back', { scheduledSeats: 10, seats: { capacity: 12 } }],
    ['the subscription is to end', {}, async (scenario) => ok(scenario, 'createOperation', confirmation(scenario, await quoteFor(scenario, { status: 'canceled' })))],
    ['the subscription is unpaid', { status: 'unpaid' }],
  ];
  for (const [why, options, before] of unable) {
    test(`seats nobody and charges nothing when ${why}`, async () => {
      const scenario = full(1, options);
      const { code, item } = await createBuyingCode(scenario, 1);
      await before?.(scenario);
      const { capacity, used } = await seatsOf(scenario);
      assert.equal((await redeem(scenario, code, guest(1))).code, 'seats_full');
      const seats = await seatsOf(scenario);
      assert.deepEqual([seats.capacity, seats.used], [capacity, used]);
      assert.deepEqual(await scenario.store.operations(scenario.accountId, { state: 'active' }), [], 'nothing is left under way');
      assert.deepEqual([takenFrom(scenario), (await codeOf(scenario, item.id)).uses], [0, 0]);
    });
  }

  test('whose card was declined is left in peace for an hour, unless another card is the default', async () => {
    const scenario = full(4, { cards: ['declined_later', 'visa'] });
    const { code } = await createBuyingCode(scenario, 4);
    const tried = async () => (await scenario.store.operations(scenario.accountId, 'all')).length;
    for (const number of [1, 2, 1]) assert.equal((await redeem(scenario, code, guest(number))).code, 'seats_full');
    assert.equal(await tried(), 1);
    scenario.clock.advance(3_600_000);
    assert.equal((await redeem(scenario, code, guest(3))).code, 'seats_full');
    assert.equal(await tried(), 2);
    await ok(scenario, 'updatePaymentMethod', { id: 'pm_acc_lumen_2', body: { isDefault: true } });
    assert.equal((await redeem(scenario, code, guest(4))).code, null);
  });

  for (const [why, card, later] of [['was lost', 'timeout_charged', 0], ['takes its time', 'processing', 21_000]] as const) {
    test(`whose payment ${why} seats the person once it is answered, and everybody is told`, async () => {
      const scenario = full(1, { cards: [card] });
      const { code, item } = await createBuyingCode(scenario, 1);
      assert.equal((await redeem(scenario, code, guest(1))).code, 'seats_full');
      scenario.clock.advance(later);
      await scenario.kit.tick();
      assert.deepEqual([(await seatsOf(scenario)).used, (await codeOf(scenario, item.id)).buying?.bought], [10, 1]);
      assert.equal((await join(scenario, code, guest(1))).member.seat, 'held');
      await new Promise(setImmediate);
      assert.equal(scenario.events.filter(({ type }) => type === 'code.bought_seat').length, 1);
    });
  }

  test('whose payment never arrived gives the use back', async () => {
    const scenario = full(1, { cards: ['timeout_not_charged'] });
    const { code, item } = await createBuyingCode(scenario, 1);
    assert.equal((await redeem(scenario, code, guest(1))).code, 'seats_full');
    scenario.clock.advance(11_000);
    await scenario.kit.tick();
    assert.equal((await codeOf(scenario, item.id)).uses, 0);
    assert.deepEqual(await scenario.store.operations(scenario.accountId, { state: 'active' }), []);
    assert.equal(takenFrom(scenario), 0);
  });

  test('that is frozen while its seat is being paid still seats who came before', async () => {
    const scenario = full(2, { cards: ['timeout_charged'] });
    const { code, item } = await createBuyingCode(scenario, 2);
    await redeem(scenario, code, guest(1));
    await ok(scenario, 'updateCode', { id: item.id, body: { frozen: true } });
    await scenario.kit.tick();
    assert.equal((await seatsOf(scenario)).used, 10);
    assert.equal((await redeem(scenario, code, guest(2))).code, 'invitation_invalid');
  });

  test('costs nothing during a trial, and what it will cost later stays within the ceiling', async () => {
    const scenario = full(1, { status: 'trialing' });
    const { code } = await createBuyingCode(scenario, 1);
    await join(scenario, code, guest(1));
    assert.equal(takenFrom(scenario), 0);
    assert.equal((await seatsOf(scenario)).capacity, 11);
  });
});

describe('many at once', () => {
  interface World {
    readonly free: number;
    readonly may: number;
    readonly limit: number;
    readonly guests: number;
    readonly cards: readonly ServerCardKey[];
    /** Prices of a seat that the host sets meanwhile. */
    readonly prices: readonly number[];
    readonly admin: boolean;
  }
  const worlds: fc.Arbitrary<World> = fc.record({
    free: fc.nat(2),
    may: fc.integer({ min: 1, max: 4 }),
    limit: fc.integer({ min: 4, max: 8 }),
    guests: fc.integer({ min: 2, max: 7 }),
    cards: fc.constantFrom<readonly ServerCardKey[]>(['visa'], ['visa'], ['challenge'], ['declined_later'], ['timeout_charged'], ['timeout_not_charged']),
    prices: fc.oneof(fc.constant([]), fc.array(fc.constantFrom(1_500, 2_900, 3_400, 5_800), { maxLength: 4 })),
    admin: fc.boolean(),
  });

  test('whatever the order: seats are those paid for, charges stay below the ceiling, and each charge has its person', async () => {
    await fc.assert(
      fc.asyncProperty(draws, worlds, async (draw, { free, may, limit, guests, cards, prices, admin }) => {
        const { scenario, together } = takingTurns(draw, { ...FULL, guests, cards, seats: { capacity: 10 + free } });
        const { code, item } = await createBuyingCode(scenario, may, { limit });
        const ceiling = item.buying?.ceiling ?? 0;
        const results = await together(() => [
          ...Array.from({ length: guests }, (_, index) => redeem(scenario, code, guest(index + 1))),
          // The first one presses twice.
          redeem(scenario, code, guest(1)),
          ...prices.map((amount) => scenario.store.account('nobody').then(() => scenario.setUnitAmount(amount)) as Promise<never>),
          ...(admin ? [call(scenario, 'updateCode', { id: item.id, body: { frozen: true } }) as Promise<never>, scenario.kit.tick() as Promise<never>] : []),
        ]);
        scenario.clock.advance(11_000);
        for (let round = 0; round < 3; round += 1) await scenario.kit.tick();
        const seats = await seatsOf(scenario);
        const after = await codeOf(scenario, item.id);
        const charges = scenario.payments.charges(scenario.accountId);
        const bought = after.buying?.bought ?? 0;
        assert.deepEqual(await scenario.store.operations(scenario.accountId, { state: 'active' }), []);
        assert.ok(seats.used + seats.reserved <= seats.capacity, 'never more people than seats');
        assert.equal(seats.capacity, 10 + free + bought, 'seats are those that were bought');
        assert.equal(charges.length, bought, 'each seat was charged once');
        assert.ok(bought <= may && after.uses <= limit, 'never above what was agreed');
        assert.ok(takenFrom(scenario) <= ceiling, `${takenFrom(scenario)} at most ${ceiling}`);
        assert.equal(seats.used, 9 + after.uses, 'each use is a person on a seat');
        assert.ok(after.uses >= bought, 'each charge has its person');
        const answers = results.slice(0, guests + 1);
        const seated = new Set(answers.flatMap(({ code: refusal, body }) => (refusal === null ? [body.member.id] : []))).size;
        const { ok: _, ...refusals } = outcomes(answers);
        assert.ok(Object.keys(refusals).every((one) => ['seats_full', 'invitation_invalid'].includes(one)), JSON.stringify(refusals));
        assert.ok(seated <= after.uses);
        if (cards[0] !== 'visa' || admin) return;
        assert.equal(seated, after.uses, 'whoever was seated was told so');
        assert.ok(seated >= Math.min(guests, limit, free), 'free seats go to who came');
      }),
      { numRuns: 120 },
    );
  });
});
