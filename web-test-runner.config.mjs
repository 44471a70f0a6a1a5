// How widget tests run: TypeScript as it stands on disk, in a real Chromium, one page per file.
import { readFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from './scripts/browser.mjs';

// Lit's development build says so on the console of every page; anything else on the console is worth reading.
const NOISE = /Lit is in dev mode/;

const PAGE_CLOCK = readFileSync(new URL('test/page-clock.js', import.meta.url), 'utf8');

export default {
  files: 'test/components/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, json: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  // Playwright's launcher gives each page its own window: with others, background tabs get no animation frames and hang.
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: launchOptions() })],
  testRunnerHtml: (framework) => `<!doctype html><html><body><script>${PAGE_CLOCK}</script><script type="module" src="${framework}"></script></body></html>`,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  // The first axe run of a page takes seconds on a slow machine.
  testFramework: { config: { ui: 'bdd', timeout: 15_000 } },
  filterBrowserLogs: (log) => !log.args.some((argument) => typeof argument === 'string' && NOISE.test(argument)),
  coverageConfig: { include: ['src/**/*.ts'] },
  reporters: process.env.WTR_SUMMARY ? [summaryReporter(), defaultReporter()] : [defaultReporter()],
};
