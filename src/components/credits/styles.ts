/** How credits are shown: how many, how they are used, how long they last. */
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
  .facing,
  .balance,
  .chart {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .facing {
    gap: 0.75em 2em;
    align-items: start;
  }
  .facing > .stack {
    gap: 0.5em;
  }
  .balance {
    gap: 0.375em;
  }
  .balance > .bar,
  .chart > svg {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    stroke: none;
  }
  .bar .groove {
    fill: var(--_line);
  }
  .bar .left,
  .chart .used {
    fill: var(--_accent);
  }
  .balance > .bar:dir(rtl),
  .chart > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .chart {
    gap: 0 1em;
    margin: 0;
  }
  .chart > svg {
    block-size: 2.5em;
    margin-block-start: 0.5em;
  }
  .chart .unused {
    fill: var(--_border);
  }
  .chart > .ends {
    display: flex;
    justify-content: space-between;
    padding-block: 0.25em;
  }
  .pace {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .pace > p {
    display: flex;
    gap: 0.5em;
    text-wrap: pretty;
  }
  .pace svg {
    margin-block-start: 0.125em;
    color: var(--_warning);
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
