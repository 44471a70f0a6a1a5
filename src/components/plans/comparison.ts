/** What if: an order in each billing interval, now, at the renewal and over twelve months, as the server works it out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison, OrderDraft, Plan } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { notice } from '../parts/notice.js';
import { comparisonStyles } from './comparison-styles.js';

/** Pause after the last change of what is compared. Milliseconds. */
const SETTLE = 350;

export class PlanComparison {
  readonly #host: BillingElement;
  #asked: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;
  #value: Comparison | undefined;
  #failure: string | undefined;

  constructor(host: BillingElement) {
    this.#host = host;
    host.adopt(comparisonStyles);
  }

  /** Forgets everything and gives up what is asked. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#asked = this.#abort = this.#value = this.#failure = undefined;
  }

  /** Compares `draft`, whatever interval it names; undefined leaves what stood there. */
  render(ready: Ready, plan: Plan, draft: OrderDraft | undefined): TemplateResult {
    const { i18n } = ready;
    if (draft) this.#ask(ready, draft);
    const busy = this.#abort !== undefined;
    if (this.#failure) {
      const again = () => {
        this.#asked = this.#failure = undefined;
        this.#host.requestUpdate();
      };
      return notice({ kind: 'danger', text: this.#host.errorText(this.#failure, i18n), actions: html`<button type="button" @click=${again}>${i18n.t('common-retry')}</button>` });
    }
    if (!this.#value) return html`<p class="muted small" aria-busy=${busy}>${i18n.t('common-loading')}</p>`;
    const { items = [] } = ready.session.credits.value.value ?? {};
    const bought = (draft?.credits ?? []).some(({ quantity }) => quantity > 0) || items.some(({ recurring }) => recurring > 0);
    return table(this.#value, plan, i18n, busy, bought);
  }

  #ask({ session }: Ready, { planId, seats, credits }: OrderDraft): void {
    const draft: OrderDraft = { ...(planId && { planId }), ...(seats !== undefined && { seats }), ...(credits && { credits }) };
    const key = JSON.stringify([draft, session.subscription.value.value?.revision]);
    if (key === this.#asked) return;
    const first = this.#asked === undefined;
    this.#asked = key;
    clearTimeout(this.#timer);
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#timer = setTimeout(() => {
      session.adapter.compare(draft, { signal: abort.signal }).then(
        (value) => this.#answered(abort, value, undefined),
        (thrown: unknown) => this.#answered(abort, this.#value, toBillingError(thrown).code),
      );
    }, first ? 0 : SETTLE);
  }

  #answered(of: AbortController, value: Comparison | undefined, failure: string | undefined): void {
    // A newer question, or nobody who waits for the answer.
    if (this.#abort !== of) return;
    this.#abort = undefined;
    this.#value = value;
    this.#failure = failure;
    this.#host.requestUpdate();
  }
}

type Item = Comparison['items'][number];

/** What the dearer one costs more within twelve months; 0 while there is nothing to compare. */
function differenceOf(items: readonly Item[]): number {
  const totals = items.flatMap(({ yearTotal }) => (yearTotal === null ? [] : [yearTotal]));
  return totals.length < 2 ? 0 : Math.max(...totals) - Math.min(...totals);
}

/** Roles are said again: where it is narrow the rows become cards, and some browsers then forget the table. */
function table({ currency, items }: Comparison, plan: Plan, i18n: I18n, busy: boolean, bought: boolean): TemplateResult {
  // Bought credits come once for each period: twelve months of them are not what a year brings, and no saving.
  const difference = bought ? 0 : differenceOf(items);
  const least = Math.min(...items.map(({ yearTotal }) => yearTotal ?? Infinity));
  const heads = [i18n.t('plans-compare-now'), i18n.t('plans-compare-renewal'), i18n.t('plans-compare-year')];
  const cell = (at: number, amount: number | null, more: unknown) => html`<td role="cell">
    <span class="label muted" aria-hidden="true">${heads[at]}</span>
    <span class="value"><span class="amount">${amount === null ? '–' : i18n.money(amount, currency)}</span>${more}</span>
  </td>`;
  const note = (text: string) => html`<span class="small muted">${text}</span>`;
  return html`<div class="what"><table class="comparison" part="comparison" role="table" aria-busy=${busy}>
    <caption class="small muted">${i18n.t('plans-compare-caption', { plan: plan.name })}</caption>
    <thead role="rowgroup"><tr role="row">
      <th role="columnheader" scope="col"><span class="visually-hidden">${i18n.t('plans-interval')}</span></th>
      ${heads.map((text) => html`<th role="columnheader" scope="col" class="small muted">${text}</th>`)}
    </tr></thead>
    <tbody role="rowgroup">
      ${items.map(
        (item) => html`<tr role="row">
          <th role="rowheader" scope="row">${i18n.t(item.interval === 'year' ? 'plans-annual' : 'plans-monthly')}
            ${item.effectiveAt ? note(i18n.t('plans-from', { date: i18n.date(item.effectiveAt) })) : nothing}</th>
          ${item.refused !== null
            ? html`<td role="cell" colspan="3" aria-colspan="3" class="refused small">${i18n.text(`plans-refused-${item.refused}`, { maximum: plan.seatMaximum ?? 0 }) || i18n.t('plans-refused-other')}</td>`
            : html`${cell(0, item.total, nothing)}
              ${cell(1, item.renewal?.total ?? null, item.renewal ? note(i18n.t('plans-on', { date: i18n.date(item.renewal.at) })) : nothing)}
              ${cell(2, item.yearTotal, difference > 0 && item.yearTotal === least ? html`<span class="small strong saving">${i18n.t('plans-compare-less', { amount: i18n.money(difference, currency) })}</span>` : nothing)}`}
        </tr>`,
      )}
    </tbody>
  </table>
  ${bought ? html`<p class="small muted">${i18n.t('plans-compare-credits')}</p>` : nothing}</div>`;
}
