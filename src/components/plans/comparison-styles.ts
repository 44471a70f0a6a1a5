/** How monthly against annual looks: a table, or where it is narrow a card for each. */
import { css } from 'lit';

export const comparisonStyles = css`
  .what {
    container: what-if / inline-size;
    max-inline-size: 44em;
  }
  .comparison {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .comparison caption {
    padding-block-end: 0.25em;
    text-align: start;
  }
  .comparison th,
  .comparison td {
    padding: 0.5em 0;
    text-align: start;
    vertical-align: top;
  }
  .comparison thead th {
    font-weight: 500;
  }
  .comparison tbody th {
    font-weight: 600;
  }
  .comparison tbody th .small {
    display: block;
    font-weight: 400;
  }
  .comparison tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .comparison .value {
    display: grid;
    justify-items: end;
  }
  .comparison .label {
    display: none;
  }
  .comparison .value > * {
    unicode-bidi: plaintext;
  }
  .comparison td,
  .comparison thead th:not(:first-child) {
    padding-inline-start: 1em;
    text-align: end;
  }
  .comparison .refused {
    text-align: start;
  }
  @container what-if (max-width: 27em) {
    .comparison,
    .comparison tbody,
    .comparison tr,
    .comparison th,
    .comparison td {
      display: block;
    }
    .comparison caption {
      display: block;
    }
    .comparison thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .comparison tbody th,
    .comparison tbody td {
      padding: 0.125em 0;
    }
    .comparison tbody tr {
      padding-block: 0.5em;
    }
    .comparison tbody td:not(.refused) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: baseline;
      justify-content: space-between;
    }
    .comparison .label {
      display: inline;
    }
    .comparison .value {
      margin-inline-start: auto;
    }
  }
`;
