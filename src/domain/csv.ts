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

// Where Excel separates by semicolons, as in most of Europe, quotes that follow a comma mean nothing to it: a
// semicolon or the end of a line inside a cell begins another cell.
const FORMULA_INSIDE = new RegExp(`(;|\\t|\\r\\n?|\\n)(?=[\\p{Zs}\\p{Cf}\\0-\\x08\\v\\f\\x0e-\\x1f"]*[${SIGNS}])`, 'gu');

/**
 * `rows` as RFC 4180 with a byte order mark, each line ended by CRLF. Null is an empty cell. Text that a spreadsheet
 * would run as a formula gets an apostrophe before it, also inside a cell after a semicolon, tab or line break; plain
 * numbers, negative ones included, pass as they are.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${lineOf(row)}\r\n`).join('');
}

function lineOf(row: readonly (string | number | null)[]): string {
  const line = row.map((cell) => quoted(guarded(String(cell ?? '')))).join(',');
  // One empty cell must not look like an empty line, which many readers skip.
  return line === '' && row.length === 1 ? '""' : line;
}

function guarded(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  const inside = text.replace(FORMULA_INSIDE, "$1'");
  return FORMULA.test(inside) ? `'${inside}` : inside;
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
