/** One request on its way through the kit: who asks, what came along, and what handlers need to answer. */
import type { ZodMiniType } from 'zod/mini';
import * as z from 'zod/mini';
import type { RouteName } from '../api/contract/routes.js';
import type { InvoiceLink, Permission } from '../api/contract/schemas.js';
import type { Clock } from './clock.js';
import type { CodeUse } from './people/code-store.js';
import type { Answer } from './http.js';
import type { Mail } from './mail.js';
import type { Identity, KitEvent, LogEntry, Policy } from './options.js';
import type { Links } from './links.js';
import type { LiveChanges } from './live-changes.js';
import type { Payments } from './payments.js';
import { Problem } from './problems.js';
import type { Purchases } from './ordering/purchases.js';
import type { Quoting } from './ordering/quoting.js';
import type { Random } from './random.js';
import type { RateLimits } from './rate-limits.js';
import type { AccountRecord } from './records.js';
import type { SeatBuying } from './people/seat-buying.js';
import type { Secrets } from './secrets.js';
import type { Stamp, Store } from './store.js';

/** What all handlers share. */
export interface Services {
  readonly store: Store;
  readonly payments: Payments;
  readonly policy: Policy;
  readonly clock: Clock;
  readonly quoting: Quoting;
  readonly purchases: Purchases;
  readonly links: Links;
  readonly secrets: Secrets;
  readonly limits: RateLimits;
  readonly seatBuying: SeatBuying;
  /** Tells everybody concerned that a code was used. */
  codeUsed(use: CodeUse): void;
  readonly basePath: string;
  readonly publicOrigin: string | undefined;
  /** Groups of routes that are answered. */
  readonly groups: readonly string[];
  /** Tells the host; never throws. */
  emit(event: KitEvent): void;
  /** Sends a message; never throws. */
  send(mail: Mail): void;
  log(entry: LogEntry): void;
  readonly live: LiveChanges;
  readonly random: Random;
  newId(prefix: string): string;
  /** Starts the next period if the present one is over. */
  upToDate(accountId: string): Promise<AccountRecord | null>;
  may(who: Identity, permission: Permission, route: RouteName | null): Promise<boolean>;
}

export interface Call {
  readonly request: Request;
  readonly who: Identity;
  /** The `{id}` of the path. */
  readonly id: string;
  readonly query: URLSearchParams;
  /** The parsed body, not yet checked; undefined when there was none. */
  readonly json: unknown;
  /** The Idempotency-Key; "" on routes that need none. */
  readonly key: string;
  readonly services: Services;
}

/** Answers a call with the body of the route's normal answer, or with an `Answer` of its own. */
export type Handler = (call: Call) => Promise<unknown>;

/** Marks an `Answer` so that a body cannot be taken for one. */
export class Reply implements Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** The body, by the contract's strict schema. @throws Problem invalid_request */
export function bodyOf<S extends ZodMiniType>(call: Call, schema: S): z.infer<S> {
  const parsed = z.safeParse(schema, call.json ?? {});
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), code: 'invalid' }));
  throw new Problem('invalid_request', { fields });
}

/** The caller's account, in its present period. @throws Problem not_found */
export async function accountOf(call: Call): Promise<AccountRecord> {
  const account = await call.services.upToDate(call.who.accountId);
  if (account === null) throw new Problem('not_found');
  return account;
}

/** Who writes, and when. */
export function stampOf(call: Call): Stamp {
  return { by: { id: call.who.userId, name: call.who.name }, at: call.services.clock.now() };
}

/** The language the caller reads best, as a tag; "" = it was not said. */
export function localeOf({ request }: Call): string {
  const [first = ''] = (request.headers.get('accept-language') ?? '').split(/[,;]/);
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(first.trim()) ? first.trim() : '';
}

/** A link to a document of the account, good for a few minutes. */
export async function documentLink({ who, services, request }: Call, id: string): Promise<InvoiceLink> {
  const expiresAt = services.clock.now() + services.policy.linkLifetime * 1000;
  const token = await services.links.sign({ accountId: who.accountId, id, expiresAt });
  return { url: new URL(`${services.basePath}/documents/${token}`, services.publicOrigin ?? request.url).href, expiresAt: new Date(expiresAt).toISOString() };
}

/** A link to the host's page where people join, with the secret where it is sent to no server; null when there is no such page. */
export function joinLink({ services: { policy, publicOrigin }, request }: Call, name: 'code' | 'invitation', secret: string): string | null {
  if (policy.invitationUrl === null) return null;
  const url = new URL(policy.invitationUrl, publicOrigin ?? request.url);
  url.hash = `${name}=${secret}`;
  return url.href;
}
