/** The states of a batch of invitations, as data: what a view has to draw and nothing else. */
import type { CreateImport } from '../api/contract/requests.js';
import type { ImportRows, PeopleImport } from '../api/contract/schemas.js';
import type { BillingError } from '../api/errors.js';
import type { PeopleAdapter } from '../api/people-adapter.js';
import type { Sleep } from './patience.js';

export type BatchRow = ImportRows['items'][number];

/**
 * `editing → checking → short → buying → sending → done`, with the side ways people and networks take.
 *
 * - editing: nothing is under way; `error`: why the last try ended. Nobody was invited then.
 * - checking: people are on their way to the server, which keeps them as a draft; `sent` of `total`.
 * - incomplete: found after a reload, with fewer rows than were meant. Waits for a word.
 * - checked: the server leaves some of them out. Waits for a word.
 * - ready: nothing is in the way. Waits for a word.
 * - short: seats are missing, `batch.seats.missing` of them; `takers`: who took some since.
 * - buying: an order for them is under way.
 * - sending: invitations go out.
 * - stopping: the rest is being called back.
 * - done: over; `left`: who was not invited and why.
 * - failed: the server does not go on with it. Who was invited is so.
 *
 * `trouble`: why the server does not answer; it is asked again until it does. Asking again invites nobody twice.
 */
export type BatchState =
  | { readonly step: 'editing'; readonly error?: BillingError }
  | { readonly step: 'checking'; readonly sent: number; readonly total: number; readonly trouble?: BillingError }
  | { readonly step: 'incomplete'; readonly batch: PeopleImport }
  | { readonly step: 'checked'; readonly batch: PeopleImport; readonly problems: readonly BatchRow[] }
  | { readonly step: 'ready'; readonly batch: PeopleImport }
  | { readonly step: 'short'; readonly batch: PeopleImport; readonly takers: readonly string[] }
  | { readonly step: 'buying'; readonly batch: PeopleImport }
  | { readonly step: 'sending'; readonly batch: PeopleImport; readonly trouble?: BillingError }
  | { readonly step: 'stopping'; readonly batch: PeopleImport; readonly trouble?: BillingError }
  | { readonly step: 'done'; readonly batch: PeopleImport; readonly left: readonly BatchRow[] }
  | { readonly step: 'failed'; readonly batch: PeopleImport; readonly error: BillingError };

export type BatchStep = BatchState['step'];

export interface InvitationBatchOptions {
  /** As `Session.people`. */
  readonly people: () => Promise<PeopleAdapter>;
  /** Id of the person here: only what they pay themselves sends their invitations. */
  readonly viewer: () => string | undefined;
  readonly sleep?: Sleep;
  /** So many people of this batch are invited; called once, at its end. */
  readonly onInvited?: (count: number) => void;
  /** Called when the account may have changed on the server. */
  readonly onSettled?: () => void;
}

/** What all people of a batch have in common. */
export type BatchTerms = Omit<CreateImport, 'rows' | 'expected'>;
