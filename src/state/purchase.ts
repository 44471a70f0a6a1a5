/** The one way anything is bought, lowered or changed: quote, confirm, and never a doubt about what was charged. */
import type { BillingAdapter } from '../api/adapter.js';
import type { Operation, OrderDraft, Quote } from '../api/contract/schemas.js';
import { BillingError, toBillingError } from '../api/errors.js';
import { COMMITTED, type PurchaseState, type QuoteNotice } from './purchase-state.js';
import { Store } from './store.js';

export interface PurchaseOptions {
  readonly adapter: BillingAdapter;
  /** Waits between questions to the server; tests hand in their own. Milliseconds. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Called when the account may have changed on the server. */
  readonly onSettled?: (operation: Operation) => void;
}

const sleepFor = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** Seconds the server may hold an answer while an operation is under way. */
const WAIT = 20;
const RETRY_FIRST = 1_000;
const RETRY_MOST = 15_000;

/**
 * A discriminated union in a store, with the verbs that move it. Verbs that make no sense in the present state do
 * nothing, so a double click is one click. The idempotency key of a confirm is the quote's id: a quote can be used
 * once, so one intent has one key however often it is sent, without anything being kept in the browser.
 */
export class Purchase extends Store<PurchaseState> {
  readonly #adapter: BillingAdapter;
  readonly #sleep: NonNullable<PurchaseOptions['sleep']>;
  readonly #onSettled: PurchaseOptions['onSettled'];
  /** Ends whatever the current state waits for. */
  #abort = new AbortController();
  /** Ends only the present pause between two questions. */
  #wake = new AbortController();

  constructor(options: PurchaseOptions) {
    super({ step: 'idle' });
    this.#adapter = options.adapter;
    this.#sleep = options.sleep ?? sleepFor;
    this.#onSettled = options.onSettled;
  }

  get committed(): boolean {
    return COMMITTED.includes(this.value.step);
  }

  /** Asks for an offer; a newer call replaces an older one. Does nothing while an order is on its way. */
  async quote(draft: OrderDraft): Promise<void> {
    if (this.committed) return;
    const state = this.value;
    const previous = state.step === 'quoted' ? state.quote : state.step === 'quoting' ? state.previous : undefined;
    await this.#requote(draft, previous, undefined);
  }

  /** Agrees to the offer on screen. `paymentMethodId` null only when nothing is due. */
  async confirm(paymentMethodId: string | null): Promise<void> {
    const state = this.value;
    if (state.step !== 'quoted') return;
    const { quote, draft } = state;
    const signal = this.#enter({ step: 'confirming', quote, operation: undefined });
    try {
      const operation = await this.#adapter.createOperation(
        { quoteId: quote.id, expectedTotal: quote.total, currency: quote.currency, paymentMethodId },
        { idempotencyKey: quote.id, signal },
      );
      await this.#follow(operation, quote, signal);
    } catch (thrown) {
      if (signal.aborted) return;
      await this.#confirmFailed(toBillingError(thrown), quote, draft, signal);
    }
  }

  /** The buyer is through with the provider's question; what came of it the server says. */
  async actionDone(): Promise<void> {
    const state = this.value;
    if (state.step !== 'acting') return;
    const { operation, quote } = state;
    const signal = this.#enter({ step: 'confirming', quote, operation });
    await this.#commit(operation, quote, signal, `${operation.id}:${operation.action?.clientSecret ?? ''}`, undefined);
  }

  /** After a decline: the same order with another method. */
  async retryWith(paymentMethodId: string): Promise<void> {
    const state = this.value;
    if (state.step !== 'declined') return;
    const { operation, quote } = state;
    const signal = this.#enter({ step: 'confirming', quote, operation });
    // A new attempt is a new intent. Not randomUUID: it is missing on pages served without TLS.
    const attempt = crypto.getRandomValues(new Uint32Array(4)).join('-');
    await this.#commit(operation, quote, signal, `${operation.id}:${attempt}`, paymentMethodId);
  }

  /** Gives the order up while it is unpaid; afterwards a fresh offer for the same draft is on screen. */
  async cancel(): Promise<void> {
    const state = this.value;
    if (state.step !== 'acting' && state.step !== 'declined') return;
    const { operation, quote } = state;
    const signal = this.#enter({ step: 'confirming', quote, operation });
    try {
      await this.#follow(await this.#adapter.cancelOperation(operation.id, { signal }), quote, signal);
    } catch (thrown) {
      if (signal.aborted) return;
      const error = toBillingError(thrown);
      // "operation_conflict" means it was paid meanwhile: the record tells.
      await this.#ask(operation, quote, signal, error.code === 'network');
    }
  }

  /** Back to the start. Refused while an order is on its way: it cannot be forgotten. */
  reset(): void {
    if (!this.committed) this.#enter({ step: 'idle' });
  }

  /** Takes up an operation found on the server: after a reload, from another tab or another admin. */
  async adopt(operation: Operation): Promise<void> {
    if (this.committed) return;
    const signal = this.#enter({ step: 'confirming', quote: undefined, operation });
    await this.#follow(operation, undefined, signal);
  }

  /** Takes up the operation a refusal named (`operation_in_progress`). */
  async adoptById(id: string): Promise<void> {
    if (this.committed) return;
    const signal = this.#enter({ step: 'unknown', quote: undefined, operation: undefined, offline: false });
    const found = await this.#persist((s) => this.#adapter.operation(id, 0, { signal: s }), signal, () => undefined);
    if (found) await this.#follow(found, undefined, signal);
    else if (!signal.aborted) this.#enter({ step: 'idle' });
  }

  /** The account changed on the server: an offer made for an older revision is made again, with a word about it. */
  async accountChanged(revision: number): Promise<void> {
    const state = this.value;
    if (state.step === 'quoted' && state.quote.revision < revision) {
      await this.#requote(state.draft, state.quote, { kind: 'changed', previous: state.quote });
    }
  }

  /** Asks the server now instead of after the present pause, e.g. when the network is back. */
  askNow(): void {
    this.#wake.abort();
  }

  /** Stops waiting. The order itself, if any, goes on at the server. */
  dispose(): void {
    this.#abort.abort();
  }

  #pause(ms: number, signal: AbortSignal): Promise<void> {
    this.#wake = new AbortController();
    return this.#sleep(ms, AbortSignal.any([signal, this.#wake.signal]));
  }

  #enter(state: PurchaseState): AbortSignal {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.set(state);
    return this.#abort.signal;
  }

  async #requote(draft: OrderDraft, previous: Quote | undefined, notice: QuoteNotice | undefined): Promise<void> {
    const signal = this.#enter({ step: 'quoting', draft, previous });
    try {
      const quote = await this.#adapter.createQuote(draft, { signal });
      if (!signal.aborted) this.#quoted(draft, quote, notice);
    } catch (thrown) {
      if (signal.aborted) return;
      this.#enter({ step: 'failed', error: toBillingError(thrown), draft, operation: undefined });
    }
  }

  #quoted(draft: OrderDraft, quote: Quote, notice: QuoteNotice | undefined): void {
    this.#enter({ step: 'quoted', draft, quote, notice });
  }

  async #confirmFailed(error: BillingError, quote: Quote, draft: OrderDraft, signal: AbortSignal): Promise<void> {
    const { code, detail } = error;
    if (code === 'quote_changed' || code === 'quote_expired') {
      const kind = code === 'quote_changed' ? 'changed' : 'expired';
      if (detail.quote) return this.#quoted(draft, detail.quote, { kind, previous: quote });
      return this.#requote(draft, quote, { kind, previous: quote });
    }
    if (detail.operationId && (code === 'quote_used' || code === 'outcome_unknown')) {
      return this.#askById(detail.operationId, quote, draft, signal);
    }
    if (error.outcomeUnknown) return this.#findOut(quote, draft, signal, code === 'network');
    // A plain refusal: nothing was charged. The order stays as it was drafted.
    this.#enter({ step: 'failed', error, draft, operation: undefined });
  }

  /** Sends a step of an operation that exists, then goes where the record says. */
  async #commit(operation: Operation, quote: Quote | undefined, signal: AbortSignal, idempotencyKey: string, method: string | undefined): Promise<void> {
    try {
      await this.#follow(await this.#adapter.resumeOperation(operation.id, method, { idempotencyKey, signal }), quote, signal);
    } catch (thrown) {
      if (!signal.aborted) await this.#ask(operation, quote, signal, toBillingError(thrown).code === 'network');
    }
  }

  /** Goes where the server's record says. */
  async #follow(operation: Operation, quote: Quote | undefined, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    switch (operation.state) {
      case 'processing':
        this.set({ step: 'confirming', quote, operation });
        return this.#poll(operation, quote, signal);
      case 'requires_action':
        this.#enter({ step: 'acting', quote, operation });
        return;
      case 'requires_payment_method':
        this.#enter({ step: 'declined', quote, operation });
        return;
      case 'succeeded':
        this.#enter({ step: 'done', operation });
        this.#onSettled?.(operation);
        return;
      case 'canceled':
        this.#onSettled?.(operation);
        if (quote) return this.#requote(quote.draft, undefined, { kind: 'canceled' });
        this.#enter({ step: 'idle' });
        return;
      case 'failed':
        this.#enter({ step: 'failed', error: new BillingError('card_declined', { declineCode: operation.failure?.declineCode ?? undefined }), draft: quote?.draft, operation });
        this.#onSettled?.(operation);
    }
  }

  /** Waits for the end of "processing"; a lost answer here changes nothing but the wording. */
  async #poll(operation: Operation, quote: Quote | undefined, signal: AbortSignal): Promise<void> {
    for (let delay = RETRY_FIRST; !signal.aborted; delay = Math.min(delay * 2, RETRY_MOST)) {
      await this.#pause(delay, signal);
      if (signal.aborted) return;
      try {
        const next = await this.#adapter.operation(operation.id, WAIT, { signal });
        if (next.state !== 'processing') return await this.#follow(next, quote, signal);
        if (!signal.aborted) this.set({ step: 'confirming', quote, operation: next });
      } catch (thrown) {
        if (signal.aborted) return;
        this.set({ step: 'unknown', quote, operation, offline: toBillingError(thrown).code === 'network' });
      }
    }
  }

  async #ask(operation: Operation, quote: Quote | undefined, signal: AbortSignal, offline: boolean): Promise<void> {
    this.set({ step: 'unknown', quote, operation, offline });
    const found = await this.#persist((s) => this.#adapter.operation(operation.id, 0, { signal: s }), signal, (isOffline) =>
      this.set({ step: 'unknown', quote, operation, offline: isOffline }),
    );
    if (found) await this.#follow(found, quote, signal);
    else if (!signal.aborted) this.#enter({ step: 'failed', error: new BillingError('not_found'), draft: quote?.draft, operation });
  }

  async #askById(id: string, quote: Quote, draft: OrderDraft, signal: AbortSignal): Promise<void> {
    this.set({ step: 'unknown', quote, operation: undefined, offline: false });
    const found = await this.#persist((s) => this.#adapter.operation(id, 0, { signal: s }), signal, () => undefined);
    if (found) await this.#follow(found, quote, signal);
    else if (!signal.aborted) await this.#requote(draft, undefined, { kind: 'not_sent' });
  }

  /**
   * The answer to a confirm was lost. Ask whether the quote became an operation. If not, void the quote: then the
   * order cannot arrive late either, and "nothing was charged" is a fact and not a hope.
   */
  async #findOut(quote: Quote, draft: OrderDraft, signal: AbortSignal, offline: boolean): Promise<void> {
    const unknown = (isOffline: boolean) => this.set({ step: 'unknown', quote, operation: undefined, offline: isOffline });
    unknown(offline);
    const outcome = await this.#persist(
      async (s) => {
        const [existing] = await this.#adapter.operations({ quoteId: quote.id }, { signal: s });
        if (existing) return existing;
        try {
          await this.#adapter.voidQuote(quote.id, { signal: s });
        } catch (thrown) {
          const error = toBillingError(thrown);
          if (error.code === 'quote_used' && error.detail.operationId) return this.#adapter.operation(error.detail.operationId, 0, { signal: s });
          if (error.code !== 'not_found') throw error;
        }
        return 'never' as const;
      },
      signal,
      unknown,
    );
    if (signal.aborted) return;
    if (outcome === 'never') await this.#requote(draft, undefined, { kind: 'not_sent' });
    else if (outcome) await this.#follow(outcome, quote, signal);
  }

  /** Repeats a question until it is answered, with growing pauses. `undefined` when given up or not found. */
  async #persist<T>(question: (signal: AbortSignal) => Promise<T>, signal: AbortSignal, waiting: (offline: boolean) => void): Promise<T | undefined> {
    for (let delay = RETRY_FIRST; !signal.aborted; delay = Math.min(delay * 2, RETRY_MOST)) {
      try {
        const answer = await question(signal);
        return signal.aborted ? undefined : answer;
      } catch (thrown) {
        if (signal.aborted) return undefined;
        const error = toBillingError(thrown);
        if (error.code === 'not_found') return undefined;
        waiting(error.code === 'network');
        await this.#pause(delay, signal);
      }
    }
    return undefined;
  }
}
