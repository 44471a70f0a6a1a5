/** CSV is read as papaparse reads it, whoever wrote it, in slices of any size, and within bounds. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { findColumns, personOf } from '../../src/domain/columns.js';
import { toCsv, withoutGuard, type CsvSeparator } from '../../src/domain/csv.js';
import { COLUMN_LIMIT, createCsvReader, decodeText, FILE_LIMIT, findSeparator, readCsv, SEPARATORS, type Separator, type TextEncoding } from '../../src/domain/csv-read.js';
import { type PersonRow } from '../../src/domain/people.js';
import { FRENCH, FRENCH_FILES, TURKISH, TURKISH_FILES, type SpreadsheetFile } from './spreadsheet-files.js';

const cellsOf = (text: string, separator?: Separator): (readonly string[])[] => readCsv(text, { separator }).map(({ cells }) => cells);
const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
const filled = (rows: readonly (readonly string[])[]): (readonly string[])[] => rows.filter((row) => !isBlank(row));

const separators = fc.constantFrom(...SEPARATORS);
const lineEnds = fc.constantFrom('\r\n', '\n', '\r');
// Made of what breaks such files, so that few characters meet often.
const pieces = fc.constantFrom('"', '""', ',', ';', '\t', '|', '\r', '\n', '\r\n', ' ', "'", 'a', 'é', '@', '🦊', '\ufeff', 'sep=');
const nasty = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));
const tables = fc.array(fc.array(fc.oneof(nasty, fc.string()), { minLength: 1, maxLength: 5 }), { maxLength: 6 });

/** Reads character by character, as a quick reader must not: a second opinion where papaparse has rules of its own. */
function slowly(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' = 'start';
  const endCell = (): void => {
    row.push(cell);
    cell = '';
    state = 'start';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (state === 'quoted') {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else state = 'plain';
    } else if (char === '"' && state === 'start') state = 'quoted';
    else if (char === separator) {
      endCell();
      if (at === text.length - 1) endCell();
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at += 1;
      endCell();
      rows.push(row);
      row = [];
    } else {
      cell += char;
      state = 'plain';
    }
  }
  if (row.length > 0 || cell !== '' || state !== 'start') rows.push(row.length > 0 && cell === '' && state === 'start' ? row : [...row, cell]);
  return rows;
}

describe('CSV', () => {
  test('reads as papaparse does what papaparse writes', () => {
    fc.assert(
      fc.property(tables, separators, lineEnds, fc.boolean(), (rows, delimiter, newline, quotes) => {
        const text = `x${delimiter}y${newline}${Papa.unparse(rows, { delimiter, newline, quotes })}`;
        const theirs = Papa.parse<string[]>(text, { delimiter, newline, skipEmptyLines: 'greedy' });
        assert.deepEqual(theirs.errors, []);
        assert.deepEqual(cellsOf(text, delimiter), theirs.data);
        assert.deepEqual(cellsOf(text, delimiter).slice(1), filled(rows));
      }),
      { numRuns: 1_000 },
    );
  });

  test('reads as papaparse does any text without quotation marks, however ragged', () => {
    const unquoted = fc.array(pieces.filter((piece) => !/["\r\ufeff]|sep=/.test(piece)), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(unquoted, separators, (text, delimiter) => {
        assert.deepEqual(cellsOf(text, delimiter), Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: 'greedy' }).data);
      }),
      { numRuns: 1_000 },
    );
  });

  test('reads any text at all as the plain rules say, quotation marks astray included', () => {
    const any = fc.array(pieces.filter((piece) => !/\ufeff|sep=/.test(piece)), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(any, separators, (text, separator) => assert.deepEqual(cellsOf(text, separator), filled(slowly(text, separator)))),
      { numRuns: 2_000 },
    );
  });

  test('reads back what this package writes, as it was before formulas were guarded', () => {
    const cell = fc.oneof(fc.constantFrom('=1+1', '+90 555', '-', '@a', 'x;=1', 'x,=1', 'a\r\n-b', ' ', 'Ana "Ani"'), fc.string().filter((text) => !text.includes("'")));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.constantFrom<CsvSeparator>(',', ';'), (rows, separator) => {
        assert.deepEqual(cellsOf(toCsv(rows, separator), separator).map((row) => row.map(withoutGuard)), filled(rows));
      }),
      { numRuns: 1_000 },
    );
  });

  test('keeps quotation marks inside unquoted cells, and what stands after a closing one', () => {
    assert.deepEqual(cellsOf('Ana "Ani" Kaya,6" pipe,"a"b,"a" "b"\n', ','), [['Ana "Ani" Kaya', '6" pipe', 'ab', 'a "b"']]);
  });

  test('leaves out blank rows and numbers the others as a spreadsheet does', () => {
    const rows = readCsv('\n a,b \n\n;;\n,,\n \t \r\n"two\nlines",c\r\n\r\n', { separator: ',' });
    assert.deepEqual(rows, [
      { number: 2, cells: [' a', 'b '] },
      { number: 4, cells: [';;'] },
      { number: 7, cells: ['two\nlines', 'c'] },
    ]);
    assert.deepEqual(readCsv('sep=;\na;b').map(({ number }) => number), [2]);
  });

  test('keeps a last cell that is empty, and a last line that is not ended', () => {
    assert.deepEqual(cellsOf('a,b\nc,', ','), [['a', 'b'], ['c', '']]);
    assert.deepEqual(cellsOf('', ','), []);
  });
});

describe('reading in slices', () => {
  test('finds the same whatever their size, and gets on with each', () => {
    fc.assert(
      fc.property(tables, separators, fc.integer({ min: 1, max: 4 }), (rows, delimiter, size) => {
        const text = Papa.unparse(rows, { delimiter });
        const reader = createCsvReader(text, { separator: delimiter });
        const found = [];
        let progress = 0;
        for (let turns = 0; !reader.done; turns += 1) {
          assert.ok(turns <= text.length, 'it ends');
          found.push(...reader.read(size));
          assert.ok(reader.progress > progress && reader.progress <= 1);
          progress = reader.progress;
        }
        assert.deepEqual(found, readCsv(text, { separator: delimiter }));
        assert.deepEqual(reader.read(), []);
      }),
      { numRuns: 500 },
    );
  });

  test('counts blank rows too, so that a slice of a file of nothing is short', () => {
    const reader = createCsvReader('\n'.repeat(1_000));
    assert.deepEqual(reader.read(10), []);
    assert.equal(reader.progress, 0.01);
    assert.equal(reader.done, false);
  });
});

describe('bounds', () => {
  test('stop at the row limit only when there are more people than that', () => {
    const reader = createCsvReader('a,b\nc,d\ne,f\n', { rowLimit: 2 });
    assert.equal(reader.read().length, 2);
    reader.read();
    assert.equal(reader.stopped, 'too_many_rows');
    assert.equal(reader.done, true);

    const exact = createCsvReader('a,b\nc,d\n\n,,\n', { rowLimit: 2 });
    while (!exact.done) exact.read(1);
    assert.equal(exact.stopped, undefined);
  });

  test('refuse a text that is too long before reading any of it', () => {
    const reader = createCsvReader('a,b\n'.repeat(FILE_LIMIT / 4 + 1));
    assert.equal(reader.stopped, 'too_large');
    assert.equal(reader.done, true);
    assert.deepEqual(reader.read(), []);
  });

  test('hold for a row of separators, a cell of quotation marks and a file of quotes', () => {
    assert.equal(readCsv(`a${','.repeat(1_000_000)}`)[0]?.cells.length, COLUMN_LIMIT);
    assert.equal(readCsv(`a,"${'""'.repeat(2_000_000)}"`)[0]?.cells[1]?.length, 2_000_000);
    assert.equal(readCsv('",'.repeat(1_000_000), { separator: ',' }).length, 1);
  });

  test('tell the row whose quotation mark is never closed', () => {
    const reader = createCsvReader('a,b\n\nc,"d\ne,f\n', { separator: ',' });
    assert.deepEqual(reader.read().map(({ cells }) => cells), [['a', 'b'], ['c', 'd\ne,f\n']]);
    assert.equal(reader.unclosed, 3);
    assert.equal(createCsvReader('"a"').unclosed, undefined);
  });
});

describe('the separator', () => {
  test('is found for any table of two columns or more whose cells are written as they must be', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abçş é@.-1'), minLength: 1, maxLength: 8 });
    const table = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 30 }));
    fc.assert(fc.property(table, separators, lineEnds, (rows, delimiter, newline) => assert.equal(findSeparator(Papa.unparse(rows, { delimiter, newline })), delimiter)));
  });

  test('is found among others in names, positions and quotes', () => {
    for (const [text, separator] of [
      ['Name;Email\nKaya, Ana;ana@example.com\nCan, Efe;efe@example.com', ';'],
      ['Kaya, Ana;ana@example.com', ';'],
      ['Email,Position\na@example.com,"Sales; export"\nb@example.com,"IT; networks"', ','],
      ['a@example.com\tKaya, Ana\tR&D; labs', '\t'],
      ['a@example.com|Ana', '|'],
      ['"a;b;c",d\n"e;f;g",h', ','],
      ['a@example.com\nb@example.com', ','],
      ['', ','],
      ['sep=|\na;b', '|'],
      ['\ufeffsep=;\r\na,b', ';'],
      ['"sep=;"\r\na,b', ';'],
    ] as const) assert.equal(findSeparator(text), separator, text);
  });

  test('can be given, and what is given holds', () => {
    assert.deepEqual(cellsOf('a;b,c', ','), [['a;b', 'c']]);
    assert.deepEqual(cellsOf('sep=;\na;b,c', ','), [['a;b', 'c']]);
  });
});

describe('files of spreadsheets', () => {
  const read = ({ bytes, encoding, byHand }: SpreadsheetFile): { people: PersonRow[]; encoding: string; separator: string } => {
    const decoded = decodeText(bytes, byHand ? (encoding as TextEncoding) : undefined);
    const reader = createCsvReader(decoded.text);
    const rows = [];
    while (!reader.done) rows.push(...reader.read(2).map(({ cells }) => cells));
    const { columns, header } = findColumns(rows);
    assert.equal(header, true);
    return { people: rows.slice(1).map((cells) => personOf(cells, columns)), encoding: decoded.encoding, separator: reader.separator };
  };
  const inOneLine = (people: readonly PersonRow[]): PersonRow[] => people.map((person) => ({ ...person, position: person.position.replace('\n', ' ') }));

  for (const file of FRENCH_FILES) {
    test(file.name, () => assert.deepEqual(read(file), { people: inOneLine(FRENCH), encoding: file.encoding, separator: file.separator }));
  }
  for (const file of TURKISH_FILES) {
    test(`${file.name} (Turkish)`, () => assert.deepEqual(read(file), { people: TURKISH, encoding: file.encoding, separator: file.separator }));
  }
});
