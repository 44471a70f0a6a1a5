/** People of the account: listed, changed, seated and taken off; one by one or many at once; and the list as a file. */
import { changeMembers as changeMembersBody, transferSeat as transferSeatBody, updateMember as updateMemberBody, type MemberAction } from '../../api/contract/requests.js';
import type { ServerErrorCode } from '../../api/errors.js';
import { looksLikeCardNumber } from '../../domain/card-number.js';
import { tidyText } from '../../domain/names.js';
import { accountOf, bodyOf, documentLink, localeOf, stampOf, type Call, type Handler } from '../call.js';
import { membersFileId } from '../people/members-file.js';
import type { MemberRecord } from '../people/people-records.js';
import type { PeopleQuery } from '../people/people-store.js';
import { viewMember } from '../people/people-views.js';
import { tellOfPerson } from '../people/people-events.js';
import { Problem } from '../problems.js';
import { makeInvitationToken, sendInvitation } from '../people/invitations.js';

const PAGE = 50;
const SHOWS = ['all', 'members', 'invitations', 'seat', 'no_seat'] as const;
const SORTS = ['name', 'email', 'since', 'active'] as const;

export const members: Handler = async (call) => {
  const { query, services, who } = call;
  const { id } = await accountOf(call);
  const sort = query.get('sort') ?? 'name';
  const plain = sort.replace(/^-/, '');
  const wanted: PeopleQuery = {
    search: (query.get('search') ?? '').slice(0, 200),
    show: oneOf(SHOWS, query.get('show') ?? 'all', 'show'),
    sort: oneOf(SORTS, plain, 'sort'),
    descending: sort !== plain,
    cursor: query.get('cursor'),
    limit: PAGE,
  };
  const { items, next, total } = await services.store.people(id, wanted);
  return { items: items.map((one) => viewMember(one, who)), next, total };
};

function oneOf<const V extends string>(values: readonly V[], value: string, path: string): V {
  const found = values.find((known) => known === value);
  if (found === undefined) throw new Problem('invalid_request', { fields: [{ path, code: 'invalid' }] });
  return found;
}

export const member: Handler = async (call) => viewMember(await personOf(call), call.who);

export const updateMember: Handler = async (call) => {
  const { role, ...texts } = bodyOf(call, updateMemberBody);
  const { store } = call.services;
  const person = await personOf(call);
  const change: Record<string, string> = {};
  for (const [path, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    if (looksLikeCardNumber(text)) throw new Problem('validation_failed', { fields: [{ path, code: 'card_number' }] });
    change[path] = tidyText(text);
  }
  const changed = await store.updatePerson(call.who.accountId, person.id, { ...change, ...(role !== undefined && { role }) }, call.who.role, stampOf(call));
  if (!changed.ok) throw new Problem(changed.code);
  if (changed.member.role !== person.role) tellOfPerson(call.services, 'member.changed', call.who.accountId, changed.member);
  return viewMember(changed.member, call.who);
};

export const removeMember: Handler = async (call) => remove(call, call.id);

export const restoreMember: Handler = async (call) => viewMember(await restore(call, call.id), call.who);

export const resendInvitation: Handler = async (call) => viewMember(await resend(call, call.id), call.who);

export const takeSeat: Handler = async (call) => viewMember(await seat(call, call.id, 'takeSeat'), call.who);

export const releaseSeat: Handler = async (call) => viewMember(await seat(call, call.id, 'releaseSeat'), call.who);

export const transferSeat: Handler = async (call) => {
  const { to } = bodyOf(call, transferSeatBody);
  const { id } = await accountOf(call);
  const handed = await call.services.store.transferSeat(id, call.id, to, stampOf(call));
  if (!handed.ok) throw new Problem(handed.code);
  return { from: viewMember(handed.from, call.who), to: viewMember(handed.to, call.who) };
};

const ACTIONS: Readonly<Record<MemberAction, (call: Call, id: string) => Promise<unknown>>> = {
  take_seat: (call, id) => seat(call, id, 'takeSeat'),
  release_seat: (call, id) => seat(call, id, 'releaseSeat'),
  remove,
  restore,
  resend,
};

/** Each by itself: what cannot be done to one is no reason to leave the others. */
export const changeMembers: Handler = async (call) => {
  const { action, ids } = bodyOf(call, changeMembersBody);
  const results: { id: string; code: ServerErrorCode | null }[] = [];
  for (const id of new Set(ids)) {
    try {
      await ACTIONS[action](call, id);
      results.push({ id, code: null });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      results.push({ id, code: error.code });
    }
  }
  return { results };
};

export const membersLink: Handler = async (call) => {
  await accountOf(call);
  return documentLink(call, membersFileId(call.query.get('locale') ?? localeOf(call)));
};

async function personOf(call: Call): Promise<MemberRecord> {
  const account = await accountOf(call);
  const person = await call.services.store.person(account.id, call.id);
  if (person === null) throw new Problem('not_found');
  return person;
}

async function seat(call: Call, id: string, what: 'takeSeat' | 'releaseSeat'): Promise<MemberRecord> {
  const account = await accountOf(call);
  const changed = await call.services.store[what](account.id, id, stampOf(call));
  if (!changed.ok) throw new Problem(changed.code);
  return changed.member;
}

async function remove(call: Call, id: string): Promise<void> {
  const account = await accountOf(call);
  const gone = await call.services.store.removePerson(account.id, id, call.who.role, stampOf(call));
  if (!gone.ok) throw new Problem(gone.code);
  if (gone.removed?.kind === 'member') tellOfPerson(call.services, 'member.removed', account.id, gone.removed);
}

async function restore(call: Call, id: string): Promise<MemberRecord> {
  const { store, policy, clock } = call.services;
  const account = await accountOf(call);
  const back = await store.restorePerson(account.id, id, clock.now() - policy.undoWindow * 1000, call.who.role, stampOf(call));
  if (!back.ok) throw new Problem(back.code);
  if (back.restored && back.member.kind === 'member') tellOfPerson(call.services, 'member.restored', account.id, back.member);
  return back.member;
}

async function resend(call: Call, id: string): Promise<MemberRecord> {
  const { store, limits, policy } = call.services;
  const account = await accountOf(call);
  const person = await store.person(account.id, id);
  if (person === null) throw new Problem('not_found');
  if (person.kind !== 'invitation') throw new Problem('operation_conflict');
  await limits.hit('resend', `${account.id} ${id}`);
  await limits.hit('invitation_mail', account.id);
  const { token, hash } = await makeInvitationToken(call.services);
  const stamp = stampOf(call);
  const renewed = await store.renewInvitation(account.id, id, { hash, expiresAt: stamp.at + policy.invitationLifetime * 1000 }, stamp);
  if (!renewed.ok) throw new Problem(renewed.code);
  sendInvitation(call, account, renewed.member, token, { name: call.who.name, locale: localeOf(call) });
  return renewed.member;
}
