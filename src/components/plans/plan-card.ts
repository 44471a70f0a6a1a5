/** One plan: what it is, what it costs for the seats there are, what it includes, and the way to have it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { isCurrent, type Choice } from './plan-price.js';

export interface PlanCardOptions {
  readonly choice: Choice;
  /** Unique among the plans shown; ids are made from it. */
  readonly index: number;
  readonly level: number;
  readonly subscription: Subscription;
  readonly i18n: I18n;
  /** Why nothing can be changed at all. */
  readonly resting: string | undefined;
  /** The viewer may not change anything; "blocked" says whom to ask. */
  readonly readOnly: boolean;
  /** The one that stands out. */
  readonly primary: boolean;
  readonly choose: () => void;
}

/** Whether a change to it waits already. */
export function waitsFor({ plan, price }: Choice, { scheduledChanges }: Subscription): string | undefined {
  return scheduledChanges.find((change) => change.plan?.id === plan.id && change.plan.interval === price.interval)?.effectiveAt;
}

export function planCard(options: PlanCardOptions): TemplateResult {
  const { choice, index, level, subscription, i18n } = options;
  const { plan } = choice;
  const current = isCurrent(choice);
  const own = plan.id === subscription.plan.id;
  const waits = waitsFor(choice, subscription);
  return html`<li class="plan ${current ? 'current' : ''}" part="plan">
    <div>
      <div class="name">
        ${heading(level, 'subtitle', plan.name, `plan-${index}`)}
        ${own ? html`<span class="badge">${icon('check')}${i18n.t('plans-current')}${current ? nothing : html` · ${i18n.t(subscription.interval === 'year' ? 'plans-annual' : 'plans-monthly')}`}</span>` : nothing}
        ${waits ? html`<span class="badge">${icon('clock')}${i18n.t('plans-from', { date: i18n.date(waits) })}</span>` : nothing}
      </div>
      ${plan.summary ? html`<p class="muted">${plan.summary}</p>` : nothing}
    </div>
    ${cost(choice, i18n)}
    ${included(choice, i18n)}
    <div class="action">${action(options, waits !== undefined)}</div>
  </li>`;
}

/** The plan's own price where it has one, else that of a seat; then what it all comes to. */
function cost({ plan, price, unitAmount, seats, total, saving }: Choice, i18n: I18n): TemplateResult {
  const { interval, baseAmount } = price;
  const money = (amount: number) => i18n.money(amount, plan.currency);
  const based = baseAmount > 0;
  return html`<div>
    <p><span class="figure amount strong">${money(based ? baseAmount : unitAmount)}</span> <span class="muted small">${i18n.t(based ? 'plans-per-interval' : 'plans-per-seat', { interval })}</span></p>
    ${based && unitAmount > 0 ? html`<p class="small muted">${i18n.t('plans-seat-more', { price: money(unitAmount) })}</p>` : nothing}
    <p class="small">${i18n.t('plans-total', { amount: money(total), interval, count: seats })}</p>
    ${interval === 'year' && saving > 0 ? html`<p class="small strong saving">${i18n.t('plans-saving', { amount: money(saving) })}</p>` : nothing}
  </div>`;
}

function included({ plan, price: { interval } }: Choice, i18n: I18n): TemplateResult {
  const items = [
    ...plan.features,
    ...(plan.includedSeats > 0 ? [i18n.t('plans-included-seats', { count: plan.includedSeats })] : []),
    ...plan.includedCredits.map(({ name, quantity }) => i18n.t('plans-included-credits', { name, count: quantity, interval })),
  ];
  return html`<ul class="small">${items.map((item) => html`<li>${icon('check')}<span>${item}</span></li>`)}</ul>`;
}

function action(options: PlanCardOptions, waits: boolean): unknown {
  const { choice, index, subscription, i18n, resting, readOnly, primary, choose } = options;
  const { plan, price } = choice;
  const { effect } = price.change;
  const reason = resting ?? price.change.reason ?? '';
  const date = i18n.date(subscription.period.end);
  // Of the plan there is already only the interval is new.
  const name = plan.id === subscription.plan.id ? i18n.t('common-plan', { plan: plan.name, interval: price.interval }) : plan.name;
  const label =
    effect === 'current'
      ? i18n.t('plans-adjust')
      : effect === 'period_end'
        ? i18n.t('plans-choose-later', { plan: name, date })
        : i18n.t('plans-choose', { plan: name });
  // A host's own reason has its words when the host brings `plans-refused-<reason>`.
  const refused = resting || effect === 'refused' || effect === 'unknown';
  const why = refused ? i18n.text(`plans-refused-${reason}`, { maximum: plan.seatMaximum ?? 0 }) || i18n.t('plans-refused-other') : waits ? i18n.t('plans-waits') : undefined;
  return html`<button
      class=${primary ? 'wide primary' : 'wide'}
      part="plan-button"
      data-plan=${index}
      aria-describedby=${why ? `plan-${index}-why` : readOnly ? 'blocked' : nothing}
      ?disabled=${why !== undefined || readOnly}
      @click=${choose}
    >${label}</button>
    ${why ? html`<p class="small muted" id="plan-${index}-why">${why}</p>` : nothing}`;
}
