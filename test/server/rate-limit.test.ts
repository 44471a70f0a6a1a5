/** Bounds on how often something may be done: never more in any stretch of time, and never a longer wait than needed. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Members } from '../../src/api/contract/schemas.js';
import { countHit, forgiveHit, LIMITS, type Hits, type Limit } from '../../src/server/rules/rate-limit.js';
import { buildScenario, type Scenario } from '../../src/testing/scenario.js';
import { createCode, guest, redeem, withGuests } from './codes-client.js';
import { call, ok } from './client.js';

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

describe('guessing codes', () => {
  /** Everybody comes from one address. */
  function fromOneAddress(scenario: Scenario, address: string): Scenario {
    for (const [id, who] of Object.entries(scenario.viewers)) Object.assign(scenario.viewers, { [id]: { ...who, address } });
    return scenario;
  }
  /** Counts how often a code was looked for. */
  function watched(scenario: Scenario): { looked: number } {
    const seen = { looked: 0 };
    const { findCode } = scenario.store;
    Object.assign(scenario.store, { findCode: async (hash: string) => ((seen.looked += 1), findCode(hash)) });
    return seen;
  }

  test('10,000 times as fast as one can is ten guesses in ten minutes', async () => {
    const scenario = withGuests(1);
    const seen = watched(scenario);
    const answers: Record<string, number> = {};
    for (let guess = 0; guess < 10_000; guess += 1) {
      if (guess % 8 === 0) scenario.clock.advance(1_000);
      const { code } = await redeem(scenario, String(guess).padStart(14, '0'), guest(1));
      answers[code ?? 'ok'] = (answers[code ?? 'ok'] ?? 0) + 1;
    }
    // 1,250 seconds: two full stretches of ten minutes, and the beginning of a third.
    assert.deepEqual(answers, { invitation_invalid: 30, rate_limited: 9_970 });
    assert.equal(seen.looked, 30);
  });

  test('says when to come again, and works then', async () => {
    const scenario = withGuests(1);
    for (let guess = 0; guess < 10; guess += 1) await redeem(scenario, 'AAAAA-AAAAA-AAAA', guest(1));
    scenario.clock.advance(60_500);
    const refused = await redeem(scenario, 'AAAAA-AAAAA-AAAA', guest(1));
    assert.deepEqual([refused.status, refused.code, refused.headers.get('retry-after')], [429, 'rate_limited', '540']);
    scenario.clock.advance(540_000);
    assert.equal((await redeem(scenario, 'AAAAA-AAAAA-AAAA', guest(1))).code, 'invitation_invalid');
  });

  test('by many people from one address is ten guesses, and stops those who come from there only', async () => {
    const scenario = fromOneAddress(withGuests(13), '203.0.113.7');
    const seen = watched(scenario);
    for (let number = 1; number <= 12; number += 1) await redeem(scenario, 'AAAAA-AAAAA-AAAA', guest(number));
    assert.equal(seen.looked, 10);
    const { code } = await createCode(scenario);
    assert.equal((await redeem(scenario, code, guest(13))).code, 'rate_limited');
    fromOneAddress(scenario, '203.0.113.8');
    assert.equal((await redeem(scenario, code, guest(13))).code, null);
  });

  test('does not stop a class in one room that has the right code, nor when the seats are full', async () => {
    const scenario = fromOneAddress(withGuests(30, { seats: { capacity: 30 } }), '203.0.113.7');
    const { code } = await createCode(scenario, { limit: 40 });
    const answers = [];
    for (let number = 1; number <= 30; number += 1) answers.push((await redeem(scenario, code, guest(number))).code);
    assert.deepEqual([answers.filter((one) => one === null).length, answers.filter((one) => one === 'seats_full').length], [20, 10]);
  });

  test('of links counts with guessing codes, and no address is kept', async () => {
    const kept: string[] = [];
    const scenario = fromOneAddress(withGuests(1), '203.0.113.7');
    const { hit } = scenario.store;
    Object.assign(scenario.store, { hit: async (...args: Parameters<typeof hit>) => (kept.push(args[0]), hit(...args)) });
    for (let guess = 0; guess < 10; guess += 1) await call(scenario, 'acceptInvitation', { body: { token: `token-${guess}` }, as: guest(1) });
    assert.equal((await redeem(scenario, 'AAAAA-AAAAA-AAAA', guest(1))).code, 'rate_limited');
    assert.equal(kept.some((bucket) => bucket.includes('203') || bucket.includes('guest')), false);
  });
});

test('an invitation is sent again three times an hour, and an account sends a hundred', async () => {
  const scenario = buildScenario();
  const rows = Array.from({ length: 40 }, (_, index) => ({ email: `person${index}@post.example`, firstName: '', lastName: '', position: '' }));
  const { id } = await ok<{ id: string }>(scenario, 'createImport', { body: { source: 'list', seats: false, role: 'member', rows } });
  await ok(scenario, 'commitImport', { id });
  const { items } = await ok<Members>(scenario, 'members', { query: '?show=invitations&sort=email' });
  const invited = items.filter(({ email }) => email.startsWith('person'));
  assert.equal(invited.length, 40);
  const answers: (string | null)[] = [];
  for (const { id: person } of invited) for (let time = 0; time < 4; time += 1) answers.push((await call(scenario, 'resendInvitation', { id: person })).code);
  assert.deepEqual(answers.slice(0, 4), [null, null, null, 'rate_limited']);
  assert.equal(answers.filter((one) => one === null).length, 100);
  scenario.clock.advance(3_600_000);
  assert.equal((await call(scenario, 'resendInvitation', { id: invited[0]?.id ?? '' })).code, null);
});

test('the limits are those of the documentation', async () => {
  const documented = await readFile(new URL('../../docs/backends.md', import.meta.url), 'utf8');
  for (const [name, { count, windowMs }] of Object.entries(LIMITS)) {
    const words = `${count} in ${windowMs / 60_000} minutes`;
    assert.ok(documented.includes(words), `${name}: "${words}"`);
  }
});
