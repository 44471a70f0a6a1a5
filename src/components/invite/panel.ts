/** What the ways to invite have in common: each is a panel under its tab, loaded once somebody is there. */
import type { PersonRow } from '../../domain/person.js';
import type { Session } from '../../state/session.js';
import type { Ready } from '../base/billing-element.js';
import type { ViewHost } from '../base/view-element.js';

/** One way to invite. It draws itself inside the element and may change things: whoever may only look never gets it. */
export interface InvitePanel {
  /** A session is there, before the first drawing. */
  attach?(session: Session): void;
  /** The session is gone: let go of what was started. */
  detach?(session: Session): void;
  render(ready: Ready): unknown;
}

/** How a panel is made. `onward` takes people who were put together; a panel that needs no list leaves it out. */
export type InvitePanelClass = new (host: ViewHost, onward: Onward) => InvitePanel;

export type Source = 'list' | 'file';

export type InviteRole = 'member' | 'manager' | 'billing';

/** What all people of one batch get. */
export interface Terms {
  readonly role: InviteRole;
  /** Whether each is to have a seat. */
  readonly seats: boolean;
}

/** Why the server leaves a person out. */
export type LeftOut = 'already_member' | 'already_invited' | 'duplicate' | 'invalid' | 'removed' | 'left_out';

/** What the server found about people who were handed over, by their index. */
export interface Findings {
  /** How many can be invited. */
  readonly fine: number;
  /** Seats missing for those. */
  readonly missing: number;
  readonly problems: ReadonlyMap<number, LeftOut>;
}

/** Where people go on from a panel: the server checks them, missing seats are bought, invitations are sent. */
export interface Onward {
  /** Something is under way, or its code is on the way: nothing else can be handed over. */
  readonly busy: boolean;
  /** Of the people handed over last, until they are changed. */
  readonly findings: Findings | undefined;
  /** Why the last ones could not be handed over; nothing was sent. */
  readonly error: string | undefined;
  /** What the panel of this source begins anew with, told once: people of a batch from before a reload, or nobody after the end. */
  takeBack(source: Source): readonly PersonRow[] | undefined;
  /** `straight`: what the button said: true = they are invited if nothing is short. */
  handOver(people: readonly PersonRow[], source: Source, terms: Terms, straight: boolean, ready: Ready): void;
  /** Those with problems are left out, and the others go on. */
  leaveOut(straight: boolean): void;
  /** What was handed over is changed: it does not count any more. */
  withdraw(): void;
}
