/** A change of plan that waits, or the end or pause of the subscription, with the way back; comes when there is one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ScheduledChange } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import type { ViewHost } from '../base/view-element.js';
import { notice } from '../parts/notice.js';
import { waitingStyles } from './waiting-styles.js';

export class WaitingChanges {
  readonly #host: ViewHost;
  #undoing = false;
  #error: string | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    host.adopt(waitingStyles);
  }

  render(ready: Ready, changes: readonly ScheduledChange[]): unknown {
    return [changes.map((change) => this.#banner(ready, change)), this.#error ? notice({ kind: 'danger', text: this.#error }) : nothing];
  }

  #banner(ready: Ready, change: ScheduledChange): TemplateResult {
    const { i18n } = ready;
    const { kind, plan } = change;
    const date = i18n.date(change.effectiveAt);
    const text = plan
      ? i18n.t('plans-scheduled', { plan: i18n.t('common-plan', { plan: plan.name, interval: plan.interval }), date })
      : i18n.t(kind === 'pause' ? 'plans-scheduled-pause' : 'seats-scheduled-cancel', { date });
    return html`<div class="waits" part="scheduled-change">${notice({
      icon: 'clock',
      text: html`<span class="strong">${text}</span> <span class="muted small">${i18n.t('seats-scheduled-by', { name: change.requestedBy.name })}</span>`,
      actions: this.#host.viewOnly ? undefined : html`<button class="link" ?disabled=${this.#undoing} @click=${() => void this.#undo(ready, change)}>${i18n.t('common-undo')}</button>`,
    })}</div>`;
  }

  async #undo({ session, i18n }: Ready, { id }: ScheduledChange): Promise<void> {
    if (this.#undoing) return;
    this.#undoing = true;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      await session.cancelScheduledChange(id);
      // What may be chosen depends on what waits.
      void session.plans.refresh();
      this.#host.say(i18n.t('plans-undone'));
      announce(this.#host, 'billing-change-undone', { scheduledChangeId: id });
    } catch (thrown) {
      this.#error = this.#host.errorText(toBillingError(thrown).code, i18n);
      session.refresh();
    }
    this.#undoing = false;
    this.#host.requestUpdate();
    void this.#host.attend('#title');
  }
}
