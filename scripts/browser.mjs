/**
 * Finds a Chromium that every test and gate can drive, without installing anything on the machine.
 *
 * Order: CHROME_PATH → a browser already installed → Playwright's own download → the one npm shipped
 * (@sparticuz/chromium, Linux x64). `node scripts/browser.mjs` prints the path.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** @param {string} path */
function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | undefined} */
function installed() {
  const candidates = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  if (process.platform === 'darwin') candidates.push(...MAC);
  if (process.platform === 'win32') {
    for (const base of ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']) {
      const folder = process.env[base];
      if (folder) candidates.push(...WINDOWS.map((tail) => join(folder, tail)));
    }
  }
  return candidates.find(executable);
}

/** @returns {string | undefined} */
function playwrights() {
  try {
    const path = require('playwright-core').chromium.executablePath();
    return path && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Unpacks the browser that npm shipped, once per version, into node_modules/.cache.
 * Done in a process of its own with its own TMPDIR: the package always unpacks to a fixed name in the temp folder and
 * takes whatever it finds there, and it only unpacks its libraries when it believes to be on AWS. The finished folder
 * is moved into place in one step, so two first runs at once cannot see half a browser.
 * @returns {string | undefined}
 */
function shipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let entry;
  try {
    entry = require.resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
  const { version } = JSON.parse(readFileSync(join(entry.slice(0, entry.lastIndexOf('build')), 'package.json'), 'utf8'));
  const cache = join(root, 'node_modules', '.cache', 'billing-widgets');
  const folder = join(cache, `chromium-${version}`);
  const start = join(folder, 'start');
  if (existsSync(start)) return start;

  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const program = "import('@sparticuz/chromium').then((module) => module.default.executablePath())";
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  });
  if (child.status !== 0 || !existsSync(join(draft, 'chromium'))) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`The browser shipped with npm could not be unpacked: ${child.stderr || child.error || 'unknown reason'}`);
  }
  // Its font settings name AWS folders only.
  const settings = join(draft, 'fonts', 'fonts.conf');
  const known = readFileSync(settings, 'utf8');
  writeFileSync(settings, known.replace('<dir>/tmp/fonts</dir>', `<dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir>`));
  // A start script of our own carries the library and font folders, so that callers need only one path.
  // The build cannot fork a zygote outside AWS; the package's other flags switch security off and are not wanted.
  writeFileSync(
    join(draft, 'start'),
    [
      '#!/bin/sh',
      'here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)',
      'export LD_LIBRARY_PATH="$here/al2023/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"',
      'export FONTCONFIG_PATH="${FONTCONFIG_PATH:-$here/fonts}"',
      'exec "$here/chromium" --no-zygote "$@"',
      '',
    ].join('\n'),
    { mode: 0o755 },
  );
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(start)) throw error; // otherwise another run was faster
  }
  return start;
}

/** The path of a browser to drive; throws with the ways out when there is none. */
export function findBrowser() {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (!executable(wanted)) throw new Error(`CHROME_PATH names "${wanted}", which is not an executable file.`);
    return wanted;
  }
  const forced = process.env['BILLING_BROWSER'] === 'shipped'; // lets CI prove the fallback on a machine with a browser
  const found = (forced ? undefined : (installed() ?? playwrights())) ?? shipped();
  if (found) return found;
  throw new Error(
    [
      'No Chromium was found to run the browser tests. Any one of these helps:',
      '  · install Chrome, Chromium or Edge',
      '  · npx playwright-core install chromium',
      '  · CHROME_PATH=/path/to/chrome npm test',
      'On Linux x64 `npm ci` brings one along unless development dependencies were left out (--omit=dev).',
    ].join('\n'),
  );
}

/** Chromium refuses to sandbox itself as root, and most CI containers forbid it; nowhere else is the sandbox given up. */
export function browserArgs() {
  const rootUser = process.getuid?.() === 0;
  return rootUser || process.env['CI'] ? ['--no-sandbox'] : [];
}

/** What playwright-core and the test runner's launcher need. */
export function launchOptions() {
  return { executablePath: findBrowser(), args: browserArgs(), headless: true };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${findBrowser()}\n`);
}
