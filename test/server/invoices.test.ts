/** Invoices: numbered, listed page by page, and handed out by links that end soon. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Invoice, InvoiceLink, Operation } from '../../src/api/contract/schemas.js';
import { createBillingKit, type Kit } from '../../src/server/kit.js';
import { createSecrets } from '../../src/server/secrets.js';
import type { ServerCardKey } from '../../src/server/payments/cards.js';
import { createMemoryStore } from '../../src/server/stores/memory.js';
import { buildScenario, type Scenario } from '../../src/testing/scenario.js';
import { confirm, ok, order, quoteFor, refused, requestFor } from './client.js';
import { accountIn, DAY, invoicesIn } from './world.js';

interface Page {
  readonly items: readonly Invoice[];
  readonly next: string | null;
  readonly years: readonly number[];
}

const page = (scenario: Scenario, query = '') => ok<Page>(scenario, 'invoices', { query });
const numbers = async (scenario: Scenario) => (await invoicesIn(scenario)).map(({ number }) => number);

describe('numbers', () => {
  test('run through a year without a gap, begin anew with the next, and are shared by all accounts', async () => {
    const scenario = buildScenario();
    await order(scenario, { seats: 13 });
    await confirm(scenario, await quoteFor(scenario, { seats: 14 }, 'user_olga'), { as: 'user_olga', method: 'pm_acc_other_1' });
    await order(scenario, { seats: 14 });
    assert.deepEqual(await numbers(scenario), ['INV-2026-0003', 'INV-2026-0001']);
    scenario.clock.advance(60 * DAY);
    await scenario.kit.tick();
    const all = await numbers(scenario);
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual(all.map((number) => number.slice(0, 8)), ['INV-2027', 'INV-2026', 'INV-2026', 'INV-2026']);
  });

  test('are on the receipt, which leads to the invoice', async () => {
    const scenario = buildScenario();
    const { receipt } = await order(scenario, { seats: 13 });
    const [invoice] = (await page(scenario)).items;
    assert.deepEqual([receipt?.number, receipt?.invoiceId, receipt?.total], [invoice?.number, invoice?.id, invoice?.total]);
  });

  test('are given to what was paid only: a declined or canceled order has none', async () => {
    const scenario = buildScenario({ cards: ['declined_later'] });
    const tried = await order(scenario, { seats: 13 });
    await ok<Operation>(scenario, 'cancelOperation', { id: tried.id });
    assert.deepEqual(await numbers(scenario), []);
  });

  test('name whom it was made out to then, whatever the profile says later', async () => {
    const scenario = buildScenario();
    await order(scenario, { seats: 13 });
    const before = (await accountIn(scenario)).profile;
    await ok(scenario, 'saveProfile', { ifMatch: before.revision, body: { fields: { ...before.fields, companyName: 'Elsewhere' } } });
    assert.equal((await invoicesIn(scenario))[0]?.billedTo?.companyName, 'Lumen Desk');
  });
});

describe('the list', () => {
  test('goes page by page, newest first, and stays whole while new ones arrive', async () => {
    const scenario = buildScenario({ invoices: 47 });
    const first = await page(scenario);
    assert.equal(first.items.length, 20);
    await order(scenario, { seats: 13 });
    const second = await page(scenario, `?cursor=${first.next ?? ''}`);
    await order(scenario, { seats: 14 });
    const third = await page(scenario, `?cursor=${second.next ?? ''}`);
    const all = [...first.items, ...second.items, ...third.items];
    assert.deepEqual([all.length, new Set(all.map(({ id }) => id)).size, third.next], [47, 47, null]);
    const issued = all.map(({ issuedAt }) => issuedAt);
    assert.deepEqual(issued, [...issued].sort().reverse());
    assert.equal((await page(scenario)).items[0]?.issuedAt, '2026-11-22T09:00:00.000Z');
  });

  test('can be asked for one year, and says which there are', async () => {
    const scenario = buildScenario({ invoices: 30 });
    const { years } = await page(scenario);
    assert.deepEqual(years, [2026, 2025, 2024]);
    let sum = 0;
    for (const year of years) {
      const { items } = await page(scenario, `?year=${year}`);
      assert.ok(items.every(({ issuedAt }) => issuedAt.startsWith(String(year))));
      sum += items.length;
    }
    assert.equal(sum, 30);
    assert.deepEqual((await page(scenario, '?year=2019')).items, []);
    for (const year of ['x', '1999', '2026.5', '']) await refused(scenario, 'invalid_request', 'invoices', { query: `?year=${year}` });
  });

  test('shows nobody another account\'s', async () => {
    const scenario = buildScenario({ invoices: 2 });
    assert.deepEqual((await ok<Page>(scenario, 'invoices', { as: 'user_olga' })).items, []);
  });
});

const linkTo = (scenario: Scenario, id: string) => ok<InvoiceLink>(scenario, 'invoiceLink', { id });
const opened = (kit: Pick<Kit, 'handle'>, url: string, init?: RequestInit) => kit.handle(new Request(url, init));

async function withInvoice(more: Parameters<typeof buildScenario>[0] = {}): Promise<{ scenario: Scenario; id: string; url: string; expiresAt: string }> {
  const scenario = buildScenario(more);
  await order(scenario, { seats: 13 });
  const id = (await invoicesIn(scenario))[0]?.id ?? '';
  return { scenario, id, ...(await linkTo(scenario, id)) };
}

describe('a link', () => {
  test('opens the document without a session, kept by no cache and with nothing that could run', async () => {
    const { scenario, url } = await withInvoice();
    const response = await opened(scenario.kit, url, { headers: { 'scenario-viewer': 'nobody' } });
    assert.equal(response.status, 200);
    const header = (name: string) => response.headers.get(name) ?? '';
    assert.match(header('content-type'), /^text\/html; charset=utf-8$/);
    assert.match(header('cache-control'), /no-store/);
    assert.match(header('content-security-policy'), /^default-src 'none'; style-src 'sha256-[^']+'; frame-ancestors 'none'; sandbox$/);
    assert.deepEqual([header('x-content-type-options'), header('referrer-policy')], ['nosniff', 'no-referrer']);
    assert.match(header('content-disposition'), /^attachment; filename="INV-2026-0001\.html"$/);
    const text = await response.text();
    assert.match(text, /INV-2026-0001/);
    assert.ok(!/<script|\son\w+=|style=|href=|src=/.test(text));
  });

  test('has the style the policy allows, and no other', async () => {
    const { scenario, url } = await withInvoice();
    const response = await opened(scenario.kit, url);
    const style = /<style>([^<]*)<\/style>/.exec(await response.text())?.[1] ?? '';
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))).toString('base64');
    assert.ok(response.headers.get('content-security-policy')?.includes(`'sha256-${hash}'`));
  });

  test('names the origin browsers reach, also behind a proxy', async () => {
    const { scenario, id, url } = await withInvoice();
    assert.equal(new URL(url).origin, 'http://localhost');
    const { identify, payments, store, clock } = scenario;
    const kit = createBillingKit({ identify, payments, store, clock, catalog: [], publicOrigin: 'https://app.example.com' });
    const behind = await ok<InvoiceLink>({ kit }, 'invoiceLink', { id });
    assert.match(behind.url, /^https:\/\/app\.example\.com\/billing\/documents\//);
  });

  test('ends when it says', async () => {
    const { scenario, url, expiresAt } = await withInvoice();
    assert.equal(expiresAt, '2026-11-22T09:05:00.000Z');
    scenario.clock.advance(299_999);
    assert.equal((await opened(scenario.kit, url)).status, 200);
    scenario.clock.advance(1);
    assert.equal((await opened(scenario.kit, url)).status, 404);
  });

  test('that was changed anywhere opens nothing', async () => {
    const { scenario, url } = await withInvoice();
    const at = url.lastIndexOf('/') + 1;
    await fc.assert(
      fc.asyncProperty(fc.nat(url.length - at - 1), fc.constantFrom(...'AQgwx.-_'), async (offset, char) => {
        fc.pre(url[at + offset] !== char);
        const changed = url.slice(0, at + offset) + char + url.slice(at + offset + 1);
        assert.equal((await opened(scenario.kit, changed)).status, 404, changed.slice(at));
      }),
      { numRuns: 300 },
    );
    for (const more of [`${url}.x`, `${url}x`, url.slice(0, -1), url.slice(0, at), `${url.slice(0, at)}.`]) assert.equal((await opened(scenario.kit, more)).status, 404);
  });

  test('is read, never written to', async () => {
    const { scenario, url } = await withInvoice();
    assert.equal((await opened(scenario.kit, url, { method: 'POST' })).status, 405);
  });

  test('is made for one\'s own invoices only', async () => {
    const { scenario, id } = await withInvoice();
    await refused(scenario, 'not_found', 'invoiceLink', { id, as: 'user_olga' });
    await refused(scenario, 'not_found', 'invoiceLink', { id: 'inv_none' });
    await refused(scenario, 'not_signed_in', 'invoiceLink', { id, as: 'nobody' });
  });

  test('is good in every process that knows the secret, and in no other', async () => {
    const { scenario, id } = await withInvoice();
    const { store, payments, identify, clock } = scenario;
    const kit = (secret?: string) => createBillingKit({ store, payments, identify, clock, catalog: [], ...(secret !== undefined && { secret }) });
    const made = await (await kit('a'.repeat(32)).handle(requestFor('invoiceLink', { id }))).json() as InvoiceLink;
    assert.equal((await opened(kit('a'.repeat(32)), made.url)).status, 200);
    assert.equal((await opened(kit('b'.repeat(32)), made.url)).status, 404);
    assert.equal((await opened(kit(), made.url)).status, 404);
  });

  test('cannot be signed with a secret that is easy to guess', () => {
    const { store, payments, identify } = buildScenario();
    assert.throws(() => createBillingKit({ store, payments, identify, catalog: [], secret: 'a'.repeat(31) }), RangeError);
    assert.throws(() => createSecrets(''), RangeError);
  });
});

describe('a document', () => {
  const HOSTILE = '</title><script>alert(1)</script><img src=x onerror="alert(1)">\'&';

  test('shows hostile names as text', async () => {
    const kept = { companyName: HOSTILE, firstName: '<b>', lastName: '"', line1: '18 rue des Tanneurs', postalCode: '59000', city: HOSTILE, taxId: '', country: 'FR' };
    const { scenario, url } = await withInvoice({ profile: kept, planName: HOSTILE, taxRates: { FR: [{ label: HOSTILE, rate: 2_000 }] } });
    const text = await (await opened(scenario.kit, url)).text();
    assert.ok(!/<script|<img|<b>/.test(text), text);
    assert.match(text, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;&#39;&amp;/);
  });

  test('of an account without a profile names the account', async () => {
    const scenario = buildScenario({ invoices: 1, accountName: 'Lumen <Desk>' });
    const id = (await invoicesIn(scenario))[0]?.id ?? '';
    const text = await (await opened(scenario.kit, (await linkTo(scenario, id)).url)).text();
    assert.match(text, /Lumen &lt;Desk&gt;/);
  });

  test('shows amounts with the digits of their currency, and when it was paid', async () => {
    for (const [name, expected] of [['yen', /¥\d/], ['dinar', /KWD\s?[\d,]+\.\d{3}/]] as const) {
      const { scenario, url } = await withInvoice(name);
      const text = await (await opened(scenario.kit, url)).text();
      assert.match(text, expected);
      assert.match(text, /Paid on November 22, 2026/);
    }
  });

  test('of an invoice nobody paid yet says so', async () => {
    const scenario = buildScenario({ cards: [] });
    scenario.clock.advance(22 * DAY);
    await scenario.kit.tick();
    const id = (await invoicesIn(scenario))[0]?.id ?? '';
    assert.match(await (await opened(scenario.kit, (await linkTo(scenario, id)).url)).text(), /Not paid yet/);
  });
});

describe('the store\'s guards', () => {
  const by = { id: 'system', name: '' };

  async function owing(cards: readonly ServerCardKey[] = []) {
    const scenario = buildScenario({ cards });
    const { clock, kit, accountId, store } = scenario;
    clock.advance(22 * DAY);
    await kit.tick();
    const [invoice] = await invoicesIn(scenario);
    assert.ok(invoice);
    const miss = (missed: number, nextAttemptAt: number | null, id = invoice.id) => store.missPayment(accountId, id, { missed, nextAttemptAt }, { by, at: clock.now() });
    const now = async () => ({ status: (await accountIn(scenario)).status, revision: (await accountIn(scenario)).revision, missed: (await invoicesIn(scenario))[0]?.missed });
    return { ...scenario, invoice, miss, now };
  }

  test('a missed payment counts once', async () => {
    const { miss, now } = await owing();
    const before = await now();
    assert.deepEqual([before.status, before.missed], ['past_due', 1]);
    assert.equal(await miss(0, null), false);
    assert.equal(await miss(2, null), false);
    assert.equal(await miss(1, null, 'inv_none'), false);
    assert.deepEqual(await now(), before);
    assert.deepEqual([await miss(1, null), await miss(1, null)], [true, false]);
    assert.deepEqual(await now(), { status: 'unpaid', revision: before.revision + 1, missed: 2 });
  });

  test('an invoice is due on its day, and a missed payment ignored once it is paid', async () => {
    const { store, clock, accountId, invoice, miss, now, kit } = await owing(['declined_later', 'visa']);
    const due = async () => (await store.dueInvoices(clock.now())).filter((one) => one.accountId === accountId).map(({ id }) => id);
    assert.deepEqual(await due(), []);
    clock.advance(3 * DAY);
    assert.deepEqual(await due(), [invoice.id]);
    await store.updateMethod(accountId, `pm_${accountId}_2`, { isDefault: true }, { by, at: clock.now() });
    await kit.tick();
    const paid = await now();
    assert.deepEqual([paid.status, await due(), await miss(1, null)], ['active', [], false]);
    assert.deepEqual(await now(), paid);
  });

  for (const status of ['canceled', 'paused', 'unpaid'] as const) {
    test(`a missed payment leaves an account that is ${status} so`, async () => {
      const { store: own, invoice, accountId } = await owing();
      const account = await own.account(accountId);
      assert.ok(account);
      const store = createMemoryStore({ accounts: [{ ...account, status }], invoices: { [accountId]: [invoice] } });
      assert.equal(await store.missPayment(accountId, invoice.id, { missed: 1, nextAttemptAt: 5 }, { by, at: 1 }), true);
      assert.equal((await store.account(accountId))?.status, status);
    });
  }

  test('a use of credits counts once, spends nothing when there are too few, and dates itself', async () => {
    const scenario = buildScenario();
    const { store, accountId } = scenario;
    const day = Date.parse('2026-11-22T00:00:00Z');
    const use = (id: string, quantity: number, kind = 'export') => store.useCredits(accountId, { id, kind, quantity, day }, { by, at: scenario.clock.now() });
    const before = await accountIn(scenario);
    assert.deepEqual([await use('a', 501), await use('b', 1, 'fax'), await store.useCredits('none', { id: 'a', kind: 'export', quantity: 1, day }, { by, at: 1 })], ['short', 'not_found', 'not_found']);
    assert.deepEqual(await accountIn(scenario), before);
    assert.deepEqual([await use('a', 300), await use('a', 300)], ['used', 'used']);
    const after = await accountIn(scenario);
    assert.deepEqual([after.revision, after.termsRevision], [before.revision + 1, before.termsRevision]);
    assert.deepEqual(after.credits.find(({ kind }) => kind === 'export')?.usage, [{ day, used: 300 }]);
    assert.equal(await use('c', 201), 'short');
    assert.equal(await use('d', 200), 'used');
  });
});
