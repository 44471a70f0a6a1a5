// What people get from npm: every documented import works from the packed file, and nothing happens on import.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { DATA, ENTRIES, REGISTERING, TAGS } from './entries.js';
import { FOREIGN_GLOBALS } from './foreign-globals.js';
import { pack } from './packed.js';

const packed = pack();
after(() => packed.remove());

/** Imports `path` with a stand-in registry and tells what it brought, registered and left behind. */
function load(path: string): { names: string[]; tags: string[]; globals: string[] } {
  const said = packed.node(`
    const tags = [];
    const known = new Map();
    globalThis.customElements = {
      define: (tag, element) => { tags.push(tag); known.set(tag, element); },
      get: (tag) => known.get(tag),
      whenDefined: () => new Promise(() => {}),
    };
    const before = new Set(Reflect.ownKeys(globalThis));
    const module = await import(${JSON.stringify(path)});
    const globals = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
    process.stdout.write(JSON.stringify({ names: Object.keys(module), tags, globals }));
  `);
  const answer = JSON.parse(said) as { names: string[]; tags: string[]; globals: string[] };
  return { ...answer, globals: answer.globals.filter((name) => !FOREIGN_GLOBALS.test(name)) };
}

describe('documented imports', () => {
  for (const { path, names } of ENTRIES) {
    it(`${path} imports in plain Node, registers nothing and adds no global`, () => {
      const found = load(path);
      assert.deepEqual(found.tags, []);
      assert.deepEqual(found.globals, []);
      for (const name of names) assert.ok(found.names.includes(name), `${path} should export ${name}`);
      assert.ok(found.names.length > 0, `${path} exports nothing`);
      assert.ok(!found.names.includes('default'), 'named exports only');
    });
  }
  it('there are elements to register', () => assert.ok(TAGS.length > 0));
  for (const path of REGISTERING) {
    const tag = path.split('/')[2];
    it(`${path} registers ${tag ? 'that element and the provider' : 'every element'}`, () => {
      const found = load(path);
      // An element brings the provider it needs, and nothing else; the portal what it is made of.
      const composed = TAGS.filter((one) => one !== 'invitation-redeem' && one !== 'seat-toggle');
      const expected = tag === 'billing-portal' ? composed : tag ? [...new Set(['billing-provider', tag])] : TAGS;
      assert.deepEqual([...found.tags].sort(), [...expected].sort());
      assert.deepEqual(found.globals, []);
    });
  }
  for (const path of DATA) {
    it(`${path} resolves`, () => {
      const url = packed.node(`process.stdout.write(import.meta.resolve(${JSON.stringify(path)}))`);
      assert.ok(JSON.parse(readFileSync(new URL(url), 'utf8')));
    });
  }
  it('the exports map holds these and no others', () => {
    const documented = new Set([...ENTRIES.map((entry) => entry.path), 'billing-widgets/define', 'billing-widgets/define/*', ...DATA]);
    const offered = Object.keys(packed.manifest.exports).map((key) => key.replace(/^\./, 'billing-widgets'));
    assert.deepEqual([...offered].sort(), [...documented].sort());
  });
  it('whatever is not documented cannot be imported', () => {
    const said = packed.node(`
      const paths = ['billing-widgets/dist/index.js', 'billing-widgets/state/session.js', 'billing-widgets/src/index.ts'];
      const results = await Promise.all(paths.map((path) => import(path).then(() => 'imported', (error) => error.code)));
      process.stdout.write(JSON.stringify(results));
    `);
    assert.deepEqual(JSON.parse(said), Array(3).fill('ERR_PACKAGE_PATH_NOT_EXPORTED'));
  });
});

describe('the packed file', () => {
  it('holds the build and nothing else', () => {
    const strange = packed.files.filter((path) => !/^(dist\/.+\.(js|d\.ts)|custom-elements\.json|package\.json|README\.md|LICENSE|NOTICE)$/.test(path));
    assert.deepEqual(strange, []);
    const tests = packed.files.filter((path) => /(^|\/)(test|stories|examples|bench|scripts)\/|\.(test|stories)\./.test(path));
    assert.deepEqual(tests, []);
    for (const wanted of ['LICENSE', 'package.json', 'custom-elements.json', 'dist/index.js', 'dist/index.d.ts', 'dist/cdn/billing-widgets.js']) {
      assert.ok(packed.files.includes(wanted), `${wanted} is missing`);
    }
  });

  it('is JavaScript that every runtime reads: no decorators, no accessors, no TypeScript left', () => {
    const scripts = packed.files.filter((path) => path.endsWith('.js')).map((path) => join(packed.root, path));
    assert.ok(scripts.length > 20);
    // The same parser as `node --check`, one process for all files.
    const said = packed.node(
      `
      import { readFileSync } from 'node:fs';
      import { SourceTextModule } from 'node:vm';
      const broken = [];
      for (const file of ${JSON.stringify(scripts)}) {
        try { new SourceTextModule(readFileSync(file, 'utf8'), { identifier: file }); } catch (error) { broken.push(file + ': ' + error.message); }
      }
      process.stdout.write(JSON.stringify(broken));
    `,
      ['--experimental-vm-modules', '--no-warnings'],
    );
    assert.deepEqual(JSON.parse(said), []);
    for (const file of scripts) {
      assert.doesNotMatch(readFileSync(file, 'utf8'), /@customElement\(|^\s*@property\(|^\s*(static )?accessor \w/m, file);
    }
  });

  it('names no runtime dependency that is not declared', () => {
    const declared = Object.keys(packed.manifest.dependencies);
    const undeclared = new Set<string>();
    for (const path of packed.files.filter((name) => name.endsWith('.js') && !name.startsWith('dist/cdn/'))) {
      const code = readFileSync(join(packed.root, path), 'utf8');
      for (const [, source] of code.matchAll(/^(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm)) {
        if (!source || source.startsWith('.') || source.startsWith('node:')) continue;
        const name = source.split('/').slice(0, source.startsWith('@') ? 2 : 1).join('/');
        if (!declared.includes(name)) undeclared.add(`${path}: ${source}`);
      }
    }
    assert.deepEqual([...undeclared], []);
  });

  it('no chunk of the script imports the script, which a page that says "?v=2" would then load twice', () => {
    for (const folder of ['dist/cdn', 'dist/cdn/whole']) {
      const chunks = packed.files.filter((path) => path.startsWith(`${folder}/chunks/`));
      assert.ok(chunks.length > 20);
      for (const path of chunks) assert.doesNotMatch(readFileSync(join(packed.root, path), 'utf8'), /['"`]\.\.\/billing-widgets\.js/, path);
      assert.match(readFileSync(join(packed.root, folder, 'billing-widgets.js'), 'utf8'), /^import\s*["']\.\/chunks\/core-/);
    }
  });

  it('publint has nothing to say', async () => {
    const { messages, pkg } = await publint({ pkgDir: packed.root, level: 'suggestion', strict: true });
    assert.deepEqual(messages.map((message) => formatMessage(message, pkg, { color: false })), []);
  });

  it('its types are right for every resolver of ES modules', () => {
    const attw = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
    const flags = ['--profile', 'esm-only', '--no-emoji', '--no-color', '--format', 'ascii'];
    const { status, stdout } = spawnSync(process.execPath, [attw, packed.tarball, ...flags], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
});
