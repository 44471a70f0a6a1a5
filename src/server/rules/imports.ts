/** What becomes of the rows of an import: whom to invite, whom to leave out, and why. Pure. */
import { checkEmail, normalizeEmail, trimEmail } from '../../domain/emails.js';
import { looksLikeCardNumber } from '../../domain/card-number.js';
import { tidyText } from '../../domain/names.js';
import type { PersonRow } from '../../api/contract/requests.js';
import type { ImportRow, MemberRecord } from '../people-records.js';

const LONGEST = 100;

/** Whom the account knows, by normalized address. */
export type Known = ReadonlyMap<string, Pick<MemberRecord, 'kind'>>;

/** A row as it was sent, looked at by itself. */
export function readRow({ email, firstName, lastName, position }: PersonRow): ImportRow {
  const row = { email: trimEmail(email), firstName: tidyText(firstName), lastName: tidyText(lastName), position: tidyText(position) };
  const texts = [row.firstName, row.lastName, row.position];
  const wrong = checkEmail(row.email) !== undefined || texts.some((text) => text.length > LONGEST || looksLikeCardNumber(text));
  return { ...row, state: wrong ? 'refused' : 'waiting', problem: wrong ? 'invalid' : null };
}

/** Rows that wait, looked at again: against each other, and against the people there are by now. */
export function judgeRows(rows: readonly ImportRow[], known: Known): readonly ImportRow[] {
  const seen = new Set<string>();
  return rows.map((row): ImportRow => {
    if (row.state === 'refused' && row.problem === 'invalid') return row;
    const identity = normalizeEmail(row.email);
    const twice = seen.has(identity);
    seen.add(identity);
    if (row.state === 'invited' || row.problem === 'removed') return row;
    if (twice) return { ...row, state: 'refused', problem: 'duplicate' };
    const there = known.get(identity);
    if (there !== undefined) return { ...row, state: 'skipped', problem: there.kind === 'member' ? 'already_member' : 'already_invited' };
    return { ...row, state: 'waiting', problem: null };
  });
}

export function knownPeople(people: Iterable<MemberRecord>): Known {
  const known = new Map<string, MemberRecord>();
  for (const person of people) if (person.removed === null && person.email !== '') known.set(normalizeEmail(person.email), person);
  return known;
}
