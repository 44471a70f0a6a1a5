// `npm run new-widget` in a copy of the repository: everything it writes is green before anyone touched it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const root = resolve('.');
// Inside the repository, so that the copy finds node_modules by looking upwards.
const copy = resolve('.cache/new-widget');
const TAG = 'usage-meter';
const COPIED = ['src', 'scripts', 'stories', 'test/components', 'test/package', 'test/page-clock.js', '.storybook', 'package.json', 'eslint.config.js'];
const CONFIGS = ['tsconfig.json', 'tsconfig.build.json', 'custom-elements-manifest.config.mjs', 'web-test-runner.config.mjs', 'vite.config.ts'];

/** Runs a tool of this repository inside the copy. */
function tool(path: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: copy,
    encoding: 'utf8',
    timeout: 180_000,
    // The runner around this one must not be mistaken for the parent of the one inside.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_TEST_CONTEXT')),
  });
  return { status, output: `${stdout}\n${stderr}` };
}

describe('npm run new-widget', () => {
  before(() => {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(join(copy, 'test'), { recursive: true });
    for (const path of [...COPIED, ...CONFIGS]) cpSync(path, join(copy, path), { recursive: true });
    mkdirSync(join(copy, 'node_modules'), { recursive: true });
    const made = tool('tsx/dist/cli.mjs', 'scripts/new-widget.ts', TAG);
    assert.equal(made.status, 0, made.output);
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('writes an element, its story, its test and its registration', () => {
    for (const path of [`src/components/${TAG}.ts`, `stories/${TAG}.stories.ts`, `test/components/${TAG}.test.ts`, `src/define/${TAG}.ts`]) {
      assert.match(readFileSync(join(copy, path), 'utf8'), /usage-meter/);
    }
    assert.match(readFileSync(join(copy, 'src/index.ts'), 'utf8'), /export \{ UsageMeter \}/);
    assert.match(readFileSync(join(copy, 'src/define.ts'), 'utf8'), /UsageMeter\.define\(\)/);
  });
  it('its types are right', () => {
    const { status, output } = tool('typescript/bin/tsc', '-p', 'tsconfig.json');
    // Whatever colleagues have broken elsewhere is another test's to tell.
    assert.ok(status === 0 || !output.includes(TAG), output);
  });
  it('the linter has nothing to say', () => {
    const files = [`src/components/${TAG}.ts`, `src/define/${TAG}.ts`, `stories/${TAG}.stories.ts`, `test/components/${TAG}.test.ts`];
    const { status, output } = tool('eslint/bin/eslint.js', '--max-warnings', '0', ...files, 'src/index.ts', 'src/define.ts');
    assert.equal(status, 0, output);
  });
  it('its comment documents what it renders', () => {
    const { status, output } = tool('tsx/dist/cli.mjs', 'scripts/node-tests.ts', 'package', 'manifest', `--test-name-pattern=<${TAG}>`);
    assert.equal(status, 0, output);
  });
  it('its own test passes', () => {
    const { status, output } = tool('@web/test-runner/dist/bin.js', '--files', `test/components/${TAG}.test.ts`);
    assert.equal(status, 0, output);
    assert.match(output, /1 passed, 0 failed/);
  });
  it('refuses to write over what is there, and names that are no tags', () => {
    assert.equal(tool('tsx/dist/cli.mjs', 'scripts/new-widget.ts', TAG).status, 1);
    assert.equal(tool('tsx/dist/cli.mjs', 'scripts/new-widget.ts', 'Meter').status, 1);
  });
});
