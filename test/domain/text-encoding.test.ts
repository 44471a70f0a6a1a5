/** Files become text whatever they were saved in, and people can say otherwise. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeText, fileKindOf, TEXT_ENCODINGS } from '../../src/domain/text-encoding.js';
import { inCodePage, inUtf16 } from './spreadsheet-files.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an encoding is found', () => {
  test('for any text in UTF-8, and the mark before it is no part of it', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[\0\ufeff]/.test(value));
    fc.assert(fc.property(text, (value) => assert.deepEqual(decodeText(utf8(value)), { text: value, encoding: 'utf-8' })));
    fc.assert(fc.property(text, (value) => assert.deepEqual(decodeText(utf8(`\ufeff${value}`)), { text: value, encoding: 'utf-8' })));
  });

  test('for UTF-16 with a mark, and without one as long as there are addresses and line ends', () => {
    const text = 'E-posta;Ad\r\nayşe@örnek.com;Şule 🦊\r\n王@example.com;王\r\n';
    for (const [littleEndian, encoding] of [[true, 'utf-16le'], [false, 'utf-16be']] as const) {
      assert.deepEqual(decodeText(inUtf16(`\ufeff${text}`, littleEndian)), { text, encoding });
      assert.deepEqual(decodeText(inUtf16(text, littleEndian)), { text, encoding });
    }
  });

  test('Western where bytes are no UTF-8, Turkish where its own letters speak for it', () => {
    for (const [text, encoding] of [
      ['Zoé Lefèvre, Noël, l’Œuvre, Besançon – 5 €', 'windows-1252'],
      ['Müller, Größe, Ångström', 'windows-1252'],
      ['Guðrún Þórðardóttir, Ýmir Hákonarson, Æsa', 'windows-1252'],
      ['João São Ângela Conceição', 'windows-1252'],
      ['Ayşe Yılmaz, Şule, İbrahim, Çağlar, Öztürk', 'windows-1254'],
      ['Işıl', 'windows-1254'],
      // Guests from elsewhere do not change what a list is.
      ['Ayşe Yıldız, Işıl Çağrı, José Sánchez', 'windows-1254'],
      // Nothing in it is other in the two.
      ['Gönül Çelik', 'windows-1252'],
    ] as const) {
      assert.deepEqual(decodeText(inCodePage(text, encoding)), { text, encoding });
    }
  });

  test('for nothing and for a lone byte', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8' });
    assert.equal(decodeText(Uint8Array.of(0xe9)).text, 'é');
  });
});

describe('an encoding that is chosen', () => {
  test('is used, whatever would have been found', () => {
    assert.equal(decodeText(inCodePage('şı', 'windows-1254'), 'windows-1252').text, 'þý');
    assert.equal(decodeText(inCodePage('Łódź', 'windows-1250'), 'windows-1250').text, 'Łódź');
    assert.equal(decodeText(inCodePage('Анна', 'windows-1251'), 'windows-1251').text, 'Анна');
    assert.equal(decodeText(inCodePage('Zoé', 'macintosh'), 'macintosh').text, 'Zoé');
  });

  test('never throws, and decodes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.constantFrom(...TEXT_ENCODINGS), { nil: undefined }), (bytes, encoding) => {
        const decoded = decodeText(bytes, encoding);
        assert.ok(encoding === undefined || decoded.encoding === encoding);
        assert.ok(decoded.text.length <= bytes.length);
      }),
    );
  });
});

test('workbooks are told from text by their first bytes', () => {
  assert.equal(fileKindOf(Uint8Array.of(0x50, 0x4b, 3, 4, 20)), 'zip');
  assert.equal(fileKindOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)), 'old_excel');
  assert.equal(fileKindOf(utf8('PK,Name')), 'text');
  assert.equal(fileKindOf(new Uint8Array()), 'text');
});
