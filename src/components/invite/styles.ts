/** How people are put together: tabs, rows like a spreadsheet's, and what stands below them. */
import { css } from 'lit';

export const inviteStyles = css`
  .tabs {
    display: flex;
    gap: 0.25em;
    border-block-end: 1px solid var(--_border);
  }
  .tabs > button {
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: var(--_control-radius) var(--_control-radius) 0 0;
    margin-block-end: -1px;
    padding-inline: 0.625em;
    color: var(--_muted);
  }
  .tabs > button[aria-selected='true'] {
    border-color: var(--_accent);
    color: inherit;
    font-weight: 600;
  }
  .people {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .people th,
  .people td {
    padding: 0;
    padding-block-end: 0.5em;
    padding-inline-end: 0.5em;
    vertical-align: top;
  }
  .people th {
    font-size: 0.8125em;
    font-weight: 500;
    color: var(--_muted);
    text-align: start;
    vertical-align: bottom;
  }
  .people th:first-child {
    inline-size: 34%;
  }
  .people th:last-child {
    inline-size: calc(var(--_control) * 1.231);
  }
  .people tr > :last-child {
    padding-inline-end: 0;
  }
  .people .error {
    padding-block-start: 0.25em;
    overflow-wrap: anywhere;
  }
  .terms {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 2em;
  }
  .terms > .field {
    flex: 0 1 20em;
  }
  .hand-over {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .hand-over > button {
    margin-inline-start: auto;
  }
  /* Without room for columns each row becomes a card with labels. */
  @container billing (max-width: 44em) {
    .people thead {
      display: none;
    }
    .people,
    .people td {
      display: block;
    }
    .people tbody {
      display: grid;
      gap: 0.75em;
    }
    .people tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(6em, 30%)), 1fr));
      gap: 0.5em;
      position: relative;
      padding: 0.75em;
      border: 1px solid var(--_line);
      border-radius: var(--_box-radius);
    }
    .people td {
      padding: 0;
    }
    .people td:first-of-type {
      grid-column: 1 / -1;
      padding-inline-end: calc(var(--_control) + 0.25em);
    }
    .people td[data-label]::before {
      content: attr(data-label);
      display: block;
      padding-block-end: 0.125em;
      font-size: 0.8125em;
      color: var(--_muted);
    }
    .people td.do {
      position: absolute;
      inset-block-start: 2em;
      inset-inline-end: 0.75em;
    }
  }
  @container billing (max-width: 34em) {
    .hand-over > button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .tabs > button {
      border-color: Canvas;
    }
    .tabs > button[aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
