/** Why the offer on screen is another than before: said above it, with both amounts. */
import type { TemplateResult } from 'lit';
import type { Quote } from '../../api/contract/schemas.js';
import type { QuoteNotice } from '../../state/purchase-state.js';
import type { Ready } from '../base/billing-element.js';
import { notice } from '../parts/notice.js';

export function quoteNotice(why: QuoteNotice, quote: Quote, { session, i18n }: Ready): TemplateResult {
  if (why.kind === 'not_sent') return notice({ kind: 'warning', text: i18n.t('purchase-not-sent') });
  if (why.kind === 'canceled') return notice({ text: i18n.t('purchase-canceled') });
  const from = i18n.money(why.previous.total, why.previous.currency);
  const to = i18n.money(quote.total, quote.currency);
  const same = why.previous.total === quote.total;
  if (why.kind === 'expired') {
    return notice({ kind: 'warning', icon: 'clock', text: same ? i18n.t('purchase-expired', { amount: to }) : i18n.t('purchase-expired-changed', { from, to }) });
  }
  const { lastChange } = session.subscription.value.value ?? {};
  const viewer = session.info.value.value?.viewer.id;
  const byOther = lastChange?.seats && lastChange.by.id !== viewer ? { name: lastChange.by.name, ...lastChange.seats } : undefined;
  return notice({
    kind: same ? 'info' : 'warning',
    title: byOther ? i18n.t('purchase-changed-by', byOther) : undefined,
    text: same ? i18n.t('purchase-changed-details', { amount: to }) : i18n.t('purchase-changed', { from, to }),
  });
}
