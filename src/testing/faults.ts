/** Seeded fault injection around any Request → Response function: a page's fetch or a server's handler. */

/**
 * What can go wrong with one exchange. Before the server sees it: `drop_request`, `internal` (500), `unavailable`
 * (503 with Retry-After), `rate_limited` (429 with Retry-After). After the server did the work: `drop_answer`,
 * `hang` (no answer ever), `html`, `empty`, `truncated` (half the JSON), `wrong_version` (of the contract).
 */
export const FAULT_KINDS = [
  'drop_request',
  'drop_answer',
  'internal',
  'unavailable',
  'rate_limited',
  'html',
  'empty',
  'truncated',
  'wrong_version',
  'hang',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault at one call (counted from 0) or at every call a predicate picks. */
export interface PlannedFault {
  readonly at: number | ((request: Request, index: number) => boolean);
  readonly fault: FaultKind;
}

export interface FaultOptions {
  /** Exact faults; the first entry that matches a call wins. Calls no entry matches fall to `rate`. */
  readonly plan?: readonly PlannedFault[] | undefined;
  /** Share of calls that fail, 0 to 1; default 0. Which, and how, follows from `seed` and the call's index alone. */
  readonly rate?: number | undefined;
  /** Default 1. */
  readonly seed?: number | undefined;
  /** Kinds that `rate` draws from; default all. */
  readonly kinds?: readonly FaultKind[] | undefined;
  /** Calls to touch; default all. Calls it leaves alone do not count in the index. */
  readonly only?: ((request: Request) => boolean) | undefined;
  /** Mean delay of every answer in milliseconds, between half and one and a half of it; default 0. */
  readonly latency?: number | undefined;
  /** Seconds that 429 and 503 ask to wait; default 1. */
  readonly retryAfter?: number | undefined;
  /** Told of each fault as it is injected. */
  readonly onFault?: ((fault: FaultKind, request: Request, index: number) => void) | undefined;
  /** For tests: the delay, in milliseconds. */
  readonly sleep?: ((ms: number) => Promise<void>) | undefined;
}

/** The connection broke. `fetch` reports that as a TypeError too; a server that gets one closes the socket unanswered. */
export class ConnectionDropped extends TypeError {
  override readonly name = 'ConnectionDropped';
}

/** A number in [0, 1) that depends on nothing but the seed and its place, so parallel calls replay the same. */
function draw(seed: number, index: number, place: number): number {
  let state = (seed * 0x9e3779b1 + index * 0x85ebca6b + place * 0xc2b2ae35) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
  return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
}

function problemAnswer(status: number, code: string, retryAfter?: number): Response {
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return new Response(JSON.stringify({ type: 'about:blank', title: code, status, code }), { status, headers });
}

async function spoil(fault: FaultKind, answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  headers.delete('etag');
  // A 204 has no body to spoil and may not be given one.
  const status = answer.status === 204 || answer.status === 304 ? 200 : answer.status;
  const init = { status, headers };
  if (fault === 'wrong_version') {
    headers.set('billing-contract', '999.0');
    return new Response(await answer.text(), init);
  }
  if (fault === 'truncated') {
    const text = await answer.text();
    headers.set('content-type', headers.get('content-type') ?? 'application/json');
    return new Response(text.slice(0, Math.floor(text.length / 2)), init);
  }
  if (fault === 'empty') return new Response('', init);
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response('<!doctype html><title>Sign in</title><p>Please sign in.', { status: 200, headers });
}

const givenUp = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
  });

/**
 * Wraps `inner` so that calls fail as planned or at a seeded rate; the same options and order of calls give the same
 * faults. Use it in place of `fetch`, or around a kit's `handle`.
 * @throws ConnectionDropped for dropped calls
 */
export function withFaults(
  inner: (request: Request) => Promise<Response>,
  options: FaultOptions = {},
): (input: Request | URL | string, init?: RequestInit) => Promise<Response> {
  const { plan = [], rate = 0, seed = 1, kinds = FAULT_KINDS, latency = 0, retryAfter = 1 } = options;
  const sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
  // A request that nobody holds is collected together with its signal, and giving it up would reach no one.
  const hanging = new Set<Request>();
  let calls = 0;

  const hang = (request: Request): Promise<never> => {
    hanging.add(request);
    return givenUp(request.signal).finally(() => hanging.delete(request));
  };

  const faultOf = (request: Request, index: number): FaultKind | undefined => {
    const planned = plan.find(({ at }) => (typeof at === 'number' ? at === index : at(request, index)));
    if (planned) return planned.fault;
    return draw(seed, index, 0) < rate ? kinds[Math.floor(draw(seed, index, 1) * kinds.length)] : undefined;
  };

  return async (input, init) => {
    const request = new Request(input, init);
    if (options.only && !options.only(request)) return inner(request);
    const index = calls++;
    const fault = faultOf(request, index);
    if (latency) await sleep(latency * (0.5 + draw(seed, index, 2)));
    request.signal.throwIfAborted();
    if (!fault) return inner(request);
    options.onFault?.(fault, request, index);
    switch (fault) {
      case 'drop_request':
        throw new ConnectionDropped('dropped before it was sent');
      case 'internal':
        return problemAnswer(500, 'internal');
      case 'unavailable':
        return problemAnswer(503, 'provider_unavailable', retryAfter);
      case 'rate_limited':
        return problemAnswer(429, 'rate_limited', retryAfter);
    }
    const answer = await inner(request);
    if (fault === 'drop_answer') throw new ConnectionDropped('answer dropped');
    return fault === 'hang' ? hang(request) : spoil(fault, answer);
  };
}
