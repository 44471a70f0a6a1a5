/** The wire: paths, methods, bodies, ETags, idempotency keys, and problems that give nothing away. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Operation } from '../../src/api/contract/schemas.js';
import { createBillingKit } from '../../src/server/kit.js';
import { buildScenario, type Scenario } from '../../src/testing/scenario.js';
import { call, confirm, confirmation, newKey, ok, order, quoteFor, refused, requestFor, takenFrom } from './client.js';

const send = (scenario: Pick<Scenario, 'kit'>, path: string, init?: RequestInit) => scenario.kit.handle(new Request(`http://localhost${path}`, init));

describe('paths and methods', () => {
  test('what is not there is a problem in JSON', async () => {
    const scenario = buildScenario();
    for (const path of ['/billing/v1/nothing', '/billing', '/other', '/billingv1/session', '/billing/v1/session/', '/billing/v1/quotes/a/b']) {
      const response = await send(scenario, path);
      assert.deepEqual([response.status, ((await response.json()) as { code: string }).code], [404, 'not_found'], path);
    }
  });

  test('a wrong method says which ones there are', async () => {
    const response = await send(buildScenario(), '/billing/v1/profile', { method: 'POST' });
    assert.deepEqual([response.status, response.headers.get('allow')], [405, 'GET, PUT, DELETE']);
  });

  test('the kit can be mounted elsewhere, or at the root', async () => {
    for (const basePath of ['', '/', '/api/pay/']) {
      const { store, payments, identify, clock } = buildScenario();
      const kit = createBillingKit({ store, payments, identify, clock, catalog: [], basePath });
      const root = basePath.replace(/\/$/, '');
      const response = await send({ kit }, `${root}/v1/session`);
      const { gateway } = (await response.json()) as { gateway: { config: { endpoint: string } } };
      assert.deepEqual([response.status, gateway.config.endpoint], [200, `${root}/simulated`]);
    }
    const { store, payments, identify } = buildScenario();
    assert.throws(() => createBillingKit({ store, payments, identify, catalog: [], basePath: 'billing' }), RangeError);
  });

  test('an id that is no text finds nothing', async () => {
    assert.equal((await send(buildScenario(), '/billing/v1/quotes/%E0%A4%A')).status, 404);
  });
});

describe('bodies', () => {
  const post = (body: string) => send(buildScenario(), '/billing/v1/quotes', { method: 'POST', body, headers: { 'content-type': 'application/json' } });

  test('that are no JSON, empty, or say more than the contract knows are refused', async () => {
    for (const body of ['{', '', 'null', '[]', '{"draft":{"seats":14,"price":1}}', '{"draft":{"seats":-1}}', '{"draft":{"seats":"14"}}', '{"draft":{"seats":1.5}}']) {
      const response = await post(body);
      assert.deepEqual([response.status, ((await response.json()) as { code: string }).code], [400, 'invalid_request'], body);
    }
  });

  test('name the member that is wrong', async () => {
    const problem = await refused(buildScenario(), 'invalid_request', 'createQuote', { body: { draft: { seats: 'many' } } });
    assert.deepEqual(problem['fields'], [{ path: 'draft.seats', code: 'invalid' }]);
  });

  test('that are too big are refused by their length or while they arrive', async () => {
    const body = JSON.stringify({ draft: { promotionCode: 'x'.repeat(70_000) } });
    const told = requestFor('createQuote', { body, headers: { 'content-type': 'application/json', 'content-length': String(body.length) } });
    const untold = requestFor('createQuote', { body, headers: { 'content-type': 'application/json' } });
    for (const request of [told, untold]) assert.equal((await buildScenario().kit.handle(request)).status, 413);
  });
});

describe('ETags', () => {
  test('of a read that has not changed answer 304, and 200 once it has', async () => {
    const scenario = buildScenario();
    for (const name of ['session', 'subscription', 'plans', 'seatHolders', 'profile', 'paymentMethods', 'operations', 'changes'] as const) {
      const first = await call(scenario, name);
      const etag = first.headers.get('etag') ?? '';
      assert.match(etag, /^"[^"]+"$/, name);
      assert.equal(first.headers.get('cache-control'), 'private, no-cache');
      const again = await call(scenario, name, { headers: { 'if-none-match': `"other", W/${etag}` } });
      assert.deepEqual([again.status, again.body, again.headers.get('etag')], [304, undefined, etag], name);
    }
    const etag = (await call(scenario, 'subscription')).headers.get('etag') ?? '';
    await order(scenario, { seats: 14 });
    assert.equal((await call(scenario, 'subscription', { headers: { 'if-none-match': etag } })).status, 200);
  });

  test('are not for writes and refusals', async () => {
    const made = await call(buildScenario(), 'createQuote', { body: { draft: { seats: 14 } } });
    assert.deepEqual([made.headers.get('etag'), made.headers.get('cache-control')], [null, 'no-store']);
    const missing = await call(buildScenario(), 'quote', { id: 'nowhere' });
    assert.deepEqual([missing.headers.get('etag'), missing.headers.get('cache-control')], [null, 'no-store']);
  });
});

describe('idempotency keys', () => {
  test('are required where something is committed', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    for (const key of ['', 'x'.repeat(256)]) {
      await refused(scenario, 'idempotency_key_missing', 'createOperation', { ...confirmation(scenario, quote), key });
    }
    await refused(scenario, 'idempotency_key_missing', 'createPaymentSetup', { key: '' });
  });

  test('sent again give the same answer, and charge nothing more', async () => {
    const scenario = buildScenario();
    const request = confirmation(scenario, await quoteFor(scenario, { seats: 14 }));
    const first = await call<Operation>(scenario, 'createOperation', request);
    const again = await call<Operation>(scenario, 'createOperation', request);
    assert.deepEqual([again.status, again.body], [first.status, first.body]);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.equal(takenFrom(scenario), first.body.total);
  });

  test('sent with something else are refused', async () => {
    const scenario = buildScenario();
    const key = newKey();
    await confirm(scenario, await quoteFor(scenario, { seats: 14 }), { key });
    const other = confirmation(scenario, await quoteFor(scenario, { seats: 15 }), { key });
    await refused(scenario, 'idempotency_key_reused', 'createOperation', other);
    await refused(scenario, 'idempotency_key_reused', 'createPaymentSetup', { key });
  });

  test('still in flight are refused until the first answer is there', async () => {
    let letGo = () => {};
    const scenario = buildScenario({
      wrapPayments: (payments) => ({
        ...payments,
        async createPayment(request) {
          await new Promise<void>((resolve) => (letGo = resolve));
          return payments.createPayment(request);
        },
      }),
    });
    const request = confirmation(scenario, await quoteFor(scenario, { seats: 14 }));
    const first = call<Operation>(scenario, 'createOperation', request);
    await new Promise(setImmediate);
    await refused(scenario, 'operation_in_progress', 'createOperation', request);
    letGo();
    assert.equal((await first).body.state, 'succeeded');
    assert.equal((await ok<Operation>(scenario, 'createOperation', request)).state, 'succeeded');
  });

  test('of a request that was refused may be used again: nothing happened under them', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    const key = newKey();
    await refused(scenario, 'no_payment_method', 'createOperation', confirmation(scenario, quote, { key, method: null }));
    assert.equal((await confirm(scenario, quote, { key })).state, 'succeeded');
  });

  test('of a request whose process died lead to its operation', async () => {
    const scenario = buildScenario({ cards: ['timeout_charged'] });
    const request = confirmation(scenario, await quoteFor(scenario, { seats: 14 }));
    const first = await ok<Operation>(scenario, 'createOperation', request);
    // As if the answer had never been kept.
    await scenario.store.releaseKey(scenario.accountId, request.key ?? '');
    await ok(scenario, 'updatePaymentMethod', { id: `pm_${scenario.accountId}_1`, body: { holderName: 'Somebody' } });
    const again = await ok<Operation>(scenario, 'createOperation', request);
    assert.deepEqual([again.id, again.state], [first.id, 'succeeded']);
    assert.equal(takenFrom(scenario), first.total);
  });
});

describe('problems inside', () => {
  test('are generic outside and whole in the log, under the same id', async () => {
    const secret = 'postgres://admin:hunter2@db';
    const broken = (): never => {
      throw new Error(secret);
    };
    const { store, payments, identify, clock } = buildScenario();
    const logs: { requestId?: string; cause?: unknown }[] = [];
    const log = (entry: { requestId?: string; cause?: unknown }) => void logs.push(entry);
    const kits = [
      createBillingKit({ store: { ...store, account: broken }, payments, identify, clock, catalog: [], log }),
      createBillingKit({ store, payments, identify: broken, clock, catalog: [], log }),
      createBillingKit({ store, payments, identify, clock, catalog: broken, log }),
    ];
    for (const kit of kits) {
      const { body, code } = await call({ kit }, 'subscription');
      assert.equal(code, 'internal');
      assert.ok(!JSON.stringify(body).includes('hunter2'));
      assert.equal(logs.at(-1)?.requestId, body['requestId']);
      assert.equal((logs.at(-1)?.cause as Error).message, secret);
    }
  });

  test('after an operation was recorded are "unknown", with its id', async () => {
    const scenario = buildScenario();
    const store = { ...scenario.store, settle: (): never => { throw new Error('connection lost'); } };
    const { payments, identify, clock } = scenario;
    const catalog = (await ok<{ items: never[] }>(scenario, 'plans')).items;
    const kit = createBillingKit({ store, payments, identify, clock, catalog, tax: { FR: [{ label: 'TVA', rate: 2_000 }] } });
    const quote = await quoteFor(scenario, { seats: 14 });
    const problem = await refused({ kit }, 'outcome_unknown', 'createOperation', confirmation(scenario, quote));
    assert.equal(takenFrom(scenario), quote.total);
    // The kit that can write finds out what happened.
    assert.equal((await ok<Operation>(scenario, 'operation', { id: String(problem['operationId']) })).state, 'succeeded');
    assert.equal(takenFrom(scenario), quote.total);
  });

  test('in a host\'s listener change nothing', async () => {
    const { store, payments, identify, clock } = buildScenario('trial');
    const logs: unknown[] = [];
    const catalog = [{ id: 'scale', name: 'Scale', currency: 'EUR', prices: [{ interval: 'month' as const, seatUnitAmount: 1 }], seatMinimum: 1, seatMaximum: null }];
    const kit = createBillingKit({
      store, payments, identify, clock, catalog,
      log: (entry) => void logs.push(entry.message),
      onEvent: () => { throw new Error('mailer down'); },
    });
    const quote = await ok<{ id: string }>({ kit }, 'createQuote', { body: { draft: { seats: 6 } } });
    const body = { quoteId: quote.id, expectedTotal: 0, currency: 'EUR', paymentMethodId: null };
    assert.equal((await ok<Operation>({ kit }, 'createOperation', { body })).state, 'succeeded');
    await new Promise(setImmediate);
    assert.deepEqual(logs, ['onEvent failed']);
  });
});
