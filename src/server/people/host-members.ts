/** How a host tells the kit about people it knows better: who joined or left on its own pages, and who was there. */
import { checkEmail, trimEmail } from '../../domain/emails.js';
import { tidyText } from '../../domain/names.js';
import type { MemberRole } from '../../api/contract/schemas.js';
import type { Clock } from '../clock.js';
import type { MemberRecord } from './people-records.js';
import type { Changed, HostPerson } from './people-store.js';
import type { AccountRecord } from '../records.js';
import { SYSTEM } from '../rules/effects.js';
import type { Store } from '../store.js';

/** Somebody as the host knows them. What is left out stays as it is; of somebody new it is empty, "member" and without a seat. */
export interface HostMember {
  /** The host's own id of the person: what `identify` gives as `userId`. */
  readonly userId: string;
  /** "" = none. One address is one person of an account. */
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly position?: string;
  readonly role?: Exclude<MemberRole, 'unknown'>;
  /** Whether they are to hold a seat. Somebody who was invited gets the one that was kept for them, unless false. */
  readonly seat?: boolean;
}

export type HostMemberChanged = Changed<'seats_full' | 'subscription_inactive' | 'last_owner' | 'operation_conflict'>;

export interface HostMembers {
  /**
   * Adds a person, or changes who they are here. Found by `userId`, else by their address: whoever was invited is a member from
   * now on. `operation_conflict`: the address is another person's. @throws RangeError for an address that is none, or no such account
   */
  put(accountId: string, member: HostMember): Promise<HostMemberChanged>;
  /** Takes a person off; whoever is not there is fine. False, and nothing done, for the last owner. */
  remove(accountId: string, userId: string): Promise<boolean>;
  /** Notes that a person is there; cheap, call it at each visit. */
  active(accountId: string, userId: string): Promise<void>;
  /** The person as the kit knows them, for `identify`: their role may have been changed here. null when they are no member. */
  find(accountId: string, userId: string): Promise<MemberRecord | null>;
}

export function createHostMembers(options: {
  store: Store;
  clock: Clock;
  newId(prefix: string): string;
  upToDate(accountId: string): Promise<AccountRecord | null>;
}): HostMembers {
  const { store, clock, newId, upToDate } = options;
  const stamp = () => ({ by: SYSTEM, at: clock.now() });

  return {
    async put(accountId, { userId, ...given }) {
      if (userId === '') throw new RangeError('userId must not be empty');
      if (given.email !== undefined && given.email !== '' && checkEmail(given.email) !== undefined) throw new RangeError('email is no address');
      if ((await upToDate(accountId)) === null) throw new RangeError(`no account ${accountId}`);
      const { email, firstName, lastName, position, role, seat } = given;
      const person: HostPerson = {
        userId,
        ...(email !== undefined && { email: trimEmail(email) }),
        ...(firstName !== undefined && { firstName: tidyText(firstName) }),
        ...(lastName !== undefined && { lastName: tidyText(lastName) }),
        ...(position !== undefined && { position: tidyText(position) }),
        ...(role !== undefined && { role }),
        ...(seat !== undefined && { seat }),
      };
      const put = await store.putPerson(accountId, person, newId('member'), stamp());
      if (put.ok) return put;
      if (put.code === 'not_found') throw new RangeError(`no account ${accountId}`);
      return { ok: false, code: put.code };
    },
    async remove(accountId, userId) {
      const member = await store.memberOf(accountId, userId);
      return member === null || (await store.removePerson(accountId, member.id, 'host', stamp())).ok;
    },
    active: (accountId, userId) => store.noteActive(accountId, userId, clock.now()),
    find: (accountId, userId) => store.memberOf(accountId, userId),
  };
}
