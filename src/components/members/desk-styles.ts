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
  .done > li > div {
    flex: 1;
    min-inline-size: 0;
    padding-block: 0.375em;
  }
  .done .link {
    margin-inline-start: 0.5em;
  }
  tbody tr.selected {
    background: var(--_fill);
  }
  .open > td {
    padding: 0;
  }
  td.seat > .problem {
    max-inline-size: 16em;
    white-space: normal;
  }
  @container billing (max-width: 39.99em) {
    td.seat > .problem {
      flex-basis: 100%;
      max-inline-size: none;
    }
    tbody tr.open {
      display: block;
      margin-block-start: -0.75em;
      padding-block-start: 0;
      border-block-start: 0;
    }
  }
`;
