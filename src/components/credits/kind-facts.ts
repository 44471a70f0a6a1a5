/** What is said of one kind of credits: how many are left, where they come from, when they lapse, and their use. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CreditBalance, Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import { usageChart } from '../parts/usage-chart.js';

const DAY = 86_400_000;

/** New ones come with the next period. */
export function newOnesCome({ renewsAt, included, recurring }: CreditBalance, { renewal }: Subscription): boolean {
  return renewsAt !== null && renewal !== null && included + recurring > 0;
}

export function balance({ balance: left, granted }: CreditBalance, i18n: I18n): TemplateResult {
  if (granted === 0) return html`<p class="muted">${i18n.t('credits-none-yet')}</p>`;
  return html`<div class="balance">
    <p class="strong"><bdi>${i18n.t('credits-left', { left, granted })}</bdi></p>
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect class="groove" width="100" height="4" rx="1"/><rect class="left" width=${(left / granted) * 100} height="4" rx="1"/>`}
    </svg>
  </div>`;
}

/** Where they come from and when they go. */
export function sources(item: CreditBalance, subscription: Subscription, i18n: I18n): TemplateResult | typeof nothing {
  const { interval } = subscription;
  const { included, recurring, renewsAt, expiring } = item;
  const newOnes = newOnesCome(item, subscription);
  const facts = [
    included ? i18n.t('credits-included', { count: included, interval }) : '',
    recurring ? i18n.t('credits-bought', { count: recurring, interval }) : '',
    renewsAt && newOnes ? i18n.t('credits-renews', { date: i18n.date(renewsAt) }) : '',
    expiring && !(newOnes && expiring.at === renewsAt) ? i18n.t('credits-lapse', { count: expiring.quantity, date: i18n.date(expiring.at) }) : '',
  ].filter(Boolean);
  return facts.length ? note(facts.join(' · ')) : nothing;
}

/** The use of every day, once somebody asked for it. */
export interface UsageTable {
  readonly content: (text: string, dayAt: (index: number) => string) => unknown;
  readonly onOpen: () => void;
}

export function usage({ usage: { from, days } }: CreditBalance, id: string, i18n: I18n, { content, onOpen }: UsageTable): TemplateResult {
  const total = days.reduce((sum, used) => sum + used, 0);
  if (total === 0) return note(i18n.t('credits-unused', { days: days.length }));
  // At noon, so that a day of the server is the same day for most people who read it.
  const dayAt = (index: number): string => i18n.date(new Date(Date.parse(from) + (index + 0.5) * DAY).toISOString());
  const most = Math.max(...days);
  const text = i18n.t('credits-use', { count: total, days: days.length, most, date: dayAt(days.indexOf(most)) });
  return usageChart({ id, values: days, text, ends: [dayAt(0), dayAt(days.length - 1)], table: { title: i18n.t('credits-days'), content: content(text, dayAt), onOpen } });
}

/** Nothing to show but the sentence for it. */
export function note(text: string, id?: string): TemplateResult {
  return html`<p class="muted small" id=${id ?? nothing}><bdi>${text}</bdi></p>`;
}
