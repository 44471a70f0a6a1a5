/** Bounds on how often something may be done: never more in any stretch of time, and never a longer wait than needed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { countHit, forgiveHit, LIMITS, type Hits, type Limit } from '../../src/server/rules/rate-limit.js';

const limits: fc.Arbitrary<Limit> = fc.record({ count: fc.integer({ min: 1, max: 5 }), windowMs: fc.integer({ min: 1, max: 50 }) });
const pauses = fc.array(fc.nat(20), { minLength: 1, maxLength: 60 });

/** Tries after each pause, and gives the times that counted. */
function counted(limit: Limit, tries: readonly number[]): { times: number[]; hits: Hits } {
  let at = 0;
  let hits: Hits = [];
  const times: number[] = [];
  for (const pause of tries) {
    at += pause;
    const next = countHit(hits, limit, at);
    if (next.wait === 0) times.push(at);
    hits = next.hits;
  }
  return { times, hits };
}

describe('a limit', () => {
  test('holds in every stretch of time of its length, wherever it begins', () => {
    fc.assert(
      fc.property(limits, pauses, (limit, tries) => {
        const { times, hits } = counted(limit, tries);
        for (const from of times) {
          assert.ok(times.filter((at) => at >= from && at < from + limit.windowMs).length <= limit.count);
        }
        assert.ok(hits.length <= limit.count, 'nothing is kept beyond what counts');
      }),
    );
  });

  test('says exactly when to come again: then it works, and a moment before it does not', () => {
    fc.assert(
      fc.property(limits, pauses, (limit, tries) => {
        const { hits } = counted(limit, tries);
        const now = tries.reduce((sum, pause) => sum + pause, 0);
        const { wait } = countHit(hits, limit, now);
        assert.ok(wait >= 0 && wait <= limit.windowMs);
        if (wait === 0) return;
        assert.equal(countHit(hits, limit, now + wait).wait, 0);
        assert.equal(countHit(hits, limit, now + wait - 1).wait, 1);
      }),
    );
  });

  test('does not grow by tries that were refused', () => {
    const limit = { count: 2, windowMs: 100 };
    const { hits } = counted(limit, [0, 0, ...Array.from({ length: 50 }, () => 1)]);
    assert.equal(countHit(hits, limit, 100).wait, 0);
  });

  test('gives one back when it is taken back, and no other', () => {
    const limit = { count: 2, windowMs: 100 };
    const { hits } = counted(limit, [0, 5]);
    assert.deepEqual(forgiveHit(hits, 5), [0]);
    assert.deepEqual(forgiveHit(hits, 6), [0, 5]);
    assert.deepEqual(forgiveHit([7, 7], 7), [7]);
  });
});

test('the kit\'s own limits are those of the documentation', async () => {
  assert.deepEqual(
    Object.fromEntries(Object.entries(LIMITS).map(([name, { count, windowMs }]) => [name, [count, windowMs / 60_000]])),
    { redeem_by_person: [10, 10], redeem_by_address: [10, 10], invitation_mail: [100, 60], resend: [3, 60] },
  );
});
