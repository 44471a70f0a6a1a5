/** What pages pay for adapters: the HTTP adapter stays small, and the demo's server is fetched only by who uses it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The contract and the errors are paid for once by whoever uses them. */
const withoutContract: Plugin = {
  name: 'without-contract',
  setup: ({ onResolve }) => onResolve({ filter: /contract\/|errors\.js$/ }, ({ path }) => ({ path, external: true })),
};
const common = { bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, metafile: true, absWorkingDir: root } as const;

describe('bundles', () => {
  it('the HTTP adapter itself is at most 2.5 kB of brotli', async () => {
    // What is about people comes later, to pages that have some.
    const { outputFiles } = await build({ ...common, splitting: true, outdir: 'out', entryPoints: ['src/api/adapters/http.ts'], plugins: [withoutContract] });
    const first = outputFiles.filter(({ path }) => /(http|chunk-\w+)\.js$/.test(path));
    const size = first.reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
    assert.ok(size <= 2500, `${size} B`);
  });

  it('with the contract and its parser at most 11.5 kB', async () => {
    const { outputFiles } = await build({ ...common, entryPoints: ['src/api/adapters/http.ts'] });
    const size = brotliCompressSync(outputFiles[0]!.contents).length;
    assert.ok(size <= 11_500, `${size} B`);
  });

  it('neither adapter brings the server along', async () => {
    for (const name of ['http', 'demo']) {
      const { metafile } = await build({ ...common, splitting: true, outdir: 'out', entryPoints: { [name]: `src/api/adapters/${name}.ts` } });
      const waiting = [`out/${name}.js`];
      for (const file of waiting) {
        const { inputs, imports } = metafile.outputs[file]!;
        for (const input of Object.keys(inputs)) assert.doesNotMatch(input, /^src\/(server|testing)\//, name);
        waiting.push(...imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path));
      }
    }
  });
});
