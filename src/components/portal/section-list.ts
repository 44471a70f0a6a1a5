/** The sections of the portal: what each is called, and who finds it. */
import type { Permission, SessionInfo } from '../../api/contract/schemas.js';
import type { MessageId } from '../../i18n/i18n.js';

export const SECTIONS = ['subscription', 'plans', 'seats', 'credits', 'members', 'invite', 'invoices', 'profile'] as const;
export type Section = (typeof SECTIONS)[number];

interface SectionFacts {
  readonly title: Extract<MessageId, `${string}-title`>;
  /** Group of routes the backend must have; undefined = every backend has it. */
  readonly group?: string;
  readonly permission?: Permission;
}

export const FACTS: Readonly<Record<Section, SectionFacts>> = {
  subscription: { title: 'summary-title' },
  plans: { title: 'plans-title', group: 'plans' },
  seats: { title: 'seats-title', group: 'seats' },
  credits: { title: 'credits-title', group: 'credits' },
  members: { title: 'members-title', group: 'members', permission: 'members:read' },
  invite: { title: 'invite-title', group: 'imports', permission: 'members:write' },
  invoices: { title: 'invoices-title', group: 'invoices' },
  profile: { title: 'profile-title', group: 'profile' },
};

/** Those of `wanted` (names in any order, separated by spaces; all when empty) that the viewer can use here. */
export function sectionsFor(wanted: string, { groups, viewer }: SessionInfo): readonly Section[] {
  const named = wanted.split(/\s+/).filter((name): name is Section => SECTIONS.includes(name as Section));
  return [...new Set(named.length > 0 ? named : SECTIONS)].filter((name) => {
    const { group, permission } = FACTS[name];
    return (group === undefined || groups.includes(group)) && (permission === undefined || viewer.permissions.includes(permission));
  });
}
