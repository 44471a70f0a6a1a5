/** The list of many people: whatever happened, each page is what sorting and searching everybody by hand would give. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { MemberRecord } from '../../src/server/people/people-records.js';
import type { PeopleQuery } from '../../src/server/people/people-store.js';
import type { Store } from '../../src/server/store.js';
import { buildScenario } from '../../src/testing/scenario.js';
import { ok, refused } from './client.js';
import { EVERYBODY, list, recordsOf, withPeople } from './people-client.js';

const ACCOUNT = 'acc_lumen';
const stamp = { by: { id: 'a', name: 'A' }, at: 1 };

const FIRST = ['Ida', 'Éloïse', 'IŞIK', 'ışıl', 'Åse', '', 'li'];
const LAST = ['Lund', 'lund', 'Öztürk', 'de La Tour', '', 'O’Neill'];

type Write = readonly ['put' | 'remove' | 'restore' | 'rename' | 'take' | 'release' | 'active', number, number];
const writes: fc.Arbitrary<Write[]> = fc.array(
  fc.tuple(fc.constantFrom('put', 'put', 'put', 'remove', 'restore', 'rename', 'take', 'release', 'active' as const), fc.nat(14), fc.nat(60)),
  { minLength: 1, maxLength: 25 },
);
const queries: fc.Arbitrary<Omit<PeopleQuery, 'cursor'>> = fc.record({
  search: fc.constantFrom('', 'lund', 'eloise', 'isik', ' LI  lund', '3@ex', 'de la', 'nobody'),
  show: fc.constantFrom('all', 'members', 'invitations', 'seat', 'no_seat'),
  sort: fc.constantFrom('name', 'email', 'since', 'active'),
  descending: fc.boolean(),
  limit: fc.integer({ min: 1, max: 5 }),
});

async function write(store: Store, [what, who, text]: Write): Promise<void> {
  const userId = `u${who}`;
  const member = await store.memberOf(ACCOUNT, userId);
  const id = member?.id ?? `m${who}`;
  const at = 1_000 + text * 3_600_000;
  const names = { firstName: FIRST[text % FIRST.length] ?? '', lastName: LAST[text % LAST.length] ?? '' };
  if (what === 'put') await store.putPerson(ACCOUNT, { userId, email: `p${who}@example.com`, ...names, seat: text % 2 === 0 }, id, { ...stamp, at });
  if (what === 'remove') await store.removePerson(ACCOUNT, id, 'host', stamp);
  if (what === 'restore') await store.restorePerson(ACCOUNT, id, 0, 'host', stamp);
  if (what === 'rename') await store.updatePerson(ACCOUNT, id, names, 'host', stamp);
  if (what === 'take') await store.takeSeat(ACCOUNT, id, stamp);
  if (what === 'release') await store.releaseSeat(ACCOUNT, id, stamp);
  if (what === 'active') await store.noteActive(ACCOUNT, userId, at);
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');

/** What is on the list, by the plainest means. */
function byHand(people: readonly MemberRecord[], { search, show, sort, descending }: Omit<PeopleQuery, 'cursor'>): string[] {
  const words = plain(search).split(' ').filter((word) => word !== '');
  const shown = people.filter(({ kind, seat, firstName, lastName, email, position }) => {
    const text = plain(`${firstName} ${lastName} ${email} ${position}`);
    const kinds = { all: true, members: kind === 'member', invitations: kind === 'invitation', seat: seat !== 'none', no_seat: seat === 'none' };
    return kinds[show] && words.every((word) => text.includes(word));
  });
  const keys: Record<PeopleQuery['sort'], (one: MemberRecord) => string | number> = {
    name: ({ firstName, lastName, email }) => plain(`${lastName || firstName || email}\0${firstName}`),
    email: ({ email }) => plain(email),
    since: ({ since }) => since,
    active: ({ lastActiveAt }) => lastActiveAt ?? 0,
  };
  const key = keys[sort];
  const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = [...shown].sort((a, b) => order(key(a), key(b)) || order(a.id, b.id)).map(({ id }) => id);
  return descending ? sorted.reverse() : sorted;
}

async function allPages(store: Store, query: Omit<PeopleQuery, 'cursor'>, between: () => Promise<void> = async () => {}): Promise<{ ids: string[]; totals: Set<number> }> {
  const ids: string[] = [];
  const totals = new Set<number>();
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store['people']>> = await store.people(ACCOUNT, { ...query, cursor });
    ids.push(...page.items.map(({ id }) => id));
    totals.add(page.total);
    assert.ok(page.items.length > 0 || page.next === null);
    cursor = page.next;
    await between();
  } while (cursor !== null && ids.length < 1_000);
  return { ids, totals };
}

describe('the list of people', () => {
  test('is complete and in order after any history, for any question', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(writes, queries), { minLength: 1, maxLength: 4 }), async (rounds) => {
        const { store } = buildScenario({ seats: { capacity: 20 } });
        for (const [history, query] of rounds) {
          for (const step of history) await write(store, step);
          const expected = byHand(await recordsOf(store, ACCOUNT), query);
          const { ids, totals } = await allPages(store, query);
          assert.deepEqual(ids, expected);
          assert.deepEqual([...totals], [expected.length]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a page at a time, while others change it: whoever stays as they are is seen exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(writes, queries, writes, async (before, query, during) => {
        const { store } = buildScenario({ seats: { capacity: 20 } });
        for (const step of before) await write(store, step);
        const start = await recordsOf(store, ACCOUNT);
        const waiting = [...during];
        const { ids } = await allPages(store, query, async () => {
          const step = waiting.shift();
          if (step !== undefined) await write(store, step);
        });
        const end = await recordsOf(store, ACCOUNT);
        const untouched = start.filter((one) => end.includes(one));
        const steady = byHand(untouched, query);
        assert.deepEqual(ids.filter((id) => steady.includes(id)), steady);
      }),
      { numRuns: 150 },
    );
  });

  test('holders of seats are told a page at a time, each once, whoever comes and goes', async () => {
    await fc.assert(
      fc.asyncProperty(writes, async (history) => {
        const { store } = buildScenario({ seats: { capacity: 20 } });
        for (const step of history) await write(store, step);
        const seen: string[] = [];
        for (let after: string | null = null; ; ) {
          const page: Awaited<ReturnType<Store['holders']>> = await store.holders(ACCOUNT, after, 3);
          seen.push(...page.map(({ id }) => id));
          after = page.at(-1)?.id ?? null;
          if (after === null) break;
        }
        const held = (await recordsOf(store, ACCOUNT)).flatMap(({ id, seat }) => (seat === 'held' ? [id] : [])).sort();
        assert.deepEqual(seen, held);
        assert.equal((await store.account(ACCOUNT))?.seats.used, held.length);
      }),
      { numRuns: 80 },
    );
  });

  test('refuses questions it does not know; a place nobody came from begins anew', async () => {
    const scenario = withPeople();
    for (const query of ['?show=some', '?sort=age', '?sort=--name', '?sort=constructor']) await refused(scenario, 'invalid_request', 'members', { query });
    const first = await list(scenario);
    for (const cursor of ['nonsense', '[]', '{}', '[null,null]', '7']) assert.deepEqual(await list(scenario, `?cursor=${encodeURIComponent(cursor)}`), first, cursor);
    const others = await ok<{ items: { id: string }[] }>(scenario, 'members', { as: 'user_olga' });
    assert.deepEqual(others.items.map(({ id }) => id), ['user_olga'], 'another account has its own people');
  });

  test('of 100,000 is brought up to date by what changed, not made anew', async () => {
    const { store } = buildScenario('many-members');
    const everybody = await store.people(ACCOUNT, EVERYBODY);
    assert.equal(everybody.total, 100_124);
    let folded = 0;
    const lower = String.prototype.toLowerCase;
    String.prototype.toLowerCase = function () {
      folded += 1;
      return lower.call(this);
    };
    try {
      await store.updatePerson(ACCOUNT, 'member_50000', { lastName: 'Åström' }, 'host', stamp);
      const { items } = await store.people(ACCOUNT, { ...EVERYBODY, search: 'astrom', limit: 10 });
      assert.deepEqual(items.map(({ id }) => id), ['member_50000']);
    } finally {
      String.prototype.toLowerCase = lower;
    }
    assert.ok(folded < 50, `${folded} texts were looked at again`);
  });
});
