/** Reads the first sheet of an Excel workbook (.xlsx). Loaded when somebody chooses such a file. */
import { COLUMN_LIMIT, type TableRow } from '../../domain/csv-read.js';
import { cellTextOf, type SheetTexts } from './xlsx-cells.js';
import { stylesOf, type DateStyles } from './xlsx-dates.js';
import { sharedStringsOf } from './xlsx-strings.js';
import { attributeOf, elementsOf, prefixOf } from './xml-scan.js';
import { ArchiveError, openArchive, type Archive } from './zip.js';

export { ArchiveError, type ArchiveProblem } from './zip.js';

export interface WorkbookSheet {
  readonly name: string;
  /** Rows that are not blank, with their numbers in the sheet. */
  readonly rows: readonly TableRow[];
  /** True when the sheet has more rows than the limit. */
  readonly more: boolean;
}

export interface XlsxOptions {
  /** Most rows; no limit unless given. */
  readonly rowLimit?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Awaited every hundred rows, to give the page a turn: see `createPace`. */
  readonly pace?: (() => Promise<void>) | undefined;
}

/** Bytes of one part of a workbook when inflated: 200,000 rows of people have 40 million. */
const PART_LIMIT = 50_000_000;
/** Rows between two turns of the page. */
const STEP = 100;
/** Cells of a row that are looked at, in whatever columns they are. */
const CELL_LIMIT = 1_000;

/**
 * The first visible sheet of the workbook in `bytes`, its cells as text: dates as 2026-11-25, what formulas gave when the
 * workbook was saved. Throws ArchiveError, with the code "unknown" for what is no workbook; the reason of `signal` when
 * cancelled.
 */
export async function readXlsx(bytes: Uint8Array, options: XlsxOptions = {}): Promise<WorkbookSheet> {
  const archive = openArchive(bytes);
  const read = (path: string): Promise<string> => archive.text(path, PART_LIMIT, options.signal);
  const parts = await partsOf(archive, read);
  const pace = options.pace ?? (async () => options.signal?.throwIfAborted());
  const strings = parts.strings === undefined ? [] : await sharedStringsOf(await read(parts.strings), pace);
  const dates: DateStyles = parts.styles === undefined ? { isDate: () => false } : stylesOf(await read(parts.styles));
  const { rows, more } = await rowsOf(await read(parts.sheet), { strings, dates, since1904: parts.since1904 }, options.rowLimit ?? Infinity, pace);
  return { name: parts.name, rows, more };
}

interface Parts {
  readonly name: string;
  readonly sheet: string;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  readonly since1904: boolean;
}

interface Relation {
  readonly id: string;
  /** Last word of its type. */
  readonly kind: string;
  readonly path: string;
}

/** Which files of the archive hold what. */
async function partsOf(archive: Archive, read: (path: string) => Promise<string>): Promise<Parts> {
  if (!archive.has('_rels/.rels')) throw new ArchiveError('unknown');
  const workbook = relationsOf(await read('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument')?.path;
  if (workbook === undefined || !archive.has(workbook)) throw new ArchiveError('unknown');
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = relationsOf(await read(`${folder}_rels/${workbook.slice(folder.length)}.rels`), folder);
  const xml = await read(workbook);
  const prefix = prefixOf(xml, 'workbook');
  for (const { attributes } of elementsOf(xml, `${prefix}sheet`)) {
    const id = attributeOf(attributes, '[\\w.-]+:id');
    const sheet = relations.find((one) => one.id === id);
    if (sheet?.kind !== 'worksheet' || (attributeOf(attributes, 'state') ?? 'visible') !== 'visible') continue;
    const properties = [...elementsOf(xml, `${prefix}workbookPr`)][0]?.attributes ?? '';
    const pathOf = (wanted: string): string | undefined => relations.find(({ kind, path }) => kind === wanted && archive.has(path))?.path;
    return {
      name: attributeOf(attributes, 'name') ?? '',
      sheet: sheet.path,
      strings: pathOf('sharedStrings'),
      styles: pathOf('styles'),
      since1904: /^(?:1|true)$/.test(attributeOf(properties, 'date1904') ?? ''),
    };
  }
  // A document of another kind, or a workbook of charts only.
  throw new ArchiveError('unknown');
}

function relationsOf(xml: string, folder: string): Relation[] {
  return [...elementsOf(xml, `${prefixOf(xml, 'Relationships')}Relationship`)].map(({ attributes }) => {
    const target = attributeOf(attributes, 'Target') ?? '';
    return {
      id: attributeOf(attributes, 'Id') ?? '',
      kind: (attributeOf(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
      path: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''),
    };
  });
}

async function rowsOf(xml: string, texts: SheetTexts, limit: number, pace: () => Promise<void>): Promise<{ rows: TableRow[]; more: boolean }> {
  const prefix = prefixOf(xml, 'worksheet');
  const rows: TableRow[] = [];
  let number = 0;
  let looked = 0;
  for (const { attributes, inner } of elementsOf(xml, `${prefix}row`)) {
    looked += 1;
    if (looked % STEP === 0) await pace();
    number = Number(attributeOf(attributes, 'r') ?? number + 1);
    const cells = cellsOf(inner, prefix, texts);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (rows.length >= limit) return { rows, more: true };
    rows.push({ number, cells });
  }
  return { rows, more: false };
}

function cellsOf(row: string, prefix: string, texts: SheetTexts): string[] {
  const cells: string[] = [];
  let column = -1;
  let looked = 0;
  for (const cell of elementsOf(row, `${prefix}c`)) {
    if ((looked += 1) > CELL_LIMIT) break;
    column = columnOf(attributeOf(cell.attributes, 'r')) ?? column + 1;
    if (column >= COLUMN_LIMIT) continue;
    while (cells.length < column) cells.push('');
    cells[column] = cellTextOf(cell, prefix, texts);
  }
  return cells;
}

/** 0 for "A7", 27 for "AB7". */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
