/** Payment methods: entered with the provider, believed only from the provider, one of them the default. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PaymentMethod, PaymentSetup, SessionInfo } from '../../src/api/contract/schemas.js';
import { PaymentsError } from '../../src/server/payments.js';
import { cardOf, SIMULATED_CARDS } from '../../src/server/payments/cards.js';
import { SIMULATED_CARDS as ENTERED_CARDS } from '../../src/domain/simulated-cards.js';
import { passesLuhn } from '../../src/domain/card-number.js';
import { buildScenario, type Scenario } from '../../src/testing/scenario.js';
import { enterCard, methodsOf, newKey, ok, order, refused } from './client.js';

const consent = { version: '2026-11', text: 'Keep my card for the next payments.' };

async function add(scenario: Scenario, card: string, makeDefault?: boolean): Promise<PaymentMethod> {
  const setup = await ok<PaymentSetup>(scenario, 'createPaymentSetup');
  assert.deepEqual(await enterCard(scenario, setup.clientSecret, card), { status: 'succeeded' });
  const body = { setupId: setup.id, consent, ...(makeDefault !== undefined && { makeDefault }) };
  return ok<PaymentMethod>(scenario, 'completePaymentSetup', { body });
}

describe('adding a method', () => {
  test('keeps what the provider says of it, and the consent with the server\'s time', async () => {
    const scenario = buildScenario('empty-account');
    const method = await add(scenario, 'mastercard');
    const { id, ...shown } = method;
    assert.deepEqual(shown, {
      type: 'card', brand: 'mastercard', last4: '4444', expMonth: 4, expYear: 2030, holderName: 'Ana Ferreira',
      isDefault: true, consent: { version: '2026-11', at: '2026-11-22T09:00:00.000Z' },
    });
    assert.deepEqual((await methodsOf(scenario)).map((one) => one.id), [id]);
    assert.equal((await order(scenario, { seats: 10 })).state, 'succeeded');
  });

  test('a second one is the default only if wanted, and there is only ever one', async () => {
    const scenario = buildScenario();
    assert.equal((await add(scenario, 'mastercard')).isDefault, false);
    assert.equal((await add(scenario, 'amex', true)).isDefault, true);
    assert.deepEqual((await methodsOf(scenario)).map(({ isDefault }) => isDefault), [false, false, true]);
  });

  test('started again with the same key is the same entry; completed twice is one method', async () => {
    const scenario = buildScenario();
    const key = newKey();
    const setup = await ok<PaymentSetup>(scenario, 'createPaymentSetup', { key });
    assert.deepEqual(await ok<PaymentSetup>(scenario, 'createPaymentSetup', { key }), setup);
    await enterCard(scenario, setup.clientSecret, 'visa');
    const body = { setupId: setup.id, consent };
    const first = await ok<PaymentMethod>(scenario, 'completePaymentSetup', { body });
    const second = await ok<PaymentMethod>(scenario, 'completePaymentSetup', { body });
    assert.equal(first.id, second.id);
    assert.equal((await methodsOf(scenario)).length, 2);
  });

  test('a declined card says why, and another may be entered in the same place', async () => {
    const scenario = buildScenario();
    const setup = await ok<PaymentSetup>(scenario, 'createPaymentSetup');
    const body = { setupId: setup.id, consent };
    for (const [card, declineCode] of [['expired', 'expired_card'], ['incorrect_cvc', 'incorrect_cvc'], ['declined', 'generic'], ['4242', 'test_mode_live_card']]) {
      assert.deepEqual(await enterCard(scenario, setup.clientSecret, card ?? ''), { status: 'declined', declineCode });
      const problem = await refused(scenario, 'card_declined', 'completePaymentSetup', { body });
      assert.equal(problem['declineCode'], declineCode);
    }
    await enterCard(scenario, setup.clientSecret, 'visa');
    assert.equal((await ok<PaymentMethod>(scenario, 'completePaymentSetup', { body })).brand, 'visa');
  });

  test('is not believed from a browser that entered nothing', async () => {
    const scenario = buildScenario();
    const setup = await ok<PaymentSetup>(scenario, 'createPaymentSetup');
    await refused(scenario, 'validation_failed', 'completePaymentSetup', { body: { setupId: setup.id, consent } });
    await refused(scenario, 'not_found', 'completePaymentSetup', { body: { setupId: 'seti_nowhere', consent } });
    await refused(scenario, 'invalid_request', 'completePaymentSetup', { body: { setupId: setup.id } });
  });
});

describe('changing a method', () => {
  test('its date and holder, and which is the default', async () => {
    const scenario = buildScenario({ cards: ['visa', 'mastercard'] });
    const [first, second] = await methodsOf(scenario);
    assert.ok(first && second);
    const body = { expMonth: 1, expYear: 2031, holderName: 'Lumen Desk', isDefault: true };
    const changed = await ok<PaymentMethod>(scenario, 'updatePaymentMethod', { id: second.id, body });
    assert.deepEqual(changed, { ...second, ...body });
    assert.deepEqual((await methodsOf(scenario)).map(({ isDefault }) => isDefault), [false, true]);
  });

  test('refuses a date that is over, a card number as a name, and nonsense', async () => {
    const scenario = buildScenario();
    const id = `pm_${scenario.accountId}_1`;
    const over = await refused(scenario, 'validation_failed', 'updatePaymentMethod', { id, body: { expMonth: 10, expYear: 2026 } });
    assert.deepEqual(over['fields'], [{ path: 'expYear', code: 'expired' }]);
    assert.equal((await ok<PaymentMethod>(scenario, 'updatePaymentMethod', { id, body: { expMonth: 11, expYear: 2026 } })).expMonth, 11);
    await refused(scenario, 'validation_failed', 'updatePaymentMethod', { id, body: { holderName: '4242 4242 4242 4242' } });
    await refused(scenario, 'invalid_request', 'updatePaymentMethod', { id, body: { expMonth: 13 } });
    await refused(scenario, 'invalid_request', 'updatePaymentMethod', { id, body: { isDefault: false } });
    await refused(scenario, 'invalid_request', 'updatePaymentMethod', { id, body: { last4: '0000' } });
  });
});

describe('removing a method', () => {
  test('hands the default on, and repeating it changes nothing', async () => {
    const scenario = buildScenario({ cards: ['visa', 'mastercard', 'amex'] });
    const id = `pm_${scenario.accountId}_1`;
    await ok(scenario, 'deletePaymentMethod', { id });
    const { revision } = (await scenario.store.account(scenario.accountId)) ?? {};
    await ok(scenario, 'deletePaymentMethod', { id });
    assert.equal((await scenario.store.account(scenario.accountId))?.revision, revision);
    assert.deepEqual((await methodsOf(scenario)).map(({ brand, isDefault }) => [brand, isDefault]), [['mastercard', false], ['amex', true]]);
  });

  test('leaves a running subscription its last one', async () => {
    const scenario = buildScenario();
    await refused(scenario, 'last_payment_method', 'deletePaymentMethod', { id: `pm_${scenario.accountId}_1` });
    const ended = buildScenario({ status: 'canceled' });
    await ok(ended, 'deletePaymentMethod', { id: `pm_${ended.accountId}_1` });
  });

  test('waits while a payment uses it', async () => {
    const scenario = buildScenario({ cards: ['challenge', 'visa'] });
    const waiting = await order(scenario, { seats: 14 });
    const problem = await refused(scenario, 'operation_in_progress', 'deletePaymentMethod', { id: `pm_${scenario.accountId}_1` });
    assert.equal(problem['operationId'], waiting.id);
    await ok(scenario, 'deletePaymentMethod', { id: `pm_${scenario.accountId}_2` });
  });
});

describe('a provider that is away', () => {
  const silent = async (): Promise<never> => {
    throw new PaymentsError('unavailable');
  };

  test('is said so wherever it is needed', async () => {
    const scenario = buildScenario({ wrapPayments: (payments) => ({ ...payments, createSetup: silent, setup: silent, updateMethod: silent }) });
    await refused(scenario, 'provider_unavailable', 'createPaymentSetup');
    await refused(scenario, 'provider_unavailable', 'completePaymentSetup', { body: { setupId: 's', consent } });
    await refused(scenario, 'provider_unavailable', 'updatePaymentMethod', { id: `pm_${scenario.accountId}_1`, body: { expMonth: 1, expYear: 2030 } });
  });

  test('does not keep a method that was removed here', async () => {
    const scenario = buildScenario({ cards: ['visa', 'amex'], wrapPayments: (payments) => ({ ...payments, detachMethod: silent }) });
    await ok(scenario, 'deletePaymentMethod', { id: `pm_${scenario.accountId}_1` });
    assert.equal((await methodsOf(scenario)).length, 1);
  });
});

describe('the simulated provider', () => {
  test('is named by the session, with its address and no secret', async () => {
    const { gateway } = await ok<SessionInfo>(buildScenario(), 'session');
    assert.deepEqual(gateway, { kind: 'simulated', config: { endpoint: '/billing/simulated' } });
  });

  test('knows exactly the cards a form can send; all numbers are valid and different', () => {
    assert.deepEqual(Object.keys(SIMULATED_CARDS).sort(), Object.keys(ENTERED_CARDS).sort());
    for (const [key, entered] of Object.entries(ENTERED_CARDS)) assert.deepEqual({ ...cardOf(key), ...entered }, cardOf(key));
    const numbers = Object.values(SIMULATED_CARDS).map(({ number }) => number);
    assert.ok(numbers.every(passesLuhn));
    assert.equal(new Set(numbers).size, numbers.length);
    assert.equal(cardOf('toString'), undefined);
  });

  test('refuses what it does not know', async () => {
    const scenario = buildScenario();
    const send = async (path: string, method: string, body?: string) => {
      const init = body === undefined ? { method } : { method, body, headers: { 'content-type': 'application/json' } };
      const response = await scenario.kit.handle(new Request(`http://localhost/billing/simulated/${path}`, init));
      return [response.status, ((await response.json()) as { code: string }).code];
    };
    const card = JSON.stringify({ card: 'visa', expMonth: 1, expYear: 2030, holderName: 'A' });
    assert.deepEqual(await send('setups/nowhere', 'POST', card), [404, 'not_found']);
    assert.deepEqual(await send('setups/nowhere', 'POST', '{}'), [400, 'invalid_request']);
    assert.deepEqual(await send('setups/nowhere', 'GET'), [405, 'method_not_allowed']);
    assert.deepEqual(await send('challenges/nowhere', 'GET'), [404, 'not_found']);
    assert.deepEqual(await send('challenges/nowhere', 'POST', '{"outcome":"approve"}'), [404, 'not_found']);
    assert.deepEqual(await send('challenges/nowhere', 'POST', '{"outcome":"steal"}'), [400, 'invalid_request']);
    assert.deepEqual(await send('cards', 'GET'), [404, 'not_found']);
    assert.deepEqual(await send('setups/nowhere', 'POST', JSON.stringify({ card: 'x'.repeat(5_000) })), [413, 'too_large']);
  });

  test('does the same thing once per key, and charges nobody for a method that is not theirs', async () => {
    const { payments, accountId } = buildScenario();
    const { ref } = payments.attach(accountId, 'visa', { holderName: 'A', expMonth: 1, expYear: 2030 });
    const request = { key: 'k', customer: accountId, method: ref, amount: 500, currency: 'EUR' };
    assert.deepEqual(await payments.createPayment(request), await payments.createPayment(request));
    assert.equal(payments.charges(accountId).length, 1);
    const stolen = await payments.createPayment({ ...request, key: 'other', customer: 'acc_other' });
    assert.equal(stolen.status, 'requires_payment_method');
    assert.deepEqual(payments.charges('acc_other'), []);
    assert.equal(await payments.lookup('nothing'), null);
  });
});
