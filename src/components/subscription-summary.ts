/** The subscription at a glance: its state in words, what comes next, and the ways on. */
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { ViewElement } from './base/view-element.js';

/**
 * The subscription at a glance: its state in words, what comes next, and the ways on. Needs a `<billing-provider>` around it.
 *
 * @summary The subscription at a glance, with the next payment and the ways on.
 * @slot header - Above the title.
 * @slot help - Contact links, reachable from every step.
 * @slot footer - Below everything.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart notice - A message.
 */
export class SubscriptionSummary extends ViewElement {
  static override readonly tag: string = 'subscription-summary';

  protected override readonly area = 'summary';

  protected override importView = async () => (await import('./summary/summary-view.js')).SummaryView;

  protected override data(session: Session): readonly Resource<unknown>[] {
    return [session.subscription];
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('summary-title');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'subscription-summary': SubscriptionSummary;
  }
}
