/** Lets the host's other origins, and only those it listed, call the kit from their pages. */

const ALLOWED_HEADERS = 'accept, authorization, content-type, idempotency-key, if-match, if-none-match';
const EXPOSED_HEADERS = 'billing-contract, etag, idempotency-replayed, request-id, retry-after';

/** Headers for an answer to `request`; none unless its origin is listed. Without a list nothing is cross-origin. */
export function corsHeaders(request: Request, origins: readonly string[]): Readonly<Record<string, string>> {
  if (origins.length === 0) return {};
  const origin = request.headers.get('origin');
  // Caches must not hand one origin's answer to another, whichever came first.
  const vary = { vary: 'origin' };
  if (origin === null || !origins.includes(origin)) return vary;
  return {
    ...vary,
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': EXPOSED_HEADERS,
  };
}

/** The browser's question before a cross-origin request, answered; null when `request` is none or not welcome. */
export function preflight(request: Request, origins: readonly string[]): Response | null {
  if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return null;
  const allowed = corsHeaders(request, origins);
  if (!('access-control-allow-origin' in allowed)) return null;
  const headers = {
    ...allowed,
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': ALLOWED_HEADERS,
    'access-control-max-age': '600',
  };
  return new Response(null, { status: 204, headers });
}
