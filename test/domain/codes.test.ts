/** Invitation codes survive being read out, typed and pasted, and nothing else passes for one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CODE_BYTES, codeFromBytes, formatCode, isCode, normalizeCode } from '../../src/domain/codes.js';

const codes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES }).map(codeFromBytes);

describe('a code', () => {
  test('has the first 70 bits of its bytes, each of them', () => {
    assert.equal(codeFromBytes(new Uint8Array(9)), '0'.repeat(14));
    assert.equal(codeFromBytes(new Uint8Array(9).fill(255)), 'Z'.repeat(14));
    assert.equal(codeFromBytes(Uint8Array.of(0x08, 0x86, 0x42, 0x98, 0xe8, 0x4a, 0x96, 0xc6, 0xb9)), '12345678 9ABCDE'.replace(' ', ''));
    const bit = fc.integer({ min: 0, max: 69 });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 9, maxLength: 12 }), bit, (bytes, at) => {
        const other = bytes.with(at >> 3, (bytes[at >> 3] ?? 0) ^ (0x80 >> (at & 7)));
        assert.notEqual(codeFromBytes(bytes), codeFromBytes(other));
        assert.ok(isCode(codeFromBytes(bytes)));
      }),
    );
  });

  test('is never made from too few bytes', () => assert.throws(() => codeFromBytes(new Uint8Array(8)), RangeError));

  test('is shown in groups that can be read out', () => {
    assert.equal(formatCode('0123456789ABCD'), '01234-56789-ABCD');
    assert.equal(formatCode('not a code'), 'not a code');
  });
});

describe('what is typed', () => {
  test('is the code in any case, with any spaces, dashes and letters that look alike', () => {
    const dash = fc.constantFrom('', '-', ' ', '–', '\u00a0', '\u200b', '.', '\n', ' - ');
    const shape = fc.array(dash, { minLength: 15, maxLength: 15 });
    const twin: Record<string, string[]> = { '0': ['0', 'O', 'o'], '1': ['1', 'I', 'i', 'L', 'l', 'ı', 'İ'] };
    fc.assert(
      fc.property(codes, shape, fc.infiniteStream(fc.nat(6)), (code, dashes, picks) => {
        const pick = (): number => picks.next().value as number;
        const typed = [...code].map((char, at) => {
          const forms = twin[char] ?? [char, char.toLowerCase()];
          return `${dashes[at] ?? ''}${forms[pick() % forms.length] ?? char}`;
        });
        assert.equal(normalizeCode(`"${typed.join('')}${dashes[14] ?? ''}"`), code);
      }),
    );
  });

  test('is the code again once it is shown', () => fc.assert(fc.property(codes, (code) => assert.equal(normalizeCode(formatCode(code)), code))));

  test('may be a whole link with the code in its fragment or query', () => {
    for (const link of [
      'https://example.com/join#01234-56789-ABCD',
      'https://example.com/join#code=01234-56789-ABCD',
      ' https://example.com/join?code=0123456789abcd ',
      'https://example.com/join?utm_source=mail&invitation=01234%2D56789%2DABCD&x=1',
      'https://example.com/?next=%2Fhome#/join?code=01234-56789-ABCD',
      '/join#code=01234-56789-abcd',
      'https://example.com/?code=ZZZZZ-ZZZZZ-ZZZZ#01234-56789-ABCD',
      'https://example.com/100%#01234-56789-ABCD',
    ]) assert.equal(normalizeCode(link), '0123456789ABCD', link);
  });

  test('is refused when it is no code', () => {
    for (const text of [
      '', ' ', '0123456789ABC', '0123456789ABCDE', '0123456789ABCU', '0123456789ABCÉ', 'https://example.com/join', 'https://example.com/0123456789ABCD?x#y',
      'ana@example.com', '#', '?=&', `${' '.repeat(5_000)}0123456789ABCD`,
    ]) assert.equal(normalizeCode(text), undefined, text);
    for (const text of ['0123456789abcd', '01234-56789-ABCD', '0123456789ABCO', '']) assert.equal(isCode(text), false);
  });

  test('never throws, and gives codes only', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.ok([normalizeCode(text)].every((code) => code === undefined || isCode(code)))));
  });
});
