/** The basket: one draft that several widgets add to. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Basket, mayWait } from '../../src/state/basket.js';
import { sameOffer } from '../../src/state/same-offer.js';
import { aQuote } from './factories.js';

const filled = (): Basket => {
  const basket = new Basket();
  basket.add({ planId: 'pro', interval: 'year' });
  basket.add({ seatsDelta: 3 });
  basket.add({ credits: [{ kind: 'phone', quantity: 200 }, { kind: 'email', quantity: 100 }], packs: [{ kind: 'export', quantity: 1_000 }] });
  return basket;
};

describe('a basket', () => {
  it('is empty at first, and an empty draft then', () => {
    const basket = new Basket();
    assert.equal(basket.isEmpty, true);
    assert.deepEqual(basket.value, {});
  });

  it('joins what widgets add to one draft', () => {
    assert.deepEqual(filled().value, {
      planId: 'pro',
      interval: 'year',
      seatsDelta: 3,
      credits: [{ kind: 'phone', quantity: 200 }, { kind: 'email', quantity: 100 }],
      packs: [{ kind: 'export', quantity: 1_000 }],
    });
  });

  it('has each part once: the newer takes the place of the older', () => {
    const basket = filled();
    basket.add({ interval: 'month' });
    basket.add({ seats: 9 });
    basket.add({ credits: [{ kind: 'phone', quantity: 500 }] });
    assert.deepEqual(basket.value, {
      interval: 'month',
      seats: 9,
      credits: [{ kind: 'email', quantity: 100 }, { kind: 'phone', quantity: 500 }],
      packs: [{ kind: 'export', quantity: 1_000 }],
    });
    basket.add({ seatsDelta: -1 });
    assert.deepEqual([basket.value.seats, basket.value.seatsDelta], [undefined, -1]);
    basket.add({ seats: 7, seatsDelta: 2 });
    assert.deepEqual([basket.value.seats, basket.value.seatsDelta], [7, undefined]);
  });

  it('gives each part back, and is empty after the last', () => {
    const basket = filled();
    basket.remove('plan');
    basket.remove('credits', 'phone');
    assert.deepEqual(basket.value, { seatsDelta: 3, credits: [{ kind: 'email', quantity: 100 }], packs: [{ kind: 'export', quantity: 1_000 }] });
    basket.remove('seats');
    basket.remove('credits');
    assert.equal(basket.isEmpty, false);
    basket.remove('packs', 'export');
    assert.equal(basket.isEmpty, true);
    assert.deepEqual(basket.value, {});
  });

  it('keeps what was added or changed while the order was paid', () => {
    const basket = filled();
    const bought = basket.value;
    basket.add({ seatsDelta: 4 });
    basket.add({ credits: [{ kind: 'sms', quantity: 100 }] });
    basket.settle(bought);
    assert.deepEqual(basket.value, { seatsDelta: 4, credits: [{ kind: 'sms', quantity: 100 }] });
    basket.settle(basket.value);
    assert.equal(basket.isEmpty, true);
  });

  it('never holds what stands for itself, nor a promotion code', () => {
    const basket = new Basket();
    assert.equal(mayWait({ status: 'canceled', reason: 'x' }), false);
    assert.equal(mayWait({ invoiceId: 'inv_1' }), false);
    basket.add({ status: 'canceled' });
    basket.add({ invoiceId: 'inv_1' });
    assert.equal(basket.isEmpty, true);
    basket.add({ seats: 9, promotionCode: 'SAVE10' });
    assert.deepEqual(basket.value, { seats: 9 });
  });

  it('tells who watches', () => {
    const basket = filled();
    let told = 0;
    basket.subscribe(() => (told += 1));
    basket.clear();
    assert.equal(told, 1);
    assert.equal(basket.isEmpty, true);
  });
});

describe('two offers for several things', () => {
  const changes = aQuote().changes;
  const credits = (to: number) => ({ ...changes, credits: [{ kind: 'phone', name: 'Phone credits', from: 0, to, granted: to, effectiveAt: null }] });

  it('are different when any part of them is', () => {
    assert.equal(sameOffer(aQuote({ changes: credits(100) }), aQuote({ changes: credits(100) })), true);
    assert.equal(sameOffer(aQuote({ changes: credits(100) }), aQuote({ changes: credits(200) })), false);
  });

  it('are the same when a period that begins with them would only begin some seconds later', () => {
    const renewal = { at: '2027-11-22T09:00:01.000Z', interval: 'year' as const, total: 100, lines: [] };
    assert.equal(sameOffer(aQuote({ renewal }), aQuote({ renewal: { ...renewal, at: '2027-11-22T09:00:09.000Z' } })), true);
    assert.equal(sameOffer(aQuote({ renewal }), aQuote({ renewal: { ...renewal, at: '2027-11-23T09:00:09.000Z' } })), false);
  });
});
