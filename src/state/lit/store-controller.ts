/** Redraws an element when a store it looks at changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Readable } from '../store.js';

/** Watches one store at a time, while the host is connected; `watch` may point it to another. */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stores: readonly Readable<unknown>[] = [];
  #stops: (() => void)[] = [];
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Replaces what is watched. */
  watch(...stores: readonly Readable<unknown>[]): void {
    this.#stop();
    this.#stores = stores;
    if (this.#connected) this.#start();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#stop();
    this.#start();
    // Lit does not draw again by itself what changed while the element was out of the page.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #start(): void {
    this.#stops = this.#stores.map((store) => store.subscribe(() => this.#host.requestUpdate()));
  }

  #stop(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }
}
