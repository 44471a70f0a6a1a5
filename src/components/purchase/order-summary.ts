/** A quote as people check it: what it changes, every line and how it came about, what is due now and what comes later. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CreditBalance, Quote, Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Ready } from '../base/billing-element.js';
import { icon } from '../parts/icons.js';
import { changeList, replaced } from './order-changes.js';
import { quoteLines } from './order-lines.js';

export { quoteLines } from './order-lines.js';

/** "then €187.20 a month from 14 December", or when a later change begins. */
export function renewalSentence(quote: Quote, i18n: I18n): string {
  const { renewal, changes, currency } = quote;
  if (!renewal) return changes.status?.to === 'canceled' || changes.status?.to === 'paused' ? i18n.t('purchase-renewal-none') : '';
  if (renewal.total === 0) return i18n.t('purchase-renewal-covered', { date: i18n.date(renewal.at) });
  return i18n.t('purchase-renewal', { amount: i18n.money(renewal.total, currency), interval: renewal.interval, date: i18n.date(renewal.at) });
}

/** What an order is explained by. */
export interface Explaining {
  readonly subscription?: Subscription | undefined;
  /** Price lists of credits, where they were read. */
  readonly credits?: readonly CreditBalance[] | undefined;
}

export function explainedBy({ session }: Ready): Explaining {
  return { subscription: session.subscription.value.value, credits: session.credits.value.value?.items };
}

export interface OrderSummaryOptions extends Explaining {
  readonly quote: Quote;
  readonly i18n: I18n;
  /** A newer offer is being made: what is shown is the last one. */
  readonly busy: boolean;
}

/** What is left over goes to the balance. Where seats alone go, whoever lets them go says so. */
function creditedSentence({ credited, seats, changes, currency }: Quote, i18n: I18n): TemplateResult | typeof nothing {
  if (!credited || (seats && !changes.plan)) return nothing;
  return html`<p class="small">${i18n.t('purchase-credited', { amount: i18n.money(credited, currency) })}</p>`;
}

export function orderSummary({ quote, i18n, busy, subscription, credits }: OrderSummaryOptions): TemplateResult {
  const { lines, renewal, total, currency } = quote;
  const later = renewalSentence(quote, i18n);
  return html`<div class="summary stack" aria-busy=${busy}>
    ${changeList(quote, subscription, i18n)}
    ${replaced(quote, subscription, i18n)}
    ${lines.length ? quoteLines(lines, { ...quote, credits }, i18n) : nothing}
    <div class="due" part="total">
      <span class="strong">${total ? i18n.t('purchase-due-today') : i18n.t('purchase-due-nothing')}</span>
      ${total ? html`<span class="total amount">${i18n.money(total, currency)}</span>` : nothing}
    </div>
    ${creditedSentence(quote, i18n)}
    ${later
      ? html`<div>
          <p class="small muted">${later}</p>
          ${renewal?.lines.length ? html`<details><summary>${icon('chevron')}${i18n.t('purchase-renewal-lines')}</summary>${quoteLines(renewal.lines, { currency, promotion: null }, i18n)}</details>` : nothing}
        </div>`
      : nothing}
    ${busy ? html`<p class="small muted">${i18n.t('purchase-updating')}</p>` : nothing}
  </div>`;
}
