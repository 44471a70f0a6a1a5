/** People: members and pending invitations in one list, batches of invitations, invitation codes, and what happened. */
import * as z from 'zod/mini';
import { count, instant, interval, minor, open, person, text } from './common.js';

export const memberRole = open(['owner', 'billing', 'manager', 'member']);
export type MemberRole = z.infer<typeof memberRole>;

/** One person of the account: a member, or somebody invited who has not answered yet. */
export const member = z.object({
  /** The host's own id of the person where the host brought them; stays the same when an invitation is accepted. */
  id: text,
  kind: open(['member', 'invitation']),
  email: text,
  firstName: text,
  lastName: text,
  /** What they do, in the inviter's words; "" = not said. */
  position: text,
  role: memberRole,
  /** "reserved": kept for them until they answer. */
  seat: open(['held', 'reserved', 'none']),
  /** Since when they are a member, or when they were invited. */
  since: instant,
  /** When an invitation ends; null for members. */
  expiresAt: z.nullable(instant),
  lastActiveAt: z.nullable(instant),
  /** How they came here. */
  source: open(['host', 'list', 'file', 'code']),
  /** Whether this is the person who asks. */
  isViewer: z.boolean(),
});
export type Member = z.infer<typeof member>;

/** GET /members: one page. */
export const members = z.object({
  items: z.array(member),
  next: z.nullable(text),
  /** How many match, on all pages. */
  total: count,
});
export type Members = z.infer<typeof members>;

/** Both ends of a seat that was handed on. */
export const seatTransfer = z.object({ from: member, to: member });
export type SeatTransfer = z.infer<typeof seatTransfer>;

/** What became of each id of a batch; `code` null = done, else an error code. */
export const memberChanges = z.object({ results: z.array(z.object({ id: text, code: z.nullable(text) })) });
export type MemberChanges = z.infer<typeof memberChanges>;

/** A batch of people to invite. It lives on the server, so that a purchase or a reload in between loses nothing. */
export const peopleImport = z.object({
  id: text,
  source: open(['list', 'file']),
  /** "running": its seats are reserved and invitations are going out. */
  state: open(['draft', 'running', 'done', 'canceled']),
  createdAt: instant,
  createdBy: person,
  /** Rows that arrived. */
  total: count,
  /** Rows that were meant to arrive; null = it was not said. While fewer are there, the batch cannot be committed. */
  expected: z.nullable(count),
  counts: z.object({
    /** Rows that are still to be invited. */
    waiting: count,
    invited: count,
    /** Rows left out: there already, removed meanwhile, or left out by hand. */
    skipped: count,
    /** Rows that cannot be invited as they are. */
    refused: count,
  }),
  /** Seats for the rows that wait: how many, how many are free, how many are missing. */
  seats: z.object({ needed: count, free: count, missing: count }),
});
export type PeopleImport = z.infer<typeof peopleImport>;
export const peopleImports = z.object({ items: z.array(peopleImport) });

/** GET /imports/{id}/rows: rows as the server sees them. */
export const importRows = z.object({
  items: z.array(
    z.object({
      /** Counted from 0, as sent. */
      index: count,
      email: text,
      firstName: text,
      lastName: text,
      position: text,
      state: open(['waiting', 'invited', 'skipped', 'refused']),
      /** Why it is skipped or refused. */
      problem: z.nullable(open(['already_member', 'already_invited', 'duplicate', 'invalid', 'removed', 'left_out'])),
    }),
  ),
  next: z.nullable(text),
});
export type ImportRows = z.infer<typeof importRows>;

/** A code that people enter themselves. The code itself is shown once, when it is made. */
export const invitationCode = z.object({
  id: text,
  /** Its last characters, to tell codes apart. */
  hint: text,
  state: open(['active', 'frozen', 'used_up', 'expired', 'revoked']),
  createdAt: instant,
  createdBy: person,
  /** How many people may use it, and how many did. */
  limit: count,
  uses: count,
  expiresAt: z.nullable(instant),
  /** Domains an address must belong to; empty = any. */
  domains: z.array(text),
  /** What it may buy by itself when no seat is free; null = nothing. */
  buying: z.nullable(
    z.object({
      /** Seats it may buy, and how many it did. */
      seats: count,
      bought: count,
      /** What these seats can cost at most for one interval, tax included, in minor units. */
      ceiling: minor,
      currency: text,
      interval,
    }),
  ),
});
export type InvitationCode = z.infer<typeof invitationCode>;

/** GET /codes. `maximumBuying`: seats a new code may buy at most; 0 = the host lets codes buy nothing. */
export const invitationCodes = z.object({ items: z.array(invitationCode), maximumBuying: count });
export type InvitationCodes = z.infer<typeof invitationCodes>;

/** A code that was just made; `code` and `link` are told only now. `link` null = the host has no page for it. */
export const createdCode = z.object({ code: text, link: z.nullable(text), item: invitationCode });
export type CreatedCode = z.infer<typeof createdCode>;

/** What so many seats can cost at most for one interval, tax included, in minor units. */
export const seatCeiling = z.object({ seats: count, ceiling: minor, currency: text, interval });
export type SeatCeiling = z.infer<typeof seatCeiling>;

/** Where somebody belongs now, by an invitation or a code. */
export const joined = z.object({ account: z.object({ id: text, name: text }), member });
export type Joined = z.infer<typeof joined>;

/** GET /activity: who did what to whom, newest first. */
export const activity = z.object({
  items: z.array(
    z.object({
      id: text,
      at: instant,
      by: person,
      action: open([
        'invited', 'invitation_resent', 'invitation_revoked', 'invitation_accepted', 'member_removed', 'member_restored', 'member_changed',
        'seat_taken', 'seat_released', 'seat_transferred', 'code_created', 'code_frozen', 'code_thawed', 'code_changed', 'code_revoked',
        'code_used', 'code_bought_seat', 'import_done', 'import_canceled',
      ]),
      /** Whom it was done to; null = nobody in particular. */
      subject: z.nullable(z.object({ id: text, name: text, email: text })),
      /** The code it came about by. */
      codeId: z.nullable(text),
      /** How many people it was, for imports; else null. */
      count: z.nullable(count),
    }),
  ),
  next: z.nullable(text),
});
export type Activity = z.infer<typeof activity>;
