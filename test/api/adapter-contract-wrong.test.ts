/** The contract suite must fail adapters that are wrong in ways that cost people money. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDemoAdapter } from '../../src/api/adapters/demo.js';
import type { BillingAdapter } from '../../src/api/adapter.js';
import type { PeopleAdapter } from '../../src/api/people-adapter.js';
import { BillingError } from '../../src/api/errors.js';
import { describeAdapterContract } from '../../src/testing/adapter-contract.js';

/** Runs the suite by hand and gives the names of the tests that fail. */
async function failures(spoil: (right: BillingAdapter) => Partial<BillingAdapter>): Promise<string[]> {
  const tests: [string, () => Promise<void>][] = [];
  const collect = { describe: (_name: string, body: () => void) => body(), it: (name: string, body: () => Promise<void>) => tests.push([name, body]) };
  describeAdapterContract(collect, 'wrong', (as) => {
    const right = createDemoAdapter(as === 'reader' ? { role: 'member' } : 'default');
    return { ...right, ...spoil(right) };
  });
  const failed: string[] = [];
  for (const [name, body] of tests) await body().catch(() => failed.push(name));
  return failed;
}

/** Spoils only what is about people. */
const people = (spoil: (right: PeopleAdapter) => Partial<PeopleAdapter>) => (right: BillingAdapter): Partial<BillingAdapter> => ({
  people: async () => {
    const all = await right.people?.();
    assert.ok(all);
    return { ...all, ...spoil(all) };
  },
});

const WRONG: Record<string, { spoil: (right: BillingAdapter) => Partial<BillingAdapter>; caught: RegExp }> = {
  'charges whatever the total is now': {
    spoil: (right) => ({
      createOperation: async (order, options) =>
        right.createOperation({ ...order, expectedTotal: (await right.quote(order.quoteId)).total }, options),
    }),
    caught: /a total other than the offer/,
  },
  'makes a new key for each try': {
    spoil: (right) => ({
      createOperation: (order, options) => right.createOperation(order, { ...options, idempotencyKey: crypto.randomUUID() }),
    }),
    caught: /the same intent sent several times/,
  },
  'makes a new offer when the old one does not hold': {
    spoil: (right) => ({
      createOperation: (order, options) =>
        right.createOperation(order, options).catch(async (error: BillingError) => {
          if (!error.detail.quote) throw error;
          const { id: quoteId, total: expectedTotal } = error.detail.quote;
          return right.createOperation({ ...order, quoteId, expectedTotal }, { idempotencyKey: crypto.randomUUID() });
        }),
    }),
    caught: /an offer made before another change/,
  },
  'forgets to void': { spoil: () => ({ voidQuote: async () => {} }), caught: /a voided offer can never be charged/ },
  'loses the revision': {
    spoil: (right) => ({ saveProfile: async (fields, _revision, options) => right.saveProfile(fields, (await right.profile()).revision, options) }),
    caught: /a profile is saved over the revision/,
  },
  'answers with half a subscription': {
    spoil: (right) => ({ subscription: async () => ({ ...(await right.subscription()), seats: undefined as never }) }),
    caught: /the subscription runs/,
  },
  'does not listen to signals': {
    spoil: (right) => ({ subscription: () => right.subscription(), createOperation: (order, { idempotencyKey }) => right.createOperation(order, { idempotencyKey }) }),
    caught: /a call given up before it was made/,
  },
  'repeats the first page': {
    spoil: (right) => ({ seatHolders: async (cursor) => ({ ...(await right.seatHolders(null)), next: cursor === null ? 'again' : null }) }),
    caught: /everyone who holds a seat/,
  },
  'hides why': {
    spoil: () => ({ operation: async () => Promise.reject(new BillingError('internal')) }),
    caught: /what does not exist is not found/,
  },
  'says that there are seats for everybody': {
    spoil: people((right) => ({ createImport: async (batch, options) => ({ ...(await right.createImport(batch, options)), seats: { needed: 0, free: 0, missing: 0 } }) })),
    caught: /more people than seats/,
  },
  'invites people there are no seats for': {
    spoil: people((right) => ({
      createImport: (batch, options) => right.createImport({ ...batch, seats: false }, options),
    })),
    caught: /more people than seats/,
  },
  'makes another batch of the same intent': {
    spoil: people((right) => ({ createImport: (batch) => right.createImport(batch, { idempotencyKey: crypto.randomUUID() }) })),
    caught: /inviting takes seats, twice the same takes none/,
  },
  'does not know a part of a list from the whole': {
    spoil: people((right) => ({ createImport: ({ expected: _, ...batch }, options) => right.createImport(batch, options) })),
    caught: /a part of a list is invited only when/,
  },
  'forgets whom seats are for': {
    spoil: (right) => ({ createQuote: ({ purpose: _, ...draft }, options) => right.createQuote(draft, options) }),
    caught: /an order says whom its seats are for/,
  },
  'forgets batches': { spoil: people(() => ({ imports: async () => [] })), caught: /inviting takes seats/ },
  'takes nobody off': { spoil: people(() => ({ removeMember: async () => {} })), caught: /a person is changed, taken off and put back/ },
  'puts people back without their seat': {
    spoil: people((right) => ({ restoreMember: async (id, options) => right.releaseSeat((await right.restoreMember(id, options)).id) })),
    caught: /a person is changed, taken off and put back/,
  },
  'keeps the seat that was freed': {
    spoil: people((right) => ({ releaseSeat: async (id) => ({ ...(await right.member(id)), seat: 'none' as const }) })),
    caught: /a seat is taken, freed and handed on/,
  },
  'makes another code of the same intent': {
    spoil: people((right) => ({ createCode: (code) => right.createCode(code, { idempotencyKey: crypto.randomUUID() }) })),
    caught: /a code is told once more/,
  },
  'lets people in by a frozen code': {
    spoil: people((right) => ({ updateCode: async (id) => ({ ...(await right.codes()).items.find((one) => one.id === id)!, state: 'frozen' as const }) })),
    caught: /a code is told once more/,
  },
  'says why a link is refused': {
    spoil: people(() => ({ acceptInvitation: async () => Promise.reject(new BillingError('not_found')) })),
    caught: /a wrong code and a wrong link are refused alike/,
  },
  'repeats the first page of people': {
    spoil: people((right) => ({ members: async (query, cursor, options) => ({ ...(await right.members(query, null, options)), next: cursor === null ? 'again' : null }) })),
    caught: /everybody is listed once/,
  },
};

describe('the adapter contract', () => {
  it('passes the right adapter', async () => assert.deepEqual(await failures(() => ({})), []));

  for (const [name, { spoil, caught }] of Object.entries(WRONG))
    it(`fails one that ${name}`, async () => {
      const failed = await failures(spoil);
      assert.ok(failed.some((test) => caught.test(test)), failed.join(', '));
    });
});
