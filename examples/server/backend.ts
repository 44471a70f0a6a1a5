/** A host product's own backend: it knows who is signed in and mounts the billing kit. Everything is in memory. */
import type { ManualClock } from '../../src/server/clock.js';
import { withFaults, type FaultOptions } from '../../src/testing/faults.js';
import type { SimulatedPayments } from '../../src/server/payments/simulated.js';
import { VIEWER_HEADER, buildScenario, type Scenario, type ScenarioOptions } from '../../src/testing/scenario.js';
import { accountOf, firstState, type HostName } from './hosts.js';
import { stateOf, type StateName } from './states.js';

export interface BackendOptions {
  readonly faults?: FaultOptions | undefined;
  /** Makes the clock of each new account; default the machine's, movable. */
  readonly clock?: (() => ManualClock) | undefined;
  /** Streams of changes each account holds open, so that pages hear of changes at once; default 0, they ask. */
  readonly liveStreams?: number | undefined;
  /** Another face for the provider of each new account; default the simulated one's own. */
  readonly payments?: ((host: HostName, simulated: SimulatedPayments) => SimulatedPayments) | undefined;
}

export interface HostBackend {
  readonly name: HostName;
  readonly state: StateName;
  /** The account with its ledger, clock and people. Replaced by `reset`. */
  readonly scenario: Scenario;
  /** Settles once what the state says has happened to the account. Requests wait for it by themselves. */
  readonly prepared: Promise<void>;
  /** Starts over with a fresh account. */
  reset(state?: StateName, more?: ScenarioOptions): void;
  /** Answers a request below /hosts/<name>/api/billing. @throws ConnectionDropped when a fault says so */
  handle(request: Request): Promise<Response>;
  /** Who a page is for; undefined for a name nobody has. */
  personOf(userId: string): Scenario['viewer'] | undefined;
}

/** Time as it passes, that can also be jumped forward. */
function liveClock(): ManualClock {
  let jumped = 0;
  return {
    now: () => Date.now() + jumped,
    advance: (ms) => void (jumped += ms),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, ms);
        if (signal?.aborted) end();
        signal?.addEventListener('abort', end);
      }),
  };
}

/** One cookie of a Cookie header. */
export function cookieOf(header: string | null | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}

/** Name of the cookie that says who is signed in. A real host has its own session here, and a secret one. */
export const PERSON_COOKIE = 'demo-person';

export function createHostBackend(name: HostName, options: BackendOptions = {}): HostBackend {
  const basePath = `/hosts/${name}/api/billing`;
  const { clock = liveClock, payments, liveStreams = 0 } = options;
  const face = payments && { wrapPayments: (simulated: SimulatedPayments) => payments(name, simulated) };
  const build = (state: StateName, more?: ScenarioOptions): Scenario =>
    buildScenario({ ...accountOf(name, state, { ...more, policy: { liveStreams, ...more?.policy } }), clock: clock(), basePath, ...face });
  let state = firstState(name);
  let scenario = build(state);
  let prepared = prepare();

  async function prepare(): Promise<void> {
    await stateOf(state).prepare?.(scenario);
  }

  // The host says who asks; what a browser claims in a header is thrown away first.
  const signedIn = async (request: Request): Promise<Response> => {
    await prepared;
    const headers = new Headers(request.headers);
    headers.set(VIEWER_HEADER, cookieOf(request.headers.get('cookie'), PERSON_COOKIE) ?? scenario.viewer.userId);
    return scenario.kit.handle(new Request(request, { headers }));
  };
  const faulty = options.faults ? withFaults(signedIn, options.faults) : signedIn;

  return {
    name,
    get state() {
      return state;
    },
    get scenario() {
      return scenario;
    },
    get prepared() {
      return prepared;
    },
    reset(next = firstState(name), more) {
      void scenario.kit.close();
      state = next;
      scenario = build(next, more);
      prepared = prepare();
    },
    handle: (request) => faulty(request),
    personOf: (userId) => (Object.hasOwn(scenario.viewers, userId) ? scenario.viewers[userId] : undefined),
  };
}
