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

/** Whether a role holds a permission; a role the kit does not know holds none. */
export function roleMay(role: string, permission: Permission): boolean {
  return Object.hasOwn(PERMISSIONS, role) && PERMISSIONS[role as Role].includes(permission);
}
