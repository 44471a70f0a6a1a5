/** The adapter contract, run against the HTTP and the demo adapter, with every exchange checked by the OpenAPI document. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createDemoAdapter } from '../../src/api/adapters/demo.js';
import { createHttpAdapter } from '../../src/api/adapters/http.js';
import type { BillingAdapter } from '../../src/api/adapter.js';
import { routes } from '../../src/api/contract/routes.js';
import { describeAdapterContract } from '../../src/testing/adapter-contract.js';
import { buildScenario, scenarioFetch } from '../../src/testing/scenario.js';
import type { Scenario } from '../../src/testing/scenario.js';
import { validatingFetch } from './validating-fetch.js';

const seen = new Set<string>();

const over = ({ kit, basePath }: Scenario, headers: Record<string, string> = {}): BillingAdapter =>
  createHttpAdapter({
    baseUrl: `http://localhost${basePath}`,
    headers,
    fetch: validatingFetch(scenarioFetch(kit), basePath, seen),
  });

const READER = { role: 'member' } as const;

describeAdapterContract({ describe, it }, 'HTTP adapter', (as) => over(buildScenario(as === 'reader' ? READER : 'default')));
describeAdapterContract({ describe, it }, 'HTTP adapter, seats reduced at once', (as) =>
  over(buildScenario({ reductionPolicy: 'immediate_credit', ...(as === 'reader' && READER) })),
);
describeAdapterContract({ describe, it }, 'demo adapter', (as) => createDemoAdapter(as === 'reader' ? READER : 'default'));

const shared = buildScenario();
describeAdapterContract({ describe, it }, 'one account for all tests', (as) =>
  over(shared, as === 'reader' ? { 'scenario-viewer': 'user_noor' } : {}),
);

describe('the OpenAPI document against a live kit', () => {
  after(() => seen.clear());

  it('a payment method from start to end', async () => {
    const scenario = buildScenario();
    const adapter = over(scenario);
    const setup = await adapter.createPaymentSetup({ idempotencyKey: 'a' });
    const { gateway } = await adapter.session();
    const entered = await scenarioFetch(scenario.kit)(`${String(gateway.config['endpoint'])}/setups/${setup.clientSecret}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ card: 'mastercard', expMonth: 4, expYear: 2030, holderName: 'Ana Ferreira' }),
    });
    assert.equal(entered.status, 200);
    const consent = { version: '1', text: 'I agree.' };
    const method = await adapter.completePaymentSetup({ setupId: setup.id, consent }, { idempotencyKey: 'b' });
    assert.equal((await adapter.updatePaymentMethod(method.id, { isDefault: true, expYear: 2031 })).expYear, 2031);
    await adapter.deletePaymentMethod(method.id);
  });

  it('a purchase that needs the buyer, resumed and given up', async () => {
    const adapter = over(buildScenario('three-d-secure'));
    const quote = await adapter.createQuote({ seats: 13 });
    const paymentMethodId = (await adapter.paymentMethods())[0]!.id;
    const order = { quoteId: quote.id, expectedTotal: quote.total, currency: quote.currency, paymentMethodId };
    const operation = await adapter.createOperation(order, { idempotencyKey: 'a' });
    assert.equal(operation.state, 'requires_action');
    const resumed = await adapter.resumeOperation(operation.id, undefined, { idempotencyKey: 'b' });
    assert.equal(resumed.state, 'requires_action');
    assert.equal((await adapter.cancelOperation(operation.id)).state, 'canceled');
  });

  it('an invitation accepted by its link', async () => {
    const scenario = buildScenario({ policy: { invitationUrl: 'https://host.test/join' } });
    const people = (await over(scenario).people?.())!;
    const rows = [{ email: 'ida@example.com', firstName: 'Ida', lastName: 'Lund', position: '' }];
    const batch = await people.createImport({ source: 'list', seats: true, role: 'member', rows }, { idempotencyKey: 'a' });
    await people.commitImport(batch.id);
    const mail = scenario.outbox.messages.find(({ kind }) => kind === 'invitation') as { link: string } | undefined;
    const token = decodeURIComponent(new URL(mail?.link ?? '').hash.replace('#invitation=', ''));
    const guest = (await over(scenario, { 'scenario-viewer': 'user_guest_1' }).people?.())!;
    const { member } = await guest.acceptInvitation(token, { idempotencyKey: 'b' });
    assert.deepEqual([member.kind, member.seat, member.isViewer], ['member', 'held', true]);
  });

  it('a profile deleted, and a read that found nothing new', async () => {
    const adapter = over(buildScenario());
    const { revision } = await adapter.profile();
    await adapter.deleteProfile(revision);
    assert.equal(await adapter.plans(), await adapter.plans());
    assert.ok(seen.has('plans 304'));
  });

  it('every route was answered as documented', () => {
    const answered = new Set([...seen].filter((entry) => / 2\d\d$/.test(entry)).map((entry) => entry.split(' ')[0]!));
    assert.deepEqual([...answered].sort(), Object.keys(routes).sort());
  });
});

describe('the demo adapter', () => {
  it('starts where the scenario says', async () => {
    assert.equal((await createDemoAdapter('yen').subscription()).currency, 'JPY');
    assert.equal((await createDemoAdapter({ seats: { capacity: 40 }, basePath: '/elsewhere' }).subscription()).seats.capacity, 40);
  });

  it('gives each its own account', async () => {
    const [one, two] = [createDemoAdapter(), createDemoAdapter()];
    const { fields, revision } = await one.profile();
    await one.saveProfile({ ...fields, line2: 'Attic' }, revision);
    assert.notEqual((await two.profile()).fields.line2, 'Attic');
  });

  it('lets gateways reach its simulated provider', async () => {
    const adapter = createDemoAdapter();
    const { gateway } = await adapter.session();
    const answer = await adapter.fetch!(`${String(gateway.config['endpoint'])}/challenges/nowhere`);
    assert.equal(answer.status, 404);
    assert.match(answer.headers.get('content-type') ?? '', /json/);
  });

  it('says which scenarios there are', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const failed = createDemoAdapter('nowhere').createPaymentSetup({ idempotencyKey: 'a' });
    await assert.rejects(failed, (error: Error) => (assert.match(String(error.cause), /no scenario "nowhere", only default/), true));
  });
});
