/** A label, a control, a hint and what is wrong with it, tied together for everyone. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';

export interface FieldOptions {
  /** Unique in its shadow root; hint and error ids are made from it. */
  readonly id: string;
  readonly label: string;
  /** Classes beside "field", for its place in a form. */
  readonly className?: string | undefined;
  /** The native control, with `id`, `aria-describedby=${describedBy(options)}` and `aria-invalid`. */
  readonly control: unknown;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Worth a look, but no obstacle. */
  readonly warning?: string | undefined;
}

/** Ids of hint and error, for the control's `aria-describedby`. */
export function describedBy(options: Pick<FieldOptions, 'id' | 'hint' | 'error' | 'warning'>): string | typeof nothing {
  const ids = [options.error || options.warning ? `${options.id}-problem` : '', options.hint ? `${options.id}-hint` : ''];
  return ids.filter(Boolean).join(' ') || nothing;
}

export function field(options: FieldOptions): TemplateResult {
  const { id, label, control, hint, error, warning, className = '' } = options;
  return html`<div class="field ${className}">
    <label for=${id}>${label}</label>
    ${control}
    ${error || warning
      ? html`<p class=${error ? 'error' : 'warning'} id="${id}-problem">${icon('alert')}<bdi>${error ?? warning}</bdi></p>`
      : nothing}
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}
