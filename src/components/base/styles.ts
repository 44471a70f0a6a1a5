/** How every element looks from the start: layout, buttons, notices, skeletons. */
import { css } from 'lit';
import { tokens } from './tokens.js';
import { typography } from './typography.js';

const layout = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .base {
    container: billing / inline-size;
    position: relative;
  }
  .frame {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: var(--_pad);
  }
  :host([plain]) .frame {
    border: 0;
    border-radius: 0;
    padding: 0;
    background: none;
  }
  .stack {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    min-block-size: var(--_control);
  }
  @container billing (max-width: 26em) {
    .head > .row {
      inline-size: 100%;
      flex-wrap: nowrap;
    }
    .head > .row > button:not(.icon):not(:only-child) {
      flex: 1 1 auto;
      padding-inline: 0.625em;
    }
  }
  @container billing (max-width: 20em) {
    .frame {
      padding: calc(var(--_pad) * 0.8);
    }
  }
`;

const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_control);
    padding: 0.25em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_control-radius);
    background: transparent;
    font-weight: 500;
    line-height: 1.25;
    unicode-bidi: plaintext;
    cursor: pointer;
    transition:
      background-color var(--_duration),
      border-color var(--_duration);
  }
  button:hover:not(:disabled) {
    background: var(--_fill);
  }
  button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button.primary:hover:not(:disabled, [aria-disabled='true']) {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }
  button.danger {
    color: var(--_danger);
  }
  button.link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: start;
    justify-content: flex-start;
    justify-self: start;
  }
  button.icon {
    inline-size: var(--_control);
    padding: 0;
  }
  button.quiet {
    border-color: transparent;
  }
  button.wide {
    inline-size: 100%;
  }
  button:disabled,
  button[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_fill);
    color: var(--_muted);
    cursor: not-allowed;
  }
  .badge {
    display: inline-block;
    padding: 0.0625em 0.5em;
    border-radius: 1em;
    background: var(--_fill);
    border: 1px solid var(--_line);
    font-size: 0.8125em;
    font-weight: 500;
    white-space: nowrap;
  }
  .notice {
    display: flex;
    gap: 0.5em 0.75em;
    align-items: flex-start;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_box-radius);
    background: var(--_fill);
  }
  .notice > svg {
    margin-block-start: 0.125em;
    color: var(--_accent);
  }
  .notice.danger {
    border-inline-start-color: var(--_danger);
  }
  .notice.danger > svg {
    color: var(--_danger);
  }
  .notice.warning {
    border-inline-start-color: var(--_warning);
    color: inherit;
    font-size: inherit;
  }
  .notice.warning > svg {
    color: var(--_warning);
  }
  .notice.success {
    border-inline-start-color: var(--_success);
  }
  .notice.success > svg {
    color: var(--_success);
  }
  .notice > .body {
    flex: 1;
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .notice > .body > .row {
    margin-block-start: 0.25em;
  }
  /* What waits, and the way back beside it. */
  [part='scheduled-change'] .body {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
  }
  [part='scheduled-change'] .body > .row {
    margin: 0;
  }
  .skeleton {
    display: block;
    border-radius: 0.375em;
    background: var(--_line);
    user-select: none;
  }
  .waiting {
    visibility: hidden;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton:not(.waiting) {
      animation: billing-pulse 1.6s ease-in-out infinite;
    }
    .appear {
      animation: billing-appear var(--_duration) ease-out;
    }
  }
  @keyframes billing-pulse {
    50% {
      opacity: 0.5;
    }
  }
  @keyframes billing-appear {
    from {
      opacity: 0;
      transform: translateY(0.25em);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    button.primary {
      border-color: ButtonText;
    }
    button:disabled,
    button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
    .notice,
    .badge,
    .skeleton {
      border: 1px solid CanvasText;
    }
  }
`;

export const baseStyles = [tokens, layout, typography, controls];
