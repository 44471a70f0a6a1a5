/** The host's word for a seat, in every number, gender and case the three languages need. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createI18n, type I18n } from '../../src/i18n/i18n.js';
import { language as open } from './texts.js';

const COUNTS = [0, 1, 2, 5, 21] as const;

const language = (locale: string, seatTerm?: string, overrides?: Record<string, string>): Promise<I18n> => open(locale, { seatTerm, overrides });

/** [locale, term, title, "added" for each count, "remove" for each count, price of one] */
const READ: readonly [string, string, string, readonly string[], readonly string[], string][] = [
  ['en', 'seat', 'Seats', ['0 seats added', '1 seat added', '2 seats added', '5 seats added', '21 seats added'],
    ['Remove 0 seats', 'Remove 1 seat', 'Remove 2 seats', 'Remove 5 seats', 'Remove 21 seats'], '€12 per seat'],
  ['en', 'license', 'Licenses', ['0 licenses added', '1 license added', '2 licenses added', '5 licenses added', '21 licenses added'],
    ['Remove 0 licenses', 'Remove 1 license', 'Remove 2 licenses', 'Remove 5 licenses', 'Remove 21 licenses'], '€12 per license'],
  ['en', 'user', 'Users', ['0 users added', '1 user added', '2 users added', '5 users added', '21 users added'],
    ['Remove 0 users', 'Remove 1 user', 'Remove 2 users', 'Remove 5 users', 'Remove 21 users'], '€12 per user'],
  ['fr', 'seat', 'Sièges', ['0 siège ajouté', '1 siège ajouté', '2 sièges ajoutés', '5 sièges ajoutés', '21 sièges ajoutés'],
    ['Retirer 0 siège', 'Retirer 1 siège', 'Retirer 2 sièges', 'Retirer 5 sièges', 'Retirer 21 sièges'], '€12 par siège'],
  ['fr', 'license', 'Licences', ['0 licence ajoutée', '1 licence ajoutée', '2 licences ajoutées', '5 licences ajoutées', '21 licences ajoutées'],
    ['Retirer 0 licence', 'Retirer 1 licence', 'Retirer 2 licences', 'Retirer 5 licences', 'Retirer 21 licences'], '€12 par licence'],
  ['fr', 'user', 'Utilisateurs', ['0 utilisateur ajouté', '1 utilisateur ajouté', '2 utilisateurs ajoutés', '5 utilisateurs ajoutés', '21 utilisateurs ajoutés'],
    ['Retirer 0 utilisateur', 'Retirer 1 utilisateur', 'Retirer 2 utilisateurs', 'Retirer 5 utilisateurs', 'Retirer 21 utilisateurs'], '€12 par utilisateur'],
  ['tr', 'seat', 'Koltuklar', ['0 koltuk eklendi', '1 koltuk eklendi', '2 koltuk eklendi', '5 koltuk eklendi', '21 koltuk eklendi'],
    ['0 koltuğu kaldır', '1 koltuğu kaldır', '2 koltuğu kaldır', '5 koltuğu kaldır', '21 koltuğu kaldır'], 'koltuk başına €12'],
  ['tr', 'license', 'Lisanslar', ['0 lisans eklendi', '1 lisans eklendi', '2 lisans eklendi', '5 lisans eklendi', '21 lisans eklendi'],
    ['0 lisansı kaldır', '1 lisansı kaldır', '2 lisansı kaldır', '5 lisansı kaldır', '21 lisansı kaldır'], 'lisans başına €12'],
  ['tr', 'user', 'Kullanıcılar', ['0 kullanıcı eklendi', '1 kullanıcı eklendi', '2 kullanıcı eklendi', '5 kullanıcı eklendi', '21 kullanıcı eklendi'],
    ['0 kullanıcıyı kaldır', '1 kullanıcıyı kaldır', '2 kullanıcıyı kaldır', '5 kullanıcıyı kaldır', '21 kullanıcıyı kaldır'], 'kullanıcı başına €12'],
];

for (const [locale, term, title, added, remove, price] of READ) {
  test(`${locale}, ${term}: number and case follow the count`, async () => {
    const i18n = await language(locale, term);
    assert.equal(i18n.t('seats-title'), title);
    assert.deepEqual(COUNTS.map((count) => i18n.t('seats-added', { count })), added);
    assert.deepEqual(COUNTS.map((count) => i18n.t('seats-remove-count', { count })), remove);
    assert.equal(i18n.t('seats-price', { price: '€12' }), price);
  });
}

test('French agrees with the gender of the word wherever it stands', async () => {
  const seat = await language('fr', 'seat');
  const license = await language('fr', 'license');
  assert.equal(seat.t('seats-in-use', { count: 8, capacity: 10 }), '8 sur 10 attribués');
  assert.equal(license.t('seats-in-use', { count: 8, capacity: 10 }), '8 sur 10 attribuées');
  assert.equal(seat.t('seats-current'), 'Sièges actuels');
  assert.equal(license.t('seats-current'), 'Licences actuelles');
  assert.equal(seat.t('seats-one-more'), 'Un siège de plus');
  assert.equal(license.t('seats-one-more'), 'Une licence de plus');
  assert.match(seat.t('seats-remove-in-use', { count: 1 }), /^1 siège est attribué\u00a0: /);
  assert.match(license.t('seats-remove-in-use', { count: 4 }), /^4 licences sont attribuées\u00a0: /);
});

test('French writes "de" between a round million and the word', async () => {
  const i18n = await language('fr', 'user');
  assert.equal(i18n.t('seats-added', { count: 1_000_000 }).replace(/\u202f/g, ' '), '1 000 000 d’utilisateurs ajoutés');
});

test('Turkish puts each word into the case a sentence asks for', async () => {
  const overrides = {
    'common-add': '{ SEAT(3, case: "acc") }, { SEAT(3, case: "dat") }, { SEAT(3, case: "loc") }, { SEAT(3, case: "gen") }',
    'common-back': '{ SEAT(form: "plural", case: "acc") }, { SEAT(form: "plural", case: "dat") }, { SEAT(form: "plural", case: "loc") }, { SEAT(form: "plural", case: "gen") }',
  };
  const read = async (term: string): Promise<string[]> => {
    const i18n = await language('tr', term, overrides);
    return [i18n.t('common-add'), i18n.t('common-back')];
  };
  assert.deepEqual(await read('seat'), ['3 koltuğu, 3 koltuğa, 3 koltukta, 3 koltuğun', 'koltukları, koltuklara, koltuklarda, koltukların']);
  assert.deepEqual(await read('license'), ['3 lisansı, 3 lisansa, 3 lisansta, 3 lisansın', 'lisansları, lisanslara, lisanslarda, lisansların']);
  assert.deepEqual(await read('user'), [
    '3 kullanıcıyı, 3 kullanıcıya, 3 kullanıcıda, 3 kullanıcının',
    'kullanıcıları, kullanıcılara, kullanıcılarda, kullanıcıların',
  ]);
});

test('a capital is the one of the language: Turkish i becomes İ', async () => {
  const i18n = await language('tr', 'is', { 'term-is': 'iş\n.plural = işler' });
  assert.equal(i18n.t('seats-title'), 'İşler');
});

test('numbers in a text are written as the language writes them', async () => {
  assert.equal((await language('en')).t('seats-added', { count: 1200 }), '1,200 seats added');
  assert.equal((await language('fr')).t('seats-added', { count: 1200 }).replace(/\s/g, ' '), '1 200 sièges ajoutés');
  assert.equal((await language('tr')).t('seats-added', { count: 1200 }), '1.200 koltuk eklendi');
});

test('a host brings its own word with as many forms as it needs', async () => {
  const english = await language('en', 'desk', { 'term-desk': 'desk\n.other = desks' });
  assert.equal(english.t('seats-title'), 'Desks');
  assert.equal(english.t('seats-added', { count: 1 }), '1 desk added');
  assert.equal(english.t('seats-added', { count: 3 }), '3 desks added');
  const french = await language('fr', 'place', { 'term-place': 'place\n    .other = places\n    .gender = feminine' });
  assert.equal(french.t('seats-added', { count: 3 }), '3 places ajoutées');
  const turkish = await language('tr', 'masa', { 'term-masa': 'masa\r\n.plural = masalar\r\n.acc = masayı' });
  assert.equal(turkish.t('seats-title'), 'Masalar');
  assert.equal(turkish.t('seats-remove-count', { count: 3 }), '3 masayı kaldır');
});

test('a form the host left out falls back to the nearest one', async () => {
  const turkish = await language('tr', 'masa', { 'term-masa': 'masa' });
  assert.equal(turkish.t('seats-title'), 'Masa');
  assert.equal(turkish.t('seats-remove-count', { count: 3 }), '3 masa kaldır');
  const french = await language('fr', 'poste', { 'term-poste': 'poste\n.other = postes' });
  assert.equal(french.t('seats-added', { count: 2 }), '2 postes ajoutés');
});

test('a language with more plural forms works with a catalogue of the host', () => {
  const catalogue = 'term-seat = miejsce\n    .few = miejsca\n    .many = miejsc\n    .other = miejsca\nseats-added = Dodano { SEAT($count) }\n';
  const i18n = createI18n({ locale: 'pl', catalogue });
  assert.deepEqual([1, 2, 5, 21, 22].map((count) => i18n.t('seats-added', { count })), [
    'Dodano 1 miejsce', 'Dodano 2 miejsca', 'Dodano 5 miejsc', 'Dodano 21 miejsc', 'Dodano 22 miejsca',
  ]);
});

test('an unknown or broken word reads as "seat", in every text alike', async () => {
  for (const overrides of [undefined, { 'term-desk': '{ $nothing }' }, { 'term-desk': '{' }]) {
    const i18n = await language('en', 'desk', overrides);
    assert.equal(i18n.t('seats-title'), 'Seats');
    assert.equal(i18n.t('seats-added', { count: 3 }), '3 seats added');
  }
});
