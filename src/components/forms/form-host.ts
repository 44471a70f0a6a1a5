/** What forms share: their looks in whichever element draws them, and how they speak to people. */
import { controlStyles } from '../base/control-styles.js';
import { css } from 'lit';
import type { BillingElement } from '../base/billing-element.js';

const formStyles = css`
  .form {
    /* Forms also stand in a column of a wider element: their own width counts. */
    container: billing-form / inline-size;
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .fields {
    display: grid;
    gap: 0.875em 1em;
    grid-template-columns: minmax(0, 1fr);
  }
  @container billing-form (min-width: 16em) {
    .fields {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .fields > * {
      grid-column: span 6;
    }
    .fields > .short {
      grid-column: span 3;
    }
  }
  @container billing-form (min-width: 32em) {
    .fields > .half {
      grid-column: span 3;
    }
    .fields > .third {
      grid-column: span 2;
    }
  }
  @container billing (min-width: 48em) {
    .form:not(.full) {
      max-inline-size: 42em;
    }
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.375em;
  }
  .pair {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .problems {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.875em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .actions > .apart {
    margin-inline-start: auto;
  }
  @container billing-form (max-width: 24em) {
    .actions > button {
      flex: 1 1 auto;
    }
    .actions > .primary {
      flex-basis: 100%;
    }
  }
  .compare {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    text-align: start;
  }
  .compare th,
  .compare td {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .compare th {
    font-weight: 500;
  }
  .entry {
    min-block-size: 2.5em;
  }
  .entry.loading {
    min-block-size: 11.5em;
    border-radius: var(--_control-radius);
  }
  .alerts > * {
    margin-block-end: var(--_gap);
  }
  .field > label.check,
  label.check {
    font-size: 0.875em;
    font-weight: 400;
  }
`;

/** Looks of forms, in whichever element draws one. */
export function adoptFormStyles(host: BillingElement): void {
  host.adopt(controlStyles, formStyles);
}

/**
 * Holds back what would move a button while it is being pressed: leaving a field by pressing "Save" would otherwise
 * draw an error, shift the button from under the pointer, and lose the press.
 */
export class PressGuard {
  #pressed = false;
  #waiting: (() => void) | undefined;

  /** For `pointerdown` anywhere in the form. */
  readonly onPointerDown = (): void => {
    this.#pressed = true;
    const release = (): void => {
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
      // The click comes right after; what it does counts first.
      setTimeout(() => {
        this.#pressed = false;
        this.#waiting?.();
        this.#waiting = undefined;
      });
    };
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
  };

  run(action: () => void): void {
    if (this.#pressed) this.#waiting = action;
    else action();
  }
}
