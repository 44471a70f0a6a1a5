/** Writes docs/openapi.json from the contract's routes and schemas; with --check it fails when the file is out of date. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import * as examples from '../src/api/contract/examples.js';
import * as requests from '../src/api/contract/requests.js';
import { errorDocs, GROUPS, parameterDocs, routeDocs } from '../src/api/contract/route-docs.js';
import { CONTRACT_VERSION, routes } from '../src/api/contract/routes.js';
import { responses } from '../src/api/contract/responses.js';
import type { Route, RouteName } from '../src/api/contract/routes.js';
import * as schemas from '../src/api/contract/schemas.js';
import { SERVER_ERRORS } from '../src/api/errors.js';
import type { ServerErrorCode } from '../src/api/errors.js';

type Json = Record<string, unknown>;

const ref = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` });
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Every exported object schema as a named component; the small ones stand where they are used. */
function componentSchemas(): { components: Json; nameOf: (schema: unknown) => string | undefined } {
  const registry = z.registry<{ id: string }>();
  const names = new Map<unknown, string>();
  const add = (schema: z.ZodMiniType, id: string): void => {
    names.set(schema, id);
    registry.add(schema, { id });
  };
  for (const [name, schema] of Object.entries(schemas)) if (schema instanceof z.ZodMiniObject) add(schema, pascal(name));
  for (const [name, schema] of Object.entries(requests)) add(schema, `${pascal(name)}Request`);
  const { schemas: generated } = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    // As a reader sees it: members that later versions add are no error.
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'pipe' && jsonSchema.enum) {
        jsonSchema.enum = jsonSchema.enum.filter((value) => value !== 'unknown');
        jsonSchema.description = 'Later versions may add values; treat one you do not know as "unknown".';
      }
      // Every safe integer is meant; saying so only hides the bounds that matter.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  for (const schema of Object.values(generated) as Json[]) {
    delete schema['$schema'];
    delete schema['$id'];
  }
  return { components: generated as Json, nameOf: (schema) => names.get(schema) };
}

const { components, nameOf } = componentSchemas();

/** Codes a route may answer with: its own and those that follow from its kind. */
function codesOf(route: Route, hasBody: boolean): ServerErrorCode[] {
  const codes = new Set<ServerErrorCode>([...route.errors, 'not_signed_in', 'forbidden_role', 'rate_limited', 'internal']);
  if (hasBody || route.query) codes.add('invalid_request');
  if (hasBody) codes.add('too_large');
  if (route.path.includes('{id}')) codes.add('not_found');
  if (route.method !== 'GET') codes.add('origin_rejected').add('unsupported_media_type');
  if (route.idempotency === 'key') codes.add('idempotency_key_missing').add('idempotency_key_reused');
  return Object.keys(SERVER_ERRORS).filter((code): code is ServerErrorCode => codes.has(code as ServerErrorCode));
}

/** Problem responses already described, by name: most routes share most of theirs. */
const problems: Json = {};

function problemResponse(status: string, own: readonly ServerErrorCode[]): Json {
  const name = own.map((code) => pascal(code.replace(/_./g, ([, letter]) => letter!.toUpperCase()))).join('Or');
  problems[name] ??= {
    description: own.map((code) => `\`${code}\`: ${errorDocs[code]}`).join('\n\n'),
    headers: {
      'Billing-Contract': ref('headers', 'BillingContract'),
      ...((status === '429' || status === '503') && { 'Retry-After': ref('headers', 'RetryAfter') }),
    },
    content: {
      'application/problem+json': {
        schema: { allOf: [ref('schemas', 'Problem'), { type: 'object', properties: { code: { enum: own } } }] },
        example: { type: 'about:blank', title: errorDocs[own[0]!], status: Number(status), code: own[0], requestId: 'req_1' },
      },
    },
  };
  return ref('responses', name);
}

function problemResponses(codes: readonly ServerErrorCode[]): Json {
  const byStatus: Record<number, ServerErrorCode[]> = {};
  for (const code of codes) (byStatus[SERVER_ERRORS[code]] ??= []).push(code);
  return Object.fromEntries(Object.entries(byStatus).map(([status, own]) => [status, problemResponse(status, own)]));
}

function parametersOf(route: Route): Json[] {
  const parameters: Json[] = [];
  const named = (name: string, where: 'path' | 'query'): Json => ({ name, in: where, required: where === 'path', ...parameterDocs[name] });
  if (route.path.includes('{id}')) parameters.push(named('id', 'path'));
  for (const name of route.query ?? []) parameters.push(named(name, 'query'));
  if (route.idempotency === 'key') parameters.push(ref('parameters', 'IdempotencyKey'));
  if (route.ifMatch) parameters.push(ref('parameters', 'IfMatch'));
  if (route.method === 'GET') parameters.push(ref('parameters', 'IfNoneMatch'));
  return parameters;
}

/** Examples that several routes answer with are written once. */
function exampleOf(value: unknown): Json {
  const shared = Object.entries(examples).find(([, example]) => example === value);
  return shared ? { examples: { example: ref('examples', pascal(shared[0])) } } : { example: value };
}

function operationOf(name: RouteName): Json {
  const route: Route = routes[name];
  const { group, summary, description, example } = routeDocs[name];
  const body = name in requests ? requests[name as keyof typeof requests] : undefined;
  const status = route.status ?? 200;
  // An example that the contract itself would refuse must not be published.
  if (status !== 204) responses[name].parse(example);
  body?.parse(examples.bodies[name as keyof typeof examples.bodies]);
  const parameters = parametersOf(route);
  const headers = {
    'Billing-Contract': ref('headers', 'BillingContract'),
    ...(route.method === 'GET' && { ETag: ref('headers', 'ETag') }),
  };
  return {
    operationId: name,
    tags: [group],
    summary,
    description,
    'x-permission': route.permission,
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref('schemas', nameOf(body)!), example: examples.bodies[name as keyof typeof examples.bodies] } },
      },
    }),
    responses: {
      [status]: {
        description: status === 204 ? 'Done.' : `${nameOf(responses[name])!.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}.`,
        headers,
        ...(status !== 204 && {
          content: { 'application/json': { schema: ref('schemas', nameOf(responses[name])!), ...exampleOf(example) } },
        }),
      },
      ...(route.method === 'GET' && { 304: { description: 'Not changed since the answer with this ETag.', headers } }),
      ...problemResponses(codesOf(route, body !== undefined)),
    },
  };
}

function paths(): Json {
  const result: Record<string, Json> = {};
  for (const name of Object.keys(routes) as RouteName[]) {
    const { path, method } = routes[name];
    (result[path] ??= {})[method.toLowerCase()] = operationOf(name);
  }
  return result;
}

/** The whole document, as a plain value. */
export function openapiDocument(): Json {
  const text = { type: 'string' };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Billing contract',
      version: CONTRACT_VERSION,
      summary: 'What a backend serves so that billing-widgets can work with it.',
      description: 'Money is integer minor units of the currency beside it. Times are ISO 8601 in UTC. Errors are RFC 9457 problems; `code` is from one closed list. Within a major version changes only add: readers ignore members they do not know.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/billing', description: 'Wherever the host mounts it.' }],
    security: [{ cookie: [] }, { bearer: [] }],
    tags: Object.entries(GROUPS).map(([name, description]) => ({ name, description })),
    paths: paths(),
    components: {
      schemas: components,
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description: 'Made once for each intent and sent again with every repetition of it; a repetition gets the first answer.',
          schema: { ...text, minLength: 1, maxLength: 255 },
        },
        IfMatch: {
          name: 'If-Match',
          in: 'header',
          required: true,
          description: 'The revision that was read, in quotes.',
          schema: { ...text, pattern: '^"\\d+"$' },
          example: '"3"',
        },
        IfNoneMatch: { name: 'If-None-Match', in: 'header', required: false, description: 'ETag of the answer the caller has.', schema: text },
      },
      responses: problems,
      examples: Object.fromEntries(
        Object.values(routeDocs).flatMap(({ example }) =>
          Object.entries(examples).filter(([, value]) => value === example).map(([name, value]) => [pascal(name), { value }]),
        ),
      ),
      headers: {
        BillingContract: { description: 'Version of the contract the server speaks; same major = compatible.', required: true, schema: text, example: CONTRACT_VERSION },
        ETag: { description: 'Names this state of the resource.', schema: text },
        RetryAfter: { description: 'Seconds, or a date, after which a repetition makes sense.', schema: text },
      },
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'session', description: "The host's own session; its name is the host's." },
        bearer: { type: 'http', scheme: 'bearer', description: "A token of the host's own." },
      },
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../docs/openapi.json', import.meta.url);
  const wanted = `${JSON.stringify(openapiDocument(), null, 2)}\n`;
  if (!process.argv.includes('--check')) await writeFile(file, wanted);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== wanted) {
    console.error('docs/openapi.json is out of date: run `npx tsx scripts/openapi.ts`.');
    process.exitCode = 1;
  }
}
