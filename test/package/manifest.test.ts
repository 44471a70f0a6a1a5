// What an element's comment promises is what it does: events, parts, slots and style properties, none missing, none made up.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { TAGS } from './entries.js';
import { elementSources } from './element-sources.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly privacy?: string;
  readonly kind?: string;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly superclass?: { readonly name: string };
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly members?: readonly Named[];
}

/** Made anew, into a folder of its own: the one beside package.json may be of yesterday. */
function manifest(): readonly Declaration[] {
  const folder = 'node_modules/.cache/billing-widgets/manifest';
  mkdirSync(folder, { recursive: true });
  const cem = createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/cem.js');
  execFileSync(process.execPath, [cem, 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--outdir', folder], { stdio: 'pipe' });
  const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as { modules: { declarations: Declaration[] }[] };
  return modules.flatMap((module) => module.declarations);
}

const declarations = manifest();

/** Said on the element or on a class it extends. */
function promised(declaration: Declaration | undefined, kind: 'events' | 'cssParts' | 'cssProperties' | 'slots'): Set<string> {
  if (!declaration) return new Set();
  const parent = declarations.find((one) => one.name === declaration.superclass?.name);
  // The slot without a name is written "-" in a comment.
  return new Set([...promised(parent, kind), ...(declaration[kind] ?? []).map(({ name }) => name.replace(/^-$/, ''))]);
}

const missing = (from: Iterable<string>, inside: ReadonlySet<string>): string[] => [...from].filter((name) => !inside.has(name)).sort();

describe('the manifest', () => {
  it('knows every tag that can be registered', () => {
    const known = declarations.flatMap(({ tagName }) => tagName ?? []).sort();
    assert.deepEqual(known, [...TAGS].sort());
  });
  it('holds nothing private', () => {
    const leaks = declarations.flatMap(({ members = [] }) => members.filter(({ name, privacy }) => /^[#_]/.test(name) || privacy));
    assert.deepEqual(leaks.filter(({ privacy }) => privacy !== 'public'), []);
  });
});

for (const source of elementSources()) {
  describe(`<${source.tag}>`, () => {
    const declaration = declarations.find(({ tagName }) => tagName === source.tag);
    it('has a summary and describes every property and method', () => {
      assert.ok(declaration?.summary, 'its class comment needs @summary');
      const silent = (declaration.members ?? []).filter(({ description }) => !description).map(({ name }) => name);
      assert.deepEqual(silent, []);
    });
    it('documents each event it sends (@fires), and no other', () => {
      const said = promised(declaration, 'events');
      assert.deepEqual(missing(source.events, said), []);
      assert.deepEqual(missing(said, source.events), []);
    });
    it('documents each part it renders (@csspart), and no other', () => {
      const said = promised(declaration, 'cssParts');
      assert.deepEqual(missing(source.parts, said), []);
      assert.deepEqual(missing(said, source.parts), []);
    });
    it('documents each slot it renders (@slot), and no other', () => {
      const said = promised(declaration, 'slots');
      assert.deepEqual(missing(source.slots, said), []);
      assert.deepEqual(missing(said, source.slots), []);
    });
    it('documents each style property it reads (@cssproperty), and no other', () => {
      const said = promised(declaration, 'cssProperties');
      assert.deepEqual(missing(source.properties, said), []);
      assert.deepEqual(missing(said, source.properties), []);
    });
  });
}
