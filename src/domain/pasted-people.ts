/** People in pasted text: lists of addresses with or without names, columns and blocks of a spreadsheet. */
import { ADDRESS_LIKE, findColumns, personOf, roleOfHeader } from './columns.js';
import { readCsv, type Separator } from './csv-read.js';
import { isEmail, normalizeEmail, trimEmail } from './emails.js';
import { splitName, tidyText } from './names.js';
import { isBlankPerson, type PersonRow } from './person.js';

/**
 * The people in `text`, in its order, as well as they can be told; nothing is checked and nobody left out for being
 * there twice. What is no address stands in `email` as it was, for the person to correct.
 */
export function parsePeople(text: string): PersonRow[] {
  const lines = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  const people = peopleInTable(lines) ?? entriesBelowHeader(lines).flatMap(peopleInEntry);
  return people.filter((person) => !isBlankPerson(person));
}

/** A block of cells: each row has one address at most, alone in its cell, and something beside it. */
function peopleInTable(text: string): PersonRow[] | undefined {
  for (const separator of ['\t', ';', ',', '|'] as const) {
    if (!text.includes(separator)) continue;
    const rows = tableOf(text, separator);
    if (rows) return rows;
  }
  return undefined;
}

function tableOf(text: string, separator: Separator): PersonRow[] | undefined {
  // A row of signs alone is a rule under a header, or a slip of the hand.
  const rows = readCsv(text, { separator }).map(({ cells }) => cells).filter((cells) => /[\p{L}\p{N}]/u.test(cells.join('')));
  const { columns, header } = findColumns(rows);
  const people = header ? rows.slice(1) : rows;
  let beside = 0;
  for (const cells of people) {
    const addresses = cells.filter((cell) => ADDRESS_LIKE.test(cell));
    const others = cells.filter((cell) => cell.trim() !== '').length - addresses.length;
    // "Ana <ana@…>" or several addresses: a list, whatever separates it.
    if (addresses.length > 1 || addresses.some((cell) => /[<\s]/.test(trimEmail(cell)))) return undefined;
    if (addresses.some(isEmail) ? others > 0 : separator === '\t' && others > 1) beside += 1;
  }
  const enough = header ? rows.length > 1 && (rows[0]?.filter((cell) => cell.trim() !== '').length ?? 0) > 1 : beside > 0;
  if (!enough) return undefined;
  const owns = people.map((cells) => cells.findIndex((cell) => ADDRESS_LIKE.test(cell)));
  const strays = owns.some((own) => own !== -1 && own !== columns.email);
  return people.map((cells, row) => {
    const own = owns[row] ?? -1;
    if (own === -1 || !strays || (header && own === columns.email)) return personOf(cells, columns);
    // Addresses stand now here, now there: what is beside each comes in the order of the template.
    const [firstName = '', lastName = '', position = ''] = cells.filter((cell, index) => index !== own && cell.trim() !== '').map(tidyText);
    return { email: trimEmail(cells[own] ?? ''), firstName, lastName, position };
  });
}

/** The entries of a list without the word above a column of them. */
function entriesBelowHeader(text: string): string[] {
  const entries = entriesOf(text).filter((entry) => entry.trim() !== '');
  const [first = ''] = entries;
  return entries.length > 1 && !first.includes('@') && roleOfHeader(first) === 'email' ? entries.slice(1) : entries;
}

/** Parts of a list of addresses, split where neither quotation marks nor angle brackets hold them together. */
function entriesOf(text: string): string[] {
  const entries: string[] = [];
  let waiting = '';
  for (const line of text.split('\n')) {
    for (const [part, end] of partsOf(line)) {
      const entry = waiting + part;
      // "Kaya, Ana <ana@…>" as Outlook writes it, without quotation marks.
      const half = waiting === '' && end === ',' && !part.includes('@') && part.trim() !== '';
      if (waiting !== '' && !part.includes('<')) entries.push(waiting.replace(/, $/, ''), part);
      else if (!half) entries.push(entry);
      waiting = half ? `${part}, ` : '';
    }
    if (waiting !== '') entries.push(waiting.replace(/, $/, ''));
    waiting = '';
  }
  return entries;
}

function partsOf(line: string): [part: string, end: string][] {
  const parts: [string, string][] = [];
  // Marks that are never closed hold nothing together.
  const lastOf: Readonly<Record<string, number>> = { '>': line.lastIndexOf('>'), '"': line.lastIndexOf('"') };
  let from = 0;
  let begun = false;
  let closing = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (closing !== '') {
      if (char === closing) closing = '';
      continue;
    }
    if (char === ',' || char === ';' || char === '\t') {
      parts.push([line.slice(from, at), char]);
      from = at + 1;
      begun = false;
      continue;
    }
    const close = char === '<' ? '>' : char === '"' && !begun ? '"' : '';
    if (close !== '' && (lastOf[close] ?? -1) > at) closing = close;
    if (char.trim() !== '') begun = true;
  }
  return [...parts, [line.slice(from), '']];
}

const WORD = /[^\s<>[\]{}"|]+/g;
const QUOTES = "()'‘’“”«»";

/** `word` without the `leading` and `trailing` signs at its ends. */
function without(word: string, leading: string, trailing: string): string {
  let from = 0;
  let end = word.length;
  while (from < end && leading.includes(word.charAt(from))) from += 1;
  while (end > from && trailing.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(from, end);
}

/** The people of one entry: an address with words around it, or several with spaces between. */
function peopleInEntry(entry: string): PersonRow[] {
  const found = new Map<string, { email: string; words: string[] }>();
  let words: string[] = [];
  let addressFirst: boolean | undefined;
  for (const [raw] of entry.matchAll(WORD)) {
    const word = trimEmail(without(raw, `${QUOTES}*•:.`, `${QUOTES}.,:!?`));
    if (word.length > 1 && word.includes('@')) {
      addressFirst ??= words.length === 0;
      // The text and the target of a link are one address.
      if (found.has(normalizeEmail(word))) continue;
      if (addressFirst) words = [];
      found.set(normalizeEmail(word), { email: word, words });
      if (!addressFirst) words = [];
    } else if (/\p{L}/u.test(word) && !raw.endsWith(':')) words.push(raw);
  }
  if (found.size > 0) return [...found.values()].map((one) => ({ email: one.email, ...nameOf(one.words), position: '' }));
  const [first, ...more] = words;
  if (first === undefined) return [];
  // Several words are a name whose address is missing; one may be an address with a slip in it.
  return [more.length > 0 ? { email: '', ...nameOf(words), position: '' } : { email: first, firstName: '', lastName: '', position: '' }];
}

function nameOf(words: readonly string[]): { firstName: string; lastName: string } {
  const open = words.findIndex((word) => word.startsWith('('));
  // In brackets stands a department or a nickname; only when nothing else does is it the name.
  const outside = open > 0 ? words.slice(0, open) : words;
  return splitName(tidyText(outside.map((word) => without(word, QUOTES, QUOTES)).join(' ')));
}
