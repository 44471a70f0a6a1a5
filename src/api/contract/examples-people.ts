/** Examples of people and of batches of invitations, for the documentation. */
import type { CreateImport, UpdateImport, UpdateMember } from './requests.js';
import type { ImportRows, Member, MemberChanges, Members, PeopleImport, SeatTransfer } from './schemas.js';

const since = '2026-11-02T09:00:00.000Z';

export const member: Member = {
  id: 'mem_leo', kind: 'member', email: 'leo@example.com', firstName: 'Leo', lastName: 'Marchetti', position: 'Sales', role: 'member',
  seat: 'held', since, expiresAt: null, lastActiveAt: '2026-12-13T16:20:00.000Z', source: 'list', isViewer: false,
};

export const invited: Member = {
  ...member, id: 'mem_ida', kind: 'invitation', email: 'ida@example.com', firstName: 'Ida', lastName: 'Lund', position: '', seat: 'reserved',
  since: '2026-12-14T09:00:00.000Z', expiresAt: '2026-12-28T09:00:00.000Z', lastActiveAt: null,
};

export const members: Members = { items: [member, invited], next: null, total: 2 };

export const transfer: SeatTransfer = { from: { ...member, seat: 'none' }, to: { ...member, id: 'mem_ugo', email: 'ugo@example.com', firstName: 'Ugo', lastName: 'Bianchi' } };

export const changes: MemberChanges = { results: [{ id: 'mem_leo', code: null }, { id: 'mem_ana', code: 'last_owner' }] };

export const peopleImport: PeopleImport = {
  id: 'imp_1', source: 'file', state: 'draft', createdAt: since, createdBy: { id: 'usr_ana', name: 'Ana Silva' }, total: 242, expected: 242,
  counts: { waiting: 240, invited: 0, skipped: 2, refused: 0 }, seats: { needed: 240, free: 12, missing: 228 },
};

export const importRows: ImportRows = {
  items: [{ index: 17, email: 'leo@example.com', firstName: 'Leo', lastName: 'Marchetti', position: '', state: 'skipped', problem: 'already_member' }],
  next: null,
};

const row = { email: 'ida@example.com', firstName: 'Ida', lastName: 'Lund', position: '' };
const createImport: CreateImport = { source: 'list', seats: true, role: 'member', expected: 242, rows: [row] };
const updateImport: UpdateImport = { leaveOut: [17] };
const updateMember: UpdateMember = { role: 'manager' };

/** Bodies by route. */
export const peopleBodies = {
  updateMember, createImport, updateImport, transferSeat: { to: 'mem_ugo' }, changeMembers: { action: 'release_seat' as const, ids: ['mem_leo', 'mem_ana'] },
  addImportRows: { from: 200, rows: [row] }, acceptInvitation: { token: 'q83vEjRWeJCrze8SNFZ4kKvN7xI' },
};
