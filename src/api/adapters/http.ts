/** BillingAdapter over HTTP: speaks the published contract with any backend that serves it. */
import type { BillingAdapter, CallOptions } from '../adapter.js';
import { read, type Shape } from '../contract/read.js';
import type { Answer } from '../contract/responses.js';
import { billingRoutes } from '../contract/routes/billing.js';
import type { RouteCall } from '../contract/routes/route.js';
import type { Profile, ProfileFields } from '../contract/schemas.js';
import { answers, problem } from '../contract/shapes.js';
import { CONTRACT_VERSION } from '../contract/version.js';
import type { ErrorDetail } from '../errors.js';
import { BillingError, SERVER_ERRORS } from '../errors.js';
import type { ErrorCode, ServerErrorCode } from '../errors.js';
import type { PeopleAdapter } from '../people-adapter.js';
import { backOff, createSharing, retryAfterSeconds, sleep, within } from './waiting.js';

export interface HttpAdapterOptions {
  /** Where the contract is mounted, without "/v1": "https://example.com/billing", or "/billing" in a page. */
  readonly baseUrl: string;
  /** Sent with every request, e.g. an authorization. A function is asked again for each try, so tokens may change. */
  readonly headers?: HeaderSource | undefined;
  /** Default: the page's own `fetch` at the time of the call. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds one try may take; default 20000. */
  readonly timeout?: number | undefined;
  /** How often a request is sent again when that cannot do anything twice; default 3. */
  readonly retries?: number | undefined;
  /** As in `fetch`; default "same-origin". */
  readonly credentials?: RequestCredentials | undefined;
  /** For tests: a number in [0, 1). */
  readonly random?: (() => number) | undefined;
  /** For tests: the pause between tries, in milliseconds. */
  readonly sleep?: ((ms: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

type HeaderValues = Readonly<Record<string, string>>;
export type HeaderSource = HeaderValues | (() => HeaderValues | Promise<HeaderValues>);

export interface Call<T> {
  readonly id?: string;
  readonly query?: Readonly<Record<string, string | number | null>>;
  readonly body?: unknown;
  readonly headers?: HeaderValues;
  readonly options?: CallOptions | undefined;
  /** Seconds the server may hold its answer. */
  readonly wait?: number;
  /** An earlier try's answer was lost, the repetition was refused: finds out whether that try had done it. */
  readonly recover?: (error: BillingError) => Promise<T>;
}

/** Which question is sent, and what its answer looks like. */
interface Kind {
  readonly route: RouteCall;
  readonly shape: Shape;
}

/** Sends a question with all the patience and care of the adapter. */
export type Send = <T>(kind: Kind, call?: Call<T>) => Promise<T>;

export const keyed = (key: string): HeaderValues => ({ 'idempotency-key': key });

const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  401: 'not_signed_in',
  403: 'forbidden_role',
  404: 'not_found',
  409: 'operation_conflict',
  412: 'revision_mismatch',
  429: 'rate_limited',
};

/** null for all that is not JSON; no schema of the contract accepts it. */
function jsonOf(headers: Headers, text: string): unknown {
  if (!/[/+]json\b/i.test(headers.get('content-type') ?? '')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads an answer by the contract. @throws BillingError */
function parse(shape: Shape, { status, headers, ok }: Response, text: string): unknown {
  const retryAfter = retryAfterSeconds(headers.get('retry-after'), Date.now());
  const version = headers.get('billing-contract') ?? CONTRACT_VERSION;
  let cause: unknown;
  if (parseInt(version) === parseInt(CONTRACT_VERSION)) {
    const body = status === 204 ? undefined : jsonOf(headers, text);
    let detail: (ErrorDetail & { readonly code: string }) | undefined;
    try {
      if (ok) return read(shape, body);
      detail = read(problem, body) as ErrorDetail & { readonly code: string };
    } catch (mismatch) {
      cause = mismatch;
    }
    if (detail) {
      const { code, ...rest } = detail;
      throw new BillingError(
        Object.hasOwn(SERVER_ERRORS, code)
          ? (code as ServerErrorCode)
          : (CODE_OF_STATUS[status] ?? (status < 500 ? 'invalid_request' : 'internal')),
        { ...rest, status, retryAfter },
      );
    }
  }
  // Gateways in front of the backend sign out and slow down without knowing our problems.
  throw new BillingError(status === 401 || status === 429 ? CODE_OF_STATUS[status]! : 'invalid_response', {
    status,
    retryAfter,
    cause,
  });
}

/**
 * Makes an adapter for one signed-in person and account; make another when either changes, because answers are kept
 * for revalidation. Reads and requests whose repetition changes nothing are sent again after network errors, 429,
 * 502, 503 and 504; commits never are (their outcome is unknown, ask the server), except after a 429 with Retry-After.
 */
export function createHttpAdapter(settings: HttpAdapterOptions): BillingAdapter {
  const { timeout = 20_000, retries = 3, random = Math.random, sleep: pause = sleep } = settings;
  const base = settings.baseUrl.replace(/\/+$/, '');
  const own = settings.fetch;
  // Native fetch refuses to be called as a method, and the page may replace its own later.
  const fetchNow: typeof fetch = (input, init) => (own ?? globalThis.fetch)(input, init);
  const sharing = createSharing();
  const kept = new Map<string, { readonly etag: string; readonly answer: unknown }>();

  const ask = async (url: string, accept: string, { headers: added, ...init }: { headers?: HeaderValues } & RequestInit): Promise<Response> => {
    const { headers, credentials = 'same-origin' } = settings;
    const wanted = typeof headers === 'function' ? await headers() : headers;
    return fetchNow(url, { ...init, headers: { accept, ...added, ...wanted }, cache: 'no-store', credentials });
  };

  async function exchange({ route, shape }: Kind, url: string, call: Call<unknown>, signal: AbortSignal): Promise<unknown> {
    const reading = route.method === 'GET';
    const known = reading ? kept.get(url) : undefined;
    let response: Response;
    let text: string;
    try {
      response = await ask(url, 'application/json', {
        method: route.method,
        headers: {
          // On every request that changes something, body or not: no plain form can send it.
          ...(!reading && { 'content-type': 'application/json' }),
          ...(known && { 'if-none-match': known.etag }),
          ...call.headers,
        },
        body: call.body ? JSON.stringify(call.body) : null,
        signal,
      });
      text = await response.text();
    } catch (cause) {
      throw new BillingError('network', { cause });
    }
    if (known && response.status === 304) return known.answer;
    const answer = parse(shape, response, text);
    const etag = response.headers.get('etag');
    if (reading && etag) {
      if (kept.size > 99) kept.clear();
      kept.set(url, { etag, answer });
    }
    return answer;
  }

  async function persist<T>(kind: Kind, url: string, call: Call<T>, signal: AbortSignal | undefined): Promise<T> {
    let lost = false;
    for (let attempt = 0; ; attempt++) {
      try {
        return (await within(signal, timeout + (call.wait ?? 0) * 1000, (inner) => exchange(kind, url, call, inner))) as T;
      } catch (thrown) {
        const error = thrown as BillingError;
        const { status = 0, retryAfter } = error.detail;
        const again =
          kind.route.idempotency === 'natural'
            ? error.code === 'network' || [429, 502, 503, 504].includes(status)
            : status === 429 && retryAfter !== undefined;
        // Whoever asks for more patience than a try has is told so instead.
        if (!again || attempt >= retries || (retryAfter ?? 0) * 1000 > timeout) {
          if (lost && call.recover) return call.recover(error);
          throw error;
        }
        lost ||= error.outcomeUnknown;
        await pause(backOff(attempt, retryAfter, random), signal);
      }
    }
  }

  const send: Send = async (kind, call = {}) => {
    const { route } = kind;
    const signal = call.options?.signal;
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(call.query ?? {})) if (value !== null) query.set(key, String(value));
    const path = route.path.replace('{id}', encodeURIComponent(call.id ?? ''));
    const url = `${base}${path}?${query}`.replace(/\?$/, '');
    if (signal?.aborted) throw new BillingError('aborted', { cause: signal.reason });
    if (route.method === 'GET') return sharing.join(url, signal, (shared) => persist(kind, url, call, shared));
    try {
      return await persist(kind, url, call, signal);
    } finally {
      // A read begun before this change must not answer those who ask after it.
      sharing.forget();
    }
  };

  const request = <N extends keyof typeof billingRoutes>(name: N, call: Call<Answer<N>> = {}): Promise<Answer<N>> =>
    send({ route: billingRoutes[name], shape: answers[name] }, call);

  let people: Promise<PeopleAdapter> | undefined;
  const loadPeople = async (): Promise<PeopleAdapter> => {
    try {
      return (await import('./people-calls.js')).createPeopleCalls(send);
    } catch (cause) {
      people = undefined;
      throw new BillingError('network', { cause });
    }
  };

  /** The profile as wanted, if it is that already; else the refusal stands. */
  const profileIf =
    (wanted: Partial<ProfileFields>, options?: CallOptions) =>
    async (refusal: BillingError): Promise<Profile> => {
      const now = await adapter.profile(options);
      for (const [field, value] of Object.entries(now.fields))
        if (value !== (wanted[field as keyof ProfileFields] ?? '')) throw refusal;
      return now;
    };
  const match = (revision: number): HeaderValues => ({ 'if-match': `"${revision}"` });

  const adapter: BillingAdapter = {
    session: (options) => request('session', { options }),
    subscription: (options) => request('subscription', { options }),
    plans: (options) => request('plans', { options }),
    seatHolders: (cursor, options) => request('seatHolders', { query: { cursor }, options }),
    changes: (after, options) => request('changes', { query: { after }, options }),
    liveChanges: async (after, onChange, options) => {
      const { readChanges } = await import('./live-changes.js');
      const { path } = billingRoutes.changes;
      await readChanges((signal) => ask(`${base}${path}?after=${after}`, 'text/event-stream', { signal }), onChange, options?.signal);
    },
    credits: (options) => request('credits', { options }),
    cancelScheduledChange: (id, options) =>
      request('cancelScheduledChange', {
        id,
        options,
        recover: async (error) => {
          if (error.code !== 'not_found') throw error;
          return adapter.subscription(options);
        },
      }),

    createQuote: (draft, options) => request('createQuote', { body: { draft }, options }),
    quote: (id, options) => request('quote', { id, options }),
    voidQuote: (id, options) => request('voidQuote', { id, options }),
    compare: (draft, options) => request('compare', { body: { draft }, options }),

    createOperation: (order, options) =>
      request('createOperation', { body: order, headers: keyed(options.idempotencyKey), options }),
    operations: async (filter, options) => (await request('operations', { query: { ...filter }, options })).items,
    operation: (id, wait, options) => request('operation', { id, query: { wait: wait || null }, wait, options }),
    resumeOperation: (id, paymentMethodId, options) =>
      request('resumeOperation', { id, body: { paymentMethodId }, headers: keyed(options.idempotencyKey), options }),
    cancelOperation: (id, options) => request('cancelOperation', { id, options }),

    invoices: (cursor, year, options) => request('invoices', { query: { cursor, year }, options }),
    invoiceLink: (id, options) => request('invoiceLink', { id, options }),

    profile: (options) => request('profile', { options }),
    saveProfile: (fields, revision, options) =>
      request('saveProfile', { body: { fields }, headers: match(revision), options, recover: profileIf(fields, options) }),
    deleteProfile: (revision, options) =>
      request('deleteProfile', { headers: match(revision), options, recover: profileIf({}, options) }),

    paymentMethods: async (options) => (await request('paymentMethods', { options })).items,
    createPaymentSetup: (options) =>
      request('createPaymentSetup', { headers: keyed(options.idempotencyKey), options }),
    completePaymentSetup: (setup, options) =>
      request('completePaymentSetup', { body: setup, headers: keyed(options.idempotencyKey), options }),
    updatePaymentMethod: (id, change, options) => request('updatePaymentMethod', { id, body: change, options }),
    deletePaymentMethod: (id, options) => request('deletePaymentMethod', { id, options }),

    people: () => (people ??= loadPeople()),

    fetch: fetchNow,
  };
  return adapter;
}
