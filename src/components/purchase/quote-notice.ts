/** Why the offer on screen is another than before: who did what meanwhile, and both amounts, above it. */
import type { TemplateResult } from 'lit';
import type { Quote } from '../../api/contract/schemas.js';
import type { QuoteNotice } from '../../state/purchase-state.js';
import type { Ready } from '../base/billing-element.js';
import { notice } from '../parts/notice.js';

/** What somebody else did to the account since an offer was made; undefined when nobody did. */
function changedSince({ createdAt }: Quote, { session, i18n }: Ready): string | undefined {
  const { lastChange } = session.subscription.value.value ?? {};
  if (!lastChange || lastChange.at < createdAt || lastChange.by.id === session.info.value.value?.viewer.id) return undefined;
  const { by, kind, seats } = lastChange;
  if (kind === 'seats' && seats) return i18n.t('purchase-changed-by', { name: by.name, ...seats });
  return i18n.t('purchase-changed-what', { kind, name: by.name });
}

export function quoteNotice(why: QuoteNotice, quote: Quote, ready: Ready): TemplateResult {
  const { i18n } = ready;
  if (why.kind === 'not_sent') return notice({ kind: 'warning', text: i18n.t('purchase-not-sent') });
  if (why.kind === 'canceled') return notice({ text: i18n.t('purchase-canceled') });
  const from = i18n.money(why.previous.total, why.previous.currency);
  const to = i18n.money(quote.total, quote.currency);
  const same = why.previous.total === quote.total;
  if (why.kind === 'expired') {
    return notice({ kind: 'warning', icon: 'clock', text: same ? i18n.t('purchase-expired', { amount: to }) : i18n.t('purchase-expired-changed', { from, to }) });
  }
  return notice({
    kind: same ? 'info' : 'warning',
    title: changedSince(why.previous, ready),
    text: same ? i18n.t('purchase-changed-details', { amount: to }) : i18n.t('purchase-changed', { from, to }),
  });
}
