/** Puts billing elements on the page under a provider with an account of its own, and clears up after each test. */
import { BillingProvider } from '../../src/components/billing-provider.js';
import { BillingProfile } from '../../src/components/billing-profile.js';
import { SeatManager } from '../../src/components/seat-manager.js';
import type { ScenarioName, ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend } from './backend.js';
import { Screen, until } from './screen.js';

export { Backend } from './backend.js';
export { Screen, nameOf, plain, textsOf, until } from './screen.js';

BillingProvider.define();
SeatManager.define();
BillingProfile.define();

const onStage = new Set<Element>();

afterEach(() => {
  for (const element of onStage) element.remove();
  onStage.clear();
});

/** Appends to the page until the end of the test. */
export function show<E extends Element>(element: E): E {
  onStage.add(element);
  document.body.append(element);
  return element;
}

/** An element from its tag, attributes and properties. */
export function create<E extends HTMLElement = HTMLElement>(tag: string, given: Record<string, unknown> = {}, ...children: Node[]): E {
  const element = document.createElement(tag) as E;
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else Object.assign(element, { [name]: value });
  }
  element.append(...children);
  return element;
}

export interface Stage {
  readonly backend: Backend;
  readonly provider: BillingProvider;
  readonly element: HTMLElement;
  readonly screen: Screen;
  /** Events of this library that reached the document, oldest first. */
  readonly events: readonly CustomEvent[];
}

export interface StageOptions {
  /** Where the account starts; or a backend made before. */
  readonly start?: ScenarioName | ScenarioOptions | Backend;
  /** Attributes and properties of the element. */
  readonly element?: Record<string, unknown>;
  /** Attributes and properties of the provider. Default: English. */
  readonly provider?: Record<string, unknown>;
  /** As another person of the account. */
  readonly viewer?: string;
}

const EVENTS = [
  'billing-seats-changed',
  'billing-purchase-succeeded',
  'billing-change-undone',
  'billing-confirm-request',
  'billing-invoice-paid',
  'billing-subscription-canceled',
  'billing-subscription-resumed',
  'billing-subscription-paused',
  'billing-member-removed',
  'billing-member-restored',
  'billing-seat-assigned',
  'billing-seat-released',
  'billing-seat-transferred',
  'billing-seats-needed-request',
  'billing-session-ready',
  'billing-session-failed',
];

/** One element under one provider. Does not wait. */
export function stage(tag: string, options: StageOptions = {}): Stage {
  const { start = 'default', viewer } = options;
  const backend = start instanceof Backend ? start : new Backend(start);
  const element = create(tag, options.element);
  const adapter = viewer ? backend.as(viewer) : backend.adapter;
  const provider = create<BillingProvider>('billing-provider', { locale: 'en', adapter, ...options.provider }, element);
  const events: CustomEvent[] = [];
  for (const type of EVENTS) provider.addEventListener(type, (event) => events.push(event as CustomEvent));
  show(provider);
  return { backend, provider, element, screen: new Screen(element), events };
}

/** One seat-manager, once it shows the seats. */
export async function seats(options: StageOptions = {}): Promise<Stage> {
  const set = stage('seat-manager', options);
  await set.screen.sees(/in use/);
  return set;
}

/** The person comes back to the page: what changed meanwhile is looked for at once. */
export function comeBack(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Waits until the events of a type are as many as expected, and gives their details. */
export async function details<T>(set: Stage, type: string, count = 1): Promise<T[]> {
  const found = () => set.events.filter((event) => event.type === type);
  await until(() => found().length >= count, `${count} × ${type}`);
  return found().map(({ detail }) => detail as T);
}

/** The content of the payment provider's frame inside an element: card fields or the bank's question. */
export async function frame(screen: Screen): Promise<Document> {
  return until(() => {
    const inner = screen.root.querySelector('iframe')?.contentDocument;
    return inner?.querySelector('main') ? inner : undefined;
  }, 'a frame of the payment provider');
}

/** Presses a button of the payment provider's frame. */
export async function pressInFrame(screen: Screen, text: string): Promise<void> {
  const inner = await frame(screen);
  const button = [...inner.querySelectorAll('button')].find((one) => one.textContent === text);
  if (!button) throw new Error(`no button "${text}" in the frame`);
  button.click();
}
