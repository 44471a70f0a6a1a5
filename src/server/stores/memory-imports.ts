/** The memory store's imports: rows that wait on the server, seats kept for all of them or none, nobody invited twice. */
import { ROWS_PER_IMPORT } from '../../domain/import-limits.js';
import { normalizeEmail } from '../../domain/emails.js';
import type { ImportRecord, ImportRow, MemberRecord } from '../people-records.js';
import { waitingRows, type PeopleStore } from '../people-store.js';
import { judgeRows, knownPeople, readRow } from '../rules/imports.js';
import type { AccountRecord } from '../records.js';
import type { Stamp } from '../store.js';
import { note, refuseSeats, subjectOf } from './memory-seating.js';
import type { Box, Shelf } from './memory-shelf.js';

type ImportOperations = Pick<PeopleStore, 'imports' | 'import' | 'createImport' | 'addImportRows' | 'beginImport' | 'inviteRows' | 'cancelImport' | 'abandonImports'>;

const NOT_FOUND = { ok: false, code: 'not_found' } as const;
const CONFLICT = { ok: false, code: 'operation_conflict' } as const;

export function createMemoryImports(shelf: Shelf): ImportOperations {
  const keep = (box: Box, batch: ImportRecord): ImportRecord => {
    box.imports.set(batch.id, batch);
    return batch;
  };
  return {
    async imports(accountId) {
      const open = [...(shelf.get(accountId)?.imports.values() ?? [])].filter(isOpen);
      return open.reverse();
    },
    async import(accountId, id) {
      return shelf.get(accountId)?.imports.get(id) ?? null;
    },
    async createImport(batch) {
      const box = shelf.get(batch.accountId);
      return box === undefined ? batch : keep(box, { ...batch, rows: judgeRows(batch.rows, knownPeople(box.people.values())) });
    },
    async addImportRows(accountId, id, from, rows, at) {
      const box = shelf.get(accountId);
      const batch = box?.imports.get(id);
      if (box === undefined || batch === undefined) return NOT_FOUND;
      if (from + rows.length > ROWS_PER_IMPORT) return { ok: false, code: 'too_large' };
      // A gap would be rows nobody sent; what runs has its seats.
      if (batch.state !== 'draft' || from > batch.rows.length) return CONFLICT;
      const all = [...batch.rows.slice(0, from), ...rows.map(readRow), ...batch.rows.slice(from + rows.length)];
      return { ok: true, import: keep(box, { ...batch, touchedAt: at, rows: judgeRows(all, knownPeople(box.people.values())) }) };
    },
    async beginImport(accountId, id, stamp) {
      const box = shelf.get(accountId);
      const batch = box?.imports.get(id);
      if (box === undefined || batch === undefined) return NOT_FOUND;
      if (batch.state === 'canceled') return CONFLICT;
      if (batch.state !== 'draft') return { ok: true, import: batch };
      const begun: ImportRecord = { ...batch, state: 'running', touchedAt: stamp.at, rows: judgeRows(batch.rows, knownPeople(box.people.values())) };
      const kept = seatsOf(begun);
      const refusal = refuseSeats(box, kept);
      if (refusal !== null) return { ok: false, code: refusal };
      keep(box, begun);
      if (kept > 0) note(box, { action: 'invited', ...stamp, count: kept }, reserving(box.account.seats, kept));
      return { ok: true, import: finishIfDone(box, begun, stamp) };
    },
    async inviteRows(accountId, id, invitations, expiresAt, stamp) {
      const box = shelf.get(accountId);
      const batch = box?.imports.get(id);
      if (box === undefined || batch?.state !== 'running') return null;
      const rows: ImportRow[] = [...batch.rows];
      const known = knownPeople(box.people.values());
      const removals = removedSince(box, batch.createdAt);
      const invited: MemberRecord[] = [];
      let freed = 0;
      for (const { index, memberId, hash } of invitations) {
        const row = rows[index];
        if (row?.state !== 'waiting') continue;
        const identity = normalizeEmail(row.email);
        const there = known.get(identity);
        const problem = removals.has(identity) ? 'removed' : there === undefined ? null : there.kind === 'member' ? 'already_member' : 'already_invited';
        rows[index] = { ...row, state: problem === null ? 'invited' : 'skipped', problem };
        if (problem !== null) {
          freed += Number(batch.seats);
          continue;
        }
        const { email, firstName, lastName, position } = row;
        const person: MemberRecord = {
          id: memberId, kind: 'invitation', userId: null, email, firstName, lastName, position, role: batch.role,
          // The seat that was kept for the row is kept for the person now.
          seat: batch.seats ? 'reserved' : 'none',
          since: stamp.at, expiresAt, lastActiveAt: null, source: batch.source, removed: null,
        };
        box.people.set(memberId, person);
        box.invitations.set(memberId, hash);
        invited.push(person);
        box.activity.push({ id: `act_${box.activity.length + 1}`, at: stamp.at, by: stamp.by, action: 'invited', subject: subjectOf(person), codeId: null, count: null });
      }
      const next = keep(box, { ...batch, touchedAt: stamp.at, rows });
      if (invited.length > 0 || freed > 0) note(box, { action: 'invited', ...stamp, count: invited.length }, reserving(box.account.seats, -freed));
      return { import: finishIfDone(box, next, stamp), invited };
    },
    async cancelImport(accountId, id, stamp) {
      const box = shelf.get(accountId);
      const batch = box?.imports.get(id);
      return box === undefined || batch === undefined ? NOT_FOUND : { ok: true, import: cancel(box, batch, stamp) };
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

  function finishIfDone(box: Box, batch: ImportRecord, stamp: Stamp): ImportRecord {
    if (waitingRows(batch).length > 0) return batch;
    const count = batch.rows.filter(({ state }) => state === 'invited').length;
    note(box, { action: 'import_done', ...stamp, count });
    return keep(box, { ...batch, state: 'done' });
  }

  function cancel(box: Box, batch: ImportRecord, stamp: Stamp): ImportRecord {
    if (!isOpen(batch)) return batch;
    const kept = batch.state === 'running' ? seatsOf(batch) : 0;
    note(box, { action: 'import_canceled', ...stamp, count: waitingRows(batch).length }, reserving(box.account.seats, -kept));
    return keep(box, { ...batch, state: 'canceled' });
  }
}

const isOpen = ({ state }: ImportRecord): boolean => state === 'draft' || state === 'running';

/** Seats the rows that wait need. */
function seatsOf(batch: ImportRecord): number {
  return batch.seats ? waitingRows(batch).length : 0;
}

function reserving(seats: AccountRecord['seats'], count: number): AccountRecord['seats'] {
  return { ...seats, reserved: Math.max(0, seats.reserved + count) };
}

/** Addresses of people who were taken off after the import began, and did not come back. */
function removedSince({ people }: Box, since: number): ReadonlySet<string> {
  const off = new Set<string>();
  for (const { removed, email } of people.values()) if (removed !== null && removed.at >= since) off.add(normalizeEmail(email));
  return off;
}
