/** What the next payment is made of; loaded when somebody wants to see it. */
import type { TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import { quoteLines } from '../purchase/order-summary.js';

export function renewalLines({ renewal, currency }: Subscription, i18n: I18n): TemplateResult {
  return quoteLines(renewal?.lines ?? [], { currency, promotion: null }, i18n);
}
