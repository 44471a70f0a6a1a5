/** Credits: raised at once, lowered and stopped at the period's end, packs, use, and what is refused. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Credits } from '../../src/api/contract/schemas.js';
import { createBillingKit } from '../../src/server/kit.js';
import { buildScenario, type Scenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import { ok, order, quoteFor, refused, subscriptionOf, takenFrom } from './client.js';
import { DAY, invoicesIn } from './world.js';

/** Phone: 116.00 for a hundred, 92.80 from 500, 69.60 from 2000, the whole quantity by its tier. No taxes. */
const world = (more: ScenarioOptions = {}): Scenario => buildScenario({ taxRates: {}, ...more });
const of = async (scenario: Scenario, kind: string) => {
  const found = (await ok<Credits>(scenario, 'credits')).items.find((one) => one.kind === kind);
  assert.ok(found);
  return found;
};
const phone = (quantity: number) => ({ credits: [{ kind: 'phone', quantity }] });
const renew = async (scenario: Scenario) => {
  scenario.clock.advance(Date.parse((await subscriptionOf(scenario)).period.end) - scenario.clock.now());
  await scenario.kit.tick();
};

describe('renewing credits', () => {
  test('bought count at once, cost the whole period, and renew by themselves', async () => {
    const scenario = world();
    const quote = await quoteFor(scenario, phone(200));
    assert.deepEqual(quote.lines.map(({ id, quantity, unitAmount, per, amount }) => [id, quantity, unitAmount, per, amount]), [['credits-phone', 200, 11_600, 100, 23_200]]);
    assert.deepEqual(quote.changes.credits, [{ kind: 'phone', name: 'Phone credits', from: 0, to: 200, granted: 200, effectiveAt: null }]);
    await order(scenario, phone(200));
    const { balance, recurring, included, renewsAt } = await of(scenario, 'phone');
    assert.deepEqual([balance, recurring, included, renewsAt], [300, 200, 100, (await subscriptionOf(scenario)).period.end]);
    assert.equal((await subscriptionOf(scenario)).renewal?.total, 12 * 2_900 + 23_200);
    await renew(scenario);
    assert.equal((await of(scenario, 'phone')).balance, 300, 'what was left has lapsed, the new ones are there');
    assert.equal(takenFrom(scenario), 23_200 + 12 * 2_900 + 23_200);
  });

  test('raised cost the difference of the prices, never less than nothing', async () => {
    const scenario = world();
    await order(scenario, phone(400));
    const quote = await quoteFor(scenario, phone(500));
    assert.deepEqual([quote.total, quote.changes.credits[0]?.granted], [0, 100]);
    assert.equal((await quoteFor(scenario, phone(600))).total, 6 * 9_280 - 4 * 11_600);
  });

  test('by graduated tiers stand on a line for each', async () => {
    const { lines } = await quoteFor(world(), { credits: [{ kind: 'email', quantity: 700 }] });
    assert.deepEqual(lines.map(({ id, quantity }) => [id, quantity]), [['credits-email-1', 499], ['credits-email-2', 201]]);
  });

  test('lowered wait for the period\'s end, are shown, replaced, and taken back in three ways', async () => {
    const scenario = world({ credits: { phone: { recurring: 500 } } });
    const { period } = await subscriptionOf(scenario);
    const waiting = async () => (await subscriptionOf(scenario)).scheduledChanges.map(({ credits }) => credits?.quantity);
    const quote = await quoteFor(scenario, phone(200));
    assert.deepEqual([quote.total, quote.lines, quote.effectiveAt, quote.changes.credits[0]?.effectiveAt], [0, [], period.end, period.end]);
    await order(scenario, phone(200));
    assert.deepEqual([await waiting(), (await of(scenario, 'phone')).recurring], [[200], 500]);
    await refused(scenario, 'nothing_to_change', 'createQuote', { body: { draft: phone(200) } });
    await order(scenario, phone(0));
    assert.deepEqual(await waiting(), [0]);
    await order(scenario, phone(500));
    assert.deepEqual(await waiting(), [], 'by ordering what there is');
    await order(scenario, phone(100));
    await ok(scenario, 'cancelScheduledChange', { id: (await subscriptionOf(scenario)).scheduledChanges[0]?.id ?? '' });
    assert.deepEqual(await waiting(), [], 'by taking it back');
    await order(scenario, phone(100));
    await order(scenario, phone(600));
    assert.deepEqual([await waiting(), (await of(scenario, 'phone')).recurring], [[], 600], 'by raising');
  });

  test('stopped are gone with the next period; several kinds wait side by side', async () => {
    const scenario = world({ credits: { phone: { recurring: 500 }, email: { recurring: 300 } } });
    await order(scenario, { credits: [{ kind: 'phone', quantity: 0 }, { kind: 'email', quantity: 100 }] });
    const ids = (await subscriptionOf(scenario)).scheduledChanges.map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
    await renew(scenario);
    assert.deepEqual([(await of(scenario, 'phone')).recurring, (await of(scenario, 'phone')).balance, (await of(scenario, 'email')).balance], [0, 100, 100]);
    assert.deepEqual((await invoicesIn(scenario))[0]?.lines.map(({ id }) => id), ['seats', 'credits-email']);
  });

  test('do not say that they renew when nothing will', async () => {
    const scenario = world({ credits: { phone: { recurring: 500 } } });
    await order(scenario, { status: 'canceled' });
    assert.equal((await of(scenario, 'phone')).renewsAt, null);
    await order(scenario, { status: 'active' });
    assert.notEqual((await of(scenario, 'phone')).renewsAt, null);
  });

  test('outside the bounds or between the steps are refused with the bounds', async () => {
    for (const quantity of [50, 250, 5_100, 1_000_000_000_000]) {
      for (const draft of [phone(quantity), { interval: 'year' as const, ...phone(quantity) }]) {
        const { minimum, maximum } = await refused(world(), 'credits_out_of_range', 'createQuote', { body: { draft } });
        assert.deepEqual([minimum, maximum], [100, 5_000]);
      }
    }
    const twice = { credits: [{ kind: 'phone', quantity: 100 }, { kind: 'phone', quantity: 200 }] };
    const { fields } = await refused(world(), 'validation_failed', 'createQuote', { body: { draft: twice } });
    assert.deepEqual(fields, [{ path: 'draft.credits.1.kind', code: 'repeated' }]);
  });

  test('that are not sold so can be stopped but not bought', async () => {
    const creditKinds = [{ kind: 'phone', name: 'Phone', currency: 'EUR', packs: [{ quantity: 10, amount: 500 }] }];
    const scenario = world({ creditKinds, credits: { phone: { recurring: 40 } } });
    const { maximum } = await refused(scenario, 'credits_out_of_range', 'createQuote', { body: { draft: phone(10) } });
    assert.equal(maximum, 0);
    await order(scenario, phone(0));
    await refused(world({ creditKinds: [{ kind: 'phone', name: 'Phone', currency: 'USD' }] }), 'validation_failed', 'createQuote', { body: { draft: phone(100) } });
  });
});

describe('packs', () => {
  const pack = (quantity: number) => ({ packs: [{ kind: 'export', quantity }] });

  test('are bought once, stay over the period\'s end, and lapse on their day', async () => {
    const scenario = world();
    const bought = scenario.clock.now();
    await order(scenario, pack(1_000));
    assert.deepEqual([(await of(scenario, 'export')).balance, takenFrom(scenario)], [1_500, 9 * 2_900]);
    await renew(scenario);
    assert.deepEqual([(await of(scenario, 'export')).balance, (await subscriptionOf(scenario)).renewal?.total], [1_500, 12 * 2_900]);
    scenario.clock.advance(bought + 90 * DAY - scenario.clock.now() - 1);
    assert.equal((await of(scenario, 'export')).balance, 1_500);
    scenario.clock.advance(1);
    assert.equal((await of(scenario, 'export')).balance, 500);
  });

  test('of the same kind twice in one order are two', async () => {
    const scenario = world();
    await order(scenario, { packs: [{ kind: 'export', quantity: 1_000 }, { kind: 'export', quantity: 1_000 }] });
    assert.equal((await of(scenario, 'export')).balance, 2_500);
  });

  test('of another size are refused with the sizes there are', async () => {
    const { minimum, maximum } = await refused(world(), 'credits_out_of_range', 'createQuote', { body: { draft: pack(1_500) } });
    assert.deepEqual([minimum, maximum], [1_000, 5_000]);
    const none = { packs: [{ kind: 'phone', quantity: 100 }] };
    assert.equal((await refused(world(), 'credits_out_of_range', 'createQuote', { body: { draft: none } }))['maximum'], 0);
  });
});

describe('using credits', () => {
  test('takes what lapses first, once for each name, never more than there is, and leaves offers good', async () => {
    const scenario = world();
    await order(scenario, { packs: [{ kind: 'export', quantity: 1_000 }] });
    const quote = await quoteFor(scenario, { seats: 14 });
    const use = (id: string, quantity: number, kind = 'export') => scenario.kit.useCredits(scenario.accountId, { id, kind, quantity });
    assert.equal(await use('a', 600), true);
    assert.equal(await use('a', 600), true, 'the same again');
    assert.equal((await of(scenario, 'export')).balance, 900);
    assert.equal(await use('b', 901), false);
    assert.equal(await use('b', 900), true, 'a refusal was not counted');
    assert.deepEqual([await use('c', 1), await use('d', 1, 'fax')], [false, false]);
    assert.equal((await of(scenario, 'export')).usage.days.at(-1), 1_500);
    assert.equal((await quoteFor(scenario, { seats: 14 })).total, quote.total);
    await order(scenario, { seats: 14 });
  });

  test('of a period that is over begins the new one first', async () => {
    const scenario = world({ credits: { phone: { recurring: 500 } } });
    scenario.clock.advance(30 * DAY);
    assert.equal(await scenario.kit.useCredits(scenario.accountId, { id: 'a', kind: 'phone', quantity: 600 }), true);
    assert.equal((await of(scenario, 'phone')).balance, 0);
  });

  test('is refused for nonsense', async () => {
    const { kit, accountId } = world();
    for (const quantity of [0, -1, 1.5, Number.NaN]) await assert.rejects(kit.useCredits(accountId, { id: 'a', kind: 'phone', quantity }), RangeError);
    await assert.rejects(kit.useCredits('acc_none', { id: 'a', kind: 'phone', quantity: 1 }), RangeError);
  });
});

test('a price list that cannot be priced stops the kit where it is made', () => {
  const { store, payments, identify } = world();
  const kind = (more: object) => [{ kind: 'x', name: 'X', currency: 'EUR', recurring: { price: { per: 1, mode: 'volume' as const, tiers: [{ upTo: null, amount: 1 }] }, minimum: 10, maximum: 100, step: 10, ...more } }];
  const make = (credits: ReturnType<typeof kind>) => () => createBillingKit({ store, payments, identify, catalog: [], credits });
  for (const wrong of [{ step: 0 }, { minimum: 5 }, { maximum: 5 }, { price: { per: 1, mode: 'volume' as const, tiers: [] } }]) assert.throws(make(kind(wrong)), RangeError);
  assert.doesNotThrow(make(kind({})));
});
