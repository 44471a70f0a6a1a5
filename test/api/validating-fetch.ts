/** A fetch that checks every exchange against docs/openapi.json with a validator that knows nothing of our schemas. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';

type Json = Record<string, unknown>;
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Json;
}
interface Body {
  readonly content?: Record<string, { schema: Json }>;
}
export interface DocumentedOperation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { $ref: string })[];
  readonly requestBody?: Body;
  readonly responses: Record<string, Body | { $ref: string }>;
}
export interface OpenApi {
  readonly paths: Record<string, Record<string, DocumentedOperation>>;
  readonly components: Record<string, Record<string, Json>>;
}

export const documentText = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
export const openapi = JSON.parse(documentText) as OpenApi;

/** What a local reference points to. */
export function resolve<T>(value: T | { $ref: string }): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
  const [kind, name] = value.$ref.split('/').slice(2);
  const found = openapi.components[kind!]?.[name!];
  assert.ok(found, `${value.$ref} points nowhere`);
  return found as T;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: 'openapi', components: openapi.components });
const compiled = new Map<string, ValidateFunction>();

/** Fails unless `value` is valid by a schema of the document. */
export function assertValid(schema: Json, value: unknown, what: string): void {
  const text = JSON.stringify(schema).replaceAll('"#/', '"openapi#/');
  let validate = compiled.get(text);
  if (!validate) compiled.set(text, (validate = ajv.compile(JSON.parse(text) as Json)));
  assert.ok(validate(value), `${what}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`);
}

function operationFor(method: string, path: string): { operation: DocumentedOperation; id: string | undefined } {
  for (const [template, item] of Object.entries(openapi.paths)) {
    const match = new RegExp(`^${template.replace('{id}', '([^/]+)')}$`).exec(path);
    const operation = item[method.toLowerCase()];
    if (match && operation) return { operation, id: match[1] && decodeURIComponent(match[1]) };
  }
  assert.fail(`${method} ${path} is not documented`);
}

async function assertBody(media: Body, message: Request | Response, what: string): Promise<void> {
  const text = await message.clone().text();
  if (!media.content) return assert.equal(text, '', `${what} has a body`);
  const type = (message.headers.get('content-type') ?? '').split(';')[0]!;
  assert.ok(media.content[type], `${what} is ${type || 'untyped'}`);
  assertValid(media.content[type].schema, JSON.parse(text), what);
}

/** Wraps a fetch; `basePath` is where the contract is mounted. `seen` collects "operationId status". */
export function validatingFetch(inner: typeof fetch, basePath: string, seen: Set<string>): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const { operation, id } = operationFor(request.method, url.pathname.slice(basePath.length));
    const what = operation.operationId;
    for (const parameter of operation.parameters ?? []) {
      const { name, in: where, required, schema } = resolve(parameter) as Parameter;
      const text = where === 'path' ? id : where === 'query' ? url.searchParams.get(name) : request.headers.get(name);
      if (text === null || text === undefined) assert.ok(!required, `${what} lacks ${name}`);
      else assertValid(schema, schema['type'] === 'integer' ? Number(text) : text, `${name} of ${what}`);
    }
    if (operation.requestBody) await assertBody(operation.requestBody, request, `request ${what}`);
    const answer = await inner(request);
    const documented = operation.responses[answer.status];
    assert.ok(documented, `${what} answers ${answer.status}, which is not documented: ${await answer.clone().text()}`);
    await assertBody(resolve(documented) as Body, answer, `answer ${answer.status} of ${what}`);
    assert.match(answer.headers.get('billing-contract') ?? '', /^1\.\d+$/, `${what} does not say its version`);
    seen.add(`${what} ${answer.status}`);
    return answer;
  };
}
