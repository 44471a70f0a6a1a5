/** Answers of the contract as plain data. Made by scripts/generate-shapes.ts from schemas.ts; not edited by hand. */
import type { Shape } from './read.js';
import type { peopleRoutes } from './routes/people.js';
import { interval, person, invoiceLink } from './shapes.js';

export const memberRole: Shape = ['~', 'owner', 'billing', 'manager', 'member'];
export const member: Shape = { id: 's', kind: ['~', 'member', 'invitation'], email: 's', firstName: 's', lastName: 's', position: 's', role: memberRole, seat: ['~', 'held', 'reserved', 'none'], since: 'd', expiresAt: ['?', 'd'], lastActiveAt: ['?', 'd'], source: ['~', 'host', 'list', 'file', 'code'], isViewer: 'b' };
export const members: Shape = { items: ['[]', member], next: ['?', 's'], total: 'c' };
export const seatTransfer: Shape = { from: member, to: member };
export const memberChanges: Shape = { results: ['[]', { id: 's', code: ['?', 's'] }] };
export const peopleImport: Shape = { id: 's', source: ['~', 'list', 'file'], state: ['~', 'draft', 'running', 'done', 'canceled'], createdAt: 'd', createdBy: person, total: 'c', expected: ['?', 'c'], counts: { waiting: 'c', invited: 'c', skipped: 'c', refused: 'c' }, seats: { needed: 'c', free: 'c', missing: 'c' } };
export const peopleImports: Shape = { items: ['[]', peopleImport] };
export const importRows: Shape = { items: ['[]', { index: 'c', email: 's', firstName: 's', lastName: 's', position: 's', state: ['~', 'waiting', 'invited', 'skipped', 'refused'], problem: ['?', ['~', 'already_member', 'already_invited', 'duplicate', 'invalid', 'removed', 'left_out']] }], next: ['?', 's'] };
export const invitationCode: Shape = { id: 's', hint: 's', state: ['~', 'active', 'frozen', 'used_up', 'expired', 'revoked'], createdAt: 'd', createdBy: person, limit: 'c', uses: 'c', expiresAt: ['?', 'd'], domains: ['[]', 's'], buying: ['?', { seats: 'c', bought: 'c', ceiling: 'i', currency: 's', interval: interval }] };
export const invitationCodes: Shape = { items: ['[]', invitationCode], maximumBuying: 'c' };
export const seatCeiling: Shape = { seats: 'c', ceiling: 'i', currency: 's', interval: interval };
export const createdCode: Shape = { code: 's', link: ['?', 's'], item: invitationCode };
export const joined: Shape = { account: { id: 's', name: 's' }, member: member };
export const activity: Shape = { items: ['[]', { id: 's', at: 'd', by: person, action: ['~', 'invited', 'invitation_resent', 'invitation_revoked', 'invitation_accepted', 'member_removed', 'member_restored', 'member_changed', 'seat_taken', 'seat_released', 'seat_transferred', 'code_created', 'code_frozen', 'code_thawed', 'code_changed', 'code_revoked', 'code_used', 'code_bought_seat', 'import_done', 'import_canceled'], subject: ['?', { id: 's', name: 's', email: 's' }], codeId: ['?', 's'], count: ['?', 'c'] }], next: ['?', 's'] };

/** The shape of each route's answer. */
export const answers: Readonly<Record<keyof typeof peopleRoutes, Shape>> = {
  members,
  member,
  updateMember: member,
  removeMember: '_',
  restoreMember: member,
  resendInvitation: member,
  takeSeat: member,
  releaseSeat: member,
  transferSeat: seatTransfer,
  changeMembers: memberChanges,
  membersLink: invoiceLink,
  imports: peopleImports,
  createImport: peopleImport,
  addImportRows: peopleImport,
  updateImport: peopleImport,
  import: peopleImport,
  importRows,
  commitImport: peopleImport,
  cancelImport: peopleImport,
  codes: invitationCodes,
  seatCeiling,
  createCode: createdCode,
  updateCode: invitationCode,
  revokeCode: '_',
  redeemCode: joined,
  acceptInvitation: joined,
  activity,
};
