/** Texts come by area: whenever code runs, the texts it asks for are there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { build } from 'esbuild';
import { routes, type RouteName } from '../../src/api/contract/routes.js';
import { catalogueOf } from '../../src/i18n/catalogue.js';
import { createI18n, loadCatalogue, type Area } from '../../src/i18n/i18n.js';
import { parseCatalogue } from './parsed-catalogue.js';
import english from '../../src/i18n/locales/en.js';
import { AREAS } from './texts.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ENTRY = 'src/define.ts';

/** Code that is loaded together with the texts of an area; all other code has the core texts only. */
const WITH: Record<string, readonly Area[]> = {
  'src/components/seats/seat-order.ts': ['purchase'],
  'src/components/basket/basket-order.ts': ['purchase'],
  'src/components/forms/sections.ts': ['profile'],
  'src/components/forms/forms.ts': ['profile', 'forms'],
  'src/components/forms/method-edit-form.ts': ['profile', 'forms'],
  'src/components/base/returned.ts': ['forms'],
  'src/components/plans/plan-view.ts': ['plans'],
  'src/components/plans/plan-order.ts': ['plans', 'purchase'],
  'src/components/plans/comparison.ts': ['plans'],
  'src/components/plans/waiting.ts': ['plans'],
  'src/components/credits/credit-view.ts': ['credits'],
  'src/components/credits/credit-order.ts': ['credits', 'topup', 'purchase'],
  'src/components/credits/credit-undo.ts': ['credits'],
  'src/components/credits/usage-table.ts': ['credits'],
  'src/components/invoices/invoice-view.ts': ['invoices'],
  'src/components/summary/summary-view.ts': ['summary'],
  'src/components/invoices/invoice-csv.ts': ['invoices'],
  'src/components/invoices/year-filter.ts': ['invoices'],
  'src/components/summary/undo.ts': ['summary'],
  'src/components/summary/details.ts': ['summary', 'manage'],
  'src/components/summary/status-order.ts': ['summary', 'manage', 'purchase'],
  'src/components/summary/renewal-lines.ts': ['summary', 'purchase'],
  'src/components/invoices/invoice-payment.ts': ['invoices', 'purchase'],
  'src/components/invite/invite-view.ts': ['invite'],
  'src/components/invite/people-problems.ts': ['invite', 'people'],
  'src/components/invite/file-panel.ts': ['invite', 'people', 'importing'],
  'src/components/invite/code-panel.ts': ['invite', 'codes'],
  'src/components/redeem/redeem-view.ts': ['redeem'],
  'src/components/invite/file-save.ts': ['invite', 'people', 'importing'],
  'src/components/invite/batch-rows.ts': ['invite', 'people', 'inviting', 'importing', 'purchase'],
  'src/components/invite/inviting.ts': ['invite', 'people', 'inviting', 'purchase'],
  'src/components/members/members-view.ts': ['members'],
  'src/components/members/member-tools.ts': ['members', 'find'],
  'src/components/members/member-desk.ts': ['members', 'member'],
  // From the list, or from the page of one person.
  'src/components/members/seat-offer.ts': ['member', 'purchase'],
  'src/components/members/toggle-view.ts': ['seat'],
  // In the middle of a reduction.
  'src/components/members/seat-freeing.ts': ['members', 'member', 'find', 'purchase'],
};
/** What a server may be asked by code of each area, the core's for reading and taking back. */
const CALLS: Record<'core' | Area, readonly RouteName[]> = {
  core: ['session', 'subscription', 'profile', 'paymentMethods', 'changes', 'cancelScheduledChange', 'operations'],
  purchase: ['seatHolders', 'createQuote', 'quote', 'voidQuote', 'createOperation', 'operation', 'resumeOperation', 'cancelOperation'],
  profile: [],
  forms: ['saveProfile', 'deleteProfile', 'createPaymentSetup', 'completePaymentSetup', 'updatePaymentMethod', 'deletePaymentMethod'],
  plans: ['plans', 'compare'],
  credits: ['credits'],
  invoices: ['invoices', 'invoiceLink'],
  summary: [],
  manage: [],
  topup: [],
  invite: [],
  people: [],
  inviting: ['imports', 'createImport', 'addImportRows', 'updateImport', 'import', 'importRows', 'commitImport', 'cancelImport', 'activity'],
  importing: [],
  codes: ['codes', 'seatCeiling', 'createCode', 'updateCode', 'revokeCode'],
  redeem: ['redeemCode', 'acceptInvitation'],
  members: ['members'],
  find: ['membersLink'],
  seat: ['member', 'takeSeat', 'releaseSeat'],
  member: ['updateMember', 'removeMember', 'restoreMember', 'resendInvitation', 'transferSeat', 'changeMembers'],
};
/** Any request may end so. */
const ALWAYS = ['invalid_request', 'method_not_allowed', 'origin_rejected', 'not_signed_in', 'forbidden_role', 'rate_limited', 'internal', 'network', 'timeout', 'invalid_response'];
/** And so, when something is sent or paid. */
const SENDING = ['idempotency_key_missing', 'idempotency_key_reused', 'precondition_required', 'unsupported_media_type', 'too_large', 'gateway_failed', 'provider_error', 'provider_unavailable'];

/** Ids that are there once an area was loaded, those of its own and those it shares. */
const known: Readonly<Record<'core' | Area, ReadonlySet<string>>> = await knownByArea();

async function knownByArea(): Promise<Record<'core' | Area, ReadonlySet<string>>> {
  const core = new Set(parseCatalogue(english.core).keys());
  const found: Partial<Record<'core' | Area, ReadonlySet<string>>> = { core };
  for (const area of AREAS) {
    const { catalogue } = await loadCatalogue('en');
    await catalogue.load(area);
    found[area] = new Set(parseCatalogue(catalogue.sources.join('\n')).keys());
  }
  return found as Record<'core' | Area, ReadonlySet<string>>;
}

const all = new Set(Object.values(known).flatMap((ids) => [...ids]));

const { inputs } = (await build({ absWorkingDir: ROOT, entryPoints: [ENTRY], bundle: true, splitting: true, format: 'esm', outdir: 'out', write: false, metafile: true, logLevel: 'error' })).metafile;

/** What is loaded with a file, and the files it imports later. */
function loadedWith(entry: string): { files: Set<string>; later: Set<string> } {
  const files = new Set<string>();
  const later = new Set<string>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    for (const { path: other, kind } of inputs[path]?.imports ?? []) {
      if (kind === 'dynamic-import') later.add(other);
      else visit(other);
    }
  };
  visit(entry);
  return { files, later };
}

/** All parts the page is made of, each by the file it begins with. */
function parts(): string[] {
  const found = new Set<string>();
  const visit = (entry: string): void => {
    if (found.has(entry)) return;
    found.add(entry);
    loadedWith(entry).later.forEach(visit);
  };
  visit(ENTRY);
  return [...found].filter((entry) => !entry.startsWith('src/i18n/'));
}

/** Ids in a file: whole ones, and all that begin as a template does. Error ids follow from what a server is asked, below. */
function idsIn(path: string): string[] {
  const code = readFileSync(`${ROOT}${path}`, 'utf8');
  const whole = [...code.matchAll(/['"`]([a-z]+-[\w-]+)['"`]/g)].map(([, id]) => id ?? '').filter((id) => all.has(id));
  const begun = [...code.matchAll(/`([a-z]+-(?:[a-z-]+-)?)\$\{/g)].map(([, prefix]) => prefix ?? '').filter((prefix) => prefix !== 'error-' && prefix !== 'profile-');
  return [...whole, ...begun.flatMap((prefix) => [...all].filter((id) => id.startsWith(prefix)))];
}

test('every file has the texts it asks for when it runs', () => {
  let seen = 0;
  for (const entry of parts()) {
    const ids = new Set((['core', ...(WITH[entry] ?? [])] as const).flatMap((area) => [...known[area]]));
    for (const file of loadedWith(entry).files) {
      // Rules and servers know no texts; their ids of lines only look alike.
      if (!file.startsWith('src/') || /^src\/(i18n|domain|server|testing)\//.test(file)) continue;
      const asked = idsIn(file);
      seen += asked.length;
      assert.deepEqual(asked.filter((id) => !ids.has(id)), [], `${file}, loaded with ${entry}, has not got`);
    }
  }
  assert.ok(seen > 200, `only ${seen} ids were found in the code`);
});

test('the core texts are those somebody may see before an area is opened', () => {
  const asked = new Set(parts().filter((entry) => !WITH[entry]).flatMap((entry) => [...loadedWith(entry).files].filter((file) => file.startsWith('src/') && !file.startsWith('src/i18n/')).flatMap(idsIn)));
  const codes = new Set([...ALWAYS, ...CALLS.core.flatMap((name): readonly string[] => routes[name].errors)].map((code) => `error-${code}`));
  // Other texts refer to it.
  codes.add('error-unexpected');
  assert.deepEqual([...known.core].filter((id) => !/^(term|part)-/.test(id) && !asked.has(id) && !codes.has(id)), []);
});

test('what is said to come with an area does come later than the page', () => {
  const entries = parts();
  for (const entry of Object.keys(WITH)) assert.ok(entries.includes(entry), entry);
});

test('every refusal a server may answer with has its text in the areas that ask', () => {
  const asked = new Set(Object.values(CALLS).flat());
  assert.deepEqual(Object.keys(routes).filter((name) => !asked.has(name as RouteName)), [], 'routes that belong to no area');
  for (const area of Object.keys(CALLS) as (keyof typeof CALLS)[]) {
    const sends = area === 'purchase' || area === 'forms';
    const codes = [...ALWAYS, ...(sends ? SENDING : []), ...CALLS[area].flatMap((name): readonly string[] => routes[name].errors)];
    for (const code of codes) assert.ok(known[area].has(`error-${code}`), `${area} lacks error-${code}`);
  }
});

test('an area brings its texts once, below those of the host', async () => {
  const loaded = await loadCatalogue('en');
  const i18n = createI18n({ ...loaded, overrides: { 'purchase-pay': 'Settle { $amount }', 'term-desk': 'desk\n.other = desks' }, seatTerm: 'desk' });
  assert.equal(i18n.t('seats-title'), 'Desks');
  assert.equal(i18n.knows('purchase'), false);
  assert.equal(i18n.text('seats-added', { count: 2 }), '');
  assert.equal(i18n.t('purchase-pay', { amount: '€1' }), 'Settle €1');
  await Promise.all([i18n.load('purchase'), i18n.load('purchase')]);
  assert.equal(i18n.knows('purchase'), true);
  assert.equal(i18n.knows('profile'), false);
  assert.equal(i18n.t('seats-added', { count: 2 }), '2 desks added');
  assert.equal(i18n.t('purchase-pay', { amount: '€1' }), 'Settle €1');
  await i18n.load('forms');
  assert.equal(i18n.t('method-save'), 'Save card');
  assert.equal(loaded.catalogue.sources.length, 7, 'core, common, shared, refusals, purchase, profile, forms');
});

test('another instance over the same catalogue has what the first one loaded, also meanwhile', async () => {
  const loaded = await loadCatalogue('fr');
  const before = createI18n(loaded);
  const loading = before.load('purchase');
  const after = createI18n({ ...loaded, seatTerm: 'license' });
  assert.equal(after.knows('purchase'), false);
  assert.deepEqual([...loaded.catalogue.wanted], ['purchase']);
  await loading;
  assert.equal(after.knows('purchase'), true);
  assert.equal(after.t('seats-added', { count: 2 }), '2 licences ajoutées');
  assert.equal(createI18n(await loadCatalogue('fr')).knows('purchase'), false, 'nothing is kept beyond the catalogue');
});

test('an area that could not be fetched can be tried again', async () => {
  let online = false;
  const i18n = createI18n({
    locale: 'en',
    catalogue: catalogueOf({ core: 'common-retry = Again\n', profile: () => (online ? Promise.resolve([{ default: 'method-save = Keep\n' }]) : Promise.reject(new Error('offline'))) }),
  });
  await assert.rejects(i18n.load('profile'), /offline/);
  assert.equal(i18n.knows('profile'), false);
  assert.equal(i18n.text('method-save'), '');
  online = true;
  await i18n.load('profile');
  assert.equal(i18n.t('method-save'), 'Keep');
});

test("a host's own language may be one piece", async () => {
  const i18n = createI18n({ locale: 'pl', catalogue: 'method-save = Zapisz\n' });
  assert.equal(i18n.t('method-save'), 'Zapisz');
  await i18n.load('profile');
  assert.equal(i18n.knows('profile'), true);
  assert.equal(i18n.t('method-save'), 'Zapisz');
});
