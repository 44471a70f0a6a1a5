// How the files for script tags are built; pages are measured as it is (scripts/size.ts).
import { relative } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';

/** Styles and templates are written for people: what only they need is left out of what pages download. */
function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/components/')) return null;
      // Indentation has no meaning in code nor, beside a line's end, in HTML.
      return { code: code.replace(/\bcss`[^`]*`/g, compactRule).replace(/\n\s+/g, '\n'), map: null };
    },
  };
}

/** Only what has no meaning in CSS goes: space beside braces, semicolons and commas, and after the colon of a property. */
function compactRule(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

/** What elements load by themselves to show what they show before anybody acts: views and the calls to a server, and texts by language. */
export const FIRST_LOOK = {
  code: /^src\/(define[./]|(api\/adapters\/(http|people-calls)|components\/(forms\/sections|\w+\/\w+-view))\.)/,
  texts: /^src\/i18n\/locales\/(\w+)(\.|\/(core|common|profile|plans|credits|invoices|summary|invite|redeem|members|refusals|seat)\.)/,
};

const inProject = (id: string): string => relative(process.cwd(), id).replaceAll('\\', '/');

/** All of the first look in one file, its texts in one for each language. */
const WHOLE = [
  { debugName: 'texts', name: (id: string) => FIRST_LOOK.texts.exec(inProject(id))?.[1] ?? null },
  { name: 'core', test: (id: string) => FIRST_LOOK.code.test(inProject(id)) },
];

/**
 * An ES module with what every page needs; what few need comes in chunks, on demand. With `whole`, what elements show
 * before anybody acts is not on demand: for pages that show most of them, a tenth of the requests and a fifth fewer bytes.
 */
export const scriptBuild = (entry: Readonly<Record<string, string>>, { whole = false } = {}): InlineConfig => ({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [compactTemplates()],
  build: {
    target: 'es2022',
    // Preloading would insert link elements into the host's page and shift its requests; chunks are fetched when used.
    modulePreload: false,
    reportCompressedSize: false,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      checks: { ineffectiveDynamicImport: !whole },
      output: {
        // What every page needs is one file, not one for each thing that something on demand needs as well. The entry only
        // names it: chunks may not import the entry, which hosts serve as "?v=2" or by a redirect and would load twice.
        codeSplitting: { groups: whole ? WHOLE : [{ name: 'core', tags: ['$initial'] }] },
        minify: true, // vite leaves whitespace in library builds unless told
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
