/** Routes of people: members, invitations, codes. Pages load them with the first element that needs them. */
import { route } from './route.js';

export const peopleRoutes = {
  /** Members and pending invitations. `show`: all, members, invitations, seat, no_seat. `sort`: name, email, since, active, "-" before it turns it round. */
  members: route({ method: 'GET', path: '/v1/members', permission: 'members:read', query: ['cursor', 'search', 'show', 'sort'], idempotency: 'natural' }),
  member: route({ method: 'GET', path: '/v1/members/{id}', permission: 'members:read', idempotency: 'natural' }),
  updateMember: route({ method: 'PATCH', path: '/v1/members/{id}', permission: 'members:write', idempotency: 'natural' }),
  /** Removes a member, or takes an invitation back. Their seat is free at once. */
  removeMember: route({ method: 'DELETE', path: '/v1/members/{id}', permission: 'members:write', status: 204, idempotency: 'natural' }),
  /** Undoes a removal, with the seat if it was there and one is free. */
  restoreMember: route({ method: 'POST', path: '/v1/members/{id}/restore', permission: 'members:write', idempotency: 'natural' }),
  /** Sends the invitation once more, with a new link; the old one ends. */
  resendInvitation: route({ method: 'POST', path: '/v1/members/{id}/resend', permission: 'members:write', idempotency: 'key' }),
  takeSeat: route({ method: 'PUT', path: '/v1/members/{id}/seat', permission: 'members:write', idempotency: 'natural' }),
  releaseSeat: route({ method: 'DELETE', path: '/v1/members/{id}/seat', permission: 'members:write', idempotency: 'natural' }),
  /** Hands the seat of this member to another, in one step. */
  transferSeat: route({ method: 'POST', path: '/v1/members/{id}/transfer', permission: 'members:write', idempotency: 'key' }),
  /** One action for up to 100 people, each with its own result. */
  changeMembers: route({ method: 'POST', path: '/v1/members/batch', permission: 'members:write', idempotency: 'key' }),
  /** The list as a CSV file, in the words and with the separator of `locale`, else of Accept-Language: a link good for a few minutes, made at each click. */
  membersLink: route({ method: 'GET', path: '/v1/member-export', permission: 'members:read', query: ['locale'], idempotency: 'natural' }),

  /** Batches that are not finished, newest first. */
  imports: route({ method: 'GET', path: '/v1/imports', permission: 'members:write', idempotency: 'natural' }),
  createImport: route({ method: 'POST', path: '/v1/imports', permission: 'members:write', status: 201, idempotency: 'key' }),
  /** Adds rows from the index `from` on; the same rows again change nothing. */
  addImportRows: route({ method: 'POST', path: '/v1/imports/{id}/rows', permission: 'members:write', idempotency: 'natural' }),
  /** Says that what arrived is all, or leaves rows out by hand; refused with `operation_conflict` when more arrived meanwhile or it is not a draft any more. */
  updateImport: route({ method: 'PATCH', path: '/v1/imports/{id}', permission: 'members:write', idempotency: 'natural' }),
  import: route({ method: 'GET', path: '/v1/imports/{id}', permission: 'members:write', idempotency: 'natural' }),
  importRows: route({ method: 'GET', path: '/v1/imports/{id}/rows', permission: 'members:write', query: ['cursor', 'show'], idempotency: 'natural' }),
  /** Reserves the seats of all rows at the first call, or refuses with `seats_full`; then invites some more at each call until the state is "done". */
  commitImport: route({ method: 'POST', path: '/v1/imports/{id}/commit', permission: 'members:write', idempotency: 'natural' }),
  /** Stops: who was invited stays so, seats kept for the others are free. */
  cancelImport: route({ method: 'DELETE', path: '/v1/imports/{id}', permission: 'members:write', idempotency: 'natural' }),

  codes: route({ method: 'GET', path: '/v1/codes', permission: 'members:write', idempotency: 'natural' }),
  /** What so many seats could cost at most. Binds nobody. */
  seatCeiling: route({ method: 'GET', path: '/v1/seat-ceiling', permission: 'billing:write', query: ['seats'], idempotency: 'natural' }),
  createCode: route({ method: 'POST', path: '/v1/codes', permission: 'members:write', status: 201, idempotency: 'key', secret: true }),
  updateCode: route({ method: 'PATCH', path: '/v1/codes/{id}', permission: 'members:write', idempotency: 'natural' }),
  revokeCode: route({ method: 'DELETE', path: '/v1/codes/{id}', permission: 'members:write', status: 204, idempotency: 'natural' }),
  /** Every refusal of a code that cannot be used is `invitation_invalid`, whatever the reason. */
  redeemCode: route({ method: 'POST', path: '/v1/codes/redeem', permission: 'members:join', idempotency: 'key' }),
  acceptInvitation: route({ method: 'POST', path: '/v1/invitations/accept', permission: 'members:join', idempotency: 'key' }),

  /** Who did what to whom, newest first. `code`: only what came about by this code. */
  activity: route({ method: 'GET', path: '/v1/activity', permission: 'members:read', query: ['cursor', 'code'], idempotency: 'natural' }),
} as const;
