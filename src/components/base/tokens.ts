/** The public tokens (`--billing-*`) and what is derived from them. */
import { css } from 'lit';

/**
 * Public tokens (`--billing-*`) and the private values derived from them. The widgets are guests: text colour, font
 * and size come from the page, and all neutral tones are mixed from the text colour, so they fit any ground.
 */
export const tokens = css`
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
    /* Boxes with text inside: never as round as a pill, though buttons may be. */
    --_box-radius: min(var(--_control-radius), 0.75em);
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
  /* Readable on whatever accent the page has: white on dark ones, nearly black on light ones. */
  @supports (color: oklch(from red l c h)) {
    :host {
      --_on-accent: var(--billing-on-accent, oklch(from var(--_accent) clamp(0.15, (0.575 - l) * 999, 1) clamp(0, (l - 0.575) * 999, 0.05) h));
    }
  }
  @media (pointer: coarse) {
    :host {
      --_control: var(--billing-control-height, max(2.75em, 44px));
    }
  }
`;
