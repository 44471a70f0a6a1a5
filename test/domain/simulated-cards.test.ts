/** The simulated provider's test cards are real numbers as far as anyone can tell, and no two are the same. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { cardBrandOf, passesLuhn } from '../../src/domain/card-number.js';
import { SIMULATED_CARDS, UNKNOWN_CARD, simulatedCardKey } from '../../src/domain/simulated-cards.js';

test('numbers are valid, of their brand, and lead back to their key', () => {
  for (const [key, card] of Object.entries(SIMULATED_CARDS)) {
    assert.ok(passesLuhn(card.number), key);
    assert.equal(cardBrandOf(card.number), card.brand, key);
    assert.equal(simulatedCardKey(card.number), key);
  }
});

test('any other number is unknown', () => {
  assert.equal(simulatedCardKey('4111111111111111'), UNKNOWN_CARD);
  assert.equal(simulatedCardKey(''), UNKNOWN_CARD);
});
