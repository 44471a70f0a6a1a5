// The script for whole pages: a page that shows most elements at once asks for a handful of files, not for forty.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { startDemo, type Demo } from '../../examples/server/demo.js';
import { launchOptions } from '../../scripts/browser.mjs';

/** `/dist/whole/chunks/core-1a2b3c.js` → `core`. */
const nameOf = (path: string): string => /([\w-]+?)(-[\w-]{8})?\.js$/.exec(path)?.[1] ?? path;

describe('a page with the script for whole pages', () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    demo = await startDemo({ port: 0 });
    browser = await chromium.launch(launchOptions());
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  it('has all it shows from the core and one file of texts, and loads what is opened when it is opened', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/dist/')) asked.push(pathname);
    });
    await page.goto(`${demo.origin}/hosts/prospecting/`);
    for (const text of ['Your subscription is active', '6 of 8 in use', 'Phone credits', 'Visa •• 4242']) await page.getByText(text).first().waitFor();
    assert.deepEqual(asked.map(nameOf).sort(), ['billing-widgets', 'core', 'en', 'rolldown-runtime']);

    await page.getByRole('button', { name: 'Change the number of licenses' }).click();
    await page.getByLabel('Total number of licenses in your workspace').waitFor();
    assert.ok(asked.length > 4, 'an order came with the page, though nobody had opened one');
    assert.ok(asked.every((path) => path.startsWith('/dist/whole/')), 'the other script was mixed in, so that two cores are on the page');
  });
});
