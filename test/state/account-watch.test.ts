/** Looking for changes made elsewhere: when it looks, when it does not, and what it leaves behind. */
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, it, type TestContext } from 'node:test';
import { AccountWatch } from '../../src/state/account-watch.js';
import { deferred, settle, type Deferred } from './factories.js';

/** A page as far as the watch can see it. */
function page(test: TestContext): { readonly document: EventTarget & { visibilityState: string }; readonly window: EventTarget } {
  const there = { document: Object.assign(new EventTarget(), { visibilityState: 'visible' }), window: new EventTarget() };
  Object.assign(globalThis, there);
  test.after(() => {
    Reflect.deleteProperty(globalThis, 'document');
    Reflect.deleteProperty(globalThis, 'window');
  });
  return there;
}

function watching(test: TestContext) {
  test.mock.timers.enable({ apis: ['setTimeout'] });
  const looks: Deferred<void>[] = [];
  const returns: number[] = [];
  const watch = new AccountWatch(
    () => {
      const look = deferred<void>();
      looks.push(look);
      return look.promise;
    },
    { every: 1000 },
    undefined,
    () => void returns.push(looks.length),
  );
  const pass = async (ms: number): Promise<void> => {
    test.mock.timers.tick(ms);
    await settle();
  };
  return { watch, looks, returns, pass };
}

describe('the account watch', () => {
  it('looks again and again, each time after the last look ended', async (test) => {
    const { watch, looks, pass } = watching(test);
    watch.start();
    watch.start();
    await pass(999);
    assert.equal(looks.length, 0);
    await pass(1);
    assert.equal(looks.length, 1);
    await pass(5000);
    assert.equal(looks.length, 1, 'one at a time');
    looks[0]?.resolve();
    await settle();
    await pass(1000);
    assert.equal(looks.length, 2);
  });

  it('slows down to a tenth while the server does not answer, and recovers', async (test) => {
    const { watch, looks, pass } = watching(test);
    watch.start();
    for (const pause of [1000, 2000, 4000, 8000, 10_000, 10_000]) {
      const before = looks.length;
      await pass(pause - 1);
      assert.equal(looks.length, before);
      await pass(1);
      assert.equal(looks.length, before + 1);
      looks.at(-1)?.reject(new Error('no answer'));
      await settle();
    }
    await pass(10_000);
    looks.at(-1)?.resolve();
    await settle();
    const before = looks.length;
    await pass(1000);
    assert.equal(looks.length, before + 1);
  });

  it('stops at once, and stays stopped when a look ends later', async (test) => {
    const { watch, looks, pass } = watching(test);
    watch.start();
    await pass(1000);
    watch.stop();
    looks[0]?.resolve();
    await settle();
    await pass(100_000);
    assert.equal(looks.length, 1);
  });

  it('started again during a look it goes on with one rhythm, not two', async (test) => {
    const { watch, looks, pass } = watching(test);
    watch.start();
    await pass(1000);
    watch.stop();
    watch.start();
    looks[0]?.resolve();
    await settle();
    await pass(1000);
    assert.equal(looks.length, 2);
    await pass(1000);
    assert.equal(looks.length, 2);
  });

  it('keeps still while the page is hidden, and looks the moment somebody comes back', async (test) => {
    const { document } = page(test);
    const { watch, looks, returns, pass } = watching(test);
    watch.start();
    document.visibilityState = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    assert.deepEqual(returns, []);
    await pass(100_000);
    assert.equal(looks.length, 0);
    document.visibilityState = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    assert.equal(looks.length, 1);
    looks[0]?.resolve();
    await settle();
    await pass(1000);
    assert.equal(looks.length, 2);
  });

  it('looks when the network is back, and once more when it was back only during a look', async (test) => {
    const { document, window } = page(test);
    const { watch, looks, returns, pass } = watching(test);
    watch.start();
    window.dispatchEvent(new Event('online'));
    assert.equal(looks.length, 1);
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    assert.deepEqual(returns, [0, 1, 1], 'whoever waits hears of it at once, also while a look is on its way');
    assert.equal(looks.length, 1, 'one at a time');
    looks[0]?.reject(new Error('not quite'));
    await settle();
    assert.equal(looks.length, 2, 'not after the long pause that a failure brings');
    looks[1]?.resolve();
    await settle();
    assert.equal(looks.length, 2);
    await pass(1000);
    assert.equal(looks.length, 3);
  });

  it('does not look again after it was stopped, whatever happened during the last look', async (test) => {
    const { window } = page(test);
    const { watch, looks } = watching(test);
    watch.start();
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('online'));
    watch.stop();
    looks[0]?.resolve();
    await settle();
    assert.equal(looks.length, 1);
  });

  it('leaves no listener behind', (test) => {
    const { document, window } = page(test);
    const { watch } = watching(test);
    const listeners = (): number => getEventListeners(document, 'visibilitychange').length + getEventListeners(window, 'online').length;
    for (let round = 0; round < 10; round++) {
      watch.start();
      assert.equal(listeners(), 2);
      watch.stop();
      assert.equal(listeners(), 0);
    }
  });

  describe('that is told of changes', () => {
    /** A watch with a way to be told; each attempt to listen waits for the test. */
    function told(test: TestContext) {
      test.mock.timers.enable({ apis: ['setTimeout'] });
      const streams: { readonly signal: AbortSignal; readonly wake: () => void; readonly end: Deferred<void> }[] = [];
      let looks = 0;
      const watch = new AccountWatch(async () => void (looks += 1), { every: 1000 }, (signal, wake) => {
        const end = deferred<void>();
        streams.push({ signal, wake, end });
        signal.addEventListener('abort', () => end.resolve());
        return end.promise;
      });
      const pass = async (ms: number): Promise<void> => {
        test.mock.timers.tick(ms);
        await settle();
      };
      return { watch, streams, pass, looks: () => looks };
    }

    it('listens once it was answered, looks at once when told, and else a sixth as often', async (test) => {
      const { watch, streams, pass, looks } = told(test);
      watch.start();
      assert.equal(streams.length, 0);
      await pass(1000);
      assert.deepEqual([streams.length, looks()], [1, 1]);
      await pass(5999);
      assert.equal(looks(), 1);
      streams[0]?.wake();
      await settle();
      assert.equal(looks(), 2);
      await pass(5999);
      assert.equal(looks(), 2);
      await pass(1);
      assert.deepEqual([streams.length, looks()], [1, 3], 'one stream');
      watch.stop();
      assert.ok(streams[0]?.signal.aborted);
    });

    it('looks as often as before once the stream has ended or failed, and then listens again', async (test) => {
      const { watch, streams, pass, looks } = told(test);
      watch.start();
      await pass(1000);
      for (const end of [() => streams[0]?.end.resolve(), () => streams[1]?.end.reject(new Error('cut'))]) {
        const [before, count] = [looks(), streams.length];
        end();
        await settle();
        await pass(1000);
        assert.deepEqual([looks(), streams.length], [before + 1, count + 1]);
      }
      watch.stop();
    });

    it('gives the stream back while nobody looks at the page', async (test) => {
      const { document } = page(test);
      const { watch, streams, pass } = told(test);
      watch.start();
      await pass(1000);
      document.visibilityState = 'hidden';
      document.dispatchEvent(new Event('visibilitychange'));
      await settle();
      assert.ok(streams[0]?.signal.aborted);
      await pass(100_000);
      assert.equal(streams.length, 1);
      document.visibilityState = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
      await settle();
      assert.equal(streams.length, 2);
      watch.stop();
    });

    it('that was stopped meanwhile neither listens nor looks any more', async (test) => {
      const { watch, streams, pass, looks } = told(test);
      watch.start();
      await pass(1000);
      watch.stop();
      await settle();
      await pass(100_000);
      assert.deepEqual([streams.length, looks()], [1, 1]);
    });
  });
});
