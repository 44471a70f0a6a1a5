/**
 * Any order of clicks, answers, lost answers, late requests, reloads, tabs and admins, over the real server kit: one
 * intent is charged once or not at all, and what is on screen says which. A failure prints its seed and path;
 * `STATE_SEED=<seed> STATE_RUNS=<n>` runs it again or for longer.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CARDS, World, type Act, type Fault } from './world.js';

const SEED = Number(process.env.STATE_SEED ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env.STATE_RUNS ?? 400);
/** Milliseconds after which no new run begins; a slow machine makes fewer runs, not a failure. */
const LONGEST = 50_000;

const card = fc.nat(CARDS.length - 1);
const draft = fc.constantFrom({ seatsDelta: 2 }, { seats: 15 }, { seats: 11 }, { seatsDelta: 1, promotionCode: 'WELCOME20' });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ act: fc.constant('buy' as const), draft, card }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('quote' as const), draft }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('confirm' as const), card }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('challenge' as const), outcome: fc.constantFrom('approve' as const, 'refuse' as const, 'abandon' as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('retry' as const), card }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constantFrom('cancel' as const, 'reset' as const, 'reload' as const, 'look' as const, 'ask_now' as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('price' as const), amount: fc.constantFrom(2900, 3300) }) },
);
/** Something somebody does in a tab, after so many things happened. */
const click = fc.record({ tab: fc.nat(2), act, after: fc.nat(25) });
const faults = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constant<Fault>('none') }, { weight: 2, arbitrary: fc.constantFrom<Fault>('lost_request', 'lost_answer', 'late', 'late', 'down', 'garbled') }),
  { maxLength: 40 },
);

/** Buyers finish what they began: they pay in another way, or give up. */
async function finish(world: World, pays: boolean): Promise<void> {
  for (let round = 0; round < 6; round++) {
    for (const tab of world.tabs) {
      const { step } = tab.state;
      if (step === 'acting') tab.act(pays && round < 3 ? { act: 'challenge', outcome: 'approve' } : { act: 'cancel' });
      if (step === 'declined') tab.act(pays && round < 3 ? { act: 'retry', card: 0 } : { act: 'cancel' });
    }
    await world.run();
  }
}

async function check(world: World): Promise<void> {
  const { kit, clock } = world.scenario;
  for (const violation of world.violations) throw violation;
  for (const tab of world.tabs) {
    assert.ok(['idle', 'quoted', 'done', 'failed'].includes(tab.state.step), `a tab ends ${tab.state.step}`);
  }
  // What nobody finished is given up by the server.
  const tidied = world.track((async () => {
    clock.advance(3_600_000);
    await kit.tick();
    clock.advance(3_600_000);
    await kit.tick();
  })());
  await world.run();
  await tidied;

  const operations = await world.operations();
  assert.equal(new Set(operations.map(({ quoteId }) => quoteId)).size, operations.length, 'one order for each offer at most');
  for (const { id, quoteId, state, total } of operations) {
    assert.ok(['succeeded', 'canceled', 'failed'].includes(state), `an order ends ${state}`);
    assert.deepEqual(world.taken(id), state === 'succeeded' && total > 0 ? [total] : [], `charges of an order that ${state}`);
    assert.equal(world.pressed.get(quoteId), total, 'nothing is ordered that no button said');
    if (world.notCharged.has(quoteId)) assert.notEqual(state, 'succeeded', 'said not to be charged');
  }
  const known = new Set(operations.map(({ id }) => id));
  for (const { key } of world.charges()) assert.ok(known.has(key.slice(0, key.indexOf(':'))), 'a charge without an order');
}

describe('a purchase, however things happen', () => {
  it('is charged exactly once or not at all, and says which', { timeout: 120_000 }, async (test) => {
    const seen = new Map<string, number>();
    const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
    const property = fc.asyncProperty(fc.scheduler(), fc.array(click, { minLength: 2, maxLength: 16 }), faults, fc.boolean(), fc.boolean(), async (scheduler, clicks, lost, pays, fine) => {
      const world = new World(scheduler, lost, fine);
      for (const { tab, act: what, after } of clicks) {
        world.tabs[tab]?.act(what);
        await world.run(after);
      }
      world.heal();
      await world.run();
      await finish(world, pays);
      await check(world);
      for (const tab of world.tabs) count(tab.state.step);
      if (world.charges().length > 0) count('charged');
      if (world.notCharged.size > 0) count('not charged');
    });
    const outcome = await fc.check(property, { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: LONGEST });
    test.diagnostic(`seed ${SEED}, ${outcome.numRuns} runs: ${[...seen].map(([what, times]) => `${what} ${times}`).join(', ')}`);
    assert.ok(outcome.failed || outcome.numRuns >= Math.min(RUNS, 100), `only ${outcome.numRuns} runs in the time there is`);
    assert.ok(!outcome.failed, fc.defaultReportMessage(outcome) ?? 'failed');
    for (const what of ['done', 'charged', 'not charged', 'failed']) assert.ok((seen.get(what) ?? 0) > 0, `no run ended "${what}": the test does not test it`);
  });
});
