// What the linter insists on: who may import whom, what a guest in someone's page must never do, and small files.
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { folderImports } from './scripts/lint/folder-imports.mjs';

const TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

/** Tests that are skipped or run alone hide the others. */
const focusBans = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs: no .only, .skip or .todo.',
  },
];

const sourceBans = [
  {
    selector: 'Program > VariableDeclaration[kind="let"], Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
    message: 'No module-level state: several copies and several providers share a page.',
  },
  { selector: `${TEMPLATE}[value.raw=/\\sstyle\\s*=/]`, message: 'Inline styles break a strict CSP: use a class or a part.' },
  { selector: `${TEMPLATE}[value.raw=/<style[\\s>]/]`, message: 'A style element breaks a strict CSP: use static styles.' },
  { selector: `${TEMPLATE}[value.raw=/<script[\\s>]/]`, message: 'No scripts in templates.' },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Trusted Types refuse this, and rightly: render a template.',
  },
  { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]', message: 'Render a template.' },
  { selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', message: 'Inline styles break a strict CSP.' },
  {
    selector: 'CallExpression[callee.object.name="z"][callee.property.name="config"]',
    message: 'z.config changes the validation of everyone in the page.',
  },
  {
    selector: 'ImportDeclaration[source.value="zod/mini"][importKind="value"] > :matches(ImportSpecifier, ImportDefaultSpecifier)',
    message: "Only `import * as z from 'zod/mini'` can be tree-shaken.",
  },
];

const defaultExportBan = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has one name everywhere.',
};

/** Data written by a script, not by a person. */
const GENERATED = ['src/**/*.generated.ts', 'src/**/generated/**', 'src/domain/data/**'];

export default tseslint.config(
  {
    ignores: ['node_modules', 'dist', 'storybook-static', 'coverage', '.cache', ...GENERATED],
  },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...focusBans],
    },
  },
  {
    files: ['src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...wc.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    plugins: { billing: { rules: { 'folder-imports': folderImports } } },
    rules: {
      'billing/folder-imports': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...focusBans, ...sourceBans, defaultExportBan],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'zod', message: "Use `import * as z from 'zod/mini'`: classic zod is four times the size and probes eval." },
            { name: 'lit', importNames: ['unsafeCSS'], message: 'Styles are static css`…`.' },
            { name: 'lit/decorators.js', message: 'Plain static properties: decorators need a transform that not every tool has.' },
          ],
          patterns: [
            { group: ['**/directives/style-map.js'], message: 'styleMap writes inline styles, which a strict CSP refuses.' },
            { group: ['**/directives/unsafe-*.js'], message: 'Nothing from a server is ever markup.' },
          ],
        },
      ],
    },
  },
  {
    // One object per locale, loaded by name: the only modules with a default export.
    files: ['src/i18n/locales/**/*.ts', 'src/i18n/*/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...focusBans, ...sourceBans] },
  },
  {
    // The server and the testing tools run outside a page; lines of SQL and scenarios are still kept short.
    files: ['scripts/**', 'bench/**', 'test/**', 'examples/**', 'stories/**', '.storybook/**', '*.config.*'],
    rules: {
      // chai's `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
