/** What <credit-purchase> shows. */
import { html } from 'lit';
import type { Ready } from '../base/billing-element.js';
import type { View, ViewHost } from '../base/view-element.js';

export class CreditView implements View {
  readonly #host: ViewHost;

  constructor(host: ViewHost) {
    this.#host = host;
  }

  render({ session, i18n }: Ready): unknown {
    const subscription = session.subscription.value.value;
    return html`<p>${subscription ? i18n.t('common-plan', { plan: subscription.plan.name, interval: subscription.interval }) : ''}${this.#host.viewOnly ? i18n.t('common-read-only') : ''}</p>`;
  }
}
