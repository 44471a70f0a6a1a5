/** People who invite others in several tabs, buying the seats they lack, over the real server kit and a network that loses things. */
import assert from 'node:assert/strict';
import type { Scheduler } from 'fast-check';
import type { BillingAdapter } from '../../src/api/adapter.js';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import type { PersonRow } from '../../src/api/contract/requests.js';
import type { BatchState } from '../../src/state/batch-state.js';
import { InvitationBatch } from '../../src/state/invitation-batch.js';
import { Purchase } from '../../src/state/purchase.js';
import { METHODS, World, type Fault } from './world.js';

export type BatchAct =
  /** Hands people over; `straight`: the button said that they are invited. */
  | { readonly act: 'check'; readonly people: readonly number[]; readonly seats: boolean; readonly straight: boolean }
  | { readonly act: 'go_on'; readonly straight: boolean }
  | { readonly act: 'pay' | 'retry'; readonly card: number }
  | { readonly act: 'challenge'; readonly outcome: 'approve' | 'refuse' | 'abandon' }
  | { readonly act: 'cancel_payment' | 'back' | 'stop' | 'reset' | 'ask_now' | 'look' | 'reload' };

export const person = (number: number): PersonRow => ({ email: `person${number}@guest.test`, firstName: '', lastName: '', position: '' });

export class BatchWorld {
  readonly world: World;
  readonly tabs: readonly BatchTab[];
  /** What the machine told to be invited, by batch. */
  readonly told: { readonly id: string; readonly count: number }[] = [];

  constructor(scheduler: Scheduler, faults: readonly Fault[]) {
    this.world = new World(scheduler, faults);
    this.tabs = ['user_ana', 'user_ana', 'user_deniz'].map((user) => new BatchTab(this, user));
  }
}

export class BatchTab {
  readonly #world: BatchWorld;
  readonly #user: string;
  #adapter!: BillingAdapter;
  #batch!: InvitationBatch;
  #purchase!: Purchase;
  #before!: BatchState;
  /** The last button said that people are invited. */
  #word = false;

  constructor(world: BatchWorld, user: string) {
    this.#world = world;
    this.#user = user;
    this.#open();
  }

  get state(): BatchState {
    return this.#batch.value;
  }

  get purchase(): Purchase {
    return this.#purchase;
  }

  act(act: BatchAct): void {
    const { world } = this.#world;
    const [batch, purchase] = [this.#batch, this.#purchase];
    const done = (work: Promise<void>): void => void world.track(work);
    switch (act.act) {
      case 'check':
        if (['editing', 'checked', 'ready', 'short'].includes(batch.value.step)) this.#word = act.straight;
        return done(batch.check(act.people.map(person), { source: 'list', seats: act.seats, role: 'member' }, act.straight));
      case 'go_on':
        // Where nothing is in the way any more, going on is the word.
        if (['ready', 'failed'].includes(batch.value.step)) this.#word = true;
        if (batch.value.step === 'checked') this.#word = act.straight;
        return done(batch.goOn(act.straight));
      case 'pay':
        return batch.value.step === 'short' ? done(this.#pay(act.card)) : undefined;
      case 'retry':
        return done(purchase.retryWith(METHODS[act.card] ?? ''));
      case 'challenge':
        return purchase.value.step === 'acting' ? done(this.#challenge(purchase.value.operation.action?.clientSecret ?? '', act.outcome)) : undefined;
      case 'cancel_payment':
        return done(purchase.cancel());
      case 'back':
        return batch.back();
      case 'stop':
        return done(batch.stop());
      case 'reset':
        return batch.reset();
      case 'ask_now':
        return batch.askNow();
      case 'look':
        return done(batch.accountChanged());
      case 'reload':
        batch.dispose();
        purchase.dispose();
        return this.#open();
    }
  }

  #open(): void {
    const { world, told } = this.#world;
    const pause = async (ms: number): Promise<void> => {
      world.scenario.clock.advance(ms);
      await world.turn('pause');
    };
    const adapter = createHttpAdapter({ baseUrl: 'http://host.test/billing', fetch: world.fetchAs(this.#user), retries: 1, timeout: 0, sleep: () => world.turn('retry') });
    const purchase = new Purchase({ adapter, sleep: pause, concerns: ({ seats }) => seats !== null && seats.to > seats.from });
    const batch = new InvitationBatch({
      people: async () => adapter.people?.() ?? Promise.reject(new Error('no people')),
      viewer: () => this.#user,
      sleep: pause,
      onInvited: (count) => {
        const state = batch.value;
        if ('batch' in state) told.push({ id: state.batch.id, count });
      },
    });
    [this.#adapter, this.#purchase, this.#batch, this.#before, this.#word] = [adapter, purchase, batch, batch.value, false];
    batch.follow(purchase);
    batch.subscribe(() => {
      try {
        this.#saw(batch.value);
      } catch (violation) {
        world.violations.push(violation);
      }
    });
    void world.track(this.#find(adapter, purchase, batch));
  }

  /** What a page looks for when it opens. */
  async #find(adapter: BillingAdapter, purchase: Purchase, batch: InvitationBatch): Promise<void> {
    try {
      const [operation] = await adapter.operations({ state: 'active' });
      if (operation && purchase.value.step === 'idle') await purchase.adopt(operation);
    } catch {
      // The next look finds it.
    }
    try {
      const found = await (await adapter.people?.())?.imports();
      const mine = found?.find(({ createdBy, counts }) => createdBy.id === this.#user && counts.waiting > 0);
      if (mine) await batch.adopt(mine);
    } catch {
      // The same.
    }
  }

  /** As the order panel does: an offer for exactly the missing seats, and the button under it. */
  async #pay(card: number): Promise<void> {
    const purchase = this.#purchase;
    const state = this.#batch.value;
    if (state.step !== 'short') return;
    await purchase.quote({ seatsDelta: state.batch.seats.missing, purpose: { importId: state.batch.id } });
    const [now, offer] = [this.#batch.value, purchase.value];
    // Other seats are missing by now: the panel asks anew, and nobody can agree to the old offer.
    if (now.step !== 'short' || now.batch.seats.missing !== state.batch.seats.missing || offer.step !== 'quoted') return;
    this.#world.world.pressed.set(offer.quote.id, offer.quote.total);
    await purchase.confirm(METHODS[card] ?? null);
  }

  async #challenge(secret: string, outcome: string): Promise<void> {
    const { kit, basePath } = this.#world.world.scenario;
    const body = JSON.stringify({ outcome });
    await kit.handle(new Request(`http://host.test${basePath}/simulated/challenges/${secret}`, { method: 'POST', body, headers: { 'content-type': 'application/json' } }));
    await this.#purchase.actionDone();
  }

  /** Nobody is invited without a word: a button that said so, or a payment for these people. */
  #saw(state: BatchState): void {
    const before = this.#before;
    this.#before = state;
    if (state.step !== 'sending' || before.step === 'sending') return;
    if (before.step === 'buying') {
      const { value } = this.#purchase;
      assert.ok(value.step === 'done' && this.#world.world.pressed.has(value.operation.quoteId), 'invited by a payment nobody agreed to');
    } else assert.ok(this.#word || state.batch.state === 'running', `invited from ${before.step} without a word`);
  }

  get adapter(): BillingAdapter {
    return this.#adapter;
  }
}
