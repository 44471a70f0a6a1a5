/** The stand-in's API and the kit's port speak of the same intents: statuses, refusals and secrets as Stripe's. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { PaymentIntent, SetupIntent, StripeError } from '@stripe/stripe-js';
import { createSimulatedPayments } from '../../src/server/payments/simulated.js';
import { createStandinApi, type StandinApi } from '../../src/testing/stripe-standin/api.js';
import { asStripe, type StandinPayments } from '../../src/testing/stripe-standin/payments.js';

type Answer = Partial<SetupIntent> & Partial<PaymentIntent> & { error?: StripeError };

const KEY = 'pk_test_api';
const ORIGIN = 'https://provider.test';
const CARD = { 'payment_method_data[card][exp_month]': '8', 'payment_method_data[card][exp_year]': '2039', return_url: 'https://host.test/billing' };
const numbered = (number: string) => ({ ...CARD, 'payment_method_data[card][number]': number });

let payments: StandinPayments;
let other: StandinPayments;
let api: StandinApi;
beforeEach(() => {
  payments = asStripe(createSimulatedPayments(), { publishableKey: KEY, account: 'acct_1', origin: ORIGIN, returnUrl: () => 'https://host.test/' });
  other = asStripe(createSimulatedPayments(), { publishableKey: 'pk_test_other' });
  api = createStandinApi({ accountOf: (key) => [payments, other].find((one) => one.publishableKey === key), origin: ORIGIN });
});

const path = (secret: string, verb = ''): string => `/v1/${secret.startsWith('seti') ? 'setup' : 'payment'}_intents/${secret.split('_secret')[0]}${verb}`;

async function post(secret: string, verb: string, fields: Record<string, string> = {}, key = KEY): Promise<{ status: number; body: Answer }> {
  const body = new URLSearchParams({ ...fields, key, client_secret: secret });
  const response = await api.handle(new Request(ORIGIN + path(secret, `/${verb}`), { method: 'POST', body }));
  assert.ok(response);
  return { status: response.status, body: (await response.json()) as Answer };
}

async function get(secret: string, key = KEY): Promise<Answer> {
  const response = await api.handle(new Request(`${ORIGIN}${path(secret)}?${new URLSearchParams({ key, client_secret: secret })}`));
  return (await response?.json()) as Answer;
}

const setup = async (): Promise<string> => (await payments.createSetup({ key: 'k', customer: 'acc' })).clientSecret;

async function payment(card: Parameters<StandinPayments['attach']>[1], key = 'op:1') {
  const { ref } = payments.attach('acc', card, { holderName: 'Ana', expMonth: 8, expYear: 2039 });
  const intent = await payments.createPayment({ key, customer: 'acc', method: ref, amount: 1_200, currency: 'EUR' });
  return { intent, secret: payments.provider.payment(key)?.clientSecret ?? '' };
}

describe('setups', () => {
  it('have secrets as Stripe’s, and end as the card says, for the page and for the kit alike', async () => {
    const secret = await setup();
    assert.match(secret, /^seti_\w+_secret_\w+$/);
    assert.equal((await get(secret)).status, 'requires_payment_method');
    const { status, body } = await post(secret, 'confirm', numbered('4242424242424242'));
    assert.deepEqual([status, body.status], [200, 'succeeded']);
    const told = await payments.setup(secret.split('_secret')[0] ?? '');
    assert.deepEqual([told?.status, told?.method?.last4, told?.method?.ref === body.payment_method], ['succeeded', '4242', true]);
  });

  it('that the bank asks about wait, and can be tried again after a refusal', async () => {
    const secret = await setup();
    assert.equal((await post(secret, 'confirm', numbered('4000002500003155'))).body.next_action?.type, 'use_stripe_sdk');
    assert.equal((await payments.setup(secret.split('_secret')[0] ?? ''))?.status, 'requires_action');
    await post(secret, 'source_cancel');
    assert.equal((await get(secret)).last_setup_error?.code, 'setup_intent_authentication_failure');
    await post(secret, 'confirm', numbered('4000002500003155'));
    assert.equal((await post(secret, 'authenticate', { outcome: 'complete' })).body.status, 'succeeded');
  });

  it('of a refused card answer 402 with Stripe’s codes, and keep waiting for another', async () => {
    const { status, body } = await post(await setup(), 'confirm', numbered('4000000000009995'));
    assert.deepEqual([status, body.error?.code, body.error?.decline_code], [402, 'card_declined', 'insufficient_funds']);
    assert.equal(body.error?.setup_intent?.status, 'requires_payment_method');
  });
});

describe('payments', () => {
  it('ask the kit and the page to act on the same secret, and are taken once', async () => {
    const { intent, secret } = await payment('challenge');
    assert.deepEqual(intent.action, { type: 'use_stripe_sdk', clientSecret: secret, url: null });
    await post(secret, 'authenticate', { outcome: 'complete' });
    await post(secret, 'authenticate', { outcome: 'complete' });
    assert.equal((await payments.lookup('op:1'))?.status, 'succeeded');
    assert.deepEqual(payments.charges('acc').map(({ amount }) => amount), [1_200]);
  });

  it('that were canceled are never taken, whatever the buyer still tells the bank', async () => {
    const { secret } = await payment('challenge');
    assert.equal((await payments.cancelPayment('op:1')).status, 'canceled');
    assert.equal((await post(secret, 'authenticate', { outcome: 'complete' })).body.status, 'canceled');
    assert.deepEqual(payments.charges('acc'), []);
  });

  it('that were declined are paid with another method under the same secret, and only once', async () => {
    const { secret } = await payment('declined_later');
    assert.equal((await get(secret)).last_payment_error?.decline_code, 'generic_decline');
    const { ref } = payments.attach('acc', 'mastercard', { holderName: 'Ana', expMonth: 8, expYear: 2039 });
    const paying = { payment_method: ref, return_url: 'https://host.test/' };
    assert.equal((await post(secret, 'confirm', paying)).body.status, 'succeeded');
    assert.equal((await post(secret, 'confirm', paying)).status, 400);
    assert.equal(payments.charges('acc').length, 1);
  });

  it('that leave the page name where to, and where back', async () => {
    payments.challengeBy = 'redirect_to_url';
    const { intent, secret } = await payment('challenge');
    const url = new URL(intent.action?.url ?? '');
    assert.deepEqual([url.origin, url.pathname, url.searchParams.get('client_secret'), url.searchParams.get('return_url')], [ORIGIN, '/redirect', secret, 'https://host.test/']);
    assert.equal((await get(secret)).next_action?.redirect_to_url?.url, intent.action?.url);
  });
});

describe('what is refused', () => {
  it('is an unknown key, an intent of another account, and one that does not exist', async () => {
    assert.match((await get(await setup(), 'pk_test_none')).error?.message ?? '', /^Invalid API Key provided/);
    assert.equal((await get(await setup(), 'pk_test_other')).error?.code, 'resource_missing');
    assert.equal((await get('pi_x_secret_y')).error?.code, 'resource_missing');
  });

  it('is confirming without a return_url, without a card, or what is done already', async () => {
    const secret = await setup();
    const { return_url: _, ...nowhere } = numbered('4242424242424242');
    assert.equal((await post(secret, 'confirm', nowhere)).body.error?.param, 'return_url');
    assert.equal((await post(secret, 'confirm', { return_url: 'https://host.test/' })).body.error?.param, 'payment_method');
    await post(secret, 'confirm', numbered('4242424242424242'));
    const { error } = (await post(secret, 'confirm', numbered('5555555555554444'))).body;
    assert.deepEqual([error?.code, error?.setup_intent?.status], ['setup_intent_unexpected_state', 'succeeded']);
  });

  it('leaves no card number in what is kept', async () => {
    await post(await setup(), 'confirm', numbered('4242424242424242'));
    assert.equal(api.confirmations.length, 1);
    assert.doesNotMatch(JSON.stringify(api.confirmations), /4242/);
  });
});

it('the session names the key and the connected account, and nothing secret', () => {
  assert.deepEqual([payments.kind, payments.gatewayConfig('/billing'), payments.handle], ['stripe', { publishableKey: KEY, account: 'acct_1' }, undefined]);
});
