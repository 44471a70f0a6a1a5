// `npm run new-widget -- usage-meter`: an element with its story, its test and its registration, green from the start.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const tag = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z0-9]+)+$/.test(tag)) {
  console.error('Give the tag: lower case, with a hyphen. For example: npm run new-widget -- usage-meter');
  process.exit(1);
}

const className = tag.replaceAll(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
const element = `src/components/${tag}.ts`;
const story = `stories/${tag}.stories.ts`;
const test = `test/components/${tag}.test.ts`;
const define = `src/define/${tag}.ts`;
const taken = [element, story, test, define].filter((path) => existsSync(path));
if (taken.length > 0) {
  console.error(`There already: ${taken.join(', ')}. Nothing was written.`);
  process.exit(1);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote  ${path}`);
}

/** Puts a line after the last one that looks like its kind. */
function insertAfterLast(path: string, kind: RegExp, line: string): void {
  const lines = readFileSync(path, 'utf8').split('\n');
  const last = lines.findLastIndex((one) => kind.test(one));
  if (last === -1) throw new Error(`${path} has no line like ${kind.source}; add by hand: ${line}`);
  lines.splice(last + 1, 0, line);
  writeFileSync(path, lines.join('\n'));
  console.log(`edited ${path}`);
}

write(
  element,
  `/** TODO one sentence: what people do with this element. */
import { html, nothing } from 'lit';
import type { I18n } from '../i18n/i18n.js';
import { BillingElement, type Ready } from './base/billing-element.js';

/**
 * TODO what people do with it, and what it needs. Needs a \`<billing-provider>\` around it.
 *
 * @summary TODO one line for lists of elements.
 * @slot header - Above the title.
 * @slot help - Contact links.
 * @slot footer - Below everything.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart notice - A message.
 * @csspart content - What it shows.
 */
export class ${className} extends BillingElement {
  static override readonly tag: string = '${tag}';

  // Give it a title of its own: one message in each file of src/i18n/locales, then \`npm run messages\`.
  protected override titleText(i18n: I18n): string {
    return i18n.t('seats-title');
  }

  protected override renderContent({ session, i18n }: Ready): unknown {
    const subscription = session.subscription.value.value;
    if (!subscription) return nothing;
    const { used: count, capacity } = subscription.seats;
    return html\`\${this.renderTitle(i18n)}
      <p part="content">\${i18n.t('seats-in-use', { count, capacity })}</p>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
);

write(
  define,
  `/** Registers <${tag}>, and the provider it needs before it. */
import { BillingProvider } from '../components/billing-provider.js';
import { ${className} } from '../components/${tag}.js';

BillingProvider.define();
${className}.define();
`,
);

write(
  story,
  `// <${tag}>: one story for each state it can be in.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { backend, NEVER, provided } from './stage.js';

const meta: Meta = {
  title: 'Elements/${tag}',
  component: '${tag}',
  loaders: [backend()],
  render: (_args, stage) => provided(html\`<${tag}></${tag}>\`, stage),
};
export default meta;

export const Ready: StoryObj = {};

/** The network is slow: the tag "busy" says that this story never comes to rest. */
export const Loading: StoryObj = { tags: ['busy'], loaders: [backend('default', NEVER)] };
`,
);

write(
  test,
  `/** <${tag}>: what people read in it and do with it. */
import { expect } from '@open-wc/testing';
import { ${className} } from '../../src/components/${tag}.js';
import { stage } from './harness.js';

${className}.define();

describe('<${tag}>', () => {
  it('shows the seats in use, and is accessible', async () => {
    const { screen, element } = stage('${tag}');
    await screen.sees('9 of 12 in use');
    await expect(element).to.be.accessible();
  });
});
`,
);

insertAfterLast('src/index.ts', /^export \{ \w+ \} from '\.\/components\/[a-z-]+\.js';$/, `export { ${className} } from './components/${tag}.js';`);
insertAfterLast('src/define.ts', /^import \{ \w+ \} from '\.\/components\//, `import { ${className} } from './components/${tag}.js';`);
insertAfterLast('src/define.ts', /^\w+\.define\(\);$/, `${className}.define();`);

console.log(`\nNow: fill in the TODOs of ${element}, then \`npm test\`.`);
