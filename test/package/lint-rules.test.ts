// Proves that the lint rules that carry the architecture fire where they should, and only there.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

async function rulesFiredBy(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const IMPORTS = 'billing/folder-imports';
const value = (source: string): string => `import { thing } from '${source}';\nexport const other = thing;`;
const types = (source: string): string => `import type { Thing } from '${source}';\nexport type Other = Thing;`;
const lazy = (source: string): string => `export const load = () => import('${source}');`;

/** [who, what, whom] */
const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ['src/domain/money.ts', 'value', '../api/errors.js'],
  ['src/domain/money.ts', 'types', '../api/contract/schemas.js'],
  ['src/domain/money.ts', 'value', 'lit'],
  ['src/domain/money.ts', 'value', 'node:crypto'],
  ['src/api/errors.ts', 'value', '../state/store.js'],
  ['src/api/contract/schemas.ts', 'value', '../adapters/http.js'],
  ['src/api/contract/schemas.ts', 'value', 'lit'],
  ['src/api/adapters/http.ts', 'value', '../gateways/simulated.js'],
  ['src/api/adapters/http.ts', 'value', '../../server/kit.js'],
  ['src/api/adapters/demo.ts', 'value', '../../components/seat-manager.js'],
  ['src/api/gateways/simulated.ts', 'value', '../adapters/http.js'],
  ['src/state/session.ts', 'value', '../api/adapters/http.js'],
  ['src/state/session.ts', 'value', '../api/contract/schemas.js'],
  ['src/state/session.ts', 'value', '../i18n/i18n.js'],
  ['src/state/session.ts', 'value', 'lit'],
  ['src/state/lit/session-context.ts', 'value', '../../components/base/billing-element.js'],
  ['src/i18n/i18n.ts', 'value', '../state/store.js'],
  ['src/components/base/billing-element.ts', 'value', '../seat-manager.js'],
  ['src/components/base/billing-element.ts', 'lazy', '../../api/adapters/http.js'],
  ['src/components/parts/field.ts', 'value', '../../state/store.js'],
  ['src/components/parts/field.ts', 'value', '../base/billing-element.js'],
  ['src/components/parts/field.ts', 'value', '../../api/errors.js'],
  ['src/components/forms/profile-form.ts', 'value', '../seat-manager.js'],
  ['src/components/forms/profile-form.ts', 'value', '../../api/adapters/http.js'],
  ['src/components/purchase/review.ts', 'value', '../forms/profile-form.js'],
  ['src/components/purchase/review.ts', 'lazy', '../../api/gateways/simulated.js'],
  ['src/components/invite/invite-view.ts', 'value', './xlsx.js'],
  ['src/components/invite/invite-view.ts', 'value', './qr.js'],
  ['src/components/invite/invite-view.ts', 'value', 'lean-qr/nano'],
  ['src/components/invite/xlsx.ts', 'value', '../base/billing-element.js'],
  ['src/components/seat-manager.ts', 'value', './billing-profile.js'],
  ['src/components/seat-manager.ts', 'lazy', './billing-profile.js'],
  ['src/components/seat-manager.ts', 'value', './billing-provider.js'],
  ['src/components/seat-manager.ts', 'lazy', '../api/adapters/http.js'],
  ['src/components/seat-manager.ts', 'value', '../api/gateways/simulated.js'],
  ['src/components/seat-manager.ts', 'value', '../api/contract/schemas.js'],
  ['src/components/seat-manager.ts', 'value', '../server/kit.js'],
  ['src/components/seat-manager.ts', 'value', 'zod/mini'],
  ['src/components/billing-provider.ts', 'value', '../api/adapters/http.js'],
  ['src/components/billing-provider.ts', 'value', '../api/gateways/simulated.js'],
  ['src/components/billing-provider.ts', 'lazy', '../server/kit.js'],
  ['src/server/kit.ts', 'value', '../state/store.js'],
  ['src/server/kit.ts', 'types', '../components/seat-manager.js'],
  ['src/server/kit.ts', 'value', '../api/adapters/http.js'],
  ['src/server/kit.ts', 'value', 'node:http'],
  ['src/server/kit.ts', 'value', 'lit'],
  ['src/define.ts', 'value', './api/adapters/http.js'],
  ['src/somewhere/new.ts', 'value', '../domain/money.js'],
];

const ALLOWED: readonly (readonly [string, string, string])[] = [
  ['src/domain/money.ts', 'value', './quantity.js'],
  ['src/api/contract/schemas.ts', 'value', '../../domain/money.js'],
  ['src/api/adapters/http.ts', 'value', '../contract/routes.js'],
  ['src/api/adapters/demo.ts', 'lazy', '../../server/kit.js'],
  ['src/state/session.ts', 'value', '../api/errors.js'],
  ['src/state/session.ts', 'types', '../api/contract/schemas.js'],
  ['src/state/lit/session-context.ts', 'value', '@lit/context'],
  ['src/components/parts/field.ts', 'value', 'lit/directives/class-map.js'],
  ['src/components/parts/field.ts', 'value', '../../i18n/i18n.js'],
  ['src/components/purchase/review.ts', 'lazy', '../forms/profile-form.js'],
  ['src/components/invite/invite-view.ts', 'lazy', './xlsx.js'],
  ['src/components/invite/invite-view.ts', 'lazy', './qr.js'],
  ['src/components/invite/invite-view.ts', 'types', './xlsx.js'],
  ['src/components/invite/invite-view.ts', 'value', './pace.js'],
  ['src/components/invite/qr.ts', 'value', 'lean-qr/nano'],
  ['src/components/seat-manager.ts', 'value', './purchase/review.js'],
  ['src/components/seat-manager.ts', 'types', '../api/contract/schemas.js'],
  ['src/components/billing-provider.ts', 'lazy', '../api/adapters/demo.js'],
  ['src/components/billing-provider.ts', 'lazy', '../api/gateways/simulated.js'],
  ['src/components/billing-portal.ts', 'value', './seat-manager.js'],
  ['src/server/kit.ts', 'value', '../api/contract/routes.js'],
  ['src/server/node.ts', 'value', 'node:http'],
];

const CODE: Record<string, (source: string) => string> = { value, types, lazy };

describe('who may import whom', () => {
  for (const [file, how, source] of FORBIDDEN) {
    it(`${file} may not import ${source} (${how})`, async () => {
      assert.ok((await rulesFiredBy(file, CODE[how]!(source))).includes(IMPORTS));
    });
  }
  for (const [file, how, source] of ALLOWED) {
    it(`${file} may import ${source} (${how})`, async () => {
      assert.deepEqual(await rulesFiredBy(file, CODE[how]!(source)), []);
    });
  }
  it('re-exports count as imports', async () => {
    assert.ok((await rulesFiredBy('src/domain/money.ts', "export * from '../api/errors.js';")).includes(IMPORTS));
    assert.ok((await rulesFiredBy('src/domain/money.ts', "export { thing } from '../api/errors.js';")).includes(IMPORTS));
  });
});

/** [what it is, rule, code in a widget] */
const BANS: readonly (readonly [string, string, string])[] = [
  ['styleMap', 'no-restricted-imports', "import { styleMap } from 'lit/directives/style-map.js';\nexport const s = styleMap;"],
  ['unsafeHTML', 'no-restricted-imports', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const s = unsafeHTML;"],
  ['unsafeSVG', 'no-restricted-imports', "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';\nexport const s = unsafeSVG;"],
  ['unsafeCSS', 'no-restricted-imports', "import { unsafeCSS } from 'lit';\nexport const s = unsafeCSS;"],
  ['decorators', 'no-restricted-imports', "import { property } from 'lit/decorators.js';\nexport const s = property;"],
  ['an inline style', 'no-restricted-syntax', "import { html } from 'lit';\nexport const s = html`<p style=\"color: red\"></p>`;"],
  ['a bound inline style', 'no-restricted-syntax', "import { html } from 'lit';\nexport const s = (v: string) => html`<p class=\"a\" style=${v}></p>`;"],
  ['a style element', 'no-restricted-syntax', "import { html } from 'lit';\nexport const s = html`<style></style>`;"],
  ['innerHTML', 'no-restricted-syntax', 'export const s = (e: Element) => {\n  e.innerHTML = "x";\n};'],
  ['console', 'no-console', "export const s = () => console.log('x');"],
  ['module state', 'no-restricted-syntax', 'let count = 0;\nexport const s = () => (count += 1);'],
  ['exported module state', 'no-restricted-syntax', 'export let count = 0;\nexport const s = () => (count += 1);'],
  ['a default export', 'no-restricted-syntax', 'export default {};'],
  ['any', '@typescript-eslint/no-explicit-any', 'export const s = (x: any) => x as string;'],
  ['eval', 'no-eval', "export const s = () => eval('1') as number;"],
  ['301 lines', 'max-lines', `${'// line\n'.repeat(300)}export const s = 1;`],
];

describe('what a guest in a page must not do', () => {
  for (const [name, rule, code] of BANS) {
    it(`${name} is refused`, async () => {
      assert.ok((await rulesFiredBy('src/components/seat-manager.ts', code)).includes(rule));
    });
  }
  it('classic zod and its named imports are refused', async () => {
    const contract = 'src/api/contract/schemas.ts';
    assert.ok((await rulesFiredBy(contract, "import * as z from 'zod';\nexport const s = z.string();")).includes('no-restricted-imports'));
    assert.ok((await rulesFiredBy(contract, "import { z } from 'zod/mini';\nexport const s = z.string();")).includes('no-restricted-syntax'));
    assert.ok((await rulesFiredBy(contract, "import * as z from 'zod/mini';\nz.config({});")).includes('no-restricted-syntax'));
    assert.deepEqual(await rulesFiredBy(contract, "import * as z from 'zod/mini';\nexport const s = z.string();"), []);
  });
  it('skipped and lonely tests are refused', async () => {
    const test = 'test/domain/money.test.ts';
    for (const word of ['only', 'skip', 'todo']) {
      const code = `import { it } from 'node:test';\nit.${word}('x', () => {});`;
      assert.ok((await rulesFiredBy(test, code)).includes('no-restricted-syntax'), word);
    }
  });
});
