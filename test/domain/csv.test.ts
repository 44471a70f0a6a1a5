/** CSV: written as RFC 4180 wants it, read back as it was, and nothing in it that a spreadsheet would run. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { csvSeparatorOf, toCsv, withoutGuard } from '../../src/domain/csv.js';

type Cell = string | number | null;

/** Reads CSV that begins with a byte order mark and ends its lines with CRLF. */
function parse(csv: string): string[][] {
  assert.equal(csv[0], '\ufeff');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let open = false;
  for (let at = 1; at < csv.length; at += 1) {
    const char = csv[at] ?? '';
    if (open && char === '"' && csv[at + 1] === '"') cell += csv[(at += 1)];
    else if (open && char === '"') open = false;
    else if (open) cell += char;
    // A quote opens only where a cell begins; elsewhere it is a character like others.
    else if (char === '"' && cell === '') open = true;
    else if (char === ',') cell = (row.push(cell), '');
    else if (/[\r\n]/.test(char)) {
      if (char === '\r' && csv[at + 1] === '\n') at += 1;
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
    } else cell += char;
  }
  assert.ok(!open && cell === '' && row.length === 0, 'the last line is ended');
  return rows;
}

const body = (...cells: Cell[]): string => toCsv([cells]).slice(1, -2);
const only = (cell: Cell): string => parse(toCsv([[cell]]))[0]?.[0] ?? 'none';
const plain = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const runs = (cell: string): boolean => /^[\s\u200b\u200e]*[=+\-@＝＋－＠\0\t\r\n]/.test(cell) && !plain.test(cell);
const unguarded = (text: string): string => text.replaceAll("'", '');

// Made of what breaks such files, so that few characters meet often.
const nasty = fc
  .array(fc.constantFrom(
    '=', '+', '-', '@', '＝', '＠', '\t', '\r', '\n', '\r\n', ' ', '\u00a0', '\u200b', '"', "'", ',', ';', '1', 'a', 'ş', '\0', '🦊',
  ))
  .map((parts) => parts.join(''));
const cells: fc.Arbitrary<Cell> = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.integer(), fc.double(), fc.constant(null));
const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { maxLength: 4 });

describe('a table', () => {
  test('begins with a byte order mark and ends each line with CRLF', () => {
    assert.equal(toCsv([['Date', 'Credits'], ['2026-11-10', -5]]), '\ufeffDate,Credits\r\n2026-11-10,-5\r\n');
    assert.equal(toCsv([]), '\ufeff');
  });

  test('quotes what would otherwise be read as something else', () => {
    assert.equal(body('a,b', 'say "hi"', 'two\r\nlines', 'a;b', ' x ', 'x'), '"a,b","say ""hi""","two\r\nlines","a;b"," x ",x');
  });

  test('leaves null empty, and tells an empty cell from no line', () => {
    assert.equal(body('a', null, ''), 'a,,');
    assert.equal(body(null), '""');
  });

  test('comes back as it was, but for the guards', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const back = parse(toCsv(rows));
        assert.deepEqual(
          back.map((row) => row.map(unguarded)),
          rows.map((row) => row.map((cell) => unguarded(String(cell ?? '')))),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('of harmless text comes back exactly', () => {
    const harmless = fc.string({ unit: fc.constantFrom(...'ab\',; "\r\n0.') }).map((text) => `x${text}`);
    fc.assert(fc.property(fc.array(fc.array(harmless, { minLength: 1 })), (rows) => assert.deepEqual(parse(toCsv(rows)), rows)));
  });
});

describe('semicolons', () => {
  test('separate cells where commas are decimal signs, as spreadsheets have it there', () => {
    for (const locale of ['fr', 'fr-FR', 'tr', 'de', 'pt-BR']) assert.equal(csvSeparatorOf(locale), ';');
    for (const locale of ['en', 'en-GB', 'ja', 'he', 'not a tag']) assert.equal(csvSeparatorOf(locale), ',');
    assert.equal(toCsv([['Ad', 'a,b', 'a;b', null]], ';'), '\ufeffAd;"a,b";"a;b";\r\n');
  });

  test('leave no formula for readers who separate by commas', () => {
    assert.equal(toCsv([['x,=1', 'x;=1']], ';'), '\ufeff"x,\'=1";"x;=1"\r\n');
    fc.assert(
      fc.property(fc.array(fc.array(nasty.map((text) => `x${text}`), { minLength: 1, maxLength: 3 }), { maxLength: 3 }), (rows) => {
        for (const text of toCsv(rows, ';').slice(1).split(/[,\t\r\n]/)) assert.doesNotMatch(text, /^[\s\u200b\0"]*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a guard', () => {
  test('comes off again, and an apostrophe that guards nothing stays', () => {
    for (const [cell, was] of [["'=1", '=1'], ["'+90 555", '+90 555'], ["x;'=1", 'x;=1'], ["'-x\n'@y", '-x\n@y'], ["'x", "'x"], ["''=1", "''=1"], ["d'Or; l'=", "d'Or; l'="], ['', '']] as const) {
      assert.equal(withoutGuard(cell), was);
    }
    fc.assert(fc.property(nasty.filter((text) => !text.includes("'")), fc.constantFrom(',' as const, ';' as const), (text, separator) => {
      fc.pre(!/["\r\n]/.test(text) && text.trim() === text);
      const cell = toCsv([[text]], separator).slice(1, -2);
      assert.equal(withoutGuard(/^"[^"]*"$/.test(cell) ? cell.slice(1, -1) : cell), text);
    }));
  });
});

describe('a formula', () => {
  test('gets an apostrophe, also after spaces and in wide signs', () => {
    for (const text of [
      '=1+1', '+90 555', '-', '--5', '-5 credits', '@SUM(A1)', '\tx', '\rx', '\nx', '\0=1', '  =1', '\u00a0=1', '\u3000=1', '\u200b=1', '\ufeff=1',
      '＝1', '＋1', '－1', '＠a', '﹦1', '=cmd|\' /C calc\'!A0', '-1+cmd', '-1.', '+5', '-Infinity', '-٥',
    ]) {
      assert.equal(only(text), `'${text}`);
    }
  });

  test('plain numbers and harmless text pass', () => {
    for (const text of ['-5', '0', '-0.25', '12', '1e+21', '-1e-7', 'a=1', 'a - b', "'x", '5-1', 'ーa', '–', 'x\n y', 'a; b']) {
      assert.equal(only(text), text);
    }
    assert.equal(only(-12.5), '-12.5');
    assert.equal(only(-1e21), '-1e+21');
    assert.equal(only(-0), '0');
  });

  test('is found inside a cell where a semicolon, tab or line break would begin another', () => {
    assert.equal(only('x;=1'), "x;'=1");
    assert.equal(only('x; "=1'), "x;' \"=1");
    assert.equal(only('x\r\n=1'), "x\r\n'=1");
    assert.equal(only('x\t@a;+b'), "x\t'@a;'+b");
    assert.equal(only('=1;=2'), "'=1;'=2");
  });

  test('never begins a cell, whatever is written, for readers who separate by commas or by semicolons', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const cell of parse(toCsv(rows)).flat()) assert.ok(!runs(cell), JSON.stringify(cell));
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(fc.array(fc.array(nasty.map((text) => `x${text}`), { minLength: 1, maxLength: 3 }), { maxLength: 3 }), (rows) => {
        // A reader who separates by semicolons ends cells at the line breaks in them; white space alone is nothing to run.
        for (const text of toCsv(rows).slice(1).split(/[;\t\r\n]/)) assert.doesNotMatch(text, /^[\s\u200b\0"]*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 1_000 },
    );
  });
});
