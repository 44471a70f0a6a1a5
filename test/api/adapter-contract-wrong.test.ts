/** The contract suite must fail adapters that are wrong in ways that cost people money. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDemoAdapter } from '../../src/api/adapters/demo.js';
import type { BillingAdapter } from '../../src/api/adapter.js';
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
};

describe('the adapter contract', () => {
  it('passes the right adapter', async () => assert.deepEqual(await failures(() => ({})), []));

  for (const [name, { spoil, caught }] of Object.entries(WRONG))
    it(`fails one that ${name}`, async () => {
      const failed = await failures(spoil);
      assert.ok(failed.some((test) => caught.test(test)), failed.join(', '));
    });
});
