/** Whatever people paste, each address becomes a row and nothing that was written is lost. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../../src/domain/csv.js';
import { parsePeople, type PersonRow } from '../../src/domain/people.js';

/** "email|first|last|position" for each person. */
const parse = (text: string): string[] => parsePeople(text).map(({ email, firstName, lastName, position }) => [email, firstName, lastName, position].join('|').replace(/\|+$/, ''));
const emails = (text: string): string[] => parsePeople(text).map(({ email }) => email);

describe('addresses alone', () => {
  test('may be separated by anything', () => {
    for (const text of [
      'a@x.co\nb@x.co\nc@x.co', 'a@x.co,b@x.co,c@x.co', 'a@x.co; b@x.co; c@x.co;', 'a@x.co b@x.co\tc@x.co', 'a@x.co,\r\nb@x.co;\r\n\r\nc@x.co\r\n', 'a@x.co\rb@x.co\rc@x.co',
      ' a@x.co ,, b@x.co ; ; c@x.co,', '\ufeffa@x.co\u00a0b@x.co\u200b\u2028c@x.co', '<a@x.co>, <b@x.co>, <c@x.co>', 'mailto:a@x.co, mailto:b@x.co?cc=z@x.co;c@x.co',
      '- a@x.co\n- b@x.co\n• c@x.co', '1. a@x.co\n2) b@x.co\n3 c@x.co', "'a@x.co', 'b@x.co', \"c@x.co\"", '(a@x.co) [b@x.co] {c@x.co}.', 'a@x.co | b@x.co | c@x.co',
      '[a@x.co](mailto:a@x.co)\n[b@x.co](mailto:b@x.co)\nc@x.co<mailto:c@x.co>', 'a@x.co <a@x.co>; b@x.co <b@x.co>; c@x.co', 'a@x.co. b@x.co! c@x.co?',
    ]) assert.deepEqual(parse(text), ['a@x.co', 'b@x.co', 'c@x.co'], JSON.stringify(text));
  });

  test('come back one row each, for any list of them', () => {
    // Signs that surround addresses in some lists cannot be told from those at their ends.
    const plain = fc.emailAddress().filter((email) => /^[a-z0-9]/i.test(email) && !/['.?!:][@]|[{}|]/.test(email));
    const separator = fc.constantFrom('\n', ',', ';', ' ', '\t', ', ', ';\r\n', '\u00a0', ',\n\n');
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 8 }), fc.infiniteStream(separator), (list, separators) => {
        fc.pre(new Set(list.map((email) => email.toLowerCase())).size === list.length);
        const text = list.map((email) => email + String(separators.next().value)).join('');
        assert.deepEqual(emails(text), list);
      }),
    );
  });

  test('below a header are people, and the header is none', () => {
    assert.deepEqual(parse('Email\na@x.co\nb@x.co'), ['a@x.co', 'b@x.co']);
    assert.deepEqual(parse('E-posta adresi\r\na@x.co\r\n'), ['a@x.co']);
  });
});

describe('addresses with names', () => {
  for (const [text, expected] of [
    ['Ana Kaya <a@x.co>', ['a@x.co|Ana|Kaya']],
    ['"Kaya, Ana" <a@x.co>, "Can, Efe" <b@x.co>', ['a@x.co|Ana|Kaya', 'b@x.co|Efe|Can']],
    ['Kaya, Ana <a@x.co>; Can, Efe <b@x.co>', ['a@x.co|Ana|Kaya', 'b@x.co|Efe|Can']],
    ['"Ana Kaya" <a@x.co>; Efe Can <b@x.co>\nZoé Lefèvre <c@x.co>', ['a@x.co|Ana|Kaya', 'b@x.co|Efe|Can', 'c@x.co|Zoé|Lefèvre']],
    ["'Ana Kaya' <a@x.co>", ['a@x.co|Ana|Kaya']],
    ['Ana Kaya (Sales) <a@x.co>', ['a@x.co|Ana|Kaya']],
    ['a@x.co (Ana Kaya)', ['a@x.co|Ana|Kaya']],
    ['Ana Kaya a@x.co\nEfe Can b@x.co', ['a@x.co|Ana|Kaya', 'b@x.co|Efe|Can']],
    ['a@x.co Ana Kaya\nb@x.co Efe Can', ['a@x.co|Ana|Kaya', 'b@x.co|Efe|Can']],
    ['Ana a@x.co Efe b@x.co', ['a@x.co|Ana', 'b@x.co|Efe']],
    ['a@x.co Ana b@x.co Efe', ['a@x.co|Ana', 'b@x.co|Efe']],
    ['Jean DUPONT <a@x.co>, b@x.co', ['a@x.co|Jean|DUPONT', 'b@x.co']],
    ["Zoe O'Brien <a@x.co>", ["a@x.co|Zoe|O'Brien"]],
    ['To: Ana Kaya <a@x.co>', ['a@x.co|Ana|Kaya']],
    ['"Ana Kaya <a@x.co>', ['a@x.co|Ana|Kaya']],
    ['Ana <a@x.co', ['a@x.co|Ana']],
  ] as const) {
    test(JSON.stringify(text), () => assert.deepEqual(parse(text), expected));
  }
});

describe('a block of a spreadsheet', () => {
  for (const [name, text, expected] of [
    ['with a header', 'Email\tFirst name\tLast name\tPosition\r\na@x.co\tAna\tKaya\tCTO\r\nb@x.co\tEfe\tCan\t\r\n', ['a@x.co|Ana|Kaya|CTO', 'b@x.co|Efe|Can']],
    ['in another order', 'Poste\tNom\tPrénom\tCourriel\nCTO\tKaya\tAna\ta@x.co', ['a@x.co|Ana|Kaya|CTO']],
    ['without a header', 'a@x.co\tAna\tKaya\tCTO\nb@x.co\tEfe\tCan', ['a@x.co|Ana|Kaya|CTO', 'b@x.co|Efe|Can']],
    ['with the name in one', 'Ad Soyad\tE-posta\nAyşe YILDIZ\ta@x.co', ['a@x.co|Ayşe|YILDIZ']],
    ['with a line break in a cell', 'a@x.co\tAna\tKaya\t"Lead\nengineer"\nb@x.co\tEfe\tCan\t""', ['a@x.co|Ana|Kaya|Lead engineer', 'b@x.co|Efe|Can']],
    ['with addresses missing', 'Email\tFirst name\tLast name\n\tAna\tKaya\nb@x.co\tEfe\tCan', ['|Ana|Kaya', 'b@x.co|Efe|Can']],
    ['of names only', 'Ana\tKaya\nEfe\tCan', ['|Ana|Kaya', '|Efe|Can']],
    ['with an address that has a slip in it', 'Email\tFirst name\nana@\tAna\nb@x.co\tEfe', ['ana@|Ana', 'b@x.co|Efe']],
    ['as CSV', 'email,first_name,last_name\na@x.co,Ana,"Kaya, Dr."\n', ['a@x.co|Ana|Kaya, Dr.']],
    ['as CSV of Excel in French', 'E-mail;Prénom;Nom;Fonction\na@x.co;Ana;Kaya;"R&D; labo"', ['a@x.co|Ana|Kaya|R&D; labo']],
    ['typed with commas', 'a@x.co, Ana, Kaya, CTO\nb@x.co, Efe, Can', ['a@x.co|Ana|Kaya|CTO', 'b@x.co|Efe|Can']],
    ['with the address now here, now there', 'a@x.co; Ana; Kaya\nEfe; Can; b@x.co', ['a@x.co|Ana|Kaya', 'b@x.co|Efe|Can']],
    ['of Markdown', '| Name | Email |\n|---|---|\n| Ana Kaya | a@x.co |', ['a@x.co|Ana|Kaya']],
  ] as const) {
    test(name, () => assert.deepEqual(parse(text), expected));
  }

  test('written by this package comes back as it was', () => {
    const word = fc.stringMatching(/^[A-Z][a-zçşé]{1,8}$/);
    const person = fc.record({ email: fc.stringMatching(/^[a-z]{1,8}@[a-z]{2,8}\.com$/), firstName: word, lastName: word, position: word }, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), fc.constantFrom(',' as const, ';' as const), (people, separator) => {
        const rows = people.map(({ email, firstName, lastName, position }) => [email, firstName, lastName, position]);
        const header = ['E-posta', 'Ad', 'Soyad', 'Unvan'];
        assert.deepEqual(parsePeople(toCsv([header, ...rows], separator)), people);
        assert.deepEqual(parsePeople([header, ...rows].map((cells) => cells.join('\t')).join('\n')), people);
        assert.deepEqual(parsePeople(rows.map((cells) => cells.join('\t')).join('\n')), people);
        assert.deepEqual(parsePeople(people.map((one) => `"${one.lastName}, ${one.firstName}" <${one.email}>`).join('; ')), people.map((one): PersonRow => ({ ...one, position: '' })));
      }),
    );
  });
});

describe('what is no address', () => {
  test('stays, for the person to correct', () => {
    assert.deepEqual(parse('ana.example.com\nb@x.co\nana@, @x.co'), ['ana.example.com', 'b@x.co', 'ana@', '@x.co']);
    assert.deepEqual(parse('Ana Kaya\nEfe Can'), ['|Ana|Kaya', '|Efe|Can']);
    assert.deepEqual(parse('Ana Kaya, b@x.co'), ['b@x.co|Ana|Kaya']);
  });

  test('is nobody when nothing is written', () => {
    for (const text of ['', ' ', '\n\n', ',;,', '\u200b', '\t\t\n', '---', '<>']) assert.deepEqual(parse(text), [], JSON.stringify(text));
  });

  test('never makes it fail, and no row is left blank', () => {
    const piece = fc.constantFrom('a@x.co', 'Ana', 'Kaya', '<', '>', '"', ',', ';', '\t', '\n', ' ', '(', ')', '@', "'", 'mailto:', '|', 'Email', 'Nom', '\u00a0', '%', '=');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')), (text) => {
        const people = parsePeople(text);
        for (const person of people) assert.ok(Object.values(person).some((cell) => cell !== ''), JSON.stringify([text, people]));
        assert.deepEqual(people.some(({ email }) => email.includes('a@x.co')) || !text.includes('a@x.co'), true, JSON.stringify([text, people]));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is read in one pass however long it is', () => {
    for (const text of [
      '<'.repeat(300_000), '"'.repeat(300_000), 'a'.repeat(1_000_000), 'a@'.repeat(300_000), '(,'.repeat(200_000), ',"'.repeat(200_000), `${"'".repeat(300_000)}a`, `${' '.repeat(200_000)}${'"'.repeat(200_000)},`,
      Array.from({ length: 30_000 }, (_, at) => `a${at}@x.co`).join(' '), 'Ana '.repeat(200_000),
    ]) {
      assert.ok(Array.isArray(parsePeople(text)));
    }
  });
});
