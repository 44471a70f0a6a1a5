/** Every named scenario starts as its name says, the same way each time. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Members, SeatHolders, SessionInfo } from '../../src/api/contract/schemas.js';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import { buildScenario, scenarioFetch, SCENARIOS, type ScenarioName } from '../../src/testing/scenario.js';
import { methodsOf, ok, order, quoteFor, subscriptionOf } from './client.js';

describe('named scenarios', () => {
  for (const name of (Object.keys(SCENARIOS) as ScenarioName[]).filter((one) => one !== 'guest')) {
    test(`${name}: every read keeps the contract, twice the same`, async () => {
      const read = async () => {
        const scenario = buildScenario(name);
        return [
          await ok(scenario, 'session'), await subscriptionOf(scenario), await ok(scenario, 'plans'), await ok(scenario, 'seatHolders'),
          await ok(scenario, 'profile'), await methodsOf(scenario), await ok(scenario, 'changes'), await ok(scenario, 'operations'),
          ...(SCENARIOS[name].role === 'member' ? [] : [await ok(scenario, 'activity'), await ok(scenario, 'members'), await ok(scenario, 'imports'), await ok(scenario, 'codes')]),
        ];
      };
      assert.deepEqual(await read(), await read());
    });
  }

  test('are what they are called', async () => {
    const sub = async (name: ScenarioName) => subscriptionOf(buildScenario(name));
    assert.ok((await sub('empty-account')).readiness.profileMissing.length > 0);
    assert.equal((await sub('trial')).status, 'trialing');
    assert.equal((await sub('past-due')).status, 'past_due');
    const over = (await sub('over-assigned')).seats;
    assert.ok(over.used > over.capacity);
    const full = (await sub('full')).seats;
    assert.equal(full.used + full.reserved, full.capacity);
    assert.equal((await sub('pending-reduction')).scheduledChanges.length, 1);
    assert.deepEqual([(await sub('yen')).currency, (await sub('dinar')).currency], ['JPY', 'KWD']);
    const viewer = await ok<SessionInfo>(buildScenario('viewer'), 'session');
    assert.deepEqual(viewer.viewer.permissions, ['billing:read', 'members:join']);
    const guest = await ok<SessionInfo>(buildScenario('guest'), 'session');
    assert.deepEqual([guest.viewer.role, guest.viewer.permissions, guest.account.id], ['guest', ['members:join'], '']);
    const crowded = (await sub('members-full')).seats;
    assert.equal(crowded.used + crowded.reserved, crowded.capacity);
    const { total } = await ok<Members>(buildScenario('many-members'), 'members', { query: '?show=seat' });
    assert.equal(total, 100_120);
  });

  test('large has totals of seven digits and names of sixty characters', async () => {
    const scenario = buildScenario('large');
    assert.ok(((await subscriptionOf(scenario)).renewal?.total ?? 0) >= 1_000_000_00);
    const { items } = await ok<SeatHolders>(scenario, 'seatHolders');
    assert.equal(Math.max(...items.map(({ name }) => name.length)), 60);
  });

  test('list everyone who holds a seat, page by page', async () => {
    const scenario = buildScenario('large');
    const ids = new Set<string>();
    let next: string | null = null;
    do {
      const page: SeatHolders = await ok<SeatHolders>(scenario, 'seatHolders', next === null ? {} : { query: `?cursor=${next}` });
      for (const { id } of page.items) ids.add(id);
      next = page.next;
    } while (next !== null);
    assert.equal(ids.size, 1_143);
  });
});

describe('options', () => {
  test('make any starting state', async () => {
    const scenario = buildScenario({
      plan: 'team', planName: 'Team', interval: 'year', currency: 'USD', unitAmount: 12_000, country: 'US', taxRates: {},
      seats: { capacity: 20, used: 4, reserved: 2, minimum: 1, maximum: null }, reductionPolicy: 'immediate_credit', balance: 700,
      profile: { firstName: 'Kim' }, cards: ['amex', 'troy'], role: 'billing',
      holders: [{ id: 'm1', name: 'Kim Sato', email: 'kim@example.com', lastActiveAt: null }],
    });
    const { plan, interval, seats, currency, renewal, readiness } = await subscriptionOf(scenario);
    assert.deepEqual([plan, interval, currency], [{ id: 'team', name: 'Team' }, 'year', 'USD']);
    assert.deepEqual(seats, { capacity: 20, used: 4, reserved: 2, minimum: 1, maximum: null, unitAmount: 12_000, reduction: 'immediate_credit' });
    assert.equal(renewal?.total, 20 * 12_000 - 700);
    assert.ok(readiness.profileMissing.includes('lastName') && !readiness.profileMissing.includes('firstName'));
    assert.deepEqual((await methodsOf(scenario)).map(({ brand }) => brand), ['amex', 'troy']);
  });

  test('owe an invoice that is tried again, and can be paid', async () => {
    const scenario = buildScenario({ status: 'past_due', openInvoice: true, invoices: 3 });
    const { openInvoices, status } = await subscriptionOf(scenario);
    assert.deepEqual([status, openInvoices.map(({ total }) => total)], ['past_due', [12 * 2_900 * 1.2]]);
    await order(scenario, { invoiceId: openInvoices[0]?.id ?? '' });
    assert.equal((await subscriptionOf(scenario)).status, 'active');
    const later = buildScenario({ status: 'past_due', openInvoice: true });
    later.clock.advance(2 * 86_400_000);
    assert.equal((await later.kit.tick()).collected, 1);
    assert.equal((await subscriptionOf(later)).status, 'active');
  });

  test('amounts stand still until time is moved', async () => {
    const scenario = buildScenario();
    const first = await quoteFor(scenario, { seats: 14 });
    assert.equal((await quoteFor(scenario, { seats: 14 })).total, first.total);
    scenario.clock.advance(5 * 86_400_000);
    assert.ok((await quoteFor(scenario, { seats: 14 })).total < first.total);
  });
});

describe('a fetch into a scenario', () => {
  test('takes relative paths, whole addresses and requests', async () => {
    const { kit } = buildScenario();
    const fetch = scenarioFetch(kit);
    for (const input of ['/billing/v1/session', new URL('http://localhost/billing/v1/session'), new Request('http://localhost/billing/v1/session')]) {
      assert.equal((await fetch(input)).status, 200);
    }
  });

  test('fails as planned', async () => {
    const scenario = buildScenario();
    const fetch = scenarioFetch(scenario.kit, { plan: [{ at: 0, fault: 'drop_answer' }] });
    const adapter = createHttpAdapter({ baseUrl: '/billing', fetch, sleep: async () => {} });
    // The answer of the first try is lost, and the second one's arrives.
    assert.equal((await adapter.createQuote({ seats: 14 })).seats?.to, 14);
  });
});
