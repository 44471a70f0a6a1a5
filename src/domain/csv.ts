/** Tables as CSV that spreadsheets open without damage and without running anything in it. */

// Excel takes UTF-8 for the encoding of the country unless it begins so.
const BYTE_ORDER_MARK = '\ufeff';

/** Numbers as JavaScript writes them: the only text that may begin with a sign. */
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

// OWASP's list (https://owasp.org/www-community/attacks/CSV_Injection) and the wide and small forms of its signs: Excel in
// East Asian languages and Apple Numbers take them for the plain ones.
const SIGNS = '=+\\-@＝＋－＠﹦﹢﹣﹫';

/** Signs after anything a spreadsheet may skip, and control characters, which could hide a sign from a check like this. */
const FORMULA = new RegExp(`^[\\s\\p{Cf}]*[${SIGNS}\\p{Cc}]`, 'u');

// Where Excel separates by another sign than the file does, quotes that do not begin its cells mean nothing to it: that
// sign or the end of a line inside a cell begins another cell.
const formulaInside = (otherSeparator: string): RegExp =>
  new RegExp(`(${otherSeparator}|\\t|\\r\\n?|\\n)(?=[\\p{Zs}\\p{Cf}\\0-\\x08\\v\\f\\x0e-\\x1f"]*[${SIGNS}])`, 'gu');
const INSIDE = { ',': formulaInside(';'), ';': formulaInside(',') } as const;

/** What separates cells: the comma, or the semicolon where commas are decimal signs. */
export type CsvSeparator = keyof typeof INSIDE;

/** What spreadsheets in the language of `locale` (BCP 47) separate cells by, so that a double click opens a file in columns. */
export function csvSeparatorOf(locale: string): CsvSeparator {
  let decimal: string | undefined;
  try {
    decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
  } catch {
    // A tag the host misspelt: the comma is what most readers try first.
  }
  return decimal === ',' ? ';' : ',';
}

/**
 * `rows` as RFC 4180 with a byte order mark, each line ended by CRLF; cells separated by commas unless said. Null is an
 * empty cell. Text that a spreadsheet would run as a formula gets an apostrophe before it, also inside a cell after the
 * other separator, a tab or a line break; plain numbers, negative ones included, pass as they are.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[], separator: CsvSeparator = ','): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${lineOf(row, separator)}\r\n`).join('');
}

/** A cell as it was before `toCsv` guarded it, for reading back what was written. */
export function withoutGuard(cell: string): string {
  if (!cell.includes("'")) return cell;
  const outside = cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
  return outside.replace(GUARD_INSIDE, '$1');
}

const GUARD_INSIDE = new RegExp(`([;,\\t\\n\\r])'(?=[\\p{Zs}\\p{Cf}\\0-\\x08\\v\\f\\x0e-\\x1f"]*[${SIGNS}])`, 'gu');

function lineOf(row: readonly (string | number | null)[], separator: CsvSeparator): string {
  const line = row.map((cell) => quoted(guarded(String(cell ?? ''), separator))).join(separator);
  // One empty cell must not look like an empty line, which many readers skip.
  return line === '' && row.length === 1 ? '""' : line;
}

function guarded(text: string, separator: CsvSeparator): string {
  if (PLAIN_NUMBER.test(text)) return text;
  const inside = text.replace(INSIDE[separator], "$1'");
  return FORMULA.test(inside) ? `'${inside}` : inside;
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
