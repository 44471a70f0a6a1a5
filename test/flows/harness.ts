/** Whole flows in a real browser against the demo server: what people read, and what the provider's ledger took. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import type { HostBackend } from '../../examples/server/backend.js';
import { startDemo, type Demo, type DemoOptions } from '../../examples/server/demo.js';
import type { HostName } from '../../examples/server/hosts.js';
import type { StateName } from '../../examples/server/states.js';
import type { StandinHosts } from '../../examples/server/stripe-standin.js';
import { launchOptions } from '../../scripts/browser.mjs';
import { createManualClock } from '../../src/server/clock.js';
import type { ScenarioOptions } from '../../src/testing/scenario.js';

/** Milliseconds a single expectation may take, and a whole test. */
const PATIENCE = 10_000;
const TEST_LIMIT = 60_000;

/** Eight days into a month that starts on 14 November: 22 of its 30 days are left. */
const NOW = '2026-11-22T09:00:00.000Z';

export interface VisitOptions {
  /** Page below the host's folder; default its index. */
  readonly page?: string;
  readonly width?: number;
  /** Who is signed in, e.g. "user_deniz", the second admin. Default the owner. */
  readonly as?: string;
  /** A browser of its own, as another person's would be; default the one of this test. */
  readonly fresh?: boolean;
}

export interface Stage {
  /** Starts the host's account over. */
  begin(host: HostName, state?: StateName, more?: ScenarioOptions): HostBackend;
  /** Opens a host's page and waits until its seats are on screen. */
  visit(host: HostName, options?: VisitOptions): Promise<Page>;
  /** Amounts in minor units that the provider took, oldest first. */
  charged(host: HostName): number[];
  /** Bodies of everything the pages sent so far, with where it went and the address of the document it came from. */
  readonly sent: readonly Sent[];
  /** Where the demo is, and the payment provider's own origin if it has one. */
  readonly origin: string;
  readonly hosts: Demo['hosts'];
  readonly standin: StandinHosts | undefined;
}

interface Sent {
  readonly url: string;
  readonly body: string;
  readonly from: string;
}

/** What a page must never do; collected while a test runs, and asserted at its end. */
function watch(page: Page, origins: readonly string[], faults: string[], sent: Sent[]): void {
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    // Browsers report refused and broken requests there; whether those are wanted is each test's business.
    if (message.text().startsWith('Failed to load resource')) return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!origins.some((origin) => url.startsWith(`${origin}/`)) && !/^(data|blob|about):/.test(url)) faults.push(`request to elsewhere: ${url}`);
    sent.push({ url, body: request.postData() ?? '', from: documentOf(request) });
  });
  page.on('response', (response) => {
    // Refusals of an API are answers.
    const missing = response.status() >= 400 && !/\/api\/billing\/|\/v1\//.test(response.url());
    if (missing) faults.push(`${response.status()} for ${response.url()}`);
  });
}

/** The document a request came from; "" when that has gone. */
function documentOf(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}

/** What a page says to those who cannot see it: its text with roles and states. */
function onScreen(page: Page): Promise<string> {
  return page.locator('body').ariaSnapshot({ timeout: 2_000 }).catch(String);
}

let demo: Demo | undefined;
let browser: Browser | undefined;

/** Starts the server and the browser of a test file, and ends both with it. Call once per file. */
export function useStage(options: Pick<DemoOptions, 'payments'> = {}): void {
  before(
    async () => {
      [demo, browser] = await Promise.all([
        startDemo({ ...options, port: 0, clock: () => createManualClock(NOW), tickEvery: 0 }),
        chromium.launch(launchOptions()),
      ]);
    },
    { timeout: TEST_LIMIT },
  );
  after(async () => {
    await browser?.close();
    await demo?.close();
  });
}

/** A test with a browser window and server accounts of its own. It fails on anything a page must never do. */
export function flow(title: string, act: (stage: Stage) => Promise<void>): void {
  test(title, { timeout: TEST_LIMIT }, async () => {
    assert.ok(demo && browser, 'useStage was not called');
    const { origin, hosts, standin } = demo;
    const origins = standin ? [origin, standin.origin] : [origin];
    const chrome = browser;
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    const sent: Sent[] = [];

    const open = async (): Promise<BrowserContext> => {
      const context = await chrome.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
      await context.addInitScript({ path: 'test/page-clock.js' });
      context.setDefaultTimeout(PATIENCE);
      contexts.push(context);
      return context;
    };
    const stage: Stage = {
      sent,
      origin,
      hosts,
      standin,
      begin(host, state = 'ready', more) {
        hosts[host].reset(state, more);
        return hosts[host];
      },
      async visit(host, options = {}) {
        const context = (options.fresh ? undefined : contexts[0]) ?? (await open());
        const page = await context.newPage();
        watch(page, origins, faults, sent);
        await page.setViewportSize({ width: options.width ?? 1280, height: 900 });
        const person = options.as ? `?as=${options.as}` : '';
        await page.goto(`${origin}/hosts/${host}/${options.page ?? ''}${person}`);
        return page;
      },
      charged: (host) => hosts[host].scenario.payments.charges(hosts[host].scenario.accountId).map(({ amount }) => amount),
    };
    try {
      await act(stage);
      assert.deepEqual(faults, [], 'what a page must never do');
    } catch (error) {
      // What went wrong in the page, or what was on screen instead, is most often why an expectation was not met.
      const screens = await Promise.all(contexts.flatMap((context) => context.pages()).map(onScreen));
      throw new Error([String(error), ...faults, ...screens].join('\nand in the page: '), { cause: error });
    } finally {
      for (const context of contexts) await context.close();
    }
  });
}

/** Repeats an assertion until it holds: for states of the server, which no locator can wait for. */
export async function eventually(assertion: () => void | Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((again) => setTimeout(again, 25));
    }
  }
}

