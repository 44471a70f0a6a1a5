/** The rows of a list as they are typed: what is in them, what was looked at, and what is wrong. */
import type { PeopleCheck, PersonProblem } from '../../domain/people-check.js';
import { isBlankPerson, PERSON_COLUMNS, type PersonColumn, type PersonRow } from '../../domain/person.js';
import type { LeftOut } from './panel.js';

/** Most people of a list: one request; more come from a file. */
export { ROWS_PER_REQUEST as LIST_LIMIT } from '../../domain/import-limits.js';

/** Rows of an empty list. */
const FIRST = 3;
export const BLANK: PersonRow = { email: '', firstName: '', lastName: '', position: '' };

export type ProblemCode = PersonProblem['code'] | LeftOut;

export interface CellProblem {
  readonly code: ProblemCode;
  /** Row with the same person, from 0. */
  readonly first?: number | undefined;
}

type Problems = Partial<Record<PersonColumn, CellProblem>>;

interface Row {
  person: PersonRow;
  /** Cells people have been to: what is wrong is told once they left. */
  readonly left: Set<PersonColumn>;
  /** What the server said of this address. */
  found: { readonly email: string; readonly code: LeftOut } | undefined;
}

export class ListRows {
  #rows: Row[] = [];
  /** All was asked for: nothing that is wrong is kept back. */
  #told = false;
  /** Makes a check of all people; its code comes when there is something to look at. */
  check: (() => PeopleCheck) | undefined;

  constructor(check?: () => PeopleCheck) {
    this.check = check;
    this.clear();
  }

  get length(): number {
    return this.#rows.length;
  }

  person(row: number): PersonRow {
    return this.#rows[row]?.person ?? BLANK;
  }

  /** Rows somebody wrote in, by their place. */
  get filled(): readonly number[] {
    return this.#rows.flatMap(({ person }, row) => (isBlankPerson(person) ? [] : row));
  }

  /** The people of the list, in its order. */
  get people(): readonly PersonRow[] {
    return this.filled.map((row) => this.person(row));
  }

  /** What is wrong, by row; only what may be told by now unless `all`. */
  problems(all = this.#told): ReadonlyMap<number, Problems> {
    const check = this.check?.();
    const { filled } = this;
    const found = new Map<number, Problems>();
    for (const place of filled) {
      const row = this.#rows[place];
      if (!row) continue;
      const problems: Problems = {};
      for (const { column, code, first } of check?.add(row.person) ?? []) {
        if (all || row.left.has(column)) problems[column] = { code, first: first === undefined ? undefined : filled[first] };
      }
      if (row.found && row.found.email === row.person.email) problems.email ??= { code: row.found.code };
      if (Object.keys(problems).length > 0) found.set(place, problems);
    }
    return found;
  }

  write(row: number, column: PersonColumn, text: string): void {
    const there = this.#rows[row];
    if (there) there.person = { ...there.person, [column]: text };
  }

  leave(row: number, column: PersonColumn): void {
    this.#rows[row]?.left.add(column);
  }

  /** From now on everything that is wrong is told. */
  tellAll(): void {
    this.#told = true;
  }

  add(): void {
    this.#rows.push({ person: BLANK, left: new Set(), found: undefined });
  }

  remove(row: number): void {
    this.#rows.splice(row, 1);
    if (this.#rows.length === 0) this.add();
  }

  /** Every row, blank ones as well. */
  get all(): readonly PersonRow[] {
    return this.#rows.map(({ person }) => person);
  }

  /** Other rows in their place, pasted or taken back: nobody typed them, so there is no cell to leave before it is looked at. */
  replace(people: readonly PersonRow[]): void {
    this.#rows = people.map((person) => ({ person, left: new Set(PERSON_COLUMNS), found: undefined }));
  }

  /** What the server found about the people handed over, by their order. */
  found(problems: ReadonlyMap<number, LeftOut>): void {
    this.filled.forEach((place, index) => {
      const row = this.#rows[place];
      const code = problems.get(index);
      if (row) row.found = code && { email: row.person.email, code };
    });
  }

  clear(): void {
    this.#told = false;
    this.#rows = [];
    while (this.#rows.length < FIRST) this.add();
  }
}
