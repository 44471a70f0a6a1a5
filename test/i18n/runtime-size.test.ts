/** What a page loads for its language: a small runtime and exactly one catalogue. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const runtime = fileURLToPath(new URL('../../src/i18n/i18n.ts', import.meta.url));

async function bundle(external: string[]) {
  const { outputFiles, metafile } = await build({
    entryPoints: [runtime], bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', outdir: 'out', write: false, metafile: true, external,
  });
  return { outputs: outputFiles, imports: Object.values(metafile.outputs).find((output) => output.entryPoint?.endsWith('i18n.ts'))?.imports ?? [] };
}

test('the runtime with Fluent and its parser stays within 5 kB', async () => {
  // The currency table of the domain is shared with everything that knows money, so it is not counted here.
  const { outputs } = await bundle(['./locales/*', '../domain/money.js']);
  assert.equal(outputs.length, 1);
  const size = brotliCompressSync(outputs[0]?.contents ?? '').length;
  assert.ok(size <= 5_000, `${size} bytes`);
});

test('no catalogue is part of the runtime', async () => {
  const { imports } = await bundle([]);
  const catalogues = imports.filter(({ path }) => /(en|fr|tr)-/.test(path));
  assert.equal(catalogues.length, 3);
  for (const { kind, path } of catalogues) assert.equal(kind, 'dynamic-import', path);
});
