/** From a file to people: read, understood, corrected, and given up at any time. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FileWork, type FileState } from '../../src/components/invite/file-work.js';
import { excel } from './workbooks.js';

type Table = Extract<FileState, { step: 'table' }>;

const file = (content: BlobPart, name = 'people.csv'): Blob & { name: string } => Object.assign(new Blob([content]), { name });
const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (char) => char.charCodeAt(0));

async function opened(content: BlobPart, work = new FileWork()): Promise<{ work: FileWork; table: Table & { people: NonNullable<Table['people']> } }> {
  await work.open(file(content));
  return { work, table: at(work) };
}

function at(work: FileWork): Table & { people: NonNullable<Table['people']> } {
  const state = work.value;
  assert.equal(state.step, 'table', JSON.stringify(state));
  const { people } = state as Table;
  assert.ok(people);
  return { ...(state as Table), people };
}

const emails = ({ people }: Table): string[] => (people?.fine ?? []).map(({ email }) => email);

describe('a file', () => {
  test('as Excel saves it in France: semicolons, the Western code page, headers in French', async () => {
    const { table } = await opened(latin1('Prénom;Nom;E-mail;Fonction\r\nÉlodie;Marchand;elodie@exemple.fr;Achats\r\n'));
    assert.deepEqual([table.table.separator, table.table.encoding, table.header], [';', 'windows-1252', true]);
    assert.deepEqual(table.people.fine, [{ email: 'elodie@exemple.fr', firstName: 'Élodie', lastName: 'Marchand', position: 'Achats' }]);
  });

  test('as a workbook, without questions about text', async () => {
    const { table } = await opened(new Uint8Array(excel()));
    assert.deepEqual([table.table.separator, table.table.encoding], [undefined, undefined]);
    assert.deepEqual(emails(table), ['ana@example.com', 'efe@example.com']);
  });

  test('is read in another way when asked, and understood anew', async () => {
    const { work, table } = await opened('email,first name\nana@example.com,"Ana; Kaya"\n');
    assert.equal(table.table.separator, ',');
    await work.reread({ separator: ';' });
    assert.equal(at(work).table.separator, ';');
    await work.reread({ separator: ',' });
    assert.deepEqual(emails(at(work)), ['ana@example.com']);
  });

  test('has its columns where the person says', async () => {
    const { work } = await opened('one,two\nAna,x\nBob,y\n');
    assert.equal(at(work).columns.email, null);
    await work.assign('email', 1);
    const { columns, people } = at(work);
    assert.equal(columns.email, 1);
    assert.equal(people.problems.size, people.rows.length);
  });

  test('has a first row that is a person, if the person says so', async () => {
    const { work, table } = await opened('email,name\nana@example.com,Ana\n');
    assert.equal(table.people.rows.length, 1);
    await work.setHeader(false);
    assert.equal(at(work).people.rows.length, 2);
  });

  test('with problems keeps them in sight while they are corrected', async () => {
    const { work, table } = await opened('email,first name\nana@example.com,Ana\nbob@,Bob\nANA@example.com,Ana\n');
    assert.deepEqual(table.people.shown, [1, 2]);
    assert.deepEqual(table.people.problems.get(2)?.email, { code: 'duplicate', first: 1 });
    await work.correct(1, { email: 'bob@example.com', firstName: 'Bob', lastName: '', position: '' });
    const { people } = at(work);
    assert.deepEqual([...people.problems.keys()], [2]);
    assert.deepEqual(people.shown, [1, 2]);
    assert.equal(people.count, 2);
  });

  test('keeps both of two corrections, however quickly they follow each other', async () => {
    const { work } = await opened('email\nana@\nbob@\n');
    const person = (email: string) => ({ email, firstName: '', lastName: '', position: '' });
    await Promise.all([work.correct(0, person('ana@example.com')), work.correct(1, person('bob@example.com'))]);
    assert.deepEqual(emails(at(work)), ['ana@example.com', 'bob@example.com']);
    assert.equal(at(work).people.problems.size, 0);
  });

  test('frees its first person when the duplicate of it is another by now', async () => {
    const { work } = await opened('email\nana@example.com\nana@example.com\n');
    await work.correct(1, { email: 'eve@example.com', firstName: '', lastName: '', position: '' });
    assert.equal(at(work).people.problems.size, 0);
  });

  for (const [what, content, problem] of [
    ['with nothing in it', '\n\n', 'empty'],
    ['of the old Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old_excel'],
    ['that is some other archive', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0), 'unknown'],
    ['with more rows than one import may have', `email\n${'ana@example.com\n'.repeat(10_001)}`, 'too_many_rows'],
    ['larger than is read', new Uint8Array(10_000_001), 'too_large'],
  ] as const) {
    test(`${what} is refused, and says why`, async () => {
      const work = new FileWork();
      await work.open(file(content));
      assert.deepEqual(work.value, { step: 'empty', problem });
    });
  }

  test('with exactly as many people as one import may have is taken', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `person${index}@example.com`).join('\n');
    assert.equal((await opened(`email\n${rows}`)).table.people.count, 10_000);
    const work = new FileWork();
    await work.open(file(`${rows}\nlast@example.com`));
    assert.deepEqual(work.value, { step: 'empty', problem: 'too_many_rows' }, 'one more without a header');
  });

  test('that cannot be opened any more says so', async () => {
    const work = new FileWork();
    const gone = Object.assign(new Blob(['x']), { name: 'gone.csv', arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) });
    await work.open(gone);
    assert.deepEqual(work.value, { step: 'empty', problem: 'unreadable' });
  });

  test('is forgotten at any time, and whatever was going on with it does not come back', async () => {
    const work = new FileWork();
    const reading = work.open(file(`email\n${'ana@example.com\n'.repeat(5_000)}`));
    work.clear();
    await reading;
    assert.deepEqual(work.value, { step: 'empty' });
  });

  test('chosen later takes the place of one that is still being read', async () => {
    const work = new FileWork();
    const slow = work.open(file(`email\n${'ana@example.com\n'.repeat(5_000)}`, 'slow.csv'));
    await work.open(file('email\neve@example.com\n', 'quick.csv'));
    await slow;
    assert.equal(at(work).table.name, 'quick.csv');
  });
});

test('a pasted table is read as a file is', async () => {
  const work = new FileWork();
  await work.openText('ana@example.com\tAna\tKaya\nbob@example.com\tBob\tRoy');
  assert.deepEqual(emails(at(work)), ['ana@example.com', 'bob@example.com']);
  assert.equal(at(work).table.encoding, undefined);
});
