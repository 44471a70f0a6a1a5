/** What stands where the order stood: under way, to be confirmed, declined, unknown, refused, paid. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Operation } from '../../api/contract/schemas.js';
import { cardBrandName } from '../../domain/card-brands.js';
import type { I18n } from '../../i18n/i18n.js';
import type { PurchaseState } from '../../state/purchase-state.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { changeList, seatsSince } from './order-changes.js';
import { quoteLines } from './order-lines.js';
import type { Explaining } from './order-summary.js';

type In<S extends PurchaseState['step']> = Extract<PurchaseState, { step: S }>;

function panel(content: unknown): TemplateResult {
  return html`<div class="outcome stack appear" id="outcome" part="outcome" tabindex="-1">${content}</div>`;
}

function totalOf(state: In<'confirming' | 'acting' | 'declined' | 'unknown'>): { total: number; currency: string } | undefined {
  return state.operation ?? state.quote;
}

export function processing(state: In<'confirming'>, i18n: I18n): TemplateResult {
  const due = (totalOf(state)?.total ?? 0) > 0;
  return panel(html`<div class="working" role="status">
    <span class="spinner" aria-hidden="true"></span>
    <div>
      <p class="strong">${i18n.t(due ? 'purchase-processing' : 'purchase-processing-free')}</p>
      ${due ? html`<p class="muted">${i18n.t('purchase-processing-hint')}</p>` : nothing}
    </div>
  </div>`);
}

export function acting(
  state: In<'acting'>,
  i18n: I18n,
  ways: { challenge: TemplateResult; open: (() => void) | undefined; cancel: () => void },
): TemplateResult {
  const amount = i18n.money(state.operation.total, state.operation.currency);
  return panel(html`<p class="subtitle">${i18n.t('purchase-acting')}</p>
    <p class="muted">${i18n.t('purchase-acting-hint', { amount })}</p>
    ${ways.challenge}
    <div class="row">
      ${ways.open ? html`<button class="primary" @click=${ways.open}>${i18n.t('purchase-acting-open')}</button>` : nothing}
      <button @click=${ways.cancel}>${i18n.t('purchase-acting-cancel')}</button>
    </div>`);
}

export function declined(
  state: In<'declined'>,
  i18n: I18n,
  ways: { methods: unknown; retry: () => void; ready: boolean; cancel: () => void },
): TemplateResult {
  const amount = i18n.money(state.operation.total, state.operation.currency);
  const code = state.operation.failure?.declineCode ?? '';
  return panel(html`${notice({
      kind: 'danger',
      title: i18n.t('purchase-declined'),
      text: i18n.text(`decline-${code}`) || i18n.t('decline-generic'),
    })}
    ${ways.methods}
    <div class="row">
      <button class="primary" ?disabled=${!ways.ready} @click=${ways.retry}>${i18n.t('purchase-declined-retry', { amount })}</button>
      <button @click=${ways.cancel}>${i18n.t('purchase-acting-cancel')}</button>
    </div>`);
}

/** A colleague is at it: who, and how much; or the account itself, for its renewal. */
export function underWayElsewhere(operation: Operation, i18n: I18n): TemplateResult {
  const amount = i18n.money(operation.total, operation.currency);
  const { id, name } = operation.actor;
  return panel(notice({ icon: 'clock', text: id === 'system' ? i18n.t('purchase-other-renewal', { amount }) : i18n.t('purchase-other', { name, amount }) }));
}

export function unknown(state: In<'unknown'>, i18n: I18n, ask: () => void): TemplateResult {
  return panel(
    notice({
      kind: 'warning',
      icon: state.offline ? 'offline' : 'clock',
      title: i18n.t('purchase-unknown'),
      text: i18n.t(state.signedOut ? 'purchase-unknown-signed-out' : state.offline ? 'purchase-unknown-offline' : 'purchase-unknown-hint'),
      actions: html`<button @click=${ask}>${i18n.t('purchase-unknown-ask')}</button>`,
    }),
  );
}

export function failed(
  state: In<'failed'>,
  i18n: I18n,
  ways: { again: (() => void) | undefined; show: (() => void) | undefined; close: () => void },
): TemplateResult {
  const { code, detail } = state.error;
  const text = (detail.declineCode && i18n.text(`decline-${detail.declineCode}`)) || i18n.text(`error-${code}`) || i18n.t('error-internal');
  return panel(
    notice({
      kind: 'danger',
      title: i18n.t('purchase-failed'),
      text,
      actions: html`
        ${ways.show ? html`<button class="primary" @click=${ways.show}>${i18n.t('purchase-other-show')}</button>` : nothing}
        ${ways.again ? html`<button @click=${ways.again}>${i18n.t('common-retry')}</button>` : nothing}
        <button class="quiet" @click=${ways.close}>${i18n.t('common-close')}</button>
      `,
    }),
  );
}

export interface ReceiptWays extends Explaining {
  readonly next: unknown;
  readonly close: () => void;
  readonly invoice: (id: string) => void;
}

export function receipt(operation: Operation, i18n: I18n, ways: ReceiptWays): TemplateResult {
  const { receipt: paper, seats, changes, effectiveAt } = operation;
  const amount = i18n.money(operation.total, operation.currency);
  const later = effectiveAt !== null;
  const title = later
    ? i18n.t('purchase-done-later', { date: i18n.date(effectiveAt) })
    : operation.total > 0
      ? i18n.t('purchase-done', { amount })
      : i18n.t('purchase-done-free');
  const change = seats && seats.to !== seats.from && seatsSince(operation, ways.subscription) === null ? i18n.t(seats.to > seats.from ? 'seats-added' : 'seats-removed', { count: Math.abs(seats.to - seats.from) }) : '';
  return panel(html`<div class="paid">
      <span class="tick" aria-hidden="true">${icon('check')}</span>
      <div>
        <p class="subtitle">${title}</p>
        ${change ? html`<p>${change}. ${seats && seats.to > seats.from ? i18n.t('seats-added-hint') : ''}</p>` : nothing}
      </div>
    </div>
    ${changeList(operation, ways.subscription, i18n)}
    ${paper && paper.lines.length
      ? html`<div class="paper stack" part="receipt">
          <div class="head">
            <span class="strong">${i18n.t('purchase-receipt', { number: paper.number })}</span>
            <span class="small muted">${i18n.t('purchase-receipt-date', { date: i18n.dateTime(paper.paidAt) })}</span>
          </div>
          ${quoteLines(paper.lines, { currency: operation.currency, promotion: null, changes, credits: ways.credits }, i18n)}
          ${paidRow(operation, i18n)}
          ${paper.invoiceId ? html`<div><button class="quiet" @click=${() => ways.invoice(paper.invoiceId ?? '')}>${icon('download')}${i18n.t('purchase-receipt-invoice')}</button></div>` : nothing}
        </div>`
      : nothing}
    <div class="row">
      ${ways.next ?? nothing}
      <button @click=${ways.close}>${i18n.t('purchase-finish')}</button>
    </div>`);
}

/** What was paid and how, or what was put on the balance: what the lines leave over. */
function paidRow(operation: Operation, i18n: I18n): TemplateResult {
  const { receipt: paper, paymentMethod, total, currency } = operation;
  const credited = total - (paper?.lines ?? []).reduce((sum, line) => sum + line.amount, 0);
  const label =
    credited > 0
      ? i18n.t('purchase-receipt-credited')
      : paymentMethod
        ? i18n.t('purchase-receipt-method', { method: i18n.t('purchase-method-card', { brand: cardBrandName(paymentMethod.brand), last4: paymentMethod.last4 }) })
        : i18n.t('purchase-done-free');
  return html`<div class="due">
    <span class="strong">${label}</span>
    <span class="total amount">${i18n.money(credited > 0 ? credited : total, currency)}</span>
  </div>`;
}
