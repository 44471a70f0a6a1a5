/**
 * The life of an operation: record → call the provider with a key made of operation and attempt → settle.
 * The provider is never called inside a store operation, and every way to an answer (reply, question, tick) ends in
 * the same `settle`. An answer that was lost leaves the operation "processing" until the provider is asked.
 */
import type { Clock } from '../clock.js';
import type { CodeUse } from '../people/code-store.js';
import type { KitEvent, LogEntry, Policy } from '../options.js';
import { PaymentsError, type PaymentIntent, type Payments } from '../payments.js';
import { Problem } from '../problems.js';
import { isActive, type MethodRecord, type OperationRecord } from '../records.js';
import type { FinalOutcome, Store } from '../store.js';

export interface PurchaseOptions {
  readonly store: Store;
  readonly payments: Payments;
  readonly clock: Clock;
  readonly policy: Policy;
  log(entry: LogEntry): void;
  emit(event: KitEvent): void;
  /** Somebody got the seat that was bought for them. */
  codeUsed(use: CodeUse): void;
}

/** The key the provider knows an attempt by. */
export function providerKey(operation: Pick<OperationRecord, 'id' | 'attempt'>): string {
  return `${operation.id}:${operation.attempt}`;
}

export class Purchases {
  readonly #store: Store;
  readonly #payments: Payments;
  readonly #clock: Clock;
  readonly #policy: Policy;
  readonly #log: PurchaseOptions['log'];
  readonly #emit: PurchaseOptions['emit'];
  readonly #codeUsed: PurchaseOptions['codeUsed'];

  constructor(options: PurchaseOptions) {
    this.#store = options.store;
    this.#payments = options.payments;
    this.#clock = options.clock;
    this.#policy = options.policy;
    this.#log = options.log;
    this.#emit = options.emit;
    this.#codeUsed = options.codeUsed;
  }

  /** Takes an operation that was just begun to the provider, or settles it at once when nothing is due. */
  async carryOut(operation: OperationRecord): Promise<OperationRecord> {
    if (operation.attempt === 0) return this.#settle(operation, { state: 'succeeded' });
    const { method } = operation;
    if (method === null) throw new Error('an attempt needs a method');
    let intent: PaymentIntent;
    try {
      intent = await this.#payments.createPayment({
        key: providerKey(operation),
        customer: operation.accountId,
        method: method.providerRef,
        amount: operation.total,
        currency: operation.currency,
      });
    } catch (error) {
      // Charged or not: only the provider knows, and is asked when somebody reads the operation.
      this.#note(operation, 'provider gave no answer to a payment', error);
      return operation;
    }
    // Canceled behind our back: by whoever gave this attempt up, and that one writes the end of it.
    return intent.status === 'canceled' ? this.#reread(operation) : this.#take(operation, intent);
  }

  /** Brings an operation up to date: asks the provider, gives up what was abandoned. Never throws for a silent provider. */
  async resolve(operation: OperationRecord): Promise<OperationRecord> {
    if (!isActive(operation)) return operation;
    try {
      const current = await this.#ask(operation);
      if (!this.#abandoned(current)) return current;
      return (await this.#giveUp(current)).operation;
    } catch (error) {
      if (!(error instanceof PaymentsError)) throw error;
      this.#note(operation, 'provider gave no answer to a question', error);
      return operation;
    }
  }

  /** Tries again with `method`. @throws Problem operation_conflict, outcome_unknown */
  async retry(operation: OperationRecord, method: MethodRecord): Promise<OperationRecord> {
    // The attempt before must never charge once another one may.
    const { operation: current, closed } = await this.#orUnknown(operation, () => this.#close(operation));
    if (!closed) return this.#undecided(current);
    const next = await this.#store.beginAttempt(current.accountId, current.id, {
      attempt: current.attempt + 1,
      method: { id: method.id, brand: method.brand, last4: method.last4, providerRef: method.providerRef },
      at: this.#clock.now(),
    });
    if (next === null) throw new Problem('operation_conflict', { operationId: operation.id });
    return this.carryOut(next);
  }

  /** Cancels an operation that is not paid. @throws Problem operation_conflict, outcome_unknown */
  async cancel(operation: OperationRecord): Promise<OperationRecord> {
    const { operation: current } = await this.#orUnknown(operation, () => this.#giveUp(operation));
    if (current.state === 'canceled') return current;
    throw new Problem('operation_conflict', { operationId: operation.id });
  }

  /**
   * Ends an operation nobody is there for, to confirm or to take another card: what is not paid at once is given up.
   * It stays under way while only the provider knows whether it was paid; the next tick asks again.
   */
  async conclude(operation: OperationRecord): Promise<OperationRecord> {
    if (operation.state === 'processing' || !isActive(operation)) return operation;
    try {
      return (await this.#giveUp(operation)).operation;
    } catch (error) {
      if (error instanceof PaymentsError) return operation;
      throw error;
    }
  }

  async #ask(operation: OperationRecord): Promise<OperationRecord> {
    if (operation.attempt === 0) return this.#settle(operation, { state: 'succeeded' });
    if (operation.state === 'requires_payment_method') return operation;
    const intent = await this.#payments.lookup(providerKey(operation));
    if (intent !== null) return this.#take(operation, intent);
    const waited = this.#clock.now() - operation.attemptedAt;
    if (waited < this.#policy.absentAfter * 1000) return operation;
    // Nothing arrived; nothing may arrive later either, or the buyer would pay twice.
    const closed = await this.#payments.cancelPayment(providerKey(operation));
    if (closed.status !== 'canceled') return this.#take(operation, closed);
    return this.#store.recordOutcome(
      operation.accountId,
      operation.id,
      operation.attempt,
      { state: 'requires_payment_method', failure: { code: 'provider_unavailable', declineCode: null } },
      this.#clock.now(),
    );
  }

  #abandoned(operation: OperationRecord): boolean {
    const waiting = operation.state === 'requires_action' || operation.state === 'requires_payment_method';
    return waiting && this.#clock.now() - operation.stateSince >= this.#policy.abandonAfter * 1000;
  }

  async #giveUp(operation: OperationRecord): Promise<{ operation: OperationRecord }> {
    const { operation: current, closed } = await this.#close(operation);
    return { operation: closed ? await this.#settle(current, { state: 'canceled' }) : current };
  }

  /** Makes sure the present attempt never charges; not `closed` when it was too late for that. */
  async #close(operation: OperationRecord): Promise<{ operation: OperationRecord; closed: boolean }> {
    if (!isActive(operation)) return { operation, closed: false };
    if (operation.attempt === 0) return { operation: await this.#ask(operation), closed: false };
    const intent = await this.#payments.cancelPayment(providerKey(operation));
    if (intent.status === 'canceled') return { operation, closed: true };
    return { operation: await this.#take(operation, intent), closed: false };
  }

  /** An operation that could not be closed: fine when it is paid, a conflict when it is with the bank. */
  #undecided(operation: OperationRecord): OperationRecord {
    if (operation.state === 'succeeded') return operation;
    throw new Problem('operation_conflict', { operationId: operation.id });
  }

  /** Writes down what the provider says of the present attempt. */
  async #take(operation: OperationRecord, intent: PaymentIntent): Promise<OperationRecord> {
    const { accountId, id, attempt } = operation;
    const at = this.#clock.now();
    switch (intent.status) {
      case 'succeeded':
        if (intent.amount !== operation.total || intent.currency !== operation.currency) {
          // Never expected. A person has to look at it; seats are not given for a wrong amount.
          this.#note(operation, 'provider took another amount than was agreed', intent);
          return operation;
        }
        return this.#settle(operation, { state: 'succeeded' });
      case 'canceled':
        return this.#settle(operation, { state: 'canceled' });
      case 'requires_action':
        if (intent.action === null) throw new Error('an action is missing');
        return this.#store.recordOutcome(accountId, id, attempt, { state: 'requires_action', action: intent.action }, at);
      case 'requires_payment_method': {
        const failure = { code: 'card_declined', declineCode: intent.declineCode };
        return this.#store.recordOutcome(accountId, id, attempt, { state: 'requires_payment_method', failure }, at);
      }
      case 'processing':
        return this.#store.recordOutcome(accountId, id, attempt, { state: 'processing' }, at);
    }
  }

  async #settle(operation: OperationRecord, outcome: FinalOutcome): Promise<OperationRecord> {
    const { accountId, id, attempt } = operation;
    const at = this.#clock.now();
    const { operation: settled, changed, use } = await this.#store.settle(accountId, id, attempt, outcome, at);
    if (changed) {
      const fact = { accountId, operationId: id, seats: operation.seats, at: new Date(at).toISOString() };
      this.#emit({ ...fact, type: `operation.${outcome.state}` });
      const { status } = operation.changes;
      const ends = outcome.state === 'succeeded' && status?.to === 'canceled' && status.effectiveAt === null;
      if (ends) this.#emit({ ...fact, type: 'subscription.ended' });
    }
    if (use !== null) this.#codeUsed(use);
    if (outcome.state === 'succeeded' && settled.state !== 'succeeded') {
      this.#note(settled, 'a payment succeeded after its operation had ended', outcome);
    }
    return settled;
  }

  async #reread(operation: OperationRecord): Promise<OperationRecord> {
    return (await this.#store.operation(operation.accountId, operation.id)) ?? operation;
  }

  async #orUnknown<T>(operation: OperationRecord, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof PaymentsError)) throw error;
      this.#note(operation, 'provider gave no answer to a cancellation', error);
      throw new Problem('outcome_unknown', { operationId: operation.id });
    }
  }

  #note(operation: OperationRecord, message: string, cause: unknown): void {
    this.#log({ level: 'error', message, accountId: operation.accountId, operationId: operation.id, cause });
  }
}
