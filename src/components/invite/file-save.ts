/** Files that are handed out: an empty one to fill in, and the rows that could not be used. */
import { csvSeparatorOf, toCsv } from '../../domain/csv.js';
import { PERSON_COLUMNS } from '../../domain/person.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BatchRow } from '../../state/batch-state.js';
import { downloadText } from '../base/download.js';
import type { FilePeople } from './file-people.js';
import { createPace, type Pace } from './pace.js';
import { problemText } from './people-problems.js';

const SLICE = 100;
const TYPE = 'text/csv;charset=utf-8';

const headers = (i18n: I18n): string[] => PERSON_COLUMNS.map((column) => i18n.t(`importing-header-${column}`));

/** With the separator that spreadsheets of this language open in columns. */
export function saveTemplate(i18n: I18n): void {
  downloadText(toCsv([headers(i18n)], csvSeparatorOf(i18n.locale)), TYPE, i18n.t('importing-template-name'));
}

/** The rows with problems, with what is wrong in a column of its own: to be put right and imported again. */
export async function saveProblems(people: FilePeople, i18n: I18n): Promise<void> {
  const lines = await problemLines(people, i18n, createPace());
  const header = [...headers(i18n), i18n.t('importing-row'), i18n.t('importing-problem')];
  downloadText(toCsv([header, ...lines], csvSeparatorOf(i18n.locale)), TYPE, i18n.t('importing-problems-name'));
}

/** Put in words a hundred at a time. */
export async function problemLines({ rows, problems }: FilePeople, i18n: I18n, pace: Pace): Promise<(string | number)[][]> {
  const lines: (string | number)[][] = [];
  for (const [index, wrong] of problems) {
    const row = rows[index];
    if (!row) continue;
    const reasons = PERSON_COLUMNS.flatMap((column) => {
      const problem = wrong[column];
      return problem ? `${i18n.t(`importing-header-${column}`)}: ${problemText(problem, column, i18n)}` : [];
    });
    lines.push([...PERSON_COLUMNS.map((column) => row.person[column]), row.number, reasons.join(' ')]);
    if (lines.length % SLICE === 0) await pace();
  }
  return lines;
}

/** The same for those the server leaves out. */
export function saveLeftOut(rows: readonly BatchRow[], i18n: I18n): void {
  const lines = rows.map((row) => [...PERSON_COLUMNS.map((column) => row[column]), problemText({ code: row.problem === null || row.problem === 'unknown' ? 'invalid' : row.problem }, 'email', i18n)]);
  downloadText(toCsv([[...headers(i18n), i18n.t('importing-problem')], ...lines], csvSeparatorOf(i18n.locale)), TYPE, i18n.t('importing-problems-name'));
}
