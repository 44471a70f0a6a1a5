/** People to invite: read from pasted text, and checked row by row. */
export { checkEmail, normalizeEmail, trimEmail, type EmailProblem } from './emails.js';
export { parsePeople } from './pasted-people.js';
export { checkPeople, createPeopleCheck, NAME_LIMIT, type KnownPeople, type PeopleCheck, type PersonProblem, type PersonProblemCode } from './people-check.js';
export { isBlankPerson, PERSON_COLUMNS, type PersonColumn, type PersonRow } from './person.js';
