/** The people of scenarios. All of them are invented. */
import { splitName } from '../domain/names.js';
import type { Identity, KitEvent, Role } from '../server/options.js';
import type { MemberRecord } from '../server/people/people-records.js';
import type { Store } from '../server/store.js';

const GUESTS = ['Lina Moreau', 'Tariq Haddad', 'Maja Lindqvist', 'Bruno Costa', 'Hana Sato'];

/** An address by somebody's name. */
export function scenarioEmail(name: string, domain = 'lumendesk.example'): string {
  const local = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.');
  return `${local}@${domain}`;
}

/** People signed in at the host and of no account yet. */
export function scenarioGuests(count: number): Identity[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const name = GUESTS[index] ?? `Guest ${number}`;
    return { accountId: '', userId: `user_guest_${number}`, name, role: 'guest', email: scenarioEmail(name, 'post.example'), emailVerified: true };
  });
}

/** Those who look at the account `of`: `role` is that of the first; the last belongs to the account `other`. */
export function scenarioViewers(role: Role, of: string, other: string): Identity[] {
  const person = (userId: string, name: string, as: Role, accountId = of): Identity => ({
    accountId, userId, name, role: as, email: scenarioEmail(name), emailVerified: true,
  });
  return [
    // A guest comes from elsewhere, and finds an account that somebody owns.
    person('user_ana', 'Ana Ferreira', role === 'guest' ? 'owner' : role),
    person('user_deniz', 'Deniz Aksoy', 'billing'),
    person('user_paul', 'Paul Mercier', 'manager'),
    person('user_noor', 'Noor Jansen', 'member'),
    person('user_olga', 'Olga Brandt', 'owner', other),
  ];
}

/** What a host does when people join and leave: from then on it knows guests as who they are in the account. */
export function followGuests(viewers: Record<string, Identity>, store: Pick<Store, 'person'>): (event: KitEvent) => Promise<void> {
  const guests = new Map(Object.entries(viewers).filter(([, { role }]) => role === 'guest'));
  return async ({ type, accountId, member }) => {
    const { userId } = member ?? {};
    const guest = typeof userId === 'string' ? guests.get(userId) : undefined;
    if (guest === undefined || member === undefined || type === 'code.bought_seat') return;
    const person = type === 'member.removed' ? null : await store.person(accountId, member.id);
    viewers[guest.userId] = person === null ? guest : { ...guest, accountId, role: person.role };
  };
}

const INVITED = ['Camille Roux', 'Selin Arslan', 'Tom Becker', 'Aiko Mori', 'Yara Nasser', 'Piotr Zielinski'];
const DAY = 86_400_000;

/** Those who look after the account hold no seat; `reserved` people were invited and have not answered yet. */
export function scenarioPeople(viewers: readonly Identity[], reserved: number, now: number): MemberRecord[] {
  const blank = { position: '', lastActiveAt: null, removed: null };
  const staff = viewers.map(({ userId, name, email = '', role }): MemberRecord => ({
    ...blank, ...splitName(name), id: userId, kind: 'member', userId, email, role: role === 'guest' ? 'member' : role, seat: 'none',
    since: now - 200 * DAY, expiresAt: null, lastActiveAt: now - DAY, source: 'host',
  }));
  const invited = Array.from({ length: reserved }, (_, index): MemberRecord => {
    const name = INVITED[index] ?? `Invited ${index + 1}`;
    return {
      ...blank, ...splitName(name), id: `member_invited_${index + 1}`, kind: 'invitation', userId: null, email: scenarioEmail(name), role: 'member', seat: 'reserved',
      since: now - 3 * DAY, expiresAt: now + 11 * DAY, source: 'list',
    };
  });
  return [...staff, ...invited];
}
