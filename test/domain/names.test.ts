/** Names are tidied without being changed, and split as the lists of three countries write them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { splitName, tidyText } from '../../src/domain/names.js';

describe('a whole name', () => {
  for (const [name, firstName, lastName] of [
    ['Ana Kaya', 'Ana', 'Kaya'],
    ['Ana Maria Kaya', 'Ana Maria', 'Kaya'],
    ['Kaya, Ana Maria', 'Ana Maria', 'Kaya'],
    ['Jean DUPONT', 'Jean', 'DUPONT'],
    ['DUPONT Jean', 'Jean', 'DUPONT'],
    ['DE LA FONTAINE Jean', 'Jean', 'DE LA FONTAINE'],
    ['Jean-Baptiste DE LA FONTAINE', 'Jean-Baptiste', 'DE LA FONTAINE'],
    ['Ayşe ÖZTÜRK', 'Ayşe', 'ÖZTÜRK'],
    ['İBRAHİM ÇAĞLAR', 'İBRAHİM', 'ÇAĞLAR'],
    ['Jean de La Fontaine', 'Jean', 'de La Fontaine'],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['J. R. R. Tolkien', 'J. R. R.', 'Tolkien'],
    ['ana maria kaya', 'ana maria', 'kaya'],
    ['Ana', 'Ana', ''],
    ['', '', ''],
  ] as const) {
    test(`“${name}” is ${firstName || 'nobody'} of the family ${lastName || 'unknown'}`, () => assert.deepEqual(splitName(name), { firstName, lastName }));
  }

  test('loses no word', () => {
    const word = fc.constantFrom('Ana', 'KAYA', 'de', 'J.', 'Öz', 'ÇAĞLAR', '李', "d'Or");
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const { firstName, lastName } = splitName(words.join(' '));
        assert.deepEqual(`${firstName} ${lastName}`.split(' ').filter(Boolean).sort(), [...words].sort());
      }),
    );
  });
});

describe('tidying', () => {
  test('takes off what nobody sees, and leaves names as they are spelt', () => {
    assert.equal(tidyText('\ufeff Ana\u00a0\u200bMaria\t\r\n Kaya\u202c '), 'Ana Maria Kaya');
    assert.equal(tidyText('Zoe\u0301'), 'Zoé');
    // A joiner that keeps two Persian letters apart is part of the spelling.
    assert.equal(tidyText('\u200cعلی\u200cرضا\u200d'), 'علی\u200cرضا');
    for (const name of ["Jean-Baptiste d'Aubigné", 'Şule Öztürk', '李小龙', 'O’Brien (HR) & co.']) assert.equal(tidyText(name), name);
  });

  test('is done once', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', 'e\u0301', ' ', '\u00a0', '\u200b', '\u200c', '\n', '\0', 'ع', '\u2028') });
    fc.assert(
      fc.property(text, (value) => {
        const tidy = tidyText(value);
        assert.equal(tidyText(tidy), tidy);
        assert.doesNotMatch(tidy, /^\s|\s$|\s\s|[\0-\x1f\u200b\u2028]/);
      }),
      { numRuns: 1_000 },
    );
  });
});
