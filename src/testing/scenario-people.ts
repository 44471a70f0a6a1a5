/** The people of scenarios. All of them are invented. */
import type { Identity } from '../server/options.js';

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
