/** Finds and orders many people quickly: what a page asks for is worked out once for each state of an account. */
import type { MemberRecord } from '../people-records.js';
import type { PeoplePage, PeopleQuery } from '../people-store.js';
import type { Box } from './memory-shelf.js';

interface Entry {
  readonly member: MemberRecord;
  /** What is searched. */
  readonly text: string;
}

type Key = string | number;

/** Orders are kept for the accounts asked for last. */
const KEPT = 8;

/** Without accents and case, and the Turkish dotless i as any other: people search as they type quickest. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

const KEYS: Readonly<Record<PeopleQuery['sort'], (member: MemberRecord) => Key>> = {
  name: ({ firstName, lastName, email }) => folded(`${lastName || firstName || email}\u0000${firstName}`),
  email: ({ email }) => folded(email),
  since: ({ since }) => since,
  // Who never came has been away for longest.
  active: ({ lastActiveAt }) => lastActiveAt ?? 0,
};

const SHOWN: Readonly<Record<PeopleQuery['show'], (member: MemberRecord) => boolean>> = {
  all: () => true,
  members: ({ kind }) => kind === 'member',
  invitations: ({ kind }) => kind === 'invitation',
  seat: ({ seat }) => seat !== 'none',
  no_seat: ({ seat }) => seat === 'none',
};

export function createPeopleIndex() {
  const orders = new Map<string, { readonly revision: number; readonly entries: readonly Entry[] }>();

  function ordered(box: Box, sort: PeopleQuery['sort']): readonly Entry[] {
    const name = `${box.account.id} ${sort}`;
    const known = orders.get(name);
    if (known?.revision === box.account.revision) return known.entries;
    const keyOf = KEYS[sort];
    const keyed = [...box.people.values()].filter(({ removed }) => removed === null).map((member) => ({ member, key: keyOf(member) }));
    keyed.sort((a, b) => compare(a.key, b.key) || compare(a.member.id, b.member.id));
    const entries = keyed.map(({ member }) => ({ member, text: folded(`${member.firstName} ${member.lastName} ${member.email} ${member.position}`) }));
    if (orders.size >= KEPT) orders.clear();
    orders.set(name, { revision: box.account.revision, entries });
    return entries;
  }

  return {
    page(box: Box, { search, show, sort, descending, cursor, limit }: PeopleQuery): PeoplePage {
      const words = folded(search).split(/\s+/).filter(Boolean);
      const shown = SHOWN[show];
      const found = ordered(box, sort).filter(({ member, text }) => shown(member) && words.every((word) => text.includes(word)));
      const turned = descending ? [...found].reverse() : found;
      const from = cursor === null ? 0 : turned.findIndex(({ member }) => isAfter(member, sort, descending, cursor));
      const items = (from === -1 ? [] : turned.slice(from, from + limit)).map(({ member }) => member);
      const last = items.at(-1);
      const more = last !== undefined && from + items.length < turned.length;
      return { items, next: more ? cursorOf(last, sort) : null, total: found.length };
    },
  };
}

/** Where a page ended: it holds when people before it come or go. */
function cursorOf(member: MemberRecord, sort: PeopleQuery['sort']): string {
  return JSON.stringify([KEYS[sort](member), member.id]);
}

function isAfter(member: MemberRecord, sort: PeopleQuery['sort'], descending: boolean, cursor: string): boolean {
  let key: unknown;
  let id: unknown;
  try {
    [key, id] = JSON.parse(cursor) as unknown[];
  } catch {
    return false;
  }
  const order = compare(KEYS[sort](member), key as Key) || compare(member.id, String(id));
  return descending ? order < 0 : order > 0;
}

function compare(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
