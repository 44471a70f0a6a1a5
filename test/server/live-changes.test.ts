/** Changes as a stream: told as they happen, to those they concern, within bounds. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import type { SessionInfo } from '../../src/api/contract/schemas.js';
import { createLiveChanges } from '../../src/server/live-changes.js';
import { toNodeHandler } from '../../src/server/mounts/node.js';
import { buildScenario, type Scenario } from '../../src/testing/scenario.js';
import { ok, refused, requestFor, type CallOptions } from './client.js';

const STREAM = { accept: 'text/event-stream' };

const withStreams = (liveStreams: number): Scenario => buildScenario({ policy: { liveStreams } });

/** Asks for a stream; ends it with the test. */
async function open(t: TestContext, scenario: Scenario, options: CallOptions = {}) {
  const gone = new AbortController();
  t.after(() => gone.abort());
  const response = await scenario.kit.handle(requestFor('changes', { ...options, headers: { ...STREAM, ...options.headers }, signal: gone.signal }));
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  return {
    response,
    gone,
    /** Reads on until this is there, or the stream ends. */
    async until(wanted: string): Promise<string> {
      while (!text.includes(wanted)) {
        const part = await reader?.read();
        if (part?.done !== false) break;
        text += decoder.decode(part.value, { stream: true });
      }
      return text;
    },
  };
}

describe('a stream of changes', () => {
  test('tells each change with its revision, from where the reader was, and nothing of other accounts', async (t) => {
    const scenario = withStreams(4);
    assert.ok((await ok<SessionInfo>(scenario, 'session')).groups.includes('live'));
    await ok(scenario, 'takeSeat', { id: 'user_noor' });
    const { response, until } = await open(t, scenario, { query: '?after=1' });
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
    assert.match(await until('id: 2\n'), /^retry: 5000\n\nid: 2\ndata: \{"revision":2,"at":"[^"]+","kind":"members","by":\{"id":"user_ana"/);
    const other = await open(t, scenario, { query: '?after=1', as: 'user_olga' });
    await ok(scenario, 'releaseSeat', { id: 'user_noor' });
    assert.match(await until('id: 3\n'), /id: 3\n/);
    await ok(scenario, 'updateMember', { id: 'user_olga', body: { position: 'CEO' }, as: 'user_olga' });
    const heard = await other.until('id: 2\n');
    assert.equal(heard.match(/^id:/gm)?.length, 1);
    assert.match(heard, /"user_olga"/);
  });

  test('goes on after the last event that was heard', async (t) => {
    const scenario = withStreams(4);
    for (const name of ['takeSeat', 'releaseSeat', 'takeSeat'] as const) await ok(scenario, name, { id: 'user_noor' });
    const { until } = await open(t, scenario, { query: '?after=1', headers: { 'last-event-id': '3' } });
    assert.match(await until('id: 4\n'), /^retry: 5000\n\nid: 4\n/);
    await refused(scenario, 'invalid_request', 'changes', { headers: { ...STREAM, 'last-event-id': 'x' } });
  });

  test('is there for so many at once; whoever comes then is told what there is, and comes in when somebody has gone', async (t) => {
    const scenario = withStreams(2);
    const first = await open(t, scenario);
    await open(t, scenario, { as: 'user_deniz' });
    const late = await ok<{ revision: number }>(scenario, 'changes', { headers: STREAM });
    assert.equal(late.revision, 1);
    first.gone.abort();
    assert.match((await open(t, scenario)).response.headers.get('content-type') ?? '', /event-stream/);
  });

  test('is there for two tabs of one person at most, whose browser needs its connections', async (t) => {
    const scenario = withStreams(100);
    for (let tab = 0; tab < 2; tab += 1) assert.match((await open(t, scenario)).response.headers.get('content-type') ?? '', /event-stream/);
    await ok(scenario, 'changes', { headers: STREAM });
    assert.match((await open(t, scenario, { as: 'user_deniz' })).response.headers.get('content-type') ?? '', /event-stream/);
  });

  test('needs who may read, and is not there unless the host says so', async () => {
    await refused(withStreams(2), 'forbidden_role', 'changes', { headers: STREAM, as: 'user_guest_1' });
    await refused(withStreams(2), 'not_signed_in', 'changes', { headers: STREAM, as: 'nobody' });
    const scenario = buildScenario();
    assert.equal((await ok<SessionInfo>(scenario, 'session')).groups.includes('live'), false);
    await ok(scenario, 'changes', { headers: STREAM });
  });

  test('ends with the kit', async (t) => {
    const scenario = withStreams(2);
    const { until } = await open(t, scenario);
    await scenario.kit.close();
    assert.equal(await until('never'), 'retry: 5000\n\n');
  });
});

describe('streams by themselves', () => {
  const who = { accountId: 'acc_lumen', userId: 'user_ana' };

  test('look once for all readers of an account, give signs of life, and end after a while', async () => {
    const { store } = buildScenario();
    let looks = 0;
    const counted = { account: (id: string) => ((looks += 1), store.account(id)), feed: store.feed };
    const live = createLiveChanges({ store: counted, most: 5, every: 0 });
    const [one, two] = [1, 2].map(() => live.open(who, 1, new AbortController().signal));
    const texts = await Promise.all([one?.text(), two?.text()]);
    assert.equal(texts[0]?.match(/^: $/gm)?.length, 20);
    assert.equal(texts[0], texts[1]);
    assert.equal(looks, 300);
  });

  test('end when the store cannot be read, and when nobody reads them', async () => {
    const failing = createLiveChanges({ store: { account: async () => Promise.reject(new Error('gone')), feed: async () => [] }, most: 1, every: 0 });
    assert.equal(await failing.open(who, 1, new AbortController().signal)?.text(), 'retry: 5000\n\n');
    const { store } = buildScenario();
    const account = await store.account(who.accountId);
    let revision = 1;
    const busy = {
      account: async () => (account ? { ...account, revision: (revision += 1) } : null),
      feed: async () => [{ revision, at: 0, kind: 'members' as const, by: { id: 'a', name: 'A' }, seats: null }],
    };
    const live = createLiveChanges({ store: busy, most: 1, every: 0 });
    const unread = live.open(who, 1, new AbortController().signal);
    // The one place is free again once the unread stream was given up.
    for (let tries = 0; ; tries += 1) {
      assert.ok(tries < 1_000_000, 'an unread stream goes on for ever');
      await new Promise(setImmediate);
      const next = live.open(who, 1, new AbortController().signal);
      if (next === null) continue;
      await next.body?.cancel();
      break;
    }
    const waiting = (await unread?.text())?.match(/^id:/gm)?.length ?? 0;
    assert.ok(waiting > 50 && waiting <= 101, `${waiting} events waited`);
  });
});

test('over the network: a page hears of a change of somebody else, and hangs up', async (t) => {
  const scenario = withStreams(1);
  const handler = toNodeHandler(scenario.kit);
  const server = createServer((incoming, outgoing) => void handler(incoming, outgoing)).listen(0, '127.0.0.1');
  t.after(() => void server.close());
  await once(server, 'listening');
  const adapter = createHttpAdapter({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/billing` });
  const gone = new AbortController();
  const heard = await new Promise<number>((resolve, reject) => {
    const stream = adapter.liveChanges?.(1, resolve, { signal: gone.signal });
    assert.ok(stream);
    stream.then(() => reject(new Error('it ended')), reject);
    void ok(scenario, 'takeSeat', { id: 'user_noor', as: 'user_deniz' });
  });
  assert.equal(heard, 2);
  gone.abort();
  // The one stream there may be is free again.
  for (let tries = 0; ; tries += 1) {
    assert.ok(tries < 1_000_000, 'the stream was never given up');
    await new Promise(setImmediate);
    const { response } = await open(t, scenario);
    if (/event-stream/.test(response.headers.get('content-type') ?? '')) break;
  }
  server.closeAllConnections();
});
