/** The place in the light DOM that is seen inside shadow roots: what a payment provider refuses to do without. */
import { expect } from '@open-wc/testing';
import type { BillingError } from '../../src/api/errors.js';
import type { PaymentSettings } from '../../src/api/gateway.js';
import { openLightPlace, type LightPlace } from '../../src/api/gateways/light-dom-slot.js';
import { LOOK, nest, seenIn, type Nest } from './gateway-setup.js';
import { create, show, until } from './harness.js';

interface Placed {
  readonly place: LightPlace;
  readonly frame: HTMLIFrameElement;
  readonly lost: number[];
  /** What a person typed into the frame; gone when the frame was loaded anew. */
  typed(): string;
}

/** A place with a frame in it, into which somebody has typed. */
async function typedInto(anchor: HTMLElement, settings: PaymentSettings = {}): Promise<Placed> {
  const lost: number[] = [];
  const place = openLightPlace({ anchor, settings, look: LOOK, onLost: () => void lost.push(1), onOpen: () => frame.focus() });
  const frame = create<HTMLIFrameElement>('iframe', { title: 'Fields' });
  place.element.append(frame);
  const typed = (): string => frame.contentDocument?.body.dataset['typed'] ?? '';
  await until(() => frame.contentDocument?.readyState === 'complete', 'the frame');
  if (frame.contentDocument) frame.contentDocument.body.dataset['typed'] = '4242';
  return { place, frame, lost, typed };
}

const slotsIn = (set: Nest): number => [...set.roots, document].flatMap((root) => [...root.querySelectorAll('slot, [slot^="billing-"]')]).length;
/** Time for everything that watches the page to have had its turn. */
const settled = () => new Promise((done) => setTimeout(done));

describe('A place in the light DOM', () => {
  for (const [what, modes] of [
    ['one shadow root', [{}]],
    ['three, the outermost closed', [{ mode: 'closed' }, {}, {}]],
    ['three closed ones', [{ mode: 'closed' }, { mode: 'closed' }, { mode: 'closed' }]],
    ['roots that assign their slots by hand', [{ slotAssignment: 'manual' }, { mode: 'closed', slotAssignment: 'manual' }, {}]],
  ] as const) {
    it(`is in the document and seen in the innermost of ${what}`, async () => {
      const set = nest(...modes);
      const { place } = await typedInto(set.anchor);
      expect(place.element.getRootNode()).to.equal(document);
      expect(place.way).to.equal('slot');
      expect(seenIn(set.anchor, place.element)).to.be.true;
      expect([place.element.getAttribute('role'), place.element.getAttribute('aria-label'), place.element.lang]).to.deep.equal(['group', 'Card details', 'en']);
      place.release();
      await settled();
      expect(slotsIn(set)).to.equal(0);
      expect(place.element.isConnected).to.be.false;
    });
  }

  it('needs no slot where there is no shadow root', async () => {
    const anchor = show(create('div'));
    const { place } = await typedInto(anchor);
    expect(place.element.parentElement).to.equal(anchor);
    expect(anchor.querySelector('slot')).to.equal(null);
    place.release();
    expect(anchor.childElementCount).to.equal(0);
  });

  it('has a name of its own: two in one element are not seen in each other’s place', async () => {
    const { outer, anchor, roots } = nest({}, {});
    const other = create('div');
    roots[1]?.append(other);
    const first = await typedInto(anchor);
    const second = await typedInto(other);
    expect(first.place.element.slot).not.to.equal(second.place.element.slot);
    expect([...outer.children].filter(({ slot }) => slot !== '')).to.have.length(2);
    expect(seenIn(anchor, first.place.element) && seenIn(other, second.place.element)).to.be.true;
    second.place.release();
    expect(seenIn(anchor, first.place.element)).to.be.true;
  });

  it('follows to another anchor when the element is drawn anew, and what was typed stays', async () => {
    const { anchor, roots } = nest({ mode: 'closed' }, {}, {});
    const { place, typed, lost } = await typedInto(anchor);
    anchor.remove();
    const next = create('div');
    roots[2]?.prepend(next);
    place.moveTo(next);
    await settled();
    expect(seenIn(next, place.element)).to.be.true;
    expect([typed(), lost.length]).to.deep.equal(['4242', 0]);
  });

  it('keeps what was typed when its host is moved with moveBefore()', async () => {
    const { outer, anchor } = nest({}, {});
    const { place, typed, lost } = await typedInto(anchor);
    const elsewhere = show(create('main')) as HTMLElement & { moveBefore(node: Node, before: Node | null): void };
    elsewhere.moveBefore(outer, null);
    await settled();
    expect(seenIn(anchor, place.element)).to.be.true;
    expect([typed(), lost.length]).to.deep.equal(['4242', 0]);
  });

  it('tells when its host was moved as most do it, since frames lose what was typed then', async () => {
    const { outer, anchor } = nest({}, {});
    const { place, typed, lost } = await typedInto(anchor);
    show(create('main')).append(outer);
    await until(() => lost.length === 1, 'word of the loss');
    expect(typed()).to.equal('');
    expect(place.element.isConnected && seenIn(anchor, place.element)).to.be.true;
  });

  it('finds its way again when the element was moved into other hosts', async () => {
    const { hosts, anchor, roots } = nest({}, {}, {});
    const { place } = await typedInto(anchor);
    const other = nest({ mode: 'closed' });
    other.roots[0]?.append(hosts[1] as HTMLElement);
    await until(() => place.element.parentElement === other.outer, 'the way through the new host');
    expect(seenIn(anchor, place.element)).to.be.true;
    expect(roots[0]?.querySelector('slot') ?? null).to.equal(null);
  });

  it('is put back when a framework writes its own children anew', async () => {
    const { outer, anchor, hosts } = nest({}, {});
    const { place, lost } = await typedInto(anchor);
    outer.replaceChildren(create('p'));
    await until(() => place.element.parentElement === outer, 'the place back in the page');
    await until(() => lost.length === 1, 'word of the loss');
    hosts[1]?.replaceChildren();
    await until(() => seenIn(anchor, place.element), 'the inner slot back');
    expect(place.way).to.equal('slot');
  });

  it('becomes a panel of the page when the framework does not stop', async () => {
    const { outer, anchor } = nest({}, {});
    const { place } = await typedInto(anchor);
    for (let round = 0; round < 3; round += 1) {
      outer.replaceChildren();
      await until(() => place.element.isConnected, 'the place back in the page');
    }
    expect(place.way).to.equal('portal');
    const panel = place.element.parentElement;
    expect([panel?.getAttribute('role'), panel?.getAttribute('aria-label'), panel?.parentElement]).to.deep.equal(['dialog', 'Card details', document.body]);
    outer.replaceChildren();
    await settled();
    expect(place.element.isConnected).to.be.true;
    place.release();
    expect(panel?.isConnected).to.be.false;
  });

  it('goes where the page wants it', async () => {
    const container = show(create('section'));
    const { anchor } = nest({ mode: 'closed' });
    const { place } = await typedInto(anchor, { paymentContainer: container });
    expect([place.way, place.element.parentElement]).to.deep.equal(['container', container]);
    container.replaceChildren();
    await until(() => place.element.parentElement === container, 'the place back in the container');
    place.release();
    expect(container.childElementCount).to.equal(0);
  });

  for (const [what, settings, reason] of [
    ['an anchor in no document', () => ({}), 'the place for payment fields is in no document'],
    ['a container in no document', () => ({ paymentContainer: create('div') }), 'the place for payment fields is in no document'],
    ['a container in a shadow root', () => ({ paymentContainer: nest({}).anchor }), '"paymentContainer" must be outside every shadow root'],
  ] as const) {
    it(`is refused with the reason for ${what}, and nothing is left behind`, () => {
      const anchor = what.startsWith('an anchor') ? create('div') : nest({}).anchor;
      const before = document.body.querySelectorAll('*').length;
      let thrown: BillingError | undefined;
      try {
        const given = settings();
        openLightPlace({ anchor, settings: given, look: LOOK, onLost: () => undefined, onOpen: () => undefined });
      } catch (error) {
        thrown = error as BillingError;
      }
      expect([thrown?.code, (thrown?.detail.cause as Error | undefined)?.message]).to.deep.equal(['gateway_failed', reason]);
      expect(anchor.childElementCount).to.equal(0);
      expect(document.body.querySelectorAll('*').length - before).to.be.lessThan(3);
    });
  }
});

describe('The panel for payment fields', () => {
  it('is reached by a button where the fields would be, leads back there, and shuts nothing off', async () => {
    const { anchor, outer } = nest({}, {});
    const { place, frame } = await typedInto(anchor, { paymentMount: 'portal' });
    const open = anchor.querySelector('button');
    expect(open?.textContent).to.equal('Enter the card details');
    open?.click();
    await until(() => document.activeElement === frame, 'focus in the fields');
    const panel = place.element.parentElement as HTMLElement;
    expect(panel.matches(':modal') || panel.hasAttribute('aria-modal') || outer.closest('[inert]') !== null).to.be.false;
    expect(Number(getComputedStyle(panel).zIndex)).to.be.lessThan(2147483647);
    const close = panel.querySelector('button');
    expect(close?.textContent).to.equal('Done');
    close?.click();
    expect((anchor.getRootNode() as ShadowRoot).activeElement).to.equal(open);
  });

  it('follows the page to another theme and language', async () => {
    const { place } = await typedInto(nest({}).anchor, { paymentMount: 'portal' });
    const panel = place.element.parentElement as HTMLElement;
    place.restyle({ locale: 'fr', labels: { fields: 'Données de la carte', open: 'Saisir', close: 'Terminé' }, appearance: { ...LOOK.appearance, surface: 'rgb(1, 2, 3)', text: 'rgb(250, 250, 250)' } });
    expect([panel.lang, panel.getAttribute('aria-label'), panel.querySelector('button')?.textContent]).to.deep.equal(['fr', 'Données de la carte', 'Terminé']);
    expect([getComputedStyle(panel).backgroundColor, getComputedStyle(panel).color]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(250, 250, 250)']);
    place.release();
  });
});
