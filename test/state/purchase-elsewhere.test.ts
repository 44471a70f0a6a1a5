/** The purchase machine beside others: reloads, tabs, admins, and widgets that go away in the middle. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Operation, Quote } from '../../src/api/contract/schemas.js';
import { Purchase } from '../../src/state/purchase.js';
import { DRAFT, anOperation, aQuote, bench, deferred, ordered, problem, quoted, scripted, settle } from './factories.js';

describe('taking up what is under way', () => {
  it('an operation found after a reload goes on where it stood', async () => {
    const { purchase, at, steps, settled } = bench({ resumeOperation: [anOperation()] });
    await purchase.adopt(anOperation({ state: 'requires_action' }));
    assert.equal(at('acting').quote, undefined);
    await purchase.actionDone();
    assert.deepEqual(steps, ['confirming', 'acting', 'confirming', 'done']);
    assert.equal(settled.length, 1);
  });

  it('one that is canceled leads back to the start', async () => {
    const { purchase, at } = bench({ cancelOperation: [anOperation({ state: 'canceled' })] });
    await purchase.adopt(anOperation({ state: 'requires_payment_method' }));
    await purchase.cancel();
    at('idle');
  });

  it('by id it is asked for until there is an answer', async () => {
    const { purchase, at, time } = bench({ operation: [problem('network'), problem('timeout'), anOperation({ state: 'requires_payment_method' })] });
    void purchase.adoptById('op_1');
    assert.equal(at('unknown').offline, false);
    await settle();
    assert.equal(at('unknown').offline, true);
    await time.pass();
    assert.equal(at('unknown').offline, false);
    await time.pass();
    at('declined');
  });

  it('by an id nobody knows leads back to the start', async () => {
    const { purchase, at } = bench({ operation: [problem('not_found', { status: 404 })] });
    await purchase.adoptById('op_gone');
    at('idle');
  });
});

describe('the account changes elsewhere', () => {
  it('an offer for an older revision is made again, with a word about it', async () => {
    const fresh = aQuote({ id: 'quo_2', revision: 42, total: 1400 });
    const there = await quoted({ createQuote: [fresh] });
    await there.purchase.accountChanged(42);
    assert.deepEqual(there.at('quoted'), { step: 'quoted', draft: DRAFT, quote: fresh, notice: { kind: 'changed', previous: aQuote() } });
    assert.deepEqual(there.steps, ['quoting', 'quoted', 'quoting', 'quoted']);
  });

  it('nothing is said when the new offer is the same, as after adding a card', async () => {
    const later = aQuote({ id: 'quo_2', revision: 42, createdAt: '2026-12-14T09:01:00.000Z', expiresIn: 899_000 });
    const there = await quoted({ createQuote: [later] });
    await there.purchase.accountChanged(42);
    assert.deepEqual([there.at('quoted').quote.id, there.at('quoted').notice], ['quo_2', undefined]);
  });

  it('a word said before stays when nothing changed on top of it', async () => {
    const there = await quoted({ createOperation: [problem('quote_expired', { quote: aQuote({ id: 'quo_2' }) })], createQuote: [aQuote({ id: 'quo_3', revision: 42 })] });
    await there.purchase.confirm('pm_1');
    const { notice } = there.at('quoted');
    await there.purchase.accountChanged(42);
    assert.deepEqual([there.at('quoted').quote.id, there.at('quoted').notice], ['quo_3', notice]);
  });

  it('the offer stays when it was made for this revision or a newer one', async () => {
    const { purchase, of } = await quoted();
    await purchase.accountChanged(41);
    await purchase.accountChanged(40);
    assert.equal(of('createQuote').length, 1);
  });

  it('an offer that was asked for before the change and comes after it is made again', async () => {
    const answer = deferred<Quote>();
    const { purchase, at, of } = bench({ createQuote: [answer.promise, aQuote({ id: 'quo_2', revision: 42 })] });
    void purchase.quote(DRAFT);
    await purchase.accountChanged(42);
    answer.resolve(aQuote());
    await settle();
    assert.equal(at('quoted').quote.id, 'quo_2');
    assert.equal(of('createQuote').length, 2);
  });

  it('a backend that numbers its offers lower is asked once per change, not for ever', async () => {
    const { purchase, of, at } = await quoted({ createQuote: [aQuote({ id: 'quo_2' }), aQuote({ id: 'quo_3' })] });
    await purchase.accountChanged(42);
    await purchase.accountChanged(42);
    assert.equal(of('createQuote').length, 2);
    await purchase.accountChanged(43);
    assert.equal(at('quoted').quote.id, 'quo_3');
  });

  for (const state of ['requires_action', 'requires_payment_method'] as const) {
    it(`an order that is ${state} here and was finished in another tab is followed`, async () => {
      const there = await ordered(anOperation({ state }), { operation: [anOperation()] });
      await there.purchase.accountChanged(43);
      assert.equal(there.at('done').operation.id, 'op_1');
    });

    it(`an order that is still ${state} is left alone`, async () => {
      const there = await ordered(anOperation({ state }), { operation: [anOperation({ state }), problem('network')] });
      const before = there.states.length;
      await there.purchase.accountChanged(43);
      await there.purchase.accountChanged(44);
      assert.equal(there.states.length, before);
    });
  }
});

describe('ending', () => {
  it('reset is refused while an order is on its way, and possible after it', async () => {
    const there = await ordered(anOperation({ state: 'requires_action' }), { resumeOperation: [anOperation()] });
    there.purchase.reset();
    there.at('acting');
    await there.purchase.actionDone();
    there.purchase.reset();
    there.at('idle');
  });

  it('a purchase let go of changes no more and sends nothing more', async () => {
    const answer = deferred<Operation>();
    const there = await quoted({ createOperation: [answer.promise] });
    void there.purchase.confirm('pm_1');
    there.purchase.dispose();
    const before = there.states.length;
    answer.resolve(anOperation({ state: 'processing' }));
    await settle();
    for (const verb of [() => there.purchase.quote(DRAFT), () => there.purchase.adopt(anOperation()), () => there.purchase.adoptById('op_1'), () => there.purchase.reset()]) await verb();
    await settle();
    assert.equal(there.states.length, before);
    assert.deepEqual(there.names, ['createQuote', 'createOperation']);
    assert.deepEqual([there.time.lasting, there.settled.length], [0, 0]);
  });

  it('a purchase let go of takes up nothing', async () => {
    const there = bench({ operation: [anOperation()], createQuote: [aQuote()] });
    there.purchase.dispose();
    await Promise.all([there.purchase.adopt(anOperation()), there.purchase.adoptById('op_1'), there.purchase.quote(DRAFT), there.purchase.accountChanged(50)]);
    there.at('idle');
    assert.deepEqual([there.names, there.settled], [[], []]);
  });

  it('an answer that is lost after letting go changes nothing and asks nothing', async () => {
    const [answer, question] = [deferred<Operation>(), deferred<Operation>()];
    const there = await quoted({ createOperation: [answer.promise] });
    void there.purchase.confirm('pm_1');
    const other = bench({ operation: [question.promise] });
    void other.purchase.adoptById('op_1');
    const before = [there.states.length, other.states.length];
    there.purchase.dispose();
    other.purchase.dispose();
    answer.reject(problem('network'));
    question.reject(problem('network'));
    await settle();
    assert.deepEqual([there.states.length, other.states.length], before);
    assert.deepEqual([there.names.length, other.names.length], [2, 1]);
  });

  it('letting go gives up the questions that are out', async () => {
    const there = await quoted({ createOperation: [problem('timeout')], operations: [new Promise(() => {})] });
    void there.purchase.confirm('pm_1');
    await settle();
    there.purchase.dispose();
    assert.equal(there.of('operations')[0]?.[1]?.signal?.aborted, true);
  });

  it('letting go of it does not cut off an order that is being sent', async () => {
    const there = await quoted({ createOperation: [new Promise(() => {})] });
    void there.purchase.confirm('pm_1');
    there.purchase.dispose();
    assert.notEqual(there.of('createOperation')[0]?.[1].signal?.aborted, true);
  });

  it('letting go of an offer on screen makes its button dead', async () => {
    const there = await quoted({ createOperation: [anOperation()] });
    there.purchase.dispose();
    await there.purchase.confirm('pm_1');
    assert.deepEqual(there.names, ['createQuote']);
  });

  it('letting go ends a pause at once', async () => {
    const processing = anOperation({ state: 'processing' });
    const there = await quoted({ createOperation: [processing], operation: [processing] });
    const running = there.purchase.confirm('pm_1');
    await settle();
    assert.equal(there.time.lasting, 1);
    there.purchase.dispose();
    await running;
    assert.equal(there.time.lasting, 0);
    assert.equal(there.of('operation').length, 1);
  });
});

describe('no outcome is invented', () => {
  it('a listener that throws does not change what became of the order', async (test) => {
    const there = await quoted({ createOperation: [anOperation()] });
    const reported: unknown[] = [];
    test.mock.method(globalThis, 'queueMicrotask', (report: () => void) => {
      try {
        report();
      } catch (error) {
        reported.push(error);
      }
    });
    there.purchase.subscribe(() => {
      throw new Error('a broken listener');
    });
    await there.purchase.confirm('pm_1');
    there.at('done');
    assert.deepEqual(there.names, ['createQuote', 'createOperation']);
    assert.equal(reported.length, 2, 'once for each change');
  });

  it('a host callback that throws does not either', async () => {
    const { adapter, names } = scripted({ createQuote: [aQuote()], createOperation: [anOperation()] });
    const purchase = new Purchase({
      adapter,
      onSettled: () => {
        throw new Error('a broken callback');
      },
    });
    await purchase.quote(DRAFT);
    await assert.rejects(purchase.confirm('pm_1'), /a broken callback/);
    assert.equal(purchase.value.step, 'done');
    assert.deepEqual(names, ['createQuote', 'createOperation']);
  });

  for (const state of ['processing', 'requires_action', 'requires_payment_method', 'canceled', 'failed'] as const) {
    it(`${state} never reads as done`, async () => {
      const there = await quoted({ createOperation: [anOperation({ state })] });
      void there.purchase.confirm('pm_1');
      await settle();
      assert.ok(!there.steps.includes('done'));
    });
  }
});
