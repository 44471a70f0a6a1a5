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
  .panel > .head > .icon {
    margin-inline-end: -0.75em;
  }
  @container billing (max-width: 49.99em) {
    .panel {
      margin-block: 0;
      border-start-start-radius: 0;
      border-start-end-radius: 0;
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
  .selection .row {
    gap: 0.5em;
  }
  .selection .count {
    gap: 0 1em;
    margin-inline-end: auto;
  }
  /* Small, as it stands before the list. */
  @container billing (max-width: 30em) {
    .selection {
      gap: 0.5em;
      padding: 0.5em 0.75em;
    }
    .acts,
    .selection .count {
      font-size: 0.875em;
    }
    .selection .row {
      gap: 0.25em;
    }
    .selection .count {
      gap: 0 1em;
      inline-size: 100%;
    }
    .acts {
      inline-size: 100%;
    }
    .acts > button {
      flex: 1 1 auto;
      padding-inline: 0.5em;
    }
  }
  /* What has focus is never behind the bar. */
  .stack:has(> .selection) :focus {
    scroll-margin-block-end: 14em;
  }
  @media (max-height: 24em) {
    .selection {
      position: static;
    }
  }
`;
