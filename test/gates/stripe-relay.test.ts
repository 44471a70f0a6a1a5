// What holds for payment fields that are slotted from the light DOM through nested shadow roots, the outermost closed:
// the table this design stands on, row by row, in a real browser with frames of another origin.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { startDemo, type Demo } from '../../examples/server/demo.js';
import { launchOptions } from '../../scripts/browser.mjs';
import { cardFrame, frameName, typeCard } from './standin-page.js';

/** What the test keeps of the page: the closed root is known to whoever made it. */
interface Nest {
  readonly outer: HTMLElement;
  readonly middle: ShadowRoot;
  readonly inner: ShadowRoot;
  readonly profile: HTMLElement;
}
type NestWindow = Window & { nest: Nest };

let demo: Demo;
let browser: Browser;
let page: Page;

before(async () => {
  demo = await startDemo({ port: 0, payments: 'stripe-standin', tickEvery: 0 });
  browser = await chromium.launch(launchOptions());
});
after(async () => {
  await browser?.close();
  await demo?.close();
});

/** before · three nested shadow roots around a provider and its element, the card form open · after */
beforeEach(async () => {
  demo.hosts['support-desk'].reset('ready', { cards: ['challenge'] });
  page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  // tsx names functions through a helper of its own, also those that are sent into the page.
  await page.addInitScript('globalThis.__name = (value) => value;');
  await page.goto(`${demo.origin}/hosts/support-desk/en.html`);
  await page.evaluate(() => {
    const host = (parent: Node, mode: ShadowRootMode): ShadowRoot => parent.appendChild(document.createElement('div')).attachShadow({ mode });
    const button = (id: string): HTMLButtonElement => Object.assign(document.createElement('button'), { id, textContent: id });
    const main = document.querySelector('main') as HTMLElement;
    const place = document.createElement('div');
    main.replaceChildren(button('before'), place, button('after'));
    const outer = document.createElement('div');
    place.append(outer);
    const middle = host(outer.attachShadow({ mode: 'closed' }), 'open');
    const inner = host(middle, 'open');
    const provider = document.createElement('billing-provider');
    provider.setAttribute('api', '/hosts/support-desk/api/billing');
    const profile = document.createElement('billing-profile');
    profile.setAttribute('sections', 'payment-method');
    provider.append(profile);
    inner.append(provider);
    (window as unknown as NestWindow).nest = { outer, middle, inner, profile };
  });
  await press('Add a payment method');
  await cardFrame(page);
});

/** Presses a button inside the closed root, where no locator reaches. */
async function press(name: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const end = Date.now() + 10_000;
    for (;;) {
      const { profile } = (window as unknown as NestWindow).nest;
      const found = [...(profile.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === wanted);
      if (found) return found.click();
      if (Date.now() > end) throw new Error(`no button "${wanted}"`);
      await new Promise((again) => setTimeout(again, 20));
    }
  }, name);
}

const number = (frame: FrameLocator) => frame.locator('#number');

/** Types, does something to the page, and says whether what was typed is still there. */
async function keeps(act: () => unknown): Promise<boolean> {
  await number(await cardFrame(page)).fill('4242424242424242');
  await page.evaluate(act);
  return (await number(await cardFrame(page)).inputValue()) !== '';
}

describe('payment fields through three nested shadow roots, the outermost closed', () => {
  it('are in the document itself, where the provider looks for them', async () => {
    const found = await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Secure payment input frame"]');
      return { root: frame?.getRootNode() === document, listed: [...Array(window.length).keys()].some((at) => window[at] === frame?.contentWindow) };
    });
    assert.deepEqual(found, { root: true, listed: true });
  });

  it('are painted inside the element that asked for them', async () => {
    const inside = await page.evaluate(() => {
      const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
      const frame = box(document.querySelector('iframe'));
      const element = box((window as unknown as NestWindow).nest.profile);
      // The frame is a little wider than its place, for focus rings.
      return frame.height > 100 && frame.top >= element.top && frame.bottom <= element.bottom && frame.left >= element.left - 4 && frame.right <= element.right + 4;
    });
    assert.ok(inside);
  });

  it('are reached by Tab where they are seen: before, name, card fields, consent, after', async () => {
    await page.locator('#before').focus();
    const stops: string[] = [];
    for (let presses = 0; presses < 15 && stops.at(-1) !== 'after'; presses += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          let active = document.activeElement;
          if (active === (window as unknown as NestWindow).nest.outer) active = (window as unknown as NestWindow).nest.profile.shadowRoot?.activeElement ?? active;
          return active?.id || active?.tagName.toLowerCase() || '';
        }),
      );
    }
    const order = stops.filter((stop, at) => stop !== stops[at - 1] && ['method-holder', 'iframe', 'method-consent', 'after'].includes(stop));
    assert.deepEqual(order, ['method-holder', 'iframe', 'method-consent', 'after'], stops.join(' '));
  });

  it('keep what is typed when a slot on the way is taken out and put back in another place', async () => {
    const kept = await keeps(() => {
      const { middle } = (window as unknown as NestWindow).nest;
      const slot = middle.querySelector('slot') as HTMLSlotElement;
      const home = slot.parentElement as HTMLElement;
      slot.remove();
      home.append(slot);
    });
    assert.equal(kept, true);
  });

  it('keep what is typed when a slot is renamed and named back', async () => {
    const kept = await keeps(() => {
      const slot = (window as unknown as NestWindow).nest.middle.querySelector('slot') as HTMLSlotElement;
      const { name } = slot;
      slot.name = 'elsewhere';
      void document.body.offsetHeight;
      slot.name = name;
    });
    assert.equal(kept, true);
  });

  it('keep what is typed when their host is moved by moveBefore()', async () => {
    const kept = await keeps(() => document.querySelector('main')?.moveBefore((window as unknown as NestWindow).nest.outer.parentElement as Element, null));
    assert.equal(kept, true);
  });

  it('are loaded anew when their host is moved otherwise, and a card can be stored all the same', async () => {
    const before = await frameName(page);
    const kept = await keeps(() => document.querySelector('main')?.append((window as unknown as NestWindow).nest.outer.parentElement as Element));
    assert.equal(kept, false);
    // A frame that was torn out is put up anew.
    await page.locator(`iframe[title="Secure payment input frame"]:not([name="${before}"])`).waitFor();
    await typeCard(await cardFrame(page), '5555555555554444');
    await page.evaluate(() => (window as unknown as NestWindow).nest.profile.shadowRoot?.querySelector<HTMLInputElement>('#method-consent')?.click());
    await press('Save card');
    await press('Make default');
    const { store, accountId } = demo.hosts['support-desk'].scenario;
    assert.deepEqual((await store.account(accountId))?.methods.map(({ last4 }) => last4), ['3184', '4444']);
  });
});

describe('the bank’s question and windows of the host', () => {
  const CASES = [
    ['show', false, true],
    ['showModal', false, false],
    ['showModal', true, false],
  ] as const;
  for (const [open, popover, reachable] of CASES) {
    it(`${reachable ? 'can' : 'can not'} be answered over <dialog>.${open}()${popover ? ', even as a popover above it' : ''}`, async () => {
      const found = await page.evaluate(
        ({ how, above }) => {
          const dialog = document.body.appendChild(document.createElement('dialog'));
          dialog.textContent = 'The host’s own window';
          dialog[how]();
          const frame = document.body.appendChild(document.createElement('iframe'));
          frame.style.setProperty('position', 'fixed');
          frame.style.setProperty('inset', '0');
          frame.style.setProperty('width', '100%');
          frame.style.setProperty('height', '100%');
          frame.style.setProperty('z-index', '2147483647');
          if (above) {
            frame.popover = 'manual';
            frame.showPopover();
          }
          frame.focus();
          return { clickable: document.elementFromPoint(5, 5) === frame, focusable: document.activeElement === frame };
        },
        { how: open, above: popover },
      );
      assert.deepEqual(found, { clickable: reachable, focusable: reachable });
    });
  }
});
