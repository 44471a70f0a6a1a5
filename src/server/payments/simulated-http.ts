/** The simulated provider's own address, where browsers bring cards and answer challenges. No card number travels. */
import * as z from 'zod/mini';
import { readJson } from '../http.js';
import { Problem } from '../problems.js';
import type { ProviderSide } from './simulated-books.js';

const text = z.string().check(z.maxLength(120));
const entry = z.object({
  /** A key of SIMULATED_CARDS; anything else is declined as a card that is no test card. */
  card: text,
  expMonth: z.int().check(z.minimum(1), z.maximum(12)),
  expYear: z.int().check(z.minimum(2000), z.maximum(2100)),
  holderName: text,
});
const outcome = z.object({ outcome: z.enum(['approve', 'refuse', 'abandon']) });

const LIMIT = 4096;

/**
 * `POST setups/{clientSecret}` {card, expMonth, expYear, holderName} → {status: 'succeeded'} or {status: 'declined', declineCode}.
 * `GET challenges/{clientSecret}` → {status}; `POST` {outcome: 'approve' | 'refuse' | 'abandon'} → {status}.
 * The client secret is the permission, as with real providers. @throws Problem
 */
export async function handleSimulated(provider: ProviderSide, request: Request, subpath: string): Promise<Response> {
  const [kind = '', clientSecret = '', more] = subpath.split('/').map(decodeURIComponent);
  if (more !== undefined || (kind !== 'setups' && kind !== 'challenges')) throw new Problem('not_found');
  const reads = kind === 'challenges' && request.method === 'GET';
  if (!reads && request.method !== 'POST') throw new Problem('method_not_allowed');
  const result = reads
    ? statusOf(paymentStatus(provider, clientSecret))
    : kind === 'setups'
      ? await enter(provider, clientSecret, request)
      : await answer(provider, clientSecret, request);
  if (result === null) throw new Problem('not_found');
  return Response.json(result, { headers: { 'cache-control': 'no-store' } });
}

async function enter(provider: ProviderSide, clientSecret: string, request: Request) {
  const { card, expMonth, expYear, holderName } = await bodyOf(request, entry);
  const setup = provider.enterCard(clientSecret, { card, expMonth, expYear, holderName });
  if (setup === null) return null;
  return setup.declineCode === null ? { status: 'succeeded' } : { status: 'declined', declineCode: setup.declineCode };
}

async function answer(provider: ProviderSide, clientSecret: string, request: Request) {
  const { outcome: chosen } = await bodyOf(request, outcome);
  // Closing the bank's window answers nothing: the payment goes on waiting.
  return statusOf(chosen === 'abandon' ? paymentStatus(provider, clientSecret) : provider.answer(clientSecret, chosen));
}

function paymentStatus(provider: ProviderSide, clientSecret: string): string | null {
  return provider.paymentOf(clientSecret)?.intent.status ?? null;
}

async function bodyOf<S extends z.ZodMiniType>(request: Request, schema: S): Promise<z.infer<S>> {
  const parsed = z.safeParse(schema, await readJson(request, LIMIT));
  if (!parsed.success) throw new Problem('invalid_request');
  return parsed.data;
}

function statusOf(status: string | null) {
  return status === null ? null : { status };
}
