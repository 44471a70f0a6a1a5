/** The choice of a year; loaded where there is more than one. */
import { css, html, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import { controlStyles } from '../base/control-styles.js';

const styles = css`
  .year {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  .year > select {
    inline-size: auto;
  }
  @container billing (max-width: 39.99em) {
    .year > select {
      flex: 1;
    }
  }
`;

export const yearFilterStyles = [controlStyles, styles];

/** `chosen` null = all. */
export function yearFilter(years: readonly number[], chosen: number | null, i18n: I18n, choose: (year: number | null) => void): TemplateResult {
  return html`<div class="year">
    <label class="label" for="year">${i18n.t('invoices-year')}</label>
    <select id="year" @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value) || null)}>
      <option value="" ?selected=${chosen === null}>${i18n.t('invoices-all')}</option>
      ${years.map((year) => html`<option value=${year} ?selected=${year === chosen}>${year}</option>`)}
    </select>
  </div>`;
}
