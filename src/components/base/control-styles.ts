/** How inputs, choices and their labels and errors look; comes with the first form, not with the page. */
import { css } from 'lit';

export const controlStyles = css`
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
    /* In px: at sub-pixel sizes the two halves of the arrow come apart. No image: strict policies refuse data URLs. */
    background-image: linear-gradient(45deg, transparent 50%, currentColor 50%), linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position:
      right 18px center,
      right 13px center;
    background-size: 5px 5px;
    background-repeat: no-repeat;
    text-overflow: ellipsis;
  }
  select:dir(rtl) {
    background-position:
      left 13px center,
      left 18px center;
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
  .error:not(.notice),
  .warning:not(.notice) {
    display: flex;
    gap: 0.375em;
    font-size: 0.875em;
    color: var(--_danger);
  }
  .warning:not(.notice) {
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
  /* These modes drop background images, and the arrow with them: the platform draws its own. */
  @media (forced-colors: active) {
    select {
      appearance: auto;
    }
  }
`;
