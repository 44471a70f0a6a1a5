/** How people are shown: a table, and cards where it has no room. */
import { css } from 'lit';
import { stateStyles } from './state-styles.js';

const styles = css`
  .facts {
    column-gap: 1.25em;
  }
  .empty {
    padding: 1.5em 1em;
    border: 1px dashed var(--_border);
    border-radius: var(--_box-radius);
    text-align: center;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
  }
  tr > :first-child {
    padding-inline-start: 0;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  thead > tr > * {
    font-size: 0.8125em;
    color: var(--_muted);
    white-space: nowrap;
    border-block-end-color: var(--_border);
  }
  .pick {
    inline-size: 2.25em;
  }
  .pick input {
    display: block;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 2px;
  }
  .person {
    display: grid;
    justify-items: start;
    overflow-wrap: anywhere;
  }
  tbody th {
    min-inline-size: 10em;
  }
  td .person {
    min-inline-size: 6em;
  }
  td.seat {
    white-space: nowrap;
  }
  td.seat > * {
    vertical-align: middle;
  }
  td.seat .state {
    min-inline-size: 6.5em;
  }
  .todo {
    text-align: end;
  }
  .todo button {
    gap: 0.25em;
    padding-inline: 0.75em 0.5em;
  }
  @container billing (max-width: 49.99em) {
    table {
      display: block;
    }
    tbody {
      display: grid;
      gap: 0.75em;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      gap: 0.25em 0.75em;
      grid-template-columns: auto minmax(0, 1fr);
      padding: 0.75em 1em;
      border: 1px solid var(--_border);
      border-radius: var(--_box-radius);
    }
    tbody th,
    tbody td {
      min-inline-size: 0;
      padding: 0;
      border: 0;
      grid-column: 1 / -1;
    }
    /* Its cell stays, so that headers stand above their columns. */
    thead input {
      visibility: hidden;
    }
    .pick {
      grid-area: 1 / 1;
      inline-size: auto;
    }
    .pick + th {
      grid-area: 1 / 2;
    }
    td[data-label] {
      white-space: normal;
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: center;
      justify-content: flex-end;
      font-size: 0.875em;
      text-align: end;
    }
    td[data-label]::before {
      margin-inline-end: auto;
      content: attr(data-label);
      content: attr(data-label) / '';
      color: var(--_muted);
      white-space: nowrap;
    }
    td[data-label] .person {
      justify-items: end;
    }
    td.seat .state {
      min-inline-size: 0;
    }
    .todo button {
      inline-size: 100%;
      margin-block-start: 0.5em;
    }
  }
  /* Where a card has room: the name, and everything else in columns below it. */
  @container billing (min-width: 34em) and (max-width: 49.99em) {
    tbody tr {
      grid-template-columns: auto 6fr 5fr 5fr auto;
    }
    tbody td {
      grid-column: auto;
    }
    td[data-label],
    td[data-label]::before {
      display: block;
      text-align: start;
    }
    td.seat {
      grid-column: 1 / 3;
    }
    .pick ~ .seat {
      grid-column-start: 2;
    }
    .pick + th {
      grid-column-end: -1;
    }
    td.seat .state {
      margin-inline-end: 0.5em;
    }
    .todo {
      align-self: end;
    }
    td[data-label] .person {
      justify-items: start;
    }
  }
`;

export const memberStyles = [stateStyles, styles];
