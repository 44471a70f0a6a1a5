/** How invoices look: a table, and cards where it has no room. */
import { css } from 'lit';

export const invoiceStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: flex-end;
    justify-content: space-between;
  }
  .year {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  .year > select {
    inline-size: auto;
  }
  .file {
    display: grid;
    gap: 0.25em;
    margin-inline-start: auto;
    justify-items: end;
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
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    font-size: 0.8125em;
    color: var(--_muted);
    border-block-end-color: var(--_border);
  }
  tbody th,
  td.amount {
    font-weight: 500;
  }
  .amount {
    text-align: end;
  }
  .ways > .row {
    flex-wrap: nowrap;
    justify-content: flex-end;
  }
  .ways .quiet {
    padding-inline: 0.5em;
    margin-inline-end: -0.5em;
  }
  .ways > p {
    justify-content: flex-end;
    text-align: end;
  }
  .state {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    white-space: nowrap;
  }
  .state svg {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .paid svg {
    color: var(--_success);
  }
  .open svg {
    color: var(--_warning);
  }
  .void,
  .unknown {
    color: var(--_muted);
  }
  .uncollectible svg {
    color: var(--_danger);
  }
  .state.open {
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
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @container billing (max-width: 44em) {
    th,
    td {
      padding-inline: 0.5em;
    }
    .ways > .row {
      flex-wrap: wrap;
    }
  }
  @container billing (max-width: 29.99em) {
    .tools > .file {
      justify-items: stretch;
    }
    .tools > * {
      flex: 1 1 auto;
    }
    .year > select {
      flex: 1;
    }
    table,
    tbody {
      display: grid;
      gap: 0.75em;
      grid-template-columns: minmax(0, 1fr);
    }
    thead,
    caption {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: grid;
      gap: 0.25em 1em;
      grid-template-columns: minmax(0, 1fr) auto;
      padding: 0.75em 1em;
      border: 1px solid var(--_border);
      border-radius: var(--_box-radius);
    }
    tbody th,
    tbody td {
      padding: 0;
      border: 0;
    }
    tbody th {
      font-weight: 600;
    }
    td.amount {
      grid-area: 1 / 2;
      font-weight: 600;
    }
    td[data-label],
    .ways {
      grid-column: 1 / -1;
    }
    td[data-label] {
      display: flex;
      gap: 1em;
      justify-content: space-between;
      font-size: 0.875em;
    }
    td[data-label]::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      color: var(--_muted);
    }
    .ways > .row {
      margin-block-start: 0.5em;
    }
    .ways button {
      flex: 1;
      margin: 0;
      border-color: var(--_border);
    }
  }
`;
