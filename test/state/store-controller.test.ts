/** The one bridge from stores to elements: what makes an element draw itself again, and when it lets go. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { StoreController } from '../../src/state/lit/store-controller.js';
import { Store } from '../../src/state/store.js';

/** An element as far as a controller can see it. */
function host(): ReactiveControllerHost & { updates: number; connect(): void; disconnect(): void } {
  const controllers: ReactiveController[] = [];
  return {
    updates: 0,
    updateComplete: Promise.resolve(true),
    addController: (controller) => void controllers.push(controller),
    removeController: () => {},
    requestUpdate() {
      this.updates += 1;
    },
    connect: () => controllers.forEach((controller) => controller.hostConnected?.()),
    disconnect: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
}

describe('the store controller', () => {
  it('asks for an update at each change of what is watched, while the element is in the page', () => {
    const element = host();
    const controller = new StoreController(element);
    const [first, second] = [new Store(1), new Store('a')];
    controller.watch(first, second);
    element.connect();
    const before = element.updates;
    first.set(2);
    second.set('b');
    assert.equal(element.updates, before + 2);
    element.disconnect();
    first.set(3);
    assert.equal(element.updates, before + 2);
    assert.deepEqual([first.watchers, second.watchers], [0, 0]);
  });

  it('shows what is watched at once, and lets go of what was watched before', () => {
    const element = host();
    const controller = new StoreController(element);
    const [before, after] = [new Store(1), new Store(1)];
    element.connect();
    controller.watch(before);
    const updates = element.updates;
    controller.watch(after);
    assert.ok(element.updates > updates);
    assert.deepEqual([before.watchers, after.watchers], [0, 1]);
    controller.watch();
    assert.equal(after.watchers, 0);
  });

  it('draws what happened while the element was out of the page', () => {
    const element = host();
    const store = new Store(1);
    new StoreController(element).watch(store);
    element.connect();
    element.disconnect();
    store.set(2);
    const before = element.updates;
    element.connect();
    assert.ok(element.updates > before);
  });

  it('watches once, however often it is connected', () => {
    const element = host();
    const store = new Store(1);
    new StoreController(element).watch(store);
    element.connect();
    element.connect();
    assert.equal(store.watchers, 1);
    element.disconnect();
    assert.equal(store.watchers, 0);
  });

  it('can watch the same store twice and still let go of it', () => {
    const element = host();
    const store = new Store(1);
    const controller = new StoreController(element);
    controller.watch(store, store);
    element.connect();
    element.disconnect();
    assert.equal(store.watchers, 0);
  });
});
