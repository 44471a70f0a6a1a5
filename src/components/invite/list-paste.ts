/** What a paste into a cell means: people, or a block of cells. Loaded at the first paste of more than one cell. */
import { readCsv } from '../../domain/csv-read.js';
import { withoutGuard } from '../../domain/csv.js';
import { tidyText } from '../../domain/names.js';
import { parsePeople } from '../../domain/pasted-people.js';
import { isBlankPerson, PERSON_COLUMNS, type PersonColumn, type PersonRow } from '../../domain/person.js';

export interface Pasted {
  /** Rows that were pasted. */
  readonly count: number;
  /** The list with them in it. */
  readonly rows: readonly PersonRow[];
}

type Rows = readonly PersonRow[];
const BLANK: PersonRow = { email: '', firstName: '', lastName: '', position: '' };

/** With an address in it, or pasted where addresses stand, it is people; else cells for the columns from there on. */
export function readPaste(text: string, rows: Rows, at: number, column: PersonColumn): Pasted {
  const people = text.includes('@') || column === 'email' ? parsePeople(text) : [];
  const count = people.length;
  if (count > 0) {
    // A column of addresses beside names that are there already fills its own column.
    const fits = people.every((one, index) => !isNamed(one) && rows[at + index]?.email === '' && isNamed(rows[at + index]));
    return { count, rows: fits ? filled(rows, at, ['email'], people.map(({ email }) => [email])) : inserted(rows, at, people) };
  }
  const cells = readCsv(text, { separator: '\t' }).map(({ cells: line }) => line.map((cell) => tidyText(withoutGuard(cell))));
  return { count: cells.length, rows: filled(rows, at, PERSON_COLUMNS.slice(PERSON_COLUMNS.indexOf(column)), cells) };
}

const isNamed = ({ firstName, lastName, position }: PersonRow = BLANK): boolean => firstName + lastName + position !== '';

/** People stand at this row; blank rows make room, nobody is overwritten. */
function inserted(rows: Rows, at: number, people: Rows): Rows {
  const room = rows.slice(at, at + people.length);
  const taken = room.findIndex((person) => !isBlankPerson(person));
  return [...rows.slice(0, at), ...people, ...rows.slice(at + (taken === -1 ? room.length : taken))];
}

/** Cells stand at this cell and right and below of it, as in a spreadsheet. */
function filled(rows: Rows, at: number, columns: readonly PersonColumn[], cells: readonly (readonly string[])[]): Rows {
  const lines = cells.map((line, index) => ({
    ...(rows[at + index] ?? BLANK),
    ...Object.fromEntries(columns.flatMap((column, place) => (line[place] === undefined ? [] : [[column, line[place]]]))),
  }));
  return [...rows.slice(0, at), ...lines, ...rows.slice(at + lines.length)];
}
