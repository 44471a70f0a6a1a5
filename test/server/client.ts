/** A plain client for tests of the kit: checks every answer against the contract before handing it over. */
import assert from 'node:assert/strict';
import { CONTRACT_VERSION, routes, type Route, type RouteName } from '../../src/api/contract/routes.js';
import { problem, type Operation, type OrderDraft, type PaymentMethod, type Profile, type Quote, type Subscription } from '../../src/api/contract/schemas.js';
import { responses } from '../../src/api/contract/responses.js';
import { SERVER_ERRORS } from '../../src/api/errors.js';
import { VIEWER_HEADER, type Scenario } from '../../src/testing/scenario.js';

export interface CallOptions {
  readonly id?: string;
  readonly query?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly ifMatch?: number;
  /** User id of the scenario. */
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface Result<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
  /** The problem's code, or null. */
  readonly code: string | null;
}

/** Any member of a problem or answer, for tests that look into both. */
export type Loose = Record<string, unknown>;

/** Codes any route may answer with. */
const EVERYWHERE = new Set([
  'invalid_request', 'idempotency_key_missing', 'idempotency_key_reused', 'not_signed_in', 'forbidden_role', 'origin_rejected',
  'method_not_allowed', 'too_large', 'unsupported_media_type', 'rate_limited', 'internal', 'provider_error', 'not_found',
  'operation_in_progress',
]);

let keys = 0;
export const newKey = (): string => `key-${(keys += 1)}`;

export function requestFor(name: RouteName, options: CallOptions = {}): Request {
  const route: Route = routes[name];
  const path = route.path.replace('{id}', encodeURIComponent(options.id ?? ''));
  const headers = new Headers(options.headers);
  if (options.body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
  if (options.as !== undefined) headers.set(VIEWER_HEADER, options.as);
  if (route.idempotency === 'key' && options.key !== '') headers.set('idempotency-key', options.key ?? newKey());
  if (options.ifMatch !== undefined) headers.set('if-match', `"${options.ifMatch}"`);
  const init: RequestInit = { method: route.method, headers };
  if (options.body !== undefined) init.body = typeof options.body === 'string' ? options.body : JSON.stringify(options.body);
  if (options.signal !== undefined) init.signal = options.signal;
  return new Request(`http://localhost/billing${path}${options.query ?? ''}`, init);
}

export async function call<T = Loose>(scenario: Pick<Scenario, 'kit'>, name: RouteName, options: CallOptions = {}): Promise<Result<T>> {
  const response = await scenario.kit.handle(requestFor(name, options));
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const { status, headers } = response;
  assert.equal(headers.get('billing-contract'), CONTRACT_VERSION);
  if (status === 304) return { status, body: body as T, headers, code: null };
  const route: Route = routes[name];
  if (status < 400) {
    assert.equal(status, route.status ?? 200, `${name} answers with its status`);
    const parsed = responses[name].safeParse(body);
    assert.ok(parsed.success, `${name}: ${JSON.stringify(parsed.error?.issues)}`);
    return { status, body: body as T, headers, code: null };
  }
  assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/);
  const { code, requestId } = problem.parse(body);
  assert.ok(requestId, 'a problem names its request');
  assert.equal(status, SERVER_ERRORS[code as keyof typeof SERVER_ERRORS], `${code} travels under its status`);
  assert.ok(EVERYWHERE.has(code) || (route.errors as readonly string[]).includes(code), `${name} may answer ${code}`);
  return { status, body: body as T, headers, code };
}

/** Calls that must succeed. */
export async function ok<T>(scenario: Pick<Scenario, 'kit'>, name: RouteName, options?: CallOptions): Promise<T> {
  const result = await call<T>(scenario, name, options);
  assert.equal(result.code, null, `${name}: ${JSON.stringify(result.body)}`);
  return result.body;
}

/** Calls that must be refused with `code`; gives the problem. */
export async function refused(scenario: Pick<Scenario, 'kit'>, code: string, name: RouteName, options?: CallOptions): Promise<Loose> {
  const result = await call(scenario, name, options);
  assert.equal(result.code, code, JSON.stringify(result.body));
  return result.body;
}

export const subscriptionOf = (scenario: Scenario, as?: string): Promise<Subscription> =>
  ok<Subscription>(scenario, 'subscription', as === undefined ? {} : { as });
export const methodsOf = async (scenario: Scenario): Promise<readonly PaymentMethod[]> =>
  (await ok<{ items: PaymentMethod[] }>(scenario, 'paymentMethods')).items;
export const profileOf = (scenario: Scenario): Promise<Profile> => ok<Profile>(scenario, 'profile');
export const quoteFor = (scenario: Scenario, draft: OrderDraft, as?: string): Promise<Quote> =>
  ok<Quote>(scenario, 'createQuote', { body: { draft }, ...(as !== undefined && { as }) });

export interface ConfirmOptions {
  readonly key?: string;
  readonly as?: string;
  readonly method?: string | null;
  readonly expectedTotal?: number;
}

/** The request that confirms a quote with the account's first method. */
export function confirmation(scenario: Scenario, quote: Quote, options: ConfirmOptions = {}): CallOptions {
  const paymentMethodId = options.method !== undefined ? options.method : quote.total === 0 ? null : `pm_${scenario.accountId}_1`;
  return {
    body: { quoteId: quote.id, expectedTotal: options.expectedTotal ?? quote.total, currency: quote.currency, paymentMethodId },
    key: options.key ?? newKey(),
    ...(options.as !== undefined && { as: options.as }),
  };
}

export const confirm = (scenario: Scenario, quote: Quote, options?: ConfirmOptions): Promise<Operation> =>
  ok<Operation>(scenario, 'createOperation', confirmation(scenario, quote, options));

/** Quotes and confirms `seats` in total. */
export const order = async (scenario: Scenario, draft: OrderDraft, options?: ConfirmOptions): Promise<Operation> =>
  confirm(scenario, await quoteFor(scenario, draft), options);

export const operationOf = (scenario: Scenario, id: string, query = ''): Promise<Operation> =>
  ok<Operation>(scenario, 'operation', { id, query });

/** What was taken from the account altogether, in minor units. */
export const takenFrom = (scenario: Scenario): number =>
  scenario.payments.charges(scenario.accountId).reduce((sum, charge) => sum + charge.amount, 0);

/** Answers the challenge an operation waits for. */
export async function challenge(scenario: Scenario, operation: Operation, outcome: string): Promise<void> {
  const response = await scenario.kit.handle(
    new Request(`http://localhost/billing/simulated/challenges/${operation.action?.clientSecret ?? ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ outcome }),
    }),
  );
  assert.equal(response.status, 200);
}

/** Enters a card as the browser's part of the provider does. */
export async function enterCard(scenario: Scenario, clientSecret: string, card: string, holderName = 'Ana Ferreira'): Promise<Loose> {
  const response = await scenario.kit.handle(
    new Request(`http://localhost/billing/simulated/setups/${clientSecret}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ card, expMonth: 4, expYear: 2030, holderName }),
    }),
  );
  assert.equal(response.status, 200);
  return (await response.json()) as Loose;
}
