/** The secret of an invitation's link: read from the page's address, and taken out of it before anybody else sees it. */

const NAME = 'invitation';

/** The token in the fragment (`#invitation=…`), if there is one. Afterwards it is neither in the address nor in the history. */
export function takeToken({ location, history }: Pick<Window, 'location' | 'history'>): string | undefined {
  const parts = location.hash.slice(1).split('&');
  const found = parts.find((part) => part.startsWith(`${NAME}=`));
  if (found === undefined) return undefined;
  const rest = parts.filter((part) => part !== found).join('&');
  history.replaceState(history.state, '', location.pathname + location.search + (rest && `#${rest}`));
  try {
    return decodeURIComponent(found.slice(NAME.length + 1)) || undefined;
  } catch {
    return undefined;
  }
}
