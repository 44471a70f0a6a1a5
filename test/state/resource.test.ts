/** Reading from the server: what is on screen while it happens, and whose answer counts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Resource } from '../../src/state/resource.js';
import { Store } from '../../src/state/store.js';
import { deferred, problem, settle, type Deferred } from './factories.js';

/** A resource whose loads are answered by hand. */
function byHand(): { resource: Resource<string>; loads: (Deferred<string> & { signal: AbortSignal })[] } {
  const loads: (Deferred<string> & { signal: AbortSignal })[] = [];
  const resource = new Resource((signal) => {
    const load = { ...deferred<string>(), signal };
    loads.push(load);
    return load.promise;
  });
  return { resource, loads };
}

const shown = ({ value: { status, value, error, refreshing } }: Resource<string>) => [status, value, error?.code, refreshing];

async function ready(value = 'first') {
  const there = byHand();
  const done = there.resource.load();
  await settle();
  there.loads[0]?.resolve(value);
  await done;
  return there;
}

describe('a resource', () => {
  it('is idle until somebody wants it, then loads once for all', async () => {
    const { resource, loads } = byHand();
    assert.deepEqual(shown(resource), ['idle', undefined, undefined, false]);
    const all = [resource.load(), resource.load()];
    assert.deepEqual(shown(resource), ['loading', undefined, undefined, true]);
    await settle();
    assert.equal(loads.length, 1);
    loads[0]?.resolve('value');
    await Promise.all(all);
    assert.deepEqual(shown(resource), ['ready', 'value', undefined, false]);
    await resource.load();
    assert.equal(loads.length, 1);
  });

  it('keeps its value on screen while and after a refresh that fails', async () => {
    const { resource, loads } = await ready();
    const done = resource.refresh();
    assert.deepEqual(shown(resource), ['ready', 'first', undefined, true]);
    await settle();
    loads[1]?.reject(problem('timeout'));
    await done;
    assert.deepEqual(shown(resource), ['ready', 'first', 'timeout', false]);
    const again = resource.refresh();
    await settle();
    loads[2]?.resolve('second');
    await again;
    assert.deepEqual(shown(resource), ['ready', 'second', undefined, false]);
  });

  it('can be loaded again after a first load that failed', async () => {
    const { resource, loads } = byHand();
    const done = resource.load();
    await settle();
    loads[0]?.reject(new TypeError('no network'));
    await done;
    assert.deepEqual(shown(resource), ['failed', undefined, 'network', false]);
    const again = resource.load();
    assert.deepEqual(shown(resource), ['loading', undefined, undefined, true]);
    await settle();
    loads[1]?.resolve('value');
    await again;
    assert.deepEqual(shown(resource), ['ready', 'value', undefined, false]);
  });

  it('answers who asks during a load with a load that began after they asked', async () => {
    const { resource, loads } = await ready();
    void resource.refresh();
    await settle();
    let served = false;
    const later = resource.refresh().then(() => (served = true));
    await settle();
    assert.equal(loads.length, 2, 'one at a time');
    loads[1]?.resolve('second');
    await settle();
    assert.deepEqual([shown(resource), served], [['ready', 'second', undefined, true], false], 'newer than before, and newer still to come');
    loads[2]?.resolve('third');
    await later;
    assert.deepEqual(shown(resource), ['ready', 'third', undefined, false]);
  });

  it('makes one load of many wishes', async () => {
    const { resource, loads } = await ready();
    const wishes = Array.from({ length: 5 }, () => resource.refresh());
    await settle();
    const late = Array.from({ length: 5 }, () => resource.refresh());
    loads[1]?.resolve('second');
    await Promise.all(wishes);
    await settle();
    loads[2]?.resolve('third');
    await Promise.all(late);
    assert.equal(loads.length, 3);
  });

  it('waits for the wish that is newest when the load before it fails', async () => {
    const { resource, loads } = byHand();
    void resource.load();
    await settle();
    const later = resource.refresh();
    loads[0]?.reject(problem('timeout'));
    await settle();
    assert.deepEqual(shown(resource), ['loading', undefined, undefined, true]);
    loads[1]?.resolve('value');
    await later;
    assert.deepEqual(shown(resource), ['ready', 'value', undefined, false]);
  });

  it('is not loaded twice by a listener that asks for it at every change', async () => {
    const { resource, loads } = byHand();
    resource.subscribe(() => void resource.load());
    void resource.load();
    await settle();
    assert.equal(loads.length, 1);
    loads[0]?.resolve('value');
    await settle();
    assert.deepEqual([shown(resource), loads.length], [['ready', 'value', undefined, false], 1]);
  });

  it('takes a value that came with another answer, and drops all loads under way', async () => {
    const { resource, loads } = await ready();
    const dropped = [resource.refresh(), (await settle(), resource.refresh())];
    resource.accept('accepted');
    assert.equal(loads[1]?.signal.aborted, true);
    loads[1]?.resolve('older');
    await Promise.all(dropped);
    await settle();
    assert.deepEqual(shown(resource), ['ready', 'accepted', undefined, false]);
    assert.equal(loads.length, 2, 'what waited for its turn is not even asked');
    const next = resource.refresh();
    await settle();
    loads[2]?.resolve('newer');
    await next;
    assert.equal(resource.value.value, 'newer');
  });

  it('forgets everything on reset, and refreshes nothing nobody wants', async () => {
    const { resource, loads } = await ready();
    void resource.refresh();
    await settle();
    resource.reset();
    loads[1]?.resolve('late');
    await settle();
    assert.deepEqual(shown(resource), ['idle', undefined, undefined, false]);
    resource.invalidate();
    await settle();
    assert.equal(loads.length, 2);
    void resource.load();
    await settle();
    assert.equal(loads.length, 3);
  });

  it('is refreshed by invalidation only if somebody looked at it', async () => {
    const { resource, loads } = byHand();
    resource.invalidate();
    await settle();
    assert.equal(loads.length, 0);
    void resource.load();
    await settle();
    loads[0]?.resolve('value');
    await settle();
    resource.invalidate();
    await settle();
    assert.equal(loads.length, 2);
  });

  it('keeps a failure on screen while it is tried again by itself, but not when a person tries', async () => {
    const { resource, loads } = byHand();
    void resource.load();
    await settle();
    loads[0]?.reject(problem('timeout'));
    await settle();
    const quiet = resource.invalidate();
    assert.deepEqual(shown(resource), ['failed', undefined, 'timeout', true]);
    await settle();
    const asked = resource.load();
    assert.deepEqual(shown(resource), ['loading', undefined, undefined, true]);
    await settle();
    loads[1]?.resolve('value');
    await Promise.all([quiet, asked]);
    assert.equal(loads.length, 2, 'both wait for the same load');
    assert.equal(resource.value.status, 'ready');
  });

  it('never rejects, even when its reader throws instead of answering', async () => {
    const resource = new Resource<string>(() => {
      throw new Error('not even a promise');
    });
    await Promise.all([resource.load(), resource.refresh()]);
    assert.equal(resource.value.error?.code, 'network');
  });
});

describe('a store', () => {
  it('tells listeners of changes only, and no longer than they want', () => {
    const store = new Store(1);
    const seen: number[] = [];
    const stop = store.subscribe(() => seen.push(store.value));
    store.set(1);
    store.set(2);
    stop();
    stop();
    store.set(3);
    assert.deepEqual([seen, store.watchers], [[2], 0]);
  });

  it('treats one function subscribed twice as two listeners', () => {
    const store = new Store(1);
    let calls = 0;
    const listener = (): void => void (calls += 1);
    const [first] = [store.subscribe(listener), store.subscribe(listener)];
    store.set(2);
    first();
    store.set(3);
    assert.deepEqual([calls, store.watchers], [3, 1]);
  });

  it('does not call a listener that another one just ended, nor one that just began', () => {
    const store = new Store(1);
    const seen: string[] = [];
    store.subscribe(() => {
      seen.push('first');
      end();
      store.subscribe(() => seen.push('late'));
    });
    const end = store.subscribe(() => seen.push('second'));
    store.set(2);
    assert.deepEqual(seen, ['first']);
  });

  it('shows every listener the newest value when one of them changes it', () => {
    const store = new Store(1);
    const seen: number[] = [];
    store.subscribe(() => store.value === 2 && store.set(3));
    store.subscribe(() => seen.push(store.value));
    store.set(2);
    assert.deepEqual([seen.at(-1), store.value], [3, 3]);
  });
});
