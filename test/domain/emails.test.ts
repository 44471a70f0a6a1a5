/** Addresses are taken as mail takes them, and one person is one address. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkEmail, EMAIL_LIMIT, normalizeEmail, trimEmail } from '../../src/domain/emails.js';

const atext = fc.string({ unit: fc.constantFrom(..."abcXYZ019!#$%&'*+/=?^_`{|}~-"), minLength: 1, maxLength: 10 });
const label = fc.stringMatching(/^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,8}[a-zA-Z0-9])?$/);
const addresses = fc
  .tuple(fc.array(atext, { minLength: 1, maxLength: 4 }), fc.array(label, { minLength: 1, maxLength: 3 }), fc.stringMatching(/^[a-z]{2,6}$/))
  .map(([local, labels, last]) => `${local.join('.')}@${labels.join('.')}.${last}`);

describe('an address', () => {
  test('may be anything that mail servers of today take', () => {
    for (const email of [
      'ana@example.com', 'a@b.co', 'Ana.Kaya+tag@sub.example.co.uk', "o'brien@example.ie", 'ana_kaya@example.museum', 'x@1und1.de',
      '1234567890@example.com', 'ana@xn--mller-kva.de', 'ömer@müller.de', '用户@例子.广告', 'δοκιμή@παράδειγμα.ελ', 'संपर्क@डाटामेल.भारत',
      ' ana@example.com ', '\u200bana@example.com\u00a0', 'mailto:ana@example.com', 'MAILTO:ana%2Btag@example.com?subject=Hi', '4242424242424242@example.com',
    ]) assert.equal(checkEmail(email), undefined, email);
    fc.assert(fc.property(addresses, (email) => assert.equal(checkEmail(email), undefined)));
  });

  test('is none without all its parts, or with what mail refuses', () => {
    for (const email of [
      'ana', 'ana@', '@example.com', 'ana@example', 'ana@@example.com', 'ana@ex@ample.com', 'ana example@x.co', '.ana@example.com', 'ana.@example.com', 'a..na@example.com',
      'ana@.com', 'ana@example..com', 'ana@-example.com', 'ana@example-.com', 'ana@example.com.', 'ana@192.168.0.1', 'ana@[192.168.0.1]', '"ana kaya"@example.com',
      'ana@example.com,efe@example.com', 'Ana <ana@example.com>', 'ana@exam_ple.com', 'ana@example.c\u0000m', 'ana@example.com\nBcc: efe@example.com', 'ana\u202e@example.c om',
      `ana@${'x'.repeat(64)}.com`, 'ana@example.١٢', '\u212aaya@example.com', 'ana@exa\u00a0mple.com', 'ana＠example.com',
    ]) assert.equal(checkEmail(email), 'invalid', JSON.stringify(email));
    for (const email of ['', '  ', '\u200b', '\u00a0', 'mailto:']) assert.equal(checkEmail(email), 'missing');
  });

  test('is as long as mail allows, counted in bytes', () => {
    const of = (local: number, domain: number): string => `${'a'.repeat(local)}@${'b'.repeat(50)}.${'c'.repeat(60)}.${'d'.repeat(domain - 116)}.com`;
    assert.equal(of(64, 150).length, 215);
    assert.equal(checkEmail(of(64, 150)), undefined);
    assert.equal(checkEmail(of(65, 150)), 'too_long');
    assert.equal(checkEmail(`a@${`${'b'.repeat(62)}.`.repeat(3)}${'c'.repeat(63)}`), undefined);
    assert.equal(checkEmail(`${'a'.repeat(EMAIL_LIMIT)}@b.co`), 'too_long');
    assert.equal(checkEmail(`${'ö'.repeat(33)}@example.com`), 'too_long');
    assert.equal(checkEmail(`${'ö'.repeat(32)}@example.com`), undefined);
  });

  test('never takes longer than its length', () => {
    for (const text of ['a.'.repeat(500_000), `a@${'b-'.repeat(500_000)}`, `${'é'.repeat(500_000)}@`, `${'\u200b'.repeat(500_000)}@a`]) assert.notEqual(checkEmail(text), undefined);
  });
});

describe('a person', () => {
  test('is the same however the address is written', () => {
    for (const [one, other] of [
      ['Ana@Example.COM', 'ana@example.com'],
      [' ana@example.com\u200b', 'ana@example.com'],
      ['mailto:ana@example.com', 'ana@example.com'],
      ['ANA@İSTANBUL.com', 'ana@İstanbul.com'],
      ['IŞIK@example.com', 'işik@example.com'],
      ['Ömer@example.com', 'ömer@example.com'],
      ['o\u0308mer@example.com', 'ömer@example.com'],
    ] as const) assert.equal(normalizeEmail(one), normalizeEmail(other));
  });

  test('is another with other dots, tags or spelling of the domain', () => {
    for (const [one, other] of [
      ['a.na@example.com', 'ana@example.com'],
      ['ana+x@example.com', 'ana@example.com'],
      ['ana@müller.de', 'ana@xn--mller-kva.de'],
      ['ışık@example.com', 'işik@example.com'],
    ] as const) assert.notEqual(normalizeEmail(one), normalizeEmail(other));
  });

  test('keeps their identity, which is an address as good as theirs', () => {
    fc.assert(
      fc.property(fc.oneof(addresses, fc.string({ unit: 'grapheme' })), (email) => {
        const identity = normalizeEmail(email);
        assert.equal(normalizeEmail(identity), identity);
        assert.equal(normalizeEmail(email.toUpperCase()) === identity || /[^ -~]/.test(email) || /mailto:/i.test(email), true);
        // Invisible characters are taken off, from what is sent to as well.
      if (trimEmail(email) === email && checkEmail(email) === undefined) assert.notEqual(checkEmail(identity), 'invalid');
      }),
      { numRuns: 1_000 },
    );
  });

  test('is never taken for somebody else by a character of another script', () => {
    for (let point = 0x80; point <= 0x10ffff; point += 1) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const email = `x${String.fromCodePoint(point)}x@example.com`;
      // Invisible characters are taken off, from what is sent to as well.
      if (trimEmail(email) === email && checkEmail(email) === undefined) assert.match(normalizeEmail(email), /[^\0-\x7f]/, point.toString(16));
    }
  });
});

test('trimming takes off what copying leaves, once and for all', () => {
  assert.equal(trimEmail('\u2068 ana@example.com \u2069'), 'ana@example.com');
  assert.equal(trimEmail('mailto:100%@example.com'), '100%@example.com');
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(' ', '\u200b', 'a', '@', 'mailto:', '%20', '?', '\t') }), (text) => {
    if (!/mailto:/i.test(text)) assert.equal(trimEmail(trimEmail(text)), trimEmail(text));
  }));
});
