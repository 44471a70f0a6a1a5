/** Part of the widget contract: wherever the element stands and however it gets there, it finds its provider and lets go of it. */
import { expect } from '@open-wc/testing';
import type { BillingAdapter } from '../../src/api/adapter.js';
import { BillingProvider } from '../../src/components/billing-provider.js';
import { ACCOUNTS, accountFor, another, ready, type Subject } from './contract-subject.js';
import { Screen, comeBack, create, nameOf, show, stage, until } from './harness.js';

type Movable = ParentNode & { moveBefore?: (node: Node, before: Node | null) => void };

/** A tag nobody used before. */
const freshTag = (): `x-${string}` => `x-${Math.random().toString(36).slice(2)}`;
/** After everything that waits for the end of the present task. */
const later = () => new Promise((done) => setTimeout(done));

export function describePlaces(subject: Subject): void {
  const { tag, marks, reads } = subject;
  const adapterOf = (account: 'first' | 'second'): BillingAdapter => accountFor(subject, ACCOUNTS[account]).adapter;
  const providerOf = (account: 'first' | 'second', ...children: Node[]): BillingProvider =>
    create<BillingProvider>('billing-provider', { locale: 'en', adapter: adapterOf(account) }, ...children);

  describe(`<${tag}> and its provider`, () => {
    it('two providers on a page do not mix', async () => {
      const [one, two] = [another(subject), another(subject)];
      show(providerOf('first', one.element));
      show(providerOf('second', two.element));
      await one.screen.sees(marks('first'));
      await two.screen.sees(marks('second'));
      expect(one.screen.text).not.to.match(new RegExp(String(marks('second'))));
    });

    const ways: Readonly<Record<string, (parent: Element, child: Element) => void>> = {
      append: (parent, child) => parent.append(child),
      'remove and append': (parent, child) => (child.remove(), parent.append(child)),
      moveBefore: (parent, child) => ((parent as Movable).moveBefore ? (parent as Movable).moveBefore?.(child, null) : parent.append(child)),
    };
    for (const [way, move] of Object.entries(ways)) {
      it(`moved to another provider by ${way}, shows the other account, and back`, async () => {
        const { element, screen } = another(subject);
        const first = show(providerOf('first', element));
        const second = show(providerOf('second'));
        await screen.sees(marks('first'));
        move(second, element);
        await screen.sees(marks('second'));
        move(first, element);
        await screen.sees(marks('first'));
      });
    }

    it('moved within its provider, goes on', async () => {
      const { element, screen, provider } = await ready(subject);
      const inner = create('div');
      provider.append(inner);
      inner.append(element);
      await screen.sees(reads);
      await subject.open(screen);
    });

    it('taken away and put back later, works as before', async () => {
      const { element, screen, provider } = await ready(subject);
      await subject.open(screen);
      element.remove();
      await later();
      provider.append(element);
      await screen.sees(reads);
      await subject.open(screen);
    });

    for (const [how, put] of [
      ['taken out and put back at once, as frameworks do', (element: HTMLElement, place: HTMLElement) => (element.remove(), place.append(element))],
      ['moved with moveBefore()', (element: HTMLElement, place: HTMLElement) => (place as HTMLElement & { moveBefore(node: Node, before: Node | null): void }).moveBefore(element, null)],
    ] as const) {
      it(`${how}, keeps what is open`, async () => {
        const { element, screen, provider, backend } = await ready(subject);
        await subject.open(screen);
        const inner = create('div');
        provider.append(inner);
        const [open, asked] = [screen.all('button').map(nameOf), backend.count('GET /v1/session')];
        put(element, inner);
        await later();
        expect(open.filter((name) => !screen.has('button', name))).to.deep.equal([]);
        expect(backend.count('GET /v1/session')).to.equal(asked);
      });
    }

    it('nested providers: the nearest counts', async () => {
      const [outer, inner] = [another(subject), another(subject)];
      show(providerOf('first', outer.element, providerOf('second', inner.element)));
      await inner.screen.sees(marks('second'));
      await outer.screen.sees(marks('first'));
    });

    it('a provider that is defined later than the element is found then', async () => {
      const name = freshTag();
      const { element, screen } = another(subject);
      const late = show(create(name, { locale: 'en' }, element));
      Object.assign(late, { adapter: adapterOf('first') });
      await screen.sees(`<${tag}> needs a <billing-provider> around it.`);
      customElements.define(name, class extends BillingProvider {});
      await screen.sees(marks('first'));
    });

    it('a provider defined later is found past elements that never are', async () => {
      const name = freshTag();
      const { element, screen } = another(subject);
      show(create(name, { locale: 'en', adapter: adapterOf('first') }, create(freshTag(), {}, element)));
      customElements.define(name, class extends BillingProvider {});
      await screen.sees(marks('first'));
    });

    it('an inner provider that is defined later takes over from the outer one', async () => {
      const name = freshTag();
      const { element, screen } = another(subject);
      const inner = create(name, { locale: 'en', adapter: adapterOf('second') }, element);
      show(providerOf('first', inner));
      await screen.sees(marks('first'));
      customElements.define(name, class extends BillingProvider {});
      await screen.sees(marks('second'));
    });

    it('the element itself may be defined last', async () => {
      const name = freshTag();
      const element = create(name);
      show(providerOf('first', element));
      customElements.define(name, class extends subject.element {});
      await new Screen(element).sees(marks('first'));
    });

    it('works inside a closed shadow root, slotted or not', async () => {
      const [inside, slotted] = [another(subject), another(subject)];
      const host = create('div', {}, slotted.element);
      const root = host.attachShadow({ mode: 'closed' });
      root.append(inside.element, create('slot'));
      show(providerOf('first', host));
      await inside.screen.sees(marks('first'));
      await slotted.screen.sees(marks('first'));
      await subject.open(inside.screen);
    });

    it('follows its provider to another backend', async () => {
      const { screen, provider } = await ready(subject, ACCOUNTS.first);
      await subject.open(screen);
      provider.adapter = adapterOf('second');
      await screen.sees(marks('second'));
    });

    it('leaves no watcher behind and asks nothing more once it is gone', async () => {
      const { element, screen, provider, backend } = await ready(subject);
      const { session } = provider;
      if (!session) throw new Error('no session');
      const watchers = () => [session.info, session.subscription, session.plans, session.profile, session.paymentMethods].map((store) => store.watchers);
      element.remove();
      await later();
      const before = watchers();
      provider.append(element);
      await screen.sees(reads);
      await subject.open(screen);
      element.remove();
      await later();
      expect(watchers()).to.deep.equal(before);
      const asked = backend.requests.length;
      comeBack();
      const probe = accountFor(subject);
      await stage(tag, { start: probe }).screen.sees(reads);
      expect(backend.requests.length).to.equal(asked);
    });

    it('leaves no listener on the page once its provider is gone', async () => {
      const added: string[] = [];
      const own = { add: EventTarget.prototype.addEventListener, remove: EventTarget.prototype.removeEventListener };
      const outside = (target: unknown): boolean => target === window || target === document || target === document.documentElement || target === undefined;
      EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [EventListenerOrEventListenerObject | null]) {
        if (outside(this)) added.push(type);
        return own.add.call(this, type, ...rest);
      };
      EventTarget.prototype.removeEventListener = function (this: EventTarget, type: string, ...rest: [EventListenerOrEventListenerObject | null]) {
        if (outside(this) && added.includes(type)) added.splice(added.indexOf(type), 1);
        return own.remove.call(this, type, ...rest);
      };
      try {
        const { screen, provider } = await ready(subject);
        await subject.open(screen);
        provider.remove();
        await until(() => provider.session === undefined, 'the end of the session');
        expect(added).to.deep.equal([]);
      } finally {
        EventTarget.prototype.addEventListener = own.add;
        EventTarget.prototype.removeEventListener = own.remove;
      }
    });
  });
}
