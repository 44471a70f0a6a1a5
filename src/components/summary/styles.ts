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
    border-block-end: 1px solid var(--_line);
  }
  .overview > div:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .overview dd {
    font-variant-numeric: tabular-nums;
    min-inline-size: 0;
  }
  .overview dd > span:not(:last-of-type)::after {
    content: ' · ';
    content: ' · ' / '';
    color: var(--_muted);
  }
  .overview dd > details {
    max-inline-size: 30em;
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
  [part='scheduled-change'] .body {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
  }
  .panel {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_box-radius);
    background: var(--_fill);
  }
  .panel .overview > div:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .ways {
    gap: 0.25em 1.25em;
  }
  details > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    font-size: 0.875em;
    color: var(--_accent);
    cursor: pointer;
    border-radius: 0.25em;
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
  textarea {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-block-size: 5em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control-border);
    border-radius: var(--_control-radius);
    background: var(--billing-control-surface, transparent);
    resize: vertical;
  }
  textarea[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
`;
