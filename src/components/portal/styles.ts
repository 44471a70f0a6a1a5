/** How the portal arranges its sections. */
import { css } from 'lit';
import { controlStyles } from '../base/control-styles.js';

const layout = css`
  /* Each section has a frame of its own. */
  .frame {
    border: 0;
    padding: 0;
    background: none;
  }
  /* A line below each row of them, however many there are. */
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    background: repeating-linear-gradient(transparent 0 calc(var(--_control) - 1px), var(--_border) 0 var(--_control));
  }
  .tabs > button {
    border: 0;
    border-radius: var(--_control-radius) var(--_control-radius) 0 0;
    border-block-end: 2px solid transparent;
    block-size: var(--_control);
    padding-inline: 0.75em;
    white-space: nowrap;
    color: var(--_muted);
  }
  .tabs > button[aria-selected='true'] {
    color: inherit;
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }
  .choice {
    display: none;
  }
  @container billing (max-width: 34em) {
    .tabs {
      display: none;
    }
    .choice {
      display: grid;
    }
  }
  .panels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.5);
  }
  [hidden] {
    display: none !important;
  }
  @media (forced-colors: active) {
    .tabs > button {
      border-block-end: 3px solid Canvas;
    }
    .tabs > button[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;

export const portalStyles = [controlStyles, layout];
