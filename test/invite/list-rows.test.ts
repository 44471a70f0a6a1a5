/** Rows of a list as people fill them: typed, pasted, taken out, put right. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { BLANK, ListRows, type CellProblem } from '../../src/components/invite/list-rows.js';
import { readPaste } from '../../src/components/invite/list-paste.js';
import type { LeftOut } from '../../src/components/invite/panel.js';
import { createPeopleCheck } from '../../src/domain/people.js';
import { isBlankPerson, PERSON_COLUMNS, type PersonColumn } from '../../src/domain/person.js';

const emails = (rows: ListRows): string[] => rows.people.map(({ email }) => email);
const paste = (rows: ListRows, text: string, at = 0, column: PersonColumn = 'email'): number => {
  const { count, rows: changed } = readPaste(text, rows.all, at, column);
  rows.replace(changed);
  return count;
};
const problemAt = (rows: ListRows, row: number, column: PersonColumn = 'email'): CellProblem | undefined => rows.problems().get(row)?.[column];

describe('a list', () => {
  test('begins with blank rows, and nobody in it', () => {
    const rows = new ListRows(createPeopleCheck);
    assert.equal(rows.length, 3);
    assert.deepEqual(rows.people, []);
  });

  test('tells what is wrong with a cell once it was left, and all of it when asked', () => {
    const rows = new ListRows(createPeopleCheck);
    rows.write(0, 'email', 'ana@');
    rows.write(0, 'lastName', 'see www.example.com');
    assert.equal(rows.problems().size, 0);
    rows.leave(0, 'email');
    assert.deepEqual(problemAt(rows, 0), { code: 'invalid', first: undefined });
    assert.equal(problemAt(rows, 0, 'lastName'), undefined);
    rows.tellAll();
    assert.equal(problemAt(rows, 0, 'lastName')?.code, 'invalid');
  });

  test('names the row with the same person, as it stands on screen', () => {
    const rows = new ListRows(createPeopleCheck);
    rows.write(1, 'email', 'ana@example.com');
    rows.write(2, 'email', ' ANA@example.com');
    rows.tellAll();
    assert.deepEqual(problemAt(rows, 2), { code: 'duplicate', first: 1 });
  });

  test('keeps a row when the last one is taken out', () => {
    const rows = new ListRows(createPeopleCheck);
    for (let left = 3; left > 0; left -= 1) rows.remove(0);
    assert.equal(rows.length, 1);
  });

  test('shows what the server found only as long as the address stays', () => {
    const rows = new ListRows(createPeopleCheck);
    rows.write(0, 'email', 'ana@example.com');
    rows.write(2, 'email', 'deniz@example.com');
    rows.found(new Map<number, LeftOut>([[1, 'already_member']]));
    assert.equal(problemAt(rows, 2)?.code, 'already_member');
    rows.write(2, 'email', 'deniz@example.org');
    assert.equal(problemAt(rows, 2), undefined);
  });
});

describe('what is pasted', () => {
  test('as addresses with names, separated in every way, fills rows', () => {
    const rows = new ListRows(createPeopleCheck);
    assert.equal(paste(rows, 'Ana Kaya <ana@example.com>; bob@example.com,\n"Roy, Eve" <eve@example.com>'), 3);
    assert.deepEqual(emails(rows), ['ana@example.com', 'bob@example.com', 'eve@example.com']);
    assert.deepEqual(rows.person(0), { email: 'ana@example.com', firstName: 'Ana', lastName: 'Kaya', position: '' });
    assert.equal(rows.length, 3, 'blank rows made room');
  });

  test('as a block of a spreadsheet, fills rows and columns from there', () => {
    const rows = new ListRows(createPeopleCheck);
    rows.write(0, 'email', 'first@example.com');
    paste(rows, 'ana@example.com\tAna\tKaya\tSales\nbob@example.com\tBob\tRoy\t', 1);
    assert.deepEqual(emails(rows), ['first@example.com', 'ana@example.com', 'bob@example.com']);
    assert.deepEqual(rows.person(1), { email: 'ana@example.com', firstName: 'Ana', lastName: 'Kaya', position: 'Sales' });
  });

  test('as a column of names beside addresses, fills that column', () => {
    const rows = new ListRows(createPeopleCheck);
    paste(rows, 'ana@example.com\nbob@example.com');
    paste(rows, 'Ana\nBob\n', 0, 'firstName');
    assert.deepEqual(rows.people.map(({ email, firstName }) => [email, firstName]), [['ana@example.com', 'Ana'], ['bob@example.com', 'Bob']]);
  });

  test('as a column of addresses beside names, fills the blank addresses', () => {
    const rows = new ListRows(createPeopleCheck);
    paste(rows, 'Ana\tKaya\nBob\tRoy', 0, 'firstName');
    paste(rows, 'ana@example.com\nbob@example.com');
    assert.deepEqual(rows.people, [
      { email: 'ana@example.com', firstName: 'Ana', lastName: 'Kaya', position: '' },
      { email: 'bob@example.com', firstName: 'Bob', lastName: 'Roy', position: '' },
    ]);
  });

  test('overwrites nobody, and can be taken back', () => {
    const rows = new ListRows(createPeopleCheck);
    rows.write(0, 'email', 'there@example.com');
    const before = rows.all;
    paste(rows, 'ana@example.com\nbob@example.com');
    assert.deepEqual(emails(rows), ['ana@example.com', 'bob@example.com', 'there@example.com']);
    rows.replace(before);
    assert.deepEqual(emails(rows), ['there@example.com']);
  });

  test('is people or cells, and loses nobody who was there', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const people = fc.uniqueArray(name, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(people, people, fc.nat(6), fc.constantFrom(...PERSON_COLUMNS), (there, more, at, column) => {
        const rows = new ListRows(createPeopleCheck);
        paste(rows, there.map((one) => `${one}@there.test`).join('\n'));
        paste(rows, more.map((one) => `${one}@more.test`).join('; '), Math.min(at, rows.length), column);
        assert.deepEqual(new Set(emails(rows)), new Set([...there.map((one) => `${one}@there.test`), ...more.map((one) => `${one}@more.test`)]));
        assert.ok(rows.people.every((person) => !isBlankPerson(person) && Object.keys(person).length === Object.keys(BLANK).length));
      }),
    );
  });
});
