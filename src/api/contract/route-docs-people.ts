/** What the documentation says about routes of people; never loaded by a browser. */
import * as examples from './examples-codes.js';
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

export const peopleDocs = { ...codeDocs };
