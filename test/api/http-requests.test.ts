/** What the HTTP adapter sends, for every method of the port. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BillingAdapter } from '../../src/api/adapter.js';
import * as examples from '../../src/api/contract/examples.js';
import { routes } from '../../src/api/contract/routes.js';
import type { RouteName } from '../../src/api/contract/routes.js';
import { routeDocs } from '../../src/api/contract/route-docs.js';
import { json, stub } from './stub-backend.js';

const key = { idempotencyKey: 'key-1' };
const keyed = { 'idempotency-key': 'key-1' };

interface Sent {
  readonly call: (adapter: BillingAdapter) => Promise<unknown>;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Where the port gives out less than the wire brings. */
  readonly result?: unknown;
}

const people = async (adapter: BillingAdapter) => (await adapter.people?.())!;
const { bodies } = examples;

const SENT: Record<RouteName, Sent> = {
  members: { call: async (a) => (await people(a)).members({ search: 'le o', show: 'seat', sort: '-active' }, 'c'), url: '/v1/members?cursor=c&search=le+o&show=seat&sort=-active' },
  member: { call: async (a) => (await people(a)).member('a/b'), url: '/v1/members/a%2Fb' },
  updateMember: { call: async (a) => (await people(a)).updateMember('m', bodies.updateMember), url: '/v1/members/m', body: bodies.updateMember },
  removeMember: { call: async (a) => (await people(a)).removeMember('m'), url: '/v1/members/m' },
  restoreMember: { call: async (a) => (await people(a)).restoreMember('m'), url: '/v1/members/m/restore' },
  resendInvitation: { call: async (a) => (await people(a)).resendInvitation('m', key), url: '/v1/members/m/resend', headers: keyed },
  takeSeat: { call: async (a) => (await people(a)).takeSeat('m'), url: '/v1/members/m/seat' },
  releaseSeat: { call: async (a) => (await people(a)).releaseSeat('m'), url: '/v1/members/m/seat' },
  transferSeat: { call: async (a) => (await people(a)).transferSeat('m', 'mem_ugo', key), url: '/v1/members/m/transfer', headers: keyed, body: bodies.transferSeat },
  changeMembers: { call: async (a) => (await people(a)).changeMembers('release_seat', bodies.changeMembers.ids, key), url: '/v1/members/batch', headers: keyed, body: bodies.changeMembers },
  membersLink: { call: async (a) => (await people(a)).membersLink('fr'), url: '/v1/member-export?locale=fr' },
  imports: { call: async (a) => (await people(a)).imports(), url: '/v1/imports', result: (routeDocs.imports.example as { items: unknown }).items },
  createImport: { call: async (a) => (await people(a)).createImport(bodies.createImport, key), url: '/v1/imports', headers: keyed, body: bodies.createImport },
  addImportRows: { call: async (a) => (await people(a)).addImportRows('i', 200, bodies.addImportRows.rows), url: '/v1/imports/i/rows', body: bodies.addImportRows },
  updateImport: { call: async (a) => (await people(a)).updateImport('i', bodies.updateImport), url: '/v1/imports/i', body: bodies.updateImport },
  import: { call: async (a) => (await people(a)).import('i'), url: '/v1/imports/i' },
  importRows: { call: async (a) => (await people(a)).importRows('i', 'problems', '200'), url: '/v1/imports/i/rows?show=problems&cursor=200' },
  commitImport: { call: async (a) => (await people(a)).commitImport('i'), url: '/v1/imports/i/commit' },
  cancelImport: { call: async (a) => (await people(a)).cancelImport('i'), url: '/v1/imports/i' },
  codes: { call: async (a) => (await people(a)).codes(), url: '/v1/codes' },
  seatCeiling: { call: async (a) => (await people(a)).seatCeiling(5), url: '/v1/seat-ceiling?seats=5' },
  createCode: { call: async (a) => (await people(a)).createCode(bodies.createCode, key), url: '/v1/codes', headers: keyed, body: bodies.createCode },
  updateCode: { call: async (a) => (await people(a)).updateCode('c', bodies.updateCode), url: '/v1/codes/c', body: bodies.updateCode },
  revokeCode: { call: async (a) => (await people(a)).revokeCode('c'), url: '/v1/codes/c' },
  redeemCode: { call: async (a) => (await people(a)).redeemCode(bodies.redeemCode.code, key), url: '/v1/codes/redeem', headers: keyed, body: bodies.redeemCode },
  acceptInvitation: { call: async (a) => (await people(a)).acceptInvitation(bodies.acceptInvitation.token, key), url: '/v1/invitations/accept', headers: keyed, body: bodies.acceptInvitation },
  activity: { call: async (a) => (await people(a)).activity('code_1', 'c'), url: '/v1/activity?code=code_1&cursor=c' },
  session: { call: (a) => a.session(), url: '/v1/session' },
  subscription: { call: (a) => a.subscription(), url: '/v1/subscription' },
  plans: { call: (a) => a.plans(), url: '/v1/plans' },
  seatHolders: { call: (a) => a.seatHolders('next page', {}), url: '/v1/seats/holders?cursor=next+page' },
  changes: { call: (a) => a.changes(0), url: '/v1/changes?after=0' },
  credits: { call: (a) => a.credits(), url: '/v1/credits' },
  invoices: { call: (a) => a.invoices('inv_1', 2026), url: '/v1/invoices?cursor=inv_1&year=2026' },
  invoiceLink: { call: (a) => a.invoiceLink('inv/1'), url: '/v1/invoices/inv%2F1/link' },
  compare: { call: (a) => a.compare({ seats: 7 }), url: '/v1/comparisons', body: { draft: { seats: 7 } } },
  cancelScheduledChange: { call: (a) => a.cancelScheduledChange('a/b'), url: '/v1/scheduled-changes/a%2Fb' },
  createQuote: { call: (a) => a.createQuote({ seats: 7 }), url: '/v1/quotes', body: { draft: { seats: 7 } } },
  quote: { call: (a) => a.quote('q'), url: '/v1/quotes/q' },
  voidQuote: { call: (a) => a.voidQuote('q'), url: '/v1/quotes/q' },
  createOperation: {
    call: (a) => a.createOperation(examples.bodies.createOperation, key),
    url: '/v1/operations',
    headers: keyed,
    body: examples.bodies.createOperation,
  },
  operations: {
    call: (a) => a.operations({ quoteId: 'q&1' }),
    url: '/v1/operations?quoteId=q%261',
    result: [examples.operation],
  },
  operation: { call: (a) => a.operation('o', 25), url: '/v1/operations/o?wait=25' },
  resumeOperation: {
    call: (a) => a.resumeOperation('o', 'pm_2', key),
    url: '/v1/operations/o/resume',
    headers: keyed,
    body: { paymentMethodId: 'pm_2' },
  },
  cancelOperation: { call: (a) => a.cancelOperation('o'), url: '/v1/operations/o/cancel' },
  profile: { call: (a) => a.profile(), url: '/v1/profile' },
  saveProfile: {
    call: (a) => a.saveProfile(examples.profileFields, 3),
    url: '/v1/profile',
    headers: { 'if-match': '"3"' },
    body: { fields: examples.profileFields },
  },
  deleteProfile: { call: (a) => a.deleteProfile(3), url: '/v1/profile', headers: { 'if-match': '"3"' } },
  paymentMethods: { call: (a) => a.paymentMethods(), url: '/v1/payment-methods', result: [examples.paymentMethod] },
  createPaymentSetup: { call: (a) => a.createPaymentSetup(key), url: '/v1/payment-setups', headers: keyed },
  completePaymentSetup: {
    call: (a) => a.completePaymentSetup(examples.bodies.completePaymentSetup, key),
    url: '/v1/payment-methods',
    headers: keyed,
    body: examples.bodies.completePaymentSetup,
  },
  updatePaymentMethod: {
    call: (a) => a.updatePaymentMethod('pm', { isDefault: true }),
    url: '/v1/payment-methods/pm',
    body: { isDefault: true },
  },
  deletePaymentMethod: { call: (a) => a.deletePaymentMethod('pm'), url: '/v1/payment-methods/pm' },
};

describe('requests of the HTTP adapter', () => {
  for (const name of Object.keys(SENT) as RouteName[]) {
    it(`${name} follows its route`, async () => {
      const { call, url, headers = {}, body, result } = SENT[name];
      const { method, status = 200 } = routes[name] as { method: string; status?: number };
      const answer = routeDocs[name].example;
      const { adapter, requests } = stub(() => (status === 204 ? new Response(null, { status }) : json(answer, { status })));

      assert.deepEqual(await call(adapter), result ?? answer);
      assert.equal(requests.length, 1);
      const sent = requests[0]!;
      assert.equal(`${sent.method} ${sent.url}`, `${method} https://host.test/billing${url}`);
      for (const header of ['idempotency-key', 'if-match']) assert.equal(sent.headers.get(header), headers[header] ?? null);
      assert.equal(sent.headers.get('content-type'), method === 'GET' ? null : 'application/json');
      const text = await sent.text();
      assert.deepEqual(text ? JSON.parse(text) : undefined, body);
    });
  }

  it('leaves out the cursor of the first page and a wait of nothing', async () => {
    const { adapter, requests } = stub((request) =>
      json(request.url.includes('holders') ? examples.seatHolders : examples.operation),
    );
    await adapter.seatHolders(null);
    await adapter.operation('o', 0);
    assert.deepEqual(
      requests.map(({ url }) => new URL(url).search),
      ['', ''],
    );
  });

  it('asks for headers anew each time, so that a token may be renewed', async () => {
    let token = 0;
    const { adapter, requests } = stub(() => json(examples.plans), {
      headers: async () => ({ authorization: `Bearer ${++token}` }),
      credentials: 'include',
    });
    await adapter.plans();
    await adapter.plans();
    assert.deepEqual(
      requests.map(({ headers }) => headers.get('authorization')),
      ['Bearer 1', 'Bearer 2'],
    );
    assert.equal(requests[0]!.credentials, 'include');
  });

  it('keeps to the page: same-origin credentials, no cache of its own, a base URL with or without a slash', async () => {
    const { adapter, requests } = stub(() => json(examples.plans), { baseUrl: 'https://host.test/b//' });
    await adapter.plans();
    const { credentials, cache, url } = requests[0]!;
    assert.deepEqual({ credentials, cache, url }, { credentials: 'same-origin', cache: 'no-store', url: 'https://host.test/b/v1/plans' });
  });

  it("uses the page's fetch of the moment, called as a function", async (t) => {
    const { createHttpAdapter } = await import('../../src/api/adapters/http.js');
    const adapter = createHttpAdapter({ baseUrl: 'https://host.test' });
    const native = t.mock.method(globalThis, 'fetch', async function (this: unknown) {
      assert.ok(this === undefined || this === globalThis, 'native fetch refuses another this');
      return json(examples.plans);
    });
    await adapter.plans();
    await adapter.fetch!('https://host.test/other');
    assert.equal(native.mock.callCount(), 2);
  });
});
