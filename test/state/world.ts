/** Buyers in several tabs, a network that loses things, and the real server kit, all moved by one scheduler. */
import assert from 'node:assert/strict';
import type { Scheduler } from 'fast-check';
import type { BillingAdapter } from '../../src/api/adapter.js';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import type { OrderDraft } from '../../src/api/contract/schemas.js';
import type { ManualClock } from '../../src/server/clock.js';
import type { ServerCardKey } from '../../src/server/payments/cards.js';
import type { Charge } from '../../src/server/payments/simulated.js';
import type { OperationRecord } from '../../src/server/records.js';
import { Purchase } from '../../src/state/purchase.js';
import type { PurchaseState } from '../../src/state/purchase-state.js';
import { buildScenario, VIEWER_HEADER, type Scenario } from '../../src/testing/scenario.js';

/**
 * What happens to one request: lost on the way there, lost on the way back, answered by something else, or held up so
 * that it arrives long after whoever sent it stopped waiting.
 */
export type Fault = 'none' | 'lost_request' | 'lost_answer' | 'late' | 'down' | 'garbled';

export const CARDS: readonly ServerCardKey[] = ['visa', 'challenge', 'declined_later', 'processing', 'timeout_charged', 'timeout_not_charged', 'challenge_then_declined'];
/** Ids of the cards above in the account. */
export const METHODS = CARDS.map((_, index) => `pm_acc_lumen_${index + 1}`);

export type Act =
  | { readonly act: 'quote'; readonly draft: OrderDraft }
  /** Asks for an offer and agrees to it as soon as it is there. */
  | { readonly act: 'buy'; readonly draft: OrderDraft; readonly card: number }
  | { readonly act: 'confirm' | 'retry'; readonly card: number }
  | { readonly act: 'challenge'; readonly outcome: 'approve' | 'refuse' | 'abandon' }
  | { readonly act: 'cancel' | 'reset' | 'reload' | 'look' | 'ask_now' }
  /** The host changes the price of a seat, in minor units. */
  | { readonly act: 'price'; readonly amount: number };

/** The next turn; with a breath for code that comes from the disk when turns alone bring nothing. */
const tick = (idle: number): Promise<void> => new Promise((resolve) => (idle > 100 ? setTimeout(resolve, 1) : setImmediate(resolve)));

export class World {
  readonly scenario: Scenario;
  readonly tabs: readonly Tab[];
  /** Quotes somebody was told will not be charged. */
  readonly notCharged = new Set<string>();
  /** Totals on the buttons that were pressed, by quote. */
  readonly pressed = new Map<string, number>();
  /** What screens said and should not have: a store does not let its listeners fail a purchase. */
  readonly violations: unknown[] = [];
  readonly #scheduler: Scheduler;
  readonly #faults: Fault[];
  /** Requests on their way and verbs that have not come to rest. */
  #busy = 0;

  /** `fine`: requests take turns at each step of the store too, not only on the network and at the provider. */
  constructor(scheduler: Scheduler, faults: readonly Fault[], fine = false) {
    this.#scheduler = scheduler;
    this.#faults = [...faults];
    let now = Date.parse('2026-11-22T09:00:00.000Z');
    const clock: ManualClock = {
      now: () => now,
      advance: (ms) => void (now += ms),
      // Whoever waits gets there when it is their turn; nobody waits in real time.
      sleep: async (ms) => {
        await this.turn('clock');
        now += ms;
      },
    };
    this.scenario = buildScenario({ cards: CARDS, clock, providerLatency: 5, policy: { invitationUrl: 'https://host.test/join' }, ...(fine && { beforeStore: () => this.turn('store') }) });
    this.tabs = ['user_ana', 'user_ana', 'user_deniz'].map((user) => new Tab(this, user));
  }

  turn(label: string): Promise<void> {
    return this.#scheduler.schedule(Promise.resolve(), label);
  }

  /** Keeps the world running until this has come to rest. */
  track<T>(work: Promise<T>): Promise<T> {
    this.#busy += 1;
    return work.finally(() => (this.#busy -= 1));
  }

  /** Lets so many things happen, in the scheduler's order; all there is to happen if not said. */
  async run(most = Infinity): Promise<void> {
    for (let happened = 0, idle = 0; happened < most; ) {
      if (this.#scheduler.count() > 0) {
        await this.#scheduler.waitNext(1);
        [happened, idle] = [happened + 1, 0];
        assert.ok(happened < 20_000, 'it never comes to rest');
      } else {
        // Bodies of requests and answers are read between turns.
        if (++idle > 3 && (this.#busy === 0 || most !== Infinity)) return;
        assert.ok(idle < 2000, 'something waits for nothing');
        await tick(idle);
      }
    }
  }

  /** From now on everything arrives. */
  heal(): void {
    this.#faults.length = 0;
  }

  /** The network as a page of this person sees it. */
  fetchAs(user: string): typeof fetch {
    return (input, init) => {
      const { method = 'GET', body = null } = init ?? {};
      const headers = new Headers(init?.headers);
      headers.set(VIEWER_HEADER, user);
      // Without the signal: a server does not unsee what a page no longer waits for.
      const request = new Request(new URL(String(input)), { method, body, headers });
      return this.track(this.#exchange(request));
    };
  }

  async #exchange(request: Request): Promise<Response> {
    const fault = this.#faults.shift() ?? 'none';
    const name = `${request.method} ${new URL(request.url).pathname} (${fault})`;
    await this.turn(name);
    if (fault === 'lost_request') throw new TypeError('lost on the way');
    if (fault === 'down') return new Response('', { status: 503 });
    if (fault === 'late') {
      void this.track(this.turn(`late ${name}`).then(() => this.scenario.kit.handle(request)));
      throw new TypeError('cut');
    }
    const answer = await this.scenario.kit.handle(request);
    await this.turn(`answer to ${name}`);
    if (fault === 'lost_answer') throw new TypeError('lost on the way back');
    return fault === 'garbled' ? new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }) : answer;
  }

  charges(): readonly Charge[] {
    return this.scenario.payments.charges(this.scenario.accountId);
  }

  /** Amounts taken for an operation, whichever attempt took them. */
  taken(operationId: string): number[] {
    return this.charges().filter(({ key }) => key.startsWith(`${operationId}:`)).map(({ amount }) => amount);
  }

  async operations(): Promise<readonly OperationRecord[]> {
    const read = this.track(this.scenario.store.operations(this.scenario.accountId, 'all'));
    await this.run();
    return read;
  }
}

/** One page somebody has open, with one purchase in it. */
export class Tab {
  readonly user: string;
  readonly #world: World;
  #adapter!: BillingAdapter;
  #purchase!: Purchase;
  #before!: PurchaseState;

  constructor(world: World, user: string) {
    this.#world = world;
    this.user = user;
    this.#open();
  }

  get state(): PurchaseState {
    return this.#purchase.value;
  }

  act(act: Act): void {
    const purchase = this.#purchase;
    const { state } = this;
    switch (act.act) {
      case 'quote':
        return this.#do(purchase.quote(act.draft));
      case 'buy':
        return this.#do(purchase.quote(act.draft).then(() => this.act({ act: 'confirm', card: act.card })));
      case 'confirm':
        if (state.step === 'quoted') this.#world.pressed.set(state.quote.id, state.quote.total);
        return this.#do(purchase.confirm(state.step === 'quoted' && state.quote.total === 0 ? null : (METHODS[act.card] ?? null)));
      case 'retry':
        return this.#do(purchase.retryWith(METHODS[act.card] ?? ''));
      case 'challenge':
        return state.step === 'acting' ? this.#do(this.#challenge(state.operation.action?.clientSecret ?? '', act.outcome)) : undefined;
      case 'cancel':
        return this.#do(purchase.cancel());
      case 'reset':
        return purchase.reset();
      case 'ask_now':
        return purchase.askNow();
      case 'look':
        return this.#do(this.#look());
      case 'price':
        return this.#world.scenario.setUnitAmount(act.amount);
      case 'reload':
        purchase.dispose();
        return this.#open();
    }
  }

  #do(work: Promise<void>): void {
    void this.#world.track(work);
  }

  #open(): void {
    const world = this.#world;
    this.#adapter = createHttpAdapter({
      baseUrl: 'http://host.test/billing',
      fetch: world.fetchAs(this.user),
      retries: 1,
      timeout: 0,
      sleep: () => world.turn('retry'),
    });
    const purchase = new Purchase({
      adapter: this.#adapter,
      sleep: async (ms) => {
        world.scenario.clock.advance(ms);
        await world.turn('pause');
      },
    });
    this.#purchase = purchase;
    this.#before = purchase.value;
    purchase.subscribe(() => {
      try {
        this.#saw(purchase.value);
      } catch (violation) {
        world.violations.push(violation);
      }
    });
    this.#do(this.#adoptActive(purchase));
  }

  async #adoptActive(purchase: Purchase): Promise<void> {
    const [operation] = await this.#adapter.operations({ state: 'active' }).catch(() => []);
    if (operation && purchase.value.step === 'idle') await purchase.adopt(operation);
  }

  async #look(): Promise<void> {
    const purchase = this.#purchase;
    const revision = await this.#adapter.subscription().then((subscription) => subscription.revision, () => 0);
    await purchase.accountChanged(revision);
  }

  async #challenge(secret: string, outcome: string): Promise<void> {
    const { kit, basePath } = this.#world.scenario;
    const body = JSON.stringify({ outcome });
    // Between the buyer and the bank; our network is not involved.
    await kit.handle(new Request(`http://host.test${basePath}/simulated/challenges/${secret}`, { method: 'POST', body, headers: { 'content-type': 'application/json' } }));
    await this.#purchase.actionDone();
  }

  /** Holds the machine to what it shows. */
  #saw(state: PurchaseState): void {
    const before = this.#before;
    this.#before = state;
    if (state.step === 'done') {
      const { operation } = state;
      assert.deepEqual(this.#world.taken(operation.id), operation.total > 0 ? [operation.total] : [], 'done means: exactly this was taken');
      if ('quote' in before && before.quote) assert.equal(operation.total, before.quote.total, 'done means: what the button said');
    }
    // Leaving an order on its way for anything but a receipt or a question to the buyer says: nothing was charged.
    const left = before.step === 'confirming' || before.step === 'unknown' || before.step === 'acting';
    if (left && ['idle', 'quoting', 'quoted', 'failed'].includes(state.step)) {
      const quoteId = before.quote?.id ?? before.operation?.quoteId;
      if (quoteId) this.#world.notCharged.add(quoteId);
    }
  }
}
