/** Reads of the HTTP adapter: shared while under way, revalidated afterwards. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as examples from '../../src/api/contract/examples.js';
import { codeOf, inTurn, json, problem, stub } from './stub-backend.js';
import type { Reply } from './stub-backend.js';

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A backend that answers when it is told to. */
function held(): { reply: Reply; answer: () => void } {
  const open: (() => void)[] = [];
  const reply: Reply = (request) =>
    new Promise((resolve) => open.push(() => resolve(json(request.url.endsWith('plans') ? examples.plans : examples.subscription))));
  return { reply, answer: () => open.splice(0).forEach((release) => release()) };
}

describe('shared reads', () => {
  it('the same read under way is asked once, and both get the same object', async () => {
    const { reply, answer } = held();
    const { adapter, requests } = stub(reply);
    const both = Promise.all([adapter.plans(), adapter.plans()]);
    await settle();
    answer();
    const [one, two] = await both;
    assert.equal(one, two);
    assert.equal(requests.length, 1);
  });

  it('different reads are asked each, and a finished one is asked again', async () => {
    const { adapter, requests } = stub((request) => json(request.url.endsWith('plans') ? examples.plans : examples.subscription));
    await Promise.all([adapter.plans(), adapter.subscription()]);
    await adapter.plans();
    assert.equal(requests.length, 3);
  });

  it("one caller's leaving does not end the other's read", async () => {
    const { reply, answer } = held();
    const { adapter, requests } = stub(reply);
    const end = new AbortController();
    const first = codeOf(adapter.plans({ signal: end.signal }));
    const second = adapter.plans();
    await settle();
    end.abort();
    assert.equal(await first, 'aborted');
    assert.equal(requests[0]!.signal.aborted, false);
    answer();
    assert.deepEqual(await second, examples.plans);
  });

  it('when all have left the request ends, and who comes next starts afresh', async () => {
    const { reply, answer } = held();
    const { adapter, requests } = stub(reply);
    const ends = [new AbortController(), new AbortController()];
    const codes = ends.map(({ signal }) => codeOf(adapter.plans({ signal })));
    await settle();
    for (const end of ends) end.abort();
    assert.deepEqual(await Promise.all(codes), ['aborted', 'aborted']);
    assert.equal(requests[0]!.signal.aborted, true);
    const next = adapter.plans();
    await settle();
    answer();
    assert.deepEqual(await next, examples.plans);
    assert.equal(requests.length, 2);
  });

  it('a failure reaches everyone who waited', async () => {
    const { adapter, requests } = stub(() => problem(500, { code: 'internal' }));
    assert.deepEqual(await Promise.all([codeOf(adapter.plans()), codeOf(adapter.plans())]), ['internal', 'internal']);
    assert.equal(requests.length, 1);
  });

  it('a read asked after a change is not answered by one from before it', async () => {
    const { reply, answer } = held();
    const { adapter, requests } = stub((request, index) =>
      request.method === 'DELETE' ? new Response(null, { status: 204 }) : reply(request, index),
    );
    const before = adapter.subscription();
    await settle();
    await adapter.voidQuote('q');
    const after = adapter.subscription();
    await settle();
    answer();
    await Promise.all([before, after]);
    assert.equal(requests.filter(({ method }) => method === 'GET').length, 2);
  });

  it('adapters share nothing', async () => {
    const one = stub(() => json(examples.plans));
    const two = stub(() => json(examples.plans));
    await Promise.all([one.adapter.plans(), two.adapter.plans()]);
    assert.deepEqual([one.requests.length, two.requests.length], [1, 1]);
  });
});

describe('revalidation', () => {
  const tagged = (etag: string, value: unknown) => () => json(value, { headers: { etag } });
  const unchanged = (): Response => new Response(null, { status: 304 });

  it('asks whether it changed, and gives the same object when not', async () => {
    const { adapter, requests } = stub(inTurn(tagged('"41"', examples.subscription), unchanged));
    const first = await adapter.subscription();
    assert.equal(await adapter.subscription(), first);
    assert.deepEqual(requests.map(({ headers }) => headers.get('if-none-match')), [null, '"41"']);
  });

  it('takes the new answer and its tag when it did', async () => {
    const changed = { ...examples.subscription, revision: 42 };
    const { adapter, requests } = stub(inTurn(tagged('"41"', examples.subscription), tagged('"42"', changed), unchanged));
    await adapter.subscription();
    assert.equal((await adapter.subscription()).revision, 42);
    assert.equal((await adapter.subscription()).revision, 42);
    assert.equal(requests[2]!.headers.get('if-none-match'), '"42"');
  });

  it('keeps answers by address', async () => {
    const { adapter, requests } = stub(tagged('"1"', examples.seatHolders));
    await adapter.seatHolders(null);
    await adapter.seatHolders('2');
    assert.equal(requests[1]!.headers.get('if-none-match'), null);
  });

  it('does not keep what it could not read', async () => {
    const { adapter, requests } = stub(inTurn(tagged('"1"', {}), tagged('"1"', examples.plans)));
    assert.equal(await codeOf(adapter.plans()), 'invalid_response');
    await adapter.plans();
    assert.equal(requests[1]!.headers.get('if-none-match'), null);
  });

  it('forgets in time', async () => {
    const { adapter, requests } = stub(tagged('"1"', examples.changes));
    for (let after = 0; after <= 100; after++) await adapter.changes(after);
    await adapter.changes(0);
    assert.equal(requests.at(-1)!.headers.get('if-none-match'), null);
  });
});
