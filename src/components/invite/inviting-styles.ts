/** How a batch on its way looks: how far it is, and what became of it. */
import { css } from 'lit';

export const invitingStyles = css`
  .stage > .row {
    gap: 0.5em 0.75em;
  }
  .progress {
    display: grid;
    gap: 0.375em;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
    border-radius: 1em;
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
    border-radius: 1em;
  }
  .invited {
    display: flex;
    gap: 1em;
    align-items: flex-start;
  }
  .left {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  .left th,
  .left td {
    padding-block: 0.5em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .left thead th {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;
