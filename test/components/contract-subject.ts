/** What the widget contract needs to know of an element, and the accounts it is tried with. */
import type { BillingAdapter } from '../../src/api/adapter.js';
import type { PeopleAdapter } from '../../src/api/people-adapter.js';
import { SCENARIOS, type ScenarioName, type ScenarioOptions } from '../../src/testing/scenario.js';
import { Backend, Screen, create, stage, type Stage } from './harness.js';
import type { Words } from './screen.js';

export interface Subject {
  readonly tag: string;
  readonly element: CustomElementConstructor & { define(tag?: string, registry?: CustomElementRegistry): void };
  /** What is read once the account is there: numbers and names that no language changes. */
  readonly reads: Words;
  /** Title by locale. */
  readonly title: Readonly<Record<'en' | 'fr', string>>;
  /** What every account has beside what a test gives it, so that the element has something to show. */
  readonly start?: ScenarioOptions;
  /** Opens as much of the element as can be open. */
  open(screen: Screen): Promise<void>;
  /** A sentence with the word for a seat, by term; absent where the element has none. */
  readonly seatTerms?: Readonly<Record<string, string>>;
  /** Nothing in it is for some roles only. */
  readonly forEveryone?: true;
  /** How many seats, as the element shows them; tells one account from another. */
  readonly marks: (account: 'first' | 'second') => Words;
}

/** Two accounts that look different in every element. */
export const ACCOUNTS: Readonly<Record<'first' | 'second', ScenarioOptions>> = {
  first: { accountName: 'Erste Werkstatt', seats: { capacity: 21 }, credits: { phone: { recurring: 300 } }, profile: { firstName: 'Ada', lastName: 'Ferreira', companyName: 'Erste Werkstatt', line1: 'Weg 1', postalCode: '59000', city: 'Lille' } },
  second: { accountName: 'Zweite Werkstatt', seats: { capacity: 35 }, credits: { phone: { recurring: 700 } }, profile: { firstName: 'Ida', lastName: 'Brandt', companyName: 'Zweite Werkstatt', line1: 'Weg 2', postalCode: '59000', city: 'Lille' } },
};

/** An account as a test wants it, with what the element needs. */
export function accountFor({ start: own }: Subject, start: ScenarioName | ScenarioOptions = {}, wrap?: (adapter: BillingAdapter) => BillingAdapter): Backend {
  const given: ScenarioOptions = typeof start === 'string' ? SCENARIOS[start] : start;
  return new Backend({ ...given, ...own, credits: { ...own?.credits, ...given.credits } }, wrap);
}

/** The element under a provider, drawn. */
export async function ready(subject: Subject, start: ScenarioName | ScenarioOptions | Backend = 'default', provider: Record<string, unknown> = {}): Promise<Stage> {
  const set = stage(subject.tag, { start: start instanceof Backend ? start : accountFor(subject, start), provider });
  await set.screen.sees(subject.reads);
  return set;
}

/** A second element of the same kind. */
export function another(subject: Subject): { element: HTMLElement; screen: Screen } {
  const element = create(subject.tag);
  return { element, screen: new Screen(element) };
}

export const PAYLOAD = `"'><img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script><svg onload="globalThis.hacked=1">\${7*7}{{7*7}}<!--`;

const TEXTS = new Set(['name', 'label', 'email', 'brand', 'last4', 'holderName', 'firstName', 'lastName', 'companyName', 'city', 'line1', 'line2', 'number', 'code', 'taxId']);

function poisoned<T>(value: T, key = ''): T {
  if (key === 'url') return 'javascript:globalThis.hacked=1' as T;
  if (typeof value === 'string') return (TEXTS.has(key) ? `${value}${PAYLOAD}` : value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => poisoned(one, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name)])) as T;
}

/** A backend whose every name, label and text tries to become markup. */
export function hostile<A extends Partial<BillingAdapter> | PeopleAdapter>(adapter: A): A {
  return new Proxy(adapter, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name);
      // The calls about people are behind a call of their own.
      if (name === 'people' && own) return async () => hostile(await (own as () => Promise<PeopleAdapter>)());
      if (typeof own !== 'function' || name === 'fetch') return own;
      return async (...given: readonly unknown[]) => poisoned(await (own as (...args: readonly unknown[]) => Promise<unknown>).apply(target, [...given]));
    },
  });
}

/** Every element drawn inside a shadow root, at any depth. */
export function drawnIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? drawnIn(element.shadowRoot) : [])]);
}
