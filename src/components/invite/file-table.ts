/** A file as a table: read in slices, whatever a spreadsheet made of it. */
import { createCsvReader, decodeText, FILE_LIMIT, fileKindOf, type Separator, type TableRow, type TextEncoding } from '../../domain/csv-read.js';
import { ROWS_PER_IMPORT } from '../../domain/import-limits.js';
import type { Pace } from './pace.js';

/** Why a file cannot be used. The first five are told by the reader of workbooks. */
export type FileProblem = 'unknown' | 'damaged' | 'encrypted' | 'too_large' | 'unsupported' | 'old_excel' | 'too_many_rows' | 'empty' | 'unreadable';

export class FileError extends Error {
  constructor(
    readonly code: FileProblem,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be used: ${code}.`, options);
    this.name = 'FileError';
  }
}

/** What was chosen, dropped or pasted. */
export type FileSource = { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly text: string };

/** How people want it read; what is left out is found. */
export interface ReadingChoice {
  readonly encoding?: TextEncoding | undefined;
  readonly separator?: Separator | undefined;
}

export interface FileTable {
  readonly name: string;
  /** Rows that are not blank, each with its number in the file. */
  readonly rows: readonly TableRow[];
  /** For text: how it was read. A workbook has no such questions; pasted text has no encoding. */
  readonly separator: Separator | undefined;
  readonly encoding: TextEncoding | undefined;
  /** Number of the row in which a quotation mark is never closed. */
  readonly unclosed: number | undefined;
}

const SLICE = 200;
/** A header, and one more to see that there are too many. */
const ROWS = ROWS_PER_IMPORT + 1;

/** @throws FileError; the reason of the pace's signal when cancelled */
export async function readTable(source: FileSource, choice: ReadingChoice, pace: Pace, signal: AbortSignal): Promise<FileTable> {
  const table = 'bytes' in source && fileKindOf(source.bytes) !== 'text' ? await readWorkbook(source.name, source.bytes, pace, signal) : await readText(source, choice, pace);
  if (table.rows.length === 0) throw new FileError('empty');
  return table;
}

async function readText(source: FileSource, choice: ReadingChoice, pace: Pace): Promise<FileTable> {
  const decoded = 'bytes' in source ? decodeText(source.bytes, choice.encoding) : undefined;
  await pace();
  const reader = createCsvReader(decoded?.text ?? ('text' in source ? source.text : ''), { separator: choice.separator, rowLimit: ROWS });
  const rows: TableRow[] = [];
  while (!reader.done) {
    rows.push(...reader.read(SLICE));
    await pace();
  }
  if (reader.stopped) throw new FileError(reader.stopped);
  return { name: source.name, rows, separator: reader.separator, encoding: decoded?.encoding, unclosed: reader.unclosed };
}

async function readWorkbook(name: string, bytes: Uint8Array, pace: Pace, signal: AbortSignal): Promise<FileTable> {
  if (fileKindOf(bytes) === 'old_excel') throw new FileError('old_excel');
  const { readXlsx } = await import('./xlsx.js');
  const { rows, more } = await readXlsx(bytes, { pace, signal, rowLimit: ROWS });
  if (more) throw new FileError('too_many_rows');
  return { name, rows, separator: undefined, encoding: undefined, unclosed: undefined };
}

/** The bytes of a file somebody chose. @throws FileError */
export async function bytesOf(file: Blob): Promise<Uint8Array> {
  if (file.size > FILE_LIMIT) throw new FileError('too_large');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // Moved, renamed or locked since it was chosen.
    throw new FileError('unreadable', { cause });
  }
}

/** Why it did not work, for whatever was thrown; `undefined` when it was given up. */
export function fileProblemOf(thrown: unknown, signal: AbortSignal): FileProblem | undefined {
  if (signal.aborted) return undefined;
  const { name, code } = thrown as { name?: string; code?: FileProblem };
  return (name === 'FileError' || name === 'ArchiveError') && code ? code : 'unreadable';
}
