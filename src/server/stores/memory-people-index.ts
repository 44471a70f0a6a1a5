/** Finds and orders many people quickly: orders are kept, and brought up to date by what changed since. */
import type { MemberRecord } from '../people/people-records.js';
import type { PeoplePage, PeopleQuery } from '../people/people-store.js';
import type { Box } from './memory-shelf.js';
import type { PeopleTable } from './memory-people-table.js';

interface Entry {
  readonly member: MemberRecord;
  readonly key: Key;
  /** What is searched. */
  readonly text: string;
}

type Key = string | number;
type Sort = PeopleQuery['sort'] | 'id';

/** Orders are kept for as many accounts and sorts. */
const KEPT = 8;
const PLAIN = /^[\0-~]*$/;

/** Without accents and case, and the Turkish dotless i as any other: people search as they type quickest. */
function folded(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

const KEYS: Readonly<Record<Sort, (member: MemberRecord) => Key>> = {
  id: ({ id }) => id,
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
  const orders = new Map<string, { readonly table: PeopleTable; readonly version: number; readonly entries: readonly Entry[] }>();
  const texts = new WeakMap<MemberRecord, string>();

  function entryOf(member: MemberRecord, sort: Sort): Entry {
    const { firstName, lastName, email, position } = member;
    const text = texts.get(member) ?? folded(`${firstName} ${lastName} ${email} ${position}`);
    texts.set(member, text);
    return { member, key: KEYS[sort](member), text };
  }

  /** Everybody who is there, in order. */
  function ordered({ account, people }: Box, sort: Sort): readonly Entry[] {
    const name = `${account.id} ${sort}`;
    const known = orders.get(name);
    if (known?.table === people && known.version === people.version) return known.entries;
    const changed = known?.table === people ? people.since(known.version) : null;
    const entries = changed === null || known === undefined ? sorted(people.values(), sort) : merged(known.entries, changed, sorted(present(people, changed), sort));
    orders.delete(name);
    orders.set(name, { table: people, version: people.version, entries });
    for (const oldest of orders.keys()) {
      if (orders.size <= KEPT) break;
      orders.delete(oldest);
    }
    return entries;
  }

  function sorted(members: Iterable<MemberRecord>, sort: Sort): readonly Entry[] {
    return [...members].filter(({ removed }) => removed === null).map((member) => entryOf(member, sort)).sort(byOrder);
  }

  return {
    page(box: Box, { search, show, sort, descending, cursor, limit }: PeopleQuery): PeoplePage {
      const words = folded(search).split(/\s+/).filter(Boolean);
      const shown = SHOWN[show];
      const everybody = ordered(box, sort);
      const all = show === 'all' && words.length === 0;
      const found = all ? everybody : everybody.filter(({ member, text }) => shown(member) && words.every((word) => text.includes(word)));
      const last = cursor === null ? null : placeOf(cursor);
      // Up to here or from here on: a place holds when people before it come or go.
      const border = last === null ? (descending ? found.length : 0) : placed(found, last, descending);
      const slice = descending ? found.slice(Math.max(0, border - limit), border).reverse() : found.slice(border, border + limit);
      const more = descending ? border - slice.length > 0 : border + slice.length < found.length;
      const end = slice.at(-1);
      const next = more && end !== undefined ? JSON.stringify([end.key, end.member.id]) : null;
      return { items: slice.map(({ member }) => member), next, total: found.length };
    },
    /** People who hold a seat, by id. */
    holders(box: Box, after: string | null, limit: number): readonly MemberRecord[] {
      const everybody = ordered(box, 'id');
      const from = after === null ? 0 : placed(everybody, { key: after, id: after }, false);
      const page: MemberRecord[] = [];
      for (let at = from; at < everybody.length && page.length < limit; at += 1) {
        const member = everybody[at]?.member;
        if (member?.seat === 'held') page.push(member);
      }
      return page;
    },
  };
}

export type PeopleIndex = ReturnType<typeof createPeopleIndex>;

interface Place {
  readonly key: Key;
  readonly id: string;
}

/** What a page ended with; null for a text no page ended with: the list begins anew. */
function placeOf(cursor: string): Place | null {
  try {
    const [key, id] = JSON.parse(cursor) as unknown[];
    return (typeof key === 'string' || typeof key === 'number') && typeof id === 'string' ? { key, id } : null;
  } catch {
    return null;
  }
}

/** How many entries stand before `place`, or up to and with it when what comes after is wanted. */
function placed(entries: readonly Entry[], { key, id }: Place, before: boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    const order = entry === undefined ? 1 : compare(entry.key, key) || compare(entry.member.id, id);
    if (before ? order < 0 : order <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byOrder(a: Entry, b: Entry): number {
  return compare(a.key, b.key) || compare(a.member.id, b.member.id);
}

function present(people: PeopleTable, ids: ReadonlySet<string>): readonly MemberRecord[] {
  return [...ids].flatMap((id) => people.get(id) ?? []);
}

/** `before` in order, with `changed` people as they are now (`now`, in order too). */
function merged(before: readonly Entry[], changed: ReadonlySet<string>, now: readonly Entry[]): readonly Entry[] {
  const result = before.filter(({ member }) => !changed.has(member.id));
  for (const entry of now) result.splice(placed(result, { key: entry.key, id: entry.member.id }, false), 0, entry);
  return result;
}

function compare(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
