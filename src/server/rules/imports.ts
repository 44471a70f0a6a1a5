/** What becomes of the rows of an import: whom to invite, whom to leave out, and why. Pure. */
import { tidyText } from '../../domain/names.js';
import { checkPeople, normalizeEmail, trimEmail } from '../../domain/people.js';
import type { PersonRow, UpdateImport } from '../../api/contract/requests.js';
import type { ImportRow } from '../people/people-records.js';

/** Why an address needs no invitation, or gets none, as people stand now; null = it can be invited. */
export type Standing = (email: string) => 'already_member' | 'already_invited' | 'removed' | null;

/** A row as it was sent, looked at by itself. */
export function readRow({ email, firstName, lastName, position }: PersonRow): ImportRow {
  const row = { email: trimEmail(email), firstName: tidyText(firstName), lastName: tidyText(lastName), position: tidyText(position) };
  const wrong = checkPeople([row]).length > 0;
  return { ...row, state: wrong ? 'refused' : 'waiting', problem: wrong ? 'invalid' : null };
}

/** The row that is sent for `there`: who was left out by hand stays so when the same row is sent again. */
export function rereadRow(sent: PersonRow, there: ImportRow | undefined): ImportRow {
  const row = readRow(sent);
  const same = there?.problem === 'left_out' && there.email === row.email && there.firstName === row.firstName && there.lastName === row.lastName && there.position === row.position;
  return same ? there : row;
}

/** With the rows at `leaveOut` left out by hand, and those at `takeBack` to be looked at again. */
export function leavingOut(rows: readonly ImportRow[], { leaveOut = [], takeBack = [] }: UpdateImport): readonly ImportRow[] {
  const [out, back] = [new Set(leaveOut), new Set(takeBack)];
  return rows.map((row, index): ImportRow => {
    if (out.has(index) && row.state === 'waiting') return { ...row, state: 'skipped', problem: 'left_out' };
    return back.has(index) && row.problem === 'left_out' ? { ...row, state: 'waiting', problem: null } : row;
  });
}

/** Rows nobody was invited for, looked at again: against each other, and against the people there are by now. */
export function judgeRows(rows: readonly ImportRow[], standing: Standing): readonly ImportRow[] {
  const seen = new Set<string>();
  return rows.map((row): ImportRow => {
    if (row.problem === 'invalid') return row;
    const identity = normalizeEmail(row.email);
    const twice = seen.has(identity);
    seen.add(identity);
    if (row.state === 'invited' || (row.problem === 'left_out' && !twice)) return row;
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
