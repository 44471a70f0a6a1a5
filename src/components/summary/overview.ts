/** What there is: plan, seats, credits, the next payment; and what waits. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ScheduledChange, Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Ready } from '../base/billing-element.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';

const facts = (texts: readonly string[]) => html`<span class="dotted">${texts.map((text) => html`<span class="wrap">${text}</span> `)}</span>`;

/** `lines`: what the next payment is made of, for whoever wants to see it. */
export function overview({ session, i18n }: Ready, subscription: Subscription, lines: unknown): TemplateResult {
  const { plan, interval, seats, renewal, currency } = subscription;
  const free = seats.capacity - seats.used - seats.reserved;
  const credits = session.credits.value.value?.items.filter(({ granted, balance }) => granted > 0 || balance > 0) ?? [];
  const row = (label: string, content: unknown) => html`<div><dt class="muted">${label}</dt><dd>${content}</dd></div>`;
  return html`<dl class="overview" part="overview">
    ${row(i18n.t('summary-plan'), html`<span class="strong wrap">${i18n.t('common-plan', { plan: plan.name, interval })}</span>`)}
    ${row(
      i18n.t('seats-title'),
      facts([
        i18n.t('seats-in-use', { count: seats.used, capacity: seats.capacity }),
        ...(seats.reserved ? [i18n.t('seats-reserved', { count: seats.reserved })] : []),
        ...(free >= 0 ? [i18n.t('seats-free', { count: free })] : []),
      ]),
    )}
    ${credits.length > 0 ? row(i18n.t('credits-title'), facts(credits.map(({ name, balance }) => i18n.t('summary-credit-left', { name, count: balance })))) : nothing}
    ${row(
      i18n.t('summary-next'),
      renewal
        ? html`<bdi>${i18n.t('summary-next-amount', { amount: i18n.money(renewal.total, currency), date: i18n.date(renewal.at) })}</bdi>${lines}`
        : html`<bdi>${i18n.t('summary-next-none')}</bdi>`,
    )}
  </dl>`;
}

function waitingText({ kind, effectiveAt, seats, plan, credits }: ScheduledChange, i18n: I18n): string {
  const date = i18n.date(effectiveAt);
  if (kind === 'seats' && seats !== null) return i18n.t('seats-scheduled', { count: seats, date });
  if (kind === 'plan' && plan) return i18n.t('summary-plan-waiting', { plan: i18n.t('common-plan', { plan: plan.name, interval: plan.interval }), date });
  if (kind === 'credits' && credits) return i18n.t('summary-credits-waiting', { name: credits.name, count: credits.quantity, date });
  return i18n.t('summary-other-waiting', { date });
}

/** A change that waits, with the way back. */
export function waitingChange(change: ScheduledChange, i18n: I18n, undo: (() => void) | undefined, busy: boolean): TemplateResult {
  return html`<div part="scheduled-change">
    ${notice({
      icon: 'clock',
      text: html`<span class="strong">${waitingText(change, i18n)}</span> <span class="muted small">${i18n.t('seats-scheduled-by', { name: change.requestedBy.name })}</span>`,
      actions: undo ? html`<button class="link" ?disabled=${busy} @click=${undo}>${i18n.t('common-undo')}</button>` : undefined,
    })}
  </div>`;
}

/** What to know when something around the account changes; where to do it, the page says. */
export function support(i18n: I18n, title: TemplateResult): TemplateResult {
  const topic = (name: 'email' | 'deletion' | 'transfer', link: TemplateResult) => html`<details>
    <summary>${icon('chevron')}<bdi>${i18n.t(`summary-support-${name}`)}</bdi></summary>
    <div class="stack">
      <p class="muted small">${i18n.t(`summary-support-${name}-text`)}</p>
      ${link}
    </div>
  </details>`;
  return html`<div class="support" part="support">
    ${title}${topic('email', html`<slot name="support-email"></slot>`)}${topic('deletion', html`<slot name="support-deletion"></slot>`)}
    ${topic('transfer', html`<slot name="support-transfer"></slot>`)}
  </div>`;
}
