/** What a form is that can be opened in place: in its own section, or in the middle of a purchase. */
import type { Ready } from '../base/billing-element.js';

/** Constructed with the element it is drawn in and these ways out. Never a custom element of its own. */
export interface InlineFormWays {
  /** Saved on the server; `id` of what was added, where there is one. */
  readonly onDone: (id?: string) => void;
  readonly onCancel: () => void;
}

export interface InlineForm {
  render(ready: Ready): unknown;
  /** Something was typed that is not saved. */
  readonly dirty: boolean;
  /** Takes everything down, fields in provider frames included. */
  dispose(): void;
}
