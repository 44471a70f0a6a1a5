/** A heading at the level the page wants. */
import { html, type TemplateResult } from 'lit';

/** `level` 1–6; anything else counts as 2. `part` names it for the page's CSS. */
export function heading(level: number, className: string, content: unknown, id?: string): TemplateResult {
  const idOf = id ?? '';
  switch (level) {
    case 1:
      return html`<h1 id=${idOf} class=${className} part="title" tabindex="-1">${content}</h1>`;
    case 3:
      return html`<h3 id=${idOf} class=${className} part="title" tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${idOf} class=${className} part="title" tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${idOf} class=${className} part="title" tabindex="-1">${content}</h5>`;
    case 6:
      return html`<h6 id=${idOf} class=${className} part="title" tabindex="-1">${content}</h6>`;
    default:
      return html`<h2 id=${idOf} class=${className} part="title" tabindex="-1">${content}</h2>`;
  }
}
