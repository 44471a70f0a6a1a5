// What loads takes the place it will have: on a page of the demo over a slow network, next to nothing jumps.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { startDemo, type Demo } from '../../examples/server/demo.js';
import { launchOptions } from '../../scripts/browser.mjs';

/** Sum of shifts that people call good: what moved, times how far, each as a part of the window (Core Web Vitals). */
const GOOD = 0.1;

/** Collects in the page; plain text, as it runs before everything else there. */
const WITNESS = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries().filter((entry) => !entry.hadRecentInput).map((entry) => entry.value)))
    .observe({ type: 'layout-shift', buffered: true });
`;

describe('layout while loading', () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    demo = await startDemo({ port: 0, faults: { latency: 300 } });
    browser = await chromium.launch(launchOptions());
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  for (const width of [320, 1280])
    it(`hardly shifts at ${width} px`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      try {
        await page.addInitScript(WITNESS);
        await page.goto(`${demo.origin}/hosts/prospecting/`);
        for (const text of ['Your subscription is active', '6 of 8 in use', 'Phone credits', 'Visa •• 4242']) await page.getByText(text).first().waitFor();
        // Shifts are told with the next frame.
        await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
        const shifts = await page.evaluate<number[]>('shifts');
        const sum = shifts.reduce((total, shift) => total + shift, 0);
        assert.ok(sum < GOOD, `${sum.toFixed(3)}: ${shifts.map((shift) => shift.toFixed(3)).join(', ')}`);
      } finally {
        await page.close();
      }
    });
});
