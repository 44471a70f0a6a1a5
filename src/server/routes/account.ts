/** Reads of the account: session, subscription, plans, seat holders, changes; and taking a waiting change back. */
import { CONTRACT_VERSION } from '../../api/contract/routes.js';
import type { Permission } from '../../api/contract/schemas.js';
import { accountOf, stampOf, type Call, type Handler } from '../call.js';
import { Problem } from '../problems.js';
import type { AccountRecord } from '../records.js';
import { viewFeed, viewSubscription } from '../views.js';

const PERMISSIONS: readonly Exclude<Permission, 'unknown'>[] = ['billing:read', 'billing:write', 'members:read', 'members:write', 'members:join'];
/** What somebody of no account yet finds. */
const NO_ACCOUNT = { id: '', name: '', country: '', timeZone: 'UTC' };
const PAGE = 50;

export const session: Handler = async (call) => {
  const { who, services } = call;
  const { id, name, country, timeZone } = who.accountId === '' ? NO_ACCOUNT : await accountOf(call);
  // Who opens a page of billing is there; hosts tell of the rest of the product (`kit.members.active`).
  if (services.groups.includes('members')) await services.store.noteActive(who.accountId, who.userId, services.clock.now());
  const permissions: Permission[] = [];
  for (const permission of PERMISSIONS) {
    if (await services.may(who, permission, null)) permissions.push(permission);
  }
  return {
    contract: CONTRACT_VERSION,
    groups: [...services.groups],
    viewer: { id: who.userId, name: who.name, role: who.role, permissions },
    account: { id, name, country, timeZone },
    gateway: { kind: services.payments.kind, config: services.payments.gatewayConfig(services.basePath) },
  };
};

export const subscription: Handler = async (call) => subscriptionOf(call, await accountOf(call));

async function subscriptionOf({ services }: Call, account: AccountRecord) {
  const { quoting, policy, store } = services;
  const [plan, next, owed] = await Promise.all([quoting.plan(account), quoting.renewal(account), store.openInvoices(account.id)]);
  return viewSubscription(account, plan, next, owed, policy.requiredProfileFields);
}

export const plans: Handler = async (call) => call.services.quoting.plans(await accountOf(call), call.services.clock.now());

export const credits: Handler = async (call) => call.services.quoting.credits(await accountOf(call), call.services.clock.now());

export const seatHolders: Handler = async ({ who, query, services }) => {
  const page = await services.store.holders(who.accountId, query.get('cursor'), PAGE + 1);
  const items = page.slice(0, PAGE).map((holder) => ({
    ...holder,
    lastActiveAt: holder.lastActiveAt === null ? null : new Date(holder.lastActiveAt).toISOString(),
  }));
  return { items, next: page.length > PAGE ? (items.at(-1)?.id ?? null) : null };
};

export const changes: Handler = async (call) => {
  const after = revisionAfter(call.query.get('after'));
  const { revision } = await accountOf(call);
  const items = await call.services.store.feed(call.who.accountId, after);
  return { revision, items: items.map(viewFeed) };
};

/** The changes as a stream, for who asks for one; null when there is none to be had: then they are told those there are. */
export async function liveChanges(call: Call): Promise<Response | null> {
  const { request, query, who, services } = call;
  if (!/\btext\/event-stream\b/i.test(request.headers.get('accept') ?? '')) return null;
  const after = revisionAfter(request.headers.get('last-event-id') ?? query.get('after'));
  await accountOf(call);
  return services.live.open(who, after, request.signal);
}

/** @throws Problem invalid_request */
function revisionAfter(text: string | null): number {
  const after = Number(text ?? 0);
  if (!Number.isSafeInteger(after) || after < 0) throw new Problem('invalid_request');
  return after;
}

export const cancelScheduledChange: Handler = async (call) => {
  await accountOf(call);
  const removed = await call.services.store.removeScheduled(call.who.accountId, call.id, stampOf(call));
  if (removed.ok) return subscriptionOf(call, removed.account);
  throw new Problem(removed.code, removed.code === 'operation_in_progress' ? { operationId: removed.operationId } : {});
};
