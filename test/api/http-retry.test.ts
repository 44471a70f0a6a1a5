/** When the HTTP adapter sends again, how long it waits, and when it gives up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backOff, retryAfterSeconds, sleep } from '../../src/api/adapters/waiting.js';
import * as examples from '../../src/api/contract/examples.js';
import { broken, codeOf, failure, inTurn, json, problem, stub } from './stub-backend.js';

const key = { idempotencyKey: 'key-1' };
const order = examples.bodies.createOperation;
const busy = (status: number, headers = {}) => () => problem(status, { code: 'unheard_of' }, headers);
const never = (): Promise<never> => new Promise(() => {});
/** Lets everything that is ready run. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('sending again', () => {
  for (const status of [429, 502, 503, 504])
    it(`a read is sent again after ${status}`, async () => {
      const { adapter, requests } = stub(inTurn(busy(status), busy(status), () => json(examples.plans)));
      assert.deepEqual(await adapter.plans(), examples.plans);
      assert.equal(requests.length, 3);
    });

  it('a read is sent again after a network error', async () => {
    const { adapter, requests } = stub(inTurn(broken, () => json(examples.plans)));
    await adapter.plans();
    assert.equal(requests.length, 2);
  });

  it('a change that repeats harmlessly is sent again', async () => {
    const { adapter, requests } = stub(inTurn(broken, () => json(examples.quote, { status: 201 })));
    await adapter.createQuote({ seats: 7 });
    assert.equal(requests.length, 2);
  });

  it('gives up after three more tries, or as many as it was told', async () => {
    for (const [retries, tries] of [[undefined, 4], [0, 1], [5, 6]] as const) {
      const { adapter, requests } = stub(broken, { retries });
      assert.equal(await codeOf(adapter.plans()), 'network');
      assert.equal(requests.length, tries);
    }
  });

  it('refusals and answers outside the contract are final', async () => {
    for (const status of [400, 401, 403, 404, 409, 422, 500]) {
      const { adapter, requests } = stub(busy(status));
      await failure(adapter.plans());
      assert.equal(requests.length, 1);
    }
    const { adapter, requests } = stub(() => json({}));
    await failure(adapter.plans());
    assert.equal(requests.length, 1);
  });

  it('a commit is never sent again when its answer was lost', async () => {
    for (const reply of [broken, busy(500), busy(502), busy(503, { 'retry-after': '0' }), busy(504), () => json({})]) {
      for (const commit of ['createOperation', 'resume', 'setup', 'complete']) {
        const { adapter, requests } = stub(reply);
        const work = {
          createOperation: () => adapter.createOperation(order, key),
          resume: () => adapter.resumeOperation('o', undefined, key),
          setup: () => adapter.createPaymentSetup(key),
          complete: () => adapter.completePaymentSetup(examples.bodies.completePaymentSetup, key),
        }[commit]!;
        const error = await failure(work());
        assert.equal(error.outcomeUnknown, true);
        assert.equal(requests.length, 1);
      }
    }
  });

  it('a commit that was turned away with a time to come back is sent again with the same key', async () => {
    const { adapter, requests, pauses } = stub(inTurn(busy(429, { 'retry-after': '2' }), () => json(examples.operation, { status: 201 })));
    await adapter.createOperation(order, key);
    assert.deepEqual(requests.map(({ headers }) => headers.get('idempotency-key')), ['key-1', 'key-1']);
    assert.ok(pauses[0]! >= 2000);
  });

  it('a commit that was turned away without one is not', async () => {
    const { adapter, requests } = stub(busy(429));
    assert.equal(await codeOf(adapter.createOperation(order, key)), 'rate_limited');
    assert.equal(requests.length, 1);
  });
});

describe('waiting before sending again', () => {
  it('doubles the ceiling and draws below it', async () => {
    const { adapter, pauses } = stub(broken);
    await failure(adapter.plans());
    assert.deepEqual(pauses, [200, 400, 800]);
    assert.equal(backOff(0, undefined, () => 0), 0);
    assert.equal(backOff(30, undefined, () => 1), 8000);
  });

  it('waits at least as long as Retry-After says, in seconds or as a date', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-12-14T09:00:00Z') });
    for (const [header, least, most] of [['5', 5000, 5400], ['Mon, 14 Dec 2026 09:00:06 GMT', 6000, 6400]] as const) {
      const { adapter, pauses } = stub(inTurn(busy(503, { 'retry-after': header }), () => json(examples.plans)));
      await adapter.plans();
      assert.ok(pauses[0]! >= least && pauses[0]! <= most, String(pauses[0]));
    }
  });

  it('reads Retry-After', () => {
    const now = Date.parse('2026-12-14T09:00:00Z');
    assert.equal(retryAfterSeconds('120', now), 120);
    assert.equal(retryAfterSeconds('Mon, 14 Dec 2026 09:00:30 GMT', now), 30);
    assert.equal(retryAfterSeconds('Mon, 14 Dec 2026 08:00:00 GMT', now), 0);
    assert.equal(retryAfterSeconds('-4', now), 0);
    for (const absent of [null, 'soon', 'Infinity']) assert.equal(retryAfterSeconds(absent, now), undefined);
  });

  it('does not wait longer than a try may take: the caller is told instead', async () => {
    const { adapter, requests } = stub(busy(429, { 'retry-after': '3600' }));
    const error = await failure(adapter.plans());
    assert.deepEqual([error.code, error.detail.retryAfter, requests.length], ['rate_limited', 3600, 1]);
  });

  it('sleeps for the time it is told and no longer than it is wanted', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    let woke = false;
    const slept = sleep(1000).then(() => (woke = true));
    t.mock.timers.tick(999);
    await settle();
    assert.equal(woke, false);
    t.mock.timers.tick(1);
    assert.equal(await slept, true);

    const end = new AbortController();
    const cut = codeOf(sleep(1000, end.signal));
    end.abort();
    assert.equal(await cut, 'aborted');
  });
});

describe('time limits', () => {
  it('a try ends after 20 seconds, even if fetch ignores its signal, and is not repeated', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const { adapter, requests } = stub(never);
    const code = codeOf(adapter.plans());
    await settle();
    t.mock.timers.tick(20_000);
    assert.equal(await code, 'timeout');
    assert.equal(requests.length, 1);
    assert.equal(requests[0]!.signal.aborted, true);
  });

  it('an answer that is held on purpose gets that much more time', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const { adapter } = stub(never, { timeout: 1000 });
    let code: string | undefined;
    const ended = codeOf(adapter.operation('o', 25)).then((value) => (code = value));
    await settle();
    t.mock.timers.tick(25_999);
    await settle();
    assert.equal(code, undefined);
    t.mock.timers.tick(1);
    assert.equal(await ended, 'timeout');
  });

  it('a body that never ends counts as well', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const endless = (): Response => new Response(new ReadableStream({}), { headers: { 'content-type': 'application/json' } });
    const code = codeOf(stub(endless).adapter.plans());
    await settle();
    t.mock.timers.tick(20_000);
    assert.equal(await code, 'timeout');
  });

  it('leaves no timer behind', async (t) => {
    const set = t.mock.method(globalThis, 'setTimeout');
    const cleared = t.mock.method(globalThis, 'clearTimeout');
    await stub(() => json(examples.plans)).adapter.plans();
    const timers = set.mock.calls.map(({ result }) => result);
    assert.ok(timers.length > 0);
    for (const timer of timers) assert.ok(cleared.mock.calls.some(({ arguments: [given] }) => given === timer));
  });
});

describe('giving up', () => {
  it('ends a call under way, and the request with it', async () => {
    const { adapter, requests } = stub(never);
    const end = new AbortController();
    const code = codeOf(adapter.plans({ signal: end.signal }));
    await settle();
    end.abort(new Error('left the page'));
    assert.equal(await code, 'aborted');
    assert.equal(requests[0]!.signal.aborted, true);
  });

  it('ends a commit the same way, outcome unknown', async () => {
    const { adapter } = stub(never);
    const end = new AbortController();
    const error = failure(adapter.createOperation(order, { ...key, signal: end.signal }));
    await settle();
    end.abort();
    assert.equal((await error).outcomeUnknown, true);
  });

  it('sends nothing when it was given up before', async () => {
    const { adapter, requests } = stub(never);
    const signal = AbortSignal.abort();
    assert.equal(await codeOf(adapter.plans({ signal })), 'aborted');
    assert.equal(await codeOf(adapter.createOperation(order, { ...key, signal })), 'aborted');
    assert.equal(requests.length, 0);
  });

  it('ends the pause between tries', async () => {
    const end = new AbortController();
    const { adapter, requests } = stub(broken, { sleep: (ms, signal) => (queueMicrotask(() => end.abort()), sleep(ms, signal)) });
    assert.equal(await codeOf(adapter.createQuote({ seats: 2 }, { signal: end.signal })), 'aborted');
    assert.equal(requests.length, 1);
  });
});

describe('a repetition refused because the first try had done it', () => {
  const waiting = '/scheduled-changes/';

  it('taking a change back that is gone already answers with the subscription', async () => {
    const { adapter } = stub((request, index) =>
      !request.url.includes(waiting) ? json(examples.subscription) : index === 0 ? broken() : problem(404, { code: 'not_found' }),
    );
    assert.deepEqual(await adapter.cancelScheduledChange('c'), examples.subscription);
  });

  it('but the same refusal of the first try stands, and of one that was only turned away before', async () => {
    assert.equal(await codeOf(stub(busy(404)).adapter.cancelScheduledChange('c')), 'not_found');
    assert.equal(await codeOf(stub(inTurn(busy(429), busy(404))).adapter.cancelScheduledChange('c')), 'not_found');
  });

  const profileAfterLoss = (fields: object) =>
    stub((request, index) =>
      request.method === 'GET' ? json({ ...examples.profile, revision: 4, fields }) : index === 0 ? broken() : problem(412, { code: 'revision_mismatch' }),
    ).adapter;

  it('a profile that is as wanted counts as saved', async () => {
    const saved = await profileAfterLoss(examples.profileFields).saveProfile(examples.profileFields, 3);
    assert.equal(saved.revision, 4);
  });

  it('a profile that another person changed does not', async () => {
    const other = { ...examples.profileFields, city: 'Lyon' };
    assert.equal(await codeOf(profileAfterLoss(other).saveProfile(examples.profileFields, 3)), 'revision_mismatch');
  });

  it('a profile that is empty counts as deleted', async () => {
    const empty = Object.fromEntries(Object.keys(examples.profileFields).map((field) => [field, '']));
    assert.equal((await profileAfterLoss(empty).deleteProfile(3)).revision, 4);
    assert.equal(await codeOf(profileAfterLoss(examples.profileFields).deleteProfile(3)), 'revision_mismatch');
  });
});
