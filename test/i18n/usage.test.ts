/** Every text that ships is one that some code asks for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { parseCatalogue } from './parsed-catalogue.js';
import { wholeFtl } from './texts.js';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** Ids put together when the page runs; the catalogue tests hold them against the codes they come from. */
const DYNAMIC = [
  'codes-did-',
  'codes-state-',
  'decline-',
  'error-',
  'find-show-',
  'find-sort-',
  'importing-failed-',
  'importing-header-',
  'importing-separator-',
  'invite-column-',
  'invite-problem-',
  'invite-role-',
  'invoices-status-',
  'manage-consequence-',
  'manage-reason-',
  'manage-title-',
  'member-bulk-',
  'member-may-',
  'members-role-',
  'members-state-',
  'method-expiry-',
  'method-provider-',
  'plans-refused-',
  'profile-error-',
  'profile-field-',
  'profile-tax-state-',
  'purchase-promotion-error-',
  'quantity-',
  'redeem-code-',
  'seats-status-',
  'summary-status-',
  'summary-support-',
  'summary-way-',
];
/** Address labels: the rules of a country name them as `province-state`, and forms put `profile-` before. */
const LABELS = ['profile-province-', 'profile-city-', 'profile-postal-'];
/** Words and building blocks of the catalogues themselves. */
const OWN = ['term-', 'part-'];

function code(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => join(folder, entry.name) !== join(SOURCE, 'i18n'))
    .map((entry) => (entry.isDirectory() ? code(join(folder, entry.name)) : entry.name.endsWith('.ts') ? readFileSync(join(folder, entry.name), 'utf8') : ''))
    .join('\n');
}

const all = code(SOURCE);
const ids = [...parseCatalogue(await wholeFtl('en')).keys()];

const isUsed = (id: string): boolean => new RegExp(`['"\`]${id}['"\`]`).test(all);

test('no text is left over', () => {
  const exempt = [...DYNAMIC, ...LABELS, ...OWN];
  assert.deepEqual(ids.filter((id) => !exempt.some((prefix) => id.startsWith(prefix)) && !isUsed(id)), []);
});

test('every prefix that is exempt is one the code builds ids with', () => {
  for (const prefix of DYNAMIC) assert.ok(all.includes(`\`${prefix}\${`), prefix);
  assert.ok(all.includes('`profile-${rule.label}`'));
});
