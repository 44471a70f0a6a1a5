/** Invitation codes: made, changed, ended and entered; and what happened to people. */
import { createCode as createCodeBody, redeemCode as redeemCodeBody, updateCode as updateCodeBody, type CreateCode } from '../../api/contract/requests.js';
import type { InvitationCode } from '../../api/contract/schemas.js';
import { codeFromBytes, formatCode, normalizeCode } from '../../domain/codes.js';
import { accountOf, bodyOf, joinLink, localeOf, stampOf, type Call, type Handler } from '../call.js';
import type { CodeBuying, CodeRecord } from '../people/code-store.js';
import { viewActivity, viewMember } from '../people/people-views.js';
import { Problem } from '../problems.js';
import type { AccountRecord } from '../records.js';
import { codeState, normalizeDomain } from '../rules/codes.js';
import { base64url, type Secrets } from '../secrets.js';

export const codes: Handler = async (call) => {
  const account = await accountOf(call);
  const found = await call.services.store.codes(account.id);
  const now = call.services.clock.now();
  return { items: found.map((code) => viewCode(code, now)), maximumBuying: await maximumBuying(call, account) };
};

/** Seats a new code may buy at most: as many as the host allows and the plan has room for, by somebody who may buy. */
async function maximumBuying({ services, who }: Call, account: AccountRecord): Promise<number> {
  const most = services.policy.codesMayBuySeats;
  if (most < 1 || !(await services.may(who, 'billing:write', null))) return 0;
  const { maximum } = await services.quoting.plan(account);
  return maximum === null ? most : Math.max(0, Math.min(most, maximum - account.seats.capacity));
}

export const seatCeiling: Handler = async (call) => {
  const seats = Number(call.query.get('seats'));
  if (!Number.isInteger(seats) || seats < 1 || seats > 10_000) throw new Problem('invalid_request', { fields: [{ path: 'seats', code: 'invalid' }] });
  return call.services.quoting.seatCeiling(await accountOf(call), seats);
};

/** The code follows from the request that makes it: told again to who asks again, and kept nowhere. */
export const createCode: Handler = async (call) => {
  const body = bodyOf(call, createCodeBody);
  const { store, secrets, clock } = call.services;
  const account = await accountOf(call);
  const request = JSON.stringify([account.id, call.key]);
  const code = codeFromBytes(await secrets.mac('code', request));
  const id = `code_${base64url(await secrets.mac('code id', request)).slice(0, 24)}`;
  const there = await store.code(account.id, id);
  const kept = there ?? (await store.createCode(await newCode(call, account, body, { id, hint: code.slice(-4), hash: await hashOf(secrets, code) })));
  return { code: formatCode(code), link: joinLink(call, 'code', formatCode(code)), item: viewCode(kept, clock.now()) };
};

/** What a code is found by. */
async function hashOf(secrets: Secrets, code: string): Promise<string> {
  return base64url(await secrets.mac('code hash', code));
}

async function newCode(call: Call, account: AccountRecord, body: CreateCode, made: Pick<CodeRecord, 'id' | 'hint' | 'hash'>): Promise<Omit<CodeRecord, 'revision'>> {
  const { by, at } = stampOf(call);
  const { limit } = body;
  return {
    ...made,
    accountId: account.id,
    createdAt: at,
    createdBy: by,
    notify: { email: call.who.email ?? '', locale: localeOf(call) },
    limit,
    uses: 0,
    expiresAt: endOf(body.expiresAt, at),
    domains: domainsOf(body.domains),
    frozen: false,
    revokedAt: null,
    buying: body.buying === null ? null : await buyingOf(call, account, body.buying, limit),
  };
}

/** @throws Problem validation_failed for a time that is none or has passed */
function endOf(expiresAt: string | null, at: number): number | null {
  if (expiresAt === null) return null;
  const end = Date.parse(expiresAt);
  if (!(end > at)) throw new Problem('validation_failed', { fields: [{ path: 'expiresAt', code: 'past' }] });
  return end;
}

function domainsOf(given: readonly string[]): string[] {
  const domains = given.map((text, index) => {
    const domain = normalizeDomain(text);
    if (domain === undefined) throw new Problem('validation_failed', { fields: [{ path: `domains.${index}`, code: 'invalid' }] });
    return domain;
  });
  return [...new Set(domains)];
}

/** Whoever lets a code buy could have bought themselves, and saw what it can cost at most. */
async function buyingOf(call: Call, account: AccountRecord, { seats, ceiling }: NonNullable<CreateCode['buying']>, limit: number): Promise<CodeBuying> {
  const { services, who } = call;
  if (!(await services.may(who, 'billing:write', 'createCode'))) throw new Problem('forbidden_role');
  const most = Math.min(limit, await maximumBuying(call, account));
  if (seats > most) throw new Problem('validation_failed', { fields: [{ path: 'buying.seats', code: 'too_many' }], maximum: most });
  const { currency, interval, ...now } = await services.quoting.seatCeiling(account, seats);
  if (now.ceiling !== ceiling) throw new Problem('quote_changed');
  return { seats, bought: 0, ceiling, currency, interval, spent: 0, spentSince: account.period.start, missed: null };
}

export const updateCode: Handler = async (call) => {
  const { frozen, limit, expiresAt } = bodyOf(call, updateCodeBody);
  const { store, clock } = call.services;
  const stamp = stampOf(call);
  const change = {
    ...(frozen !== undefined && { frozen }),
    ...(limit !== undefined && { limit }),
    ...(expiresAt !== undefined && { expiresAt: endOf(expiresAt, stamp.at) }),
  };
  const updated = await store.updateCode((await accountOf(call)).id, call.id, change, stamp);
  if (updated.ok) return viewCode(updated.code, clock.now());
  if (updated.code === 'limit_below_uses') throw new Problem('validation_failed', { fields: [{ path: 'limit', code: 'below_uses' }], minimum: updated.minimum });
  throw new Problem(updated.code);
};

export const revokeCode: Handler = async (call) => {
  await call.services.store.revokeCode((await accountOf(call)).id, call.id, stampOf(call));
};

export const redeemCode: Handler = async (call) => {
  const { code } = bodyOf(call, redeemCodeBody);
  const { who, services } = call;
  const { store, limits, secrets, seatBuying, newId, upToDate } = services;
  const right = await limits.attemptToJoin(who);
  const plain = normalizeCode(code);
  const found = plain === undefined ? null : await store.findCode(await hashOf(secrets, plain));
  const account = found && (await upToDate(found.accountId));
  if (found === null || account === null) throw new Problem('invitation_invalid');
  const redeemer = { userId: who.userId, name: who.name, email: who.email ?? '', emailVerified: who.emailVerified === true };
  const result = await seatBuying.redeem(account.id, { codeId: found.id, redeemer, memberId: newId('member') }, call.request.signal);
  if (result.ok || result.code !== 'invitation_invalid') await right();
  if (!result.ok) throw new Problem(result.code);
  if (result.use !== null) services.codeUsed(result.use);
  return { account: { id: account.id, name: account.name }, member: viewMember(result.member, who) };
};

const PAGE = 50;

export const activity: Handler = async (call) => {
  const { query, services } = call;
  const { id } = await accountOf(call);
  const page = await services.store.activity(id, { after: query.get('cursor'), codeId: query.get('code'), limit: PAGE + 1 });
  const items = page.slice(0, PAGE).map(viewActivity);
  return { items, next: page.length > PAGE ? (items.at(-1)?.id ?? null) : null };
};

function viewCode(code: CodeRecord, now: number): InvitationCode {
  const { id, hint, createdAt, createdBy, limit, uses, expiresAt, domains, buying } = code;
  return {
    id,
    hint,
    state: codeState(code, now),
    createdAt: new Date(createdAt).toISOString(),
    createdBy,
    limit,
    uses,
    expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
    domains: [...domains],
    buying: buying && { seats: buying.seats, bought: buying.bought, ceiling: buying.ceiling, currency: buying.currency, interval: buying.interval },
  };
}
