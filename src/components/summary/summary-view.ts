/** What <subscription-summary> shows: how the subscription stands, what there is and what comes, and the ways on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ScheduledChange, Subscription } from '../../api/contract/schemas.js';
import type { Session } from '../../state/session.js';
import type { Ready } from '../base/billing-element.js';
import { Late } from '../base/late.js';
import type { View, ViewHost } from '../base/view-element.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import type { details } from './details.js';
import { overview, support, waitingChange } from './overview.js';
import type { renewalLines } from './renewal-lines.js';
import { endingOf, standingOf, wayLabel, type Standing, type Way } from './standing.js';
import type { StatusOrder, Wanted } from './status-order.js';
import { summaryStyles } from './styles.js';

export class SummaryView implements View {
  readonly #host: ViewHost;
  readonly #order: Late<StatusOrder>;
  readonly #lines: Late<typeof renewalLines>;
  readonly #details: Late<typeof details>;
  #session: Session | undefined;
  #stops: (() => void)[] = [];
  #wanted: Wanted | undefined;
  /** The invoice being paid: it is no longer among the open ones once it is. */
  #invoice: Subscription['openInvoices'][number] | undefined;
  #detailed = false;
  #undoing = false;
  #undoError: string | undefined;
  #looked = false;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#order = new Late(host, ['purchase', 'manage'], async () => {
      const { StatusOrder } = await import('./status-order.js');
      const made = new StatusOrder(host, this.#close);
      if (this.#session) made.attach(this.#session);
      return made;
    });
    this.#lines = new Late(host, ['purchase'], async () => (await import('./renewal-lines.js')).renewalLines);
    this.#details = new Late(host, ['manage'], async () => {
      const { details, detailStyles } = await import('./details.js');
      host.adopt(detailStyles);
      return details;
    });
    host.adopt(summaryStyles);
  }

  attach(session: Session): void {
    this.#session = session;
    this.#stops = [session.credits, session.paymentMethods].map((one) => one.subscribe(() => this.#host.requestUpdate()));
    // Told where they are there; nothing waits for them.
    if (session.info.value.value?.groups.includes('credits')) void session.credits.load();
  }

  detach(session: Session): void {
    for (const stop of this.#stops) stop();
    this.#session = undefined;
    this.#order.value?.detach(session);
  }

  actions({ session, i18n }: Ready): unknown {
    const open = (): void => {
      if (this.#detailed) return this.#closeDetails();
      this.#detailed = true;
      void session.paymentMethods.load();
      this.#host.requestUpdate();
      void this.#details.load(i18n).then(() => this.#host.attend('#details'));
    };
    return html`<button id="details-button" aria-expanded=${this.#detailed ? 'true' : 'false'} @click=${open}>${i18n.t('summary-details')}</button>`;
  }

  render(ready: Ready): unknown {
    const { session, i18n } = ready;
    const subscription = session.subscription.value.value;
    if (!subscription) return nothing;
    this.#lookForOrder(ready);
    const standing = standingOf(subscription, i18n);
    const ending = endingOf(subscription);
    const waiting = subscription.scheduledChanges.filter((change) => change !== ending);
    // The buttons stay while the order is on its way here, with the focus on one of them.
    const ordering = this.#wanted !== undefined && this.#order.ready(i18n) !== undefined;
    return html`
      ${this.#detailed ? this.#detailPanel(ready, subscription) : nothing}
      ${this.#standing(ready, subscription, standing, ordering)}
      ${this.#host.viewOnly ? html`<p class="muted small" id="blocked">${i18n.t('common-read-only')}</p>` : nothing}
      ${overview(ready, subscription, this.#nextLines(ready, subscription))}
      ${waiting.map((change) => waitingChange(change, i18n, this.#host.viewOnly ? undefined : () => void this.#undo(ready, change), this.#undoing))}
      ${this.#undoError ? notice({ kind: 'danger', text: this.#undoError }) : nothing}
      ${this.#ordering(ready, subscription)}
      ${standing.others.length > 0 && !ordering ? html`<div class="row endings">${standing.others.map((way) => this.#way(way, 'link', ready, subscription, standing))}</div>` : nothing}
      ${support(i18n, heading(this.#level, 'subtitle', i18n.t('summary-support'), 'support'))}
    `;
  }

  get #level(): number {
    return Math.min(6, this.#host.headingLevel + 1);
  }

  #standing(ready: Ready, subscription: Subscription, standing: Standing, ordering: boolean): TemplateResult {
    const { kind, text, main, waiting } = standing;
    const button = main && !ordering ? this.#way(main, 'primary', ready, subscription, standing) : undefined;
    // All is well: no box around it.
    const content =
      kind === 'success'
        ? html`<div class="standing"><p><span class="success">${icon(standing.icon)}</span><span>${text}</span></p>${button ?? nothing}</div>`
        : notice({
            kind,
            icon: standing.icon,
            text: waiting ? html`<span class="strong">${text}</span> <span class="muted small">${ready.i18n.t('seats-scheduled-by', { name: waiting.requestedBy.name })}</span>` : html`<span>${text}</span>`,
            actions: button,
          });
    return html`<div part="state">${content}</div>`;
  }

  #way(way: Way, className: string, ready: Ready, subscription: Subscription, { waiting }: Standing): TemplateResult {
    const act = (): void => {
      if (way !== 'undo') this.#open(way, ready, subscription);
      else if (waiting) void this.#undo(ready, waiting);
    };
    return html`<button
      class=${className}
      data-way=${way}
      aria-describedby=${this.#host.viewOnly ? 'blocked' : nothing}
      ?disabled=${this.#host.viewOnly || this.#undoing || this.#order.value?.panel.busy === true}
      @click=${act}
    >${wayLabel(way, subscription, waiting, ready.i18n)}</button>`;
  }

  #nextLines(ready: Ready, subscription: Subscription): TemplateResult {
    const { i18n } = ready;
    const lines = this.#lines.ready(i18n);
    return html`<details @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && void this.#lines.load(i18n)}>
      <summary>${icon('chevron')}<bdi>${i18n.t('summary-next-lines')}</bdi></summary>
      ${lines ? lines(subscription, i18n) : this.#lines.waiting(ready)}
    </details>`;
  }

  #detailPanel(ready: Ready, subscription: Subscription): TemplateResult {
    const { i18n } = ready;
    const draw = this.#details.ready(i18n);
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      this.#closeDetails();
    };
    return html`<div class="panel stack appear" id="details" part="details" role="region" tabindex="-1" aria-label=${i18n.t('summary-details')} @keydown=${onKeyDown}>
      ${draw ? draw(ready, subscription, () => this.#closeDetails()) : this.#details.waiting(ready)}
    </div>`;
  }

  #closeDetails(): void {
    this.#detailed = false;
    this.#host.requestUpdate();
    void this.#host.attend('#details-button');
  }

  /** The order, or what became of it. */
  #ordering(ready: Ready, subscription: Subscription): unknown {
    const order = this.#order.ready(ready.i18n);
    const outcome = order?.panel.outcome(ready, this.#wanted !== undefined);
    if (outcome) return outcome;
    if (!this.#wanted) return nothing;
    return order ? order.render(ready, this.#wanted, subscription, this.#invoice) : this.#order.waiting(ready);
  }

  /** An order that was on its way before a reload, or in another tab, goes on here. */
  #lookForOrder({ session, i18n }: Ready): void {
    if (this.#looked) return;
    this.#looked = true;
    session.adapter.operations({ state: 'active' }).then(
      (found) => {
        if (found.some(({ changes }) => changes.status ?? changes.invoice)) void this.#order.load(i18n);
      },
      // Not knowing is safe: the server refuses a second order while one is under way.
      () => undefined,
    );
  }

  #open(way: Wanted, { i18n }: Ready, { openInvoices }: Subscription): void {
    this.#wanted = way;
    [this.#invoice] = openInvoices;
    this.#order.value?.clear();
    this.#host.requestUpdate();
    void this.#order.load(i18n).then(() => this.#host.attend('#step'));
  }

  readonly #close = (): void => {
    const way = `[data-way="${this.#wanted}"]`;
    this.#wanted = undefined;
    this.#order.value?.clear();
    this.#host.requestUpdate();
    // What was done cannot be done again: its button is gone.
    void this.#host.updateComplete.then(() => this.#host.attend(this.#host.renderRoot.querySelector(way) ? way : '#title'));
  };

  async #undo(ready: Ready, change: ScheduledChange): Promise<void> {
    if (this.#undoing) return;
    this.#undoing = true;
    this.#undoError = undefined;
    this.#host.requestUpdate();
    const undo = await import('./undo.js').then(
      (code) => code.undo,
      () => undefined,
    );
    this.#undoError = undo ? await undo(this.#host, ready, change) : this.#host.errorText('network', ready.i18n);
    this.#undoing = false;
    this.#host.requestUpdate();
    void this.#host.attend('#title');
  }
}
