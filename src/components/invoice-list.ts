/** People find and pay invoices here. */
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { ViewElement } from './base/view-element.js';

/**
 * People find and pay invoices here. Needs a `<billing-provider>` around it.
 *
 * @summary Find, download and pay invoices.
 * @slot header - Above the title.
 * @slot help - Contact links, reachable from every step.
 * @slot footer - Below everything.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart notice - A message.
 */
export class InvoiceList extends ViewElement {
  static override readonly tag: string = 'invoice-list';

  protected override readonly area = 'invoices';

  protected override importView = async () => (await import('./invoices/invoice-view.js')).InvoiceView;

  protected override data(session: Session): readonly Resource<unknown>[] {
    return [session.subscription];
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('invoices-title');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-list': InvoiceList;
  }
}
