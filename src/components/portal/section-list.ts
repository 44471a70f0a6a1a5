/** The sections of the portal: what each is called, and who finds it. */
import type { Permission, SessionInfo } from '../../api/contract/schemas.js';
import type { MessageId } from '../../i18n/i18n.js';

export const SECTIONS = ['subscription', 'plans', 'seats', 'credits', 'members', 'invite', 'invoices', 'profile'] as const;
export type Section = (typeof SECTIONS)[number];

interface SectionFacts {
  readonly title: Extract<MessageId, `${string}-title`>;
  /** Groups of routes of which the backend must have one; undefined = every backend has it. */
  readonly groups?: readonly string[];
  readonly permission?: Permission;
}

export const FACTS: Readonly<Record<Section, SectionFacts>> = {
  subscription: { title: 'summary-title' },
  plans: { title: 'plans-title', groups: ['plans'] },
  seats: { title: 'seats-title', groups: ['seats'] },
  credits: { title: 'credits-title', groups: ['credits'] },
  members: { title: 'members-title', groups: ['members'], permission: 'members:read' },
  invite: { title: 'invite-title', groups: ['imports', 'codes'], permission: 'members:write' },
  invoices: { title: 'invoices-title', groups: ['invoices'] },
  profile: { title: 'profile-title', groups: ['profile'] },
};

/** Those of `wanted` (names in any order, separated by spaces; all when empty) that the viewer can use here. */
export function sectionsFor(wanted: string, { groups, viewer }: SessionInfo): readonly Section[] {
  const named = wanted.split(/\s+/).filter((name): name is Section => SECTIONS.includes(name as Section));
  return [...new Set(named.length > 0 ? named : SECTIONS)].filter((name) => {
    const { groups: any, permission } = FACTS[name];
    return (any === undefined || any.some((group) => groups.includes(group))) && (permission === undefined || viewer.permissions.includes(permission));
  });
}
