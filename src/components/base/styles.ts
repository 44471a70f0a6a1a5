/** How every element looks: tokens, type, controls. One shared sheet, adopted by each shadow root. */
import { css } from 'lit';

/**
 * Public tokens (`--billing-*`) and the private values derived from them. The widgets are guests: text colour, font
 * and size come from the page, and all neutral tones are mixed from the text colour, so they fit any ground.
 */
const tokens = css`
  :host {
    --_accent: var(--billing-accent, #2f55d4);
    --_on-accent: var(--billing-on-accent, #fff);
    --_danger: var(--billing-danger, #b3261e);
    --_success: var(--billing-success, #17663a);
    --_warning: var(--billing-warning, #8a5300);
    --_muted: var(--billing-text-secondary, #5b6270);
    --_border: var(--billing-border, #d6d9df);
    --_line: var(--billing-line, #e6e8ec);
    --_fill: var(--billing-fill, #f4f5f7);
    --_control-border: var(--billing-control-border, #868d9a);
    --_surface: var(--billing-surface, transparent);
    --_raised: var(--billing-surface-raised, Canvas);
    --_radius: var(--billing-radius, 0.75em);
    --_control-radius: var(--billing-control-radius, 0.5em);
    --_control: var(--billing-control-height, 2.5em);
    --_focus: var(--billing-focus, var(--_accent));
    --_pad: var(--billing-padding, 1.25em);
    --_gap: var(--billing-gap, 1em);
    --_duration: var(--billing-duration, 150ms);
    display: block;
    color: var(--billing-text, inherit);
    font-family: var(--billing-font, inherit);
    font-size: var(--billing-font-size, inherit);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  @supports (color: color-mix(in srgb, red 50%, blue)) {
    :host {
      --_muted: var(--billing-text-secondary, color-mix(in srgb, currentColor 72%, transparent));
      --_border: var(--billing-border, color-mix(in srgb, currentColor 16%, transparent));
      --_line: var(--billing-line, color-mix(in srgb, currentColor 10%, transparent));
      --_fill: var(--billing-fill, color-mix(in srgb, currentColor 5%, transparent));
      --_control-border: var(--billing-control-border, color-mix(in srgb, currentColor 52%, transparent));
    }
  }
  @supports (color: light-dark(red, blue)) {
    :host {
      --_accent: var(--billing-accent, light-dark(#2f55d4, #a3b8ff));
      --_on-accent: var(--billing-on-accent, light-dark(#fff, #10183a));
      --_danger: var(--billing-danger, light-dark(#b3261e, #ffb4ab));
      --_success: var(--billing-success, light-dark(#17663a, #7fd8a2));
      --_warning: var(--billing-warning, light-dark(#8a5300, #f2c078));
    }
  }
  @media (pointer: coarse) {
    :host {
      --_control: var(--billing-control-height, max(2.75em, 44px));
    }
  }
`;

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
    .head > .row > button:not(.icon) {
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

const type = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .title {
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .subtitle {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .strong {
    font-weight: 600;
  }
  .amount {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .wrap {
    overflow-wrap: anywhere;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :dir(rtl) .mirrored {
    transform: scaleX(-1);
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
  button.primary:hover:not(:disabled) {
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
  input:not([type='checkbox'], [type='radio']),
  select {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0.25em 0.75em;
    border: 1px solid var(--_control-border);
    border-radius: var(--_control-radius);
    background: var(--billing-control-surface, transparent);
  }
  select {
    appearance: none;
    padding-inline-end: 2.25em;
    background-image: linear-gradient(45deg, transparent 50%, currentColor 50%), linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position:
      right 1.15em center,
      right 0.8em center;
    background-size: 0.35em 0.35em;
    background-repeat: no-repeat;
    text-overflow: ellipsis;
  }
  select:dir(rtl) {
    background-position:
      left 0.8em center,
      left 1.15em center;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    min-inline-size: 20px;
    min-block-size: 20px;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  input[aria-invalid='true'],
  select[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .field {
    display: grid;
    gap: 0.375em;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .field > label,
  .label {
    font-size: 0.875em;
    font-weight: 500;
  }
  .hint {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .error,
  .warning {
    display: flex;
    gap: 0.375em;
    font-size: 0.875em;
    color: var(--_danger);
  }
  .warning {
    color: var(--_warning);
  }
  .error svg,
  .warning svg {
    margin-block-start: 0.125em;
  }
  .check {
    display: flex;
    gap: 0.625em;
    align-items: flex-start;
    min-block-size: 24px;
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
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: flex-start;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_control-radius);
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
    flex: 1 1 12em;
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .skeleton {
    display: block;
    border-radius: 0.375em;
    background: var(--_fill);
    color: transparent;
    user-select: none;
  }
  .skeleton.waiting {
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

export const baseStyles = [tokens, layout, type, controls];
