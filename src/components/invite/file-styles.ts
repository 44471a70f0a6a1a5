/** How a file is taken, understood and corrected. */
import { css } from 'lit';

export const fileStyles = css`
  .drop {
    display: grid;
    gap: 0.5em;
    justify-items: center;
    padding: 1.5em 1em;
    border: 1.5px dashed var(--_control-border);
    border-radius: var(--_box-radius);
    text-align: center;
  }
  .drop.over {
    border-color: var(--_accent);
    background: var(--_fill);
  }
  .drop details {
    inline-size: 100%;
    max-inline-size: 34em;
  }
  .choose {
    position: relative;
  }
  /* Over its own label, unseen: pressed, pointed at or dropped on, it is the platform's own control. */
  .choose > input {
    position: absolute;
    inset: 0;
    block-size: 100%;
    padding: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choose > span {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_control);
    padding: 0.25em 1em;
    border-radius: var(--_control-radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    cursor: pointer;
  }
  .choose > input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  textarea {
    inline-size: 100%;
    margin-block-start: 0.5em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control-border);
    border-radius: var(--_box-radius);
    background: var(--billing-control-surface, transparent);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .columns > .grid {
    display: grid;
    gap: 0.75em 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    padding-block: 0.75em;
  }
  .scroll {
    overflow-x: auto;
  }
  .examples {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  .examples th,
  .examples td {
    padding-block: 0.375em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
    white-space: nowrap;
  }
  .examples th {
    color: var(--_muted);
  }
  .numbered th:first-child {
    inline-size: 4.5em;
    font-variant-numeric: tabular-nums;
  }
  .numbered th:nth-child(2) {
    inline-size: 34%;
  }
  .numbered th:last-child {
    inline-size: auto;
  }
  .numbered tbody th {
    padding-block-start: 0.625em;
    vertical-align: top;
  }
  .fine {
    padding-inline-start: 0.25em;
    color: var(--_success);
  }
  .fine svg {
    vertical-align: text-bottom;
  }
  @container billing (max-width: 44em) {
    .numbered tbody th:first-child {
      grid-column: 1 / -1;
      inline-size: auto;
      padding: 0;
    }
    .numbered tbody th::before {
      content: attr(data-label) ' ';
    }
    .numbered td:first-of-type {
      padding-inline-end: 0;
    }
  }
  @media (forced-colors: active) {
    .choose > span {
      border: 1px solid ButtonText;
    }
  }
`;
