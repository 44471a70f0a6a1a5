// `npx tsx bench/slider.ts`: what one move of the slider of <credit-purchase> costs, beside one written by hand.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../scripts/browser.mjs';
import { serveStatic } from '../scripts/serve-static.js';
import './vanilla-slider.js';

const ROUNDS = 5;
const KINDS = ['ours', 'vanilla'] as const;
/** What a screen of 60 Hz leaves for one frame. Milliseconds. */
const FRAME = 1000 / 60;

interface Measured {
  /** Milliseconds for one input event, drawn: on average, as clocks in pages tick too slowly for one, and what 95 of 100 stay below. */
  readonly mean: number;
  readonly slow: number;
}

async function measure(browser: Browser, url: string): Promise<Measured> {
  const page = await browser.newPage();
  try {
    await page.addInitScript('globalThis.__name = (value) => value;'); // tsx names functions through it
    await page.goto(url);
    const times = await page.evaluate(async () => {
      const bench = globalThis.sliderBench;
      await bench.ready();
      const before = bench.value();
      const found: number[] = [];
      // From end to end; the first moves warm it up.
      for (let at = 100; at <= 50_000; at += 100) {
        const began = performance.now();
        await bench.drag(at);
        if (at > 5_000) found.push(performance.now() - began);
      }
      if (bench.value() === before) throw new Error('the slider moved nothing');
      return found.sort((one, other) => one - other);
    });
    const at = (part: number): number => times[Math.floor(times.length * part)] ?? Number.NaN;
    return { mean: times.reduce((sum, time) => sum + time, 0) / times.length, slow: at(0.95) };
  } finally {
    await page.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'billing-slider-'));
for (const kind of KINDS) {
  const outdir = join(folder, kind);
  const entryPoints = [resolve(`bench/page-${kind}-slider.ts`)];
  const define = { 'process.env.NODE_ENV': '"production"' };
  await build({ entryPoints, outdir, bundle: true, splitting: true, format: 'esm', minify: true, target: 'es2022', define, logLevel: 'error' });
  writeFileSync(join(outdir, 'index.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body><script type="module" src="./page-${kind}-slider.js"></script></body></html>`);
}
const server = await serveStatic(folder);
const browser = await chromium.launch(launchOptions());
const results = { ours: [] as Measured[], vanilla: [] as Measured[] };
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of round % 2 === 0 ? KINDS : [...KINDS].reverse()) results[kind].push(await measure(browser, `${server.origin}/${kind}/`));
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
console.log(`One move of a slider in Chromium ${browser.version()}, medians of ${ROUNDS} interleaved rounds.\n`);
for (const [name, key] of [['one input event, drawn', 'mean'], ['95 of 100 are below', 'slow']] as const) {
  const [ours, vanilla] = KINDS.map((kind) => median(results[kind].map((measured) => measured[key]))) as [number, number];
  console.log(`${name.padEnd(24)} ours ${ours.toFixed(2)} ms, by hand ${vanilla.toFixed(2)} ms, ${(ours / vanilla).toFixed(1)} ×; ${((ours / FRAME) * 100).toFixed(0)} % of a frame`);
}
console.log('\nBy hand: English only, no marks, no break-evens, no order beside it.');
