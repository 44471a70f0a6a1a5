/** The people of a table and what is wrong with them, checked in slices and once more after each correction. */
import { personOf, type ColumnMap } from '../../domain/columns.js';
import { createPeopleCheck } from '../../domain/people-check.js';
import { isBlankPerson, type PersonColumn, type PersonRow } from '../../domain/person.js';
import type { FileTable } from './file-table.js';
import type { CellProblem } from './list-rows.js';
import type { Pace } from './pace.js';

export type RowProblems = Readonly<Partial<Record<PersonColumn, CellProblem>>>;

/** A person of the file. */
export interface FilePerson {
  /** Row of the file, as a spreadsheet numbers it. */
  readonly number: number;
  readonly person: PersonRow;
}

const SLICE = 100;

export class FilePeople {
  readonly rows: readonly FilePerson[];
  /** What is wrong now, by index of the person. */
  readonly problems: ReadonlyMap<number, RowProblems>;
  /** Those with problems at first, in the order of the file: they stay in sight while they are corrected. */
  readonly shown: readonly number[];

  constructor(rows: readonly FilePerson[], problems: ReadonlyMap<number, RowProblems>, shown: readonly number[] = [...problems.keys()]) {
    this.rows = rows;
    this.problems = problems;
    this.shown = shown;
  }

  /** Who can be handed over. */
  get fine(): readonly PersonRow[] {
    return this.rows.flatMap(({ person }, index) => (this.problems.has(index) ? [] : person));
  }

  get count(): number {
    return this.rows.length - this.problems.size;
  }

  /** With another text for one person; not checked yet. */
  corrected(index: number, person: PersonRow): FilePeople {
    const rows = this.rows.map((row, at) => (at === index ? { ...row, person } : row));
    return new FilePeople(rows, this.problems, this.shown);
  }

  /** All of them once more: duplicates come and go with each correction. */
  async checked(pace: Pace): Promise<FilePeople> {
    return new FilePeople(this.rows, await problemsOf(this.rows, pace), this.shown);
  }
}

/** The people in `table`. @throws the reason of the pace's signal when cancelled */
export async function peopleIn(table: FileTable, columns: ColumnMap, header: boolean, pace: Pace): Promise<FilePeople> {
  const rows: FilePerson[] = [];
  for (let at = header ? 1 : 0; at < table.rows.length; at += 1) {
    const { number, cells } = table.rows[at] ?? { number: 0, cells: [] };
    const person = personOf(cells, columns);
    if (!isBlankPerson(person)) rows.push({ number, person });
    if (at % SLICE === 0) await pace();
  }
  return new FilePeople(rows, await problemsOf(rows, pace));
}

async function problemsOf(rows: readonly FilePerson[], pace: Pace): Promise<Map<number, RowProblems>> {
  const check = createPeopleCheck();
  const found = new Map<number, RowProblems>();
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const problems = row ? check.add(row.person) : [];
    if (problems.length > 0) {
      found.set(index, Object.fromEntries(problems.map(({ column, code, first }) => [column, { code, first: first === undefined ? undefined : (rows[first]?.number ?? 0) - 1 }])));
    }
    if (index % SLICE === 0) await pace();
  }
  return found;
}
