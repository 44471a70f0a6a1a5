/** The way to see who is on a long list that was found on the server; what shows it comes on demand. */
import { html, type TemplateResult } from 'lit';
import type { PeopleImport } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { InvitationBatch } from '../../state/invitation-batch.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { Late } from '../base/late.js';
import type { BatchRows } from './batch-rows.js';

export class WhoIsOnIt {
  readonly #host: BillingElement;
  readonly #rows: Late<BatchRows>;

  constructor(host: BillingElement, session: Session, batch: InvitationBatch) {
    this.#host = host;
    this.#rows = new Late(host, ['importing', 'people'], async () => new (await import('./batch-rows.js')).BatchRows(host, session, (now) => batch.revise(now)));
  }

  render(batch: PeopleImport, ready: Ready): TemplateResult {
    const { i18n } = ready;
    if (!this.#rows.wanted) return html`<div><button type="button" @click=${() => this.#look(i18n)}>${i18n.t('inviting-look')}</button></div>`;
    return this.#rows.ready(i18n)?.render(batch, i18n) ?? this.#rows.waiting(ready);
  }

  #look(i18n: I18n): void {
    void this.#rows.load(i18n).then(() => this.#host.attend('#rows'));
    this.#host.requestUpdate();
  }
}
