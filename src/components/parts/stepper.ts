/** A whole number with − and + at its sides: typed, pasted, stepped or arrowed, one value. */
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type FieldOptions } from './field.js';
import { icon } from './icons.js';

export interface StepperOptions extends Pick<FieldOptions, 'id' | 'hint' | 'error' | 'warning'> {
  /** As typed, right or wrong: nothing a person wrote is thrown away. */
  readonly text: string;
  /** What the text means; undefined while it is no number within bounds. */
  readonly value: number | undefined;
  readonly minimum: number;
  readonly maximum: number | null;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly disabled?: boolean;
  /** A new text, from typing or from a step. */
  readonly onText: (text: string) => void;
  /** Keys pressed anywhere in it. */
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** Writes a number as people read it. */
  readonly format: (value: number) => string;
}

export function stepper(options: StepperOptions): TemplateResult {
  const { id, text, value, minimum, maximum, error, disabled = false, format } = options;
  const step = (by: number): void => {
    const next = Math.max(minimum, (value ?? minimum - by) + by);
    options.onText(format(maximum === null ? next : Math.min(maximum, next)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (!by || disabled) return;
    event.preventDefault();
    step(by);
  };
  const atLeast = value !== undefined && value <= minimum;
  const atMost = value !== undefined && maximum !== null && value >= maximum;
  return html`<div class="stepper" part="stepper" @keydown=${options.onKeyDown ?? nothing}>
    <button type="button" class="icon" aria-label=${options.lessLabel} aria-controls=${id} ?disabled=${disabled || atLeast} @click=${() => step(-1)}>${icon('minus')}</button>
    <input
      id=${id}
      part="quantity"
      inputmode="numeric"
      autocomplete="off"
      .value=${text}
      ?disabled=${disabled}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${describedBy(options)}
      @input=${(event: Event) => options.onText((event.target as HTMLInputElement).value)}
      @keydown=${onKeyDown}
    />
    <button type="button" class="icon" aria-label=${options.moreLabel} aria-controls=${id} ?disabled=${disabled || atMost} @click=${() => step(1)}>${icon('plus')}</button>
  </div>`;
}
