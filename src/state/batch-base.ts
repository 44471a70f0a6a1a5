/** What every step of a batch of invitations needs: entering it, ending what the one before waited for, asking the server. */
import type { PeopleImport } from '../api/contract/schemas.js';
import { toBillingError } from '../api/errors.js';
import type { PeopleAdapter } from '../api/people-adapter.js';
import { allRows } from './batch-calls.js';
import type { BatchRow, BatchState, BatchStep, InvitationBatchOptions } from './batch-state.js';
import { Patience } from './patience.js';
import { Store } from './store.js';

export type In<S extends BatchStep> = Extract<BatchState, { step: S }>;

export abstract class BatchBase extends Store<BatchState> {
  protected readonly options: InvitationBatchOptions;
  readonly #patience: Patience;
  /** Ends whatever the current state waits for. */
  #abort = new AbortController();
  #disposed = false;

  constructor(options: InvitationBatchOptions) {
    super({ step: 'editing' });
    this.options = options;
    this.#patience = new Patience(options.sleep);
  }

  /** Asks the server now instead of after the present pause, e.g. when the network is back. */
  askNow(): void {
    this.#patience.wake();
  }

  /** Stops waiting, for good. What is on the server stays there. */
  dispose(): void {
    this.#disposed = true;
    this.#abort.abort();
    this.#patience.wake();
  }

  /** Aborts when another state is entered. */
  protected get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** The present state if it is one of these. */
  protected at<S extends BatchStep>(...steps: readonly S[]): In<S> | undefined {
    const state = this.value;
    return !this.#disposed && steps.some((step) => step === state.step) ? (state as In<S>) : undefined;
  }

  protected enter(state: BatchState): AbortSignal {
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.set(state);
    this.#patience.wake();
    return abort.signal;
  }

  /** Shows the same state further on. */
  protected tell(signal: AbortSignal, state: BatchState): void {
    if (!signal.aborted) this.set(state);
  }

  /** Asks until there is an answer. @throws BillingError what the server refuses; `undefined` when nobody waits any more */
  protected ask<T>(signal: AbortSignal, question: (people: PeopleAdapter) => Promise<T | undefined>): Promise<T | undefined> {
    return this.#patience.until(
      signal,
      async () => question(await this.options.people()),
      (thrown) => {
        const trouble = toBillingError(thrown);
        if (!trouble.outcomeUnknown && trouble.code !== 'rate_limited' && trouble.code !== 'operation_in_progress') throw trouble;
        const state = this.value;
        if (state.step === 'checking' || state.step === 'sending' || state.step === 'stopping') this.set({ ...state, trouble });
      },
    );
  }

  protected rowsOf({ id }: PeopleImport, show: 'all' | 'problems', signal: AbortSignal): Promise<readonly BatchRow[]> {
    return allRows((cursor) => this.ask(signal, (people) => people.importRows(id, show, cursor)));
  }
}
