/** Who may do what, from where, to whose account: every route against roles, tenants and cross-site requests. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { routes, type Route, type RouteName } from '../../src/api/contract/routes.js';
import { codeBodies } from '../../src/api/contract/examples-codes.js';
import { peopleBodies } from '../../src/api/contract/examples-people.js';
import { createBillingKit } from '../../src/server/kit.js';
import { NO_FIELDS } from '../../src/server/rules/readiness.js';
import { buildScenario, type Scenario } from '../../src/testing/scenario.js';
import { call, confirm, newKey, ok, order, quoteFor, refused, requestFor, subscriptionOf, type CallOptions } from './client.js';

const names = Object.keys(routes) as RouteName[];
const routeOf = (name: RouteName): Route => routes[name];
const writing = names.filter((name) => routeOf(name).method !== 'GET');

const BODIES: Partial<Record<RouteName, unknown>> = {
  createQuote: { draft: { seats: 14 } },
  createOperation: { quoteId: 'q', expectedTotal: 1, currency: 'EUR', paymentMethodId: null },
  resumeOperation: {},
  saveProfile: { fields: NO_FIELDS },
  completePaymentSetup: { setupId: 's', consent: { version: '1', text: 'yes' } },
  updatePaymentMethod: { isDefault: true },
  ...peopleBodies,
  ...codeBodies,
  createCode: { ...codeBodies.createCode, buying: null },
};

/** A request for a route that is right in everything but who sends it. */
function plain(name: RouteName, more: CallOptions = {}): CallOptions {
  const body = BODIES[name];
  return { id: 'nowhere', ...(body !== undefined && { body }), ...(routeOf(name).ifMatch === true && { ifMatch: 1 }), ...more };
}

describe('roles', () => {
  const ALL = ['billing:read', 'billing:write', 'members:read', 'members:write', 'members:join'];
  const MAY: Readonly<Record<string, readonly string[]>> = {
    user_ana: ALL,
    user_deniz: ALL,
    user_paul: ['billing:read', 'members:read', 'members:write', 'members:join'],
    user_noor: ['billing:read', 'members:join'],
    user_guest_1: ['members:join'],
  };
  for (const [user, may] of Object.entries(MAY)) {
    test(`${user} may do exactly what the role says: ${may.join(', ')}`, async () => {
      for (const name of names) {
        const { code } = await call(buildScenario(), name, plain(name, { as: user }));
        const { permission } = routeOf(name);
        const expected = permission === null || may.includes(permission);
        assert.equal(code !== 'forbidden_role', expected, `${name}: ${code}`);
      }
    });
  }

  test('the session tells a person what they may do', async () => {
    const scenario = buildScenario();
    const permissions = async (as: string) => (await ok<{ viewer: { permissions: string[] } }>(scenario, 'session', { as })).viewer.permissions;
    for (const [user, may] of Object.entries(MAY)) assert.deepEqual(await permissions(user), may, user);
  });

  test('nobody signed in gets nothing', async () => {
    for (const name of names) await refused(buildScenario(), 'not_signed_in', name, plain(name, { as: 'nobody' }));
  });

  test('the host may decide itself', async () => {
    const { store, payments, identify, clock } = buildScenario();
    const asked: unknown[] = [];
    const kit = createBillingKit({
      store, payments, identify, clock, catalog: [],
      authorize: (who, permission, route) => (asked.push([who.userId, permission, route]), permission === 'billing:read'),
    });
    await refused({ kit }, 'forbidden_role', 'createQuote', { body: BODIES.createQuote });
    await ok({ kit }, 'paymentMethods');
    assert.deepEqual(asked, [['user_ana', 'billing:write', 'createQuote'], ['user_ana', 'billing:read', 'paymentMethods']]);
  });

  test('a role the kit does not know may nothing', async () => {
    const { store, payments, clock, outbox } = buildScenario();
    const who = { accountId: 'acc_lumen', userId: 'u', name: 'U', role: 'constructor' as never };
    const kit = createBillingKit({ store, payments, clock, catalog: [], mailer: outbox, policy: { invitationUrl: 'https://host.test/join' }, identify: () => who });
    assert.deepEqual((await ok<{ viewer: { permissions: string[] } }>({ kit }, 'session')).viewer.permissions, []);
    for (const name of names.filter((one) => one !== 'session')) await refused({ kit }, 'forbidden_role', name, plain(name));
  });
});

describe('tenants', () => {
  /** Ids of everything an account can have, in `user_ana`'s account. */
  async function belongings(scenario: Scenario): Promise<Partial<Record<RouteName, string>>> {
    const quote = await quoteFor(scenario, { seats: 13 });
    const operation = await order(scenario, { seats: 14 });
    const created = await ok<{ item: { id: string } }>(scenario, 'createCode', { body: BODIES.createCode });
    const batch = await ok<{ id: string }>(scenario, 'createImport', { body: peopleBodies.createImport });
    const { items } = await ok<{ items: { id: string }[] }>(scenario, 'members');
    const person = items[0]?.id ?? '';
    return {
      member: person, updateMember: person, removeMember: person, restoreMember: person, resendInvitation: person, takeSeat: person, releaseSeat: person, transferSeat: person,
      addImportRows: batch.id, updateImport: batch.id, import: batch.id, importRows: batch.id, commitImport: batch.id, cancelImport: batch.id,
      updateCode: created.item.id, revokeCode: created.item.id,
      cancelScheduledChange: 'change_waiting',
      quote: quote.id,
      voidQuote: quote.id,
      operation: operation.id,
      invoiceLink: operation.receipt?.invoiceId ?? '',
      resumeOperation: operation.id,
      cancelOperation: operation.id,
      updatePaymentMethod: 'pm_acc_lumen_1',
      deletePaymentMethod: 'pm_acc_lumen_1',
    };
  }

  test('another account\'s things do not exist, answer for answer, on every route with an id', async () => {
    const scenario = buildScenario();
    const ids = await belongings(scenario);
    const withId = names.filter((name) => routeOf(name).path.includes('{id}'));
    assert.deepEqual(withId.filter((name) => ids[name] === undefined), [], 'every route with an id is tried');
    const before = await subscriptionOf(scenario);
    for (const name of withId) {
      const foreign = await call(scenario, name, plain(name, { id: ids[name] ?? '', as: 'user_olga' }));
      const unknown = await call(scenario, name, plain(name, { id: 'nowhere', as: 'user_olga' }));
      const bare = ({ status, code, body }: typeof foreign) => ({ status, code, body: { ...body, requestId: '' } });
      assert.deepEqual(bare(foreign), bare(unknown), name);
      // Taking off what is not there is done already.
      assert.ok(foreign.code === 'not_found' || ['deletePaymentMethod', 'removeMember', 'revokeCode'].includes(name), name);
    }
    assert.deepEqual(await subscriptionOf(scenario), before);
  });

  test('another account\'s quote, method and setup cannot be named in a body', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    const body = { quoteId: quote.id, expectedTotal: quote.total, currency: 'EUR', paymentMethodId: 'pm_acc_other_1' };
    await refused(scenario, 'not_found', 'createOperation', { body, as: 'user_olga' });
    await refused(scenario, 'no_payment_method', 'createOperation', { body });
    const setup = await ok<{ id: string }>(scenario, 'createPaymentSetup');
    const consent = { version: '1', text: 'yes' };
    await refused(scenario, 'not_found', 'completePaymentSetup', { body: { setupId: setup.id, consent }, as: 'user_olga' });
  });

  test('operations are listed for one\'s own account only', async () => {
    const scenario = buildScenario();
    const quote = await quoteFor(scenario, { seats: 14 });
    await confirm(scenario, quote);
    const { items } = await ok<{ items: unknown[] }>(scenario, 'operations', { query: `?quoteId=${quote.id}`, as: 'user_olga' });
    assert.deepEqual(items, []);
  });

  test('two accounts may use the same idempotency key', async () => {
    const scenario = buildScenario();
    const key = newKey();
    const mine = await ok<{ id: string }>(scenario, 'createPaymentSetup', { key });
    const theirs = await ok<{ id: string }>(scenario, 'createPaymentSetup', { key, as: 'user_olga' });
    assert.notEqual(mine.id, theirs.id);
  });

  test('no body can choose an account', async () => {
    for (const name of Object.keys(BODIES) as RouteName[]) {
      const body = { ...(BODIES[name] as object), accountId: 'acc_other' };
      await refused(buildScenario(), 'invalid_request', name, plain(name, { body }));
    }
  });

  test('a person of an account that is not stored finds nothing', async () => {
    const { store, payments, clock } = buildScenario();
    const who = { accountId: 'acc_gone', userId: 'u', name: 'U', role: 'owner' as const };
    const kit = createBillingKit({ store, payments, clock, catalog: [], identify: () => who });
    await refused({ kit }, 'not_found', 'session');
  });
});

describe('cross-site requests', () => {
  const origins = ['https://app.example.com'];
  const { store, payments, identify, clock } = buildScenario();
  const kit = createBillingKit({ store, payments, identify, clock, catalog: [], origins });
  const send = async (name: RouteName, headers: Record<string, string>) => (await call({ kit }, name, plain(name, { headers }))).code;

  const sources: [string, Record<string, string>, boolean][] = [
    ['the same origin', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, true],
    ['no browser', {}, true],
    ['a listed origin', { 'sec-fetch-site': 'cross-site', origin: 'https://app.example.com' }, true],
    ['an old browser, same origin', { origin: 'http://localhost' }, true],
    ['an old browser, another origin', { origin: 'https://evil.example' }, false],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
    ['another site that hides', { 'sec-fetch-site': 'cross-site' }, false],
    ['another site without an origin', { 'sec-fetch-site': 'cross-site', origin: 'null' }, false],
    ['a neighbour under the same site', { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' }, false],
    ['the address bar', { 'sec-fetch-site': 'none' }, false],
    ['a listed origin\'s look-alike', { 'sec-fetch-site': 'cross-site', origin: 'https://app.example.com.evil.example' }, false],
  ];
  for (const [from, headers, allowed] of sources) {
    test(`from ${from}: writes are ${allowed ? 'taken' : 'refused'} on every route`, async () => {
      for (const name of writing) assert.equal((await send(name, headers)) !== 'origin_rejected', allowed, name);
    });
  }

  test('reads are not touched by it', async () => {
    assert.equal(await send('paymentMethods', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }), null);
  });

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', '']) {
    test(`a body of type "${type}" is refused on every writing route`, async () => {
      for (const name of writing) {
        const body = JSON.stringify(BODIES[name] ?? {});
        const request = requestFor(name, plain(name, { body, headers: { 'content-type': type } }));
        // An empty type is what a body without one looks like.
        if (type === '') request.headers.delete('content-type');
        const response = await kit.handle(request);
        assert.equal(response.status, 415, name);
      }
    });
  }

  test('JSON with a charset is JSON', async () => {
    assert.notEqual(await send('createQuote', { 'content-type': 'application/json; charset=utf-8' }), 'unsupported_media_type');
  });

  test('holds for the simulated provider\'s own address too', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' };
    const response = await kit.handle(new Request('http://localhost/billing/simulated/setups/x', { method: 'POST', body: '{}', headers }));
    assert.equal(response.status, 403);
  });
});

describe('pages of other origins', () => {
  const listed = 'https://app.example.com';
  const { store, payments, identify, clock } = buildScenario();
  const open = createBillingKit({ store, payments, identify, clock, catalog: [], origins: [listed] });
  const send = (kit: typeof open, method: string, origin: string, headers: Record<string, string> = {}) =>
    kit.handle(new Request('http://localhost/billing/v1/payment-methods', { method, headers: { origin, ...headers } }));
  const question = { 'access-control-request-method': 'PUT' };

  test('may read and write when they are listed', async () => {
    const answer = await send(open, 'GET', listed);
    assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')], [200, listed, 'origin']);
    const asked = await send(open, 'OPTIONS', listed, question);
    assert.equal(asked.status, 204);
    assert.match(asked.headers.get('access-control-allow-headers') ?? '', /idempotency-key, if-match/);
  });

  test('learn nothing when they are not', async () => {
    for (const origin of ['https://evil.example', 'null']) {
      assert.equal((await send(open, 'GET', origin)).headers.get('access-control-allow-origin'), null);
      assert.equal((await send(open, 'OPTIONS', origin, question)).status, 405);
    }
    const closed = buildScenario().kit;
    assert.equal((await send(closed, 'GET', listed)).headers.get('access-control-allow-origin'), null);
    assert.equal((await send(closed, 'OPTIONS', listed, question)).status, 405);
  });
});
