/** One <credit-purchase> on the page, and how people work its slider. */
import { CreditPurchase } from '../../src/components/credit-purchase.js';
import { weeklyUsage, type ScenarioOptions } from '../../src/testing/scenario.js';
import { nameOf, plain, stage, until, type Screen, type Stage, type StageOptions } from './harness.js';

CreditPurchase.define();

/** Export credits go at about 34 a day, phone credits renew with 300 bought ones, direct email credits are untouched. */
export const USED: ScenarioOptions = { credits: { export: { usage: weeklyUsage(34) }, phone: { recurring: 300 } } };

export async function credits(options: StageOptions = {}): Promise<Stage & { readonly sent: CustomEvent[] }> {
  const set = stage('credit-purchase', { start: USED, ...options });
  const sent: CustomEvent[] = [];
  for (const type of ['billing-credits-purchased', 'billing-purchase-succeeded', 'billing-change-undone']) set.provider.addEventListener(type, (event) => sent.push(event as CustomEvent));
  await set.screen.sees(/left|None yet|no credits/);
  return Object.assign(set, { sent });
}

export function slider(screen: Screen, name: RegExp | string = /a month|a year/): Promise<HTMLInputElement> {
  return until(
    () => [...screen.root.querySelectorAll<HTMLInputElement>('input[type="range"]')].find((one) => (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one)))),
    () => `a slider ${String(name)}; it reads: ${screen.text}`,
  );
}

/** One move of the thumb. */
export function drag(input: HTMLInputElement, to: number): void {
  input.focus();
  input.value = String(to);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export const said = (input: HTMLInputElement): string => plain(input.getAttribute('aria-valuetext'));

/** What is left of a kind on the server. */
export async function balanceOf({ backend }: Stage, kind: string): Promise<number | undefined> {
  return (await backend.as('user_deniz').credits()).items.find((item) => item.kind === kind)?.balance;
}

/** Picks one of several by its words. */
export async function pick(screen: Screen, words: string | RegExp): Promise<HTMLInputElement> {
  const found = await until(
    () =>
      [...screen.root.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find((one) => {
        const text = plain([...(one.labels ?? [])].map((label) => label.textContent).join(' '));
        return typeof words === 'string' ? text === words : words.test(text);
      }),
    () => `a choice ${String(words)}; it reads: ${screen.text}`,
  );
  found.focus();
  found.click();
  return found;
}
