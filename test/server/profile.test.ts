/** The billing profile: saved over what was read, never a card number in it, and emptied on request. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Profile } from '../../src/api/contract/schemas.js';
import { buildScenario } from '../../src/testing/scenario.js';
import { call, ok, profileOf, refused, subscriptionOf } from './client.js';

describe('the billing profile', () => {
  test('starts empty at revision 0 and lists what a purchase needs', async () => {
    const { revision, fields, missing, taxIdStatus } = await profileOf(buildScenario('empty-account'));
    assert.deepEqual([revision, new Set(Object.values(fields)), taxIdStatus], [0, new Set(['']), 'none']);
    assert.ok(missing.includes('country'));
  });

  test('is saved piece by piece, trimmed, each time over the revision that was read', async () => {
    const scenario = buildScenario('empty-account');
    const { fields } = await profileOf(scenario);
    const one = await ok<Profile>(scenario, 'saveProfile', { body: { fields: { ...fields, firstName: '  Ana ', country: 'TR' } }, ifMatch: 0 });
    assert.deepEqual([one.revision, one.fields.firstName, one.missing.includes('firstName')], [1, 'Ana', false]);
    assert.ok(one.missing.includes('province'), 'Türkiye needs a province');
    await refused(scenario, 'revision_mismatch', 'saveProfile', { body: { fields }, ifMatch: 0 });
    assert.deepEqual(await profileOf(scenario), one);
    assert.deepEqual((await subscriptionOf(scenario)).readiness.profileMissing, one.missing);
  });

  test('its ETag is what If-Match wants', async () => {
    const scenario = buildScenario();
    const { headers, body } = await call<Profile>(scenario, 'profile');
    assert.equal(headers.get('etag'), `"${body.revision}"`);
    const saved = await call(scenario, 'saveProfile', { body: { fields: body.fields }, headers: { 'if-match': headers.get('etag') ?? '' } });
    assert.deepEqual([saved.status, saved.headers.get('etag')], [200, `"${body.revision + 1}"`]);
  });

  test('is not written without saying over what', async () => {
    const scenario = buildScenario();
    const { fields } = await profileOf(scenario);
    await refused(scenario, 'precondition_required', 'saveProfile', { body: { fields } });
    await refused(scenario, 'precondition_required', 'deleteProfile');
    for (const value of ['*', 'abc', '']) {
      await refused(scenario, 'precondition_required', 'deleteProfile', { headers: { 'if-match': value } });
    }
  });

  test('refuses card numbers in any field, however they are written, but not a French company number', async () => {
    const scenario = buildScenario();
    const { fields, revision } = await profileOf(scenario);
    for (const name of Object.keys(fields)) {
      const body = { fields: { ...fields, country: 'FR', [name]: `my card 4242-4242 4242 4242` } };
      const problem = await refused(scenario, 'validation_failed', 'saveProfile', { body, ifMatch: revision });
      assert.deepEqual((problem['fields'] as { path: string }[])[0], { path: name, code: 'card_number' });
    }
    const siret = { fields: { ...fields, taxId: '356 000 000 00048' } };
    assert.equal((await ok<Profile>(scenario, 'saveProfile', { body: siret, ifMatch: revision })).fields.taxId, '356 000 000 00048');
  });

  test('refuses what is no country and what is too long', async () => {
    const scenario = buildScenario();
    const { fields, revision } = await profileOf(scenario);
    const wrong = { ...fields, country: 'Atlantis', line1: 'x'.repeat(251) };
    const problem = await refused(scenario, 'validation_failed', 'saveProfile', { body: { fields: wrong }, ifMatch: revision });
    assert.deepEqual(problem['fields'], [{ path: 'line1', code: 'too_long' }, { path: 'country', code: 'invalid' }]);
  });

  test('asks for the host\'s own fields as well', async () => {
    const policy = { requiredProfileFields: ['companyName', 'taxId', 'taxOffice'] };
    const scenario = buildScenario({ profile: 'empty', policy });
    const { required, missing } = await profileOf(scenario);
    assert.deepEqual(required, policy.requiredProfileFields);
    assert.ok(policy.requiredProfileFields.every((name) => missing.includes(name)));
    assert.deepEqual((await profileOf(buildScenario({ policy }))).missing, []);
  });

  test('can be emptied, over the revision that was read', async () => {
    const scenario = buildScenario();
    const { revision } = await profileOf(scenario);
    await refused(scenario, 'revision_mismatch', 'deleteProfile', { ifMatch: revision + 1 });
    const emptied = await ok<Profile>(scenario, 'deleteProfile', { ifMatch: revision });
    assert.deepEqual([emptied.revision, emptied.fields.firstName], [revision + 1, '']);
    assert.ok(emptied.missing.length > 0);
  });
});
