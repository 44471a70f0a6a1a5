/** Batches of people to invite: kept as drafts, begun with a seat for everybody or not at all, sent in slices. */
import { addImportRows as addImportRowsBody, createImport as createImportBody, updateImport as updateImportBody } from '../../api/contract/requests.js';
import type { ImportRows, PeopleImport } from '../../api/contract/schemas.js';
import { accountOf, bodyOf, localeOf, stampOf, type Call, type Handler } from '../call.js';
import { makeInvitationToken, sendInvitation } from '../people/invitations.js';
import { tellOfImport } from '../people/people-events.js';
import type { ImportRecord } from '../people/people-records.js';
import { Problem } from '../problems.js';
import { countRows, readRow, waitingRows } from '../rules/imports.js';
import { mayHandle } from '../rules/roles.js';
import { seatRoom } from '../rules/seating.js';
import { base64url } from '../secrets.js';

/** People invited by one call: few enough to answer soon. */
const SLICE = 200;
const PAGE = 200;

export const imports: Handler = async (call) => {
  const account = await accountOf(call);
  const open = await call.services.store.imports(account.id, call.services.clock.now());
  return { items: await Promise.all(open.map((one) => viewImport(call, one))) };
};

export const createImport: Handler = async (call) => {
  const { source, seats, role, expected = null, rows } = bodyOf(call, createImportBody);
  if (rows.length > (expected ?? Infinity)) throw new Problem('invalid_request', { fields: [{ path: 'expected', code: 'invalid' }] });
  const { who, services } = call;
  const account = await accountOf(call);
  if (!mayHandle(who.role, role)) throw new Problem('forbidden_role');
  const { by, at } = stampOf(call);
  // The same for the same request, so that one whose answer was lost makes no second draft.
  const mac = await services.secrets.mac('import id', JSON.stringify([account.id, call.key]));
  const draft = {
    id: `imp_${base64url(mac).slice(0, 24)}`, accountId: account.id, source, seats, role, locale: localeOf(call),
    state: 'draft' as const, createdAt: at, createdBy: by, touchedAt: at, expected, rows: rows.map(readRow),
  };
  return viewImport(call, await services.store.createImport(draft));
};

export const addImportRows: Handler = async (call) => {
  const { from, rows } = bodyOf(call, addImportRowsBody);
  const account = await accountOf(call);
  const added = await call.services.store.addImportRows(account.id, call.id, from, rows, call.who.role, call.services.clock.now());
  if (!added.ok) throw new Problem(added.code);
  return viewImport(call, added.import);
};

export const updateImport: Handler = async (call) => {
  const change = bodyOf(call, updateImportBody);
  const account = await accountOf(call);
  const changed = await call.services.store.updateImport(account.id, call.id, change, call.who.role, call.services.clock.now());
  if (!changed.ok) throw new Problem(changed.code);
  return viewImport(call, changed.import);
};

export const readImport: Handler = async (call) => viewImport(call, await importOf(call));

export const importRows: Handler = async (call) => {
  const { rows } = await importOf(call);
  const problems = call.query.get('show') === 'problems';
  const from = Number(call.query.get('cursor') ?? 0);
  if (!Number.isInteger(from) || from < 0) throw new Problem('invalid_request', { fields: [{ path: 'cursor', code: 'invalid' }] });
  const shown = rows.map((row, index) => ({ ...row, index })).filter(({ index, problem }) => index >= from && (!problems || problem !== null));
  const items: ImportRows['items'] = shown.slice(0, PAGE);
  return { items, next: shown.length > PAGE ? String((items.at(-1)?.index ?? 0) + 1) : null };
};

export const commitImport: Handler = async (call) => {
  const { store, policy, newId } = call.services;
  const account = await accountOf(call);
  const stamp = stampOf(call);
  const begun = await store.beginImport(account.id, call.id, call.who.role, stamp);
  if (!begun.ok) throw new Problem(begun.code);
  if (begun.finished) tellOfImport(call.services, begun.import);
  const batch = begun.import;
  if (batch.state !== 'running') return viewImport(call, batch);
  const tokens = new Map<string, string>();
  const invitations = await Promise.all(
    waitingRows(batch.rows).slice(0, SLICE).map(async ({ index }) => {
      const { token, hash } = await makeInvitationToken(call.services);
      const memberId = newId('member');
      tokens.set(memberId, token);
      return { index, memberId, hash };
    }),
  );
  const done = await store.inviteRows(account.id, call.id, invitations, stamp.at + policy.invitationLifetime * 1000, stamp);
  // Canceled in between: nobody was invited by this call.
  if (done === null) throw new Problem('operation_conflict');
  const from = { name: batch.createdBy.name, locale: batch.locale };
  for (const person of done.invited) sendInvitation(call, account, person, tokens.get(person.id) ?? '', from);
  if (done.finished) tellOfImport(call.services, done.import);
  return viewImport(call, done.import);
};

export const cancelImport: Handler = async (call) => {
  const account = await accountOf(call);
  const canceled = await call.services.store.cancelImport(account.id, call.id, stampOf(call));
  if (!canceled.ok) throw new Problem(canceled.code);
  return viewImport(call, canceled.import);
};

async function importOf(call: Call): Promise<ImportRecord> {
  const account = await accountOf(call);
  const batch = await call.services.store.import(account.id, call.id, call.services.clock.now());
  if (batch === null) throw new Problem('not_found');
  return batch;
}

/** With the seats there are at this moment: others take some meanwhile. */
async function viewImport(call: Call, batch: ImportRecord): Promise<PeopleImport> {
  const { id, source, state, createdAt, createdBy, expected, rows, seats } = batch;
  const counts = countRows(rows);
  const account = await call.services.store.account(batch.accountId);
  const room = account === null ? 0 : seatRoom(account);
  // What runs has its seats.
  const needed = seats && state === 'draft' ? counts.waiting : 0;
  return {
    id, source, state, createdAt: new Date(createdAt).toISOString(), createdBy, total: rows.length, expected, counts,
    seats: { needed, free: Math.max(0, room), missing: needed === 0 ? 0 : Math.max(0, needed - room) },
  };
}
