/** How codes look: the form, the new code, the list with its bars. */
import { css } from 'lit';

const layout = css`
  .code-fields {
    display: grid;
    gap: 0.875em 1em;
    grid-template-columns: minmax(0, 1fr);
  }
  @container billing (min-width: 40em) {
    .code-fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .code-fields > .whole {
      grid-column: 1 / -1;
    }
  }
  .code-form {
    max-inline-size: 42em;
  }
  .stepper {
    display: grid;
    grid-template-columns: auto minmax(3.5em, 7em) auto;
    gap: 0.375em;
    justify-content: start;
  }
  .stepper input {
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .buying {
    gap: 0.75em;
  }
  .code-form .alerts > * {
    margin-block-end: var(--_gap);
  }
  .ceiling {
    min-block-size: 1.5em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    font-weight: 500;
  }
  .secret {
    padding: var(--_pad);
    border: 1px solid var(--_border);
    border-radius: var(--_box-radius);
    background: var(--_fill);
    max-inline-size: 42em;
  }
  .copy {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
  }
  .copy .code {
    font-family: ui-monospace, monospace;
    font-size: 1.125em;
    font-weight: 600;
    letter-spacing: 0.06em;
  }
  /* All of the code is to be seen. */
  @container billing (max-width: 26em) {
    .secret {
      padding: 0.75em;
    }
    .copy {
      grid-template-columns: minmax(0, 1fr);
    }
    .copy .code {
      padding-inline: 0.5em;
      font-size: 1em;
    }
    .codes .head > .row {
      flex-wrap: wrap;
    }
  }
  /* Dark on light whatever the theme: scanners expect it. */
  .qr {
    inline-size: min(14em, 100%);
    background: #fff;
    forced-color-adjust: none;
  }
  .qr svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    fill: #000;
    stroke: none;
  }
`;

const list = css`
  .codes {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .codes > li {
    gap: 0.5em;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .codes .state {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    margin-inline-start: 0.5em;
    font-size: 0.875em;
    font-weight: 500;
    color: var(--_muted);
    vertical-align: middle;
  }
  .codes .is-active {
    color: var(--_success);
  }
  .used {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    font-variant-numeric: tabular-nums;
  }
  .used .track {
    flex: 0 1 12em;
    min-inline-size: 6em;
  }
  .used svg {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    border-radius: 1em;
    stroke: none;
    overflow: hidden;
  }
  .used .all {
    fill: var(--_line);
  }
  .used .part {
    fill: var(--_accent);
  }
  .history ol {
    margin: 0;
    padding: 0;
    list-style: none;
    display: grid;
    gap: 0.25em;
  }
  .history {
    padding: 0.75em 1em;
    border-radius: var(--_box-radius);
    background: var(--_fill);
    gap: 0.5em;
  }
  @media (forced-colors: active) {
    .used svg {
      border: 1px solid CanvasText;
    }
    .used .all {
      fill: Canvas;
    }
    .used .part {
      fill: Highlight;
    }
  }
`;

export const codeStyles = [layout, list];
