/** Fault injection: each kind does what it says, and the same seed does the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import * as examples from '../../src/api/contract/examples.js';
import { ConnectionDropped, FAULT_KINDS, withFaults } from '../../src/testing/faults.js';
import type { FaultKind, FaultOptions } from '../../src/testing/faults.js';
import { codeOf, json } from './stub-backend.js';

function server(options: FaultOptions) {
  const handled: string[] = [];
  const handle = async (request: Request): Promise<Response> => {
    handled.push(request.method);
    return request.method === 'DELETE' ? new Response(null, { status: 204 }) : json(examples.plans, { headers: { etag: '"1"' } });
  };
  return { handled, fetch: withFaults(handle, options) };
}

const URL_OF = 'https://host.test/v1/plans';

describe('kinds of faults', () => {
  const HANDLED: Record<FaultKind, number> = { drop_request: 0, internal: 0, unavailable: 0, rate_limited: 0, drop_answer: 1, hang: 1, html: 1, empty: 1, truncated: 1, wrong_version: 1 };

  it('are all listed', () => assert.deepEqual(Object.keys(HANDLED).sort(), [...FAULT_KINDS].sort()));

  for (const fault of FAULT_KINDS.filter((kind) => kind !== 'hang'))
    it(`${fault} strikes ${HANDLED[fault] ? 'after' : 'before'} the server did the work`, async () => {
      const { handled, fetch } = server({ plan: [{ at: 0, fault }] });
      const answer = await fetch(URL_OF).catch((error: unknown) => error);
      assert.equal(handled.length, HANDLED[fault]);
      if (fault.startsWith('drop')) return assert.ok(answer instanceof ConnectionDropped && answer instanceof TypeError);
      assert.ok(answer instanceof Response);
      const text = await answer.text();
      const seen: Partial<Record<FaultKind, unknown>> = {
        internal: answer.status === 500,
        unavailable: answer.status === 503 && answer.headers.get('retry-after') === '1',
        rate_limited: answer.status === 429 && answer.headers.get('retry-after') === '1',
        html: answer.headers.get('content-type')?.startsWith('text/html') && text.startsWith('<!doctype'),
        empty: text === '' && answer.ok,
        truncated: text.length > 0 && JSON.stringify(examples.plans).startsWith(text),
        wrong_version: answer.headers.get('billing-contract') === '999.0',
      };
      assert.equal(seen[fault], true);
    });

  it('hang never answers, until it is given up', async () => {
    const { handled, fetch } = server({ plan: [{ at: 0, fault: 'hang' }] });
    const end = new AbortController();
    let settled = false;
    const answer = fetch(URL_OF, { signal: end.signal }).finally(() => (settled = true));
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual([handled.length, settled], [1, false]);
    end.abort();
    await assert.rejects(answer, { name: 'AbortError' });
  });

  it('what hangs can be given up even after its request was forgotten and collected', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const { fetch } = server({ plan: [{ at: () => true, fault: 'hang' }] });
    const end = new AbortController();
    let given = 0;
    for (let call = 0; call < 20; call++) void fetch(URL_OF, { signal: end.signal }).catch(() => given++);
    for (let round = 0; round < 3; round++) {
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
    }
    end.abort();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(given, 20);
  });

  const READ_AS: Record<FaultKind, string> = { drop_request: 'network', drop_answer: 'network', internal: 'internal', unavailable: 'provider_unavailable', rate_limited: 'rate_limited', html: 'invalid_response', empty: 'invalid_response', truncated: 'invalid_response', wrong_version: 'invalid_response', hang: 'timeout' };
  for (const fault of FAULT_KINDS)
    it(`the HTTP adapter reads ${fault} as ${READ_AS[fault]}, for answers with and without a body`, async () => {
      const { fetch } = server({ plan: [{ at: () => true, fault }] });
      // A minute for whatever answers: a slow machine must not make an answer late.
      const adapter = createHttpAdapter({ baseUrl: 'https://host.test', fetch, retries: 0, timeout: fault === 'hang' ? 5 : 60_000 });
      assert.equal(await codeOf(adapter.plans()), READ_AS[fault]);
      assert.equal(await codeOf(adapter.voidQuote('q')), READ_AS[fault]);
    });
});

describe('which calls fail', () => {
  const run = async (options: FaultOptions, calls = 200): Promise<string[]> => {
    const faults: string[] = [];
    const { fetch } = server({ ...options, onFault: (fault, _request, index) => faults.push(`${index} ${fault}`) });
    const end = new AbortController();
    const answers = Array.from({ length: calls }, () => fetch(URL_OF, { signal: end.signal }).catch(() => {}));
    await new Promise((resolve) => setImmediate(resolve));
    end.abort();
    await Promise.all(answers);
    return faults;
  };

  it('none unless told', async () => assert.deepEqual(await run({}), []));

  it('the same for the same seed, others for another', async () => {
    const first = await run({ rate: 0.3, seed: 7 });
    assert.deepEqual(await run({ rate: 0.3, seed: 7 }), first);
    assert.notDeepEqual(await run({ rate: 0.3, seed: 8 }), first);
  });

  it('about as many as the rate says, of every kind', async () => {
    const faults = await run({ rate: 0.3, seed: 3 }, 1000);
    assert.ok(faults.length > 240 && faults.length < 360, String(faults.length));
    assert.equal(new Set(faults.map((fault) => fault.split(' ')[1])).size, FAULT_KINDS.length);
    assert.equal((await run({ rate: 1 }, 50)).length, 50);
  });

  it('only of the kinds named', async () => {
    const faults = await run({ rate: 1, kinds: ['empty', 'html'] }, 50);
    assert.deepEqual(new Set(faults.map((fault) => fault.split(' ')[1])), new Set(['empty', 'html']));
  });

  it('as planned, by number or by what is asked', async () => {
    const plan: FaultOptions['plan'] = [
      { at: 1, fault: 'internal' },
      { at: ({ method }) => method === 'DELETE', fault: 'drop_answer' },
    ];
    const { fetch } = server({ plan });
    assert.equal((await fetch(URL_OF)).status, 200);
    assert.equal((await fetch(URL_OF)).status, 500);
    await assert.rejects(fetch(URL_OF, { method: 'DELETE' }), ConnectionDropped);
    assert.equal((await fetch(URL_OF)).status, 200);
  });

  it('those that are none of its business pass and do not count', async () => {
    const { fetch } = server({ plan: [{ at: 0, fault: 'internal' }], only: ({ url }) => url.includes('/v1/') });
    assert.equal((await fetch('https://host.test/style.css')).status, 200);
    assert.equal((await fetch(URL_OF)).status, 500);
  });
});

describe('latency', () => {
  it('delays each answer around the mean, the same for the same seed', async () => {
    const delays = async (): Promise<number[]> => {
      const seen: number[] = [];
      const { fetch } = server({ latency: 100, seed: 5, sleep: async (ms) => void seen.push(ms) });
      for (let call = 0; call < 40; call++) await fetch(URL_OF);
      return seen;
    };
    const first = await delays();
    assert.ok(first.every((ms) => ms >= 50 && ms < 150));
    assert.ok(new Set(first).size > 30);
    assert.deepEqual(await delays(), first);
  });

  it('a call given up during the delay never reaches the server', async () => {
    const end = new AbortController();
    const { handled, fetch } = server({ latency: 1, sleep: async () => end.abort() });
    await assert.rejects(fetch(URL_OF, { signal: end.signal }), { name: 'AbortError' });
    assert.equal(handled.length, 0);
  });
});
