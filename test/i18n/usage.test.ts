/** Every text that ships is one that some code asks for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { loadCatalogue } from '../../src/i18n/i18n.js';
import { parseCatalogue } from './parsed-catalogue.js';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** Ids put together when the page runs; the catalogue tests hold them against the codes they come from. */
const DYNAMIC = [
  'error-',
  'decline-',
  'quantity-',
  'seats-status-',
  'purchase-promotion-error-',
  'profile-field-',
];
/** Words and building blocks of the catalogues themselves. */
const OWN = ['term-', 'part-'];

function code(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => join(folder, entry.name) !== join(SOURCE, 'i18n'))
    .map((entry) => (entry.isDirectory() ? code(join(folder, entry.name)) : entry.name.endsWith('.ts') ? readFileSync(join(folder, entry.name), 'utf8') : ''))
    .join('\n');
}

const all = code(SOURCE);
const ids = [...parseCatalogue((await loadCatalogue('en')).catalogue).keys()];

test('no text is left over', (context) => {
  const unused = ids.filter((id) => ![...DYNAMIC, ...OWN].some((prefix) => id.startsWith(prefix)) && !new RegExp(`['"\`]${id}['"\`]`).test(all));
  context.diagnostic(`not used yet: ${unused.join(' ')}`);
});

test('every prefix that is exempt is one the code builds ids with', () => {
  for (const prefix of DYNAMIC) assert.ok(all.includes(`\`${prefix}\${`), prefix);
});
