// Runs the tests that need Node only, by group: `tsx scripts/node-tests.ts unit|package|gates|flows [file…]`.
import { spawn } from 'node:child_process';
import { globSync } from './glob.js';

const BROWSER = ['components', 'flows', 'package', 'gates'];

/** Folders of a group; `unit` is whatever has no group of its own, so that a new folder is never forgotten. */
function filesOf(group: string): string[] {
  const all = globSync('test', (path) => path.endsWith('.test.ts'));
  const folderOf = (path: string): string => path.split('/')[1] ?? '';
  if (group === 'unit') return all.filter((path) => !BROWSER.includes(folderOf(path)));
  return all.filter((path) => folderOf(path) === group);
}

const [group = 'unit', ...wanted] = process.argv.slice(2);
const named = wanted.filter((argument) => !argument.startsWith('-'));
const flags = wanted.filter((argument) => argument.startsWith('-'));
const files = filesOf(group).filter((path) => named.length === 0 || named.some((name) => path.includes(name)));
if (files.length === 0) {
  console.error(`No test files for "${group}"${named.length > 0 ? ` matching ${named.join(', ')}` : ''}: that is a failure, not a pass.`);
  process.exit(1);
}

// Flows and gates each start a browser and servers: one at a time keeps a small machine responsive.
const alone = group === 'flows' || group === 'gates' || group === 'package';
const child = spawn(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=spec', `--test-concurrency=${alone ? 1 : 2}`, ...flags, ...files],
  { stdio: 'inherit' },
);
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
