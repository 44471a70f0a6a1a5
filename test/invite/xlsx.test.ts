/** Workbooks are read as they look, whoever wrote them, and none can make a page run out of memory or time. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createPace } from '../../src/components/invite/pace.js';
import { readXlsx, type XlsxOptions } from '../../src/components/invite/xlsx.js';
import { dateTextOf } from '../../src/components/invite/xlsx-dates.js';
import { ArchiveError, openArchive, type ArchiveProblem } from '../../src/components/invite/zip.js';
import { findColumns, personOf } from '../../src/domain/columns.js';
import { COLUMN_LIMIT } from '../../src/domain/csv-read.js';
import { excel, filesOf, googleSheets, libreOffice, prefixed, relation, relations, zipped } from './workbooks.js';

const refused = (bytes: Uint8Array, code: ArchiveProblem, options?: XlsxOptions): Promise<void> =>
  assert.rejects(readXlsx(bytes, options), (error) => error instanceof ArchiveError && error.code === code);
const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (char) => `&#${char.charCodeAt(0)};`);

describe('a workbook', () => {
  test('of Excel: shared and rich texts, dates as they are meant, results of formulas, blank rows left out', async () => {
    assert.deepEqual(await readXlsx(excel()), {
      name: 'People',
      more: false,
      rows: [
        { number: 1, cells: ['Email', 'First name', ' Last name ', 'Since'] },
        { number: 2, cells: ['ana@example.com', 'Ana & Co\r', '東京', '2026-11-25', '2026-11-25 14:30', 'TRUE'] },
        { number: 4, cells: ['efe@example.com', '', '42', '0.1', '#DIV/0!', '123456789012.00002'] },
      ],
    });
  });

  test('of LibreOffice: the first sheet that is visible, dates since 1904', async () => {
    assert.deepEqual(await readXlsx(libreOffice()), {
      name: 'Équipe & Co',
      more: false,
      rows: [{ number: 1, cells: ['Courriel', 'Depuis'] }, { number: 2, cells: ['zoe@exemple.fr', '2026-11-25'] }],
    });
  });

  test('of Google Sheets becomes people', async () => {
    const { rows } = await readXlsx(googleSheets());
    assert.equal(rows.length, 2);
    const { columns } = findColumns(rows.map(({ cells }) => cells));
    assert.deepEqual(personOf(rows[1]?.cells ?? [], columns), { email: 'ayse@ornek.com', firstName: 'Ayşe', lastName: '', position: '' });
  });

  test('of a library: prefixes, texts in cells, no references, other folders, nothing compressed', async () => {
    assert.deepEqual((await readXlsx(prefixed())).rows, [
      { number: 1, cells: ['ana@example.com', 'Ana', '2026-11-25T00:00:00'] },
      { number: 3, cells: ['', '7'] },
    ]);
  });

  test('gives back any text that was written', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aé<>&"\'\n 🦊;_x') }).filter((text) => !/_x[\da-f]{4}_/i.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (table) => {
        const strings = table.flat().map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
        let at = 0;
        const rows = table.map((cells, row) => `<row r="${row + 1}">${cells.map((_, column) => `<c r="${'ABCD'.charAt(column)}${row + 1}" t="s"><v>${at++}</v></c>`).join('')}</row>`).join('');
        const found = await readXlsx(zipped(filesOf({ sheet: sheetOf(rows), strings: `<sst>${strings}</sst>` })));
        assert.deepEqual(found.rows.map(({ cells }) => cells), table.filter((cells) => cells.some((text) => text.trim() !== '')));
      }),
      { numRuns: 50 },
    );
  });

  test('keeps to the row limit and says that there is more', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join('');
    const bytes = zipped(filesOf({ sheet: sheetOf(rows) }));
    const limited = await readXlsx(bytes, { rowLimit: 3 });
    assert.deepEqual([limited.rows.length, limited.more], [3, true]);
    const exact = await readXlsx(bytes, { rowLimit: 5 });
    assert.deepEqual([exact.rows.length, exact.more], [5, false]);
  });

  test('gives the page turns and can be cancelled in each of them', async () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join('');
    const bytes = zipped(filesOf({ sheet: sheetOf(rows) }));
    let turns = 0;
    await readXlsx(bytes, { pace: async () => void (turns += 1) });
    assert.equal(turns, 10);

    const controller = new AbortController();
    const reason = new Error('cancelled');
    const cancelled = readXlsx(bytes, { signal: controller.signal, pace: async () => controller.abort(reason) });
    await cancelled.catch(() => undefined);
    await assert.rejects(readXlsx(bytes, { signal: controller.signal }), reason);
    const paced = new AbortController();
    let seen = 0;
    await assert.rejects(
      readXlsx(bytes, {
        signal: paced.signal,
        pace: async () => {
          if ((seen += 1) === 3) paced.abort(reason);
          paced.signal.throwIfAborted();
        },
      }),
      reason,
    );
    assert.equal(seen, 3);
  });
});

describe('dates', () => {
  test('are Excel’s, with the leap day of 1900 that never was', () => {
    for (const [days, since1904, text] of [
      [1, false, '1900-01-01'], [59, false, '1900-02-28'], [61, false, '1900-03-01'], [46351, false, '2026-11-25'], [0.5, false, '12:00'], [46351.75, false, '2026-11-25 18:00'],
      [46351.000011574074, false, '2026-11-25 00:00:01'], [2_958_465, false, '9999-12-31'], [1, true, '1904-01-02'], [0, true, '00:00'],
    ] as const) assert.equal(dateTextOf(days, since1904), text);
    for (const days of [-1, 2_958_466, Number.NaN, Infinity]) assert.equal(dateTextOf(days, false), undefined);
  });
});

describe('what is no workbook', () => {
  test('is told from one that is damaged, encrypted or of another kind', async () => {
    await refused(new Uint8Array(), 'unknown');
    await refused(new TextEncoder().encode('Email,Name\nana@example.com,Ana'), 'unknown');
    await refused(zipped({ 'hello.txt': 'hello' }), 'unknown');
    await refused(zipped({ '_rels/.rels': relations(relation('R1', 'officeDocument', 'word/document.xml')), 'word/document.xml': '<document/>', 'word/_rels/document.xml.rels': relations() }), 'unknown');
    const bytes = excel();
    await refused(bytes.slice(0, bytes.length / 2), 'unknown');
    // Marked as encrypted in the central directory.
    const encrypted = bytes.slice();
    const view = new DataView(encrypted.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    await refused(encrypted, 'encrypted');
  });

  test('never does anything but be refused, or read as far as it is sound', async () => {
    const bytes = excel();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }), fc.nat(bytes.length), async (changes, cut) => {
        const broken = bytes.slice();
        for (const [at, byte] of changes) broken[at] = byte;
        for (const candidate of [broken, broken.slice(cut), broken.slice(0, cut)]) {
          await readXlsx(candidate).catch((error: unknown) => assert.ok(error instanceof ArchiveError, String(error)));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a trap', () => {
  test('that inflates to far more than it says is stopped before it fills the memory', async () => {
    const bomb = zipped(filesOf({ sheet: `<worksheet>${' '.repeat(51_000_000)}</worksheet>` }));
    assert.ok(bomb.length < 100_000);
    await refused(bomb, 'too_large');
    const archive = openArchive(zipped({ 'a.xml': 'x'.repeat(1_001) }));
    await assert.rejects(archive.text('a.xml', 1_000), (error) => error instanceof ArchiveError && error.code === 'too_large');
    assert.equal((await archive.text('a.xml', 1_001)).length, 1_001);
  });

  test('of declared entities is not sprung: nothing is expanded', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const sheet = `${doctype}${sheetOf('<row r="1"><c t="inlineStr"><is><t>&b;&f;</t></is></c></row>')}`;
    assert.deepEqual((await readXlsx(zipped(filesOf({ sheet })))).rows, [{ number: 1, cells: ['&b;&f;'] }]);
  });

  test('of columns far out, cells without end and tags never closed stays small and quick', async () => {
    const far = await readXlsx(zipped(filesOf({ sheet: sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c><c r="IV1"><v>3</v></c></row>') })));
    assert.deepEqual([far.rows[0]?.cells.length, far.rows[0]?.cells.at(-1)], [COLUMN_LIMIT, '3']);
    for (const sheet of [
      sheetOf(`<row r="1">${'<c><v>1</v></c>'.repeat(100_000)}</row>`), sheetOf(`<row>${'<c>'.repeat(300_000)}</row>`), sheetOf('<row>'.repeat(300_000)), sheetOf(`<row ${'a="'.repeat(300_000)}`),
      sheetOf(`<row>${'<c t="inlineStr"><is><t>'.repeat(100_000)}</row>`), '<worksheet'.repeat(100_000), sheetOf(`<row><c t="inlineStr"><is>${'<rPh>'.repeat(200_000)}</is></c></row>`),
    ]) assert.ok((await readXlsx(zipped(filesOf({ sheet })))).rows.length <= 1);
  });
});

describe('a pace', () => {
  test('lets go on at once, gives a turn when time is up, and stops when it is cancelled', async () => {
    const controller = new AbortController();
    const pace = createPace(controller.signal);
    let others = false;
    setImmediate(() => (others = true));
    while (!others) await pace();
    assert.ok(others, 'something else had its turn');
    controller.abort(new Error('cancelled'));
    await assert.rejects(pace(), /cancelled/);
  });
});
