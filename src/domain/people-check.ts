/** People to invite: what is wrong with each row, against the others, the members and those already invited. */
import { looksLikeCardNumber } from './card-number.js';
import { checkAddress, identityOf, trimEmail } from './emails.js';
import { PERSON_COLUMNS, type PersonColumn, type PersonRow } from './person.js';

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
const FORBIDDEN = /[\0-\x1f\x7f-\x9f\u2028\u2029]|:\/\/|\b[Ww]{3}\./;

type Found = Omit<PersonProblem, 'row' | 'column'>;

export function createPeopleCheck({ members, pending, required = ['email'] }: KnownPeople = {}): PeopleCheck {
  const [needsEmail, needsFirstName, needsLastName, needsPosition] = PERSON_COLUMNS.map((column) => required.includes(column));
  const firsts = new Map<string, number>();
  let rows = 0;

  const checkPerson = (address: string, row: number): Found | undefined => {
    const code = checkAddress(address);
    if (code !== undefined) return code !== 'missing' || needsEmail ? { code } : undefined;
    const identity = identityOf(address);
    const first = firsts.get(identity);
    if (first !== undefined) return { code: 'duplicate', first };
    firsts.set(identity, row);
    if (members?.has(identity)) return { code: 'already_member' };
    return pending?.has(identity) ? { code: 'already_invited' } : undefined;
  };

  return {
    add(person) {
      const row = rows;
      rows += 1;
      const email = checkPerson(trimEmail(person.email), row);
      const firstName = checkText(person.firstName, needsFirstName);
      const lastName = checkText(person.lastName, needsLastName);
      const position = checkText(person.position, needsPosition);
      // Nearly always: nothing is made for rows without problems.
      if (!email && !firstName && !lastName && !position) return NONE;
      const found: Readonly<Record<PersonColumn, Found | undefined>> = { email, firstName, lastName, position };
      return PERSON_COLUMNS.flatMap((column) => (found[column] ? [{ row, column, ...found[column] }] : []));
    },
  };
}

/** All problems of `rows`, row by row, in the order of the columns. */
export function checkPeople(rows: readonly PersonRow[], known: KnownPeople = {}): PersonProblem[] {
  const check = createPeopleCheck(known);
  return rows.flatMap((person) => check.add(person));
}

// Most names: neither digits nor what a link needs, so that nothing else has to be looked for in them.
const PLAIN_NAME = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f '"(),&/-]{0,99}$/;
const MISSING: Found = { code: 'missing' };

function checkText(text: string, needed = false): Found | undefined {
  if (PLAIN_NAME.test(text)) return undefined;
  if (text === '' || text.trim() === '') return needed ? MISSING : undefined;
  if (text.length > NAME_LIMIT) return { code: 'too_long' };
  if (FORBIDDEN.test(text)) return { code: 'invalid' };
  return looksLikeCardNumber(text) ? { code: 'card_number' } : undefined;
}
