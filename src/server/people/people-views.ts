/** People as the contract shows them. */
import type { Activity, Member } from '../../api/contract/schemas.js';
import type { Identity } from '../options.js';
import type { ActivityRecord, MemberRecord } from './people-records.js';

const iso = (at: number): string => new Date(at).toISOString();

export function viewMember(member: MemberRecord, { userId }: Pick<Identity, 'userId'>): Member {
  const { id, kind, email, firstName, lastName, position, role, seat, since, expiresAt, lastActiveAt, source } = member;
  return {
    id, kind, email, firstName, lastName, position, role, seat, source,
    since: iso(since),
    expiresAt: expiresAt === null ? null : iso(expiresAt),
    lastActiveAt: lastActiveAt === null ? null : iso(lastActiveAt),
    isViewer: member.userId === userId,
  };
}

export function viewActivity(entry: ActivityRecord): Activity['items'][number] {
  return { ...entry, at: iso(entry.at) };
}
