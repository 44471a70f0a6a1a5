/** Any history of people, seats, invitations and reductions: seats follow from people, and sending anything again changes nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { RouteName } from '../../src/api/contract/routes.js';
import type { Activity, PeopleImport, Quote } from '../../src/api/contract/schemas.js';
import type { Scenario, ScenarioOptions } from '../../src/testing/scenario.js';
import { call, confirmation, newKey, ok, type CallOptions } from './client.js';
import { createCode, guest } from './codes-client.js';
import { checkPeople, newcomers, recordsOf, settled, withPeople } from './people-client.js';

const HOUR = 3_600_000;

const who = fc.nat(40);
const as = fc.constantFrom('user_ana', 'user_deniz', 'user_paul');
const step = fc.oneof(
  fc.record({ do: fc.constantFrom('takeSeat', 'releaseSeat', 'removeMember', 'restoreMember', 'resendInvitation' as const), who, as }),
  fc.record({ do: fc.constant('transferSeat' as const), who, to: who, as }),
  fc.record({ do: fc.constant('updateMember' as const), who, role: fc.constantFrom('owner', 'billing', 'manager', 'member'), as }),
  fc.record({ do: fc.constant('createImport' as const), from: fc.nat(12), count: fc.integer({ min: 1, max: 4 }), seats: fc.boolean(), as }),
  fc.record({ do: fc.constantFrom('commitImport', 'cancelImport', 'addImportRows', 'updateImport' as const), batch: fc.nat(3), as }),
  fc.record({ do: fc.constantFrom('accept', 'redeem' as const), guest: fc.integer({ min: 1, max: 6 }), which: fc.nat(10) }),
  fc.record({ do: fc.constant('order' as const), seats: fc.integer({ min: 8, max: 18 }), as: fc.constantFrom('user_ana', 'user_deniz') }),
  fc.record({ do: fc.constant('host' as const), user: fc.nat(4), email: fc.nat(12), seat: fc.boolean(), leaves: fc.boolean() }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 25, 24 * 15) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

interface World {
  readonly scenario: Scenario;
  readonly code: string;
  readonly batches: string[];
  /** Everybody who ever was on the list, so that steps also name people who are gone. */
  readonly known: string[];
}

const revisionIn = async ({ store, accountId }: Scenario): Promise<number> => (await store.account(accountId))?.revision ?? 0;

/** Sends it, and the same once more: nothing may change by that, and what went well must go as well. */
async function twice({ scenario }: World, name: RouteName, options: CallOptions): Promise<unknown> {
  const request = { key: newKey(), ...options };
  const first = await call(scenario, name, request);
  assert.notEqual(first.code, 'internal', name);
  const { store, accountId, clock } = scenario;
  const before = [await revisionIn(scenario), await recordsOf(store, accountId), await store.imports(accountId, clock.now()), scenario.outbox.messages.length];
  const second = await call(scenario, name, request);
  if (first.code === null) assert.equal(second.code, null, `${name} again`);
  assert.deepEqual([await revisionIn(scenario), await recordsOf(store, accountId), await store.imports(accountId, clock.now()), scenario.outbox.messages.length], before, `${name} again changed something`);
  return first.code === null ? first.body : null;
}

async function walk(world: World, one: Step): Promise<void> {
  const { scenario, batches, known, code } = world;
  const id = (index: number): string => known[index % known.length] ?? '';
  switch (one.do) {
    case 'takeSeat': case 'releaseSeat': case 'removeMember': case 'restoreMember': case 'resendInvitation':
      return void (await twice(world, one.do, { id: id(one.who), as: one.as }));
    case 'transferSeat':
      return void (await twice(world, 'transferSeat', { id: id(one.who), body: { to: id(one.to) }, as: one.as }));
    case 'updateMember':
      return void (await twice(world, 'updateMember', { id: id(one.who), body: { role: one.role }, as: one.as }));
    case 'createImport': {
      const body = { source: 'list', seats: one.seats, role: 'member', rows: newcomers(one.count, one.from) };
      const made = (await twice(world, 'createImport', { body, as: one.as })) as PeopleImport | null;
      if (made !== null) batches.unshift(made.id);
      return;
    }
    case 'commitImport': case 'cancelImport':
      if (batches.length > 0) await twice(world, one.do, { id: batches[one.batch % batches.length] ?? '', as: one.as });
      return;
    case 'updateImport':
      if (batches.length > 0) await twice(world, 'updateImport', { id: batches[one.batch % batches.length] ?? '', body: { leaveOut: [one.batch], takeBack: [one.batch + 1] }, as: one.as });
      return;
    case 'addImportRows':
      if (batches.length > 0) await twice(world, 'addImportRows', { id: batches[one.batch % batches.length] ?? '', body: { from: 1, rows: newcomers(2, 20) }, as: one.as });
      return;
    case 'accept': {
      await settled();
      const links = scenario.outbox.messages.flatMap((mail) => (mail.kind === 'invitation' ? [mail.link] : []));
      const token = new URL(links[one.which % links.length] ?? 'https://host.test/#invitation=none').hash.replace('#invitation=', '');
      return void (await twice(world, 'acceptInvitation', { body: { token }, as: guest(one.guest) }));
    }
    case 'redeem':
      return void (await twice(world, 'redeemCode', { body: { code }, as: guest(one.guest) }));
    case 'order': {
      const quote = await call<Quote>(scenario, 'createQuote', { body: { draft: { seats: one.seats } }, as: one.as });
      if (quote.code === null) await twice(world, 'createOperation', { ...confirmation(scenario, quote.body, { as: one.as }) });
      return;
    }
    case 'host': {
      const { members } = scenario.kit;
      if (one.leaves) return void (await members.remove(scenario.accountId, `host_${one.user}`));
      const person = { userId: `host_${one.user}`, email: `new${one.email}@example.com`, seat: one.seat };
      const first = await members.put(scenario.accountId, person);
      const revision = await revisionIn(scenario);
      assert.deepEqual(await members.put(scenario.accountId, person), first);
      return assert.equal(await revisionIn(scenario), revision);
    }
    case 'wait':
      scenario.clock.advance(one.hours * HOUR);
      await scenario.kit.tick();
  }
}

const starts: fc.Arbitrary<ScenarioOptions> = fc
  .record({ capacity: fc.integer({ min: 10, max: 16 }), reductionPolicy: fc.constantFrom('period_end', 'immediate_credit', 'immediate_no_credit' as const) })
  .map(({ capacity, reductionPolicy }) => ({ reductionPolicy, seats: { capacity, used: 7, reserved: 2 }, guests: 6 }));

describe('any history of people', () => {
  test('keeps seats, people and what is paid together, and replays change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(starts, fc.array(step, { minLength: 4, maxLength: 24, size: 'max' }), async (start, history) => {
        const scenario = withPeople(start);
        const { code } = await createCode(scenario, { limit: 4 });
        const world: World = { scenario, code, batches: [], known: [] };
        for (const one of history) {
          for (const { id } of await recordsOf(scenario.store, scenario.accountId)) if (!world.known.includes(id)) world.known.push(id);
          await walk(world, one);
          await checkPeople(scenario);
        }
        assert.deepEqual(scenario.logs.filter(({ level }) => level === 'error'), []);
        const { items } = await ok<Activity>(scenario, 'activity');
        assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
      }),
      { numRuns: Number(process.env['HISTORIES'] ?? 150) },
    );
  });
});
