/** The use of credits day by day, for whoever wants every number; loaded when it is opened. */
import { css, html, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';

/** Newest first. `caption` names it. */
export function usageTable(caption: string, days: readonly number[], dayAt: (index: number) => string, i18n: I18n): TemplateResult {
  return html`<div class="rows" tabindex="0" role="region" aria-label=${caption}><table>
    <thead><tr><th scope="col">${i18n.t('credits-day')}</th><th scope="col">${i18n.t('credits-used')}</th></tr></thead>
    <tbody>${days.map((used, index) => html`<tr><th scope="row"><bdi>${dayAt(index)}</bdi></th><td>${i18n.number(used)}</td></tr>`).reverse()}</tbody>
  </table></div>`;
}

export const usageTableStyles = css`
  .rows {
    max-block-size: 14em;
    max-inline-size: 22em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_box-radius);
  }
  .rows table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .rows :is(th, td) {
    padding: 0.25em 0.75em;
    text-align: start;
    font-weight: 400;
  }
  .rows thead th {
    font-weight: 600;
  }
  .rows tr > :last-child {
    text-align: end;
  }
`;
