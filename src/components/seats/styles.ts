/** How seats are shown: how many, how full, what waits. */
import { css } from 'lit';

export const seatStyles = css`
  .usage {
    display: grid;
    gap: 0.25em 1.5em;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
  }
  .usage .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    stroke: none;
  }
  .bar .track {
    fill: var(--_line);
  }
  .bar .used {
    fill: var(--_accent);
  }
  .bar .reserved {
    fill: var(--_accent);
    opacity: 0.45;
  }
  .bar .over {
    fill: var(--_danger);
  }
  .usage > .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .bar .track {
      fill: GrayText;
    }
    .bar .used,
    .bar .over {
      fill: Highlight;
    }
  }
  /* The way back, quietly at the end of the line. */
  @container billing (min-width: 36em) {
    .usage {
      grid-template-columns: minmax(0, 1fr) 12em;
    }
  }
`;

/** How choosing a number looks; comes with the order. */
export const seatOrderStyles = css`
  .stepper {
    display: grid;
    grid-template-columns: auto minmax(3.5em, 6em) auto;
    gap: 0.375em;
    justify-content: start;
  }
  .stepper input {
    text-align: center;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .pairs {
    display: grid;
    gap: 0.5em;
  }
  .pairs > div {
    display: flex;
    gap: 1em;
    justify-content: space-between;
  }
  .pairs dd {
    font-weight: 500;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .holders {
    display: grid;
    gap: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_box-radius);
  }
  .holders li > :first-child > .small {
    display: block;
  }
  .holders li {
    display: grid;
    padding: 0.5em 0.75em;
    overflow-wrap: anywhere;
  }
  .holders li + li {
    border-block-start: 1px solid var(--_line);
  }
`;
