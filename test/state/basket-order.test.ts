/** The purchase machine with an order of several parts: the whole draft goes wherever a single number went. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OrderDraft, Quote } from '../../src/api/contract/schemas.js';
import { aQuote, anOperation, bench, problem, settle } from './factories.js';

const DRAFT: OrderDraft = {
  planId: 'pro',
  interval: 'year',
  seatsDelta: 2,
  credits: [{ kind: 'phone', quantity: 500 }],
  packs: [{ kind: 'export', quantity: 1_000 }],
};

/** An offer for it; `from`: credits there were before. */
function offer(from = 0, overrides: Partial<Quote> = {}): Quote {
  const { changes } = aQuote();
  const credits = [{ kind: 'phone', name: 'Phone credits', from, to: 500, granted: 500 - from, effectiveAt: null }];
  return aQuote({ draft: DRAFT, changes: { ...changes, credits }, ...overrides });
}

describe('an order of several parts', () => {
  it('is asked for again as a whole when the account changed, and another change is said though the amount is the same', async () => {
    const there = bench({ createQuote: [offer(), offer(200, { id: 'quo_2', revision: 42 })] });
    await there.purchase.quote(DRAFT);
    await there.purchase.accountChanged(42);
    assert.deepEqual(there.of('createQuote').map(([draft]) => draft), [DRAFT, DRAFT]);
    const { notice, draft } = there.at('quoted');
    assert.equal(notice?.kind, 'changed');
    assert.deepEqual(draft, DRAFT);
  });

  it('is made again without a word when it comes to the same', async () => {
    const there = bench({ createQuote: [offer(), offer(0, { id: 'quo_2', revision: 42 })] });
    await there.purchase.quote(DRAFT);
    await there.purchase.accountChanged(42);
    assert.deepEqual([there.at('quoted').quote.id, there.at('quoted').notice], ['quo_2', undefined]);
  });

  it('that never arrived is offered again as a whole', async () => {
    const there = bench({ createQuote: [offer(), offer(0, { id: 'quo_2' })], createOperation: [problem('network')], operations: [[]], voidQuote: [undefined] });
    await there.purchase.quote(DRAFT);
    void there.purchase.confirm('pm_1');
    await settle();
    assert.equal(there.at('quoted').notice?.kind, 'not_sent');
    assert.deepEqual(there.of('createQuote').at(-1)?.[0], DRAFT);
  });

  it('that is given up is offered again as a whole', async () => {
    const there = bench({
      createQuote: [offer(), offer(0, { id: 'quo_2' })],
      createOperation: [anOperation({ state: 'requires_action' })],
      cancelOperation: [anOperation({ state: 'canceled' })],
    });
    await there.purchase.quote(DRAFT);
    await there.purchase.confirm('pm_1');
    await there.purchase.cancel();
    assert.equal(there.at('quoted').notice?.kind, 'canceled');
    assert.deepEqual(there.of('createQuote').at(-1)?.[0], DRAFT);
  });

  it('is pending while it is on its way or waits for another card, and no longer', async () => {
    const there = bench({ createQuote: [offer()], createOperation: [anOperation({ state: 'requires_payment_method' })], resumeOperation: [anOperation()] });
    await there.purchase.quote(DRAFT);
    assert.equal(there.purchase.pending, false);
    await there.purchase.confirm('pm_1');
    assert.deepEqual([there.at('declined').operation.state, there.purchase.pending], ['requires_payment_method', true]);
    await there.purchase.retryWith('pm_2');
    assert.deepEqual([there.at('done').operation.state, there.purchase.pending], ['succeeded', false]);
  });
});
