/** How the subscription at a glance looks. */
import { css } from 'lit';

export const summaryStyles = css`
  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .standing > p {
    display: flex;
    flex: 1 1 18em;
    gap: 0.5em;
    align-items: flex-start;
  }
  .standing svg {
    margin-block-start: 0.125em;
  }
  .standing .success {
    color: var(--_success);
  }
  .overview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .overview > div {
    display: grid;
    gap: 0.125em 1em;
    grid-template-columns: minmax(7em, 0.35fr) minmax(0, 1fr);
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .overview dd {
    font-variant-numeric: tabular-nums;
    min-inline-size: 0;
  }
  .standing p > span,
  [part='state'] .body span {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  .overview dd > details {
    max-inline-size: 30em;
  }
  @container billing (min-width: 40em) {
    [part='state'] .notice {
      align-items: center;
    }
  }
  @container billing (max-width: 26em) {
    .overview > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .overview dt {
      font-size: 0.875em;
    }
  }
  /* The way back, quietly at the end of the line. */
  [part='state'] .body,
  .endings {
    gap: 0.25em 1.25em;
  }
  .support {
    display: grid;
    gap: 0.25em;
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .support details > .stack {
    gap: 0.5em;
    padding-block: 0.25em 0.75em;
    max-inline-size: 44em;
  }
`;
