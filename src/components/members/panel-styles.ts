/** How it looks what can be done to one person, or to all that are selected. */
import { css } from 'lit';

export const panelStyles = css`
  .panel {
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 0.25em 0.75em;
    padding: 0.5em 1em 1.25em;
    border-radius: var(--_box-radius);
    background: var(--_fill);
  }
  .panel > .head {
    flex-wrap: nowrap;
  }
  @container billing (max-width: 39.99em) {
    .panel {
      margin-block: 0;
    }
  }
  .sections {
    display: grid;
    gap: 1.25em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .section {
    gap: 0.5em;
    overflow-wrap: anywhere;
  }
  .section button {
    white-space: normal;
  }
  .consequences {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .transfer {
    max-inline-size: 34em;
  }
  .people {
    display: grid;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_box-radius);
  }
  .people > * {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding: 0.5em 0.75em;
  }
  .people > :not(legend) + * {
    border-block-start: 1px solid var(--_line);
  }
  .selection {
    position: sticky;
    inset-block-end: 0.5em;
    display: grid;
    gap: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_box-radius);
    background: var(--billing-surface-raised, var(--billing-surface, Canvas));
    box-shadow: 0 0.25em 1em color-mix(in srgb, currentColor 16%, transparent);
  }
  .count {
    margin-inline-end: auto;
  }
  @container billing (max-width: 30em) {
    .count {
      inline-size: 100%;
    }
    .selection .row > button {
      flex: 1 1 auto;
    }
  }
  /* What has focus is never behind the bar. */
  .stack:has(> .selection) :focus {
    scroll-margin-block-end: 10em;
  }
  @media (max-height: 24em) {
    .selection {
      position: static;
    }
  }
`;
