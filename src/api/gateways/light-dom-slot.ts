/** A place in the light DOM that is seen inside a shadow root, at any depth: for providers that refuse shadow roots. */
import { BillingError } from '../errors.js';
import type { EntryLook, PaymentSettings } from '../gateway.js';
import { openPortal, type Portal } from './field-portal.js';
import { moveInto } from './move-into.js';

export interface LightPlaceOptions {
  /** Where the fields are to be seen. In the document. */
  readonly anchor: HTMLElement;
  readonly settings: PaymentSettings;
  readonly look: EntryLook;
  /** The fields left the document and came back: frames were loaded anew, and what was typed is gone. */
  readonly onLost: () => void;
  /** The portal's button was pressed. */
  readonly onOpen: () => void;
}

export interface LightPlace {
  /** In the document and in no shadow root, from the start until `release`. */
  readonly element: HTMLElement;
  /** How it is shown now. A slot that the page keeps throwing out becomes a portal. */
  readonly way: 'slot' | 'container' | 'portal';
  /** Shows it in this place: another one, or the same after it was moved. */
  moveTo(anchor: HTMLElement): void;
  restyle(look: EntryLook): void;
  /** Takes away all that was added to the page. */
  release(): void;
}

/** One node of ours and where it must be. */
interface Link {
  readonly parent: Element;
  readonly node: HTMLElement;
}

/** How often a page may throw our nodes out before another way is taken. */
const PATIENCE = 2;

/** The shadow roots around an element, innermost first, and what is around them. `getRootNode()` passes closed roots too. */
function rootsAround(element: Element): { readonly roots: readonly ShadowRoot[]; readonly top: Node } {
  const roots: ShadowRoot[] = [];
  let top = element.getRootNode();
  while (top instanceof ShadowRoot) {
    roots.push(top);
    top = top.host.getRootNode();
  }
  return { roots, top };
}

/** @throws BillingError gateway_failed, with the reason as its cause, when there is no such place */
export function openLightPlace(options: LightPlaceOptions): LightPlace {
  const { onLost, onOpen } = options;
  const { paymentContainer: container, paymentMount } = options.settings;
  const doc = options.anchor.ownerDocument;
  let { anchor, look } = options;
  let way: LightPlace['way'] = container ? 'container' : paymentMount === 'portal' ? 'portal' : 'slot';
  // Of its own for each place: under a name that several share, one field would be seen in the place of another.
  const name = `billing-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  const element = doc.createElement('div');
  let links: readonly Link[] = [];
  let portal: Portal | undefined;
  let thrownOut = 0;
  let released = false;

  /** A slot at each step inwards, the element itself at the outermost. */
  const chain = (roots: readonly ShadowRoot[]): Link[] =>
    [anchor, ...roots.map(({ host }) => host)].map((parent, depth) => {
      const last = depth === roots.length;
      const node = last ? element : doc.createElement('slot');
      if (node instanceof HTMLSlotElement) {
        node.name = name;
        node.addEventListener('slotchange', mend);
      }
      if (depth > 0) node.slot = name;
      return { parent, node };
    });

  /** Roots whose slots are assigned by hand do not look at names. */
  function assign(roots: readonly ShadowRoot[]): void {
    roots.forEach(({ slotAssignment }, depth) => {
      const inner = links[depth]?.node;
      const outer = links[depth + 1]?.node;
      if (slotAssignment === 'manual' && outer) (inner as HTMLSlotElement).assign(outer);
    });
  }

  function isShown(): boolean {
    const inner = links[0]?.node;
    return inner === element || (inner instanceof HTMLSlotElement && inner.assignedElements({ flatten: true }).includes(element));
  }

  function build(): void {
    const { roots, top } = rootsAround(container ?? anchor);
    if (top !== doc) throw misplaced('the place for payment fields is in no document');
    if (container && roots.length > 0) throw misplaced('"paymentContainer" must be outside every shadow root');
    watch.disconnect();
    const [oldLinks, oldPortal] = [links, portal];
    links = [];
    portal = undefined;
    if (way === 'portal') portal = openPortal({ anchor, element, look, onOpen });
    else links = container ? [{ parent: container, node: element }] : chain(roots);
    // From the outside: no frame is loaded before it is where it stays.
    for (const { parent, node } of [...links].reverse()) moveInto(parent, node);
    for (const { node } of oldLinks) if (node !== element) node.remove();
    oldPortal?.release();
    assign(roots);
    if (way === 'slot' && !isShown()) {
      way = 'portal';
      return build();
    }
    for (const { parent } of links) watch.observe(parent, { childList: true });
  }

  /** A framework wrote its own children once more, or a host went to another place. */
  function mend(): void {
    const { roots, top } = rootsAround(anchor);
    // Out of the document: it comes back and says so with `moveTo`, or is released. Slots tell of their end as well.
    if (top !== doc || released) return;
    if (way === 'slot' && (links.length !== roots.length + 1 || roots.some(({ host }, depth) => links[depth + 1]?.parent !== host))) return build();
    const missing = links.filter(({ parent, node }) => node.parentNode !== parent);
    if (missing.length > 0 && ++thrownOut > PATIENCE) {
      way = 'portal';
      return build();
    }
    for (const { parent, node } of missing) moveInto(parent, node);
    assign(roots);
  }

  const watch = new MutationObserver(mend);
  /** Windows of the frames inside: a frame that has another one than before was out of the document. */
  const windows = new WeakMap<HTMLIFrameElement, Window>();
  element.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLIFrameElement) || !target.contentWindow) return;
      const before = windows.get(target);
      windows.set(target, target.contentWindow);
      if (before && before !== target.contentWindow) onLost();
    },
    true,
  );

  function dress(): void {
    element.lang = look.locale;
    element.dir = anchor.matches(':dir(rtl)') ? 'rtl' : 'ltr';
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', look.labels.fields);
    // Rules of the page for any `div` reach it; they must not hide it.
    element.style.setProperty('display', 'block', 'important');
  }

  function release(): void {
    released = true;
    watch.disconnect();
    for (const { node } of links) node.remove();
    portal?.release();
    element.remove();
  }

  dress();
  try {
    build();
  } catch (error) {
    release();
    throw error;
  }

  return {
    element,
    get way() {
      return way;
    },
    moveTo(next) {
      if (next === anchor) return mend();
      anchor = next;
      build();
    },
    restyle(next) {
      look = next;
      dress();
      portal?.restyle(next);
    },
    release,
  };
}

const misplaced = (reason: string): BillingError => new BillingError('gateway_failed', { cause: new Error(reason) });
