// Reads from the sources what an element really sends, renders and styles with: its own file and all it draws with.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from '../../scripts/glob.js';

export interface ElementSource {
  readonly tag: string;
  readonly file: string;
  /** Its file and every file below src/components/ that it reaches, also on demand: they draw into its shadow root. */
  readonly files: readonly string[];
  readonly events: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** '' is the slot without a name. */
  readonly slots: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** Comments name events and parts as well; only code counts. */
const code = (file: string): string =>
  readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');

const isElement = (file: string): boolean => /static (?:override )?readonly tag: string = '/.test(code(file));

function reach(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, source = ''] of code(file).matchAll(IMPORT)) {
    const target = posix.join(posix.dirname(file), source).replace(/\.js$/, '.ts');
    // Another element, in the one that is made of others, has a shadow root and a documentation of its own.
    if (target.startsWith('src/components/') && !isElement(target)) reach(target, found);
  }
  return found;
}

function all(files: readonly string[], pattern: RegExp): Set<string> {
  const found = new Set<string>();
  for (const file of files) for (const [, value] of code(file).matchAll(pattern)) found.add(value ?? '');
  return found;
}

export function elementSources(): readonly ElementSource[] {
  return globSync('src/components', (path) => /^src\/components\/[^/]+\.ts$/.test(path)).flatMap((file) => {
    const tag = /static (?:override )?readonly tag(?:: string)? = '([^']+)'/.exec(code(file))?.[1];
    if (!tag) return [];
    const files = [...reach(file)];
    const parts = all(files, /\spart="([^"$]+)"/g);
    return {
      tag,
      file,
      files,
      events: all(files, /(?:announce\([^,]+,\s*|new CustomEvent(?:<[^>]+>)?\(\s*|new BillingRequestEvent(?:<[^>]+>)?\(\s*)'(billing-[a-z-]+)'/g),
      parts: new Set([...parts].flatMap((names) => names.split(/\s+/))),
      slots: new Set([...all(files, /<slot[^>]*\sname="([^"$]+)"/g), ...(all(files, /<(slot)>/g).size > 0 ? [''] : [])]),
      properties: all(files, /var\(\s*(--billing-[a-z-]+)/g),
    };
  });
}
