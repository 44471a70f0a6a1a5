/** The purchase machine, arrow by arrow: what each answer of the server makes of it, and what is never done. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Quote } from '../../src/api/contract/schemas.js';
import { DRAFT, anOperation, aQuote, bench, deferred, ordered, problem, quoted, settle } from './factories.js';

describe('asking for an offer', () => {
  it('goes from idle through quoting to quoted', async () => {
    const { steps, at, of } = await quoted();
    assert.deepEqual(steps, ['quoting', 'quoted']);
    const { quote, draft, notice } = at('quoted');
    assert.deepEqual([quote, draft, notice], [aQuote(), DRAFT, undefined]);
    assert.deepEqual(of('createQuote')[0]?.[0], DRAFT);
  });

  it('keeps the offer before on screen while a newer one is made', async () => {
    const there = await quoted();
    void there.purchase.quote({ seats: 9 });
    assert.deepEqual(there.at('quoting').previous, aQuote());
    void there.purchase.quote({ seats: 10 });
    assert.deepEqual(there.at('quoting').previous, aQuote());
  });

  it('drops the answer to an older request that arrives after a newer one', async () => {
    const [first, second] = [deferred<Quote>(), deferred<Quote>()];
    const { purchase, at, of } = bench({ createQuote: [first.promise, second.promise] });
    void purchase.quote({ seats: 6 });
    void purchase.quote({ seats: 7 });
    assert.equal(of('createQuote')[0]?.[1]?.signal?.aborted, true);
    second.resolve(aQuote({ id: 'second' }));
    await settle();
    first.resolve(aQuote({ id: 'first' }));
    await settle();
    assert.equal(at('quoted').quote.id, 'second');
  });

  it('says why when no offer can be made, and can be asked again', async () => {
    const { purchase, at, steps } = bench({ createQuote: [problem('seats_in_use', { minimum: 4 }), aQuote()] });
    await purchase.quote({ seats: 2 });
    const { error, draft, operation } = at('failed');
    assert.deepEqual([error.code, error.detail.minimum, draft, operation], ['seats_in_use', 4, { seats: 2 }, undefined]);
    await purchase.quote({ seats: 4 });
    assert.deepEqual(steps, ['quoting', 'failed', 'quoting', 'quoted']);
  });

  it('ends with the request of a listener that asks for something else at once', async () => {
    const answer = deferred<Quote>();
    const { purchase, at, of } = bench({ createQuote: [answer.promise, aQuote({ id: 'overtaken' })] });
    const stop = purchase.subscribe(() => (stop(), void purchase.quote({ seats: 9 })));
    await purchase.quote({ seats: 6 });
    answer.resolve(aQuote({ id: 'wanted' }));
    await settle();
    assert.deepEqual([at('quoted').draft, at('quoted').quote.id], [{ seats: 9 }, 'wanted']);
    assert.equal(of('createQuote').length, 1, 'what was overtaken is not even asked for');
  });

  it('goes back to idle on reset and drops what was asked', async () => {
    const answer = deferred<Quote>();
    const { purchase, at } = bench({ createQuote: [answer.promise] });
    void purchase.quote(DRAFT);
    purchase.reset();
    answer.resolve(aQuote());
    await settle();
    at('idle');
  });
});

describe('confirming', () => {
  it('sends exactly the offer on screen, with the quote as the key of the intent', async () => {
    const { at, of, steps, settled } = await ordered(anOperation());
    const [order, options] = of('createOperation')[0] ?? [];
    assert.deepEqual(order, { quoteId: 'quo_1', expectedTotal: 1393, currency: 'EUR', paymentMethodId: 'pm_1' });
    assert.equal(options?.idempotencyKey, 'quo_1');
    assert.deepEqual(steps, ['quoting', 'quoted', 'confirming', 'done']);
    assert.deepEqual(at('done').operation, anOperation());
    assert.deepEqual(settled, [anOperation()]);
  });

  it('makes one order of a double click', async () => {
    const { purchase, of, at } = await quoted({ createOperation: [anOperation(), anOperation({ id: 'op_2' })] });
    await Promise.all([purchase.confirm('pm_1'), purchase.confirm('pm_1')]);
    assert.equal(of('createOperation').length, 1);
    assert.equal(at('done').operation.id, 'op_1');
  });

  it('does nothing unless an offer is on screen', async () => {
    const { purchase, names, at } = bench();
    await purchase.confirm('pm_1');
    void purchase.quote(DRAFT);
    await purchase.confirm('pm_1');
    at('quoting');
    assert.deepEqual(names, ['createQuote']);
  });

  it('while the answer is out nothing else can be started or thrown away', async () => {
    const { purchase, names, at } = await quoted({ createOperation: [new Promise(() => {})] });
    void purchase.confirm('pm_1');
    assert.equal(purchase.committed, true);
    void purchase.quote({ seats: 9 });
    void purchase.adopt(anOperation());
    void purchase.adoptById('op_9');
    void purchase.retryWith('pm_2');
    void purchase.cancel();
    void purchase.actionDone();
    void purchase.accountChanged(99);
    purchase.reset();
    await settle();
    at('confirming');
    assert.deepEqual(names, ['createQuote', 'createOperation']);
  });

  for (const [code, kind] of [['quote_changed', 'changed'], ['quote_expired', 'expired']] as const) {
    it(`${code} puts the server's new offer on screen and says so`, async () => {
      const fresh = aQuote({ id: 'quo_2', total: 1500 });
      const { purchase, at, of } = await quoted({ createOperation: [problem(code, { status: 409, quote: fresh })] });
      await purchase.confirm('pm_1');
      assert.deepEqual(at('quoted'), { step: 'quoted', draft: DRAFT, quote: fresh, notice: { kind, previous: aQuote() } });
      assert.equal(of('createQuote').length, 1);
    });

    it(`${code} without a new offer asks for one`, async () => {
      const fresh = aQuote({ id: 'quo_2', total: 1500 });
      const { purchase, at } = await quoted({ createOperation: [problem(code)], createQuote: [fresh] });
      await purchase.confirm('pm_1');
      assert.deepEqual([at('quoted').quote, at('quoted').notice], [fresh, { kind, previous: aQuote() }]);
    });
  }

  for (const code of ['no_payment_method', 'validation_failed', 'forbidden_role', 'not_signed_in', 'seats_in_use', 'rate_limited'] as const) {
    it(`a plain refusal (${code}) is shown with the order as it was drafted`, async () => {
      const { purchase, at, names } = await quoted({ createOperation: [problem(code, { status: 409 })] });
      await purchase.confirm(null);
      assert.deepEqual([at('failed').error.code, at('failed').draft], [code, DRAFT]);
      assert.deepEqual(names, ['createQuote', 'createOperation']);
    });
  }

  it('another purchase under way is named, and can be taken up', async () => {
    const { purchase, at } = await quoted({
      createOperation: [problem('operation_in_progress', { status: 409, operationId: 'op_7' })],
      operation: [anOperation({ id: 'op_7', state: 'requires_action' })],
    });
    await purchase.confirm('pm_1');
    assert.equal(at('failed').error.detail.operationId, 'op_7');
    await purchase.adoptById('op_7');
    assert.equal(at('acting').operation.id, 'op_7');
  });
});

describe('what the server says of the order', () => {
  it('requires_action lets the buyer act, and then asks what came of it', async () => {
    const there = await ordered(anOperation({ state: 'requires_action' }), { resumeOperation: [anOperation()] });
    assert.equal(there.at('acting').operation.action?.clientSecret, 'secret_1');
    assert.equal(there.purchase.committed, true);
    await there.purchase.actionDone();
    assert.deepEqual(there.of('resumeOperation')[0]?.slice(0, 2), ['op_1', undefined]);
    assert.deepEqual(there.steps.slice(2), ['confirming', 'acting', 'confirming', 'done']);
  });

  it('an action that was closed unfinished can be taken up again, under a key of its own', async () => {
    const acting = anOperation({ state: 'requires_action' });
    const there = await ordered(acting, { resumeOperation: [acting, anOperation()] });
    await there.purchase.actionDone();
    there.at('acting');
    await there.purchase.actionDone();
    there.at('done');
    const keys = there.of('resumeOperation').map(([, , options]) => options.idempotencyKey);
    assert.equal(new Set(keys).size, 2, 'a replayed answer would keep the buyer acting for ever');
  });

  it('declined lets the same order be paid another way; each attempt has a key of its own', async () => {
    const declined = anOperation({ state: 'requires_payment_method' });
    const there = await ordered(declined, { resumeOperation: [declined, anOperation()] });
    assert.equal(there.at('declined').operation.failure?.declineCode, 'insufficient_funds');
    await Promise.all([there.purchase.retryWith('pm_2'), there.purchase.retryWith('pm_2')]);
    there.at('declined');
    assert.equal(there.of('resumeOperation').length, 1, 'one press, one attempt');
    await there.purchase.retryWith('pm_3');
    there.at('done');
    const [first, second] = there.of('resumeOperation');
    assert.deepEqual([first?.[1], second?.[1]], ['pm_2', 'pm_3']);
    assert.notEqual(first?.[2].idempotencyKey, second?.[2].idempotencyKey);
    assert.equal(there.of('createOperation').length, 1);
  });

  for (const state of ['requires_action', 'requires_payment_method'] as const) {
    it(`an order that is ${state} can be given up; then a fresh offer is on screen`, async () => {
      const fresh = aQuote({ id: 'quo_2' });
      const there = await ordered(anOperation({ state }), {
        cancelOperation: [anOperation({ state: 'canceled' })],
        createQuote: [fresh],
      });
      await there.purchase.cancel();
      assert.deepEqual(there.at('quoted'), { step: 'quoted', draft: DRAFT, quote: fresh, notice: { kind: 'canceled' } });
      assert.equal(there.settled[0]?.state, 'canceled');
    });
  }

  it('giving up an order that was paid meanwhile ends in the receipt', async () => {
    const there = await ordered(anOperation({ state: 'requires_action' }), {
      cancelOperation: [problem('operation_conflict', { status: 409 })],
      operation: [anOperation()],
    });
    await there.purchase.cancel();
    there.at('done');
  });

  it('processing is asked about until it ends', async () => {
    const processing = anOperation({ state: 'processing' });
    const there = await quoted({ createOperation: [processing], operation: [processing, anOperation()] });
    void there.purchase.confirm('pm_1');
    await settle();
    assert.deepEqual(there.at('confirming').operation, processing);
    await there.time.pass();
    there.at('done');
    assert.ok(there.of('operation').every(([id, wait]) => id === 'op_1' && wait > 0), 'the server may hold the answer');
    assert.deepEqual(there.time.asked, [1000], 'and is not asked in a circle when it does not');
  });

  it('failed says so, and keeps the draft', async () => {
    const there = await ordered(anOperation({ state: 'failed' }));
    const { error, draft, operation } = there.at('failed');
    assert.deepEqual([error.code, error.detail.declineCode, draft, operation?.id], ['card_declined', 'insufficient_funds', DRAFT, 'op_1']);
    assert.equal(there.settled.length, 1);
  });

  it('a failure that was no decline is not called one', async () => {
    const there = await ordered(anOperation({ state: 'failed', failure: { code: 'provider_unavailable', declineCode: null } }));
    assert.equal(there.at('failed').error.code, 'provider_error');
    const without = await ordered(anOperation({ state: 'failed', failure: null }));
    assert.equal(without.at('failed').error.code, 'provider_error');
  });
});
