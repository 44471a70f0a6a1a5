/** Values of the contract with overrides, an adapter that answers by script, and time that passes only when told. */
import type { BillingAdapter } from '../../src/api/adapter.js';
import * as examples from '../../src/api/contract/examples.js';
import type { Operation, PaymentMethod, Profile, Quote, SessionInfo, Subscription } from '../../src/api/contract/schemas.js';
import { BillingError, type ErrorCode, type ErrorDetail } from '../../src/api/errors.js';
import { createSession, type Session, type SessionOptions } from '../../src/state/session.js';
import { Purchase, type PurchaseOptions } from '../../src/state/purchase.js';
import type { PurchaseState, PurchaseStep } from '../../src/state/purchase-state.js';

export const aQuote = (overrides: Partial<Quote> = {}): Quote => ({ ...examples.quote, ...overrides });
export const aSubscription = (overrides: Partial<Subscription> = {}): Subscription => ({ ...examples.subscription, ...overrides });
export const aSession = (overrides: Partial<SessionInfo> = {}): SessionInfo => ({ ...examples.session, ...overrides });
export const aProfile = (overrides: Partial<Profile> = {}): Profile => ({ ...examples.profile, ...overrides });
export const aMethod = (overrides: Partial<PaymentMethod> = {}): PaymentMethod => ({ ...examples.paymentMethod, ...overrides });

/** An operation as a server would write it in that state. */
export function anOperation(overrides: Partial<Operation> = {}): Operation {
  const { state = 'succeeded' } = overrides;
  return {
    ...examples.operation,
    action: state === 'requires_action' ? { type: 'challenge', clientSecret: 'secret_1', url: null } : null,
    failure: state === 'requires_payment_method' || state === 'failed' ? { code: 'card_declined', declineCode: 'insufficient_funds' } : null,
    receipt: state === 'succeeded' ? examples.operation.receipt : null,
    ...overrides,
  };
}

export const problem = (code: ErrorCode, detail: ErrorDetail = {}): BillingError => new BillingError(code, detail);

type Method = Exclude<keyof BillingAdapter, 'fetch' | 'people' | 'liveChanges'>;
type Args<M extends Method> = Parameters<BillingAdapter[M]>;
type Answer<M extends Method> = Awaited<ReturnType<BillingAdapter[M]>>;
/** What a call gets: a value, an error, a promise of either, or what a function makes of the arguments. */
type Reply<M extends Method> = Answer<M> | Error | Promise<Answer<M>> | ((...args: Args<M>) => Answer<M> | Promise<Answer<M>>);
type Script = { readonly [M in Method]?: readonly Reply<M>[] };

export interface ScriptedAdapter {
  readonly adapter: BillingAdapter;
  /** Names of the calls so far, in order. */
  readonly names: Method[];
  /** Arguments of all calls of one method. */
  of<M extends Method>(name: M): Args<M>[];
  /** Adds answers to the end of the script. */
  add(more: Script): void;
}

/** Answers each call with the next entry of its method's script. A call nobody wrote an answer for never ends. */
export function scripted(script: Script = {}): ScriptedAdapter {
  const calls: { name: Method; args: unknown[] }[] = [];
  const names: Method[] = [];
  const replies = new Map<string, unknown[]>();
  const add = (more: Script): void => {
    for (const [name, entries] of Object.entries(more)) replies.set(name, [...(replies.get(name) ?? []), ...entries]);
  };
  add(script);
  const adapter = new Proxy({} as BillingAdapter, {
    get(_, name: Method | 'fetch') {
      if (name === 'fetch') return undefined;
      return async (...args: unknown[]): Promise<unknown> => {
        calls.push({ name, args });
        names.push(name);
        const waiting = replies.get(name) ?? [];
        if (waiting.length === 0) return new Promise(() => {});
        const reply = waiting.shift();
        if (reply instanceof Error) throw reply;
        return typeof reply === 'function' ? (reply as (...args: unknown[]) => unknown)(...args) : reply;
      };
    },
  });
  return {
    adapter,
    names,
    of: <M extends Method>(name: M) => calls.filter((call) => call.name === name).map(({ args }) => args as Args<M>),
    add,
  };
}

export interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: Error): void;
}

export function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

/** Lets everything happen that waits for nothing but its turn. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

export interface Pauses {
  readonly sleep: NonNullable<PurchaseOptions['sleep']>;
  /** Milliseconds of every pause asked for so far. */
  readonly asked: number[];
  /** Pauses that still last. */
  readonly lasting: number;
  /** Ends all pauses that last, and lets what follows happen. */
  pass(): Promise<void>;
}

/** Pauses that end when told to or given up. */
export function pauses(): Pauses {
  const asked: number[] = [];
  const lasting = new Set<() => void>();
  return {
    asked,
    get lasting() {
      return lasting.size;
    },
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        asked.push(ms);
        const end = (): void => {
          lasting.delete(end);
          resolve();
        };
        lasting.add(end);
        signal.addEventListener('abort', end);
        if (signal.aborted) end();
      }),
    async pass() {
      for (const end of [...lasting]) end();
      await settle();
    },
  };
}

export interface Bench extends ScriptedAdapter {
  readonly purchase: Purchase;
  readonly time: Pauses;
  /** Every state that could be seen, in order. */
  readonly states: PurchaseState[];
  readonly steps: PurchaseStep[];
  readonly settled: Operation[];
  /** The present state, which must be of this step. */
  at<S extends PurchaseStep>(step: S): Extract<PurchaseState, { step: S }>;
}

/** A purchase over a script, with everything it did on record. */
export function bench(script: Script = {}): Bench {
  const fake = scripted(script);
  const time = pauses();
  const settled: Operation[] = [];
  const purchase = new Purchase({ adapter: fake.adapter, sleep: time.sleep, onSettled: (operation) => settled.push(operation) });
  const states: PurchaseState[] = [];
  const steps: PurchaseStep[] = [];
  purchase.subscribe(() => {
    states.push(purchase.value);
    steps.push(purchase.value.step);
  });
  return {
    ...fake,
    purchase,
    time,
    states,
    steps,
    settled,
    at<S extends PurchaseStep>(step: S) {
      const state = purchase.value;
      if (state.step !== step) throw new Error(`the purchase is ${state.step}, not ${step}`);
      return state as Extract<PurchaseState, { step: S }>;
    },
  };
}

export const DRAFT = examples.draft;

/** A purchase with an offer on screen. */
export async function quoted(script: Script = {}): Promise<Bench> {
  const there = bench({ ...script, createQuote: [aQuote(), ...(script.createQuote ?? [])] });
  await there.purchase.quote(DRAFT);
  there.at('quoted');
  return there;
}

/** A purchase whose order the server answered with this operation. */
export async function ordered(operation: Operation, script: Script = {}): Promise<Bench> {
  const there = await quoted({ ...script, createOperation: [operation] });
  await there.purchase.confirm('pm_1');
  return there;
}

/** A session over a script; it looks for changes only when told how often. */
export function sessionOver(script: Script, options: Omit<SessionOptions, 'adapter'> = { watch: false }): ScriptedAdapter & { session: Session } {
  const fake = scripted(script);
  return { ...fake, session: createSession({ adapter: fake.adapter, ...options }) };
}

/** A session whose account was read, with time in the test's hands. */
export async function connected(script: Script = {}, options: Omit<SessionOptions, 'adapter'> = { watch: false }) {
  const there = sessionOver({ ...script, session: [aSession(), ...(script.session ?? [])], subscription: [aSubscription(), ...(script.subscription ?? [])] }, options);
  const disconnect = there.session.connect();
  await settle();
  return { ...there, disconnect };
}
