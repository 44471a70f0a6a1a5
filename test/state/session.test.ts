/** The session: what the widgets under one provider share, and what it does for a page by itself. Runs in plain Node. */
import { createPurchase } from '../../src/state/create-purchase.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Operation, Quote, Subscription } from '../../src/api/contract/schemas.js';
import { createIdempotencyKey } from '../../src/state/session.js';
import { DRAFT, aMethod, aProfile, aQuote, aSession, aSubscription, anOperation, connected, deferred, problem, sessionOver, settle } from './factories.js';

describe('reading', () => {
  it('loads who is there and the subscription for the first widget, once for all of them', async () => {
    const { session, names } = await connected();
    session.connect();
    await settle();
    assert.deepEqual(names, ['session', 'subscription']);
    assert.equal(session.can('billing:write'), true);
  });

  it('does not guess what a viewer may do before it is known', async () => {
    const { session } = sessionOver({ session: [aSession({ viewer: { ...aSession().viewer, permissions: ['billing:read'] } })] });
    assert.equal(session.can('billing:read'), undefined);
    await session.info.load();
    assert.deepEqual([session.can('billing:read'), session.can('billing:write')], [true, false]);
  });

  it('refreshes only what somebody read', async () => {
    const { session, names } = await connected({ session: [aSession()], subscription: [aSubscription()] });
    session.refresh();
    await settle();
    assert.deepEqual(names.slice(2).sort(), ['session', 'subscription']);
  });

  it('keeps what belongs to another session apart', async () => {
    const first = await connected();
    const second = await connected({ subscription: [] });
    second.session.dispose();
    assert.equal(first.session.subscription.value.status, 'ready');
    assert.equal(second.session.subscription.value.status, 'idle');
  });
});

describe('changing', () => {
  it('shows a saved profile at once and reads what depends on it again', async () => {
    const { session, names } = await connected({ saveProfile: [aProfile({ revision: 4 })], subscription: [aSubscription({ revision: 42 })] });
    await session.saveProfile(aProfile().fields, 3);
    assert.equal(session.profile.value.value?.revision, 4);
    await settle();
    assert.equal(session.subscription.value.value?.revision, 42);
    assert.deepEqual(names.slice(2), ['saveProfile', 'subscription']);
  });

  it('has the new payment method on its list when adding it is done', async () => {
    const { session } = await connected({ completePaymentSetup: [aMethod()], paymentMethods: [[aMethod()]], subscription: [aSubscription({ revision: 42 })] });
    await session.completePaymentSetup({ setupId: 'set_1', consent: { version: '1', text: 'Yes.' } });
    assert.equal(session.paymentMethods.value.value?.length, 1);
    assert.equal(session.subscription.value.value?.revision, 42);
  });

  it('does not put an answer over a newer one that overtook it', async () => {
    const answer = deferred<Subscription>();
    const { session } = await connected({ cancelScheduledChange: [answer.promise], subscription: [aSubscription({ revision: 43 })] });
    const canceled = session.cancelScheduledChange('change_1');
    await session.subscription.refresh();
    answer.resolve(aSubscription({ revision: 42 }));
    await canceled;
    assert.equal(session.subscription.value.value?.revision, 43);
  });

  it('makes keys nobody else makes', () => {
    const keys = new Set(Array.from({ length: 1000 }, createIdempotencyKey));
    assert.equal(keys.size, 1000);
    for (const key of keys) assert.match(key, /^[0-9a-f]{32}$/);
  });
});

describe('purchases', () => {
  it('take up what is under way on the server', async () => {
    const { session } = await connected({ operations: [[anOperation({ state: 'requires_action' })]] });
    const purchase = createPurchase(session);
    await settle();
    assert.equal(purchase.value.step, 'acting');
  });

  it('leave an offer alone that was asked for meanwhile', async () => {
    const active = deferred<readonly Operation[]>();
    const { session } = await connected({ operations: [active.promise], createQuote: [aQuote()] });
    const purchase = createPurchase(session);
    await purchase.quote(DRAFT);
    active.resolve([anOperation({ state: 'requires_action' })]);
    await settle();
    assert.equal(purchase.value.step, 'quoted');
  });

  it('take up nothing once they were let go of', async () => {
    const active = deferred<readonly Operation[]>();
    const { session, names } = await connected({ operations: [active.promise] });
    const purchase = createPurchase(session);
    session.releasePurchase(purchase);
    active.resolve([anOperation({ state: 'processing' })]);
    await settle();
    assert.equal(purchase.value.step, 'idle');
    assert.ok(!names.includes('operation'));
  });

  it('are shown once: another of the page takes an order up only when the first has gone', async () => {
    const active = anOperation({ state: 'requires_action' });
    const { session } = await connected({ operations: [[active], [active], [active]] });
    const first = createPurchase(session);
    const second = createPurchase(session);
    await settle();
    assert.deepEqual([first.value.step, second.value.step], ['acting', 'idle']);
    session.releasePurchase(first);
    const third = createPurchase(session);
    await settle();
    assert.deepEqual([second.value.step, third.value.step], ['idle', 'acting']);
  });

  it('that show only some orders leave the others to others', async () => {
    const { session } = await connected({ operations: [[anOperation({ state: 'requires_action' })], [anOperation({ state: 'requires_action' })]] });
    const picky = createPurchase(session, ({ changes }) => changes.credits.length > 0);
    const any = createPurchase(session);
    await settle();
    assert.deepEqual([picky.value.step, any.value.step], ['idle', 'acting']);
  });

  it('need not be begun to know whether an order is on its way', async () => {
    const { session } = await connected({ operations: [[anOperation({ state: 'processing' })], [], problem('network')] });
    assert.deepEqual([await session.hasActiveOperation(), await session.hasActiveOperation(), await session.hasActiveOperation()], [true, false, false]);
  });

  it('are wanted for the order a page was left for, which may have ended meanwhile, and the first that cares for it shows it', async () => {
    const left = Promise.resolve(anOperation({ state: 'succeeded' }));
    const { session } = await connected({ operations: [[], [], [], [], []], subscription: [aSubscription()], session: [aSession()] }, { watch: false, left });
    assert.equal(await session.hasActiveOperation(), true);
    const picky = createPurchase(session, ({ changes }) => changes.credits.length > 0);
    const [first, second] = [createPurchase(session), createPurchase(session)];
    await settle();
    assert.deepEqual([picky.value.step, first.value.step, second.value.step], ['idle', 'done', 'idle']);
    assert.equal(await session.hasActiveOperation(), false);
  });

  it('make their offers again when the account changed, and the account is read again when they end', async () => {
    const { session, of } = await connected({
      operations: [[]],
      createQuote: [aQuote(), aQuote({ id: 'quo_2', revision: 42, total: 1400 })],
      createOperation: [anOperation()],
      subscription: [aSubscription({ revision: 42 }), aSubscription({ revision: 43 })],
    });
    const purchase = createPurchase(session);
    await purchase.quote(DRAFT);
    await session.subscription.refresh();
    await settle();
    assert.equal((purchase.value as { quote?: Quote }).quote?.id, 'quo_2');
    await purchase.confirm('pm_1');
    await settle();
    assert.equal(purchase.value.step, 'done');
    assert.equal(session.subscription.value.value?.revision, 43);
    assert.equal(of('createQuote').length, 2);
  });
});

describe('following changes made elsewhere', () => {
  const EVERY = { watch: { every: 1000 } };

  it('looks while a widget is connected, and reads again only when there is news', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { names, disconnect } = await connected({ changes: [{ revision: 41, items: [] }, { revision: 42, items: [] }], session: [aSession()], subscription: [aSubscription({ revision: 42 })] }, EVERY);
    test.mock.timers.tick(1000);
    await settle();
    assert.deepEqual(names.slice(2), ['changes']);
    test.mock.timers.tick(1000);
    await settle();
    assert.deepEqual(names.slice(3), ['changes', 'session', 'subscription']);
    disconnect();
    test.mock.timers.tick(100_000);
    await settle();
    assert.equal(names.length, 6);
  });

  it('tells whoever wants to look as well, until they stop', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const unchanged = { revision: 41, items: [] };
    const { session } = await connected({ changes: [unchanged, unchanged] }, EVERY);
    let looks = 0;
    const stop = session.onLook(() => (looks += 1));
    test.mock.timers.tick(1000);
    await settle();
    assert.equal(looks, 1);
    stop();
    test.mock.timers.tick(1000);
    await settle();
    assert.equal(looks, 1);
  });

  it('stops with the last widget, however often each one says goodbye', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { session, names, disconnect } = await connected({ changes: [{ revision: 41, items: [] }] }, EVERY);
    const other = session.connect();
    disconnect();
    disconnect();
    test.mock.timers.tick(1000);
    await settle();
    assert.equal(names.filter((name) => name === 'changes').length, 1);
    other();
    test.mock.timers.tick(10_000);
    await settle();
    assert.equal(names.filter((name) => name === 'changes').length, 1);
  });

  it('tries again what could not be read, and reads nothing else', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { session, names } = sessionOver({ session: [problem('network'), aSession()], subscription: [problem('network'), aSubscription()] }, EVERY);
    session.connect();
    await settle();
    assert.equal(session.info.value.status, 'failed');
    test.mock.timers.tick(1000);
    await settle();
    assert.deepEqual([session.info.value.status, session.subscription.value.status], ['ready', 'ready']);
    assert.deepEqual(names.slice(2, 4).sort(), ['session', 'subscription']);
  });

  it('does not repeat what was refused', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { session, of } = await connected({ paymentMethods: [problem('forbidden_role', { status: 403 })], changes: [{ revision: 41, items: [] }] }, EVERY);
    await session.paymentMethods.load();
    test.mock.timers.tick(1000);
    await settle();
    assert.equal(of('paymentMethods').length, 1);
  });

  it('tries a refresh again that failed, though nothing new happened', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { session } = await connected({ paymentMethods: [[aMethod()], problem('network'), [aMethod({ id: 'pm_2' })]], changes: [{ revision: 41, items: [] }] }, EVERY);
    await session.paymentMethods.load();
    await session.paymentMethods.refresh();
    assert.equal(session.paymentMethods.value.error?.code, 'network');
    test.mock.timers.tick(1000);
    await settle();
    assert.deepEqual([session.paymentMethods.value.value?.[0]?.id, session.paymentMethods.value.error], ['pm_2', undefined]);
  });

  it('asks for an order in doubt at once, even when the account could not be read yet', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { session, of } = sessionOver({ session: [aSession()], subscription: [problem('network'), problem('network')], operations: [[anOperation({ state: 'processing' })]], operation: [problem('network'), anOperation()] }, { watch: { every: 500 } });
    session.connect();
    const purchase = createPurchase(session);
    await settle();
    assert.equal(purchase.value.step, 'unknown');
    test.mock.timers.tick(500);
    await settle();
    assert.equal(of('operation').length, 2);
    assert.equal(purchase.value.step, 'done');
  });

  it('asks again for what is under way when the first question was lost', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { session, of } = await connected({ operations: [problem('network'), [anOperation({ state: 'requires_action' })]], changes: [{ revision: 41, items: [] }, { revision: 41, items: [] }] }, EVERY);
    const purchase = createPurchase(session);
    await settle();
    assert.equal(purchase.value.step, 'idle');
    test.mock.timers.tick(1000);
    await settle();
    assert.equal(purchase.value.step, 'acting');
    test.mock.timers.tick(1000);
    await settle();
    assert.equal(of('operations').length, 2, 'an answer is asked for once');
  });
});
