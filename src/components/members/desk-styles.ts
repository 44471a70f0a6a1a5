/** How it looks what was done, and who is open or selected. */
import { css } from 'lit';

export const deskStyles = css`
  .done {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_box-radius);
    background: var(--_fill);
  }
  .done > li {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    padding: 0.25em 0.25em 0.25em 1em;
    padding-inline: 1em 0.25em;
  }
  .done > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .done > li > svg {
    margin-block-start: 0.5em;
    color: var(--_success);
  }
  .done > li.partly > svg {
    color: var(--_warning);
  }
  .done > li > div {
    flex: 1;
    min-inline-size: 0;
    padding-block: 0.375em;
  }
  .done .told {
    margin-inline-end: 0.5em;
  }
  /* The order is one thing, the list the next. */
  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block-end: var(--_gap);
    border-block-end: 1px solid var(--_line);
  }
  .offer:empty,
  .offer:has(> .notice, > #full) {
    padding: 0;
    border: 0;
  }
  tbody tr.selected {
    background: var(--_fill);
  }
  [aria-expanded='true'] > svg {
    transform: scaleY(-1);
  }
  .open > td {
    padding: 0;
  }
  td.seat > .problem {
    max-inline-size: 16em;
    white-space: normal;
  }
  @container billing (max-width: 49.99em) {
    td.seat > .problem {
      flex-basis: 100%;
      max-inline-size: none;
      font-size: 1em;
      text-align: start;
    }
    tr:has(+ .open) {
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    tbody tr.open {
      display: block;
      margin-block-start: -0.75em;
      padding: 0;
      border-block-start: 0;
      border-start-start-radius: 0;
      border-start-end-radius: 0;
    }
  }
`;
