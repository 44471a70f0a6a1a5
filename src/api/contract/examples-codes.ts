/** Examples of invitation codes and of what happened to people, for the documentation. Amounts are integer minor units. */
import type { CreateCode, UpdateCode } from './requests.js';
import type { Activity, CreatedCode, InvitationCode, InvitationCodes, Joined, SeatCeiling } from './schemas.js';

const ana = { id: 'usr_ana', name: 'Ana Silva' };

export const seatCeiling: SeatCeiling = { seats: 5, ceiling: 6000, currency: 'EUR', interval: 'month' };

export const invitationCode: InvitationCode = {
  id: 'code_1',
  hint: 'MNPQ',
  state: 'active',
  createdAt: '2026-12-10T08:00:00.000Z',
  createdBy: ana,
  limit: 20,
  uses: 12,
  expiresAt: '2027-01-31T23:00:00.000Z',
  domains: ['example.com'],
  buying: { seats: 5, bought: 1, ceiling: 6000, currency: 'EUR', interval: 'month' },
};

export const invitationCodes: InvitationCodes = { items: [invitationCode], maximumBuying: 20 };

export const createdCode: CreatedCode = {
  code: 'ABCDE-FGHJK-MNPQ',
  link: 'https://app.example.com/join#code=ABCDE-FGHJK-MNPQ',
  item: { ...invitationCode, uses: 0, buying: invitationCode.buying && { ...invitationCode.buying, bought: 0 } },
};

export const joined: Joined = {
  account: { id: 'acc_1', name: 'Acme' },
  member: {
    id: 'mem_noor',
    kind: 'member',
    email: 'noor@example.com',
    firstName: 'Noor',
    lastName: 'Jansen',
    position: '',
    role: 'member',
    seat: 'held',
    since: '2026-12-14T09:00:00.000Z',
    expiresAt: null,
    lastActiveAt: null,
    source: 'code',
    isViewer: true,
  },
};

export const activity: Activity = {
  items: [
    {
      id: 'act_2',
      at: '2026-12-14T09:00:00.000Z',
      by: { id: 'usr_noor', name: 'Noor Jansen' },
      action: 'code_used',
      subject: { id: 'mem_noor', name: 'Noor Jansen', email: 'noor@example.com' },
      codeId: 'code_1',
      count: null,
    },
    { id: 'act_1', at: '2026-12-10T08:00:00.000Z', by: ana, action: 'code_created', subject: null, codeId: 'code_1', count: null },
  ],
  next: null,
};

const createCode: CreateCode = {
  limit: 20,
  expiresAt: '2027-01-31T23:00:00.000Z',
  domains: ['example.com'],
  buying: { seats: 5, ceiling: 6000 },
};
const updateCode: UpdateCode = { frozen: true };

/** Bodies by route. */
export const codeBodies = { createCode, updateCode, redeemCode: { code: 'abcde fghjk mnpq' } };
