/** How seats and credits of an order look; comes with the order. */
import { css } from 'lit';

export const planOrderStyles = css`
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
  .credits {
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .credits > legend {
    padding: 0;
  }
  .credits > .hint {
    grid-column: 1 / -1;
    margin-block-start: 0.25em;
  }
  .amount-of > input {
    font-variant-numeric: tabular-nums;
  }
`;
