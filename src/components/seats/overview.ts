/** Seats at a glance: how many, how full, what they cost, and what is going to change. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ScheduledChange, Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import { notice } from '../parts/notice.js';

/** How full the seats are; the words beside it say the same. */
function usageBar({ capacity, used, reserved }: Subscription['seats']): TemplateResult {
  const whole = Math.max(capacity, used + reserved, 1);
  const part = (count: number) => (count / whole) * 100;
  const over = used + reserved > capacity;
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="4" rx="1"/>
      <rect class=${over ? 'over' : 'used'} width=${part(used)} height="4" rx="1"/>
      <rect class="reserved" x=${part(used)} width=${part(reserved)} height="4"/>`}
  </svg>`;
}

export function overview(subscription: Subscription, i18n: I18n): TemplateResult {
  const { seats, plan, interval, renewal, currency, status, trialEnd, period } = subscription;
  const free = seats.capacity - seats.used - seats.reserved;
  const when =
    status === 'trialing' && trialEnd
      ? i18n.t('seats-trial', { date: i18n.date(trialEnd) })
      : !renewal
        ? i18n.t('seats-ends', { date: i18n.date(period.end) })
        : i18n.t('seats-renews', { date: i18n.date(renewal.at) });
  return html`<div class="stack" part="overview">
    <div class="usage">
      <p class="dotted">
        <span class="strong">${i18n.t('seats-in-use', { count: seats.used, capacity: seats.capacity })}</span>
        ${free >= 0 ? html`<span>${i18n.t('seats-free', { count: free })}</span>` : nothing}
        ${seats.reserved ? html`<span>${i18n.t('seats-reserved', { count: seats.reserved })}</span>` : nothing}
      </p>
      ${usageBar(seats)}
    </div>
    <p class="dotted muted small">
      <span>${i18n.t('common-plan', { plan: plan.name, interval })}</span>
      <span>${i18n.t('seats-price', { price: i18n.money(seats.unitAmount, currency) })}</span>
      ${status === 'canceled' ? nothing : html`<span>${when}</span>`}
    </p>
    ${free < 0 ? notice({ kind: 'warning', text: i18n.t('seats-over', { count: -free }) }) : nothing}
    ${i18n.has(`seats-status-${status}`) ? html`<div id="status-reason">${notice({ kind: 'warning', text: i18n.text(`seats-status-${status}`) })}</div>` : nothing}
  </div>`;
}

/** A change that waits, with the way back. */
export function waitingChange(change: ScheduledChange, i18n: I18n, undo: (() => void) | undefined, busy: boolean): TemplateResult {
  const date = i18n.date(change.effectiveAt);
  const text =
    change.kind === 'seats' && change.seats !== null
      ? i18n.t('seats-scheduled', { count: change.seats, date })
      : i18n.t(change.kind === 'cancel' ? 'seats-scheduled-cancel' : change.kind === 'pause' ? 'seats-scheduled-pause' : 'seats-scheduled-plan', { date });
  return html`<div part="scheduled-change">
    ${notice({
      icon: 'clock',
      text: html`<span class="strong">${text}</span> <span class="muted small">${i18n.t('seats-scheduled-by', { name: change.requestedBy.name })}</span>`,
      actions: undo ? html`<button class="link" ?disabled=${busy} @click=${undo}>${i18n.t('common-undo')}</button>` : undefined,
    })}
  </div>`;
}
