// Puts a story on a surface with the toolbar's theme, language, direction and word for a seat.
import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { createRef, ref } from 'lit/directives/ref.js';

/** The seat term is an attribute of the provider; a story that sets its own keeps it. */
function applySeatTerm(surface: Element | undefined, term: string): void {
  for (const provider of surface?.querySelectorAll('billing-provider:not([seat-term])') ?? []) provider.setAttribute('seat-term', term);
}

export const surface: Decorator = (story, { globals }) => {
  const { theme, locale, direction, seatTerm } = globals as Record<'theme' | 'locale' | 'direction' | 'seatTerm', string>;
  const place = createRef();
  const term = seatTerm;
  queueMicrotask(() => applySeatTerm(place.value, term));
  const drawn = html`<div class="story-surface" data-theme=${theme} lang=${locale} dir=${direction === 'auto' ? nothing : direction} ${ref(place)}>
    ${story()}
  </div>`;
  // A changed toolbar starts the story anew: a provider reads its surroundings once.
  return html`${keyed([theme, locale, direction, seatTerm].join(), drawn)}`;
};
