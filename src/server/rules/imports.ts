/** What becomes of the rows of an import: whom to invite, whom to leave out, and why. Pure. */
import { tidyText } from '../../domain/names.js';
import { checkPeople, normalizeEmail, trimEmail } from '../../domain/people.js';
import type { PersonRow } from '../../api/contract/requests.js';
import type { ImportRow } from '../people-records.js';

/** Why an address needs no invitation, or gets none, as people stand now; null = it can be invited. */
export type Standing = (email: string) => 'already_member' | 'already_invited' | 'removed' | null;

/** A row as it was sent, looked at by itself. */
export function readRow({ email, firstName, lastName, position }: PersonRow): ImportRow {
  const row = { email: trimEmail(email), firstName: tidyText(firstName), lastName: tidyText(lastName), position: tidyText(position) };
  const wrong = checkPeople([row]).length > 0;
  return { ...row, state: wrong ? 'refused' : 'waiting', problem: wrong ? 'invalid' : null };
}

/** Rows nobody was invited for, looked at again: against each other, and against the people there are by now. */
export function judgeRows(rows: readonly ImportRow[], standing: Standing): readonly ImportRow[] {
  const seen = new Set<string>();
  return rows.map((row): ImportRow => {
    if (row.problem === 'invalid') return row;
    const identity = normalizeEmail(row.email);
    const twice = seen.has(identity);
    seen.add(identity);
    if (row.state === 'invited') return row;
    return twice ? { ...row, state: 'refused', problem: 'duplicate' } : judgeRow(row, standing);
  });
}

/** A row that is right by itself, as people stand now. */
export function judgeRow(row: ImportRow, standing: Standing): ImportRow {
  const problem = standing(row.email);
  return { ...row, state: problem === null ? 'waiting' : 'skipped', problem };
}

/** Rows nobody was invited for yet, with their places. */
export function waitingRows(rows: readonly ImportRow[]): readonly (ImportRow & { readonly index: number })[] {
  return rows.flatMap((row, index) => (row.state === 'waiting' ? [{ ...row, index }] : []));
}

/** How many rows are in each state. */
export function countRows(rows: readonly ImportRow[]): Record<ImportRow['state'], number> {
  const counts = { waiting: 0, invited: 0, skipped: 0, refused: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
