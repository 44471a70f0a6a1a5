/** What a route says of itself to whoever calls it. */
import type { Permission } from '../schemas.js';

export interface RouteCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base URL; `{id}` is a parameter. */
  readonly path: string;
  /** What the caller must be allowed to do; null = whoever is signed in. */
  readonly permission: Permission | null;
  /** Status of the normal answer; 200 unless said. */
  readonly status?: 201 | 204;
  /** "key": an Idempotency-Key header is required, replays answer the same. "natural": repeating it changes nothing. */
  readonly idempotency: 'key' | 'natural';
  /** Its answer tells a secret once: nothing of it is kept, a replay makes the same answer again. */
  readonly secret?: true;
  /** Needs If-Match with the revision that was read. */
  readonly ifMatch?: true;
  /** Query parameters it understands. */
  readonly query?: readonly string[];
}

export const route = <const R extends RouteCall>(value: R): R => value;
