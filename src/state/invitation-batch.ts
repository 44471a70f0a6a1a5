/** Inviting many people at once: checked, paid for where seats are short, sent, and nobody twice. */
import type { PersonRow } from '../api/contract/requests.js';
import type { Operation, PeopleImport } from '../api/contract/schemas.js';
import { toBillingError, type BillingError } from '../api/errors.js';
import { ROWS_PER_REQUEST } from '../domain/import-limits.js';
import { BatchBase } from './batch-base.js';
import { closeImport, commitStep, forget, forgetUnanswered, isIncomplete, sameDraft, takersSince } from './batch-calls.js';
import type { BatchRow, BatchTerms } from './batch-state.js';
import { createIdempotencyKey } from './idempotency-key.js';
import type { Purchase } from './purchase.js';

/**
 * A discriminated union in a store, with the verbs that move it. Verbs that make no sense in the present state do
 * nothing. The batch lives on the server, so a reload or a purchase in between loses nothing; each of its calls may be
 * repeated, so a lost answer is simply asked for again.
 */
export class InvitationBatch extends BatchBase {
  /** People of a batch taken up after a reload, to work on again. */
  rows: readonly PersonRow[] | undefined;

  /** Asks for seats with this. */
  #purchase: Purchase | undefined;
  /** What the last button said: people are invited as soon as nothing is in the way. */
  #straight = false;

  /** Hands people over. `straight`: invites them if nothing is in the way; else it waits for a word even then. */
  async check(rows: readonly PersonRow[], terms: BatchTerms, straight: boolean): Promise<void> {
    const state = this.at('editing', 'checked', 'ready', 'short');
    if (!state || rows.length === 0) return;
    if (state.step !== 'editing') forget(this.options.people, state.batch.id);
    this.rows = undefined;
    this.#straight = straight;
    const idempotencyKey = createIdempotencyKey();
    const signal = this.enter({ step: 'checking', sent: 0, total: rows.length });
    let batch: PeopleImport | undefined;
    try {
      const first = { ...terms, expected: rows.length, rows: rows.slice(0, ROWS_PER_REQUEST) };
      batch = await this.ask(signal, (people) => people.createImport(first, { idempotencyKey }));
      for (let sent = ROWS_PER_REQUEST; batch && sent < rows.length; sent += ROWS_PER_REQUEST) {
        this.tell(signal, { step: 'checking', sent, total: rows.length });
        const { id } = batch;
        const [from, more] = [sent, rows.slice(sent, sent + ROWS_PER_REQUEST)];
        batch = await this.ask(signal, (people) => people.addImportRows(id, from, more));
      }
      if (batch) await this.#checked(batch, signal);
      // Given up on the way: what arrived must not be left lying there.
      else forgetUnanswered(this.options.people, first, idempotencyKey);
    } catch (thrown) {
      if (signal.aborted) return;
      if (batch) forget(this.options.people, batch.id);
      this.enter({ step: 'editing', error: toBillingError(thrown) });
    }
  }

  /** Takes up a batch that was found on the server, after a reload. */
  async adopt(batch: PeopleImport): Promise<void> {
    if (!this.at('editing')) return;
    await this.#found(batch);
  }

  /** Where a batch stands that was not put together here, or not to its end. */
  async #found(batch: PeopleImport): Promise<void> {
    this.#straight = false;
    if (batch.state === 'running') return this.#send(batch);
    if (isIncomplete(batch)) return void this.enter({ step: 'incomplete', batch });
    const signal = this.enter({ step: 'checking', sent: batch.total, total: batch.total });
    if (batch.state !== 'draft') return this.#finish(batch, signal);
    try {
      const short = batch.total <= ROWS_PER_REQUEST;
      const rows = short ? await this.rowsOf(batch, 'all', signal) : undefined;
      if (signal.aborted) return;
      this.rows = rows?.map(({ email, firstName, lastName, position }) => ({ email, firstName, lastName, position }));
      await this.#checked(batch, signal);
    } catch (thrown) {
      if (!signal.aborted) this.enter({ step: 'editing', error: toBillingError(thrown) });
    }
  }

  /** The rows that arrived are all there will be. */
  async takeAsWhole(): Promise<void> {
    const state = this.at('incomplete');
    if (!state) return;
    const { batch } = state;
    const signal = this.enter({ step: 'checking', sent: batch.total, total: batch.total });
    await this.#guarded(batch, signal, async () => {
      const now = await this.ask(signal, (people) => closeImport(people, batch));
      if (now && !signal.aborted) await this.#found(now);
    });
  }

  /** Those with problems are left out, or all is ready, or it is tried once more. `straight` as above; without problems it is the word. */
  async goOn(straight = true): Promise<void> {
    const state = this.at('checked', 'ready', 'failed');
    if (!state) return;
    this.#straight = straight;
    if (state.step === 'checked') this.#onward(state.batch);
    else await this.#send(state.batch);
  }

  /** People were left out of it by hand, or taken back: the draft as it is now. */
  revise(batch: PeopleImport): void {
    const state = this.at('checked', 'ready', 'short');
    if (!state || state.batch.id !== batch.id) return;
    this.#straight = false;
    if (state.step === 'checked') this.enter({ ...state, batch });
    else this.#onward(batch);
  }

  /** Back to putting people together; what the server has of them is thrown away. */
  back(): void {
    const state = this.at('incomplete', 'checking', 'checked', 'ready', 'short', 'failed');
    if (!state) return;
    if (state.step !== 'checking') forget(this.options.people, state.batch.id);
    this.enter({ step: 'editing' });
  }

  /** Stops: who was invited stays so, nobody else is. */
  async stop(): Promise<void> {
    const state = this.at('sending');
    if (!state) return;
    const { batch } = state;
    const signal = this.enter({ step: 'stopping', batch });
    await this.#guarded(batch, signal, async () => {
      const ended = await this.ask(signal, (people) => people.cancelImport(batch.id));
      if (ended) await this.#finish(ended, signal);
    });
  }

  /** From the result back to the start. */
  reset(): void {
    this.rows = undefined;
    if (this.at('done')) this.enter({ step: 'editing' });
  }

  /** Seats are bought with this: while an order is on its way the batch waits, and goes on once it is paid. */
  follow(purchase: Purchase): () => void {
    this.#purchase = purchase;
    const stop = purchase.subscribe(() => void this.#purchaseMoved());
    return () => {
      stop();
      this.#purchase = undefined;
    };
  }

  /** The account changed on the server: other seats may be free by now. */
  async accountChanged(): Promise<void> {
    const state = this.at('incomplete', 'ready', 'short');
    if (!state) return;
    // Asked quietly: what is on screen stays so.
    const { signal } = this;
    try {
      const batch = await (await this.options.people()).import(state.batch.id, { signal });
      if (this.value !== state || sameDraft(batch, state.batch)) return;
      if (state.step === 'incomplete') await this.#found(batch);
      else await this.#news(batch, state.batch.seats.missing, signal);
    } catch {
      // Whatever is done next is answered with what is so.
    }
  }

  /** What the server refuses on the way is told. */
  async #guarded(batch: PeopleImport, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      if (!signal.aborted) await this.#refused(toBillingError(thrown), batch, signal);
    }
  }

  async #checked(batch: PeopleImport, signal: AbortSignal): Promise<void> {
    const { skipped, refused } = batch.counts;
    if (skipped + refused === 0) return this.#onward(batch);
    const problems = await this.rowsOf(batch, 'problems', signal);
    if (!signal.aborted) this.enter({ step: 'checked', batch, problems });
  }

  /** Where a draft without open questions goes. */
  #onward(batch: PeopleImport, takers: readonly string[] = []): void {
    if (batch.seats.missing > 0) {
      this.enter({ step: 'short', batch, takers });
      // An order found on the way may be for them.
      void this.#purchaseMoved();
    } else if (this.#straight) void this.#send(batch);
    else this.enter({ step: 'ready', batch });
  }

  /** What the server says of a draft by now. */
  async #news(batch: PeopleImport, missing: number, signal: AbortSignal): Promise<void> {
    if (batch.state === 'running') return this.#send(batch);
    if (batch.state !== 'draft') return this.#finish(batch, signal);
    const takers = batch.seats.missing > missing ? await takersSince(this.options.people, batch.createdAt) : [];
    if (!signal.aborted) this.#onward(batch, takers);
  }

  async #purchaseMoved(): Promise<void> {
    const purchase = this.#purchase;
    if (!purchase) return;
    const open = this.at('short', 'ready');
    if (purchase.pending) {
      if (open) this.enter({ step: 'buying', batch: open.batch });
      return;
    }
    const state = this.at('buying');
    if (!state) return;
    const { batch } = state;
    const moved = purchase.value;
    // Paid here, and for these people: that was the word.
    if (moved.step === 'done' && this.#isFor(moved.operation, batch)) return this.#send(batch);
    const signal = this.enter({ step: 'short', batch, takers: [] });
    this.#straight = false;
    await this.#guarded(batch, signal, async () => {
      const now = await this.ask(signal, (people) => people.import(batch.id));
      if (now && !signal.aborted) await this.#news(now, batch.seats.missing, signal);
    });
  }

  #isFor({ actor, purpose }: Operation, { id }: PeopleImport): boolean {
    return actor.id === this.options.viewer() && purpose?.importId === id;
  }

  async #send(batch: PeopleImport): Promise<void> {
    const signal = this.enter({ step: 'sending', batch });
    await this.#guarded(batch, signal, async () => {
      let record: PeopleImport | undefined = batch;
      while (record && record.state !== 'done' && record.state !== 'canceled') {
        const before: PeopleImport = record;
        record = await this.ask(signal, (people) => commitStep(people, before));
        if (record) this.tell(signal, { step: 'sending', batch: record });
      }
      if (record) await this.#finish(record, signal);
    });
  }

  /** The server does not go on: somebody was quicker with the seats, the batch is gone, or it may not be. */
  async #refused(error: BillingError, batch: PeopleImport, signal: AbortSignal): Promise<void> {
    if (error.code === 'seats_full') {
      this.options.onSettled?.();
      try {
        const now = await this.ask(signal, (people) => people.import(batch.id));
        if (!now) return;
        this.#straight = false;
        return await this.#news(now, 0, signal);
      } catch {
        // The refusal says enough.
      }
    }
    const state = this.value;
    if (!signal.aborted) this.enter({ step: 'failed', batch: 'batch' in state ? state.batch : batch, error });
  }

  async #finish(batch: PeopleImport, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    this.options.onSettled?.();
    if (batch.counts.invited > 0) this.options.onInvited?.(batch.counts.invited);
    let left: readonly BatchRow[] = [];
    if (batch.counts.skipped + batch.counts.refused > 0) {
      try {
        left = await this.rowsOf(batch, 'problems', signal);
      } catch {
        // The numbers are there, and the batch is over.
      }
    }
    if (!signal.aborted) this.enter({ step: 'done', batch, left });
  }
}
