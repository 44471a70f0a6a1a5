/** How the HTTP adapter reads answers: by the contract, or not at all. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as examples from '../../src/api/contract/examples.js';
import { SERVER_ERRORS } from '../../src/api/errors.js';
import { broken, codeOf, failure, json, problem, stub } from './stub-backend.js';

const once = { retries: 0 };
const html = (status = 200): Response =>
  new Response('<!doctype html><p>Sign in', { status, headers: { 'content-type': 'text/html' } });

describe('answers outside the contract', () => {
  const text = JSON.stringify(examples.plans);
  const type = { 'content-type': 'application/json' };
  const WRONG: Record<string, () => Response> = {
    'an HTML page': () => html(),
    'an HTML page that calls itself JSON': () => new Response('<p>', { headers: type }),
    'an empty body': () => new Response('', { headers: type }),
    'no content': () => new Response(null, { status: 204 }),
    'truncated JSON': () => new Response(text.slice(0, -20), { headers: type }),
    'JSON under another content type': () => new Response(text, { headers: { 'content-type': 'text/plain' } }),
    'JSON under no content type': () => new Response(new TextEncoder().encode(text)),
    'another shape': () => json({ items: [{ id: 1 }] }),
    'JSON null': () => json(null),
    'another major version': () => json(examples.plans, { headers: { 'billing-contract': '2.0' } }),
    'an unreadable version': () => json(examples.plans, { headers: { 'billing-contract': 'latest' } }),
    '304 to a question without If-None-Match': () => new Response(null, { status: 304 }),
    'an HTML error page': () => html(500),
    'an error without a body': () => new Response(null, { status: 404 }),
    'a problem without a code': () => problem(409, { title: 'Conflict' }),
    'a problem of another major version': () => problem(409, { code: 'quote_used' }, { 'billing-contract': '2.0' }),
  };
  for (const [name, reply] of Object.entries(WRONG)) {
    it(`${name} is an invalid response`, async () => {
      const error = await failure(stub(reply, once).adapter.plans());
      assert.equal(error.code, 'invalid_response');
      assert.equal(error.detail.status, reply().status);
      assert.equal(error.outcomeUnknown, true);
    });
  }

  it('a page in place of "no content" is no success', async () => {
    assert.equal(await codeOf(stub(() => html(), once).adapter.voidQuote('q')), 'invalid_response');
    assert.equal(await codeOf(stub(() => json({}), once).adapter.voidQuote('q')), 'invalid_response');
  });

  it('a connection cut in the body is a network error', async () => {
    const cut = (): Response =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"items":'));
            controller.error(new TypeError('terminated'));
          },
        }),
        { headers: type },
      );
    assert.equal(await codeOf(stub(cut, once).adapter.plans()), 'network');
  });

  it('no connection is a network error that keeps its cause', async () => {
    const error = await failure(stub(broken, once).adapter.plans());
    assert.equal(error.code, 'network');
    assert.ok(error.detail.cause instanceof TypeError);
  });
});

describe('answers within the contract', () => {
  it('members and values that later versions add are no error', async () => {
    const later = { ...examples.subscription, status: 'hibernating', news: 1 };
    const { status } = await stub(() => json(later, { headers: { 'billing-contract': '1.99' } })).adapter.subscription();
    assert.equal(status, 'unknown');
  });

  it('a missing version header is accepted: other origins may not see it', async () => {
    const bare = (): Response => new Response(JSON.stringify(examples.plans), { headers: { 'content-type': 'application/json' } });
    assert.deepEqual(await stub(bare).adapter.plans(), examples.plans);
  });

  it('a replay may answer 200 where the first answer was 201', async () => {
    const { adapter } = stub(() => json(examples.operation));
    const order = examples.bodies.createOperation;
    assert.deepEqual(await adapter.createOperation(order, { idempotencyKey: 'k' }), examples.operation);
  });
});

describe('problems', () => {
  for (const [code, status] of Object.entries(SERVER_ERRORS))
    it(`${code} keeps its code and status`, async () => {
      const error = await failure(stub(() => problem(status, { code }), once).adapter.plans());
      assert.deepEqual([error.code, error.detail.status], [code, status]);
    });

  const BY_STATUS = { 400: 'invalid_request', 401: 'not_signed_in', 403: 'forbidden_role', 404: 'not_found', 409: 'operation_conflict', 412: 'revision_mismatch', 418: 'invalid_request', 429: 'rate_limited', 500: 'internal', 503: 'internal' };
  for (const [status, code] of Object.entries(BY_STATUS))
    it(`a code nobody knows under ${status} reads as ${code}`, async () => {
      for (const unknown of ['brand_new', 'network', 'toString'])
        assert.equal(await codeOf(stub(() => problem(Number(status), { code: unknown }), once).adapter.plans()), code);
    });

  it('gateways that answer 401 and 429 without a problem are understood', async () => {
    assert.equal(await codeOf(stub(() => html(401), once).adapter.plans()), 'not_signed_in');
    const slow = (): Response => new Response('slow down', { status: 429, headers: { 'retry-after': '7' } });
    const error = await failure(stub(slow, once).adapter.plans());
    assert.deepEqual([error.code, error.detail.retryAfter], ['rate_limited', 7]);
  });

  it('carries every detail', async () => {
    const detail = {
      requestId: 'req_9',
      declineCode: 'insufficient_funds',
      operationId: 'op_1',
      quote: examples.quote,
      minimum: 4,
      maximum: 9,
      fields: [{ path: 'postalCode', code: 'required' }],
    };
    const reply = () => problem(409, { type: 'about:blank', title: '', status: 409, code: 'quote_changed', ...detail }, { 'retry-after': '3' });
    const error = await failure(stub(reply, once).adapter.createQuote({ seats: 2 }));
    assert.equal(error.code, 'quote_changed');
    assert.deepEqual(error.detail, { ...detail, status: 409, retryAfter: 3 });
    assert.equal(error.outcomeUnknown, false);
  });
});
