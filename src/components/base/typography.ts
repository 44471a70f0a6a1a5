/** How text looks: titles, secondary text, amounts, links, icons, focus. */
import { css } from 'lit';

export const typography = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* The page's own margins, where it sets some, win. */
  ::slotted(p) {
    margin: 0;
  }
  .title {
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .subtitle {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .strong {
    font-weight: 600;
  }
  .amount {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    /* A minus stays before its number among words that run from right to left. */
    unicode-bidi: plaintext;
  }
  /* A text runs as its own language does, also where the page turned the layout round, and stands on the side the layout
     wants. Chromium knows the first name of that alone. */
  bdi,
  p,
  label,
  summary,
  .title,
  .subtitle,
  .dotted > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  /* Dots between facts; one that would begin a line is clipped away. */
  .dotted {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1.25em;
    clip-path: inset(0 0 0 1.25em);
  }
  .dotted:dir(rtl) {
    clip-path: inset(0 1.25em 0 0);
  }
  .dotted > * {
    position: relative;
    padding-inline-start: 1.25em;
  }
  .dotted > *::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: 0.5em;
  }
  .wrap {
    overflow-wrap: anywhere;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* What unfolds: the arrow says that it does, and which way it stands now. */
  summary {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: 24px;
    font-size: 0.875em;
    color: var(--_accent);
    cursor: pointer;
    border-radius: 0.25em;
  }
  summary > svg {
    inline-size: 1em;
    block-size: 1em;
  }
  [open] > summary > svg {
    rotate: 180deg;
  }
  :dir(rtl) .mirrored {
    transform: scaleX(-1);
  }
`;
