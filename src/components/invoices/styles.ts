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
  }
  th:first-child {
    padding-inline-start: 0;
  }
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    font-size: 0.8125em;
    /* As wide as in the cells below, whose text is larger. */
    padding-inline-end: 0.923em;
    color: var(--_muted);
    border-block-end-color: var(--_border);
  }
  thead th + th {
    padding-inline-start: 0.923em;
  }
  tbody th,
  td.amount {
    font-weight: 500;
    white-space: nowrap;
  }
  .date > bdi:first-child {
    white-space: nowrap;
  }
  .amount {
    text-align: end;
  }
  .todo > .row {
    flex-wrap: nowrap;
    justify-content: flex-end;
  }
  .todo button {
    white-space: nowrap;
  }
  .todo > p {
    max-inline-size: 20em;
    margin-inline-start: auto;
    text-align: end;
  }
  .problem {
    color: var(--_danger);
  }
  .problem svg {
    vertical-align: text-bottom;
    margin-inline-end: 0.375em;
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
  .state.is-paid svg {
    color: var(--_success);
  }
  .state.is-open {
    font-weight: 600;
  }
  .state.is-open svg {
    color: var(--_warning);
  }
  .state.is-void {
    color: var(--_muted);
  }
  .state.is-uncollectible svg {
    color: var(--_danger);
  }
  @container billing (min-width: 40em) {
    .todo .quiet {
      padding-inline: 0.5em;
      margin-inline-end: -0.5em;
    }
  }
  .also {
    display: none;
  }
  /* Less room: the period stands below the date, and an icon says "Download" to those who see it. */
  @container billing (min-width: 40em) and (max-width: 51.99em) {
    th,
    td {
      padding-inline: 0.5em;
    }
    thead th,
    thead th + th {
      padding-inline: 0.615em;
    }
    thead th:first-child {
      padding-inline-start: 0;
    }
    th.period,
    td.period {
      display: none;
    }
    .also {
      display: block;
    }
    .download {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container billing (max-width: 39.99em) {
    .tools > .file {
      justify-items: stretch;
    }
    .tools > * {
      flex: 1 1 auto;
    }
    table {
      display: block;
    }
    tbody {
      display: grid;
      gap: 0.75em;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
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
      align-content: start;
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
      white-space: normal;
      overflow-wrap: anywhere;
    }
    td.amount {
      grid-area: 1 / 2;
      font-weight: 600;
    }
    td[data-label],
    .todo {
      grid-column: 1 / -1;
    }
    td[data-label] {
      display: flex;
      gap: 1em;
      justify-content: space-between;
      font-size: 0.875em;
      text-align: end;
      overflow-wrap: anywhere;
    }
    td[data-label]::before {
      flex: none;
      content: attr(data-label);
      content: attr(data-label) / '';
      color: var(--_muted);
    }
    .todo > .row {
      flex-wrap: wrap;
      margin-block-start: 0.5em;
    }
    .todo button {
      flex: 1 1 auto;
      border-color: var(--_border);
    }
  }
`;
