/** What an order does, in words: each change from what to what, and since when. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Operation, Quote, Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';

/** An offer, or the order it became. */
export type Order = Pick<Quote | Operation, 'seats' | 'changes' | 'effectiveAt'>;

interface Change {
  readonly text: string;
  /** The same for who listens: an arrow is no word. */
  readonly spoken?: string;
  readonly since: string;
}

/** How often renewing credits come: with the plan that will be there. */
export function intervalOf({ changes }: Order, subscription: Subscription | undefined): 'month' | 'year' {
  return changes.plan?.to.interval ?? subscription?.interval ?? 'month';
}

/** When the seats of an order change; null = at once. An order may hold parts that count at once beside seats that wait. */
export function seatsSince({ seats, changes, effectiveAt }: Order, subscription: Subscription | undefined): string | null {
  // Fewer seats wait for the period's end, also beside parts that count at once; with another plan at once they do not.
  const waits = seats && seats.to < seats.from && subscription?.seats.reduction === 'period_end' && changes.plan?.effectiveAt !== null;
  return effectiveAt ?? (waits ? subscription.period.end : null);
}

function statusWord({ from, to }: NonNullable<Order['changes']['status']>): string {
  if (from === to) return 'kept';
  return from === 'trialing' && to === 'active' ? 'activate' : to;
}

/** Every change of an order. Nothing it does is left out. */
function changesOf(order: Order, subscription: Subscription | undefined, i18n: I18n): Change[] {
  const { seats, changes } = order;
  const { plan, credits, packs, status, invoice } = changes;
  const since = (at: string | null): string => (at === null ? i18n.t('purchase-change-now') : i18n.t('purchase-change-from', { date: i18n.date(at) }));
  const arrow = (from: string, to: string) => ({ text: `${from} → ${to}`, spoken: i18n.t('purchase-change-spoken', { from, to }) });
  const interval = intervalOf(order, subscription);
  const all: Change[] = [];
  if (plan) {
    const [from, to] = [plan.from, plan.to].map(({ name, interval: each }) => i18n.t('common-plan', { plan: name, interval: each }));
    all.push({ ...arrow(from ?? '', to ?? ''), since: since(plan.effectiveAt) });
  }
  if (seats && seats.from === seats.to) all.push({ text: i18n.t('purchase-change-kept', { count: seats.to }), since: '' });
  else if (seats) all.push({ text: i18n.t('seats-change', seats), spoken: i18n.t('seats-change-spoken', seats), since: since(seatsSince(order, subscription)) });
  for (const { name, from, to, granted, effectiveAt } of credits) {
    const words = (amount: string): string => i18n.t('purchase-change-credits', { name, amount, interval });
    const { text, spoken } = from === to ? { text: i18n.number(to), spoken: i18n.number(to) } : arrow(i18n.number(from), i18n.number(to));
    all.push({
      ...(to === 0 ? { text: i18n.t('purchase-change-credits-stop', { name, from }) } : { text: words(text), spoken: words(spoken) }),
      since: granted ? i18n.t('purchase-change-granted', { count: granted }) : effectiveAt ? since(effectiveAt) : '',
    });
  }
  for (const { name, quantity } of packs) all.push({ text: i18n.t('purchase-change-pack', { name, count: quantity }), since: since(null) });
  if (status) {
    const { effectiveAt } = status;
    const ends = effectiveAt ? i18n.t('purchase-change-on', { date: i18n.date(effectiveAt) }) : since(null);
    all.push({ text: i18n.t('purchase-change-status', { to: statusWord(status) }), since: status.from === status.to ? '' : ends });
  }
  if (invoice) all.push({ text: i18n.t('purchase-change-invoice', { number: invoice.number }), since: '' });
  return all;
}

/** Before it is agreed to: a lowering of seats that waits gives way to an order for other seats. */
export function replaced({ seats, changes }: Order, subscription: Subscription | undefined, i18n: I18n): TemplateResult | typeof nothing {
  const waiting = subscription?.scheduledChanges.find(({ kind }) => kind === 'seats');
  if (!waiting || waiting.seats === null || !seats || changes.plan !== null || waiting.seats === seats.to) return nothing;
  return html`<p class="small"><bdi>${i18n.t('purchase-change-replaces', { count: waiting.seats, date: i18n.date(waiting.effectiveAt) })}</bdi></p>`;
}

/** The list of changes. `since`: whether to say when; a receipt's title may have said it. */
export function changeList(order: Order, subscription: Subscription | undefined, i18n: I18n): TemplateResult | typeof nothing {
  const all = changesOf(order, subscription, i18n);
  if (all.length === 0) return nothing;
  const { credits, plan } = order.changes;
  // Said whenever credits that renew are bought, or brought along into a period of their own.
  const renews = credits.some(({ granted, to }) => granted > 0 && to > 0) || (plan !== null && credits.some(({ to }) => to > 0));
  return html`<ul class="changes">
      ${all.map(
        ({ text, spoken, since }) => html`<li>
          <span class="change wrap">
            ${spoken === undefined || spoken === text ? html`<bdi>${text}</bdi>` : html`<span class="visually-hidden">${spoken}</span><bdi aria-hidden="true">${text}</bdi>`}
          </span>
          ${since ? html`<bdi class="small muted">${since}</bdi>` : nothing}
        </li>`,
      )}
    </ul>
    ${renews ? html`<p class="small muted">${i18n.t('purchase-credits-renew', { interval: intervalOf(order, subscription) })}</p>` : nothing}`;
}
