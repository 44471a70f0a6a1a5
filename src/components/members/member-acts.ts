/** What is done to people: under way, failed with a reason, or done with the way back. The server's word counts, nothing is guessed. */
import type { Member } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { PeopleAdapter } from '../../api/people-adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { BillingElement } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { nameOf } from './person.js';
import { seatRoom } from './seat-room.js';

/** Under way, or the code of what went wrong. */
export type ActState = { readonly error: string | undefined } | undefined;

/** Somebody it was not done to, and the code of why. */
export interface Problem {
  readonly name: string;
  readonly code: string;
}

/** Something that was done, for a quiet notice. */
export interface Done {
  readonly text: (i18n: I18n) => string;
  readonly problems?: readonly Problem[];
  /** Takes it back; undefined where that cannot be. Its own failure is in the state of the same key. */
  readonly undo?: ((people: PeopleAdapter) => Promise<void>) | undefined;
}

/** Whoever shows people hears of answers about them. */
export interface MemberWatch {
  /** As the server says they are now. */
  readonly put: (...members: readonly Member[]) => void;
  /** Something else may have changed: who is in the list, and how. */
  readonly changed: () => void;
}

export class MemberActs {
  readonly #host: BillingElement;
  readonly #session: Session;
  readonly #watch: MemberWatch;
  readonly #states = new Map<string, ActState>();
  /** By whom it was done to; what comes later takes the place of what was before. */
  readonly #done = new Map<string, Done>();
  #stopped = false;

  constructor(host: BillingElement, session: Session, watch: MemberWatch) {
    this.#host = host;
    this.#session = session;
    this.#watch = watch;
  }

  /** Newest first. */
  get done(): readonly (readonly [key: string, done: Done])[] {
    return [...this.#done].reverse();
  }

  stateOf(key: string): ActState {
    return this.#states.get(key);
  }

  busy(key: string): boolean {
    return this.#states.get(key)?.error === undefined && this.#states.has(key);
  }

  /** Nobody is told any more. */
  stop(): void {
    this.#stopped = true;
  }

  /** One thing at a time for each key. True when it was done. Never rejects: what went wrong is in `stateOf`. */
  async attempt(key: string, act: (people: PeopleAdapter) => Promise<unknown>): Promise<boolean> {
    if (this.busy(key)) return false;
    this.#states.set(key, { error: undefined });
    this.#host.requestUpdate();
    try {
      await act(await this.#session.people());
      this.#states.delete(key);
    } catch (thrown) {
      this.#states.set(key, { error: toBillingError(thrown).code });
    }
    if (!this.#stopped) this.#host.requestUpdate();
    return !this.#states.has(key);
  }

  /** The same for what changes people. */
  async perform(key: string, act: (people: PeopleAdapter) => Promise<unknown>): Promise<boolean> {
    const performed = await this.attempt(key, act);
    if (this.#stopped) return performed;
    // How many seats are free now; after a lost answer, what became of it.
    await this.#session.subscription.refresh();
    if (!this.#stopped) this.#watch.changed();
    return performed;
  }

  /** Leaves a notice, and says it. */
  report(key: string, i18n: I18n, done: Done): void {
    this.#done.delete(key);
    this.#done.set(key, done);
    this.#host.say(done.text(i18n));
    this.#host.requestUpdate();
  }

  dismiss(key: string): void {
    this.#done.delete(key);
    this.#states.delete(undoKey(key));
    this.#host.requestUpdate();
  }

  async undo(key: string, i18n: I18n): Promise<void> {
    const done = this.#done.get(key);
    if (!done?.undo || !(await this.perform(undoKey(key), done.undo))) return;
    // Something newer may stand there by now.
    if (this.#done.get(key) === done) this.dismiss(key);
    this.#host.say(i18n.t('seat-undone'));
  }

  /** Assigns a seat or takes it back. False when there is none to assign. */
  async toggle(member: Member, i18n: I18n): Promise<boolean> {
    if (member.seat !== 'none') {
      await this.unassign(member, i18n);
      return true;
    }
    const { value: subscription } = this.#session.subscription.value;
    if (subscription && seatRoom(subscription).free < 1) return false;
    // Another admin may have been quicker: the server has the last word on what is free.
    return (await this.assign(member, i18n)) || this.stateOf(member.id)?.error !== 'seats_full';
  }

  /** True when they have a seat now; otherwise their state says why not. */
  async assign(member: Member, i18n: I18n): Promise<boolean> {
    const assigned = await this.perform(member.id, (people) => this.take(people, member.id));
    if (assigned) this.report(member.id, i18n, { text: (words) => words.t('seat-assigned', { name: nameOf(member) }), undo: (people) => this.release(people, member.id) });
    return assigned;
  }

  async unassign(member: Member, i18n: I18n): Promise<boolean> {
    const released = await this.perform(member.id, (people) => this.release(people, member.id));
    if (released) this.report(member.id, i18n, { text: (words) => words.t('seat-unassigned', { name: nameOf(member) }), undo: (people) => this.take(people, member.id) });
    return released;
  }

  async take(people: PeopleAdapter, id: string): Promise<void> {
    this.put(await people.takeSeat(id));
    announce(this.#host, 'billing-seat-assigned', { id });
  }

  async release(people: PeopleAdapter, id: string): Promise<void> {
    this.put(await people.releaseSeat(id));
    announce(this.#host, 'billing-seat-released', { id });
  }

  put(...members: readonly Member[]): void {
    if (!this.#stopped) this.#watch.put(...members);
  }
}

/** Where the failure of taking something back is kept. */
export const undoKey = (key: string): string => `undo ${key}`;
