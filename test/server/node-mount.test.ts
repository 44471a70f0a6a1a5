/** The kit on node:http: bodies, limits, aborts, and parsers that were there first. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { Operation, Quote, Subscription } from '../../src/api/contract/schemas.js';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import { toNodeHandler } from '../../src/server/mounts/node.js';
import { buildScenario } from '../../src/testing/scenario.js';

describe('on node:http', () => {
  const scenario = buildScenario({ cards: ['visa', 'processing'] });
  const seen: Request[] = [];
  const handler = toNodeHandler({ handle: (incoming) => (seen.push(incoming), scenario.kit.handle(incoming)) });
  let server: Server;
  let base: string;
  before(async () => {
    server = createServer((incoming, outgoing) => void handler(incoming, outgoing)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  test('a purchase goes through over the network', async () => {
    const adapter = createHttpAdapter({ baseUrl: `${base}/billing` });
    const quote: Quote = await adapter.createQuote({ seats: 14 });
    const paymentMethodId = `pm_${scenario.accountId}_1`;
    const body = { quoteId: quote.id, expectedTotal: quote.total, currency: quote.currency, paymentMethodId };
    const operation: Operation = await adapter.createOperation(body, { idempotencyKey: 'k' });
    assert.equal(operation.state, 'succeeded');
    const { seats }: Subscription = await adapter.subscription();
    assert.equal(seats.capacity, 14);
    assert.equal((await adapter.subscription()).seats.capacity, 14, 'a 304 reads as the same');
  });

  test('a body that grows too big while it arrives gets its answer, and the connection is closed', async () => {
    const outgoing = request(`${base}/billing/v1/quotes`, { method: 'POST', headers: { 'content-type': 'application/json' } });
    // Cut off while still writing is the point.
    outgoing.on('error', () => {});
    outgoing.write('{"draft":"');
    outgoing.write('x'.repeat(200_000));
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
    assert.deepEqual([response.statusCode, response.headers.connection], [413, 'close']);
    response.resume();
    outgoing.destroy();
  });

  test('a caller who hangs up aborts the request', async () => {
    const adapter = createHttpAdapter({ baseUrl: `${base}/billing` });
    const quote = await adapter.createQuote({ seats: 16 });
    const body = { quoteId: quote.id, expectedTotal: quote.total, currency: 'EUR', paymentMethodId: `pm_${scenario.accountId}_2` };
    const { id } = await adapter.createOperation(body, { idempotencyKey: 'slow' });
    const count = seen.length;
    const socket = connect(Number(new URL(base).port), '127.0.0.1');
    socket.write(`GET /billing/v1/operations/${id}?wait=25 HTTP/1.1\r\nhost: x\r\n\r\n`);
    while (seen.length === count) await new Promise(setImmediate);
    const { signal } = seen.at(-1) as Request;
    socket.destroy();
    if (!signal.aborted) await once(signal, 'abort');
    assert.equal(signal.aborted, true);
  });

  test('a path that looks like a host, and a host that is none, stay paths of ours', async () => {
    const status = await new Promise((resolve) => {
      const socket = connect(Number(new URL(base).port), '127.0.0.1');
      socket.once('data', (data) => (resolve(String(data).split(' ')[1]), socket.destroy()));
      socket.write('GET //evil.example/v1/session HTTP/1.1\r\nhost: exa mple\r\n\r\n');
    });
    assert.ok(status === '404' || status === '400');
  });
});

describe('behind other handlers', () => {
  test('the whole path is used where a router shortened it', async () => {
    const { kit } = buildScenario();
    const handler = toNodeHandler(kit);
    const server = createServer((incoming: IncomingMessage & { originalUrl?: string }, outgoing) => {
      incoming.originalUrl = incoming.url ?? '';
      incoming.url = '/v1/session';
      void handler(incoming, outgoing);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/billing/v1/session`);
    assert.equal(response.status, 200);
    server.close();
  });

  test('a body that was parsed before is a named error, not an empty body', async () => {
    const handler = toNodeHandler(buildScenario().kit);
    const incoming = { readableEnded: true, headers: { 'content-length': '12' } } as unknown as IncomingMessage;
    await assert.rejects(handler(incoming, {} as ServerResponse), /body_already_parsed/);
  });
});
