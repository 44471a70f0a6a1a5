/** People to invite: what is wrong with each row, against the others, the members and those already invited. */
import { looksLikeCardNumber } from './card-number.js';
import { PERSON_COLUMNS, type PersonColumn, type PersonRow } from './columns.js';
import { checkEmail, normalizeEmail } from './emails.js';

export { PERSON_COLUMNS, type PersonColumn, type PersonRow } from './columns.js';
export { checkEmail, normalizeEmail, trimEmail, type EmailProblem } from './emails.js';
export { parsePeople } from './pasted-people.js';

/** Most characters of a name or a position. */
export const NAME_LIMIT = 100;

export type PersonProblemCode =
  | 'missing'
  /** No address; or in a name what must not be in an invitation: control characters, a web address. */
  | 'invalid'
  | 'too_long'
  /** The same person stands in an earlier row. */
  | 'duplicate'
  | 'already_member'
  | 'already_invited'
  | 'card_number';

export interface PersonProblem {
  /** Index of the row, from 0. */
  readonly row: number;
  readonly column: PersonColumn;
  readonly code: PersonProblemCode;
  /** For `duplicate`: index of the first row with that person. */
  readonly first?: number;
}

/** Whom a row must not name again, by `normalizeEmail`. A Set or Map will do. */
export interface KnownPeople {
  readonly members?: { has(normalizedEmail: string): boolean } | undefined;
  readonly pending?: { has(normalizedEmail: string): boolean } | undefined;
  /** Parts that must be filled in; the email alone unless said. */
  readonly required?: readonly PersonColumn[] | undefined;
}

/** Checks rows as they come, so that a long list can be checked in slices. */
export interface PeopleCheck {
  /** Problems of the next row, by column; at most one for each. */
  add(person: PersonRow): readonly PersonProblem[];
}

const NONE: readonly PersonProblem[] = [];
// What mail programs would make a link of in a message that the host sends in its own name.
const FORBIDDEN = /[\p{Cc}\u2028\u2029]|:\/\/|\bwww\./iu;

export function createPeopleCheck(known: KnownPeople = {}): PeopleCheck {
  const firsts = new Map<string, number>();
  const required = known.required ?? ['email'];
  let rows = 0;

  const problemOf = (person: PersonRow, column: PersonColumn, row: number): PersonProblem | undefined => {
    const code = column === 'email' ? checkEmail(person.email) : checkText(person[column]);
    if (code === 'missing') return required.includes(column) ? { row, column, code } : undefined;
    if (code !== undefined || column !== 'email') return code && { row, column, code };
    const identity = normalizeEmail(person.email);
    const first = firsts.get(identity);
    if (first !== undefined) return { row, column, code: 'duplicate', first };
    firsts.set(identity, row);
    if (known.members?.has(identity)) return { row, column, code: 'already_member' };
    return known.pending?.has(identity) ? { row, column, code: 'already_invited' } : undefined;
  };

  return {
    add(person) {
      const row = rows;
      rows += 1;
      let problems = NONE;
      for (const column of PERSON_COLUMNS) {
        const problem = problemOf(person, column, row);
        if (problem) problems = [...problems, problem];
      }
      return problems;
    },
  };
}

/** All problems of `rows`, row by row, in the order of the columns. */
export function checkPeople(rows: readonly PersonRow[], known: KnownPeople = {}): PersonProblem[] {
  const check = createPeopleCheck(known);
  return rows.flatMap((person) => check.add(person));
}

/** True for a row nobody has written in, as lists end with. */
export function isBlankPerson(person: PersonRow): boolean {
  return PERSON_COLUMNS.every((column) => person[column].trim() === '');
}

function checkText(text: string): 'missing' | 'too_long' | 'invalid' | 'card_number' | undefined {
  if (text === '' || text.trim() === '') return 'missing';
  if (text.length > NAME_LIMIT) return 'too_long';
  if (FORBIDDEN.test(text)) return 'invalid';
  return looksLikeCardNumber(text) ? 'card_number' : undefined;
}
