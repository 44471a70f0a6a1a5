/** How credits are shown: how many, how they are used, how long they last. Dots between facts are clipped where one would begin a line. */
import { css } from 'lit';

export const creditStyles = css`
  .kind {
    gap: 0.625em;
  }
  .kind + .kind {
    padding-block-start: calc(var(--_gap) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  .kind .head > .subtitle {
    flex: 1 1 9em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .facing {
    display: grid;
    gap: 0.75em 2em;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .facing > .stack {
    gap: 0.5em;
  }
  .balance {
    display: grid;
    gap: 0.375em;
    grid-template-columns: minmax(0, 1fr);
  }
  .balance > .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    stroke: none;
  }
  .bar .groove {
    fill: var(--_line);
  }
  .bar .left {
    fill: var(--_accent);
  }
  .balance > .bar:dir(rtl),
  .chart > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1.25em;
    clip-path: inset(0 0 0 1.25em);
  }
  .facts:dir(rtl) {
    clip-path: inset(0 1.25em 0 0);
  }
  .facts > * {
    position: relative;
    padding-inline-start: 1.25em;
  }
  .facts > *::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: 0.5em;
  }
  .chart {
    display: grid;
    gap: 0 1em;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
  }
  .chart > svg {
    inline-size: 100%;
    block-size: 2.5em;
    margin-block-start: 0.5em;
    stroke: none;
  }
  .chart .used {
    fill: var(--_accent);
  }
  .chart .unused {
    fill: var(--_border);
  }
  .chart > .ends {
    display: flex;
    justify-content: space-between;
    padding-block: 0.25em;
  }
  .chart summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    font-size: 0.875em;
    color: var(--_accent);
    cursor: pointer;
    border-radius: 0.25em;
  }
  .rows {
    max-block-size: 14em;
    max-inline-size: 22em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_box-radius);
  }
  .rows table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .rows :is(th, td) {
    padding: 0.25em 0.75em;
    text-align: start;
    font-weight: 400;
  }
  .rows thead th {
    font-weight: 600;
  }
  .rows tr > :last-child {
    text-align: end;
  }
  .pace {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }
  .pace > p {
    display: flex;
    gap: 0.5em;
    flex: 1 1 100%;
    text-wrap: pretty;
  }
  .pace svg {
    margin-block-start: 0.125em;
    color: var(--_warning);
  }
  [part='scheduled-change'] .body {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
  }
  @container billing (min-width: 42em) {
    .facing {
      grid-template-columns: minmax(0, 1fr) minmax(0, 0.85fr);
    }
  }
  @media (forced-colors: active) {
    .bar .groove,
    .chart .unused {
      fill: GrayText;
    }
    .bar .left,
    .chart .used {
      fill: Highlight;
    }
  }
`;
