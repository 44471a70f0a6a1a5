/** What the documentation says about routes of people; never loaded by a browser. */
import * as examples from './examples-codes.js';
import * as people from './examples-people.js';
import { invoiceLink } from './examples.js';
import type { RouteDoc } from './route-docs.js';
import type { peopleRoutes } from './routes/people.js';

type PeopleRoute = keyof typeof peopleRoutes;

const codeDocs = {
  codes: {
    group: 'Codes',
    summary: 'List invitation codes',
    description: 'Newest first, those that ended too. A code itself is never in here: only its last characters, to tell codes apart. `maximumBuying` says how many seats a new code of this viewer may buy.',
    example: examples.invitationCodes,
  },
  seatCeiling: {
    group: 'Codes',
    summary: 'Work out what seats can cost at most',
    description: 'What so many seats more cost at most for one whole interval, tax included: without any discount, each bought by itself. Where another plan waits, the dearer price counts. Binds nobody; `createCode` repeats the amount and is refused when it is another by then.',
    example: examples.seatCeiling,
  },
  createCode: {
    group: 'Codes',
    summary: 'Make an invitation code',
    description: 'The only answer that tells the code: it is kept nowhere, and follows from the request, so that the same request with the same key tells the same code again. A code with `buying` needs `billing:write`; `buying.ceiling` repeats what `seatCeiling` said.',
    example: examples.createdCode,
  },
  updateCode: {
    group: 'Codes',
    summary: 'Change an invitation code',
    description: 'Freezes or thaws it, or sets another limit (never below its uses) or end. What is left out stays as it is; a code that was revoked stays so (`operation_conflict`).',
    example: examples.invitationCode,
  },
  revokeCode: {
    group: 'Codes',
    summary: 'Revoke an invitation code',
    description: 'Ends it for good. Who joined by it stays.',
  },
  redeemCode: {
    group: 'Codes',
    summary: 'Join by an invitation code',
    description: 'Forgiving about spaces, dashes, case and letters that look like digits. One step: the code is right, its uses are below its limit and a seat is free; then the person is a member on a seat. Who belongs there already gets the same answer, and no use is counted twice. A code that cannot be used is always `invitation_invalid`, whatever the reason; `seats_full` and `email_not_verified` only follow a right code. Ten attempts in ten minutes for a person and for an address (`rate_limited`).',
    example: examples.joined,
  },
  activity: {
    group: 'Codes',
    summary: 'List what happened to people',
    description: 'Who did what to whom, newest first, a page at a time. `code` leaves only what came about by this code.',
    example: examples.activity,
  },
} as const satisfies Partial<Record<PeopleRoute, RouteDoc>>;

const memberDocs = {
  members: {
    group: 'Members',
    summary: 'List members and pending invitations',
    description: 'One list, 50 at a time; pass `next` as `cursor`. `search` looks for all its words in name, address and position. `total` counts what matches on all pages.',
    example: people.members,
  },
  member: { group: 'Members', summary: 'Read one person', description: 'A member or a pending invitation. Who was taken off is not found.', example: people.member },
  updateMember: {
    group: 'Members',
    summary: 'Change a person',
    description: 'Role, name or position; what is left out stays. Only owners make or unmake owners, and the last one stays (`last_owner`).',
    example: people.member,
  },
  removeMember: {
    group: 'Members',
    summary: 'Remove a member, or take an invitation back',
    description: 'The seat is free at once. It can be undone for a time with `restoreMember`.',
  },
  restoreMember: {
    group: 'Members',
    summary: 'Undo a removal',
    description: 'With the seat there was, if one is free (`seats_full`). `not_found` when it is too late, or the person was added anew meanwhile.',
    example: people.member,
  },
  resendInvitation: {
    group: 'Members',
    summary: 'Send an invitation again',
    description: 'With a new link and a new end; the link before ends. Three times an hour for one invitation, a hundred for an account (`rate_limited`).',
    example: people.invited,
  },
  takeSeat: { group: 'Members', summary: 'Give a person a seat', description: 'Checked and taken in one step: never more seats than are paid for, nor than a waiting reduction leaves. For an invitation the seat is kept.', example: people.member },
  releaseSeat: { group: 'Members', summary: 'Take a seat from a person', description: 'It is free at once. The person stays.', example: { ...people.member, seat: 'none' } },
  transferSeat: { group: 'Members', summary: 'Hand a seat on', description: 'From this member to another, in one step: nobody else can take it in between.', example: people.transfer },
  changeMembers: { group: 'Members', summary: 'Do one thing to many people', description: 'Up to 100, each with its own result: `code` is null, or says why not.', example: people.changes },
  membersLink: { group: 'Members', summary: 'Get a link to the list as CSV', description: 'Good for a few minutes; ask for it at each click. Cells that a spreadsheet would run are made text.', example: invoiceLink },
} as const satisfies Partial<Record<PeopleRoute, RouteDoc>>;

const invitationDocs = {
  imports: { group: 'Invitations', summary: 'List batches that are not finished', description: 'Newest first: what was begun before a reload, or by somebody else.', example: { items: [people.peopleImport] } },
  createImport: {
    group: 'Invitations',
    summary: 'Begin a batch of people to invite',
    description: 'Keeps the rows and looks at each; nobody is invited yet. `seats.missing` says how many seats must be bought before all of them can be. Up to 200 rows; the rest by `addImportRows`. Say with `expected` how many there will be in all: an upload that breaks off is then told from a whole one.',
    example: people.peopleImport,
  },
  addImportRows: { group: 'Invitations', summary: 'Add rows to a batch', description: 'From the index `from` on; the same rows again change nothing. At most 10,000 in all, and no more than were expected (`too_large`).', example: people.peopleImport },
  updateImport: {
    group: 'Invitations',
    summary: 'Change a batch',
    description: 'While it is a draft. `expected` says that as many rows as arrived are all there will be, and is refused (`operation_conflict`) when it is another number by then. `leaveOut` and `takeBack` name rows by index; who is left out stays so, also when their row is sent again.',
    example: people.peopleImport,
  },
  import: { group: 'Invitations', summary: 'Read a batch', description: 'With the seats there are at this moment.', example: people.peopleImport },
  importRows: { group: 'Invitations', summary: 'Read the rows of a batch', description: '200 at a time; `show=problems` leaves only those that are not invited as they are.', example: people.importRows },
  commitImport: {
    group: 'Invitations',
    summary: 'Invite the people of a batch',
    description: 'The first call keeps a seat for each of them, or refuses with `seats_full` and invites nobody; so does `import_incomplete` while fewer rows arrived than are expected. Then each call invites up to 200 more until the state is "done". Repeating it invites nobody twice. Who was taken off since the batch began stays off.',
    example: { ...people.peopleImport, state: 'running', counts: { waiting: 40, invited: 200, skipped: 2, refused: 0 } },
  },
  cancelImport: { group: 'Invitations', summary: 'Cancel a batch', description: 'Seats kept for people who were not invited yet are free; who was invited stays so.', example: { ...people.peopleImport, state: 'canceled' } },
  acceptInvitation: {
    group: 'Invitations',
    summary: 'Accept an invitation',
    description: 'With the secret of its link, which is the proof of the address. The seat that was kept is taken. An invitation that cannot be used is always `invitation_invalid`, whatever the reason.',
    example: examples.joined,
  },
} as const satisfies Partial<Record<PeopleRoute, RouteDoc>>;

export const peopleDocs = { ...memberDocs, ...invitationDocs, ...codeDocs };
