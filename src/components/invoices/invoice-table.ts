/** Invoices as a table; where there is no room for one, each as a small card with labels. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Invoice } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import { icon } from '../parts/icons.js';

/** A file being fetched, or why it could not be. */
export type FileState = { readonly error: string | undefined } | undefined;

export interface InvoiceWays {
  readonly download: (invoice: Invoice) => void;
  readonly stateOf: (id: string) => FileState;
  readonly pay: (invoice: Invoice) => void;
  /** Nothing can be paid now. */
  readonly blocked: boolean;
  /** Id of what says why. */
  readonly reason: string | undefined;
  /** Id of the invoice being paid. */
  readonly paying: string | undefined;
}

const ICONS = { paid: 'check', open: 'clock', void: 'close', uncollectible: 'alert', unknown: 'info' } as const;

/** Why a file did not come, or that it is on its way. */
export function fileState(state: FileState, id: string, i18n: I18n): TemplateResult | typeof nothing {
  if (!state) return nothing;
  return state.error ? html`<p class="problem small" id=${id}>${icon('alert')}<bdi>${state.error}</bdi></p>` : html`<p class="small muted" id=${id}>${i18n.t('invoices-preparing')}</p>`;
}

function actions(invoice: Invoice, i18n: I18n, ways: InvoiceWays): TemplateResult {
  const { id, number } = invoice;
  const state = ways.stateOf(id);
  const about = html`<span class="visually-hidden">${number}</span>`;
  return html`<div class="row">
      ${invoice.status === 'open'
        ? html`<button
            data-pay=${id}
            aria-expanded=${ways.paying === id ? 'true' : 'false'}
            aria-describedby=${ways.reason ?? nothing}
            ?disabled=${ways.blocked}
            @click=${() => ways.pay(invoice)}
          >${i18n.t('invoices-pay')}${about}</button>`
        : nothing}
      <button
        class="quiet"
        part="download"
        data-download=${id}
        aria-busy=${state && !state.error ? 'true' : 'false'}
        aria-describedby=${state ? `file-${id}` : nothing}
        @click=${() => ways.download(invoice)}
      >${icon('download')}<span class="download">${i18n.t('invoices-download')}</span>${about}</button>
    </div>
    ${fileState(state, `file-${id}`, i18n)}`;
}

export function invoiceTable(items: readonly Invoice[], i18n: I18n, busy: boolean, ways: InvoiceWays): TemplateResult {
  const labels = {
    number: i18n.t('invoices-number'),
    date: i18n.t('invoices-date'),
    period: i18n.t('invoices-period'),
    status: i18n.t('invoices-status'),
    amount: i18n.t('invoices-amount'),
  };
  // Roles are said again: where rows are drawn as cards, browsers would not take this for a table any more.
  return html`<table role="table" part="table" aria-busy=${busy ? 'true' : 'false'}>
    <caption class="visually-hidden">${i18n.t('invoices-caption')}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${Object.entries(labels).map(([name, label]) => html`<th role="columnheader" scope="col" class=${name}>${label}</th>`)}
        <th role="columnheader" scope="col"><span class="visually-hidden">${i18n.t('invoices-actions')}</span></th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${items.map((invoice) => {
        const { number, issuedAt, period, status, total, currency } = invoice;
        return html`<tr role="row" part="invoice">
          <th role="rowheader" scope="row" class="number"><bdi>${number}</bdi></th>
          <td role="cell" class="date" data-label=${labels.date}><bdi>${i18n.date(issuedAt)}</bdi>${period ? html`<bdi class="also small muted">${i18n.period(period.start, period.end)}</bdi>` : nothing}</td>
          <td role="cell" class="period" data-label=${labels.period}><bdi>${period ? i18n.period(period.start, period.end) : '–'}</bdi></td>
          <td role="cell" class="status" data-label=${labels.status}><span class="state is-${status}">${icon(ICONS[status])}${i18n.text(`invoices-status-${status}`) || '–'}</span></td>
          <td role="cell" class="amount">${i18n.money(total, currency)}</td>
          <td role="cell" class="todo">${actions(invoice, i18n, ways)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
