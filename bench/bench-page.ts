// What a page of the bench offers, the same for both.

export interface Bench<T extends Element = Element> {
  /** A new element in the page, drawn with its data. */
  mount(): Promise<T>;
  /** One click on + or −, drawn. */
  step(element: T, by: 1 | -1): Promise<void>;
  /** The number it shows, to prove that it did something. */
  value(element: T): string;
}

/** Waits until something is there, without the clamp that nested timers have; gives up after ten seconds. */
export async function drawn(there: () => boolean): Promise<void> {
  const began = performance.now();
  while (!there()) {
    if (performance.now() - began > 10_000) throw new Error('the element was not drawn within ten seconds');
    await new Promise<void>((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(undefined);
    });
  }
}

/** Draws the first element at once, as a page would, and notes how long that took from the start of its script. */
export function start(bench: Bench): void {
  globalThis.bench = bench;
  globalThis.firstDrawn = bench.mount().then((element) => {
    element.getBoundingClientRect(); // layout belongs to it
    return performance.now() - (performance.getEntriesByName('start')[0]?.startTime ?? 0);
  });
}

declare global {
  var bench: Bench;
  /** Milliseconds. */
  var firstDrawn: Promise<number>;
}
