/** Notices that the page around an element may look otherwise: another theme, another scheme, other wishes of the person. */
import { around } from './around.js';

const WISHES = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)'];

/** Calls `changed`, once for each frame at most, until the returned function is called. */
export function watchAppearance(element: Element, changed: () => void): () => void {
  let frame = 0;
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      changed();
    });
  };
  // Themes are switched by a class, an attribute or a property of something around; they may fade.
  const observer = new MutationObserver(soon);
  for (const one of around(element)) if (one !== element) observer.observe(one, { attributes: true, attributeFilter: ['class', 'style', 'dir', 'data-theme', 'data-mode', 'data-color-scheme', 'data-color-mode', 'data-bs-theme'] });
  const wishes = WISHES.map((wish) => matchMedia(wish));
  for (const wish of wishes) wish.addEventListener('change', soon);
  document.addEventListener('transitionend', soon);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    for (const wish of wishes) wish.removeEventListener('change', soon);
    document.removeEventListener('transitionend', soon);
  };
}
