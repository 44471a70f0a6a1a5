// Visits every story of the static Storybook, lets it play, and checks it with axe in light and dark.
// A story that is meant to stay busy (loading, paying) carries the tag `busy`; all others must come to rest.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { launchOptions } from './browser.mjs';
import { serveStatic } from './serve-static.js';

const FOLDER = 'storybook-static';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const THEMES = ['light', 'dark'] as const;
const AT_ONCE = 2;
/** The narrowest page without scrolling sideways: WCAG 1.4.10. */
const NARROW = 320;
const PATIENCE = 45_000;

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
  readonly tags?: readonly string[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that is drawn, through open shadow roots: is something still busy? Runs in the page, so it is plain text. */
const AT_REST = `(() => {
  const busy = (root) => [...root.querySelectorAll('*')].some((element) =>
    element.getAttribute('aria-busy') === 'true' || element.isUpdatePending === true || (element.shadowRoot && busy(element.shadowRoot)));
  return !busy(document.querySelector('#storybook-root'));
})()`;

/**
 * axe does not see through frames, and takes what is behind a transparent one for white: each is told the colour it is
 * seen on. Frames of a payment provider follow the theme a moment after the page, by a message.
 */
const TELL_FRAMES = `(async () => {
  const none = 'rgba(0, 0, 0, 0)';
  const frames = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
    [...(element.localName === 'iframe' ? [element] : []), ...(element.shadowRoot ? frames(element.shadowRoot) : [])]);
  for (let turn = 0; turn < 3; turn += 1) await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  for (const frame of frames(document.body)) {
    const root = frame.contentDocument?.documentElement;
    if (!root) continue;
    root.style.removeProperty('background-color');
    if (getComputedStyle(root).backgroundColor !== none) continue;
    let behind = frame;
    while (behind && getComputedStyle(behind).backgroundColor === none) behind = behind.assignedSlot ?? behind.parentElement ?? behind.getRootNode().host;
    if (behind) root.style.setProperty('background-color', getComputedStyle(behind).backgroundColor);
  }
})()`;

const PLAYED = `(() => {
  const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  return document.body.classList.contains('sb-show-errordisplay') || document.body.classList.contains('sb-show-nopreview') ||
    phase === 'finished' || phase === 'completed' || phase === 'errored';
})()`;

/** Shows the story and waits until it played and rests; returns what went wrong. */
async function open(page: Page, origin: string, entry: Entry): Promise<string[]> {
  await page.goto(`${origin}/iframe.html?id=${encodeURIComponent(entry.id)}&viewMode=story`, { waitUntil: 'load', timeout: PATIENCE });
  await page.waitForFunction(PLAYED, undefined, { timeout: PATIENCE });
  if (!(await page.evaluate("document.body.classList.contains('sb-show-main')"))) {
    const message = await page.locator('#error-message').innerText().catch(() => '');
    return [`did not render or play: ${message.trim() || 'no message'}`];
  }
  const thrown = await page.evaluate("globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('playFunctionThrewException')?.[0]?.message");
  if (thrown) return [`its play function failed: ${String(thrown)}`];
  if (!entry.tags?.includes('busy')) {
    const rests = await page.waitForFunction(AT_REST, undefined, { timeout: PATIENCE }).then(() => true, () => false);
    if (!rests) return ['never comes to rest (aria-busy stays); a story that should stay busy needs the tag "busy"'];
  }
  const drawn = await page.evaluate("document.querySelector('#storybook-root')?.getBoundingClientRect().height ?? 0");
  return drawn === 0 ? ['draws nothing'] : [];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(TELL_FRAMES);
  for (const frame of page.frames()) await frame.evaluate(axe).catch(() => undefined); // a frame may have gone meanwhile
  const options = {
    runOnly: { type: 'tag', values: RULES },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  };
  const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const why = (node.failureSummary ?? violation.help).split('\n').slice(1).join(' ').trim();
      return `${violation.id}: ${JSON.stringify(node.target)} ${why}`;
    }),
  );
}

async function visit(browser: Browser, origin: string, entry: Entry): Promise<Map<string, string[]>> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1024, height: 768 }, locale: 'en-GB', timezoneId: 'UTC' });
  const always: string[] = [];
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:') return route.continue();
    always.push(`asks another host: ${url.href}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => always.push(`throws: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') always.push(`console: ${message.text()}`);
  });
  const found = new Map<string, string[]>();
  try {
    const failures = await open(page, origin, entry);
    for (const theme of THEMES) {
      if (failures.length > 0) {
        found.set(theme, failures);
        continue;
      }
      // The same state in the other theme: what a play function did stays done.
      await page.evaluate(`document.querySelectorAll('.story-surface').forEach((surface) => { surface.dataset.theme = '${theme}'; })`);
      found.set(theme, await violations(page));
    }
    if (failures.length === 0) {
      await page.setViewportSize({ width: NARROW, height: 640 });
      const width = (await page.evaluate('document.scrollingElement.scrollWidth')) as number;
      if (width > NARROW) found.get('light')?.push(`scrolls sideways at ${NARROW} px: is ${width} px wide`);
    }
  } catch (error) {
    for (const theme of THEMES) found.set(theme, [...(found.get(theme) ?? []), String(error)]);
  } finally {
    await context.close();
  }
  found.get('light')?.push(...always);
  return found;
}

const index = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const wanted = process.argv.slice(2);
const entries = Object.values(index.entries).filter(
  (entry) => entry.type === 'story' && (wanted.length === 0 || wanted.some((part) => entry.id.includes(part))),
);
if (entries.length === 0) {
  console.error('No stories were found: that is a failure, not a pass.');
  process.exit(1);
}

const server = await serveStatic(FOLDER);
const browser = await chromium.launch(launchOptions());
let passed = 0;
let failed = 0;
const queue = [...entries];
async function work(): Promise<void> {
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    for (const [theme, problems] of await visit(browser, server.origin, entry)) {
      if (problems.length === 0) passed += 1;
      else {
        failed += 1;
        console.log(`✖ ${entry.title} / ${entry.name} (${entry.id}), ${theme}`);
        // A failed query prints the whole page behind its message; its beginning says what was wanted.
        for (const problem of [...new Set(problems)]) console.log(`    ${problem.slice(0, 700)}`);
      }
    }
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
await browser.close();
await server.close();
console.log(`${entries.length} stories in ${THEMES.join(' and ')}`);
console.log(`stories: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
