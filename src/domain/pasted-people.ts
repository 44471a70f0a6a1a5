/** People in pasted text: lists of addresses with or without names, columns and blocks of a spreadsheet. */
import { findColumns, personOf, type PersonRow } from './columns.js';
import { readCsv, type Separator } from './csv-read.js';
import { checkEmail, normalizeEmail, trimEmail } from './emails.js';
import { splitName, tidyText } from './names.js';

const isEmail = (cell: string): boolean => cell.includes('@') && checkEmail(cell) === undefined;

/**
 * The people in `text`, in its order, as well as they can be told; nothing is checked and nobody left out for being
 * there twice. What is no address stands in `email` as it was, for the person to correct.
 */
export function parsePeople(text: string): PersonRow[] {
  const lines = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  return peopleInTable(lines) ?? entriesOf(lines).flatMap(peopleInEntry);
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
  const rows = readCsv(text, { separator }).map(({ cells }) => cells);
  const { columns, header } = findColumns(rows);
  const people = header ? rows.slice(1) : rows;
  let beside = 0;
  for (const cells of people) {
    const emails = cells.filter(isEmail).length;
    const others = cells.filter((cell) => cell.trim() !== '').length - emails;
    // "Ana <ana@…>" or several addresses: a list, whatever separates it.
    if (emails > 1 || cells.some((cell) => cell.includes('@') && /[<\s]/.test(trimEmail(cell)))) return undefined;
    if (emails === 1 ? others > 0 : separator === '\t' && others > 1) beside += 1;
  }
  const enough = header ? rows.length > 1 && (rows[0]?.filter((cell) => cell.trim() !== '').length ?? 0) > 1 : beside > 0;
  if (!enough) return undefined;
  const owns = people.map((cells) => cells.findIndex(isEmail));
  const strays = owns.some((own) => own !== -1 && own !== columns.email);
  return people.map((cells, row) => {
    const own = owns[row] ?? -1;
    if (own === -1 || !strays || (header && own === columns.email)) return personOf(cells, columns);
    // Addresses stand now here, now there: what is beside each comes in the order of the template.
    const [firstName = '', lastName = '', position = ''] = cells.filter((cell, index) => index !== own && cell.trim() !== '').map(tidyText);
    return { email: trimEmail(cells[own] ?? ''), firstName, lastName, position };
  });
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
  let from = 0;
  let closing = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (closing !== '') {
      if (char === closing) closing = '';
    } else if (char === '<' && line.includes('>', at)) closing = '>';
    else if (char === '"' && line.slice(from, at).trim() === '' && line.includes('"', at + 1)) closing = '"';
    else if (char === ',' || char === ';' || char === '\t') {
      parts.push([line.slice(from, at), char]);
      from = at + 1;
    }
  }
  return [...parts, [line.slice(from), '']];
}

const WORD = /[^\s<>[\]{}"|]+/g;
const EDGES = /^['‘’“”«»*•(:.]+|['‘’“”«»).,:!?]+$/g;

/** The people of one entry: an address with words around it, or several with spaces between. */
function peopleInEntry(entry: string): PersonRow[] {
  const found: { email: string; words: string[] }[] = [];
  let before: string[] = [];
  let addressFirst: boolean | undefined;
  for (const [raw] of entry.matchAll(WORD)) {
    const word = trimEmail(raw.replace(EDGES, ''));
    if (word.length > 1 && word.includes('@')) {
      addressFirst ??= before.length === 0;
      // The text and the target of a link are one address.
      if (found.some(({ email }) => normalizeEmail(email) === normalizeEmail(word))) continue;
      found.push({ email: word, words: addressFirst ? [] : before });
      before = [];
    } else if (/\p{L}/u.test(word)) {
      if (addressFirst) found.at(-1)?.words.push(raw);
      else before.push(raw);
    }
  }
  if (found.length > 0) return found.map(({ email, words }) => ({ email, ...nameOf(words), position: '' }));
  if (before.length === 0) return [];
  // Several words are a name whose address is missing; one may be an address with a slip in it.
  return [before.length > 1 ? { email: '', ...nameOf(before), position: '' } : { email: before.join(''), firstName: '', lastName: '', position: '' }];
}

function nameOf(words: readonly string[]): { firstName: string; lastName: string } {
  const open = words.findIndex((word) => word.startsWith('('));
  // In brackets stands a department or a nickname; only when nothing else does is it the name.
  const outside = open > 0 ? words.slice(0, open) : words;
  return splitName(tidyText(outside.join(' ').replace(/[()'‘’“”«»]+(?=\s|$)|(?<=\s|^)[()'‘’“”«»]+/g, '')));
}
