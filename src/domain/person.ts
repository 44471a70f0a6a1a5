/** What is known of a person before they join. */

/** Every part is text, empty when it is not known. */
export interface PersonRow {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly position: string;
}

export type PersonColumn = keyof PersonRow;
export const PERSON_COLUMNS: readonly PersonColumn[] = ['email', 'firstName', 'lastName', 'position'];

/** True for a row nobody has written in, as lists end with. */
export function isBlankPerson(person: PersonRow): boolean {
  return PERSON_COLUMNS.every((column) => person[column].trim() === '');
}
