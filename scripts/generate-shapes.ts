// Writes src/api/contract/shapes.ts and shapes-people.ts: the answers of the contract as plain data, for pages (see docs/decisions).
import { readFileSync, writeFileSync } from 'node:fs';
import { responses } from '../src/api/contract/responses.js';
import { billingRoutes } from '../src/api/contract/routes/billing.js';
import { peopleRoutes } from '../src/api/contract/routes/people.js';
import * as schemas from '../src/api/contract/schemas.js';

const INSTANT = '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$';

/** As much of a zod definition as is understood here. */
interface Schema {
  readonly _zod: { readonly def: Def };
}
interface Def {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Record<string, unknown> & { check: string } } }[];
  readonly shape?: Record<string, Schema>;
  readonly catchall?: Schema;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly entries?: Record<string, string>;
  readonly out?: Schema;
}

/** Exported schemas by name, so that shared shapes are written once. */
const names = new Map<unknown, string>(Object.entries(schemas).map(([name, schema]) => [schema, name]));
const written = new Map<string, string>();

function reference(schema: Schema): string {
  const name = names.get(schema);
  if (name === undefined) return literal(schema);
  if (!written.has(name)) {
    const text = literal(schema);
    // A one-word shape needs no name.
    if (text.startsWith("'")) return text;
    written.set(name, text);
  }
  return name;
}

function literal(schema: Schema): string {
  const { def } = schema._zod;
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  const unknown = (what: string): never => {
    throw new Error(`no shape for ${what} in ${names.get(schema) ?? def.type}`);
  };
  switch (def.type) {
    case 'string': {
      const [check, ...more] = checks;
      if (more.length) return unknown('several checks');
      if (!check) return "'s'";
      if (check.check === 'max_length') return `['<', ${String(check['maximum'])}]`;
      return check.check === 'string_format' && (check['pattern'] as RegExp).source === INSTANT ? "'d'" : unknown(check.check);
    }
    case 'number': {
      if (def.format !== 'safeint') return unknown('a number that is no integer');
      const bounds = checks.filter(({ check }) => check !== 'number_format');
      if (bounds.length === 0) return "'i'";
      const [bound] = bounds;
      return bounds.length === 1 && bound?.check === 'greater_than' && bound['value'] === 0 && bound['inclusive'] === true ? "'c'" : unknown('this bound');
    }
    case 'boolean':
      return "'b'";
    case 'unknown':
      return "'u'";
    case 'undefined':
      return "'_'";
    case 'nullable':
      return `['?', ${reference(def.innerType!)}]`;
    case 'array':
      return `['[]', ${reference(def.element!)}]`;
    case 'record':
      return `['{}', ${reference(def.valueType!)}]`;
    case 'enum':
      return words('=', def);
    case 'pipe':
      // `open()` in schemas.ts: a transform to "unknown", then the enum.
      return def.out?._zod.def.type === 'enum' ? words('~', def.out._zod.def) : unknown('a pipe');
    case 'object': {
      const members = Object.entries(def.shape!).map(([name, member]) => {
        const inner = member._zod.def.type === 'optional' ? member._zod.def.innerType! : member;
        return `${inner === member ? name : `'${name}?'`}: ${reference(inner)}`;
      });
      const object = `{ ${members.join(', ')} }`;
      return def.catchall?._zod.def.type === 'never' ? `['!', ${object}]` : object;
    }
    default:
      return unknown(def.type);
  }
}

function words(kind: string, def: Def): string {
  const list = Object.values(def.entries!).filter((word) => kind === '=' || word !== 'unknown');
  return `['${kind}', ${list.map((word) => `'${word}'`).join(', ')}]`;
}

/** Writes the answers of some routes; shapes that were written before are imported. */
function file(path: string, routes: object, type: string, extra: readonly Schema[] = []): { path: string; text: string } {
  const before = new Set(written.keys());
  const answers = Object.keys(routes).map((route) => {
    const text = reference(responses[route as keyof typeof responses] as unknown as Schema);
    return text === route ? `  ${route},` : `  ${route}: ${text},`;
  });
  for (const schema of extra) reference(schema);
  const shapes = [...written].filter(([name]) => !before.has(name)).map(([name, shape]) => `export const ${name}: Shape = ${shape};`);
  const used = [...before].filter((name) => new RegExp(`\\b${name}\\b`).test([...shapes, ...answers].join('\n').replace(/'[^']*'|\w+\??:/g, '')));
  const text = `/** Answers of the contract as plain data. Made by scripts/generate-shapes.ts from schemas.ts; not edited by hand. */
import type { Shape } from './read.js';
import type { ${type} } from './routes/${type === 'peopleRoutes' ? 'people' : 'billing'}.js';
${used.length ? `import { ${used.join(', ')} } from './shapes.js';\n` : ''}
${shapes.join('\n')}

/** The shape of each route's answer. */
export const answers: Readonly<Record<keyof typeof ${type}, Shape>> = {
${answers.join('\n')}
};
`;
  return { path, text };
}

const files = [
  file('src/api/contract/shapes.ts', billingRoutes, 'billingRoutes', [schemas.problem as unknown as Schema]),
  // Pages load these with the first element that shows people.
  file('src/api/contract/shapes-people.ts', peopleRoutes, 'peopleRoutes'),
];

for (const { path, text } of files) {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    console.error(`STALE ${path}: run \`npm run shapes\` and commit`);
    process.exitCode = 1;
  }
}
