/** A quote as people check it: every line, how it came about, what is due now and what comes later. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Quote, QuoteLine } from '../../api/contract/schemas.js';
import { multiplyDivide } from '../../domain/money.js';
import type { I18n } from '../../i18n/i18n.js';

const DAY = 86_400;

/** Days of a prorated line as people count them: begun days count. */
function daysOf(line: QuoteLine): { days: number; of: number } | undefined {
  const { proration } = line;
  if (!proration || proration.seconds >= proration.of) return undefined;
  return { days: Math.ceil(proration.seconds / DAY), of: Math.round(proration.of / DAY) };
}

function label(line: QuoteLine, quote: Pick<Quote, 'currency' | 'promotion'>, i18n: I18n): string {
  const count = Math.abs(line.quantity ?? 0);
  const price = i18n.money(line.unitAmount ?? 0, quote.currency);
  switch (line.kind) {
    case 'seats':
      return i18n.t('purchase-line-seats', { count, price });
    case 'seats_credit':
      return i18n.t('purchase-line-seats-credit', { count });
    case 'plan_credit':
      return i18n.t('purchase-line-plan-credit', { plan: line.label ?? '' });
    case 'credits': {
      const name = line.label ?? '';
      if (line.unitAmount === null) return i18n.t('purchase-line-credits-more', { name, count });
      return i18n.t('purchase-line-credits', { name, count, price, per: line.per ?? 1 });
    }
    case 'pack':
      return i18n.t('purchase-line-pack', { name: line.label ?? '', count });
    case 'discount':
      return line.label ?? (quote.promotion ? i18n.t('purchase-line-promotion', { code: quote.promotion.code }) : i18n.t('purchase-line-discount'));
    case 'tax': {
      const name = line.label ?? i18n.t('purchase-line-tax');
      return line.rate === null ? name : i18n.t('purchase-line-rate', { name, rate: i18n.percent(line.rate) });
    }
    case 'balance':
      return i18n.t('purchase-line-balance');
    default:
      return line.label ?? '';
  }
}

/** The arithmetic of a line, done again here: a line that does not add up is said to. */
function explanation(line: QuoteLine, currency: string, i18n: I18n): TemplateResult | undefined {
  const days = daysOf(line);
  const { proration, quantity, unitAmount } = line;
  if (!days || !proration || quantity === null || unitAmount === null) return undefined;
  const expected = multiplyDivide(quantity * unitAmount, proration.seconds, proration.of);
  const agrees = Math.abs(expected) === Math.abs(line.amount);
  return html`<details>
    <summary>${i18n.t('purchase-how')}</summary>
    <p class="small muted">
      ${i18n.t('purchase-how-part', { count: Math.abs(quantity), price: i18n.money(unitAmount, currency), ...days })}.
      ${i18n.t('purchase-how-exact', { seconds: i18n.number(proration.seconds), of: i18n.number(proration.of), amount: i18n.money(line.amount, currency) })}
      ${agrees ? nothing : html`<strong class="error">${i18n.t('purchase-how-mismatch', { amount: i18n.money(expected, currency) })}</strong>`}
    </p>
  </details>`;
}

/** The lines of a quote or receipt, amounts in a column. */
export function quoteLines(lines: readonly QuoteLine[], quote: Pick<Quote, 'currency' | 'promotion'>, i18n: I18n): TemplateResult {
  return html`<ul class="lines" part="lines">
    ${lines.map((line) => {
      const days = daysOf(line);
      return html`<li>
        <div class="line">
          <bdi class="wrap">${label(line, quote, i18n)}</bdi>
          <span class="amount">${i18n.money(line.amount, quote.currency)}</span>
        </div>
        ${days ? html`<p class="small muted"><bdi>${i18n.t('purchase-days-left', days)}</bdi></p>` : nothing}
        ${line.period && line.kind === 'seats' && !days ? html`<p class="small muted">${i18n.period(line.period.start, line.period.end)}</p>` : nothing}
        ${explanation(line, quote.currency, i18n) ?? nothing}
      </li>`;
    })}
  </ul>`;
}

/** "then €187.20 a month from 14 December", or when a later change begins. */
export function renewalSentence(quote: Quote, i18n: I18n): string {
  if (!quote.renewal) return '';
  if (quote.renewal.total === 0) return i18n.t('purchase-renewal-covered', { date: i18n.date(quote.renewal.at) });
  return i18n.t('purchase-renewal', {
    amount: i18n.money(quote.renewal.total, quote.currency),
    interval: quote.renewal.interval,
    date: i18n.date(quote.renewal.at),
  });
}

export interface OrderSummaryOptions {
  readonly quote: Quote;
  readonly i18n: I18n;
  /** A newer offer is being made: what is shown is the last one. */
  readonly busy: boolean;
}

export function orderSummary({ quote, i18n, busy }: OrderSummaryOptions): TemplateResult {
  return html`<div class="summary stack" aria-busy=${busy}>
    ${quote.seats
      ? html`<p class="change">
          <span class="visually-hidden">${i18n.t('seats-change-spoken', { from: quote.seats.from, to: quote.seats.to })}</span>
          <bdi aria-hidden="true">${i18n.t('seats-change', { from: quote.seats.from, to: quote.seats.to })}</bdi>
        </p>`
      : nothing}
    ${quote.lines.length ? quoteLines(quote.lines, quote, i18n) : nothing}
    <div class="due" part="total">
      <span class="strong">${quote.total ? i18n.t('purchase-due-today') : i18n.t('purchase-due-nothing')}</span>
      ${quote.total ? html`<span class="total amount">${i18n.money(quote.total, quote.currency)}</span>` : nothing}
    </div>
    ${quote.renewal ? html`<p class="small muted">${renewalSentence(quote, i18n)}</p>` : nothing}
    ${busy ? html`<p class="small muted">${i18n.t('purchase-updating')}</p>` : nothing}
  </div>`;
}
