// Mounts and removes each element 200 times: no node, no listener, no instance may be left behind.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession } from 'playwright-core';
import { WIDGETS, atRest, openStrictPage, type Watched } from './page.js';

const MOUNTS = 200;
/** First mounts load chunks, compile and fill caches; they are not counted. */
const WARM_UP = 20;
/** One leaked thing for each mount would be 200; caches of the browser itself move by a few. */
const NOISE = 40;

/** Counts listeners on what outlives an element. Runs before the library. */
const COUNTER = `
  window.outside = { listeners: 0 };
  for (const target of [window, document, document.documentElement]) {
    const live = new Map();
    const key = (type, options) => type + (options === true || options?.capture ? '!' : '');
    const add = target.addEventListener;
    const remove = target.removeEventListener;
    const drop = (type, listener, options) => {
      if (live.get(key(type, options))?.delete(listener)) window.outside.listeners -= 1;
    };
    target.addEventListener = function (type, listener, options) {
      const set = live.get(key(type, options)) ?? new Set();
      live.set(key(type, options), set);
      if (listener && !set.has(listener)) {
        set.add(listener);
        window.outside.listeners += 1;
        options?.signal?.addEventListener('abort', () => drop(type, listener, options), { once: true });
      }
      return add.call(this, type, listener, options);
    };
    target.removeEventListener = function (type, listener, options) {
      drop(type, listener, options);
      return remove.call(this, type, listener, options);
    };
  }
`;

interface Counts {
  readonly outside: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly instances: number;
}

async function count(watched: Watched, cdp: CDPSession, tag: string): Promise<Counts> {
  // Twice, with a task between: weak references and finalizers need a second round.
  for (let round = 0; round < 2; round += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    await watched.page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  }
  const { nodes, jsEventListeners: listeners, documents } = await cdp.send('Memory.getDOMCounters');
  const outside = await watched.page.evaluate(() => (window as unknown as { outside: { listeners: number } }).outside.listeners);
  const prototype = await cdp.send('Runtime.evaluate', { expression: `customElements.get('${tag}').prototype`, objectGroup: 'leaks' });
  const found = await cdp.send('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId ?? '', objectGroup: 'leaks' });
  const length = await cdp.send('Runtime.callFunctionOn', {
    objectId: found.objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'leaks' });
  return { outside, nodes, listeners, documents, instances: Number(length.result.value) };
}

/** Mounts until drawn, then removes; the parent stays. */
async function mountAndRemove(watched: Watched, markup: string, times: number): Promise<void> {
  await watched.page.evaluate(
    async ({ markup, times }) => {
      const place = document.querySelector('#place');
      const [tag = '', inner] = markup.split('>');
      for (let round = 0; round < times; round += 1) {
        const element = document.createElement(tag);
        if (tag === 'billing-provider') element.setAttribute('demo', '');
        if (inner) element.append(document.createElement(inner));
        place?.append(element);
        await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        // Every fourth is left until a timer has run, so that what is late comes too.
        await new Promise((done) => (round % 4 === 0 ? setTimeout(done, 20) : requestAnimationFrame(done)));
        element.remove();
        await new Promise((done) => queueMicrotask(() => done(undefined)));
      }
      await new Promise((done) => setTimeout(done, 800)); // loading timers of the last ones
    },
    { markup, times },
  );
}

async function growth(watched: Watched, tag: string, markup: string): Promise<Counts> {
  const cdp = await watched.page.context().newCDPSession(watched.page);
  await cdp.send('HeapProfiler.enable');
  await mountAndRemove(watched, markup, WARM_UP);
  const first = await count(watched, cdp, tag);
  await mountAndRemove(watched, markup, MOUNTS);
  const second = await count(watched, cdp, tag);
  await cdp.detach();
  return {
    outside: second.outside - first.outside,
    nodes: second.nodes - first.nodes,
    listeners: second.listeners - first.listeners,
    documents: second.documents - first.documents,
    instances: second.instances - first.instances,
  };
}

function assertNothingLeft(left: Counts): void {
  assert.ok(left.outside <= 0, `${left.outside} listeners stay on window and document`);
  assert.ok(left.instances <= 2, `${left.instances} elements stay in memory`);
  assert.ok(left.nodes < NOISE, `${left.nodes} nodes stay in memory`);
  assert.ok(left.listeners < NOISE, `${left.listeners} listeners stay in memory`);
  assert.ok(left.documents <= 1, `${left.documents} documents stay in memory`);
}

describe(`${MOUNTS} mounts leave nothing behind`, () => {
  let watched: Watched;
  before(async () => {
    assert.ok(WIDGETS.length > 0, 'there are no elements to mount');
    watched = await openStrictPage({
      script: COUNTER,
      body: `<billing-provider demo id="place">${WIDGETS.map((tag) => `<${tag}></${tag}>`).join('')}</billing-provider>`,
    });
    await atRest(watched);
  });
  after(() => watched.close());

  for (const tag of WIDGETS) {
    it(`<${tag}>`, async () => assertNothingLeft(await growth(watched, tag, tag)));
  }
  it('<billing-provider> with an element inside', async () =>
    assertNothingLeft(await growth(watched, 'billing-provider', `billing-provider>${WIDGETS[0]}`)));
  it('threw nothing on the way', () => assert.deepEqual(watched.complaints, []));
});

describe('the counting itself', () => {
  it('sees what an element leaves behind', async () => {
    const leaky = `${COUNTER}
      window.kept = [];
      customElements.define('leaky-thing', class extends HTMLElement {
        connectedCallback() { this.updateComplete = Promise.resolve(); window.kept.push(this); window.addEventListener('resize', () => this); }
      });`;
    const watched = await openStrictPage({ script: leaky, body: '<div id="place"></div>' });
    try {
      const left = await growth(watched, 'leaky-thing', 'leaky-thing');
      assert.ok(left.outside >= MOUNTS && left.instances >= MOUNTS && left.nodes >= MOUNTS && left.listeners >= MOUNTS, JSON.stringify(left));
    } finally {
      await watched.close();
    }
  });
});
