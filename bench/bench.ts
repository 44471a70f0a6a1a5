// `npm run bench`: ours beside an element written by hand, in one run, as ratios. Tells; judges nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../scripts/browser.mjs';
import { serveStatic } from '../scripts/serve-static.js';

const ROUNDS = 7;
const MOUNTS = 40;
/** Mounted before anything is counted: what the first ones leave behind, compiled code and caches, is not the next one's. */
const WARM = 20;
const STEPS = 100;
const KINDS = ['ours', 'vanilla'] as const;
type Kind = (typeof KINDS)[number];

interface Measured {
  /** Milliseconds from the page's start to the first element drawn, code and texts fetched on the way. */
  readonly first: number;
  /** Milliseconds for one more element. */
  readonly mount: number;
  /** Milliseconds for one click, drawn. */
  readonly update: number;
  /** Kilobytes of heap for one element. */
  readonly heap: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function bundle(kind: Kind, folder: string): Promise<number> {
  const result = await build({
    entryPoints: [resolve(`bench/page-${kind}.ts`)],
    outdir: join(folder, kind),
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'error',
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body><script>performance.mark('start')</script><script type="module" src="./page-${kind}.js"></script></body></html>`;
  writeFileSync(join(folder, kind, 'index.html'), page);
  // What the page does load: its own chunk, what that imports, and the texts.
  const outputs = result.metafile.outputs;
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: other, kind: how } of outputs[path]?.imports ?? []) {
      if (how !== 'dynamic-import' || outputs[other]?.entryPoint?.endsWith('locales/en.ts')) visit(other);
    }
  };
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith(`page-${kind}.ts`));
  if (entry) visit(entry);
  return [...found].reduce((sum, path) => sum + brotliCompressSync(readFileSync(path)).length, 0);
}

async function measure(browser: Browser, url: string): Promise<Measured> {
  const page = await browser.newPage();
  try {
    await page.addInitScript('globalThis.__name = (value) => value;'); // tsx names functions through it
    await page.goto(url);
    await page.waitForFunction(() => globalThis.firstDrawn !== undefined);
    const cdp = await page.context().newCDPSession(page);
    const heap = async (): Promise<number> => {
      // What one collection frees, finalizers and dropped code, lets the next one free more.
      for (let round = 0; round < 4; round += 1) await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    };
    const first = await page.evaluate(() => globalThis.firstDrawn);
    const mounted = (mounts: number): Promise<number> =>
      page.evaluate(async (count) => {
        const began = performance.now();
        for (let index = 0; index < count; index += 1) (await globalThis.bench.mount()).getBoundingClientRect();
        return (performance.now() - began) / count;
      }, mounts);
    await mounted(WARM);
    const before = await heap();
    const mount = await mounted(MOUNTS);
    const after = await heap();
    const update = await page.evaluate(async (steps) => {
      const element = await globalThis.bench.mount();
      const was = globalThis.bench.value(element);
      const began = performance.now();
      for (let index = 0; index < steps; index += 1) {
        await globalThis.bench.step(element, 1);
        element.getBoundingClientRect();
      }
      const took = (performance.now() - began) / steps;
      if (globalThis.bench.value(element) === was) throw new Error('the steps changed nothing');
      return took;
    }, STEPS);
    return { first, mount, update, heap: (after - before) / MOUNTS / 1000 };
  } finally {
    await page.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'billing-bench-'));
const payload: Record<Kind, number> = { ours: 0, vanilla: 0 };
for (const kind of KINDS) payload[kind] = await bundle(kind, folder);
const server = await serveStatic(folder);
const browser = await chromium.launch(launchOptions());
const results: Record<Kind, Measured[]> = { ours: [], vanilla: [] };
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    // Turn about, so that a busy moment of the machine hits both.
    for (const kind of round % 2 === 0 ? KINDS : [...KINDS].reverse()) {
      const measured = await measure(browser, `${server.origin}/${kind}/`);
      if (round > 0) results[kind].push(measured); // the first warms the machine up
    }
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

const row = (name: string, unit: string, of: (kind: Kind) => number): string => {
  const [ours, vanilla] = [of('ours'), of('vanilla')];
  return `${name.padEnd(34)} ${ours.toFixed(2).padStart(9)} ${vanilla.toFixed(2).padStart(9)} ${unit.padEnd(3)} ${(ours / vanilla).toFixed(1).padStart(6)} ×`;
};
const middle = (key: keyof Measured) => (kind: Kind) => median(results[kind].map((measured) => measured[key]));

console.log(`Seat editor in Chromium ${browser.version()}, medians of ${ROUNDS - 1} interleaved rounds, answers at once from memory.\n`);
console.log(`${''.padEnd(34)} ${'ours'.padStart(9)} ${'by hand'.padStart(9)}       ratio`);
console.log(row('payload, brotli', 'kB', (kind) => payload[kind] / 1000));
console.log(row('page start to first one drawn', 'ms', middle('first')));
console.log(row('one more, drawn with its data', 'ms', middle('mount')));
console.log(row('one click on +, drawn', 'ms', middle('update')));
console.log(row('JavaScript heap for one', 'kB', middle('heap')));
console.log('\nBy hand: English only, one currency rule, no states, no checks, no purchase. The ratio is the price of those.');

await import('./slider.js');
await import('./csv.js');
