/** The stream of changes as the HTTP adapter reads it: whatever arrives, it ends cleanly and asking goes on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { json, stub } from './stub-backend.js';

const events = (...parts: readonly string[]): Response => {
  const encoder = new TextEncoder();
  return new Response(new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(encoder.encode(part));
      controller.close();
    },
  }), { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
};

async function heard(answer: () => Response): Promise<number[]> {
  const { adapter } = stub(answer);
  const revisions: number[] = [];
  await adapter.liveChanges?.(4, (revision) => revisions.push(revision));
  return revisions;
}

describe('live changes over HTTP', () => {
  it('asks for a stream with the page\'s own headers, after the revision that is known', async () => {
    const { adapter, requests } = stub(() => events(), { headers: () => ({ authorization: 'Bearer t' }) });
    await adapter.liveChanges?.(4, () => {});
    const { url, method, headers } = requests[0]!;
    assert.deepEqual([method, url, headers.get('accept'), headers.get('authorization')], ['GET', 'https://host.test/billing/v1/changes?after=4', 'text/event-stream', 'Bearer t']);
  });

  it('hears each change once, however the text is cut, with either kind of line end', async () => {
    const text = 'retry: 5000\n\nid: 5\ndata: {"kind":"members"}\n\n: \n\nid:6\r\ndata: {}\r\n\r\nid: 7\ndata: "é"\n\n';
    assert.deepEqual(await heard(() => events(text)), [5, 6, 7]);
    assert.deepEqual(await heard(() => events(...text)), [5, 6, 7]);
    assert.deepEqual(await heard(() => events(text, 'id: 8\ndata: cut o')), [5, 6, 7], 'what is cut off is no event');
  });

  it('ends quietly where there is no stream: a list, a problem, a page of a proxy', async () => {
    for (const answer of [() => json({ revision: 5, items: [] }), () => json({ code: 'internal' }, { status: 500 }), () => new Response('<p>id: 9\n\n'), () => new Response(null, { status: 204 })]) {
      assert.deepEqual(await heard(answer), []);
    }
  });

  it('ends what never ends an event', async () => {
    assert.deepEqual(await heard(() => events('id: 5\n\n', 'x'.repeat(70_000), '\n\nid: 6\n\n')), [5]);
  });

  it('says that the network failed, and does not start what was given up', async () => {
    const broken = stub(() => Promise.reject(new TypeError('fetch failed')));
    await assert.rejects(async () => broken.adapter.liveChanges?.(4, () => {}));
    const given = stub(() => events('id: 5\n\n'));
    await given.adapter.liveChanges?.(4, () => assert.fail('it was given up'), { signal: AbortSignal.abort() });
    assert.equal(given.requests.length, 0);
  });

  it('ends at once when it is given up, and after a minute without a sign of life', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const endless = (): Response => new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
    const gone = new AbortController();
    const first = stub(endless);
    const stream = first.adapter.liveChanges?.(4, () => {}, { signal: gone.signal });
    while (first.requests.length === 0) await new Promise(setImmediate);
    gone.abort();
    await stream;
    const second = stub(endless);
    const silent = second.adapter.liveChanges?.(4, () => {});
    while (second.requests.length === 0) await new Promise(setImmediate);
    await new Promise(setImmediate);
    t.mock.timers.tick(60_000);
    await silent;
  });
});
