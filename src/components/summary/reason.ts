/** Why somebody leaves: one of a few words, or their own. Nobody has to say. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { looksLikeCardNumber } from '../../domain/card-number.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BillingElement } from '../base/billing-element.js';
import { describedBy, field } from '../parts/field.js';

const REASONS = ['expensive', 'features', 'unused', 'other_service', 'difficult', 'other'] as const;
const LONGEST = 500;

export const reasonStyles = css`
  textarea {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-block-size: 5em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control-border);
    border-radius: var(--_control-radius);
    background: var(--billing-control-surface, transparent);
    resize: vertical;
  }
  textarea[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
`;

export class Reason {
  readonly #host: BillingElement;
  #reason = '';
  #words = '';
  /** Words were typed a moment ago. */
  typing = false;

  constructor(host: BillingElement) {
    this.#host = host;
  }

  /** What the server is told; undefined when nothing was said. */
  get value(): string | undefined {
    return (this.#reason === 'other' && this.#words.trim()) || this.#reason || undefined;
  }

  /** Nobody types a card number here on purpose, and it must not be stored. */
  get refused(): boolean {
    return this.#reason === 'other' && looksLikeCardNumber(this.#words);
  }

  clear(): void {
    this.#reason = this.#words = '';
    this.typing = false;
  }

  render(i18n: I18n): TemplateResult {
    const choice = html`<select id="reason" @change=${(event: Event) => this.#set((event.target as HTMLSelectElement).value, this.#words, false)}>
      <option value="" ?selected=${this.#reason === ''}>${i18n.t('manage-reason-none')}</option>
      ${REASONS.map((reason) => html`<option value=${reason} ?selected=${reason === this.#reason}>${i18n.t(`manage-reason-${reason}`)}</option>`)}
    </select>`;
    return html`${field({ id: 'reason', label: i18n.t('manage-reason'), control: choice })} ${this.#reason === 'other' ? this.#ownWords(i18n) : nothing}`;
  }

  #ownWords(i18n: I18n): TemplateResult {
    const options = {
      id: 'words',
      label: i18n.t('manage-words'),
      hint: i18n.t('manage-words-left', { count: LONGEST - this.#words.length }),
      error: this.refused ? i18n.t('manage-words-card') : undefined,
    };
    const control = html`<textarea
      id="words"
      rows="3"
      maxlength=${LONGEST}
      .value=${this.#words}
      aria-invalid=${this.refused ? 'true' : nothing}
      aria-describedby=${describedBy(options)}
      @input=${(event: Event) => this.#set(this.#reason, (event.target as HTMLTextAreaElement).value, true)}
    ></textarea>`;
    return field({ ...options, control });
  }

  #set(reason: string, words: string, typing: boolean): void {
    this.#reason = reason;
    this.#words = words;
    this.typing = typing;
    this.#host.requestUpdate();
  }
}
