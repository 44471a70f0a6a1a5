/** One <member-list> on the page, and how people read its rows. */
import { MemberList } from '../../src/components/member-list.js';
import type { ScenarioName, ScenarioOptions } from '../../src/testing/scenario.js';
import { plain, stage, until, type Backend, type Stage, type StageOptions } from './harness.js';

MemberList.define();

/** Once somebody is listed. */
export async function members(start: ScenarioName | ScenarioOptions | Backend = 'default', options: StageOptions = {}): Promise<Stage> {
  const set = stage('member-list', { ...options, start });
  await until(() => set.screen.root.querySelector('tbody tr'), 'the list');
  return set;
}

const rowsOf = ({ screen }: Stage): HTMLElement[] => [...screen.root.querySelectorAll<HTMLElement>('tbody tr:not(.open)')];

/** What the rows say, top first. */
export const rows = (set: Stage): string[] => rowsOf(set).map((row) => plain(row.innerText));

/** Names as they stand in the rows, without addresses. */
export const names = (set: Stage): string[] => [...set.screen.root.querySelectorAll('tbody th .strong bdi')].map((name) => plain(name.textContent));

/** What the row of somebody says. */
export const rowOf = (set: Stage, name: string): string => rows(set).find((row) => row.includes(name)) ?? '';

/** What is said to screen readers now. */
export const said = ({ screen }: Stage): string => plain(screen.root.querySelector('#status')?.textContent ?? '');

/** Somebody's row says this. */
export const reads = (set: Stage, name: string, words: RegExp): Promise<unknown> => until(() => words.test(rowOf(set, name)), () => `${name}: ${String(words)}; it reads: ${rowOf(set, name)}`);

/** Selects somebody, or takes them out again. */
export async function pick(set: Stage, name: string): Promise<void> {
  (await set.screen.find('checkbox', `Select ${name}`)).click();
}
