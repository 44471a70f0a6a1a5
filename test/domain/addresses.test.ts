/** Fields, requirements and written form of addresses by country. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { formatAddress } from '../../src/domain/address-lines.js';
import {
  countryCodes, findSubdivision, hasSubdivisions, missingProfileFields, postalCodeFits,
  postalExampleOf, profileFieldsOf, requiredProfileFields, subdivisionsOf,
} from '../../src/domain/addresses.js';
import type { ProfileValues } from '../../src/domain/addresses.js';

const values = (given: Partial<ProfileValues>): ProfileValues => ({
  firstName: '', lastName: '', companyName: '', country: '', province: '', city: '', postalCode: '', line1: '',
  line2: '', taxId: '', taxOffice: '', ...given,
});
const names = (country: string, extra: string[] = []) => profileFieldsOf(country, extra).map((field) => field.name);
const label = (country: string, name: string) => profileFieldsOf(country).find((field) => field.name === name)?.label;

test('names and country are asked for everywhere, whatever is known of the country', () => {
  for (const country of [...countryCodes(), '', 'XX', 'tr', '\n']) {
    const fields = names(country);
    assert.deepEqual(fields.slice(0, 4), ['firstName', 'lastName', 'companyName', 'country'], country);
    assert.equal(new Set(fields).size, fields.length, country);
    for (const required of ['firstName', 'lastName', 'country', 'line1'] as const) {
      assert.ok(requiredProfileFields(country, []).includes(required), `${country} ${required}`);
    }
  }
});

test('a support-desk host in Türkiye: province, tax office and every field it asks for', () => {
  const extra = ['companyName', 'province', 'city', 'postalCode', 'line1', 'taxId', 'taxOffice'];
  assert.deepEqual(requiredProfileFields('TR', extra), [
    'firstName', 'lastName', 'companyName', 'country', 'province', 'city', 'postalCode', 'line1', 'taxOffice', 'taxId',
  ]);
  assert.ok(requiredProfileFields('TR', []).includes('province'));
  assert.ok(names('TR').includes('taxOffice'));
  assert.ok(!names('FR').includes('taxOffice'));
  assert.ok(names('FR', extra).includes('taxOffice'));
});

test('what the host requires is asked for even where the country does not use it', () => {
  assert.ok(!names('HK').includes('postalCode'));
  assert.ok(names('HK', ['postalCode']).includes('postalCode'));
  assert.ok(!names('DE').includes('province'));
  assert.ok(requiredProfileFields('DE', ['province']).includes('province'));
});

test('order and names follow the country', () => {
  assert.deepEqual(names('DE').slice(4, 8), ['line1', 'line2', 'postalCode', 'city']);
  assert.deepEqual(names('US').slice(4, 9), ['line1', 'line2', 'city', 'province', 'postalCode']);
  assert.deepEqual(names('JP').slice(4, 8), ['postalCode', 'province', 'line1', 'line2']);
  assert.equal(label('US', 'province'), 'province-state');
  assert.equal(label('US', 'postalCode'), 'postal-zip');
  assert.equal(label('JP', 'province'), 'province-prefecture');
  assert.equal(label('IE', 'postalCode'), 'postal-eircode');
  assert.equal(label('IN', 'postalCode'), 'postal-pin');
  assert.equal(label('TR', 'city'), 'city-district');
  assert.equal(label('GB', 'city'), 'city-post_town');
});

test('missing are the required fields left blank', () => {
  const filled = values({ firstName: 'Ana', lastName: ' ', country: 'DE', line1: 'Weg 1', city: 'Bonn', postalCode: '53111' });
  assert.deepEqual(missingProfileFields(filled, ['taxId']), ['lastName', 'taxId']);
});

test('postal codes: a hint, with an example', () => {
  assert.ok(postalCodeFits('TR', ' 34349 '));
  assert.ok(!postalCodeFits('TR', '3434'));
  assert.ok(postalCodeFits('GB', 'ec1y 8sy'));
  assert.ok(!postalCodeFits('GB', 'EC1Y'));
  assert.ok(postalCodeFits('US', '94103-1234'));
  assert.ok(postalCodeFits('XX', 'anything'));
  for (const country of countryCodes()) {
    const example = postalExampleOf(country);
    if (example !== '') assert.ok(postalCodeFits(country, example), `${country} ${example}`);
  }
});

test('subdivisions load by country, with names for the reader', async () => {
  assert.equal((await subdivisionsOf('TR', 'tr')).length, 81);
  assert.ok((await subdivisionsOf('TR', 'en')).some((entry) => entry.value === 'Afyonkarahisar'));
  assert.deepEqual(findSubdivision(await subdivisionsOf('US', 'en'), 'california'), { value: 'CA', name: 'California' });
  assert.equal((await subdivisionsOf('JP', 'en')).find((entry) => entry.value === '東京都')?.name, 'Tokyo');
  assert.equal((await subdivisionsOf('JP', 'ja-JP')).find((entry) => entry.value === '東京都')?.name, '東京都');
  assert.equal(findSubdivision(await subdivisionsOf('TR', 'en'), 'istanbul')?.value, 'İstanbul');
  assert.equal(findSubdivision(await subdivisionsOf('TR', 'en'), 'Atlantis'), undefined);
  assert.deepEqual(await subdivisionsOf('DE', 'en'), []);
  assert.ok(!hasSubdivisions('DE'));
  for (const country of countryCodes().filter(hasSubdivisions)) {
    const list = await subdivisionsOf(country, 'en');
    assert.equal(new Set(list.map((entry) => entry.value)).size, list.length, country);
    assert.ok(list.every((entry) => entry.name !== ''), country);
  }
});

test('addresses are written as the country does', () => {
  const german = values({ country: 'DE', line1: 'Musterstraße 12', line2: 'Hinterhaus', city: 'Berlin', postalCode: '10115' });
  assert.deepEqual(formatAddress(german), ['Musterstraße 12', 'Hinterhaus', '10115 Berlin']);
  const american = values({ country: 'US', line1: '1 Market St', city: 'San Francisco', province: 'CA', postalCode: '94103' });
  assert.deepEqual(formatAddress(american), ['1 Market St', 'San Francisco, CA 94103']);
  assert.deepEqual(formatAddress({ ...american, city: '' }), ['1 Market St', 'CA 94103']);
  assert.deepEqual(formatAddress({ ...american, province: '' }), ['1 Market St', 'San Francisco 94103']);
  const turkish = values({ country: 'TR', line1: 'Büyükdere Cd. 1', city: 'Şişli', province: 'İstanbul', postalCode: '34349' });
  assert.deepEqual(formatAddress(turkish), ['Büyükdere Cd. 1', '34349 Şişli/İstanbul']);
  const japanese = values({ country: 'JP', line1: '千代田1-1', province: '東京都', postalCode: '100-0001' });
  assert.deepEqual(formatAddress(japanese), ['〒100-0001', '東京都', '千代田1-1']);
  assert.deepEqual(formatAddress({ ...japanese, line1: '1-1 Chiyoda', province: 'Tokyo' }), ['1-1 Chiyoda, Tokyo', '100-0001']);
  assert.deepEqual(formatAddress({ ...german, province: 'Berlin' }), ['Musterstraße 12', 'Hinterhaus', '10115 Berlin', 'Berlin']);
  assert.deepEqual(formatAddress(values({ country: 'SE' })), []);
});

test('no part of an address is lost in any country', () => {
  for (const country of countryCodes()) {
    const written = formatAddress(values({ country, line1: 'line-one', line2: 'line-two', city: 'citty', province: 'provv', postalCode: 'poost' })).join('\n');
    for (const part of ['line-one', 'line-two', 'citty', 'provv', 'poost']) assert.ok(written.includes(part), `${country} ${part}: ${written}`);
    assert.ok(!/[%~]/.test(written), country);
  }
});
