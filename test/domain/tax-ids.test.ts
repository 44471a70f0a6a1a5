/** Tax identifiers: published examples pass, and a wrong digit is noticed. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { countryCodes } from '../../src/domain/addresses.js';
import { taxIdOf } from '../../src/domain/tax-ids.js';

const VALID: Readonly<Record<string, readonly string[]>> = {
  TR: ['4540536920', '17291716060'],
  FR: ['FR40303265045', 'FR 23 334175221', 'FRK7 399 859 412', '732 829 320', '73282932000074'],
  DE: ['DE136695976', 'DE 136,695 976'],
  IT: ['IT00743110157', 'RCCMNL83S18D969H'],
  ES: ['ES54362315K', 'ESX2482300W', 'ESJ99216582', 'B58378431', 'ES-A13585625'],
  NL: ['NL004495445B01', 'NL123456789B13'],
  BE: ['BE0428759497', 'BE 0428.759.497'],
  GB: ['GB980780684', '980 7806 84', 'GBGD001', 'GBHA599'],
  AU: ['83 914 571 673', 'ABN 51 824 753 556'],
  IN: ['27AAPFU0939F1ZV'],
  BR: ['16.727.230/0001-97', '12.ABC.345/01DE-35', '390.533.447-05'],
  US: ['91-1144442'],
  CH: ['CHE-100.155.212', 'CHE-107.787.577 IVA'],
  AT: ['ATU13585627'],
  PL: ['PL 8567346215'],
  PT: ['PT501964843'],
  LU: ['LU15027442'],
  NO: ['995525828 MVA'],
  CA: ['12302 6635', '12302 6635 RC 0001'],
  GR: ['EL 094259216', 'GR094259216'],
  JP: ['T1234567891234'],
};

test('published examples pass, however they are spaced', () => {
  for (const [country, numbers] of Object.entries(VALID)) {
    for (const number of numbers) {
      assert.equal(taxIdOf(country).check(number), 'ok', `${country} ${number}`);
      assert.equal(taxIdOf(country).check(` ${number.toLowerCase()} `), 'ok', `${country} ${number}`);
    }
  }
});

test('one wrong digit is noticed where there is a check digit', () => {
  for (const country of 'TR DE IT NL BE AU IN CH AT PL PT LU CA'.split(' ')) {
    const number = VALID[country]?.[0] ?? '';
    const at = number.search(/\d(?=\D*\d\D*\d\D*\d\D*\d\D*\d)/);
    const wrong = number.slice(0, at + 1) + String((Number(number[at + 1]) + 1) % 10 || 1) + number.slice(at + 2);
    if (wrong === number || !/\d/.test(number[at + 1] ?? '')) continue;
    assert.notEqual(taxIdOf(country).check(wrong), 'ok', `${country} ${wrong}`);
  }
});

test('wrong numbers by kind', () => {
  for (const [country, number, answer] of [
    ['TR', '4540536921', 'checksum'], ['TR', '17291716061', 'checksum'], ['TR', '123', 'pattern'], ['TR', '07291716060', 'pattern'],
    ['FR', 'FR41303265045', 'checksum'], ['FR', '732829321', 'checksum'], ['FR', 'FR1', 'pattern'],
    ['ES', 'ES54362315Z', 'checksum'], ['ES', 'ESJ99216583', 'checksum'], ['GB', 'GB802311781', 'checksum'],
    ['BR', '16.727.230/0001-98', 'checksum'], ['BR', '390.533.447-06', 'checksum'], ['US', '12-345678', 'pattern'],
    ['DE', 'DE036695976', 'pattern'], ['DE', 'ATU13585627', 'pattern'],
  ] as const) {
    assert.equal(taxIdOf(country).check(number), answer, `${country} ${number}`);
  }
});

test('every country answers, unknown ones take anything', () => {
  for (const country of [...countryCodes(), '', 'constructor', '__proto__']) {
    assert.match(taxIdOf(country).check('12345678901'), /^(ok|pattern|checksum)$/);
  }
  assert.equal(taxIdOf('AQ').check('anything'), 'ok');
  assert.equal(taxIdOf('constructor').kind, '');
  assert.deepEqual([taxIdOf('TR').kind, taxIdOf('TR').label], ['tr_tin', 'VKN / TCKN']);
});

test('examples shown to people have the right form', () => {
  for (const country of countryCodes()) {
    const kind = taxIdOf(country);
    if (kind.placeholder !== '') {
      assert.notEqual(kind.check(kind.placeholder), 'pattern', `${country} ${kind.placeholder}`);
    }
  }
});
