/** What a batch of invitations asks of the server beside its main way. */
import type { CreateImport } from '../api/contract/requests.js';
import type { Activity, ImportRows, PeopleImport } from '../api/contract/schemas.js';
import { BillingError, toBillingError } from '../api/errors.js';
import type { PeopleAdapter } from '../api/people-adapter.js';
import { orNull } from './lost-confirm.js';

type People = () => Promise<PeopleAdapter>;

/** What takes a seat away from those who asked first. */
const TAKES: ReadonlySet<string> = new Set<Activity['items'][number]['action']>([
  'invited', 'member_restored', 'seat_taken', 'code_used', 'import_done',
]);
/** A few names say enough. */
const NAMES = 3;

/** Who took seats since, the last first; nobody when that cannot be found out. */
export async function takersSince(people: People, since: string): Promise<readonly string[]> {
  try {
    const { items } = await (await people()).activity(null, null);
    const names = items.filter(({ at, action }) => at >= since && TAKES.has(action)).map(({ by }) => by.name);
    return [...new Set(names)].slice(0, NAMES);
  } catch {
    return [];
  }
}

/** All pages of rows; those so far when nobody waits any more. */
export async function allRows(page: (cursor: string | null) => Promise<ImportRows | undefined>): Promise<ImportRows['items']> {
  const rows: ImportRows['items'] = [];
  let cursor: string | null = null;
  do {
    const answer: ImportRows | undefined = await page(cursor);
    rows.push(...(answer?.items ?? []));
    cursor = answer?.next ?? null;
  } while (cursor !== null);
  return rows;
}

/** The next invitations of a batch, or what became of it if it had ended by then; `undefined`: ask again after a pause. */
export async function commitStep(people: PeopleAdapter, { id, state, counts }: PeopleImport): Promise<PeopleImport | undefined> {
  let now: PeopleImport;
  try {
    now = await people.commitImport(id);
  } catch (thrown) {
    const { code } = toBillingError(thrown);
    if (code !== 'operation_conflict' && code !== 'not_found') throw thrown;
    const record = await orNull(people.import(id));
    if (record && (record.state === 'done' || record.state === 'canceled')) return record;
    // It runs, and somebody else is at it at this moment.
    throw record ? new BillingError('operation_in_progress') : thrown;
  }
  const stands = now.state === 'running' && state === 'running' && now.counts.waiting === counts.waiting;
  return stands ? undefined : now;
}

/** Whether rows that were meant to arrive are not there. */
export function isIncomplete({ state, total, expected }: PeopleImport): boolean {
  return state === 'draft' && expected !== null && total < expected;
}

/** Says that the rows that arrived are all; when others arrived meanwhile, or somebody else decided, what it is by now. */
export async function closeImport(people: PeopleAdapter, { id, total }: PeopleImport): Promise<PeopleImport> {
  try {
    return await people.updateImport(id, { expected: total });
  } catch (thrown) {
    if (toBillingError(thrown).code !== 'operation_conflict') throw thrown;
    return people.import(id);
  }
}

/** Whether nothing is new about a draft: what was said of it stays on screen then. */
export function sameDraft(now: PeopleImport, before: PeopleImport): boolean {
  return now.state === before.state && now.total === before.total && now.counts.waiting === before.counts.waiting && now.seats.free === before.seats.free && now.seats.missing === before.seats.missing;
}

/** A draft nobody wants any more. Should this be lost, it keeps no seat and is offered at the next visit. */
export function forget(people: People, id: string): void {
  people()
    .then((calls) => calls.cancelImport(id))
    .catch(() => undefined);
}

/** The same for one whose id never came back: the key finds it. */
export function forgetUnanswered(people: People, batch: CreateImport, idempotencyKey: string): void {
  people()
    .then(async (calls) => calls.cancelImport((await calls.createImport(batch, { idempotencyKey })).id))
    .catch(() => undefined);
}
