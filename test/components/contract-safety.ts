/** Part of the widget contract: a well-behaved guest, in the page's words, whatever the server says. */
import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { PAYLOAD, accountFor, drawnIn, hostile, ready, type Subject } from './contract-subject.js';
import { Screen, create, show, stage, until } from './harness.js';

/** Events that browsers and these tests send; everything else an element sends must be documented. */
const OURS = ['click', 'input', 'change', 'keydown', 'paste', 'submit', 'visibilitychange', 'context-request', 'context-provider'];

/** The message of each element's title. */
const TITLES: Readonly<Record<string, string>> = {
  'seat-manager': 'seats-title',
  'billing-basket': 'basket-title',
  'billing-profile': 'profile-title',
  'plan-switcher': 'plans-title',
  'credit-purchase': 'credits-title',
  'invoice-list': 'invoices-title',
  'subscription-summary': 'summary-title',
  'invitation-redeem': 'redeem-title',
  'member-invite': 'invite-title',
  'member-list': 'members-title',
  'seat-toggle': 'seat-title',
};

/** Events the class comment promises. */
async function documented(tag: string): Promise<readonly string[]> {
  const source = await readFile({ path: `../../src/components/${tag}.ts` });
  return [...(source ?? '').matchAll(/@fires \{[^\n]*?\} ([\w-]+) - /g)].map(([, name = '']) => name);
}

export function describeSafety(subject: Subject): void {
  const { tag, title } = subject;

  describe(`<${tag}> as a guest`, () => {
    it('sends no event that its class comment does not name', async () => {
      const sent = new Set<string>();
      const own = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
        const here = this instanceof Element && (this.localName === tag || (this.getRootNode() as ShadowRoot).host?.localName === tag);
        if (here && !OURS.includes(event.type)) sent.add(event.type);
        return own.call(this, event);
      };
      try {
        const { screen } = await ready(subject, { scheduledSeats: 11 });
        await subject.open(screen);
        for (const button of screen.all('button') as HTMLButtonElement[]) if (button.isConnected && !button.disabled) button.click();
        await until(() => screen.root.querySelector('[aria-busy="true"]') === null, 'rest');
      } finally {
        EventTarget.prototype.dispatchEvent = own;
      }
      const known = await documented(tag);
      expect(known.length, 'documented events').to.be.greaterThan(0);
      expect([...sent].filter((type) => !known.includes(type))).to.deep.equal([]);
    });

    it('shows scripts in every text of the server as text', async () => {
      const backend = accountFor(subject, { scheduledSeats: 11 }, hostile);
      const { screen } = stage(tag, { start: backend });
      await screen.sees(subject.title.en);
      await until(() => screen.root.querySelector('[aria-busy="true"]') === null, 'the end of loading');
      await subject.open(screen);
      expect(drawnIn(screen.root).filter((element) => element.matches('script, img, [onload], [onerror], [href^="javascript:" i]'))).to.deep.equal([]);
      expect(screen.root.textContent).to.include(PAYLOAD);
      expect(globalThis).not.to.have.property('hacked');
    });

    it('draws without a single style attribute', async () => {
      const { screen } = await ready(subject, { scheduledSeats: 11 });
      await subject.open(screen);
      // Frames belong to the payment provider, who sizes them through the CSSOM.
      expect(drawnIn(screen.root).filter((element) => element.hasAttribute('style') && element.localName !== 'iframe')).to.deep.equal([]);
    });

    it('gives no id twice in its shadow root, and names only ids that are there', async () => {
      const { screen } = await ready(subject, { scheduledSeats: 11 });
      await subject.open(screen);
      const ids = [...screen.root.querySelectorAll('[id]')].map(({ id }) => id).filter(Boolean);
      expect(ids).to.deep.equal([...new Set(ids)]);
      const named = [...screen.root.querySelectorAll('*')].flatMap((element) =>
        ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'form'].flatMap((attribute) => (element.getAttribute(attribute) ?? '').split(' ').filter(Boolean)),
      );
      expect([...new Set(named)].filter((id) => !ids.includes(id))).to.deep.equal([]);
    });

    it('works under a tag of the page’s own', async () => {
      const name = `own-${tag}`;
      class Own extends subject.element {}
      subject.element.define.call(Own, name);
      const element = create(name);
      const { provider } = stage(tag, { start: accountFor(subject) });
      provider.append(element);
      await new Screen(element).sees(subject.reads);
      expect(customElements.get(name)).to.equal(Own);
    });

    it('can be defined twice, and does not touch a tag that is taken', () => {
      subject.element.define();
      subject.element.define();
      expect(customElements.get(tag)).to.equal(subject.element);
      const taken = `taken-${tag}`;
      class Theirs extends HTMLElement {}
      customElements.define(taken, Theirs);
      class Ours extends subject.element {}
      subject.element.define.call(Ours, taken);
      expect(customElements.get(taken)).to.equal(Theirs);
    });

    it('changes its language while it is open, and says so to screen readers', async () => {
      const { screen, provider } = await ready(subject);
      await subject.open(screen);
      provider.locale = 'fr';
      await screen.find('heading', title.fr);
      expect(screen.root.querySelector('section')?.lang).to.equal('fr');
      expect(screen.text).not.to.include(title.en);
      provider.locale = 'en';
      await screen.find('heading', title.en);
    });

    it('runs from right to left where the page says so', async () => {
      const { screen, provider } = await ready(subject, 'default', { dir: 'rtl' });
      const section = screen.root.querySelector('section');
      expect(section?.dir).to.equal('rtl');
      provider.dir = 'ltr';
      await until(() => section?.dir === 'ltr', 'the other direction');
    });

    it('uses the page’s own words', async () => {
      const id = TITLES[tag] ?? '';
      const { screen, provider } = await ready(subject, 'default', { messages: { [id]: 'Our own words' } });
      await screen.find('heading', 'Our own words');
      provider.messages = undefined;
      await screen.find('heading', title.en);
    });

    it('shows what the page puts into its slots', async () => {
      const { element, screen } = await ready(subject);
      for (const slot of ['header', 'help', 'footer']) element.append(Object.assign(create('p'), { slot, textContent: `${slot} of the page` }));
      const shown = [...screen.root.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements().map((one) => one.textContent));
      expect(shown).to.include.members(['header of the page', 'help of the page', 'footer of the page']);
      expect([...element.children].every((child) => child.checkVisibility())).to.be.true;
    });

    it('can be created by script without any attribute, and cloned', async () => {
      const made = document.createElement(tag);
      expect(made.attributes.length).to.equal(0);
      const { provider } = stage(tag, { start: accountFor(subject) });
      const copy = made.cloneNode(true) as HTMLElement;
      provider.append(copy);
      await new Screen(copy).sees(subject.reads);
    });

    it('is hidden by the hidden attribute', () => {
      const element = show(create(tag, { hidden: true }));
      expect(getComputedStyle(element).display).to.equal('none');
    });

    for (const [term, sentence] of Object.entries(subject.seatTerms ?? {})) {
      it(`calls a seat a ${term}`, async () => {
        const { screen } = await ready(subject, 'default', { 'seat-term': term });
        await screen.sees(sentence);
        await subject.open(screen);
        expect(screen.text).not.to.match(/\bseats?\b/i);
      });
    }
  });
}
