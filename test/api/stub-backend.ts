/** A backend of prepared answers that writes down what it was asked. */
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import type { HttpAdapterOptions } from '../../src/api/adapters/http.js';
import type { BillingAdapter } from '../../src/api/adapter.js';
import { BillingError } from '../../src/api/errors.js';
import type { ErrorCode } from '../../src/api/errors.js';

export type Reply = (request: Request, index: number) => Response | Promise<Response>;

export interface Stub {
  readonly adapter: BillingAdapter;
  readonly requests: Request[];
  /** Milliseconds of each pause between tries. */
  readonly pauses: number[];
}

export function stub(reply: Reply, options: Partial<HttpAdapterOptions> = {}): Stub {
  const requests: Request[] = [];
  const pauses: number[] = [];
  const adapter = createHttpAdapter({
    baseUrl: 'https://host.test/billing',
    random: () => 0.5,
    sleep: async (ms) => void pauses.push(ms),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      return reply(request.clone(), requests.length - 1);
    },
    ...options,
  });
  return { adapter, requests, pauses };
}

/** Answers in turn; the last one stays. */
export const inTurn =
  (...replies: (() => Response)[]): Reply =>
  (_request, index) =>
    replies[Math.min(index, replies.length - 1)]!();

export const json = (value: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(value), {
    ...init,
    headers: { 'content-type': 'application/json; charset=utf-8', 'billing-contract': '1.4', ...(init.headers as object) },
  });

export const problem = (status: number, value: object, headers: Record<string, string> = {}): Response =>
  json(value, { status, headers: { 'content-type': 'application/problem+json', ...headers } });

export const broken = (): never => {
  throw new TypeError('fetch failed');
};

/** What a promise was rejected with, which must be a BillingError. */
export async function failure(work: Promise<unknown>): Promise<BillingError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof BillingError) return error;
    throw error;
  }
  throw new Error('it succeeded');
}

export const codeOf = async (work: Promise<unknown>): Promise<ErrorCode> => (await failure(work)).code;
