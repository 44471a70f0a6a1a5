/** Details of the subscription for whoever opens them. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/schemas.js';
import { cardBrandName } from '../../domain/card-brands.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Ready } from '../base/billing-element.js';

export const detailStyles = css`
  .panel {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_box-radius);
    background: var(--_fill);
  }
  .panel .overview > div:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
`;

/** Who changed what last. */
function lastChange({ lastChange: change }: Subscription, i18n: I18n): string | undefined {
  // Nobody did what the clock did.
  if (!change?.by.name) return undefined;
  const told = { name: change.by.name, date: i18n.dateTime(change.at) };
  return change.seats ? i18n.t('manage-changed-seats', { ...told, ...change.seats }) : i18n.t('manage-changed-by', told);
}

/** `close` stands at its end; whoever opened it listens for Escape. */
export function details({ session, i18n }: Ready, subscription: Subscription, close: () => void): TemplateResult {
  const { period, interval, status, trialEnd } = subscription;
  const account = session.info.value.value?.account;
  const methods = session.paymentMethods.value.value ?? [];
  const method = methods.find(({ isDefault }) => isDefault) ?? methods[0];
  const row = (label: string, value: string | undefined) => (value ? html`<div><dt class="muted">${label}</dt><dd><bdi class="wrap">${value}</bdi></dd></div>` : nothing);
  return html`<dl class="overview">
      ${row(i18n.t('manage-account'), account?.name)} ${row(i18n.t('manage-interval'), i18n.t('manage-interval-value', { interval }))}
      ${row(i18n.t('manage-period'), i18n.period(period.start, period.end))}
      ${row(i18n.t('manage-trial-end'), status === 'trialing' && trialEnd ? i18n.date(trialEnd) : undefined)}
      ${row(i18n.t('method-title'), method && i18n.t('manage-method-card', { brand: cardBrandName(method.brand), last4: method.last4 }))}
      ${row(i18n.t('manage-changed'), lastChange(subscription, i18n))}
    </dl>
    <div><button @click=${close}>${i18n.t('manage-details-close')}</button></div>`;
}
