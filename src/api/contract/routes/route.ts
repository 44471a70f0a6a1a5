/** What a route says of itself. */
import type { ServerErrorCode } from '../../errors.js';
import type { Permission } from '../schemas.js';

export interface Route {
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
  /** Codes it may answer with beyond those every route has. */
  readonly errors: readonly ServerErrorCode[];
}

export const route = <const R extends Route>(value: R): R => value;
