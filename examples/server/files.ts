/** Static files of the demo: only known types, only from their folder, never out of date. */
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

// What is not listed is not served: the folder also holds the server's own sources.
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface StaticFile {
  readonly type: string;
  readonly body: Buffer;
}

export function typeOf(path: string): string | undefined {
  return TYPES[extname(path)];
}

/** A file below `examples/` by the path of a URL; undefined when there is none, or none that may be seen. */
export async function staticFile(pathname: string): Promise<StaticFile | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const file = resolve(ROOT, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  const type = typeOf(file);
  if (type === undefined || path.includes('\0') || !file.startsWith(ROOT.endsWith(sep) ? ROOT : ROOT + sep)) return undefined;
  return readFile(file).then(
    (body) => ({ type, body }),
    () => undefined,
  );
}
