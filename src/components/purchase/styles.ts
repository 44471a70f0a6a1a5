/** How an order, its review and its outcome look. */
import { css } from 'lit';

export const purchaseStyles = css`
  .order {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .order > aside {
    display: grid;
    gap: 0.75em;
    align-content: start;
    min-inline-size: 0;
  }
  @container billing (min-width: 40em) {
    .order:not(.single) {
      grid-template-columns: minmax(0, 1fr) minmax(17em, 0.85fr);
      gap: calc(var(--_gap) * 2);
    }
    .order > aside {
      padding-inline-start: calc(var(--_gap) * 2);
      border-inline-start: 1px solid var(--_line);
    }
  }
  .summary {
    gap: 0.75em;
  }
  .changes {
    display: grid;
    gap: 0.375em;
  }
  .changes > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
    align-items: baseline;
  }
  .change {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .changes > li:only-child > .change {
    font-size: 1.125em;
  }
  .lines {
    display: grid;
    gap: 0.625em;
  }
  .group > .lines {
    gap: 0.5em;
  }
  .group:has(+ li) {
    padding-block-end: 0.625em;
    border-block-end: 1px solid var(--_line);
  }
  details > .lines {
    padding-block: 0.25em 0.5em;
    font-size: 0.875em;
  }
  .line,
  .due {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    align-items: baseline;
  }
  .due {
    flex-wrap: wrap;
    gap: 0.25em 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .total {
    margin-inline-start: auto;
    font-size: 1.25em;
    font-weight: 650;
  }
  details > p {
    padding-block: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .commit {
    display: grid;
    gap: 0.5em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .ways > button {
    flex: 1 1 auto;
    padding-inline: 0.5em;
  }
  .commit > .bar {
    display: none;
  }
  @container billing (max-width: 29.99em) {
    .order {
      display: flex;
      flex-direction: column;
      gap: 0.75em;
    }
    .order > .stack {
      margin-block-end: 0.75em;
    }
    /* The bar is there from the first field on: what it sticks to is the whole order. */
    .order > aside {
      display: contents;
    }
    .commit > .bar {
      display: flex;
      justify-content: space-between;
      font-weight: 600;
    }
    .commit:not(.still) {
      position: sticky;
      inset-block-end: 0;
      margin-inline: calc(var(--_pad) * -0.4);
      padding: 0.75em calc(var(--_pad) * 0.4);
      border-block-start: 1px solid var(--_line);
      background: var(--billing-surface-raised, var(--billing-surface, Canvas));
    }
    :host([plain]) .commit {
      margin-inline: 0;
      padding-inline: 0;
    }
    /* What has focus is never behind the bar. */
    .order :focus {
      scroll-margin-block-end: 8em;
    }
  }
  @media (max-height: 24em) {
    .commit:not(.still) {
      position: static;
    }
  }
  .joined {
    display: flex;
    gap: 0.5em;
  }
  .joined > input {
    flex: 1;
    min-inline-size: 0;
  }
  .gate-list {
    border: 1px solid var(--_border);
    border-radius: var(--_box-radius);
  }
  .gate-item + .gate-item {
    border-block-start: 1px solid var(--_line);
  }
  .gate-head {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding: 0.75em 1em;
  }
  .gate-text {
    flex: 1 1 9em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @container billing (max-width: 22em) {
    .gate-head {
      flex-wrap: wrap;
      gap: 0.5em 0.75em;
      padding-inline: 0.75em;
    }
    .gate-head > button {
      margin-inline-start: 2em;
    }
  }
  .gate-mark {
    display: flex;
    color: var(--_muted);
  }
  .gate-mark.done {
    color: var(--_success);
  }
  .gate-form {
    padding: 0.25em 1em 1em;
  }
  .field > .gate-form,
  .outcome .gate-form {
    padding-inline: 0;
  }
  .outcome > .changes {
    max-inline-size: 34em;
  }
  .outcome {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .working,
  .paid {
    display: flex;
    gap: 1em;
    align-items: flex-start;
  }
  .tick {
    display: flex;
    padding: 0.375em;
    border-radius: 50%;
    color: var(--_success);
    border: 1.5px solid currentColor;
  }
  .paper {
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_box-radius);
    background: var(--_fill);
    max-inline-size: 34em;
  }
  .paper .head {
    min-block-size: 0;
  }
  .spinner {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid var(--_border);
    border-block-start-color: var(--_accent);
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .spinner {
      animation: billing-turn 0.9s linear infinite;
    }
  }
  @keyframes billing-turn {
    to {
      transform: rotate(1turn);
    }
  }
`;
