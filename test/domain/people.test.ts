/** Rows of people are checked against themselves, the members and who is invited, however many there are. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkPeople, createPeopleCheck, isBlankPerson, NAME_LIMIT, normalizeEmail, PERSON_COLUMNS, type PersonRow } from '../../src/domain/people.js';

const person = (email: string, rest: Partial<PersonRow> = {}): PersonRow => ({ email, firstName: '', lastName: '', position: '', ...rest });
const codes = (rows: readonly PersonRow[], known = {}): string[] =>
  checkPeople(rows, known).map(({ row, column, code, first }) => `${row} ${column} ${code}${first === undefined ? '' : ` of ${first}`}`);

describe('rows', () => {
  test('have problems by row and column', () => {
    assert.deepEqual(
      codes(
        [
          person('ana@example.com', { firstName: 'Ana', lastName: 'Kaya', position: 'CTO' }),
          person(''),
          person('ana@', { position: 'x'.repeat(NAME_LIMIT + 1) }),
          person('ANA@example.com ', { firstName: 'x'.repeat(NAME_LIMIT) }),
          person('efe@example.com'),
          person('zoe@example.com'),
          person('can@example.com', { firstName: '4242 4242 4242 4242', lastName: '5555555555554444', position: 'Room 12' }),
          person(`${'a'.repeat(60)}@${'b'.repeat(62)}.${'c'.repeat(62)}.${'d'.repeat(62)}.example.com`),
        ],
        { members: new Set(['efe@example.com']), pending: new Map([['zoe@example.com', 1]]) },
      ),
      [
        '1 email missing',
        '2 email invalid',
        '2 position too_long',
        '3 email duplicate of 0',
        '4 email already_member',
        '5 email already_invited',
        '6 firstName card_number',
        '6 lastName card_number',
        '7 email too_long',
      ],
    );
  });

  test('must have what the host requires', () => {
    assert.deepEqual(codes([person('a@b.co', { firstName: ' ' })], { required: ['email', 'firstName', 'lastName'] }), ['0 firstName missing', '0 lastName missing']);
    assert.deepEqual(codes([person('', { lastName: 'Kaya' })], { required: ['lastName'] }), []);
  });

  test('may not carry into an invitation what others would follow or be fooled by', () => {
    for (const firstName of ['Win at https://evil.example', 'www.evil.example', 'Ana\r\nBcc: all@example.com', 'Ana\u0000', 'Ana\u2028']) {
      assert.deepEqual(codes([person('a@b.co', { firstName })]), ['0 firstName invalid'], firstName);
    }
    for (const firstName of ["Jean-Baptiste d'Aubigné", 'Ana (HR), R&D', 'Head of “Sales”: EU', 'J. R. R.', '李小龙', 'Awww. Inc', 'Level 3/4', 'SIREN 303 265 045']) {
      assert.deepEqual(codes([person('a@b.co', { firstName })]), [], firstName);
    }
  });

  test('with the same person name the first, even when that one is a member', () => {
    assert.deepEqual(codes([person('a@b.co'), person('A@B.CO'), person('mailto:a@b.co')], { members: new Set(['a@b.co']) }), [
      '0 email already_member', '1 email duplicate of 0', '2 email duplicate of 0',
    ]);
    // Two that are no addresses are two mistakes, not one person.
    assert.deepEqual(codes([person('a@'), person('a@')]), ['0 email invalid', '1 email invalid']);
  });

  test('are blank when nobody has written in them', () => {
    assert.equal(isBlankPerson(person(' ')), true);
    assert.equal(isBlankPerson(person('', { position: 'x' })), false);
  });
});

describe('whatever the rows', () => {
  const text = fc.oneof(fc.constantFrom('', 'Ana', '4242424242424242', 'x'.repeat(101), 'a\nb', 'http://x.co'), fc.string());
  const email = fc.oneof(fc.constantFrom('', 'ana@example.com', 'ANA@example.com', 'efe@example.com', 'zoe@example.com', 'ana@', ' zoe@example.com'), fc.emailAddress());
  const rows = fc.array(fc.record({ email, firstName: text, lastName: text, position: text }), { maxLength: 12 });
  const known = { members: new Set(['efe@example.com']), pending: new Set(['zoe@example.com']) };

  test('those without a problem are new people, each once', () => {
    fc.assert(
      fc.property(rows, (people) => {
        const wrong = new Set(checkPeople(people, known).map(({ row }) => row));
        const good = people.filter((_, row) => !wrong.has(row)).map((one) => normalizeEmail(one.email));
        assert.equal(new Set(good).size, good.length);
        for (const identity of good) assert.ok(identity.includes('@') && !known.members.has(identity) && !known.pending.has(identity));
      }),
      { numRuns: 500 },
    );
  });

  test('each cell has one problem at most, in the order of rows and columns, and duplicates point back', () => {
    fc.assert(
      fc.property(rows, (people) => {
        const problems = checkPeople(people, known);
        const places = problems.map(({ row, column }) => row * 10 + PERSON_COLUMNS.indexOf(column));
        assert.deepEqual(places, [...new Set(places)].sort((one, other) => one - other));
        for (const { row, code, first } of problems) {
          assert.equal(first === undefined, code !== 'duplicate');
          if (first === undefined) continue;
          assert.ok(first < row);
          assert.equal(normalizeEmail(people[first]?.email ?? ''), normalizeEmail(people[row]?.email ?? '-'));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('checking them one by one finds the same', () => {
    fc.assert(
      fc.property(rows, (people) => {
        const check = createPeopleCheck(known);
        assert.deepEqual(people.flatMap((one) => check.add(one)), checkPeople(people, known));
      }),
    );
  });
});
