/** Columns are told by their headers in any language of ours, or by what is in them, and people can say otherwise. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { COLUMN_ROLES, findColumns, foldHeader, personOf, roleOfHeader, withColumn, type ColumnMap, type ColumnRole } from '../../src/domain/columns.js';

const NONE: ColumnMap = { email: null, firstName: null, lastName: null, fullName: null, position: null };
const PEOPLE = [['ana@example.com', 'Ana', 'Kaya', 'Engineer'], ['efe@example.com', 'Efe', 'Can', 'Designer']];

const HEADERS: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['email', ['Email', 'E-mail', 'e-mail address', 'EMAIL', 'E‑mail', 'Courriel', 'Adresse e-mail', 'Adresse électronique', 'Adresse mail', 'E-posta', 'EPOSTA', 'e-posta adresi', 'E-Posta Adresi', 'Email Address [Required]', 'E-mail 1 - Value', 'Work email *', 'User principal name']],
  ['firstName', ['First name', 'first_name', 'FirstName', 'Given Name', 'Prénom', 'PRENOM', 'Pre\u0301nom', 'Ad', 'AD', 'Adı', 'İsim', 'isim', 'First Name [Required]']],
  ['lastName', ['Last name', 'LAST_NAME', 'Surname', 'Family name', 'Nom', 'Nom de famille', 'Soyad', 'SOYADI', 'Soyadı', 'Soyisim', 'Last Name [Required]']],
  ['fullName', ['Name', 'Full name', 'Display name', 'Nom complet', 'Nom et prénom', 'Prénom et nom', 'Ad Soyad', 'Adı Soyadı', 'ADI SOYADI', 'İsim Soyisim']],
  ['position', ['Position', 'Job title', 'Title', 'Role', 'Poste', 'Fonction', 'Intitulé du poste', 'Görev', 'GÖREVİ', 'Unvan', 'Ünvan', 'UNVANI', 'Pozisyon', 'Görev / Unvan']],
];

describe('a header', () => {
  for (const [role, words] of HEADERS) {
    test(`says ${role} in English, French and Turkish`, () => {
      for (const word of words) for (const text of [word, word.toUpperCase(), word.toLowerCase(), ` ${word}: `]) assert.equal(roleOfHeader(text), role, text);
    });
  }

  test('says nothing when its words are about something else', () => {
    for (const text of ['', 'Phone', 'Company', 'Téléphone', 'Adres', 'Notes', 'ID', 'Nombre', 'Adana', '42', 'x'.repeat(100)]) assert.equal(roleOfHeader(text), undefined, text);
  });

  test('is folded so that accents, case and the Turkish letters i do not matter', () => {
    assert.equal(foldHeader('E-Posta ADRESİ'), foldHeader('e-posta adresi'));
    assert.equal(foldHeader('SOYADI'), foldHeader('soyadı'));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(foldHeader(foldHeader(text)), foldHeader(text))));
  });
});

describe('columns', () => {
  test('are found by the header in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['email', 'firstName', 'lastName', 'position'] as const, { minLength: 1 }), fc.nat(4), (roles, seed) => {
        const words = (role: ColumnRole): readonly string[] => HEADERS.find(([one]) => one === role)?.[1] ?? [];
        // Halves of names come together; one by itself may be the whole, which another test is about.
        fc.pre(roles.includes('firstName') === roles.includes('lastName'));
        const header = ['Phone', ...roles.map((role) => words(role)[seed % words(role).length] ?? '')];
        const { columns, header: found } = findColumns([header, ['1', ...roles.map(() => 'x')]]);
        assert.ok(found);
        for (const role of COLUMN_ROLES) assert.equal(columns[role], roles.includes(role as never) ? roles.indexOf(role as never) + 1 : null, header.join());
      }),
    );
  });

  test('with a name in one are told from halves by what stands beside', () => {
    const of = (...header: string[]): ColumnMap => findColumns([header]).columns;
    assert.deepEqual(of('Name', 'Email'), { ...NONE, fullName: 0, email: 1 });
    assert.deepEqual(of('Name', 'Surname', 'Email'), { ...NONE, firstName: 0, lastName: 1, email: 2 });
    assert.deepEqual(of('Nom', 'Courriel'), { ...NONE, fullName: 0, email: 1 });
    assert.deepEqual(of('Nom', 'Prénom', 'Courriel'), { ...NONE, lastName: 0, firstName: 1, email: 2 });
    assert.deepEqual(of('İsim', 'E-posta'), { ...NONE, fullName: 0, email: 1 });
    assert.deepEqual(of('Ad', 'Soyad', 'E-posta'), { ...NONE, firstName: 0, lastName: 1, email: 2 });
    assert.deepEqual(of('First name', 'Email'), { ...NONE, firstName: 0, email: 1 });
  });

  test('with the plain word win over those where it is part of more', () => {
    assert.deepEqual(findColumns([['Manager email', 'Email', 'Job title']]).columns, { ...NONE, email: 1, position: 2 });
  });

  test('of addresses are found whatever their header says', () => {
    assert.deepEqual(findColumns([['Prénom', 'Nom', 'Login'], ['Zoé', 'Lefèvre', 'zoe@example.fr']]), { columns: { ...NONE, firstName: 0, lastName: 1, email: 2 }, header: true });
    assert.deepEqual(findColumns([['Kontakt', 'Wer'], ['ana@example.com', 'Ana Kaya'], ['efe@example.com', 'Efe Can']]), { columns: { ...NONE, email: 0, fullName: 1 }, header: true });
  });

  test('without a header are told by what is in them', () => {
    assert.deepEqual(findColumns(PEOPLE), { columns: { ...NONE, email: 0, firstName: 1, lastName: 2, position: 3 }, header: false });
    assert.deepEqual(findColumns([['1', 'Ana Kaya', '+90 555', 'ana@example.com', 'CTO'], ['2', 'Efe Can', '', 'efe@example.com', '']]).columns, { ...NONE, fullName: 1, email: 3, position: 4 });
    assert.deepEqual(findColumns([['ana@example.com']]), { columns: { ...NONE, email: 0 }, header: false });
    assert.deepEqual(findColumns([]), { columns: NONE, header: false });
    // Who has a slip in the address, or a word of ours in the position, is still a person and no header.
    assert.equal(findColumns([['ana.example.com', 'Ana', 'Kaya', 'Product role'], ...PEOPLE]).header, false);
    assert.equal(findColumns([['', 'Ana', 'Kaya', 'Görevli'], ...PEOPLE]).header, false);
    // A person may be called like a column.
    assert.equal(findColumns([['ad@example.com', 'Ad', 'Nom']]).header, false);
  });

  test('are each taken once, whatever the table', () => {
    const cell = fc.oneof(fc.constantFrom('Email', 'Nom', 'Ad', 'Name', 'ana@example.com', 'Ana', 'Ana Kaya', '', '42'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), (rows) => {
        const taken = Object.values(findColumns(rows).columns).filter((index) => index !== null);
        assert.equal(new Set(taken).size, taken.length);
        const width = Math.max(0, ...rows.map((row) => row.length));
        assert.ok(taken.every((index) => index < width));
      }),
      { numRuns: 1_000 },
    );
  });

  test('can be changed by hand, and then no two roles share one', () => {
    const role = fc.constantFrom(...COLUMN_ROLES);
    fc.assert(
      fc.property(fc.array(fc.tuple(role, fc.option(fc.nat(4)))), (changes) => {
        let columns = findColumns(PEOPLE).columns;
        for (const [changed, index] of changes) {
          columns = withColumn(columns, changed, index);
          assert.equal(columns[changed], index);
        }
        const taken = Object.values(columns).filter((index) => index !== null);
        assert.equal(new Set(taken).size, taken.length);
      }),
    );
  });
});

describe('a row', () => {
  const columns = { ...NONE, email: 0, firstName: 1, lastName: 2, position: 3 };

  test('becomes a person without what copying and guards leave behind', () => {
    assert.deepEqual(personOf([' mailto:ana@example.com\u200b', '\u00a0Ana\u00a0 Maria ', "'=Kaya", 'Lead\r\nEngineer'], columns), {
      email: 'ana@example.com', firstName: 'Ana Maria', lastName: '=Kaya', position: 'Lead Engineer',
    });
  });

  test('may be too short, or have no such column', () => {
    assert.deepEqual(personOf(['ana@example.com'], columns), { email: 'ana@example.com', firstName: '', lastName: '', position: '' });
    assert.deepEqual(personOf(['ana@example.com'], NONE), { email: '', firstName: '', lastName: '', position: '' });
  });

  test('has its whole name split only where the halves are not known', () => {
    const both = { ...columns, fullName: 3, position: null };
    assert.deepEqual(personOf(['a@b.co', '', '', 'Ana Kaya'], both), { email: 'a@b.co', firstName: 'Ana', lastName: 'Kaya', position: '' });
    assert.deepEqual(personOf(['a@b.co', 'Ana', '', 'Efe Can'], both), { email: 'a@b.co', firstName: 'Ana', lastName: '', position: '' });
  });
});
