/** Paying an invoice that is open; loaded when somebody wants to. */
import { css, html, type TemplateResult } from 'lit';
import type { Invoice } from '../../api/contract/schemas.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { OrderPanel } from '../purchase/order-panel.js';

const styles = css`
  .pairs {
    display: grid;
    gap: 0.5em;
  }
  .pairs > div {
    display: flex;
    gap: 1em;
    justify-content: space-between;
  }
  .pairs dd {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .order + table {
    margin-block-start: var(--_gap);
  }
`;

export class InvoicePayment {
  readonly panel: OrderPanel;
  readonly #host: BillingElement;
  #stop: (() => void) | undefined;
  /** The operation the page was told of. */
  #told: string | undefined;

  /** `onClose`: the person is through, or gave up. */
  constructor(host: BillingElement, onClose: () => void) {
    this.#host = host;
    this.panel = new OrderPanel(host, { onClose });
    host.adopt(styles);
  }

  attach(session: Session): void {
    this.panel.attach(session);
    this.#stop = this.panel.flow.purchase?.subscribe(this.#moved);
  }

  detach(session: Session): void {
    this.#stop?.();
    this.panel.detach(session);
  }

  render(ready: Ready, invoice: Invoice): TemplateResult {
    const { i18n } = ready;
    const { id, number, issuedAt, period, status, total, currency } = invoice;
    const fact = (label: string, value: string) => html`<div><dt class="muted">${label}</dt><dd><bdi>${value}</bdi></dd></div>`;
    return this.panel.render(ready, {
      title: i18n.t('invoices-pay-title', { number }),
      form: html`<dl class="pairs">
        ${fact(i18n.t('invoices-date'), i18n.date(issuedAt))} ${period ? fact(i18n.t('invoices-period'), i18n.period(period.start, period.end)) : ''}
        ${fact(i18n.t('invoices-amount'), i18n.money(total, currency))}
      </dl>`,
      draft: status === 'open' ? { invoiceId: id } : undefined,
      empty: i18n.t('invoices-pay-empty'),
      direct: true,
    });
  }

  readonly #moved = (): void => {
    const state = this.panel.flow.purchase?.value;
    if (state?.step !== 'done') return;
    const { id: operationId, total, currency, changes } = state.operation;
    if (!changes.invoice || this.#told === operationId) return;
    this.#told = operationId;
    announce(this.#host, 'billing-invoice-paid', { invoiceId: changes.invoice.id, number: changes.invoice.number, total, currency, operationId });
  };
}
