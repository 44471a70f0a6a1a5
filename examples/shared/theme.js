// Light or dark: as the system says until somebody chooses; loaded in the head so that no page flashes the other way.
const KEY = 'billing-demo-theme';
const root = document.documentElement;
try {
  const kept = localStorage.getItem(KEY);
  if (kept === 'light' || kept === 'dark') root.dataset.theme = kept;
} catch {
  // Storage may be off; the system's choice stands.
}

addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('[data-theme-toggle]')) return;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  try {
    localStorage.setItem(KEY, root.dataset.theme);
  } catch {
    // Then the choice lasts as long as the page.
  }
});
