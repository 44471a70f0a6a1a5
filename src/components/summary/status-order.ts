/** Ending, pausing, going on, paying before the trial ends, and paying what is open; loaded when somebody wants to. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OrderDraft, Quote, Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { OrderPanel } from '../purchase/order-panel.js';
import { Reason, reasonStyles } from './reason.js';
import type { Way } from './standing.js';

/** What is ordered; taking something back is no order. */
export type Wanted = Exclude<Way, 'undo'>;

const DRAFTS = { activate: { status: 'active' }, resume: { status: 'active' }, pause: { status: 'paused' }, cancel: { status: 'canceled' } } as const;

export class StatusOrder {
  readonly panel: OrderPanel;
  readonly #host: BillingElement;
  readonly #reason: Reason;
  readonly #onClose: () => void;
  #stop: (() => void) | undefined;
  /** The operation the page was told of. */
  #told: string | undefined;

  /** `onClose`: the person is through, or gave up. */
  constructor(host: BillingElement, onClose: () => void) {
    this.#host = host;
    this.#onClose = onClose;
    this.#reason = new Reason(host);
    host.adopt(reasonStyles);
    this.panel = new OrderPanel(host, { onClose, freeLabel: (quote, { i18n }) => commitLabel(quote, i18n) });
  }

  attach(session: Session): void {
    this.panel.attach(session);
    this.#stop = this.panel.flow.purchase?.subscribe(this.#moved);
  }

  detach(session: Session): void {
    this.#stop?.();
    this.panel.detach(session);
  }

  clear(): void {
    this.#reason.clear();
    this.panel.clear();
  }

  render(ready: Ready, wanted: Wanted, subscription: Subscription, invoice: Subscription['openInvoices'][number] | undefined): TemplateResult {
    const { i18n } = ready;
    const leaving = wanted === 'cancel';
    const draft = leaving && this.#reason.refused ? undefined : this.#draft(wanted, invoice);
    // Beside "Cancel on 14 December" a plain "Cancel" would say two things.
    const stay = leaving ? i18n.t('summary-keep') : wanted === 'pause' ? i18n.t('summary-keep-running') : undefined;
    const drawn = this.panel.render(ready, {
      title: wanted === 'pay' ? i18n.t('manage-pay-title', { number: invoice?.number ?? '' }) : i18n.t(`manage-title-${wanted}`),
      form: html`${this.#consequence(wanted, subscription, i18n)}${leaving ? this.#reason.render(i18n) : nothing}`,
      draft,
      empty: leaving ? i18n.t('manage-words-card') : '',
      ...(stay && { cancel: { label: stay, act: this.#onClose } }),
      settling: leaving && this.#reason.typing,
      direct: true,
    });
    // A panel with a way out of its own leaves Escape to whoever gave it.
    return stay ? html`<div @keydown=${this.#onKeyDown}>${drawn}</div>` : drawn;
  }

  #draft(wanted: Wanted, invoice: { readonly id: string } | undefined): OrderDraft | undefined {
    if (wanted === 'pay') return invoice && { invoiceId: invoice.id };
    const reason = wanted === 'cancel' ? this.#reason.value : undefined;
    return { ...DRAFTS[wanted], ...(reason && { reason }) };
  }

  /** What it means, before the button that does it. */
  #consequence(wanted: Wanted, { seats }: Subscription, i18n: I18n): TemplateResult | typeof nothing {
    const state = this.panel.flow.purchase?.value;
    const quote = state?.step === 'quoted' ? state.quote : state?.step === 'quoting' ? state.previous : undefined;
    if (wanted === 'pay' || !quote) return nothing;
    const { effectiveAt = null } = quote.changes.status ?? {};
    const count = quote.seats?.to ?? seats.capacity;
    const date = effectiveAt && i18n.date(effectiveAt);
    return html`<p>
      ${wanted === 'activate'
        ? i18n.t('manage-consequence-activate')
        : wanted === 'resume'
          ? i18n.t('manage-consequence-resume', { count })
          : date
            ? i18n.t(`manage-consequence-${wanted}`, { count, date })
            : i18n.t('manage-cancel-now')}
    </p>`;
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#onClose();
  };

  readonly #moved = (): void => {
    const state = this.panel.flow.purchase?.value;
    if (state?.step !== 'done' || this.#told === state.operation.id) return;
    const { id: operationId, total, currency, changes } = state.operation;
    this.#told = operationId;
    const { invoice, status } = changes;
    if (invoice) announce(this.#host, 'billing-invoice-paid', { invoiceId: invoice.id, number: invoice.number, total, currency, operationId });
    if (!status) return;
    const detail = { effectiveAt: status.effectiveAt, operationId };
    if (status.to === 'canceled') announce(this.#host, 'billing-subscription-canceled', detail);
    else if (status.to === 'paused') announce(this.#host, 'billing-subscription-paused', detail);
    else if (status.from === 'paused' || status.from === 'canceled') announce(this.#host, 'billing-subscription-resumed', detail);
  };
}

/** The button when nothing is due: what it does, and when. */
function commitLabel({ changes: { status } }: Quote, i18n: I18n): string {
  const date = status?.effectiveAt && i18n.date(status.effectiveAt);
  if (status?.to === 'canceled') return date ? i18n.t('manage-cancel-on', { date }) : i18n.t('manage-cancel-commit');
  return status?.to === 'paused' && date ? i18n.t('manage-pause-on', { date }) : i18n.t('manage-go-on');
}
