/** The Payment Element on the page's side: a frame in a container of the light DOM, and events from it. */
import type { StripeError, StripePaymentElement, StripePaymentElementOptions } from '@stripe/stripe-js';
import { IntegrationError, WORDS, noMatch } from './errors.js';
import type { ConfirmRequest, FrameSetup, FromFrame, Link, Outcome, ToFrame } from './messages.js';
import type { StandinPlace } from './place.js';

type Listener = (event: never) => unknown;

/** What the group around it may do with the element. */
export interface ElementInside {
  readonly element: StripePaymentElement;
  readonly options: StripePaymentElementOptions;
  readonly mounted: boolean;
  readonly destroyed: boolean;
  /** The group's options changed. */
  refresh(): void;
  submit(): Promise<StripeError | undefined>;
  confirm(request: ConfirmRequest): Promise<Outcome>;
}

export interface ElementOptions {
  readonly place: StandinPlace;
  readonly options: StripePaymentElementOptions;
  /** What the frame is told, as it is now. */
  readonly setup: (options: StripePaymentElementOptions) => FrameSetup;
}

/** Stripe's own title of the frame. */
const TITLE = 'Secure payment input frame';

export function createPaymentElement({ place, options: first, setup }: ElementOptions): ElementInside {
  let options = first;
  let destroyed = false;
  let wrapper: HTMLElement | undefined;
  let line: Link<ToFrame> | undefined;
  let ready = false;
  let lastId = 0;
  const waiting = new Map<number, { done: (message: FromFrame) => void; lost: () => void }>();
  const listeners = new Map<string, Set<Listener>>();

  const alive = (): void => {
    if (destroyed) throw new IntegrationError(WORDS.destroyed);
  };
  const emit = (type: string, more: object = {}): void => {
    for (const listener of [...(listeners.get(type) ?? [])]) listener({ elementType: 'payment', ...more } as never);
  };

  function hear(message: FromFrame): void {
    const frame = wrapper?.querySelector('iframe');
    if (!frame) return;
    switch (message.type) {
      case 'hello':
        // Loaded, or loaded anew after a move: what was typed and asked is gone, as with Stripe's frames.
        loseAnswers();
        return line?.send({ type: 'init', setup: setup(options) });
      case 'ready':
        if (!ready) emit('ready');
        ready = true;
        return;
      case 'loaderror':
        return emit('loaderror', { error: message.error });
      case 'resize':
        return frame.style.setProperty('height', `${message.height}px`);
      case 'change':
        return emit('change', { empty: message.empty, complete: message.complete, collapsed: false, value: { type: 'card' } });
      case 'enter':
        return wrapper?.closest('form')?.requestSubmit();
      case 'submitted':
      case 'confirmed':
        waiting.get(message.id)?.done(message);
        return void waiting.delete(message.id);
      case 'focus':
      case 'blur':
      case 'escape':
        return emit(message.type);
      case 'through':
    }
  }

  function loseAnswers(): void {
    for (const { lost } of waiting.values()) lost();
    waiting.clear();
  }

  function request(send: (id: number) => ToFrame): Promise<FromFrame> {
    if (!wrapper?.isConnected || !line) throw new IntegrationError(WORDS.gone);
    const id = ++lastId;
    const answer = new Promise<FromFrame>((done, fail) => waiting.set(id, { done, lost: () => fail(new IntegrationError(WORDS.gone)) }));
    line.send(send(id));
    return answer;
  }

  function mount(target: string | HTMLElement): void {
    alive();
    const container = typeof target === 'string' ? document.querySelector<HTMLElement>(target) : target;
    if (container === null) throw new IntegrationError(noMatch(String(target)));
    if (!(container instanceof HTMLElement)) throw new IntegrationError(WORDS.noElement);
    if (wrapper?.parentElement === container) return;
    if (wrapper) throw new IntegrationError(WORDS.mountedElsewhere);
    // The same check, and the same words, for a container that is in no document at all.
    if (container.getRootNode() !== document) throw new IntegrationError(WORDS.shadowRoot);
    wrapper = document.createElement('div');
    wrapper.className = '__PrivateStripeElement';
    const frame = document.createElement('iframe');
    frame.title = TITLE;
    frame.name = `__privateStripeFrame${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    for (const [name, value] of [
      ['display', 'block'],
      ['width', 'calc(100% + 6px)'],
      ['height', '0'],
      // Room for focus rings inside the frame, without shifting its edges.
      ['margin', '-3px'],
      ['border', '0'],
      ['color-scheme', setup(options).appearance.theme === 'night' ? 'dark' : 'light'],
    ] as const) {
      frame.style.setProperty(name, value);
    }
    line = place.openPayment(frame, hear);
    wrapper.append(frame);
    container.classList.add('StripeElement');
    container.replaceChildren(wrapper);
    emit('loaderstart');
  }

  function unmount(): void {
    alive();
    loseAnswers();
    line?.close();
    line = undefined;
    ready = false;
    wrapper?.parentElement?.classList.remove('StripeElement');
    wrapper?.remove();
    wrapper = undefined;
  }

  const whenReady = (type: 'focus' | 'blur' | 'clear') => (): void => {
    alive();
    line?.send({ type });
  };

  const parts = {
    mount,
    unmount,
    destroy() {
      unmount();
      destroyed = true;
      listeners.clear();
    },
    focus: whenReady('focus'),
    blur: whenReady('blur'),
    clear: whenReady('clear'),
    collapse: () => (alive(), element),
    update(change: Partial<StripePaymentElementOptions>) {
      alive();
      options = { ...options, ...change };
      inside.refresh();
      return element;
    },
    on(type: string, listener: Listener) {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
      return element;
    },
    once(type: string, listener: Listener) {
      const first: Listener = (event) => {
        listeners.get(type)?.delete(first);
        return listener(event);
      };
      return parts.on(type, first);
    },
    off(type: string, listener?: Listener) {
      if (listener) listeners.get(type)?.delete(listener);
      else listeners.delete(type);
      return element;
    },
  };
  // Stripe's type writes an overload for each event; here one function answers to all of them.
  const element = parts as unknown as StripePaymentElement;

  const inside: ElementInside = {
    element,
    get options() {
      return options;
    },
    get mounted() {
      return wrapper !== undefined;
    },
    get destroyed() {
      return destroyed;
    },
    refresh() {
      const now = setup(options);
      wrapper?.querySelector('iframe')?.style.setProperty('color-scheme', now.appearance.theme === 'night' ? 'dark' : 'light');
      line?.send({ type: 'update', setup: now });
    },
    async submit() {
      const answer = await request((id) => ({ type: 'submit', id }));
      return answer.type === 'submitted' ? answer.error : undefined;
    },
    async confirm(asked) {
      const answer = await request((id) => ({ type: 'confirm', id, request: asked }));
      if (answer.type !== 'confirmed') throw new IntegrationError(WORDS.gone);
      return answer.outcome;
    },
  };
  return inside;
}
