/** Reading requests and writing answers: limits, JSON, ETags. */
import { CONTRACT_VERSION } from '../api/contract/routes.js';
import { Problem, problemBody } from './problems.js';

/**
 * Reads a JSON body of at most `limit` bytes; undefined when there is none.
 * @throws Problem too_large, invalid_request
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Problem('too_large');
  const text = await readText(request, limit);
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('invalid_request');
  }
}

async function readText(request: Request, limit: number): Promise<string> {
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new Problem('too_large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** What a handler gives back when the route's own status is not meant. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes an answer. GET answers carry an ETag (`etag`, else one of their content) and honour If-None-Match. */
export function writeAnswer(request: Request, answer: Answer, requestId: string): Response {
  const read = request.method === 'GET';
  const headers = new Headers({
    'billing-contract': CONTRACT_VERSION,
    'cache-control': read ? 'private, no-cache' : 'no-store',
    'request-id': requestId,
    ...answer.headers,
  });
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
  const text = JSON.stringify(answer.body);
  if (read && answer.status === 200) {
    const etag = headers.get('etag') ?? `"${digest(text)}"`;
    headers.set('etag', etag);
    if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  }
  headers.set('content-type', 'application/json');
  return new Response(text, { status: answer.status, headers });
}

export function writeProblem(request: Request, problem: Problem, requestId: string, more: Record<string, string> = {}): Response {
  const answer = { status: problem.status, body: problemBody(problem, requestId), headers: { ...problem.headers, ...more } };
  const response = writeAnswer(request, answer, requestId);
  response.headers.set('content-type', 'application/problem+json');
  response.headers.set('cache-control', 'no-store');
  return response;
}

function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}

/** The revision in an If-Match header such as `"7"`. @throws Problem precondition_required */
export function matchedRevision(headers: Headers): number {
  const revision = /^\s*(?:W\/)?"(\d+)"\s*$/.exec(headers.get('if-match') ?? '')?.[1];
  if (revision === undefined) throw new Problem('precondition_required');
  return Number(revision);
}

/** A short fingerprint of a text: tells contents apart, protects nothing. Pages without TLS have no crypto.subtle. */
export function digest(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    low = Math.imul(low ^ unit, 0x1b873593);
    high ^= low >>> 13;
    low ^= high >>> 15;
  }
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36)).padStart(14, '0');
}
