/** What a page loads for its language: a small runtime and the core texts of exactly one language. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { LOCALES } from '../../src/i18n/i18n.js';
import { PARTS } from './texts.js';

const runtime = fileURLToPath(new URL('../../src/i18n/i18n.ts', import.meta.url));

async function bundle(entry: string, external: string[] = []) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry], bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', outdir: 'out', write: false, metafile: true, external,
  });
  return { outputs: outputFiles, imports: Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint && entry.endsWith(entryPoint))?.imports ?? [] };
}

test('the runtime with Fluent and its parser stays within 5.2 kB', async () => {
  // The currency table of the domain is shared with everything that knows money, so it is not counted here.
  const { outputs } = await bundle(runtime, ['./locales/*', '../domain/money.js']);
  assert.equal(outputs.length, 1);
  const size = brotliCompressSync(outputs[0]?.contents ?? '').length;
  assert.ok(size <= 5_200, `${size} bytes`);
});

test('no language is part of the runtime', async () => {
  const { imports } = await bundle(runtime);
  const languages = imports.filter(({ path }) => /(en|fr|tr)-/.test(path));
  assert.equal(languages.length, 3);
  for (const { kind, path } of languages) assert.equal(kind, 'dynamic-import', path);
});

for (const locale of LOCALES) {
  test(`${locale}: only its core texts come with it`, async () => {
    const { imports } = await bundle(fileURLToPath(new URL(`../../src/i18n/locales/${locale}.ts`, import.meta.url)));
    assert.equal(imports.length, PARTS.length - 1, 'all parts but the core');
    assert.ok(imports.every(({ kind }) => kind === 'dynamic-import'));
  });
}
