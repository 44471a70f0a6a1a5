// A backend that answers at once with the contract's own examples, the same for both elements of the bench.
import type { BillingAdapter } from '../src/api/adapter.js';
import * as examples from '../src/api/contract/examples.js';

const answer =
  <T>(value: T) =>
  (): Promise<T> =>
    Promise.resolve(value);

const unused = (): Promise<never> => Promise.reject(new Error('the bench does not go that far'));

export function createStubAdapter(): BillingAdapter {
  const known: Partial<BillingAdapter> = {
    session: answer(examples.session),
    subscription: answer(examples.subscription),
    plans: answer(examples.plans),
    seatHolders: answer(examples.seatHolders),
    changes: answer({ ...examples.changes, items: [] }),
    createQuote: answer(examples.quote),
    quote: answer(examples.quote),
    operations: answer([]),
    profile: answer(examples.profile),
    paymentMethods: answer(examples.paymentMethods.items),
    voidQuote: answer(undefined),
  };
  // Not `then`: an adapter that looks like a promise is waited for, for ever.
  return new Proxy(known as BillingAdapter, { get: (target, name) => Reflect.get(target, name) ?? (name === 'then' ? undefined : unused) });
}
