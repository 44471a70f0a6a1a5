/** People see here what credits they have and how they are used, and buy more. */
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { ViewElement } from './base/view-element.js';

/**
 * People see here what credits they have and how they are used, and buy more. Needs a `<billing-provider>` around it.
 *
 * @summary See the balance and use of credits and buy more.
 * @slot header - Above the title.
 * @slot help - Contact links, reachable from every step.
 * @slot footer - Below everything.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart notice - A message.
 */
export class CreditPurchase extends ViewElement {
  static override readonly tag: string = 'credit-purchase';

  protected override readonly area = 'credits';

  protected override importView = async () => (await import('./credits/credit-view.js')).CreditView;

  protected override data(session: Session): readonly Resource<unknown>[] {
    return [session.credits, session.subscription];
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('credits-title');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'credit-purchase': CreditPurchase;
  }
}
