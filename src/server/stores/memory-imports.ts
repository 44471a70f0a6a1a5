/** The memory store's imports: rows that wait on the server, seats kept for all of them or none, nobody invited twice. */
import { ROWS_PER_IMPORT } from '../../domain/import-limits.js';
import type { ImportRecord, ImportRow, MemberRecord } from '../people/people-records.js';
import type { ImportResult, NewInvitation, PeopleStore } from '../people/people-store.js';
import { countRows, judgeRow, judgeRows, leavingOut, rereadRow, type Standing } from '../rules/imports.js';
import { mayHandle } from '../rules/roles.js';
import type { AccountRecord } from '../records.js';
import type { Stamp } from '../store.js';
import { keepLink } from './memory-invitations.js';
import { hasEnded } from './memory-people.js';
import { list, note, reckon, refuseSeats, subjectOf } from './memory-seating.js';
import type { Box, LinkIndex, Shelf } from './memory-shelf.js';

type ImportOperations = Pick<PeopleStore, 'imports' | 'import' | 'createImport' | 'addImportRows' | 'updateImport' | 'beginImport' | 'inviteRows' | 'cancelImport' | 'abandonImports'>;

const NOT_FOUND = { ok: false, code: 'not_found' } as const;
const CONFLICT = { ok: false, code: 'operation_conflict' } as const;
const INCOMPLETE = { ok: false, code: 'import_incomplete' } as const;
const FORBIDDEN = { ok: false, code: 'forbidden_role' } as const;

export function createMemoryImports(shelf: Shelf, links: LinkIndex): ImportOperations {
  const find = (accountId: string, id: string): { box: Box; batch: ImportRecord } | undefined => {
    const box = shelf.get(accountId);
    const batch = box?.imports.get(id);
    return box === undefined || batch === undefined ? undefined : { box, batch };
  };
  return {
    async imports(accountId, at) {
      const box = shelf.get(accountId);
      const open = [...(box?.imports.values() ?? [])].filter(isOpen).reverse();
      return open.map((batch) => (box === undefined ? batch : current(box, batch, at)));
    },
    async import(accountId, id, at) {
      const found = find(accountId, id);
      return found === undefined ? null : current(found.box, found.batch, at);
    },
    async createImport(draft) {
      const box = shelf.get(draft.accountId);
      const batch = { ...draft, revision: box?.account.revision ?? 0 };
      if (box === undefined) return batch;
      const there = box.imports.get(batch.id);
      return there === undefined ? keep(box, current(box, batch, batch.createdAt)) : current(box, there, batch.createdAt);
    },
    async addImportRows(accountId, id, from, rows, as, at) {
      const found = find(accountId, id);
      if (found === undefined) return NOT_FOUND;
      const { box, batch } = found;
      if (!mayHandle(as, batch.role)) return FORBIDDEN;
      if (from + rows.length > (batch.expected ?? ROWS_PER_IMPORT)) return { ok: false, code: 'too_large' };
      // A gap would be rows nobody sent; what runs has its seats.
      if (batch.state !== 'draft' || from > batch.rows.length) return CONFLICT;
      const sent = rows.map((row, index) => rereadRow(row, batch.rows[from + index]));
      const all = [...batch.rows.slice(0, from), ...sent, ...batch.rows.slice(from + rows.length)];
      return { ok: true, import: keep(box, current(box, { ...batch, touchedAt: at, rows: all }, at)), finished: false };
    },
    async updateImport(accountId, id, change, as, at) {
      const found = find(accountId, id);
      if (found === undefined) return NOT_FOUND;
      const { box, batch } = found;
      if (!mayHandle(as, batch.role)) return FORBIDDEN;
      const expected = change.expected ?? batch.expected;
      if (batch.state !== 'draft' || (change.expected !== undefined && change.expected !== batch.rows.length)) return CONFLICT;
      const changed = { ...batch, touchedAt: at, expected, rows: leavingOut(current(box, batch, at).rows, change) };
      return { ok: true, import: keep(box, current(box, changed, at)), finished: false };
    },
    async beginImport(accountId, id, as, stamp) {
      const found = find(accountId, id);
      if (found === undefined) return NOT_FOUND;
      const { box, batch } = found;
      if (batch.state === 'canceled') return CONFLICT;
      if (!mayHandle(as, batch.role)) return FORBIDDEN;
      if (batch.state !== 'draft') return { ok: true, import: batch, finished: false };
      if (batch.rows.length < (batch.expected ?? 0)) return INCOMPLETE;
      const begun: ImportRecord = { ...current(box, batch, stamp.at), state: 'running', touchedAt: stamp.at };
      const kept = seatsOf(begun);
      const refusal = refuseSeats(box, kept);
      if (refusal !== null) return { ok: false, code: refusal };
      reckon(box, stamp, reserving(box.account.seats, kept));
      return finishIfDone(box, begun, stamp);
    },
    async inviteRows(accountId, id, invitations, expiresAt, stamp) {
      const found = find(accountId, id);
      if (found === undefined || found.batch.state === 'canceled' || found.batch.state === 'draft') return null;
      const { box, batch } = found;
      // Somebody else was quicker.
      if (batch.state === 'done') return { import: batch, invited: [], finished: false };
      const rows: ImportRow[] = [...batch.rows];
      const standing = standingIn(box, batch, stamp.at);
      const invited: MemberRecord[] = [];
      let left = 0;
      for (const invitation of invitations) {
        const row = rows[invitation.index];
        if (row?.state !== 'waiting') continue;
        const judged = judgeRow(row, standing);
        const waits = judged.state === 'waiting';
        rows[invitation.index] = waits ? { ...judged, state: 'invited' } : judged;
        if (waits) invited.push(invite(box, batch, row, invitation, expiresAt, stamp));
        else left += 1;
      }
      // Seats that were kept for rows are kept for people now; those of rows that were left out are free.
      if (invited.length + left > 0) reckon(box, stamp, reserving(box.account.seats, batch.seats ? -left : 0));
      const { finished, import: next } = finishIfDone(box, { ...batch, touchedAt: stamp.at, rows }, stamp);
      return { import: next, invited, finished };
    },
    async cancelImport(accountId, id, stamp) {
      const found = find(accountId, id);
      return found === undefined ? NOT_FOUND : { ok: true, import: cancel(found.box, found.batch, stamp), finished: isOpen(found.batch) };
    },
    async abandonImports(before, stamp) {
      let canceled = 0;
      for (const box of shelf.values()) {
        for (const batch of box.imports.values()) {
          if (!isOpen(batch) || batch.touchedAt >= before) continue;
          cancel(box, batch, stamp);
          canceled += 1;
        }
      }
      return canceled;
    },
  };

  function invite(box: Box, batch: ImportRecord, row: ImportRow, { memberId, hash }: NewInvitation, expiresAt: number, stamp: Stamp): MemberRecord {
    const { email, firstName, lastName, position } = row;
    const ended = box.people.named(email);
    // An invitation of before whose time is over makes way.
    if (ended !== undefined) box.people.set(ended.id, { ...ended, seat: 'none', removed: { at: stamp.at, revision: box.account.revision + 1, seat: false } });
    if (ended?.seat === 'reserved') reckon(box, stamp, reserving(box.account.seats, -1));
    const person: MemberRecord = {
      id: memberId, kind: 'invitation', userId: null, email, firstName, lastName, position, role: batch.role, seat: batch.seats ? 'reserved' : 'none',
      since: stamp.at, expiresAt, lastActiveAt: null, source: batch.source, removed: null,
    };
    box.people.set(memberId, person);
    keepLink(box, links, memberId, hash);
    list(box, { action: 'invited', ...stamp, subject: subjectOf(person) });
    return person;
  }
}

const isOpen = ({ state }: ImportRecord): boolean => state === 'draft' || state === 'running';

function keep(box: Box, batch: ImportRecord): ImportRecord {
  box.imports.set(batch.id, batch);
  return batch;
}

/** A draft as things stand now: people come and go while it waits. What runs is judged row by row as invitations go out. */
function current(box: Box, batch: ImportRecord, at: number): ImportRecord {
  return batch.state === 'draft' ? { ...batch, rows: judgeRows(batch.rows, standingIn(box, batch, at)) } : batch;
}

function standingIn({ people }: Box, { revision }: ImportRecord, at: number): Standing {
  return (email) => {
    const there = people.named(email);
    if (there?.kind === 'member') return 'already_member';
    if (there !== undefined && !hasEnded(there, at)) return 'already_invited';
    return people.withEmail(email).some(({ removed }) => removed !== null && removed.revision > revision) ? 'removed' : null;
  };
}

function finishIfDone(box: Box, batch: ImportRecord, stamp: Stamp): ImportResult {
  const { waiting, invited } = countRows(batch.rows);
  if (waiting > 0) return { ok: true, import: keep(box, batch), finished: false };
  note(box, { action: 'import_done', ...stamp, count: invited });
  return { ok: true, import: keep(box, { ...batch, state: 'done' }), finished: true };
}

function cancel(box: Box, batch: ImportRecord, stamp: Stamp): ImportRecord {
  if (!isOpen(batch)) return batch;
  // A draft kept no seat, and nobody heard of it.
  if (batch.state === 'running') {
    note(box, { action: 'import_canceled', ...stamp, count: countRows(batch.rows).waiting }, reserving(box.account.seats, -seatsOf(batch)));
  }
  return keep(box, { ...batch, state: 'canceled' });
}

/** Seats the rows that wait need. */
function seatsOf(batch: ImportRecord): number {
  return batch.seats ? countRows(batch.rows).waiting : 0;
}

function reserving(seats: AccountRecord['seats'], count: number): AccountRecord['seats'] {
  return { ...seats, reserved: Math.max(0, seats.reserved + count) };
}
