/** Part of the widget contract: in every state the element is accessible, in light and dark, and says what is the matter. */
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from '@open-wc/testing';
import { accountFor, ready, type Subject } from './contract-subject.js';
import { Screen, comeBack, create, show, stage, until } from './harness.js';

declare global {
  var axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
}

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** What axe finds wrong, one line for each place; both colour schemes. */
async function problems(element: Element): Promise<string[]> {
  const found: string[] = [];
  const stageSet = document.body;
  for (const scheme of ['light', 'dark']) {
    stageSet.className = scheme;
    const { violations } = await globalThis.axe.run(element, OPTIONS);
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${scheme}: ${id} at ${JSON.stringify(target)}: ${failureSummary}`)));
  }
  stageSet.className = '';
  return found;
}

async function accessible(element: Element): Promise<void> {
  expect(await problems(element)).to.deep.equal([]);
}

export function describeStates(subject: Subject): void {
  const { tag } = subject;

  describe(`<${tag}> is accessible and says what is the matter`, () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      body { --billing-duration: 0s; background: Canvas; color: CanvasText; font: 16px/1.5 sans-serif; }
      body.light { color-scheme: light; } body.dark { color-scheme: dark; }`);
    before(() => {
      document.adoptedStyleSheets.push(sheet);
      document.title = 'Widget contract';
      document.documentElement.lang = 'en';
    });
    after(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });

    it('while loading: its title, and that it is loading', async () => {
      const backend = accountFor(subject);
      const release = backend.hold('GET');
      const { screen, element } = stage(tag, { start: backend });
      await screen.sees('Loading…');
      expect(screen.root.querySelector('[aria-busy="true"]')).to.exist;
      expect(screen.has('heading', subject.title.en)).to.be.true;
      await accessible(element);
      release();
      await screen.sees(subject.reads);
      expect(screen.root.querySelector('[aria-busy="true"]')).to.equal(null);
    });

    it('ready', async () => {
      const { element, screen } = await ready(subject);
      expect(screen.all('heading', subject.title.en)).to.have.length(1);
      await accessible(element);
    });

    it('with everything open', async () => {
      const { element, screen } = await ready(subject, { seats: { capacity: 20 }, scheduledSeats: 15 });
      await subject.open(screen);
      await accessible(element);
    });

    it('for an account with nothing in it', async () => {
      const { element, screen } = stage(tag, { start: 'empty-account' });
      await screen.sees(subject.title.en);
      await until(() => screen.root.querySelector('[aria-busy="true"]') === null, 'the end of loading');
      await accessible(element);
    });

    it('when the account cannot be read: a message, and the way to try again', async () => {
      const backend = accountFor(subject);
      const stop = backend.fail('GET', 'internal');
      const { element, screen } = stage(tag, { start: backend });
      await screen.sees('Billing could not be loaded.', 'Something went wrong on our side.');
      await accessible(element);
      stop();
      await screen.press('Try again');
      await screen.sees(subject.reads);
    });

    for (const fault of ['html', 'empty', 'truncated', 'wrong_version'] as const) {
      it(`when the answer is ${fault}`, async () => {
        const backend = accountFor(subject);
        backend.fail('GET', fault);
        const { screen } = stage(tag, { start: backend });
        await screen.sees('Billing could not be loaded.', 'We could not read the server’s answer.');
        await screen.enabled('Try again');
      });
    }

    it('offline: nothing was read yet', async () => {
      const backend = accountFor(subject);
      const stop = backend.fail('GET', 'drop_request');
      const { element, screen } = stage(tag, { start: backend });
      await screen.sees('We cannot reach the server.');
      await accessible(element);
      stop();
      await screen.press('Try again');
      await screen.sees(subject.reads);
    });

    it('offline after it was read: what is known stays on screen', async () => {
      const { backend, provider, element, screen } = await ready(subject);
      const before = backend.requests.length;
      backend.fail('GET', 'drop_request');
      provider.session?.refresh();
      comeBack();
      await until(() => provider.session?.info.value.error !== undefined, 'the failed reading');
      await screen.sees(subject.reads);
      expect(backend.requests.length).to.equal(before);
      await accessible(element);
    });

    it('for somebody who may only look: everything is read, and whom to ask', async () => {
      const { element, screen } = await ready(subject, 'viewer');
      if (!subject.forEveryone) await screen.sees('Ask your billing admin to change this.');
      await accessible(element);
    });

    it('without a provider: tells the page’s developer what is missing', async () => {
      const element = show(create(tag));
      await new Screen(element).sees(`<${tag}> needs a <billing-provider> around it.`);
      await accessible(element);
    });

    it('under a title level of the page’s choice, without a frame', async () => {
      const { element, screen } = await ready(subject);
      Object.assign(element, { headingLevel: 4, plain: true });
      await until(() => screen.root.querySelector('h4')?.textContent?.includes(subject.title.en), 'a heading of level 4');
      expect(element.hasAttribute('plain')).to.be.true;
      expect(getComputedStyle(screen.root.querySelector('.frame') ?? element).borderTopWidth).to.equal('0px');
    });

    for (const [dir, width] of [['ltr', '280px'], ['rtl', '280px'], ['rtl', '900px']] as const) {
      it(`fits ${width} ${dir}, with names of 60 characters and amounts of seven digits`, async () => {
        const set = stage(tag, { start: accountFor(subject, 'large'), provider: { dir } });
        const room = show(create('div'));
        Object.assign(room.style, { width });
        room.append(set.provider);
        await set.screen.sees(subject.title.en);
        await until(() => set.screen.root.querySelector('[aria-busy="true"]') === null, 'the end of loading');
        const frame = set.screen.root.querySelector('.frame') ?? set.element;
        expect(getComputedStyle(frame).direction).to.equal(dir);
        expect(frame.scrollWidth, 'wider than its frame').to.be.at.most(frame.clientWidth);
        expect(set.element.getBoundingClientRect().width).to.be.at.most(parseFloat(width));
        await accessible(set.element);
      });
    }
  });
}
