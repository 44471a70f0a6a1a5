// Proves that files made by scripts are what their scripts would make today.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { globSync } from './glob.js';
import { run } from './run.js';

interface Generator {
  readonly name: string;
  readonly script: string;
  readonly files: () => readonly string[];
}

// Addresses are not among them: their source is a download of its own, see scripts/generate-addresses.ts.
const GENERATORS: readonly Generator[] = [
  { name: 'openapi', script: 'scripts/openapi.ts', files: () => ['docs/openapi.json'] },
  { name: 'shapes', script: 'scripts/generate-shapes.ts', files: () => ['src/api/contract/shapes.ts'] },
  { name: 'messages', script: 'scripts/generate-messages.ts', files: () => globSync('src/i18n', (path) => path.endsWith('.ts')) },
];

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const stale: string[] = [];
for (const { name, script, files } of GENERATORS) {
  const before = new Map(files().map((path) => [path, read(path)]));
  await run('tsx', [script]);
  const after = new Set([...before.keys(), ...files()]);
  const changed = [...after].filter((path) => read(path) !== before.get(path));
  // The tree is left as it was: a check does not edit what someone is working on.
  for (const path of changed) {
    const text = before.get(path);
    if (text !== undefined) writeFileSync(path, text);
  }
  if (changed.length > 0) stale.push(`${changed.join(', ')}: run \`npm run ${name}\` and commit`);
  else console.log(`${name}: fresh (${after.size} ${after.size === 1 ? 'file' : 'files'})`);
}
for (const line of stale) console.error(`STALE ${line}`);
process.exit(stale.length > 0 ? 1 : 0);
