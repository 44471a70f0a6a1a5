/** Texts, overrides, amounts, dates and names as people read them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createI18n, loadCatalogue, LOCALES, type I18n, type I18nOptions } from '../../src/i18n/i18n.js';
import { language as open } from './texts.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');

const language = (locale: string, options: Partial<I18nOptions> = {}): Promise<I18n> => open(locale, { timeZone: 'UTC', now: () => NOW, ...options });

/** Intl writes spaces of many kinds and bidi marks; people see a space. */
const plain = (text: string): string => text.replace(/[\u200e\u200f]/g, '').replace(/\s/gu, ' ');

test('the catalogue is the one of the language; the region stays', async () => {
  const textsOf = async (locale: string) => (await loadCatalogue(locale)).catalogue.sources;
  const english = await textsOf('en');
  for (const [wanted, locale] of [['fr', 'fr'], ['fr-CA', 'fr-CA'], ['fr_CA', 'fr-CA'], ['TR', 'tr'], ['tr-TR', 'tr-TR'], ['en-US', 'en-US']] as const) {
    assert.equal((await loadCatalogue(wanted)).locale, locale);
    assert.deepEqual(await textsOf(wanted), await textsOf(locale.slice(0, 2)), wanted);
  }
  for (const unknown of ['de', 'frr', 'zz-ZZ', '', '*', 'not a tag']) {
    assert.equal((await loadCatalogue(unknown)).locale, 'en', unknown);
    assert.deepEqual(await textsOf(unknown), english, unknown);
  }
  assert.deepEqual([...LOCALES], ['en', 'fr', 'tr']);
});

test('typed and untyped texts', async () => {
  const i18n = await language('en');
  assert.equal(i18n.t('purchase-pay', { amount: '€22.03' }), 'Pay €22.03');
  assert.equal(i18n.t('purchase-renewal', { amount: '€187.20', interval: 'month', date: '14 December' }), 'then €187.20 a month from 14 December');
  assert.equal(i18n.t('purchase-renewal', { amount: '€900', interval: 'year', date: '14 December' }), 'then €900 a year from 14 December');
  assert.equal(i18n.text('error-card_declined'), i18n.t('error-card_declined'));
  assert.equal(i18n.text('quantity-below_minimum', { minimum: 5, maximum: 9 }), 'Enter 5 or more.');
  assert.equal(i18n.has('error-card_declined'), true);
  assert.equal(i18n.has('error-no_such_code'), false);
  assert.equal(i18n.text('error-no_such_code'), '');
  assert.equal(i18n.text('toString'), '');
});

test('a text the catalogue lacks shows its id rather than an empty button', () => {
  const i18n = createI18n({ locale: 'en', catalogue: '' });
  assert.equal(i18n.t('common-save'), 'common-save');
  assert.equal(i18n.t('seats-added', { count: 2 }), 'seats-added');
});

test('the compiler refuses unknown ids and wrong arguments', async () => {
  const i18n = await language('en');
  // @ts-expect-error no such id
  assert.equal(i18n.t('common-sve'), 'common-sve');
  // @ts-expect-error the amount is missing
  assert.match(i18n.t('purchase-pay'), /^Pay/);
  // @ts-expect-error a count is a number
  assert.ok(i18n.t('seats-added', { count: '3' }));
  // @ts-expect-error this text takes nothing
  assert.equal(i18n.t('common-save', { count: 3 }), 'Save');
});

test('a host replaces any text, with the arguments of the original', async () => {
  const i18n = await language('en', {
    overrides: { 'common-save': 'Keep', 'purchase-pay': 'Settle { $amount }', 'seats-added': '{ $count ->\n[one] One more!\n*[other] { SEAT($count) } more!\n}' },
  });
  assert.equal(i18n.t('common-save'), 'Keep');
  assert.equal(i18n.t('purchase-pay', { amount: '€1' }), 'Settle €1');
  assert.equal(i18n.t('seats-added', { count: 1 }), 'One more!');
  assert.equal(i18n.t('seats-added', { count: 4 }), '4 seats more!');
  assert.equal(i18n.t('common-cancel'), 'Cancel');
});

test('a broken override leaves the shipped text, and only there', async () => {
  for (const broken of ['', ' ', '{', '}', 'a } b', 'Pay { $amount', '{ $sum }', 'Pay { MONEY($amount) }', '{ no-such-text }', '{ -term }', '{ purchase-pay }', '{ $amount ->\n[one] x\n}', '{ $amount -> }']) {
    const i18n = await language('en', { overrides: { 'purchase-pay': broken, 'common-save': 'Keep' } });
    assert.equal(i18n.t('purchase-pay', { amount: '€1' }), 'Pay €1', broken);
    assert.equal(i18n.t('common-save'), 'Keep');
  }
});

test('an override cannot define a second text, and an impossible id does nothing', async () => {
  const i18n = await language('en', { overrides: { 'common-save': 'Keep\ncommon-cancel = Gone', 'no such id': 'Gone' } });
  assert.equal(i18n.t('common-cancel'), 'Cancel');
  assert.match(i18n.t('common-save'), /^Keep/);
});

test('money is exact, in the digits of its currency', async () => {
  const read = async (locale: string): Promise<string[]> => {
    const i18n = await language(locale);
    return [i18n.money(1200, 'JPY'), i18n.money(1250, 'KWD'), i18n.money(120_050, 'TRY'), i18n.money(4820, 'EUR'), i18n.money(-204, 'EUR'), i18n.money(9_007_199_254_740_991, 'EUR')].map(plain);
  };
  assert.deepEqual(await read('en'), ['¥1,200', 'KWD 1.250', '₺1,200.50', '€48.20', '−€2.04', '€90,071,992,547,409.91']);
  assert.deepEqual(await read('fr'), ['1 200 ¥', '1,250 KWD', '1 200,50 ₺', '48,20 €', '−2,04 €', '90 071 992 547 409,91 €']);
  assert.deepEqual(await read('tr'), ['¥1.200', 'KWD 1,250', '₺1.200,50', '€48,20', '−€2,04', '€90.071.992.547.409,91']);
});

test('currencies whose display digits in the platform differ keep the digits they are charged with', async () => {
  const i18n = await language('en');
  assert.match(i18n.money(123_456, 'IDR'), /1,234\.56$/);
  assert.match(i18n.money(100_000, 'HUF'), /1,000\.00$/);
  assert.match(i18n.money(100_000, 'ISK'), /1,000\.00$/);
  assert.equal(i18n.money(1205, 'not a currency'), '12.05 not a currency');
  assert.throws(() => i18n.money(12.5, 'EUR'), RangeError);
});

test('numbers and shares', async () => {
  assert.deepEqual([(await language('en')).number(12_345), (await language('en')).percent(2000), (await language('en')).percent(550)], ['12,345', '20%', '5.5%']);
  assert.deepEqual([plain((await language('fr')).number(12_345)), plain((await language('fr')).percent(2000))], ['12 345', '20 %']);
  assert.deepEqual([(await language('tr')).number(12_345), (await language('tr')).percent(1800)], ['12.345', '%18']);
});

test('a date names its year only when it is another one', async () => {
  const read = async (locale: string): Promise<string[]> => {
    const i18n = await language(locale);
    return [i18n.date('2026-12-14T00:00:00Z'), i18n.date('2027-01-01T00:00:00.000Z'), i18n.date('2025-12-11T00:00:00Z')].map(plain);
  };
  assert.deepEqual(await read('en'), ['14 December', '1 January 2027', '11 December 2025']);
  assert.deepEqual(await read('en-US'), ['December 14', 'January 1, 2027', 'December 11, 2025']);
  assert.deepEqual(await read('fr'), ['14 décembre', '1er janvier 2027', '11 décembre 2025']);
  assert.deepEqual(await read('tr'), ['14 Aralık', '1 Ocak 2027', '11 Aralık 2025']);
});

test('days are those of the time zone, and so is the present year', async () => {
  const instant = '2026-12-31T22:30:00Z';
  assert.equal((await language('en')).date(instant), '31 December');
  assert.equal((await language('en', { timeZone: 'Europe/Istanbul' })).date(instant), '1 January 2027');
  const newYear = () => Date.parse(instant);
  assert.equal((await language('en', { timeZone: 'Europe/Istanbul', now: newYear })).date(instant), '1 January');
  assert.equal((await language('en', { timeZone: 'America/New_York' })).dateTime('2026-12-14T02:05:00Z').replace(/,? at |, /, ' · '), '13 December · 21:05');
});

test('a time zone the platform does not know gives a date all the same', async () => {
  for (const timeZone of ['', 'Europe/Nowhere']) {
    assert.match((await language('en', { timeZone })).date('2026-12-14T12:00:00Z'), /^1[345] December$/);
  }
});

test('a period names its first and its last day', async () => {
  const i18n = await language('en', { timeZone: 'Europe/Paris' });
  // Ends at midnight in Paris: 13 December is the last day.
  assert.equal(plain(i18n.period('2026-11-13T23:00:00Z', '2026-12-13T23:00:00Z')), '14 Nov – 13 Dec');
  // Ends in the morning of the 14th: that day is part of it.
  assert.equal(plain(i18n.period('2026-11-14T08:15:00Z', '2026-12-14T08:15:00Z')), '14 Nov – 14 Dec');
  assert.equal(plain(i18n.period('2026-10-31T23:00:00Z', '2026-11-30T23:00:00Z')), '1 – 30 Nov');
  assert.equal(plain(i18n.period('2026-12-13T23:00:00Z', '2027-01-13T23:00:00Z')), '14 Dec 2026 – 13 Jan 2027');
  assert.equal(plain(i18n.period('2026-12-14T08:00:00Z', '2026-12-14T08:00:00Z')), '14 Dec');
  const french = await language('fr', { timeZone: 'Europe/Paris' });
  assert.equal(plain(french.period('2026-11-30T23:00:00Z', '2026-12-31T23:00:00Z')).replace('–', '-'), '1-31 déc.');
  assert.equal(plain(french.period('2026-11-14T08:15:00Z', '2026-12-01T08:15:00Z')), '14 nov. – 1er déc.');
  assert.equal(plain((await language('tr')).period('2026-11-14T08:15:00Z', '2026-12-14T08:15:00Z')), '14 Kas – 14 Ara');
});

test('countries, order and lists are those of the language', async () => {
  const [english, french, turkish] = await Promise.all(['en', 'fr', 'tr'].map((locale) => language(locale)));
  assert.deepEqual([english, french, turkish].map((i18n) => i18n?.regionName('DE')), ['Germany', 'Allemagne', 'Almanya']);
  assert.equal(english?.regionName('nowhere'), 'nowhere');
  assert.deepEqual([english, french, turkish].map((i18n) => i18n?.list(['A', 'B', 'C'])), ['A, B and C', 'A, B et C', 'A, B ve C']);
  assert.deepEqual(['Zonguldak', 'Çorum', 'Iğdır', 'İzmir', 'Cizre'].sort((a, b) => turkish?.compare(a, b) ?? 0), ['Cizre', 'Çorum', 'Iğdır', 'İzmir', 'Zonguldak']);
  assert.ok((english?.compare('Room 9', 'Room 10') ?? 0) < 0);
});

test('direction follows the language, and arguments are isolated only where it runs right to left', async () => {
  const pay = 'purchase-pay = Pay { $amount } now\n';
  for (const locale of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur']) assert.equal(createI18n({ locale, catalogue: pay }).dir, 'rtl', locale);
  for (const locale of ['en', 'fr-CA', 'tr', 'arn', 'nonsense!']) assert.equal(createI18n({ locale, catalogue: pay }).dir, 'ltr', locale);
  assert.equal(createI18n({ locale: 'he', catalogue: pay }).t('purchase-pay', { amount: '5' }), 'Pay \u20685\u2069 now');
  assert.equal(createI18n({ locale: 'en', catalogue: pay }).t('purchase-pay', { amount: '5' }), 'Pay 5 now');
});

test('two instances share nothing', async () => {
  const one = await language('en', { overrides: { 'common-save': 'Keep' }, seatTerm: 'user' });
  const other = await language('en');
  assert.deepEqual([one.t('common-save'), other.t('common-save')], ['Keep', 'Save']);
  assert.deepEqual([one.t('seats-title'), other.t('seats-title')], ['Users', 'Seats']);
});
