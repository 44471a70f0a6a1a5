/** How plans look side by side. */
import { css } from 'lit';

export const planStyles = css`
  /* Names, prices, features and buttons stand on common lines. */
  .plan {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    gap: 1em;
    align-content: start;
    padding: 1.125em;
    border: 1px solid var(--_border);
    border-radius: var(--_box-radius);
    overflow-wrap: anywhere;
  }
  .plan.current {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .plan > * {
    display: grid;
    gap: 0.25em;
    align-content: start;
    justify-items: start;
    min-inline-size: 0;
  }
  .plan .badge {
    display: inline-flex;
    gap: 0.25em;
    align-items: center;
  }
  .plan .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .plan button {
    text-wrap: balance;
  }
  /* A text runs as its own language does, also where the page turned the layout round. */
  .plan p,
  .plan li > span,
  .switch > p,
  .note {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  .plan .figure {
    font-size: 1.75em;
    white-space: normal;
  }
  .saving {
    color: var(--_success);
  }
  .plan ul,
  .plan .action {
    gap: 0.5em;
  }
  .plan li {
    display: flex;
    gap: inherit;
  }
  .plan li svg {
    color: var(--_success);
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .segments {
    display: inline-flex;
    padding: 0.1875em;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    background: var(--_fill);
  }
  .segments label {
    position: relative;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    display: flex;
    align-items: center;
    min-block-size: calc(var(--_control) - 0.5em);
    padding-inline: 1em;
    border: 1px solid transparent;
    border-radius: calc(var(--_control-radius) - 0.1875em);
    color: var(--_muted);
  }
  .segments input:checked + span {
    border-color: var(--_control-border);
    background: var(--_raised);
    color: inherit;
    font-weight: 600;
  }
  .segments input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .segments input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
