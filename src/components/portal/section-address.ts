/** Which section the page's address names (`#billing/plans`), and naming another without disturbing what else stands there. */
import { SECTIONS, type Section } from './section-list.js';

const PREFIX = '#billing/';

export function sectionInAddress({ hash }: Pick<Location, 'hash'>): Section | undefined {
  return SECTIONS.find((name) => hash === PREFIX + name);
}

/** A new step in the history, so that Back leads to the section before. A fragment that is somebody else's stays. */
export function putInAddress({ location, history }: Pick<Window, 'location' | 'history'>, section: Section): void {
  const { hash } = location;
  if (hash === PREFIX + section || !(hash === '' || hash.startsWith(PREFIX))) return;
  history.pushState(history.state, '', PREFIX + section);
}
