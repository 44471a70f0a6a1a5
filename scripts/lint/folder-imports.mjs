/**
 * Who may import whom, as a lint rule. Arrows point from what changes often to what never does;
 * the table below is the whole law, so a new folder needs one new row.
 */
import { dirname, posix, relative, sep } from 'node:path';

const LIT = ['lit', '@lit/context', '@lit/task'];
const ZOD = ['zod/mini'];

/**
 * `when` finds the files of a row (first match wins, path relative to src/). `may` names rows whose values may be
 * imported, `types` rows of which only types, `lazy` rows only by dynamic import, `packages` what may come from outside.
 * A row may always import itself, unless `alone` says that its files do not know each other.
 */
export const ROWS = [
  { name: 'domain', when: /^domain\// },
  { name: 'contract', when: /^api\/contract\//, may: ['domain', 'ports'], packages: ZOD },
  { name: 'ports', when: /^api\/[^/]+$/, may: ['domain'], types: ['contract'], packages: ZOD },
  // The demo adapter is the HTTP adapter over an in-page server kit: the only client code that knows a server.
  {
    name: 'demo',
    when: /^api\/adapters\/demo/,
    may: ['domain', 'ports', 'contract', 'adapters', 'server', 'scenario', 'testing'],
    lazy: ['server', 'scenario', 'testing'],
  },
  { name: 'adapters', when: /^api\/adapters\//, may: ['domain', 'ports', 'contract'], packages: ZOD },
  {
    name: 'gateways',
    when: /^api\/gateways\//,
    may: ['domain', 'ports', 'contract'],
    packages: [...ZOD, '@stripe/stripe-js', '@stripe/stripe-js/pure/index.mjs'],
  },
  // The context carries the words of the page as well, hence i18n.
  { name: 'state-lit', when: /^state\/lit\//, may: ['state', 'domain', 'ports'], types: ['contract', 'i18n'], packages: LIT },
  // Ports and errors as values; the contract's schemas would drag zod into every page, so only its types.
  { name: 'state', when: /^state\//, may: ['domain', 'ports'], types: ['contract'] },
  { name: 'i18n', when: /^i18n\//, may: ['domain'], packages: ['@fluent/bundle'] },
  {
    name: 'base',
    when: /^components\/base\//,
    may: ['parts', 'domain', 'state', 'state-lit', 'i18n', 'ports'],
    types: ['contract'],
    packages: LIT,
  },
  { name: 'parts', when: /^components\/parts\//, may: ['domain', 'i18n'], types: ['contract'], packages: LIT },
  {
    name: 'forms',
    when: /^components\/forms\//,
    may: ['base', 'parts', 'domain', 'state', 'state-lit', 'i18n', 'ports'],
    types: ['contract'],
    packages: LIT,
  },
  {
    name: 'purchase',
    when: /^components\/purchase\//,
    may: ['base', 'parts', 'domain', 'state', 'state-lit', 'i18n', 'ports'],
    types: ['contract'],
    lazy: ['forms'], // what is missing for a purchase is asked in place, by forms fetched only then
    packages: LIT,
  },
  // What few people need and brings much code: only ever loaded on demand.
  { name: 'spreadsheets', when: /^components\/invite\/(xlsx|xml|zip)[^/]*$/, may: ['domain'] },
  { name: 'qr', when: /^components\/invite\/qr\.ts$/, packages: ['lean-qr/nano'] },
  // A widget too big for one file keeps its other rooms in a folder beside it.
  {
    name: 'rooms',
    when: /^components\/[^/]+\//,
    may: ['base', 'parts', 'forms', 'purchase', 'domain', 'state', 'state-lit', 'i18n', 'ports'],
    types: ['contract'],
    lazy: ['spreadsheets', 'qr'],
    packages: LIT,
  },
  // The provider alone loads adapters and gateways, and only when a page asks for them.
  {
    name: 'provider',
    when: /^components\/billing-provider\.ts$/,
    may: ['base', 'parts', 'domain', 'state', 'state-lit', 'i18n', 'ports'],
    types: ['contract', 'adapters', 'gateways', 'demo'],
    lazy: ['adapters', 'gateways', 'demo'],
    packages: LIT,
  },
  // The one element that composes others.
  {
    name: 'portal',
    when: /^components\/billing-portal\.ts$/,
    may: ['widgets', 'rooms', 'base', 'parts', 'forms', 'purchase', 'domain', 'state', 'state-lit', 'i18n', 'ports'],
    types: ['contract'],
    packages: LIT,
  },
  {
    name: 'widgets',
    when: /^components\/[^/]+$/,
    alone: true,
    may: ['rooms', 'base', 'parts', 'forms', 'purchase', 'domain', 'state', 'state-lit', 'i18n', 'ports'],
    types: ['contract'],
    packages: LIT,
  },
  // Only what mounts the kit on a runtime, or reaches a database or a payment company, may name them.
  {
    name: 'server-edge',
    when: /^server\/(node\.ts|node\/|mounts\/|stores\/postgres|payments\/stripe)/,
    may: ['domain', 'ports', 'contract', 'server'],
    packages: [...ZOD, 'node:*', 'stripe', 'pg', '@electric-sql/pglite'],
  },
  { name: 'server', when: /^server\//, may: ['domain', 'ports', 'contract'], packages: ZOD },
  {
    name: 'testing',
    when: /^testing\//,
    may: ['domain', 'ports', 'contract', 'adapters', 'gateways', 'demo', 'state', 'server', 'server-edge'],
    packages: [...ZOD, '@stripe/stripe-js'], // for its types alone: the stand-in takes the place of its code
  },
  { name: 'react', when: /^react\//, may: ['index', 'widgets', 'provider', 'portal'], packages: ['react', '@lit/react'] },
  {
    name: 'index',
    when: /^index\.ts$/,
    may: [
      'domain', 'contract', 'ports', 'adapters', 'gateways', 'state', 'state-lit', 'i18n',
      'base', 'parts', 'provider', 'portal', 'widgets',
    ],
    types: ['demo', 'server', 'testing'],
  },
  { name: 'define', when: /^define(\.ts$|\/)/, may: ['provider', 'portal', 'widgets', 'base'] },
];

/** @param {string} file path relative to src/, with slashes */
const rowOf = (file) => ROWS.find((row) => row.when.test(file));

/** @param {string} source @param {readonly string[]} allowed */
const packageAllowed = (source, allowed) =>
  allowed.some((name) =>
    name.endsWith('*') ? source.startsWith(name.slice(0, -1)) : source === name || (LIT.includes(name) && source.startsWith(`${name}/`)),
  );

/** @type {import('eslint').Rule.RuleModule} */
export const folderImports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: '{{from}} may not import {{to}} ("{{source}}"). The table is scripts/lint/folder-imports.mjs.',
      types: '{{from}} may import only types of {{to}} ("{{source}}"): write `import type`.',
      lazy: '{{from}} may load {{to}} only on demand ("{{source}}"): write `await import(…)`.',
      alone: '{{from}} do not know each other ("{{source}}"): put what is shared into base, parts, forms or purchase.',
      package: '{{from}} may not use the package "{{source}}".',
      unknown: '"{{source}}" is in no folder that scripts/lint/folder-imports.mjs knows; give it a row.',
    },
  },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join('/');
    if (!path.startsWith('src/')) return {};
    const file = path.slice('src/'.length);
    const row = rowOf(file);

    /** @param {import('eslint').Rule.Node} node @param {unknown} source @param {'value' | 'types' | 'lazy'} how */
    function check(node, source, how) {
      if (typeof source !== 'string') return;
      const report = (messageId, to = '') => context.report({ node, messageId, data: { from: row?.name ?? file, to, source } });
      if (!row) return report('unknown');
      if (!source.startsWith('.')) {
        if (!packageAllowed(source, row.packages ?? [])) report('package');
        return;
      }
      const target = posix.normalize(posix.join(dirname(file), source)).replace(/\.js$/, '.ts');
      const other = rowOf(target);
      if (target.startsWith('..') || !other) return report('unknown');
      if (other === row) {
        if (row.alone && how !== 'types') report('alone');
        return;
      }
      const lazyOnly = row.lazy?.includes(other.name) ?? false;
      const values = row.may?.includes(other.name) ?? false;
      if (how === 'types' && (values || lazyOnly || row.types?.includes(other.name))) return;
      if (how === 'lazy' && (values || lazyOnly)) return;
      if (how === 'value' && values && !lazyOnly) return;
      if (lazyOnly) return report('lazy', other.name);
      report(row.types?.includes(other.name) ? 'types' : 'folder', other.name);
    }

    /** `import { type A, type B }` carries no value either. */
    const onlyTypes = (node, kind) =>
      node[kind] === 'type' ||
      (node.specifiers?.length > 0 && node.specifiers.every((one) => one[kind] === 'type'));

    return {
      ImportDeclaration: (node) => check(node, node.source.value, onlyTypes(node, 'importKind') ? 'types' : 'value'),
      ExportNamedDeclaration: (node) =>
        node.source && check(node, node.source.value, onlyTypes(node, 'exportKind') ? 'types' : 'value'),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === 'type' ? 'types' : 'value'),
      ImportExpression: (node) => check(node, node.source.value, 'lazy'),
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value, 'types'),
    };
  },
};
