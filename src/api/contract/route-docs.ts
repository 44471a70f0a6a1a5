/** What the documentation says about each route and code; never loaded by a browser. */
import type { ServerErrorCode } from '../errors.js';
import * as examples from './examples.js';
import { peopleDocs } from './route-docs-people.js';
import type { RouteName } from './routes.js';

export const GROUPS = {
  Session: 'Who asks, and what this backend can do.',
  Subscription: 'The subscription, its seats and its history.',
  Credits: 'What can be used up: balances, use and prices.',
  Quotes: 'Binding offers: the only source of a price.',
  Operations: 'Purchases: one record for each intent, the only source of "paid" or "not paid".',
  Invoices: 'Every payment has one.',
  Profile: 'Whom invoices are made out to.',
  Members: 'Who belongs to the account and who has a seat.',
  Invitations: 'Batches of people to invite, and accepting.',
  Codes: 'Codes that people enter themselves, and what happened.',
  'Payment methods': 'Cards and other means to pay. Card numbers never pass here.',
} as const;

export interface RouteDoc {
  readonly group: keyof typeof GROUPS;
  readonly summary: string;
  readonly description: string;
  /** The normal answer; left out for 204. */
  readonly example?: unknown;
}

export const routeDocs: Readonly<Record<RouteName, RouteDoc>> = {
  session: {
    group: 'Session',
    summary: 'Read who asks and what can be done',
    description: 'Tells the viewer and their permissions, the account, the version of the contract, the groups of routes this backend has, and which payment gateway to load. Holds no secret.',
    example: examples.session,
  },
  subscription: {
    group: 'Subscription',
    summary: 'Read the subscription',
    description: 'The subscription as it stands, with what waits to take effect. `revision` rises with every change of the account.',
    example: examples.subscription,
  },
  plans: {
    group: 'Subscription',
    summary: 'List plans',
    description: 'The catalogue with prices before tax, in minor units, and for each price whether this account may change to it and since when. For display only: what is charged comes from a quote.',
    example: examples.plans,
  },
  seatHolders: {
    group: 'Subscription',
    summary: 'List who holds a seat',
    description: 'A page at a time; pass `next` as `cursor` until it is null.',
    example: examples.seatHolders,
  },
  changes: {
    group: 'Subscription',
    summary: 'List changes since a revision',
    description: 'What happened to the account after the revision `after`, oldest first. An empty list means nothing did. A backend with the group `live` answers `Accept: text/event-stream` with a stream of events, each a change with its revision as `id`; `Last-Event-ID` counts before `after`. It may end at any time, or answer with the list after all: then go on asking.',
    example: examples.changes,
  },
  cancelScheduledChange: {
    group: 'Subscription',
    summary: 'Take a waiting change back',
    description: 'Answers with the subscription without it, or `not_found` when it took effect or was taken back before.',
    example: examples.subscription,
  },
  credits: {
    group: 'Credits',
    summary: 'Read credits',
    description: 'Every kind that is sold or included: what is left, when it renews or lapses, its use day by day, and how more is priced. A kind without `offer` and `packs` cannot be bought.',
    example: examples.credits,
  },
  createQuote: {
    group: 'Quotes',
    summary: 'Make an offer',
    description: 'Prices a change completely, tax included, and keeps the price until `expiresAt`. Nothing is reserved or charged. What the draft leaves out stays as it is.',
    example: examples.quote,
  },
  quote: {
    group: 'Quotes',
    summary: 'Read an offer',
    description: 'The offer as it was made, with the validity it has left.',
    example: examples.quote,
  },
  voidQuote: {
    group: 'Quotes',
    summary: 'Make sure an offer is never charged',
    description: 'After 204 no request, late or repeated, can confirm the quote. `quote_used` names the operation when it was confirmed before. Voiding twice answers 204 twice.',
  },
  compare: {
    group: 'Quotes',
    summary: 'Compare billing intervals',
    description: 'What the same order costs now, at the renewal and within twelve months, for each interval the plan is sold in. Nothing is kept and nothing can be confirmed with it.',
    example: examples.comparison,
  },
  createOperation: {
    group: 'Operations',
    summary: 'Confirm an offer and pay it',
    description: 'Charges exactly the total of the quote, once, or refuses. `expectedTotal` is what the buyer saw. The answer may be a purchase still under way, one that needs the buyer (3-D Secure), or one whose payment was declined: `state` says. Repeating the request with its key answers the same operation.',
    example: examples.operation,
  },
  operations: {
    group: 'Operations',
    summary: 'Find operations',
    description: 'Those under way (`state=active`), or the one a quote became (`quoteId`). This is how a page finds its purchase again after a reload or a lost answer.',
    example: examples.operations,
  },
  operation: {
    group: 'Operations',
    summary: 'Read an operation',
    description: 'With `wait` the answer is held, up to that many seconds, while the state is `processing`; any other state is answered at once.',
    example: examples.operation,
  },
  resumeOperation: {
    group: 'Operations',
    summary: 'Go on with an operation',
    description: 'After the buyer did what was asked, or with another payment method after a decline. The server asks the provider what came of it.',
    example: examples.operation,
  },
  cancelOperation: {
    group: 'Operations',
    summary: 'Give an operation up',
    description: 'Only before it is paid; `operation_conflict` afterwards. Giving up twice answers the same.',
    example: { ...examples.operation, state: 'canceled', receipt: null },
  },
  invoices: {
    group: 'Invoices',
    summary: 'List invoices',
    description: 'Newest first, a page at a time; pass `next` as `cursor` until it is null. `year` keeps those issued in that year (UTC).',
    example: examples.invoices,
  },
  invoiceLink: {
    group: 'Invoices',
    summary: 'Get a link to an invoice',
    description: 'The address of the document, good for a few minutes and for whoever has it.',
    example: examples.invoiceLink,
  },
  profile: {
    group: 'Profile',
    summary: 'Read the billing profile',
    description: 'Revision 0 means that nothing was saved yet.',
    example: examples.profile,
  },
  saveProfile: {
    group: 'Profile',
    summary: 'Save the billing profile',
    description: 'Replaces all fields. `validation_failed` lists every wrong field.',
    example: examples.profile,
  },
  deleteProfile: {
    group: 'Profile',
    summary: 'Empty the billing profile',
    description: 'Later purchases need a new one. Invoices already made are kept.',
    example: { ...examples.profile, revision: 4, fields: Object.fromEntries(Object.keys(examples.profileFields).map((field) => [field, ''])), missing: ['companyName', 'country', 'city', 'line1'], taxIdStatus: 'none' },
  },
  paymentMethods: {
    group: 'Payment methods',
    summary: 'List payment methods',
    description: 'The default one is marked.',
    example: examples.paymentMethods,
  },
  createPaymentSetup: {
    group: 'Payment methods',
    summary: 'Start to enter a payment method',
    description: 'Gives the secret with which the gateway in the page hands the card to the provider.',
    example: examples.paymentSetup,
  },
  completePaymentSetup: {
    group: 'Payment methods',
    summary: 'Add the payment method that was entered',
    description: 'Called when the gateway is through. The server asks the provider what was entered and records the consent with its own time.',
    example: examples.paymentMethod,
  },
  updatePaymentMethod: {
    group: 'Payment methods',
    summary: 'Change a payment method',
    description: 'Expiry, holder, or making it the default. What is left out stays as it is.',
    example: examples.paymentMethod,
  },
  deletePaymentMethod: {
    group: 'Payment methods',
    summary: 'Remove a payment method',
    description: 'The last one of a running subscription stays (`last_payment_method`).',
  },
  ...peopleDocs,
};

export const parameterDocs: Readonly<Record<string, { readonly description: string; readonly schema: object; readonly example?: unknown }>> = {
  id: { description: 'Identifier. One that belongs to another account does not exist here.', schema: { type: 'string', minLength: 1, maxLength: 100 } },
  cursor: { description: '`next` of the page before; left out for the first page.', schema: { type: 'string', maxLength: 200 } },
  after: { description: 'The account revision the caller knows.', schema: { type: 'integer', minimum: 0 }, example: 40 },
  year: { description: 'Only invoices of this year.', schema: { type: 'integer', minimum: 2000, maximum: 2100 } },
  search: { description: 'Words that all stand in name, address or position.', schema: { type: 'string', maxLength: 200 } },
  show: { description: 'Which of them; all unless said.', schema: { type: 'string' } },
  sort: { description: 'name, email, since or active; "-" before it turns it round.', schema: { type: 'string', pattern: '^-?(name|email|since|active)$' } },
  seats: { description: 'How many.', schema: { type: 'integer', minimum: 1, maximum: 10000 } },
  locale: { description: 'Language of the file, as a BCP 47 tag; default the one of Accept-Language.', schema: { type: 'string', minLength: 2, maxLength: 35 } },
  code: { description: 'Only what came about by this code.', schema: { type: 'string', maxLength: 100 } },
  state: { description: 'Only operations under way.', schema: { type: 'string', enum: ['active'] } },
  quoteId: { description: 'Only the operation this quote became.', schema: { type: 'string', minLength: 1, maxLength: 100 } },
  wait: { description: 'Seconds the answer may be held.', schema: { type: 'integer', minimum: 0, maximum: 25 } },
};

export const errorDocs: Readonly<Record<ServerErrorCode, string>> = {
  invalid_request: 'The request is not of this contract.',
  idempotency_key_missing: 'This route needs an Idempotency-Key.',
  not_signed_in: 'Nobody is signed in.',
  card_declined: 'The provider refused the payment; `declineCode` says why.',
  no_payment_method: 'There is nothing to pay with.',
  forbidden_role: 'The viewer may not do this.',
  origin_rejected: 'The request comes from a page of another site.',
  not_found: 'There is no such thing in this account.',
  method_not_allowed: 'The path has no such method.',
  operation_in_progress: 'Another purchase of this account is under way; `operationId` names it.',
  operation_conflict: 'The operation is past the point where this makes sense.',
  quote_used: 'The quote was used or voided; `operationId` names the operation it became, if it did.',
  quote_changed: 'The account or the prices changed; `quote` is the new offer.',
  seats_in_use: 'People hold more seats than asked for; `minimum` is the least possible count.',
  seats_out_of_range: 'The plan does not allow this count; `minimum` and `maximum` say what it does.',
  seats_full: 'Every seat that is paid for is taken or kept for somebody.',
  import_incomplete: 'Fewer rows arrived than are expected; `updateImport` says that these are all.',
  last_owner: 'An account keeps at least one owner.',
  invitation_invalid: 'The invitation or code cannot be used; why is not told.',
  email_not_verified: 'The address of the person is not verified, and the invitation or code is bound to it.',
  change_pending: 'Another change is waiting.',
  purpose_gone: 'What the seats were for was settled or given up meanwhile; nothing was charged.',
  change_not_allowed: 'The rules do not allow this change; `reason` says which.',
  credits_out_of_range: 'No such number of credits is on sale; `minimum` and `maximum` bound it.',
  last_payment_method: 'A running subscription keeps its last payment method.',
  subscription_inactive: 'The subscription has ended.',
  nothing_to_change: 'The order would change nothing.',
  quote_expired: 'The offer ran out; `quote` is the new one.',
  revision_mismatch: 'It changed since it was read.',
  too_large: 'The body is too large.',
  unsupported_media_type: 'Bodies are application/json.',
  idempotency_key_reused: 'The key was used with another request.',
  validation_failed: '`fields` says which are wrong and why.',
  precondition_required: 'This route needs If-Match.',
  rate_limited: 'Too many requests; Retry-After says when to come back.',
  internal: 'The server failed.',
  provider_error: 'The payment provider failed.',
  provider_unavailable: 'The payment provider cannot be reached; nothing was done.',
  outcome_unknown: 'The provider did not answer in time: the operation named by `operationId` goes on. Ask for it, never send again.',
};
