/** Which column of a table holds what about people: by the words of its header in any language of ours, or by what is in it. */
import { withoutGuard } from './csv.js';
import { isEmail, trimEmail } from './emails.js';
import { splitName, tidyText } from './names.js';
import { type PersonColumn, type PersonRow } from './person.js';

/** What a column of a table can be taken for: a part of a person, or first and last name in one. */
export type ColumnRole = PersonColumn | 'fullName';
export const COLUMN_ROLES: readonly ColumnRole[] = ['email', 'firstName', 'lastName', 'fullName', 'position'];

/** For each role the index of its column, or null when the table has none. `fullName` only fills names that have none. */
export type ColumnMap = Readonly<Record<ColumnRole, number | null>>;

export interface FoundColumns {
  readonly columns: ColumnMap;
  /** True when the first row names the columns and is no person. */
  readonly header: boolean;
}

const NO_COLUMNS: ColumnMap = { email: null, firstName: null, lastName: null, fullName: null, position: null };

// Folded as `foldHeader` does: no accents, no spaces, lower case. English, French, Turkish, and what address books export.
const SYNONYMS: Readonly<Record<ColumnRole, string>> = {
  email:
    'email mail emailaddress mailaddress emails workemail primaryemail userprincipalname ' +
    'courriel adressecourriel adresseemail adressemail adresseelectronique mel ' +
    'eposta epostaadresi mailadresi emailadresi elektronikposta',
  firstName: 'firstname first givenname forename givennames prenom prenoms ad adi isim ismi',
  lastName: 'lastname last surname familyname secondname nom nomdefamille nomusuel patronyme soyad soyadi soyisim soyismi',
  fullName:
    'name fullname displayname names person nomcomplet nometprenom nomprenom prenomnom prenometnom nomsetprenoms identite ' +
    'adsoyad adisoyadi advesoyad adivesoyadi isimsoyisim',
  position:
    'position jobtitle title role job occupation function poste fonction intitule intituleduposte metier emploi titre ' +
    'gorev gorevi unvan unvani pozisyon pozisyonu meslek meslegi rol isunvani gorevunvan',
};

const ROLE_OF = new Map(COLUMN_ROLES.flatMap((role) => SYNONYMS[role].split(' ').map((word) => [word, role] as const)));
/** Those that may stand inside a longer header ("Email Address [Required]"): long enough not to be found by chance. */
const INSIDE = [...ROLE_OF].filter(([word]) => word.length >= 5).sort(([one], [other]) => other.length - one.length);

/** Letters and digits only, without case or accents; the Turkish dotless ı is an i. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Longer text is no header. */
const HEADER_LIMIT = 100;
/** The role whose very word this is. */
const namedBy = (header: string): ColumnRole | undefined => (header.length > HEADER_LIMIT ? undefined : ROLE_OF.get(foldHeader(header)));

/** What a column with this header holds, if its words say so. */
export function roleOfHeader(header: string): ColumnRole | undefined {
  if (header.length > HEADER_LIMIT) return undefined;
  const folded = foldHeader(header);
  return ROLE_OF.get(folded) ?? INSIDE.find(([word]) => folded.includes(word))?.[1];
}

/** What was meant as an address, perhaps with a slip in it. */
export const ADDRESS_LIKE = /[^\s@]@[^\s@]/;

/** Rows looked at for what columns hold. */
const SAMPLE_ROWS = 50;

/** Finds the columns of a table from its first rows. People can change the result with `withColumn`. */
export function findColumns(rows: readonly (readonly string[])[]): FoundColumns {
  const [first = [], ...others] = rows.slice(0, SAMPLE_ROWS);
  const addresses = emailColumnOf(others);
  if (!isHeader(first, addresses)) return { columns: byContent([first, ...others]), header: false };
  const named = byHeader(first);
  const taken = Object.values(named).filter((index) => index !== null);
  if (taken.length === 0) return { columns: byContent(others), header: true };
  // An address column with a header of the host's own is still found by what is in it.
  const email = named.email ?? (addresses === null || taken.includes(addresses) ? null : addresses);
  return { columns: { ...named, email }, header: true };
}

/** Rather a header too few than a person: what is shown can be corrected, who is left out is not missed. */
function isHeader(first: readonly string[], addresses: number | null): boolean {
  // Not even something like an address: "ana@x, efe@x" in one cell is no header either.
  if (first.some((cell) => ADDRESS_LIKE.test(cell))) return false;
  // The very word, or an address column by part of its header; "product role" alone may be somebody's position.
  if (first.some((cell) => namedBy(cell) !== undefined || roleOfHeader(cell) === 'email')) return true;
  // No word that is known, above a column of addresses; with a dot, an at sign or a digit it is an address with a slip.
  const above = addresses === null ? '' : first[addresses]?.trim() ?? '';
  return above !== '' && !/[.@\d]/.test(above);
}

function byHeader(header: readonly string[]): ColumnMap {
  const found: Record<ColumnRole, number | null> = { ...NO_COLUMNS };
  // Exact words win over those inside longer ones, wherever they stand: "Manager's email" is not "Email".
  for (const roleOf of [namedBy, roleOfHeader]) {
    header.forEach((cell, index) => {
      const role = roleOf(cell);
      if (role !== undefined && found[role] === null && !Object.values(found).includes(index)) found[role] = index;
    });
  }
  // "Name" beside "Surname", "Nom" beside "Prénom" and "Ad" beside "Soyad" are halves; each alone is the whole.
  if (found.fullName !== null && (found.firstName === null) !== (found.lastName === null)) {
    found[found.firstName === null ? 'firstName' : 'lastName'] = found.fullName;
    found.fullName = null;
  } else if (found.fullName === null && (found.firstName === null) !== (found.lastName === null)) {
    const half = found.firstName === null ? 'lastName' : 'firstName';
    if (/^(?:nom|isim|ad|adi|ismi)$/.test(foldHeader(header[found[half] ?? -1] ?? ''))) {
      found.fullName = found[half];
      found[half] = null;
    }
  }
  return found;
}

function emailColumnOf(rows: readonly (readonly string[])[]): number | null {
  const counts: number[] = [];
  for (const row of rows) row.forEach((cell, index) => (counts[index] = (counts[index] ?? 0) + (isEmail(cell) ? 1 : 0)));
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}

/** The column with the most addresses; of those with words, in the order of the template. */
function byContent(rows: readonly (readonly string[])[]): ColumnMap {
  const email = emailColumnOf(rows);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const texts: number[] = [];
  for (let index = 0; index < width && texts.length < 3; index += 1) {
    const cells = rows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
    const words = cells.filter((cell) => /\p{L}/u.test(cell) && !/[\d@]/.test(cell));
    if (index !== email && cells.length > 0 && words.length * 2 > cells.length) texts.push(index);
  }
  const [one = null, two = null, three = null] = texts;
  if (one === null) return { ...NO_COLUMNS, email };
  const filled = rows.map((row) => row[one]?.trim() ?? '').filter((cell) => cell !== '');
  const whole = filled.filter((cell) => /\S\s+\S/.test(cell)).length * 2 > filled.length;
  if (whole) return { ...NO_COLUMNS, email, fullName: one, position: two };
  return { ...NO_COLUMNS, email, firstName: one, lastName: two, position: three };
}

/** `columns` with `role` at `index` (null: nowhere); a role that was there before is nowhere then. */
export function withColumn(columns: ColumnMap, role: ColumnRole, index: number | null): ColumnMap {
  const changed: Record<ColumnRole, number | null> = { ...columns };
  for (const other of COLUMN_ROLES) if (index !== null && changed[other] === index) changed[other] = null;
  changed[role] = index;
  return changed;
}

/** The person in a row of a table: cells without what copying and formula guards leave around them. */
export function personOf(cells: readonly string[], columns: ColumnMap): PersonRow {
  const email = trimEmail(withoutGuard(cellAt(cells, columns.email)));
  const position = textAt(cells, columns.position);
  const firstName = textAt(cells, columns.firstName);
  const lastName = textAt(cells, columns.lastName);
  if (columns.fullName === null || firstName !== '' || lastName !== '') return { email, firstName, lastName, position };
  const whole = splitName(textAt(cells, columns.fullName));
  return { email, firstName: whole.firstName, lastName: whole.lastName, position };
}

function cellAt(cells: readonly string[], index: number | null): string {
  return index === null ? '' : cells[index] ?? '';
}

function textAt(cells: readonly string[], index: number | null): string {
  return tidyText(withoutGuard(cellAt(cells, index)));
}
