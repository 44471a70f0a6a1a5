/** Reads CSV as spreadsheets write it, in slices, so that long files never block a page. */
import { isEmail } from './emails.js';

export { decodeText, fileKindOf, TEXT_ENCODINGS, type DecodedText, type FileKind, type TextEncoding } from './text-encoding.js';

export type Separator = ',' | ';' | '\t' | '|';
export const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];

/** Most bytes of a file that is read at all: about 100,000 people with long names. */
export const FILE_LIMIT = 10_000_000;
/** Cells after that many in a row are left out: no list of people has them, and a broken file may have millions. */
export const COLUMN_LIMIT = 256;

/** A row of a file that is not blank. */
export interface TableRow {
  /** 1 for the first row of the file, blank ones counted, as a spreadsheet numbers them. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface CsvOptions {
  /** Found by `findSeparator` unless given. */
  readonly separator?: Separator | undefined;
  /** Most rows, blank ones not counted; no limit unless given. */
  readonly rowLimit?: number | undefined;
}

/** Why reading ended before the file did. */
export type CsvStop = 'too_large' | 'too_many_rows';

export interface CsvReader {
  readonly separator: Separator;
  /** 0 to 1. */
  readonly progress: number;
  /** True when nothing is left to read, or nothing more may be. */
  readonly done: boolean;
  /** Set when `done` before the end. A text over 10,000,000 characters is not read at all. */
  readonly stopped: CsvStop | undefined;
  /** Number of the row whose quotation mark is never closed: all that follows it is in that one cell. */
  readonly unclosed: number | undefined;
  /**
   * The next rows, at most `limit` (default 500): a slice. Blank rows are looked at and left out, so there may be fewer,
   * or none, while there is more to read.
   */
  read(limit?: number): TableRow[];
}

const QUOTE = 34;
const LF = 10;

/** `sep=;` alone in the first line: Excel's own way to say it. */
const SEPARATOR_LINE = /^\ufeff?"?sep=([,;\t|])"?(?:\r\n|\r|\n|$)/i;

/** A reader of the whole `text` of a file, which is kept while reading. */
export function createCsvReader(text: string, options: CsvOptions = {}): CsvReader {
  return new Reader(text, options.separator ?? findSeparator(text), options.rowLimit ?? Infinity);
}

/** All rows at once, for short texts. */
export function readCsv(text: string, options: CsvOptions = {}): TableRow[] {
  const reader = createCsvReader(text, options);
  const rows: TableRow[] = [];
  while (!reader.done) rows.push(...reader.read(10_000));
  return rows;
}

class Reader implements CsvReader {
  readonly separator: Separator;
  stopped: CsvStop | undefined;
  unclosed: number | undefined;
  readonly #text: string;
  readonly #rowLimit: number;
  #at = 0;
  #number = 0;
  #rows = 0;
  #width = 0;
  #separatorAt = -1;
  #lineFeedAt = -1;
  #returnAt = -1;

  constructor(text: string, separator: Separator, rowLimit: number) {
    this.#text = text;
    this.separator = separator;
    this.#rowLimit = rowLimit;
    const line = SEPARATOR_LINE.exec(text);
    if (line) {
      this.#at = line[0].length;
      this.#number = 1;
    } else if (text.charCodeAt(0) === 0xfeff) this.#at = 1;
    if (text.length > FILE_LIMIT) this.stopped = 'too_large';
  }

  get done(): boolean {
    return this.stopped !== undefined || this.#at >= this.#text.length;
  }

  get progress(): number {
    return this.#text.length === 0 ? 1 : Math.min(1, this.#at / this.#text.length);
  }

  read(limit = 500): TableRow[] {
    const rows: TableRow[] = [];
    for (let looked = 0; looked < limit && !this.done; looked += 1) {
      const cells = this.#row();
      this.#number += 1;
      if (isBlank(cells)) continue;
      if (this.#rows >= this.#rowLimit) {
        this.stopped = 'too_many_rows';
        break;
      }
      this.#rows += 1;
      rows.push({ number: this.#number, cells });
    }
    return rows;
  }

  #row(): string[] {
    const text = this.#text;
    const end = text.length;
    // As many as the row before had: growing them one by one costs more than reading them.
    const cells = new Array<string>(this.#width);
    let width = 0;
    let at = this.#at;
    for (;;) {
      let quoted: string | undefined;
      if (text.charCodeAt(at) === QUOTE) {
        const close = this.#closing(at + 1);
        quoted = text.slice(at + 1, close);
        if (quoted.includes('"')) quoted = quoted.replaceAll('""', '"');
        at = close + 1;
      }
      // Where each sign comes next is looked for once, however many cells end before it.
      if (this.#separatorAt < at) this.#separatorAt = this.#next(this.separator, at);
      if (this.#lineFeedAt < at) this.#lineFeedAt = this.#next('\n', at);
      if (this.#returnAt < at) this.#returnAt = this.#next('\r', at);
      const stop = Math.min(this.#separatorAt, this.#lineFeedAt, this.#returnAt);
      // Unquoted, or what stands after the closing quote, which belongs to the cell as it is.
      const cell = quoted === undefined ? text.slice(at, stop) : quoted + text.slice(at, stop);
      if (width < COLUMN_LIMIT) cells[width++] = cell;
      at = stop + 1;
      if (stop === end) break;
      if (stop === this.#separatorAt) continue;
      if (stop === this.#returnAt && text.charCodeAt(at) === LF) at += 1;
      break;
    }
    this.#at = Math.min(at, end);
    cells.length = this.#width = width;
    return cells;
  }

  #next(sign: string, from: number): number {
    const at = this.#text.indexOf(sign, from);
    return at === -1 ? this.#text.length : at;
  }

  /** Where the quote that closes a cell is: the first that is not doubled. */
  #closing(from: number): number {
    const text = this.#text;
    for (let at = from; ; at += 2) {
      at = text.indexOf('"', at);
      if (at === -1) {
        this.unclosed = this.#number + 1;
        return text.length;
      }
      if (text.charCodeAt(at + 1) !== QUOTE) return at;
    }
  }
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** Rows that decide; the rest of a file is as its beginning. */
const SAMPLE_ROWS = 20;
const SAMPLE_LENGTH = 65_536;

/**
 * The separator of `text`: the one its `sep=` line names; else the one that gives the most rows the same number of
 * columns, more than one, and that leaves addresses alone in their cells. A comma when there is one column only.
 */
export function findSeparator(text: string): Separator {
  const named = SEPARATOR_LINE.exec(text.slice(0, 16))?.[1];
  if (named !== undefined) return named as Separator;
  let found: Separator = ',';
  let best = 0;
  // First wins when equal: what is rare in names and addresses comes first.
  for (const separator of ['\t', ';', ',', '|'] as const) {
    const score = scoreOf(text.slice(0, SAMPLE_LENGTH), separator);
    if (score > best) [found, best] = [separator, score];
  }
  return found;
}

function scoreOf(sample: string, separator: Separator): number {
  const rows = new Reader(sample, separator, SAMPLE_ROWS).read(SAMPLE_ROWS * 5);
  if (rows.length > 1 && sample.length === SAMPLE_LENGTH) rows.pop(); // may be cut
  const widths = new Map<number, number>();
  let emails = 0;
  for (const { cells } of rows) {
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    if (cells.length > 1 && cells.some(isEmail)) emails += 1;
  }
  const alike = Math.max(0, ...[...widths].filter(([width]) => width > 1).map(([, count]) => count));
  return alike + emails;
}
