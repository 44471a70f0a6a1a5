/** The session and the payment provider's browser part: opened late, once, and closed with the session. */
import { createPurchase } from '../../src/state/create-purchase.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GatewayFactory, PaymentGateway } from '../../src/api/gateway.js';
import { aSession, anOperation, connected, deferred, problem, sessionOver, settle } from './factories.js';

function gatewayLog() {
  const log = { opened: 0, destroyed: 0 };
  const factory: GatewayFactory = () => {
    log.opened += 1;
    return { kind: 'stripe', destroy: () => void (log.destroyed += 1) } as unknown as PaymentGateway;
  };
  return { log, factory };
}

describe('the payment gateway', () => {
  it('is opened once for all, by the kind and settings the server names', async () => {
    const { log, factory } = gatewayLog();
    const seen: unknown[] = [];
    const { session } = sessionOver({ session: [aSession()] }, { watch: false, gateways: { stripe: (config, context) => (seen.push(config, typeof context.fetch), factory(config, context)) } });
    const [first, second] = await Promise.all([session.gateway(), session.gateway()]);
    assert.equal(first, second);
    assert.deepEqual([log.opened, seen], [1, [{ publishableKey: 'pk_test_example' }, 'function']]);
  });

  it('of a kind nobody registered is an error that says so', async () => {
    const { session } = sessionOver({ session: [aSession()] });
    await assert.rejects(session.gateway(), (error: Error & { code?: string }) => error.code === 'gateway_failed' && /"stripe"/.test(String(error.cause)));
  });

  it('that could not be loaded can be tried again, and is opened once even if several try', async () => {
    const { log, factory } = gatewayLog();
    let broken = true;
    const { session } = sessionOver({ session: [aSession()] }, { watch: false, gateways: { stripe: (...args) => {
      if (broken) throw new Error('blocked');
      return factory(...args);
    } } });
    const retry = async (): Promise<PaymentGateway> => session.gateway().catch(() => ((broken = false), session.gateway()));
    const [first, second] = await Promise.all([retry(), retry()]);
    assert.equal(first, second);
    assert.equal(log.opened, 1);
    session.dispose();
    await settle();
    assert.equal(log.destroyed, 1);
  });

  it('waits for a session that could not be read, and reads it again', async () => {
    const { factory } = gatewayLog();
    const { session } = sessionOver({ session: [problem('network'), aSession()] }, { watch: false, gateways: { stripe: factory } });
    await assert.rejects(session.gateway(), { code: 'network' });
    assert.equal((await session.gateway()).kind, 'stripe');
  });
});

describe('the end of a session', () => {
  it('stops its purchases, reads and looks, and closes its gateway', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { log, factory } = gatewayLog();
    const processing = anOperation({ state: 'processing' });
    const { session, names, disconnect } = await connected({ operations: [[processing]], operation: [processing] }, { watch: { every: 1000 }, gateways: { stripe: factory } });
    await session.gateway();
    const purchase = createPurchase(session);
    await settle();
    assert.equal(purchase.value.step, 'confirming');
    session.dispose();
    disconnect();
    const before = names.length;
    test.mock.timers.tick(100_000);
    await settle();
    assert.deepEqual([names.length, log.destroyed, session.info.value.status], [before, 1, 'idle']);
  });

  it('closes a gateway that was still being opened', async () => {
    const { log, factory } = gatewayLog();
    const opening = deferred<undefined>();
    const { session } = sessionOver({ session: [aSession()] }, { watch: false, gateways: { stripe: async (...args) => (await opening.promise, factory(...args)) } });
    const gateway = session.gateway();
    await settle();
    session.dispose();
    opening.resolve(undefined);
    await gateway;
    await settle();
    assert.equal(log.destroyed, 1);
  });

  it('makes nothing of a gateway that breaks when it is closed', async () => {
    const { session } = sessionOver({ session: [aSession()] }, { watch: false, gateways: { stripe: () => ({ kind: 'stripe', destroy: () => { throw new Error('already gone'); } }) as unknown as PaymentGateway } });
    await session.gateway();
    session.dispose();
    await settle();
  });

  it('answers a gateway asked for too late with a failure, not with another gateway', async () => {
    const { log, factory } = gatewayLog();
    const { session } = sessionOver({ session: [aSession(), aSession()] }, { watch: false, gateways: { stripe: factory } });
    session.dispose();
    await assert.rejects(session.gateway(), { code: 'gateway_failed' });
    assert.equal(log.opened, 0);
  });
});
