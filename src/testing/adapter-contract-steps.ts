/** Steps and checks of the adapter contract, without any test library. */
import type { BillingAdapter } from '../api/adapter.js';
import { responses } from '../api/contract/responses.js';
import type { RouteName } from '../api/contract/routes.js';
import type { CreateOperation } from '../api/contract/requests.js';
import type { Operation, Quote } from '../api/contract/schemas.js';
import type { BillingError, ErrorCode } from '../api/errors.js';

/** Fails with `what` unless it holds. */
export function check(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Fails unless both are written the same as JSON. */
export function same(actual: unknown, wanted: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(wanted)];
  check(left === right, `${what}: ${left} instead of ${right}`);
}

/** The value, if it is what the route answers with. */
export function shaped<T>(name: RouteName, value: T): T {
  const { error } = responses[name].safeParse(value);
  check(!error, `${name} is not of the contract: ${JSON.stringify(error?.issues)}`);
  return value;
}

/** The error a call was refused with, which must have one of the codes. */
export async function refused(work: Promise<unknown>, ...codes: ErrorCode[]): Promise<BillingError> {
  const error = await work.then(
    () => undefined,
    (thrown: BillingError) => thrown,
  );
  check(error, `it went through, expected ${codes.join(' or ')}`);
  check(codes.includes(error.code), `${error.code ?? String(error)} instead of ${codes.join(' or ')}`);
  return error;
}

export const newKey = (): string => crypto.randomUUID();

/** An offer for that many seats more than there are. */
export async function moreSeats(adapter: BillingAdapter, more = 1): Promise<Quote> {
  const { seats } = await adapter.subscription();
  return adapter.createQuote({ seats: seats.capacity + more });
}

/** The confirmation of an offer with the default payment method. */
export async function orderFor(adapter: BillingAdapter, quote: Quote): Promise<CreateOperation> {
  const methods = await adapter.paymentMethods();
  const method = methods.find(({ isDefault }) => isDefault) ?? methods[0];
  check(method, 'the account has no payment method');
  const { id: quoteId, total: expectedTotal, currency } = quote;
  return { quoteId, expectedTotal, currency, paymentMethodId: expectedTotal ? method.id : null };
}

/** Asks until the operation has ended or needs somebody. */
export async function settled(adapter: BillingAdapter, operation: Operation): Promise<Operation> {
  let now = operation;
  for (let asked = 0; now.state === 'processing' && asked < 20; asked++) now = await adapter.operation(now.id, 5);
  return now;
}

/** Confirms an offer and waits for what comes of it. */
export async function buy(adapter: BillingAdapter, quote: Quote, idempotencyKey = newKey()): Promise<Operation> {
  return settled(adapter, await adapter.createOperation(await orderFor(adapter, quote), { idempotencyKey }));
}

export const capacity = async (adapter: BillingAdapter): Promise<number> => (await adapter.subscription()).seats.capacity;
