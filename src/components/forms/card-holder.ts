/** The name on a card: the one thing about a card that is typed into the page itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { looksLikeCardNumber } from '../../domain/card-number.js';
import type { I18n } from '../../i18n/i18n.js';
import { describedBy, field } from '../parts/field.js';

export type HolderProblem = 'required' | 'card_number';

export function checkHolder(name: string): HolderProblem | undefined {
  if (name.trim() === '') return 'required';
  return looksLikeCardNumber(name) ? 'card_number' : undefined;
}

export interface HolderFieldOptions {
  readonly id: string;
  readonly value: string;
  readonly problem: HolderProblem | undefined;
  readonly hint?: string;
  readonly locked: boolean;
  readonly i18n: I18n;
  readonly onInput: (name: string) => void;
  readonly onLeave: () => void;
}

export function holderField(options: HolderFieldOptions): TemplateResult {
  const { id, value, problem, hint, locked, i18n } = options;
  const settings = {
    id,
    label: i18n.t('method-holder'),
    hint,
    error: problem && i18n.t(problem === 'card_number' ? 'method-holder-card' : 'profile-error-required'),
  };
  return field({
    ...settings,
    control: html`<input
      id=${id}
      type="text"
      autocomplete="cc-name"
      autocapitalize="words"
      spellcheck="false"
      maxlength="120"
      required
      .value=${value}
      ?readonly=${locked}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${describedBy(settings)}
      @input=${(event: Event) => options.onInput((event.target as HTMLInputElement).value)}
      @change=${options.onLeave}
    />`,
  });
}
