/** Batches of people to invite: kept as drafts, begun with a seat for everybody or not at all, sent in slices. */
import { addImportRows as addImportRowsBody, createImport as createImportBody } from '../../api/contract/requests.js';
import type { ImportRows, PeopleImport } from '../../api/contract/schemas.js';
import { accountOf, bodyOf, joinLink, localeOf, stampOf, type Call, type Handler } from '../call.js';
import { makeInvitationToken } from '../invitations.js';
import type { ImportRecord } from '../people-records.js';
import { waitingRows } from '../people-store.js';
import { Problem } from '../problems.js';
import { readRow } from '../rules/imports.js';
import { freeSeats } from '../rules/seating.js';

/** People invited by one call: few enough to answer soon. */
const SLICE = 200;
const PAGE = 200;

export const imports: Handler = async (call) => {
  const account = await accountOf(call);
  const open = await call.services.store.imports(account.id);
  return { items: await Promise.all(open.map((one) => viewImport(call, one))) };
};

export const createImport: Handler = async (call) => {
  const { source, seats, role, rows } = bodyOf(call, createImportBody);
  const { who, services } = call;
  const account = await accountOf(call);
  if (role === 'owner' && who.role !== 'owner') throw new Problem('forbidden_role');
  const { by, at } = stampOf(call);
  const batch: ImportRecord = {
    id: services.newId('imp'), accountId: account.id, source, seats, role, locale: localeOf(call),
    state: 'draft', createdAt: at, createdBy: by, touchedAt: at, rows: rows.map(readRow),
  };
  return viewImport(call, await services.store.createImport(batch));
};

export const addImportRows: Handler = async (call) => {
  const { from, rows } = bodyOf(call, addImportRowsBody);
  const account = await accountOf(call);
  const added = await call.services.store.addImportRows(account.id, call.id, from, rows, call.services.clock.now());
  if (!added.ok) throw new Problem(added.code);
  return viewImport(call, added.import);
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
  const begun = await store.beginImport(account.id, call.id, stamp);
  if (!begun.ok) throw new Problem(begun.code);
  const batch = begun.import;
  if (batch.state !== 'running') return viewImport(call, batch);
  const tokens = new Map<string, string>();
  const invitations = await Promise.all(
    waitingRows(batch).slice(0, SLICE).map(async ({ index }) => {
      const { token, hash } = await makeInvitationToken(call.services);
      const memberId = newId('member');
      tokens.set(memberId, token);
      return { index, memberId, hash };
    }),
  );
  const done = await store.inviteRows(account.id, call.id, invitations, stamp.at + policy.invitationLifetime * 1000, stamp);
  // Canceled in between: nobody was invited by this call.
  if (done === null) throw new Problem('operation_conflict');
  for (const { id, email } of done.invited) {
    const link = joinLink(call, 'invitation', tokens.get(id) ?? '');
    if (link !== null) call.services.send({ kind: 'invitation', to: email, accountName: account.name, locale: batch.locale, link, inviterName: batch.createdBy.name });
  }
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
  const batch = await call.services.store.import(account.id, call.id);
  if (batch === null) throw new Problem('not_found');
  return batch;
}

/** With the seats there are at this moment: others take some meanwhile. */
async function viewImport(call: Call, batch: ImportRecord): Promise<PeopleImport> {
  const { id, source, state, createdAt, createdBy, rows, seats } = batch;
  const count = (wanted: string): number => rows.filter((row) => row.state === wanted).length;
  const counts = { waiting: count('waiting'), invited: count('invited'), skipped: count('skipped'), refused: count('refused') };
  const account = await call.services.store.account(batch.accountId);
  const free = account === null ? 0 : freeSeats(account);
  // What runs has its seats.
  const needed = seats && state === 'draft' ? counts.waiting : 0;
  return {
    id, source, state, createdAt: new Date(createdAt).toISOString(), createdBy, total: rows.length, counts,
    seats: { needed, free, missing: Math.max(0, needed - free) },
  };
}
