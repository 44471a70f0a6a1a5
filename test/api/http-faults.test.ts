/** The HTTP adapter and the kit under every fault: what the adapter says is true, and nothing is charged twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import type { BillingAdapter } from '../../src/api/adapter.js';
import type { BillingError } from '../../src/api/errors.js';
import { FAULT_KINDS } from '../../src/testing/faults.js';
import type { FaultOptions } from '../../src/testing/faults.js';
import { buildScenario, scenarioFetch } from '../../src/testing/scenario.js';

/** Pauses take no time. `timeout` in milliseconds is for what never answers: all else may be as slow as the machine is. */
function adapterTo({ kit }: ReturnType<typeof buildScenario>, faults: FaultOptions, timeout = 60_000): BillingAdapter {
  return createHttpAdapter({ baseUrl: '/billing', fetch: scenarioFetch(kit, faults), timeout, sleep: async () => {}, random: () => 0 });
}

const isCommit = ({ method, url }: Request): boolean => method === 'POST' && url.endsWith('/v1/operations');

describe('commits under faults', () => {
  for (const fault of FAULT_KINDS)
    it(`after ${fault} the server knows whether it was done, and asking again with the key does it once`, async () => {
      const scenario = buildScenario();
      let sent = 0;
      const shaky = adapterTo(scenario, { plan: [{ at: (request) => isCommit(request) && sent++ === 0, fault }], retryAfter: 0 }, fault === 'hang' ? 100 : undefined);
      const calm = adapterTo(scenario, {});
      const quote = await calm.createQuote({ seats: 13 });
      const paymentMethodId = (await calm.paymentMethods())[0]!.id;
      const order = { quoteId: quote.id, expectedTotal: quote.total, currency: quote.currency, paymentMethodId };

      const error = await shaky.createOperation(order, { idempotencyKey: 'intent' }).then(() => undefined, (thrown: BillingError) => thrown);
      const done = await calm.operations({ quoteId: quote.id });
      // A 429 says that nothing was done, so that one alone is sent again.
      if (fault === 'rate_limited') assert.deepEqual([error, done.length], [undefined, 1]);
      else assert.equal(error?.outcomeUnknown, true);

      const { id } = await calm.createOperation(order, { idempotencyKey: 'intent' });
      if (done[0]) assert.equal(id, done[0].id);
      assert.equal((await calm.operations({ quoteId: quote.id })).length, 1);
      assert.equal((await calm.subscription()).seats.capacity, 13);
      const charged = scenario.payments.charges(scenario.accountId).map(({ amount }) => amount);
      assert.deepEqual(charged, [quote.total], 'minor units taken');
    });
});

describe('everything else under faults', () => {
  it('reads and harmless changes get through a bad network', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const kinds = ['drop_request', 'drop_answer', 'unavailable', 'rate_limited'] as const;
      const adapter = createHttpAdapter({
        baseUrl: '/billing',
        fetch: scenarioFetch(buildScenario().kit, { seed, rate: 0.4, kinds, retryAfter: 0 }),
        retries: 12,
        sleep: async () => {},
      });
      const { fields, revision } = await adapter.profile();
      const saved = await adapter.saveProfile({ ...fields, line2: 'Attic' }, revision);
      assert.deepEqual([saved.revision, saved.fields.line2], [revision + 1, 'Attic']);
      const quote = await adapter.createQuote({ seats: 14 });
      await adapter.voidQuote(quote.id);
      assert.equal((await adapter.deleteProfile(saved.revision)).revision, saved.revision + 1);
    }
  });

  it('taking a change back works whatever is lost on the way', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { kit } = buildScenario('pending-reduction');
      const fetch = scenarioFetch(kit, { seed, rate: 0.5, kinds: ['drop_answer'] });
      const adapter = createHttpAdapter({ baseUrl: '/billing', fetch, retries: 20, sleep: async () => {} });
      const { scheduledChanges } = await adapter.subscription();
      assert.deepEqual((await adapter.cancelScheduledChange(scheduledChanges[0]!.id)).scheduledChanges, []);
    }
  });
});
