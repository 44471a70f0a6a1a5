// A host's own tools over the packed file: bundlers keep the registration, drop what is unused, and types fit.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { TAGS } from './entries.js';
import { pack } from './packed.js';

const packed = pack();
after(() => packed.remove());

const USES: Record<string, string> = {
  everything: "import 'billing-widgets/define';",
  unused: "import { BillingProvider } from 'billing-widgets';\nexport const nothing = 1;",
  errors: "import { BillingError } from 'billing-widgets';\nexport const use = BillingError;",
};
for (const [name, code] of Object.entries(USES)) writeFileSync(join(packed.project, `${name}.js`), code);

async function withEsbuild(name: string): Promise<string> {
  const { outputFiles, metafile } = await esbuild({
    entryPoints: [join(packed.project, `${name}.js`)],
    absWorkingDir: packed.project,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    outdir: join(packed.project, 'out'),
    logLevel: 'silent',
  });
  // esbuild also writes chunks whose only importer was dropped; a page never asks for them.
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { path: other } of metafile.outputs[path]?.imports ?? []) visit(other);
  };
  visit(`out/${name}.js`);
  return outputFiles
    .filter((file) => reached.has(relative(packed.project, file.path).replaceAll('\\', '/')))
    .map((file) => file.text)
    .join('\n');
}

async function withVite(name: string): Promise<string> {
  const outDir = join(packed.project, `vite-${name}`);
  await vite({
    root: packed.project,
    configFile: false,
    logLevel: 'silent',
    build: { outDir, lib: { entry: join(packed.project, `${name}.js`), formats: ['es'], fileName: name } },
  });
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(outDir, file), 'utf8'))
    .join('\n');
}

for (const [bundler, bundle] of Object.entries({ esbuild: withEsbuild, vite: withVite })) {
  describe(`a host that bundles with ${bundler}`, () => {
    it('keeps every registration', async () => {
      const code = await bundle('everything');
      assert.ok(TAGS.length > 0);
      for (const tag of TAGS) assert.match(code, new RegExp(`["'\`]${tag}["'\`]`));
      assert.match(code, /\.define\(/);
    });
    it('pays nothing for an import it does not use', async () => {
      assert.ok((await bundle('unused')).length < 500);
    });
    it('pays only for what it uses', async () => {
      const code = await bundle('errors');
      assert.doesNotMatch(code, /shadowRoot|billing-provider/);
    });
  });
}

const CONSUMER = `
import { BillingError, type BillingAdapter } from 'billing-widgets';
import { createHttpAdapter } from 'billing-widgets/adapters/http';
import 'billing-widgets/define';

export const adapter: BillingAdapter = createHttpAdapter({ baseUrl: '/api/billing' });
const provider = document.createElement('billing-provider');
provider.adapter = adapter;
provider.api = '/api/billing';
// @ts-expect-error a number is no backend
provider.api = 1;
provider.addEventListener('billing-session-ready', () => {});
document.createElement('seat-manager').headingLevel = 3;
export const isOurs = (thrown: unknown): boolean => thrown instanceof BillingError && thrown.code === 'network';
`;

describe('a host that writes TypeScript', () => {
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    it(`finds the types with moduleResolution ${moduleResolution}, strict, libraries checked`, () => {
      writeFileSync(join(packed.project, 'consumer.ts'), CONSUMER);
      writeFileSync(
        join(packed.project, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution,
            target: 'es2022',
            lib: ['es2023', 'dom', 'dom.iterable'],
            types: [],
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: false,
            noEmit: true,
          },
          files: ['consumer.ts'],
        }),
      );
      // Lit's types name trusted-types; a real install brings it as a dependency of Lit.
      const types = join(packed.project, 'node_modules', '@types');
      mkdirSync(types, { recursive: true });
      const link = join(types, 'trusted-types');
      if (!existsSync(link)) symlinkSync(resolve('node_modules/@types/trusted-types'), link, 'junction');
      try {
        execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', packed.project], { encoding: 'utf8' });
      } catch (error) {
        assert.fail(String((error as { stdout?: string }).stdout));
      }
    });
  }
});
