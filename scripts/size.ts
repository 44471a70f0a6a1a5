// What a page must download, in brotli, with everything it needs (Lit, schemas, texts); fails over budget.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, mergeConfig, type Rolldown } from 'vite';
import { globSync } from './glob.js';
import { FIRST_LOOK, scriptBuild } from './script-build.js';

/** A kilobyte is 1000 bytes here, the stricter reading of a budget. */
const KB = 1000;

interface Page {
  readonly name: string;
  /** Kilobytes that the counted chunks may have together. */
  readonly budget: number;
  readonly code: string;
  /** Source files (or the group of a whole build) reached by dynamic import that count. */
  readonly counts: RegExp;
  /** Built as the script for pages that show most elements at once. */
  readonly whole?: true;
  /** What people open next, and what has arrived then: told, without a budget (docs/decisions/0002). */
  readonly later: readonly (readonly [when: string, loads: RegExp])[];
}

const source = (path: string): string => JSON.stringify(resolve('src', path));
const define = (...tags: readonly string[]): string => tags.map((tag) => `import ${source(`define/${tag}.ts`)};`).join('\n');
const tags = globSync('src/define', (path) => path.endsWith('.ts')).map((path) => path.slice('src/define/'.length, -'.ts'.length));

const ON_LOAD = /^src\/(api\/adapters\/http|i18n\/locales\/en)\./;
// These show themselves without anybody asking: their views and texts count.
const ON_LOAD_BILLING = /^src\/(api\/adapters\/http\.|i18n\/locales\/en(\.|\/common|\/profile|\/plans|\/credits|\/invoices|\/summary)|components\/forms\/sections\.|components\/\w+\/\w+-view\.)/;
const ON_LOAD_ALL = new RegExp(`${FIRST_LOOK.code.source}|${FIRST_LOOK.texts.source.replace('(\\w+)', 'en')}`);
/** An element by itself: the texts of its area and its view, whichever it has. */
const ON_LOAD_OF: Readonly<Record<string, RegExp>> = {
  'plan-switcher': /^src\/(i18n\/locales\/en\/plans|components\/plans\/\w+-view)\./,
  'credit-purchase': /^src\/(i18n\/locales\/en\/credits|components\/credits\/\w+-view)\./,
  'invoice-list': /^src\/(i18n\/locales\/en\/invoices|components\/invoices\/\w+-view)\./,
  'subscription-summary': /^src\/(i18n\/locales\/en\/summary|components\/summary\/\w+-view)\./,
  'billing-basket': /^$/,
  'invitation-redeem': /^src\/(i18n\/locales\/en\/(redeem|refusals)|components\/redeem\/\w+-view)\./,
  'member-invite': /^src\/(api\/adapters\/people-calls|i18n\/locales\/en\/invite|components\/invite\/\w+-view)\./,
  'member-list': /^src\/(api\/adapters\/people-calls|i18n\/locales\/en\/members|components\/members\/members-view)\./,
  'seat-toggle': /^src\/(api\/adapters\/people-calls|i18n\/locales\/en\/(refusals|seat)|components\/members\/toggle-view)\./,
};
/** Kilobytes one element may add to a page that has the provider and the base all elements share (docs/decisions/0002). */
const ELEMENT = 6;
/** Those that may add more: inviting has a whole list to write in, ready at once; the list brings the calls about people. */
const ELEMENT_OF: Readonly<Record<string, number>> = { 'member-invite': 8, 'member-list': 6.2 };
const WITH_ORDER = /^src\/(api\/adapters\/http\.|i18n\/locales\/en(\.|\/common|\/shared|\/purchase)|components\/seats\/|components\/purchase\/)/;
// Tax checks come when somebody types a tax id, subdivisions with their country: on first use, not with the form.
const WITH_FORMS = /^src\/(api\/adapters\/http\.|i18n\/locales\/en[./]|components\/|state\/)/;
const WITH_CHECKS = /^src\/(api\/adapters\/http\.|i18n\/locales\/en[./]|components\/|state\/|domain\/)/;

/** Elements about people; each of them brings the calls about people. */
const PEOPLE: readonly string[] = ['billing-portal', 'invitation-redeem', 'member-invite', 'member-list', 'seat-toggle'];

const PAGES: readonly Page[] = [
  {
    name: 'provider + seat-manager + HTTP adapter + en',
    budget: 30,
    code: define('billing-provider', 'seat-manager'),
    counts: ON_LOAD,
    later: [
      ['with an order opened', WITH_ORDER],
      ['with every form it may open', WITH_FORMS],
    ],
  },
  {
    name: 'with billing-profile',
    budget: 40,
    code: define('billing-provider', 'seat-manager', 'billing-profile'),
    counts: /^src\/(api\/adapters\/http\.|i18n\/locales\/en(\.|\/common|\/profile)|components\/forms\/sections\.)/,
    later: [],
  },
  {
    name: 'all elements about billing + HTTP adapter + en',
    budget: 53,
    code: define(...tags.filter((tag) => !PEOPLE.includes(tag))),
    counts: ON_LOAD_BILLING,
    later: [],
  },
  {
    name: 'billing-portal as tabs + HTTP adapter + en',
    budget: 36,
    code: define('billing-portal'),
    // The first tab is open.
    counts: /^src\/(api\/adapters\/http\.|i18n\/locales\/en(\.|\/summary)|components\/summary\/\w+-view\.)/,
    later: [],
  },
  {
    name: 'all elements + HTTP adapter + en',
    budget: 72,
    code: define(...tags),
    counts: ON_LOAD_ALL,
    later: [
      ['with an order and every form opened', WITH_FORMS],
      ['with tax checks', WITH_CHECKS],
    ],
  },
  {
    name: 'all elements, by the script for whole pages',
    budget: 60,
    code: define(...tags),
    // What is loaded by itself and yet in a file of its own would count as well.
    counts: new RegExp(`${ON_LOAD_ALL.source}|^en$`),
    whole: true,
    later: [],
  },
];

/** Never part of a page that talks to a server of its own. */
const NEVER = /^src\/(api\/adapters\/demo|api\/gateways\/|server\/|testing\/|domain\/data\/subdivisions\/)|node_modules\/@stripe\//;
/** Kilobytes of the gateway for Stripe with its way through shadow roots. Stripe's own loader comes beside it, and Stripe.js from Stripe. */
const GATEWAY = 4;

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

const kb = (bytes: number): string => (bytes / KB).toFixed(2).padStart(7);

/** The files of a page, made as the published script is, and the size of each. */
interface Bundle {
  readonly chunks: ReadonlyMap<string, Rolldown.OutputChunk>;
  readonly size: ReadonlyMap<string, number>;
}

async function bundle(code: string, whole?: true): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'billing-size-'));
  try {
    const entry = join(folder, 'page.ts');
    writeFileSync(entry, code);
    const outputs = await build(mergeConfig(scriptBuild({ page: entry }, { whole }), { configFile: false, logLevel: 'error', build: { write: false } }));
    const files = [outputs].flat().flatMap((result) => ('output' in result ? result.output : []));
    const chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
    return { chunks, size: new Map([...chunks].map(([name, chunk]) => [name, brotli(Buffer.from(chunk.code))])) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where a chunk begins, as a path in the project; the name of what several share or of a group. */
const beginningOf = (chunk: Rolldown.OutputChunk | undefined): string => (chunk?.facadeModuleId ? relative(process.cwd(), chunk.facadeModuleId) : (chunk?.name ?? ''));

/** Chunks a page downloads: by static imports always, by dynamic ones when `follow` says so. */
function reached({ chunks }: Bundle, follow: (beginning: string) => boolean): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const chunk = chunks.get(name);
    if (!chunk || found.has(name)) return;
    found.add(name);
    chunk.imports.forEach(visit);
    chunk.dynamicImports.filter((other) => follow(beginningOf(chunks.get(other)))).forEach(visit);
  };
  visit('page.js');
  return found;
}

/** The modules of chunks and their bytes before minifying. */
const modulesOf = ({ chunks }: Bundle, names: Iterable<string>): (readonly [path: string, bytes: number])[] =>
  [...names].flatMap((name) =>
    Object.entries(chunks.get(name)?.modules ?? {})
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([path, { renderedLength }]) => [relative(process.cwd(), path), renderedLength] as const),
  );

/** Package, or folder of ours. */
function ownerOf(path: string): string {
  const outside = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path);
  if (outside?.[1]) return outside[1];
  const inside = /^src\/(components\/[^/]+|api\/[^/]+|[^/]+)/.exec(path);
  return inside ? `src/${inside[1]}` : 'page';
}

/** Bytes by owner, before minifying: brotli has no parts, so the shares are of what goes into it. */
function breakdown(made: Bundle, names: Set<string>): void {
  const bytes = new Map<string, number>();
  for (const [path, length] of modulesOf(made, names)) bytes.set(ownerOf(path), (bytes.get(ownerOf(path)) ?? 0) + length);
  const total = [...bytes.values()].reduce((sum, value) => sum + value, 0);
  for (const [owner, value] of [...bytes].sort((a, b) => b[1] - a[1])) {
    console.log(`      ${owner.padEnd(36)} ${kb(value)} kB as written  ${((value / total) * 100).toFixed(1).padStart(5)} %`);
  }
}

const failures: string[] = [];
function forbid(page: string, made: Bundle, names: Set<string>): void {
  const forbidden = modulesOf(made, names).flatMap(([path]) => (NEVER.test(path) ? [path] : []));
  if (forbidden.length > 0) failures.push(`${page}: must not contain ${forbidden.join(', ')}`);
}

console.log('Brotli 11, 1 kB = 1000 bytes, each chunk compressed on its own as a server would.\n');
for (const page of PAGES) {
  const made = await bundle(page.code, page.whole);
  const sum = (names: Iterable<string>): number => [...names].reduce((total, name) => total + (made.size.get(name) ?? 0), 0);
  const loaded = (loads: RegExp): Set<string> => reached(made, (beginning) => loads.test(beginning) && !NEVER.test(beginning));
  const needed = loaded(page.counts);
  const bytes = sum(needed);
  const over = bytes > page.budget * KB;
  console.log(`${over ? '✖' : '✔'} ${page.name.padEnd(52)} ${kb(bytes)} kB of ${page.budget} kB, ${needed.size} files`);
  for (const [when, loads] of page.later) {
    const then = loaded(loads);
    console.log(`    ${when.padEnd(50)} ${kb(sum(then))} kB, ${then.size} files`);
    forbid(page.name, made, then);
  }
  breakdown(made, needed);
  if (over) failures.push(`${page.name}: ${(bytes / KB).toFixed(2)} kB is over ${page.budget} kB`);
  forbid(page.name, made, needed);
  if (needed.size < 2) failures.push(`${page.name}: is empty, so nothing was measured`);
}

/** Bytes of a page that loads what begins as `loads` says. */
async function bytesOf(code: string, loads: RegExp): Promise<number> {
  const made = await bundle(code);
  return [...reached(made, (beginning) => loads.test(beginning) && !NEVER.test(beginning))].reduce((sum, name) => sum + (made.size.get(name) ?? 0), 0);
}

const provider = await bytesOf(define('billing-provider'), ON_LOAD);
const base = await bytesOf(`${define('billing-provider')}\nexport * from ${source('components/base/view-element.ts')};\nexport * from ${source('components/base/late.ts')};`, ON_LOAD);
console.log(`\nWhat one element adds to the provider (${kb(provider).trim()} kB) and the base of all elements (${kb(base - provider).trim()} kB), before anything is opened:`);
for (const tag of tags.filter((one) => Object.hasOwn(ON_LOAD_OF, one))) {
  const loads = new RegExp(`${ON_LOAD.source}|${ON_LOAD_OF[tag]?.source}`);
  const budget = ELEMENT_OF[tag] ?? ELEMENT;
  const bytes = (await bytesOf(define('billing-provider', tag), loads)) - base;
  const over = bytes > budget * KB;
  console.log(`${over ? '✖' : '✔'} ${tag.padEnd(52)} ${kb(bytes)} kB of ${budget} kB; as the first element ${kb(bytes + base - provider).trim()} kB`);
  if (over) failures.push(`${tag}: adds ${(bytes / KB).toFixed(2)} kB, more than ${budget} kB`);
}

const gateway = await bundle(`export { createStripeGateway } from ${source('api/gateways/stripe.ts')};`);
const loader = [...gateway.chunks.keys()].filter((name) => beginningOf(gateway.chunks.get(name)).includes('@stripe/stripe-js'));
const weigh = (names: readonly string[]): number => names.reduce((sum, name) => sum + (gateway.size.get(name) ?? 0), 0);
const ours = weigh([...gateway.size.keys()].filter((name) => !loader.includes(name)));
console.log(`\n${ours > GATEWAY * KB ? '✖' : '✔'} ${'the gateway for Stripe, when somebody pays'.padEnd(52)} ${kb(ours)} kB of ${GATEWAY} kB; Stripe’s loader ${kb(weigh(loader)).trim()} kB`);
if (ours > GATEWAY * KB) failures.push(`the gateway for Stripe: ${(ours / KB).toFixed(2)} kB is over ${GATEWAY} kB`);
if (loader.length === 0) failures.push('the gateway for Stripe: its loader is in no chunk of its own');

console.log('\nTexts of a language, all areas together:');
const locales = globSync('src/i18n/locales', (path) => /^src\/i18n\/locales\/[^/]+\.ts$/.test(path));
if (locales.length === 0) failures.push('no locale was found');
for (const locale of locales) {
  const { chunks, size } = await bundle(`export { default } from ${JSON.stringify(resolve(locale))};`);
  console.log(`    ${locale.padEnd(50)} ${kb([...size.values()].reduce((total, value) => total + value, 0))} kB`);
  for (const [name, bytes] of size) {
    const part = /locales\/\w+\/(\w+)\.ts$/.exec(beginningOf(chunks.get(name)))?.[1] ?? 'core';
    if (bytes > 100) console.log(`      ${part.padEnd(48)} ${kb(bytes)} kB`);
  }
}

for (const failure of failures) console.error(`OVER BUDGET ${failure}`);
process.exit(failures.length > 0 ? 1 : 0);
