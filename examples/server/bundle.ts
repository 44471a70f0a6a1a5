/** The files host pages load with a script tag: built when one is missing or older than its sources, then kept in memory. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CONFIG = 'vite.config.ts';
/** What decides how it is built. */
const BUILT_BY = [CONFIG, join('scripts', 'script-build.ts')];
const OUTPUT = join('dist', 'cdn');

/** The newest change below a folder, in milliseconds since the epoch; 0 when there is nothing. */
function newestBelow(folder: string): number {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
  } catch {
    return 0;
  }
}

function isFresh(): boolean {
  // The last one to be written.
  const entry = statSync(join(OUTPUT, 'whole', 'billing-widgets.js'), { throwIfNoEntry: false });
  return entry !== undefined && entry.mtimeMs >= Math.max(newestBelow('src'), ...BUILT_BY.map((path) => statSync(path).mtimeMs));
}

/** Every file of the bundle by its path below the folder. In memory, so that a build meanwhile does not mix two versions. */
export async function loadBundle(): Promise<ReadonlyMap<string, Buffer>> {
  if (!isFresh()) {
    const { build } = await import('vite');
    for (const mode of ['production', 'whole']) await build({ configFile: CONFIG, mode, logLevel: 'warn' });
  }
  const files = readdirSync(OUTPUT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(OUTPUT.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}
