/** The published OpenAPI document: up to date, complete, and correct by an outside linter. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openapiDocument } from '../../scripts/openapi.js';
import { routes } from '../../src/api/contract/routes.js';
import type { Route } from '../../src/api/contract/routes.js';
import { SERVER_ERRORS } from '../../src/api/errors.js';
import { documentText, openapi, resolve } from './validating-fetch.js';
import type { DocumentedOperation } from './validating-fetch.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const operationOf = ({ path, method }: Route): DocumentedOperation => openapi.paths[path]![method.toLowerCase()]!;

describe('the OpenAPI document', () => {
  it('is what the contract says today', () => {
    assert.equal(documentText, `${JSON.stringify(openapiDocument(), null, 2)}\n`, 'run `npx tsx scripts/openapi.ts`');
  });

  it('names every route and no other', () => {
    const documented = Object.values(openapi.paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
    assert.deepEqual(documented.sort(), Object.keys(routes).sort());
  });

  it('documents each code of each route under its status', () => {
    for (const [name, route] of Object.entries(routes) as [string, Route][])
      for (const code of [...route.errors, 'not_signed_in', 'rate_limited', 'internal'] as const) {
        const response = resolve(operationOf(route).responses[SERVER_ERRORS[code]]!);
        assert.ok(JSON.stringify(response).includes(`"${code}"`), `${code} of ${name}`);
      }
  });

  it('asks for the headers that each route needs', () => {
    for (const route of Object.values(routes) as Route[]) {
      const names = (operationOf(route).parameters ?? []).map((parameter) => resolve<{ name?: string }>(parameter as { name?: string }).name);
      assert.equal(names.includes('Idempotency-Key'), route.idempotency === 'key', route.path);
      assert.equal(names.includes('If-Match'), route.ifMatch === true, route.path);
      assert.equal(names.includes('If-None-Match'), route.method === 'GET', route.path);
      for (const query of route.query ?? []) assert.ok(names.includes(query), query);
    }
  });

  it('refers to nothing that is not there, and keeps no trace of its making', () => {
    for (const [, pointer] of documentText.matchAll(/"\$ref": "([^"]+)"/g)) assert.ok(resolve({ $ref: pointer! }));
    assert.doesNotMatch(documentText, /"\$(schema|id|defs)"|9007199254740991/);
  });

  it('passes the linter without errors or warnings', async () => {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const { stdout } = await promisify(execFile)('npx', ['redocly', 'lint', '--format=json'], { cwd: root, env });
    const { totals } = JSON.parse(stdout) as { totals: { errors: number; warnings: number } };
    assert.deepEqual([totals.errors, totals.warnings], [0, 0]);
  });
});
