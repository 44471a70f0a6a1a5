/** The catalogues agree with each other, with the plural rules of their language, and with the error codes. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { SERVER_ERRORS } from '../../src/api/errors.js';
import { countryCodes, profileFieldsOf } from '../../src/domain/addresses.js';
import { createI18n, LOCALES } from '../../src/i18n/i18n.js';
import { parseCatalogue, type ParsedMessage } from './parsed-catalogue.js';
import { ftlOf, PARTS, wholeFtl } from './texts.js';

/** Bytes in brotli of each part that needs other than 1,200. Other languages may need a quarter more than English. */
const BUDGET: Readonly<Record<string, number>> = { core: 1_350, codes: 1_500, shared: 920, purchase: 3_100, profile: 1_550, plans: 1_020, invoices: 600, summary: 900, manage: 900, topup: 700, member: 1_250 };
const BUDGET_OF_AREA = 1_200;
const LONGER = 1.25;

const source = Object.fromEntries(await Promise.all(LOCALES.map(async (locale) => [locale, await wholeFtl(locale)] as const)));
const parsed = Object.fromEntries(LOCALES.map((locale) => [locale, parseCatalogue(source[locale] ?? '')]));
const english = parsed['en'] ?? new Map<string, ParsedMessage>();
/** Building blocks of one language: the others need not have them. */
const shared = (ids: Iterable<string>): string[] => [...ids].filter((id) => !id.startsWith('part-')).sort();

for (const locale of LOCALES) {
  const messages = parsed[locale] ?? new Map<string, ParsedMessage>();

  test(`${locale}: the same messages as English, each with the same variables`, () => {
    assert.deepEqual(shared(messages.keys()), shared(english.keys()));
    for (const id of shared(english.keys())) {
      assert.deepEqual(messages.get(id)?.variables, english.get(id)?.variables, id);
    }
  });

  test(`${locale}: every message has a value, and only terms have attributes`, () => {
    for (const [id, { hasValue, attributes }] of messages) {
      assert.ok(hasValue, id);
      if (!id.startsWith('term-')) assert.deepEqual(attributes, [], id);
    }
  });

  test(`${locale}: every choice by number covers the plural categories of the language`, () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [id, { pluralChoices }] of messages) {
      for (const keys of pluralChoices) {
        for (const category of categories) assert.ok(keys.includes(category), `${id} lacks [${category}]`);
      }
    }
  });

  test(`${locale}: terms have every form the language counts with`, () => {
    // The value of a term is its [one]; Turkish counts in the singular and needs a plural only where no number stands.
    const forms = locale === 'tr' ? ['plural'] : new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter((c) => c !== 'one');
    for (const word of ['seat', 'license', 'user']) {
      const { attributes } = messages.get(`term-${word}`) ?? { attributes: [] as readonly string[] };
      for (const form of forms) assert.ok(attributes.includes(form), `term-${word} lacks .${form}`);
      if (locale === 'fr') assert.ok(attributes.includes('gender'), word);
      if (locale === 'tr') {
        for (const name of ['acc', 'dat', 'loc', 'gen']) {
          assert.ok(attributes.includes(name) && attributes.includes(`${name}-plural`), `term-${word} lacks .${name}`);
        }
      }
    }
  });

  test(`${locale}: every code people can meet has a text that needs no argument`, () => {
    // "aborted" is never shown: the caller gave up.
    const codes = [...Object.keys(SERVER_ERRORS), 'network', 'timeout', 'invalid_response', 'gateway_failed', 'unexpected'];
    const i18n = createI18n({ locale, catalogue: source[locale] ?? '' });
    for (const id of [...codes.map((code) => `error-${code}`), ...[...messages.keys()].filter((id) => id.startsWith('decline-'))]) {
      assert.ok(i18n.has(id), id);
      assert.deepEqual(messages.get(id)?.variables, [], id);
      assert.match(i18n.text(id), /\.$/, id);
    }
    for (const code of ['required', 'not_a_number', 'fraction', 'negative', 'below_minimum', 'above_maximum', 'too_large']) {
      assert.ok(i18n.has(`quantity-${code}`), code);
    }
  });

  test(`${locale}: every field of every country has a name`, () => {
    for (const country of countryCodes()) {
      for (const { name, label } of profileFieldsOf(country)) {
        assert.ok(messages.has(`profile-${label}`) || messages.has(`profile-field-${name}`), `${country}: ${label}`);
      }
    }
    const labels = new Set(countryCodes().flatMap((country) => profileFieldsOf(country).map(({ label }) => `profile-${label}`)));
    for (const id of messages.keys()) {
      if (/^profile-(province|city|postal)-(?!warning)/.test(id)) assert.ok(labels.has(id), `no country has ${id}`);
    }
  });

  test(`${locale}: every state a server may name has a text`, () => {
    const named = {
      'seats-status-': ['past_due', 'unpaid', 'incomplete', 'paused', 'canceled'],
      'invoices-status-': ['paid', 'open', 'void', 'uncollectible'],
      'summary-status-': ['trialing', 'active', 'past_due', 'unpaid', 'incomplete', 'paused', 'canceled', 'unknown'],
      'purchase-promotion-error-': ['required', 'unknown_code', 'expired', 'already_used', 'not_applicable', 'unknown'],
      'plans-refused-': ['downgrade', 'interval', 'contact_sales', 'seats_above_maximum', 'subscription_inactive', 'change_pending', 'other'],
      'profile-tax-state-': ['pending', 'verified', 'unverified'],
      'profile-error-': ['required', 'card_number', 'too_long', 'invalid'],
      'method-provider-': ['stripe', 'simulated', 'other'],
    };
    for (const [prefix, codes] of Object.entries(named)) for (const code of codes) assert.ok(messages.has(prefix + code), prefix + code);
  });

  test(`${locale}: typography and tone`, () => {
    const text = (source[locale] ?? '').replace(/^#.*$/gm, '').replace(/"[^"\n]*"/g, '""');
    assert.doesNotMatch(text, /\.\.\./, 'three dots instead of …');
    assert.doesNotMatch(text, /[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]/, 'a typewriter apostrophe');
    assert.doesNotMatch(text, /!/, 'an exclamation mark');
    assert.doesNotMatch(text, /\S {2,}\S/, 'two spaces');
    if (locale === 'fr') {
      assert.doesNotMatch(text, /\p{L} ?[;?]|\p{L}:(?!\s*"")|\p{L} :|« | »/u, 'a plain or no space before ; ? : or inside « »');
    }
  });

  test(`${locale}: small on the wire`, async () => {
    const ftl = await ftlOf(locale);
    for (const part of PARTS) {
      const text = ftl[part] ?? '';
      const size = brotliCompressSync(text).length;
      assert.ok(size <= (BUDGET[part] ?? BUDGET_OF_AREA) * (locale === 'en' ? 1 : LONGER), `${part}: ${size} bytes`);
      assert.doesNotMatch(text, /^#/m, `${part}: comments are downloaded too`);
    }
  });

  test(`${locale}: each message is in the part it is in for English`, async () => {
    const [own, first] = await Promise.all([ftlOf(locale), ftlOf('en')]);
    for (const part of PARTS) {
      const idsOf = (ftl: string): string[] => [...ftl.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id]) => id ?? '');
      assert.deepEqual(shared(idsOf(own[part] ?? '')), shared(idsOf(first[part] ?? '')), part);
    }
  });
}

test('the typed ids are those of the English catalogue', () => {
  const script = fileURLToPath(new URL('../../scripts/generate-messages.ts', import.meta.url));
  execFileSync(process.execPath, ['--import', 'tsx', script, '--check']);
});
