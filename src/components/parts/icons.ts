/** The icons: 24 × 24, drawn with one stroke, coloured by the text. Decorative: words stand beside them. */
import { svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';

const paths = {
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  pencil: svg`<path d="M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3"/>`,
  check: svg`<path d="M5 12.5l4.5 4.5L19 7.5"/>`,
  alert: svg`<path d="M12 4L2.8 19.5h18.4zM12 10v4.5M12 17.2v.1"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.6v.1"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
  chevron: svg`<path d="M6 9.5l6 6 6-6"/>`,
  back: svg`<path d="M11 6l-6 6 6 6M5 12h14"/>`,
  card: svg`<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="M3 10h18M7 15h3"/>`,
  trash: svg`<path d="M5 7h14M10 7V4.5h4V7M7 7l1 12.5h8L17 7M10.5 10.5v5.5M13.5 10.5v5.5"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5.5l3.5 2"/>`,
  offline: svg`<path d="M3 3l18 18M5 11a11 11 0 013-2M8.5 14.5a6 6 0 017 0M12 18.2v.1M12.5 8A11 11 0 0119 11"/>`,
  dot: svg`<circle cx="12" cy="12" r="8.25"/>`,
  download: svg`<path d="M12 4v11M7 10.5l5 5 5-5M5 19.5h14"/>`,
  upload: svg`<path d="M12 15V4M7 8.5l5-5 5 5M5 19.5h14"/>`,
  arrow: svg`<path d="M5 12h14M13 6l6 6-6 6"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof paths;

/** `mirrored`: turns round in right-to-left, for icons that point somewhere. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class=${name === 'back' || name === 'arrow' ? 'mirrored' : ''} viewBox="0 0 24 24" aria-hidden="true">${paths[name]}</svg>`;
}
