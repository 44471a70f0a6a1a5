/** Who asks, and what this backend can do. */
import * as z from 'zod/mini';
import { open, text } from './common.js';

export const permission = open(['billing:read', 'billing:write', 'members:read', 'members:write', 'members:join']);
export type Permission = z.infer<typeof permission>;

/** GET /session: who asks, what this backend can do, and how cards are entered. */
export const session = z.object({
  /** Version of this contract the server speaks; same major = compatible. */
  contract: text,
  /** Groups of routes the backend has; elements hide what is absent. */
  groups: z.array(text),
  viewer: z.object({ id: text, name: text, role: text, permissions: z.array(permission) }),
  account: z.object({ id: text, name: text, country: text, timeZone: text }),
  /** Which payment gateway the browser must load, and its public settings (never a secret). */
  gateway: z.object({ kind: text, config: z.record(z.string(), z.unknown()) }),
});
export type SessionInfo = z.infer<typeof session>;

