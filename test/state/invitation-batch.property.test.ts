/**
 * Any order of clicks, lost answers, late requests, reloads, tabs and admins, over the real server kit: nobody is invited
 * twice, nobody without a word, never more than there are seats, and each payment that was agreed to is taken once at
 * most. A failure prints its seed and path; `STATE_SEED=<seed> STATE_RUNS=<n>` runs it again or for longer.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
// Loaded before the clock of the tests begins to tick.
import '../../src/api/adapters/people-calls.js';
import { BatchWorld, type BatchAct } from './batch-world.js';
import { CARDS, type Fault } from './world.js';

const SEED = Number(process.env.STATE_SEED ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env.STATE_RUNS ?? 300);
/** Milliseconds after which no new run begins; a slow machine makes fewer runs, not a failure. */
const LONGEST = 50_000;

const card = fc.nat(CARDS.length - 1);
const people = fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 6 });
const act: fc.Arbitrary<BatchAct> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('check' as const), people, seats: fc.boolean(), straight: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constant('pay' as const), card }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('go_on' as const), straight: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('challenge' as const), outcome: fc.constantFrom('approve' as const, 'refuse' as const, 'abandon' as const) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('retry' as const), card }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constantFrom('cancel_payment' as const, 'back' as const, 'stop' as const, 'reset' as const, 'ask_now' as const, 'look' as const, 'reload' as const) }) },
);
const click = fc.record({ tab: fc.nat(2), act, after: fc.nat(25) });
const faults = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constant<Fault>('none') }, { weight: 2, arbitrary: fc.constantFrom<Fault>('lost_request', 'lost_answer', 'late', 'down', 'garbled') }),
  { maxLength: 40 },
);

/** People finish what they began: they pay and go on, or go back. */
async function finish({ world, tabs }: BatchWorld, goes: boolean): Promise<void> {
  for (let round = 0; round < 8; round++) {
    for (const tab of tabs) {
      const on = goes && round < 5;
      const { step } = tab.purchase.value;
      if (step === 'acting') tab.act(on ? { act: 'challenge', outcome: 'approve' } : { act: 'cancel_payment' });
      else if (step === 'declined') tab.act(on ? { act: 'retry', card: 0 } : { act: 'cancel_payment' });
      else if (tab.state.step === 'short') tab.act(on ? { act: 'pay', card: 0 } : { act: 'back' });
      else if (['checked', 'ready', 'failed'].includes(tab.state.step)) tab.act(on ? { act: 'go_on', straight: true } : { act: 'back' });
    }
    await world.run();
  }
}

async function check({ world, tabs, told }: BatchWorld): Promise<void> {
  const { outbox, store, accountId } = world.scenario;
  for (const violation of world.violations) throw violation;
  for (const tab of tabs) assert.ok(['editing', 'done'].includes(tab.state.step), `a tab ends ${tab.state.step}`);

  const invited = outbox.messages.filter(({ kind }) => kind === 'invitation').map(({ to }) => to);
  assert.deepEqual([...new Set(invited)].length, invited.length, 'somebody was invited twice');
  const read = world.track(Promise.all([store.account(accountId), ...told.map(({ id }) => store.import(accountId, id, world.scenario.clock.now()))]));
  await world.run();
  const [account, ...records] = await read;
  assert.ok(account);
  const { capacity, used, reserved } = account.seats;
  assert.ok(used + reserved <= capacity, `${used} + ${reserved} of ${capacity}`);
  told.forEach(({ count }, index) => {
    const rows = records[index]?.rows.filter(({ state }) => state === 'invited').length ?? 0;
    assert.equal(count, rows, 'said to be invited');
  });

  const operations = await world.operations();
  for (const { id, quoteId, state, total } of operations) {
    assert.ok(['succeeded', 'canceled', 'failed'].includes(state), `an order ends ${state}`);
    assert.equal(world.pressed.get(quoteId), total, 'nothing is ordered that no button said');
    assert.deepEqual(world.taken(id), state === 'succeeded' && total > 0 ? [total] : [], `charges of an order that ${state}`);
  }
  assert.equal(new Set(operations.map(({ quoteId }) => quoteId)).size, operations.length, 'one order for each press at most');
}

describe('inviting many, however things happen', () => {
  it('invites nobody twice or without a word, and takes each payment once at most', { timeout: 120_000 }, async (test) => {
    const seen = new Map<string, number>();
    const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
    const property = fc.asyncProperty(fc.scheduler(), fc.array(click, { minLength: 2, maxLength: 14 }), faults, fc.boolean(), async (scheduler, clicks, lost, goes) => {
      const made = new BatchWorld(scheduler, lost);
      for (const { tab, act: what, after } of clicks) {
        made.tabs[tab]?.act(what);
        await made.world.run(after);
      }
      made.world.heal();
      await made.world.run();
      await finish(made, goes);
      await check(made);
      for (const tab of made.tabs) count(tab.state.step);
      if (made.world.scenario.outbox.messages.length > 0) count('invited');
      if (made.world.charges().length > 0) count('charged');
      if (made.world.charges().length > 0 && made.told.length > 0) count('paid and invited');
    });
    const outcome = await fc.check(property, { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: LONGEST });
    test.diagnostic(`seed ${SEED}, ${outcome.numRuns} runs: ${[...seen].map(([what, times]) => `${what} ${times}`).join(', ')}`);
    assert.ok(!outcome.failed, `${String(outcome.errorInstance)}\n${fc.defaultReportMessage(outcome)}`);
    assert.ok(outcome.numRuns >= Math.min(RUNS, 60), `only ${outcome.numRuns} runs in the time there is`);
    for (const what of ['done', 'editing', 'invited', 'charged', 'paid and invited']) assert.ok((seen.get(what) ?? 0) > 0, `no run ended "${what}": the test does not test it`);
  });
});
