/** Who may do what, unless the host decides itself. */
import type { Permission } from '../../api/contract/schemas.js';
import type { Role } from '../options.js';

const PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  owner: ['billing:read', 'billing:write', 'members:read', 'members:write', 'members:join'],
  billing: ['billing:read', 'billing:write', 'members:read', 'members:write', 'members:join'],
  manager: ['billing:read', 'members:read', 'members:write', 'members:join'],
  member: ['billing:read', 'members:join'],
  guest: ['members:join'],
};

/** Who holds less looks after nobody who holds more, and makes nobody so: only owners make or unmake owners. */
const RANKS: Readonly<Record<Role, number>> = { owner: 3, billing: 2, manager: 1, member: 0, guest: 0 };

/** Whether somebody of the role `own` may give or take the role `other`. "host" is the host itself. */
export function mayHandle(own: Role | 'host', other: Role): boolean {
  return own === 'host' || (Object.hasOwn(RANKS, own) && RANKS[own] >= RANKS[other]);
}

/** Whether a role holds a permission; a role the kit does not know holds none. */
export function roleMay(role: string, permission: Permission): boolean {
  return Object.hasOwn(PERMISSIONS, role) && PERMISSIONS[role as Role].includes(permission);
}
