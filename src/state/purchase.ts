/** The one way anything is bought, lowered or changed: quote, confirm, and never a doubt about what was charged. */
import type { BillingAdapter } from '../api/adapter.js';
import type { Operation, OrderDraft, Quote } from '../api/contract/schemas.js';
import { toBillingError, type BillingError } from '../api/errors.js';
import { createIdempotencyKey } from './idempotency-key.js';
import { failureOf, mayHaveArrived, orNull, whatBecameOf } from './lost-confirm.js';
import { Patience, type Sleep } from './patience.js';
import { COMMITTED, type PurchaseState, type PurchaseStep, type QuoteNotice } from './purchase-state.js';
import { sameOffer } from './same-offer.js';
import { Store } from './store.js';

export interface PurchaseOptions {
  readonly adapter: BillingAdapter;
  /** Waits between questions to the server, in milliseconds; resolves early when `signal` aborts, never rejects. */
  readonly sleep?: Sleep;
  /** Which orders found on the way are taken up; default all. Whoever shows only some leaves the others to others. */
  readonly concerns?: ((operation: Operation) => boolean) | undefined;
  /** Called when the account may have changed on the server. */
  readonly onSettled?: (operation: Operation) => void;
}

/** Seconds the server may hold an answer while an operation is under way. */
const WAIT = 20;

type In<S extends PurchaseStep> = Extract<PurchaseState, { step: S }>;
type Notice = QuoteNotice | undefined;

/**
 * A discriminated union in a store, with the verbs that move it. Verbs that make no sense in the present state do
 * nothing, so a double click is one click. The idempotency key of a confirm is the quote's id: a quote can be used
 * once, so one intent has one key however often it is sent, without anything being kept in the browser.
 */
export class Purchase extends Store<PurchaseState> {
  readonly #adapter: BillingAdapter;
  readonly #patience: Patience;
  readonly #concerns: PurchaseOptions['concerns'];
  readonly #onSettled: PurchaseOptions['onSettled'];
  /** Ends whatever the current state waits for. */
  #abort = new AbortController();
  #disposed = false;
  /** The newest revision of the account that was heard of. */
  #revision = 0;

  constructor(options: PurchaseOptions) {
    super({ step: 'idle' });
    this.#adapter = options.adapter;
    this.#patience = new Patience(options.sleep);
    this.#concerns = options.concerns;
    this.#onSettled = options.onSettled;
  }

  get committed(): boolean {
    return COMMITTED.includes(this.value.step);
  }

  /** Whether it has an order on the server that is not ended. */
  get pending(): boolean {
    return this.committed || this.value.step === 'declined';
  }

  /** Asks for an offer; a newer call replaces an older one. Does nothing while an order is on its way. */
  async quote(draft: OrderDraft): Promise<void> {
    if (!this.#free) return;
    const state = this.value;
    const previous = state.step === 'quoted' ? state.quote : state.step === 'quoting' ? state.previous : undefined;
    await this.#requote(draft, previous);
  }

  /** Agrees to the offer on screen. `paymentMethodId` null only when nothing is due. */
  async confirm(paymentMethodId: string | null): Promise<void> {
    const state = this.#at('quoted');
    if (!state) return;
    const { quote, draft } = state;
    const order = { quoteId: quote.id, expectedTotal: quote.total, currency: quote.currency, paymentMethodId };
    const signal = this.#enter({ step: 'confirming', quote, operation: undefined });
    const request = () => this.#adapter.createOperation(order, { idempotencyKey: quote.id });
    await this.#send(request, quote, signal, (error) => this.#confirmFailed(error, quote, draft, signal));
  }

  /** The buyer is through with the provider's question; what came of it the server says. */
  async actionDone(): Promise<void> {
    await this.#proceed(this.#at('acting'), ({ id }) => this.#resume(id, undefined));
  }

  /** After a decline: the same order with another method. */
  async retryWith(paymentMethodId: string): Promise<void> {
    await this.#proceed(this.#at('declined'), ({ id }) => this.#resume(id, paymentMethodId));
  }

  /** Gives the order up while it is unpaid; afterwards a fresh offer for the same draft is on screen. */
  async cancel(): Promise<void> {
    await this.#proceed(this.#at('acting', 'declined'), ({ id }) => this.#adapter.cancelOperation(id));
  }

  /** Back to the start. Refused while an order is on its way: it cannot be forgotten. */
  reset(): void {
    if (this.#free) this.#enter({ step: 'idle' });
  }

  /** Takes up an operation found on the server: after a reload, from another tab or another admin. */
  async adopt(operation: Operation): Promise<void> {
    if (!this.#free || this.#concerns?.(operation) === false) return;
    const signal = this.#enter({ step: 'confirming', quote: undefined, operation });
    await this.#follow(operation, undefined, signal);
  }

  /** Takes up the operation a refusal named (`operation_in_progress`). */
  async adoptById(id: string): Promise<void> {
    if (!this.#free) return;
    const signal = this.#enter({ step: 'unknown', quote: undefined, operation: undefined, offline: false });
    const question = () => orNull(this.#adapter.operation(id, 0, { signal }));
    await this.#find(question, undefined, signal, () => this.#enter({ step: 'idle' }));
  }

  /**
   * The account changed on the server. An offer made for an older revision is made again, with a word about it if it
   * is another one; an order that waits for the buyer may have been finished in another tab.
   */
  async accountChanged(revision: number): Promise<void> {
    if (revision <= this.#revision) return;
    this.#revision = revision;
    const state = this.#at('quoted', 'acting', 'declined');
    if (!state) return;
    if (state.step !== 'quoted') return this.#lookAgain(state);
    const { draft, quote, notice } = state;
    if (quote.revision >= revision) return;
    await this.#requote(draft, quote, (fresh) => (sameOffer(quote, fresh) ? notice : { kind: 'changed', previous: quote }));
  }

  /** Asks the server now instead of after the present pause. `anew`: nor waits for an answer that may never come, e.g. once the network is back. */
  askNow(anew = true): void {
    this.#patience.wake(anew);
  }

  /** Stops waiting, for good. The order itself, if any, goes on at the server. */
  dispose(): void {
    this.#disposed = true;
    this.#abort.abort();
    this.#patience.wake();
  }

  /** Whether something new may begin. */
  get #free(): boolean {
    return !this.#disposed && !this.committed;
  }

  /** The present state if it is one of these. */
  #at<S extends PurchaseStep>(...steps: readonly S[]): In<S> | undefined {
    const state = this.value;
    return !this.#disposed && steps.some((step) => step === state.step) ? (state as In<S>) : undefined;
  }

  #enter(state: PurchaseState): AbortSignal {
    this.#abort.abort();
    // Kept here: a listener may enter yet another state before `set` returns, and this one's waiting has ended then.
    const abort = new AbortController();
    this.#abort = abort;
    this.set(state);
    return abort.signal;
  }

  async #requote(draft: OrderDraft, previous?: Quote, notice: (fresh: Quote) => Notice = () => undefined): Promise<void> {
    const signal = this.#enter({ step: 'quoting', draft, previous });
    try {
      // Until another state is entered, here or elsewhere.
      while (!signal.aborted) {
        const revision = this.#revision;
        const quote = await this.#adapter.createQuote(draft, { signal });
        // The account changed while the offer was on its way: it is out of date already.
        if (revision < this.#revision && quote.revision < this.#revision) continue;
        if (!signal.aborted) this.#enter({ step: 'quoted', draft, quote, notice: notice(quote) });
      }
    } catch (thrown) {
      if (!signal.aborted) this.#enter({ step: 'failed', error: toBillingError(thrown), draft, operation: undefined });
    }
  }

  #resume(id: string, paymentMethodId: string | undefined): Promise<Operation> {
    // Each press is an intent of its own: under the key of the one before, the server would repeat its old answer.
    return this.#adapter.resumeOperation(id, paymentMethodId, { idempotencyKey: createIdempotencyKey() });
  }

  /** Sends the next step of an order that waits for the buyer. */
  async #proceed(state: In<'acting' | 'declined'> | undefined, request: (operation: Operation) => Promise<Operation>): Promise<void> {
    if (!state) return;
    const { operation, quote } = state;
    const signal = this.#enter({ step: 'confirming', quote, operation });
    // Refused or lost, the record tells: it may have been paid or given up meanwhile, here or in another tab.
    await this.#send(() => request(operation), quote, signal, async (error) => {
      this.set({ step: 'unknown', quote, operation, offline: error.code === 'network' });
      await this.#track(operation, quote, signal);
    });
  }

  /** Sends a commit and goes where the answer says. It is never cut off: that would only make its outcome doubtful. */
  async #send(
    request: () => Promise<Operation>,
    quote: Quote | undefined,
    signal: AbortSignal,
    failed: (error: BillingError) => Promise<void>,
  ): Promise<void> {
    let operation: Operation;
    try {
      operation = await request();
    } catch (thrown) {
      if (!signal.aborted) await failed(toBillingError(thrown));
      return;
    }
    await this.#follow(operation, quote, signal);
  }

  async #confirmFailed(error: BillingError, quote: Quote, draft: OrderDraft, signal: AbortSignal): Promise<void> {
    const { code, detail } = error;
    if (code === 'quote_changed' || code === 'quote_expired') {
      const notice: Notice = { kind: code === 'quote_changed' ? 'changed' : 'expired', previous: quote };
      if (!detail.quote) return this.#requote(draft, quote, () => notice);
      this.#enter({ step: 'quoted', draft, quote: detail.quote, notice });
    } else if (mayHaveArrived(error)) {
      this.set({ step: 'unknown', quote, operation: undefined, offline: code === 'network' });
      const question = (asking: AbortSignal) => whatBecameOf(this.#adapter, quote.id, asking);
      await this.#find(question, quote, signal, () => this.#requote(draft, undefined, () => ({ kind: 'not_sent' })));
    } else {
      // A plain refusal: nothing was charged. The order stays as it was drafted.
      this.#enter({ step: 'failed', error, draft, operation: undefined });
    }
  }

  /** Goes where the server's record says. */
  async #follow(operation: Operation, quote: Quote | undefined, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    let next: Promise<void> | undefined;
    switch (operation.state) {
      case 'processing':
        this.set({ step: 'confirming', quote, operation });
        return this.#track(operation, quote, signal);
      case 'requires_action':
        this.#enter({ step: 'acting', quote, operation });
        return;
      case 'requires_payment_method':
        this.#enter({ step: 'declined', quote, operation });
        return;
      case 'succeeded':
        this.#enter({ step: 'done', operation });
        break;
      case 'canceled':
        if (quote) next = this.#requote(quote.draft, undefined, () => ({ kind: 'canceled' }));
        else this.#enter({ step: 'idle' });
        break;
      case 'failed':
        this.#enter({ step: 'failed', error: failureOf(operation), draft: quote?.draft, operation });
    }
    this.#onSettled?.(operation);
    await next;
  }

  /** Asks for the record until it says something else than "processing". */
  async #track(operation: Operation, quote: Quote | undefined, signal: AbortSignal): Promise<void> {
    let record = operation;
    const ended = await this.#until(signal, quote, operation, async (asking) => {
      // Held only while it is processing: in any other state the buyer waits for what is there now.
      record = await this.#adapter.operation(operation.id, record.state === 'processing' ? WAIT : 0, { signal: asking });
      if (record.state !== 'processing') return record;
      if (!signal.aborted) this.set({ step: 'confirming', quote, operation: record });
      return undefined;
    });
    if (ended) await this.#follow(ended, quote, signal);
  }

  /** Looks once, quietly, whether an order that waits for the buyer still does. */
  async #lookAgain({ operation, quote }: In<'acting' | 'declined'>): Promise<void> {
    const { signal } = this.#abort;
    let record: Operation;
    try {
      record = await this.#adapter.operation(operation.id, 0, { signal });
    } catch {
      return; // Whatever the buyer does next is answered with the record.
    }
    if (record.state !== operation.state || record.action?.clientSecret !== operation.action?.clientSecret) await this.#follow(record, quote, signal);
  }

  /** Asks until an order is found and followed, or it is certain that there is `none` (null). */
  async #find(question: (asking: AbortSignal) => Promise<Operation | null>, quote: Quote | undefined, signal: AbortSignal, none: () => unknown): Promise<void> {
    const found = await this.#until(signal, quote, undefined, question);
    if (found) await this.#follow(found, quote, signal);
    else if (found === null) await none();
  }

  /** Repeats a question until it is answered; "unknown" meanwhile. `undefined` when nobody waits any more. */
  #until<T>(signal: AbortSignal, quote: Quote | undefined, operation: Operation | undefined, question: (asking: AbortSignal) => Promise<T | undefined>): Promise<T | undefined> {
    return this.#patience.until(signal, question, (thrown) =>
      this.set({ step: 'unknown', quote, operation, ...troubleOf(thrown) }),
    );
  }
}

const troubleOf = (thrown: unknown): { readonly offline: boolean; readonly signedOut?: true } => {
  const { code } = toBillingError(thrown);
  return { offline: code === 'network', ...(code === 'not_signed_in' && { signedOut: true }) };
};
