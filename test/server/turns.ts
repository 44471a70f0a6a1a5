/**
 * Lets requests take turns at the store and the provider in a drawn order. Unlike fast-check's scheduler it waits until all
 * of them stand still, so that requests that work in between (cryptography) are not always the last.
 */
import fc from 'fast-check';
import { createManualClock } from '../../src/server/clock.js';
import type { SimulatedPayments } from '../../src/server/payments/simulated.js';
import { buildScenario, type Scenario, type ScenarioOptions } from '../../src/testing/scenario.js';

/** Whose turn it is, drawn anew each time: the number of those who wait → the index of one. */
export type Draw = (count: number) => number;

/** Every order is as likely as any other. */
export const draws: fc.Arbitrary<Draw> = fc.infiniteStream(fc.nat(1_000)).map((numbers) => (count) => Number(numbers.next().value) % count);

export interface Turns {
  readonly scenario: Scenario;
  /** Runs all of it to the end, one step at a time. */
  together<T>(work: () => Promise<T>[]): Promise<T[]>;
}

/** Waits at `gate` before each call of the provider, and before its answer to a payment. */
export const gatedPayments = (gate: () => Promise<unknown>) => (payments: SimulatedPayments): SimulatedPayments => ({
  ...payments,
  createPayment: async (request) => {
    await gate();
    const intent = await payments.createPayment(request);
    await gate();
    return intent;
  },
  lookup: async (key) => (await gate(), payments.lookup(key)),
  cancelPayment: async (key) => (await gate(), payments.cancelPayment(key)),
});

export function takingTurns(draw: Draw, options: ScenarioOptions): Turns {
  const waiting: (() => void)[] = [];
  let open = false;
  const gate = (): Promise<void> => (open ? new Promise<void>((go) => waiting.push(go)) : Promise.resolve());
  const clock = createManualClock('2026-11-22T09:00:00.000Z');
  // Whoever waits for a while takes a turn too, and time has passed when it comes.
  const sleep = async (ms: number): Promise<void> => (await gate(), clock.advance(ms));
  const scenario = buildScenario({
    ...options,
    clock: { ...clock, sleep },
    beforeStore: gate,
    wrapPayments: gatedPayments(gate),
  });

  return {
    scenario,
    async together(work) {
      open = true;
      let ended = false;
      const all = Promise.all(work()).finally(() => (ended = true));
      for (let step = 0; !ended && step < 100_000; step += 1) {
        await standstill(waiting);
        waiting.splice(draw(Math.max(1, waiting.length)), 1)[0]?.();
      }
      open = false;
      for (const go of waiting.splice(0)) go();
      return all;
    },
  };
}

/** Resolves once nobody new has come to wait, though work outside of this thread had its time. */
async function standstill(waiting: readonly unknown[]): Promise<void> {
  for (let seen = -1; seen !== waiting.length; ) {
    seen = waiting.length;
    await crypto.subtle.digest('SHA-256', new Uint8Array(1));
    await new Promise(setImmediate);
  }
}
