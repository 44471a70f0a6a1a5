/** The server kit: one `Request → Response` function that serves the billing contract for a host's accounts. */
import type { Route, RouteName } from '../api/contract/routes.js';
import { peopleRoutes } from '../api/contract/routes/people.js';
import type { Person } from '../api/contract/schemas.js';
import { Reply, type Call, type Services } from './call.js';
import { systemClock } from './clock.js';
import { digest, readJson, writeAnswer, writeProblem } from './http.js';
import { documentHeaders, invoiceDocument } from './invoice-document.js';
import { createCodeUses } from './people/code-uses.js';
import { createHostMembers, type HostMembers } from './people/host-members.js';
import { createLinks } from './links.js';
import { createLiveChanges } from './live-changes.js';
import type { Mail } from './mail.js';
import { membersFile, membersFileLocale } from './people/members-file.js';
import { DEFAULT_POLICY, type KitEvent, type KitOptions } from './options.js';
import { Problem } from './problems.js';
import { Purchases } from './ordering/purchases.js';
import { createQuoting } from './ordering/quoting.js';
import { makeId, secureRandom } from './random.js';
import { createRateLimits } from './rate-limits.js';
import { createRenewals } from './ordering/renewals.js';
import { createRouter, HANDLERS } from './router.js';
import { liveChanges } from './routes/account.js';
import { corsHeaders, preflight } from './rules/cors.js';
import { contentTypeAllowed, originAllowed } from './rules/origin.js';
import { SYSTEM } from './rules/effects.js';
import { roleMay } from './rules/roles.js';
import { createSeatBuying } from './people/seat-buying.js';
import { base64url, createSecrets } from './secrets.js';

export interface Kit {
  /** Answers a request below `basePath`; never throws. */
  handle(request: Request): Promise<Response>;
  /** Work nobody waits for: asks after lost payments, gives up abandoned ones, starts new periods, collects what is owed. Run it every minute or so. */
  tick(): Promise<TickReport>;
  /**
   * Takes credits an account used: those that lapse first go first. False, and nothing taken, when there are not enough.
   * The same `id` is counted once. @throws RangeError for a quantity that is no whole number above 0, or no such account
   */
  useCredits(accountId: string, use: CreditUse): Promise<boolean>;
  /** People as the host knows them. */
  readonly members: HostMembers;
  close(): Promise<void>;
}

export interface CreditUse {
  /** The host's own name of this use, so that a repetition counts once. */
  readonly id: string;
  readonly kind: string;
  readonly quantity: number;
  /** Who used them. Default the system. */
  readonly by?: Person;
}

/** What a tick did, in numbers of operations, accounts, invoices and errors (which are logged). */
export interface TickReport {
  readonly resolved: number;
  readonly renewed: number;
  readonly collected: number;
  readonly failed: number;
}

const GROUPS = ['seats', 'plans', 'credits', 'invoices', 'profile', 'payment-methods'];
const PEOPLE = ['members', 'codes'];
/** Inviting by mail, which takes a mailer and a page to come to. */
const IMPORTS = ['imports'];
const LIVE = ['live'];

/** How long an unfinished request keeps its idempotency key, in milliseconds: longer than any provider call takes. */
const KEY_LEASE = 120_000;

const DOCUMENTS = '/documents/';

/**
 * Makes a kit. It keeps no state of its own: several may share a store.
 * @throws RangeError when `basePath` does not start with "/"
 */
export function createBillingKit(options: KitOptions): Kit {
  const { store, payments, clock = systemClock, random = secureRandom, origins = [] } = options;
  const basePath = (options.basePath ?? '/billing').replace(/\/+$/, '');
  if (basePath !== '' && !basePath.startsWith('/')) throw new RangeError('basePath must start with "/"');
  const policy = { ...DEFAULT_POLICY, ...options.policy };
  const log = (entry: Parameters<NonNullable<KitOptions['log']>>[0]) => options.log?.(entry);
  const newId = (prefix: string) => makeId(prefix, random);
  const match = createRouter();

  const emit = (event: KitEvent): void => {
    if (options.onEvent === undefined) return;
    // A host's listener must not undo or delay what is already stored.
    Promise.resolve(event)
      .then(options.onEvent)
      .catch((cause: unknown) => log({ level: 'error', message: 'onEvent failed', accountId: event.accountId, cause }));
  };

  const quoting = createQuoting({ ...options, store, policy });
  const send = (mail: Mail): void => {
    if (options.mailer === undefined) return log({ level: 'error', message: `a message (${mail.kind}) was not sent: there is no mailer` });
    Promise.resolve(mail)
      .then((one) => options.mailer?.send(one))
      .catch((cause: unknown) => log({ level: 'error', message: 'a message could not be sent', cause }));
  };
  const codeUsed = createCodeUses({ store, clock, emit, send, log });
  const purchases = new Purchases({ store, payments, clock, policy, log, emit, codeUsed });
  const renewals = createRenewals({ store, quoting, purchases, clock, policy, newId, emit });
  const secrets = createSecrets(options.secret);
  const links = createLinks(secrets);
  const mails = options.mailer !== undefined && policy.invitationUrl !== null;
  const live = createLiveChanges({ store, most: policy.liveStreams });
  const limits = createRateLimits({ store, clock, secrets });
  const seatBuying = createSeatBuying({ store, quoting, purchases, clock, policy, newId, upToDate: renewals.upToDate });
  const may: Services['may'] = async (who, permission, route) =>
    options.authorize === undefined ? roleMay(who.role, permission) : options.authorize(who, permission, route);
  const services: Services = {
    store, payments, policy, clock, quoting, purchases, basePath, publicOrigin: options.publicOrigin, newId, may, links, upToDate: renewals.upToDate,
    groups: [...GROUPS, ...(options.members === 'host' ? [] : [...PEOPLE, ...(mails ? IMPORTS : [])]), ...(policy.liveStreams > 0 ? LIVE : [])],
    secrets, limits, seatBuying, codeUsed, emit, send, log, random, live,
  };

  async function answer(request: Request, url: URL, requestId: string): Promise<Response> {
    const path = url.pathname.slice(basePath.length);
    const simulated = `/${payments.kind}/`;
    const own = payments.handle !== undefined && path.startsWith(simulated);
    if (path.startsWith(DOCUMENTS)) return document(request, path.slice(DOCUMENTS.length));
    const found = match(request.method, path);
    if (!own && !found.found) {
      if (found.allow.length === 0) throw new Problem('not_found');
      return writeProblem(request, new Problem('method_not_allowed'), requestId, { allow: found.allow.join(', ') });
    }
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    if (writes) checkWrite(request);
    if (own) return (await payments.handle?.(request, path.slice(simulated.length))) ?? notFound();
    if (!found.found) return notFound();

    const { name, route, id } = found;
    // Whoever keeps the list of people elsewhere has none of this, and whoever sends no mail can invite nobody.
    if (options.members === 'host' ? Object.hasOwn(peopleRoutes, name) : !mails && /^\/v1\/imports/.test(route.path)) throw new Problem('not_found');
    const who = await options.identify(request);
    if (who === null) throw new Problem('not_signed_in');
    if (route.permission !== null && !(await may(who, route.permission, name))) throw new Problem('forbidden_role');
    const json = writes ? await readJson(request, policy.maxBodyBytes) : undefined;
    const call: Call = { request, who, id, query: url.searchParams, json, key: '', services };
    const stream = name === 'changes' ? await liveChanges(call) : null;
    if (stream !== null) return stream;
    const reply = route.idempotency === 'key' ? await once(call, name, route) : await run(call, name, route);
    return writeAnswer(request, reply, requestId);
  }

  /** Whoever has the link may read it, until it ends: it is opened without the page's headers. */
  async function document(request: Request, token: string): Promise<Response> {
    if (request.method !== 'GET') throw new Problem('method_not_allowed');
    const linked = await links.open(token, clock.now());
    const account = linked && (await store.account(linked.accountId));
    const locale = linked && membersFileLocale(linked.id);
    if (account && locale !== null) return membersFile(store, account, locale);
    const invoice = linked && (await store.invoice(linked.accountId, linked.id));
    if (!invoice || !account) throw new Problem('not_found');
    return new Response(invoiceDocument(invoice, account), { headers: await documentHeaders(invoice) });
  }

  function checkWrite(request: Request): void {
    if (!originAllowed(request.headers, request.url, origins)) throw new Problem('origin_rejected');
    if (!contentTypeAllowed(request.headers, request.body !== null)) throw new Problem('unsupported_media_type');
  }

  async function run(call: Call, name: RouteName, route: Route): Promise<Reply> {
    const body = await HANDLERS[name](call);
    return body instanceof Reply ? body : new Reply(route.status ?? 200, body);
  }

  /** Runs a request once per Idempotency-Key. Refusals give the key back: nothing happened under it. */
  async function once(call: Call, name: RouteName, route: Route): Promise<Reply> {
    const key = call.request.headers.get('idempotency-key')?.trim() ?? '';
    if (key === '' || key.length > 255) throw new Problem('idempotency_key_missing');
    const { accountId } = call.who;
    // Of no account yet, so that nothing can be kept: whatever guests may send changes nothing when it is repeated.
    if (accountId === '') return run({ ...call, key }, name, route);
    const request = JSON.stringify([name, call.id, call.json ?? null]);
    // A digest of few letters could be turned round: what holds a code or a link's secret is told apart by the kit's own.
    const fingerprint = route.permission === 'members:join' ? base64url(await secrets.mac('request', request)) : digest(request);
    const claim = await store.claimKey(accountId, key, fingerprint, clock.now(), KEY_LEASE);
    if (claim.state === 'in_flight') throw new Problem('operation_in_progress');
    if (claim.state === 'other_request') throw new Problem('idempotency_key_reused');
    if (claim.state === 'answered') {
      const { status, body } = route.secret === true ? await run({ ...call, key }, name, route) : claim;
      return new Reply(status, body, { 'idempotency-replayed': 'true' });
    }
    let reply: Reply;
    try {
      reply = await run({ ...call, key }, name, route);
    } catch (error) {
      await store.releaseKey(accountId, key);
      throw error;
    }
    await store.finishKey(accountId, key, { status: reply.status, body: route.secret === true ? null : reply.body });
    return reply;
  }

  async function handle(request: Request): Promise<Response> {
    const response = preflight(request, origins) ?? (await respond(request));
    for (const [name, value] of Object.entries(corsHeaders(request, origins))) response.headers.set(name, value);
    return response;
  }

  async function respond(request: Request): Promise<Response> {
    const requestId = newId('req');
    try {
      const url = new URL(request.url);
      if (basePath !== '' && !url.pathname.startsWith(`${basePath}/`)) throw new Problem('not_found');
      return await answer(request, url, requestId);
    } catch (error) {
      if (error instanceof Problem) return writeProblem(request, error, requestId);
      log({ level: 'error', message: 'request failed', requestId, cause: error });
      return writeProblem(request, new Problem('internal'), requestId);
    }
  }

  async function tick(): Promise<TickReport> {
    const report = { resolved: 0, renewed: 0, collected: 0, failed: 0 };
    const attempt = async (work: () => Promise<boolean>, count: 'resolved' | 'renewed' | 'collected') => {
      try {
        if (await work()) report[count] += 1;
      } catch (cause) {
        // One broken account must not keep the others waiting.
        report.failed += 1;
        log({ level: 'error', message: 'tick failed', cause });
      }
    };
    for (const { accountId, id } of await store.activeOperations()) {
      await attempt(async () => {
        const operation = await store.operation(accountId, id);
        if (operation === null) return false;
        const resolved = await purchases.resolve(operation);
        await renewals.finish(resolved);
        return resolved.state !== operation.state;
      }, 'resolved');
    }
    const at = clock.now();
    await attempt(async () => (await store.expireInvitations(at)) > 0, 'resolved');
    await attempt(async () => (await store.abandonImports(at - policy.abandonImportAfter * 1000, { by: SYSTEM, at })) > 0, 'resolved');
    for (const accountId of await store.dueAccounts(clock.now())) {
      await attempt(() => renewals.renew(accountId), 'renewed');
    }
    for (const { accountId, id } of await store.dueInvoices(clock.now())) {
      await attempt(() => renewals.collect(accountId, id), 'collected');
    }
    return report;
  }

  async function useCredits(accountId: string, use: CreditUse): Promise<boolean> {
    const at = clock.now();
    if (!Number.isSafeInteger(use.quantity) || use.quantity < 1) throw new RangeError('quantity must be a whole number above 0');
    if ((await renewals.upToDate(accountId)) === null) throw new RangeError(`no account ${accountId}`);
    const by = use.by ?? SYSTEM;
    const used = await store.useCredits(accountId, { ...use, day: Math.floor(at / 86_400_000) * 86_400_000 }, { by, at });
    return used === 'used';
  }

  const members = createHostMembers({ store, clock, newId, upToDate: renewals.upToDate });
  return { handle, tick, useCredits, members, close: async () => (live.close(), store.close()) };
}

function notFound(): never {
  throw new Problem('not_found');
}

