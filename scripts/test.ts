// Runs every gate, keeps going after a failure, and ends with one line that says how it went.
// `npm test` runs all; `npm test -- lint widgets` runs only the steps whose names begin so.
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { countsOf, type Counts, type Runner } from './test-counts.js';

interface Step {
  readonly name: string;
  /** How its output is read: `one` is a command that passes or fails as a whole. */
  readonly runner: Runner;
  readonly command: readonly [string, ...string[]];
  /** A step that hangs must not take the whole run with it. */
  readonly minutes: number;
  /** Steps that make no sense when this one failed. */
  readonly needs?: string;
}

const STEPS: readonly Step[] = [
  { name: 'types', runner: 'one', command: ['npm', 'run', '--silent', 'test:types'], minutes: 4 },
  { name: 'lint', runner: 'one', command: ['eslint', '--max-warnings', '0', '.'], minutes: 4 },
  { name: 'fresh', runner: 'one', command: ['tsx', 'scripts/fresh.ts'], minutes: 4 },
  { name: 'unit', runner: 'node', command: ['tsx', 'scripts/node-tests.ts', 'unit'], minutes: 8 },
  { name: 'widgets', runner: 'wtr', command: ['web-test-runner'], minutes: 10 },
  { name: 'build', runner: 'one', command: ['tsx', 'scripts/build.ts'], minutes: 4 },
  { name: 'package', runner: 'node', command: ['tsx', 'scripts/node-tests.ts', 'package'], minutes: 8, needs: 'build' },
  { name: 'size', runner: 'one', command: ['tsx', 'scripts/size.ts'], minutes: 2 },
  { name: 'storybook', runner: 'one', command: ['npm', 'run', '--silent', 'build-storybook'], minutes: 5 },
  { name: 'stories', runner: 'plain', command: ['tsx', 'scripts/stories-axe.ts'], minutes: 12, needs: 'storybook' },
  { name: 'gates', runner: 'node', command: ['tsx', 'scripts/node-tests.ts', 'gates'], minutes: 8, needs: 'build' },
  { name: 'flows', runner: 'node', command: ['tsx', 'scripts/node-tests.ts', 'flows'], minutes: 15 },
];

interface Outcome {
  readonly step: Step;
  readonly counts: Counts;
  readonly note: string;
  readonly seconds: number;
}

/** Everything a step starts is in a process group of its own, so that a late step leaves no browser behind. */
function runStep(step: Step): Promise<Outcome> {
  const began = Date.now();
  const windows = process.platform === 'win32';
  const path = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((done) => {
    const [command, ...args] = step.command;
    const child = spawn(command, args, {
      detached: !windows,
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: path, STORYBOOK_DISABLE_TELEMETRY: '1', NO_UPDATE_NOTIFIER: '1' },
    });
    let text = '';
    let late = false;
    const take = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      text += chunk.toString();
      stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    const end = (signal: NodeJS.Signals): void => {
      try {
        if (child.pid) process.kill(windows ? child.pid : -child.pid, signal);
      } catch {
        // it ended by itself in between
      }
    };
    const limit = setTimeout(() => {
      late = true;
      end('SIGTERM');
      setTimeout(() => end('SIGKILL'), 5000).unref();
    }, step.minutes * 60_000);
    const interrupted = (): void => {
      end('SIGKILL');
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);
    let ended = false;
    const finish = (code: number | null): void => {
      if (ended) return;
      ended = true;
      clearTimeout(limit);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      const { counts, note } = countsOf(step.runner, text, late ? null : code);
      done({ step, counts, note: late ? `stopped after ${step.minutes} minutes` : note, seconds: (Date.now() - began) / 1000 });
    };
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      finish(1);
    });
    // `exit`, not `close`: something a step left behind may hold its pipes open for good.
    child.on('exit', (code) => setTimeout(() => finish(code), 200));
  });
}

const wanted = process.argv.slice(2);
const chosen = STEPS.filter((step) => wanted.length === 0 || wanted.some((name) => step.name.startsWith(name)));
if (chosen.length === 0) {
  console.error(`No step is called ${wanted.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(', ')}`);
  process.exit(1);
}

const outcomes: Outcome[] = [];
for (const [index, step] of chosen.entries()) {
  console.log(`\n━━ ${index + 1}/${chosen.length} ${step.name} ${'━'.repeat(60 - step.name.length)}`);
  const before = outcomes.find((outcome) => outcome.step.name === step.needs);
  if (before && before.counts.failed > 0) {
    console.log(`not run: ${step.needs} failed`);
    outcomes.push({ step, counts: { passed: 0, failed: 1, skipped: 0 }, note: `not run, ${step.needs} failed`, seconds: 0 });
    continue;
  }
  outcomes.push(await runStep(step));
}

const sum = (key: keyof Counts): number => outcomes.reduce((total, outcome) => total + outcome.counts[key], 0);
console.log(`\n━━ result ${'━'.repeat(56)}`);
for (const { step, counts, note, seconds } of outcomes) {
  const mark = counts.failed > 0 ? '✖' : '✔';
  const numbers = `${counts.passed} passed${counts.failed ? `, ${counts.failed} failed` : ''}${counts.skipped ? `, ${counts.skipped} skipped` : ''}`;
  console.log(`${mark} ${step.name.padEnd(10)} ${seconds.toFixed(0).padStart(4)} s  ${numbers}${note ? `  (${note})` : ''}`);
}
console.log('');
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') > 0 ? 1 : 0);
