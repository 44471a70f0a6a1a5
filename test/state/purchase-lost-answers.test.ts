/** The purchase machine when answers are lost: it asks until it knows, and never sends an order twice to find out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CallOptions } from '../../src/api/adapter.js';
import type { BillingError } from '../../src/api/errors.js';
import { Purchase } from '../../src/state/purchase.js';
import { DRAFT, anOperation, aQuote, bench, problem, scripted, settle, type Bench } from './factories.js';

type Script = NonNullable<Parameters<typeof bench>[0]>;

/** A purchase that was confirmed, with this in place of the answer. */
async function lost(error: Error, script: Script = {}): Promise<Bench> {
  const there = bench({ ...script, createQuote: [aQuote(), ...(script.createQuote ?? [])], createOperation: [error] });
  await there.purchase.quote(DRAFT);
  void there.purchase.confirm('pm_1');
  await settle();
  return there;
}

const DOUBTS: readonly BillingError[] = [
  problem('network'),
  problem('timeout'),
  problem('invalid_response', { status: 200 }),
  problem('aborted'),
  problem('internal', { status: 500 }),
  problem('provider_error', { status: 502 }),
  problem('provider_unavailable', { status: 503 }),
  problem('outcome_unknown', { status: 504, operationId: 'op_1' }),
  problem('quote_used', { status: 409, operationId: 'op_1' }),
  problem('quote_used', { status: 409 }),
  // The same key is being worked on: somebody repeated the request on its way.
  problem('operation_in_progress', { status: 409 }),
  problem('idempotency_key_reused', { status: 422 }),
  problem('operation_conflict', { status: 409 }),
];

const nameOf = ({ code, detail }: BillingError): string => `${code}${detail.operationId ? ' with an id' : ''}`;

describe('the answer to a confirm is lost', () => {
  for (const doubt of DOUBTS) {
    it(`${nameOf(doubt)}: the order is found by its quote and followed`, async () => {
      const there = await lost(doubt, { operations: [[anOperation()]] });
      there.at('done');
      assert.deepEqual(there.names, ['createQuote', 'createOperation', 'operations']);
      assert.deepEqual(there.of('operations')[0]?.[0], { quoteId: 'quo_1' });
    });

    it(`${nameOf(doubt)}: an order nobody knows is made impossible before it is called not sent`, async () => {
      const fresh = aQuote({ id: 'quo_2' });
      const there = await lost(doubt, { operations: [[]], voidQuote: [undefined], createQuote: [fresh] });
      assert.deepEqual(there.at('quoted'), { step: 'quoted', draft: DRAFT, quote: fresh, notice: { kind: 'not_sent' } });
      assert.deepEqual(there.names, ['createQuote', 'createOperation', 'operations', 'voidQuote', 'createQuote']);
    });
  }

  it('somebody signed out meanwhile reads why nobody can be asked, and the doubt ends once they are back', async () => {
    const there = await lost(problem('network'), { operations: [problem('not_signed_in', { status: 401 }), [anOperation()]] });
    assert.deepEqual({ ...there.at('unknown'), quote: undefined }, { step: 'unknown', quote: undefined, operation: undefined, offline: false, signedOut: true });
    there.purchase.askNow();
    await settle();
    there.at('done');
  });

  it('something thrown that is no BillingError is a doubt too', async () => {
    const there = await lost(new TypeError('fetch failed'), { operations: [[anOperation()]] });
    there.at('done');
  });

  it('an order that arrived between the question and the voiding is followed', async () => {
    const there = await lost(problem('timeout'), {
      operations: [[]],
      voidQuote: [problem('quote_used', { status: 409, operationId: 'op_1' })],
      operation: [anOperation({ state: 'requires_action' })],
    });
    there.at('acting');
  });

  it('a quote the server forgot cannot be charged either', async () => {
    const there = await lost(problem('timeout'), { operations: [[]], voidQuote: [problem('not_found', { status: 404 })], createQuote: [aQuote({ id: 'quo_2' })] });
    assert.deepEqual(there.at('quoted').notice, { kind: 'not_sent' });
  });

  it('a question answered by "not found" is no answer: it is asked again', async () => {
    const there = await lost(problem('timeout'), { operations: [problem('not_found', { status: 404 }), [anOperation()]] });
    there.at('unknown');
    await there.time.pass();
    there.at('done');
  });

  it('an order that was there a moment ago is not given up when one question does not find it', async () => {
    const there = await lost(problem('timeout'), {
      operations: [[], [anOperation()]],
      voidQuote: [problem('quote_used', { status: 409, operationId: 'op_1' })],
      operation: [problem('not_found', { status: 404 })],
    });
    there.at('unknown');
    await there.time.pass();
    there.at('done');
  });

  it('offline says so, keeps asking with growing pauses, and asks at once when told to', async () => {
    const there = await lost(problem('network'), { operations: Array.from({ length: 7 }, () => problem('network')) });
    assert.deepEqual([there.at('unknown').offline, there.at('unknown').quote], [true, aQuote()]);
    for (let pause = 0; pause < 6; pause++) await there.time.pass();
    assert.deepEqual(there.time.asked, [1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
    there.add({ operations: [problem('timeout'), [anOperation()]] });
    there.purchase.askNow();
    await settle();
    assert.equal(there.at('unknown').offline, false, 'the network is back, the server is slow');
    there.purchase.askNow();
    await settle();
    there.at('done');
    assert.equal(there.of('createOperation').length, 1);
  });

  it('a question whose answer may never come is asked again when told to, not when somebody merely looks', async () => {
    const never = (_filter: unknown, options?: CallOptions) =>
      new Promise<never>((_, refuse) => options?.signal?.addEventListener('abort', () => refuse(problem('aborted'))));
    const there = await lost(problem('network'), { operations: [never, [anOperation()]] });
    there.purchase.askNow(false);
    await settle();
    assert.deepEqual([there.at('unknown').offline, there.of('operations').length], [true, 1]);
    there.purchase.askNow();
    await settle();
    there.at('done');
    assert.deepEqual([there.of('operations').length, there.time.asked], [2, []], 'at once, without a pause');
  });

  it('asking now means nothing when nothing is waited for', async () => {
    const there = bench();
    there.purchase.askNow();
    there.at('idle');
  });
});

describe('a later answer is lost', () => {
  const acting = anOperation({ state: 'requires_action' });
  const declined = anOperation({ state: 'requires_payment_method' });

  it('after an action the record tells', async () => {
    const there = bench({ resumeOperation: [problem('network')], operation: [problem('network'), anOperation()] });
    await there.purchase.adopt(acting);
    void there.purchase.actionDone();
    await settle();
    assert.deepEqual([there.at('unknown').operation, there.at('unknown').offline], [acting, true]);
    await there.time.pass();
    there.at('done');
    assert.equal(there.of('resumeOperation').length, 1);
  });

  it('after another attempt the record tells, and the attempt is not sent again', async () => {
    const there = bench({ resumeOperation: [problem('timeout')], operation: [anOperation({ state: 'processing' }), anOperation()] });
    await there.purchase.adopt(declined);
    void there.purchase.retryWith('pm_2');
    await settle();
    there.at('confirming');
    await there.time.pass();
    there.at('done');
    assert.deepEqual(there.of('operation').map(([, wait]) => wait > 0), [false, true], 'held only while it is processing');
    assert.equal(there.of('resumeOperation').length, 1);
  });

  it('after giving up the record tells', async () => {
    const there = bench({ cancelOperation: [problem('timeout')], operation: [anOperation({ state: 'canceled' })] });
    await there.purchase.adopt(declined);
    await there.purchase.cancel();
    there.at('idle');
  });

  it('a record that cannot be found stays a doubt: an order we held may have been paid', async () => {
    const there = bench({ resumeOperation: [problem('network')], operation: [problem('not_found', { status: 404 }), anOperation()] });
    await there.purchase.adopt(acting);
    void there.purchase.actionDone();
    await settle();
    there.at('unknown');
    await there.time.pass();
    there.at('done');
  });

  it('while processing it is a doubt until the server answers again', async () => {
    const processing = anOperation({ state: 'processing' });
    const there = bench({ operation: [problem('network'), problem('timeout'), processing, anOperation()] });
    void there.purchase.adopt(processing);
    await settle();
    assert.equal(there.at('unknown').offline, true);
    await there.time.pass();
    assert.equal(there.at('unknown').offline, false);
    await there.time.pass();
    there.at('confirming');
    await there.time.pass();
    there.at('done');
  });

  it('no question to the server holds on to the purchase after it ended', async () => {
    const there = bench({ operation: [problem('network')] });
    void there.purchase.adoptById('op_1');
    await settle();
    there.purchase.dispose();
    await settle();
    assert.equal(there.time.lasting, 0);
    assert.equal(there.of('operation').length, 1);
  });
});

describe('the pause a purchase makes by itself', () => {
  it('ends when it is given up, and keeps no timer', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const fake = scripted({ operation: [problem('network'), problem('network'), anOperation()] });
    const purchase = new Purchase({ adapter: fake.adapter });
    const running = purchase.adoptById('op_1');
    await settle();
    test.mock.timers.tick(1000);
    await settle();
    assert.equal(fake.of('operation').length, 2);
    purchase.askNow();
    await running;
    assert.equal(purchase.value.step, 'done');
  });

  it('leaves no timer behind when the purchase is let go of', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const fake = scripted({ operation: [problem('network')] });
    const purchase = new Purchase({ adapter: fake.adapter });
    const running = purchase.adoptById('op_1');
    await settle();
    assert.equal(timers(), before + 1);
    purchase.dispose();
    await running;
    assert.equal(timers(), before);
  });
});
