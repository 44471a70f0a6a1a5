// A page of a strict host with the published script-tag file on it, in a real browser, and everything it did wrong.
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { launchOptions } from '../../scripts/browser.mjs';
import { globSync } from '../../scripts/glob.js';
import { serveStatic, type StaticServer } from '../../scripts/serve-static.js';

/** Tags of all elements, the provider left out. */
export const WIDGETS: readonly string[] = globSync('src/define', (path) => path.endsWith('.ts'))
  .map((path) => path.slice('src/define/'.length, -'.ts'.length))
  .filter((tag) => tag !== 'billing-provider');

/**
 * What a strict host allows. `style-src` needs nothing inline: styles are constructed sheets. Lit turns its own
 * templates into nodes through one Trusted Types policy of its own; there is no other.
 */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

export interface Watched {
  readonly page: Page;
  readonly origin: string;
  /** Console messages, uncaught errors, requests to other hosts, in order. */
  readonly complaints: string[];
  close(): Promise<void>;
}

interface StrictPage {
  readonly body: string;
  /** Runs before the library and may not use eval either. */
  readonly script?: string;
  readonly csp?: string;
  /** Which of the published scripts, as a path in dist/cdn. */
  readonly library?: string;
}

export async function openStrictPage({ body, script = '', csp = STRICT_CSP, library = 'billing-widgets.js' }: StrictPage): Promise<Watched> {
  if (!existsSync(`dist/cdn/${library}`)) throw new Error('dist/cdn is missing: run `npm run build` first.');
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict host</title><link rel="icon" href="/icon.svg">
<script src="/before.js"></script><script type="module" src="/${library}"></script></head><body>${body}</body></html>`;
  const server: StaticServer = await serveStatic('dist/cdn', {
    headers: { 'content-security-policy': csp },
    pages: {
      '/': { type: 'text/html; charset=utf-8', body: html },
      '/before.js': { type: 'text/javascript; charset=utf-8', body: script },
      '/icon.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    },
  });
  let browser: Browser | undefined;
  const complaints: string[] = [];
  try {
    browser = await chromium.launch(launchOptions());
    const page = await browser.newPage({ viewport: { width: 1024, height: 800 } });
    // tsx names functions through a helper of its own, also those that are sent into the page.
    await page.addInitScript('globalThis.__name = (value) => value;');
    page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== server.origin && !['about:', 'blob:', 'data:'].includes(url.protocol)) complaints.push(`asked ${url.href}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(server.origin);
    const started = browser;
    return {
      page,
      origin: server.origin,
      complaints,
      close: async () => {
        await started.close();
        await server.close();
      },
    };
  } catch (error) {
    await browser?.close();
    await server.close();
    throw error;
  }
}

/** What is still loading, by tag and class; empty when every element drew what it has to show. */
function stillBusy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const busy = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches(':not(:defined)') || element.getAttribute('aria-busy') === 'true' ? [element] : []),
        ...(element.shadowRoot ? busy(element.shadowRoot) : []),
      ]);
    return busy(document.body).map((element) => `${element.localName}.${element.className} in ${(element.getRootNode() as ShadowRoot).host?.localName ?? 'the page'}`);
  });
}

export async function atRest({ page, complaints }: Pick<Watched, 'page' | 'complaints'>): Promise<void> {
  const until = Date.now() + 60_000;
  let busy = await stillBusy(page);
  while (busy.length > 0) {
    if (Date.now() > until) throw new Error(`still loading after a minute: ${busy.join(', ')}; ${complaints.join('; ') || 'no complaint'}`);
    await page.waitForTimeout(100);
    busy = await stillBusy(page);
  }
}
