/** The element with which people buy and remove seats. */
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ScheduledChange, Subscription } from '../api/contract/schemas.js';
import { toBillingError } from '../api/errors.js';
import type { I18n } from '../i18n/i18n.js';
import type { Session } from '../state/session.js';
import { BillingElement, type Ready } from './base/billing-element.js';
import { announce } from './base/events.js';
import { icon } from './parts/icons.js';
import { notice } from './parts/notice.js';
import { overview, waitingChange } from './seats/overview.js';
import type { SeatMode } from './seats/seat-draft.js';
import type { SeatOrder } from './seats/seat-order.js';
import { seatStyles } from './seats/styles.js';

/**
 * Shows how many seats the account has and lets people buy and remove them: choose, check every line of the offer,
 * pay exactly what the button says. Needs a `<billing-provider>` around it.
 *
 * @summary Buy and remove seats, with the exact price before anything is charged.
 * @slot header - Above the title.
 * @slot help - Contact links, reachable from every step.
 * @slot next - On the receipt: what to do with the new seats, e.g. a link to invite people.
 * @slot footer - Below everything.
 * @fires {CustomEvent<BillingSeatsChangedDetail>} billing-seats-changed - Seats were bought or removed; `effectiveAt` says since when.
 * @fires {CustomEvent<BillingPurchaseSucceededDetail>} billing-purchase-succeeded - An order went through.
 * @fires {CustomEvent<BillingChangeUndoneDetail>} billing-change-undone - A waiting change was taken back.
 * @fires {CustomEvent<BillingMemberDetail>} billing-seat-released - Somebody has no seat any more, so that fewer can be had.
 * @fires {CustomEvent<BillingMemberDetail>} billing-seat-assigned - That was taken back.
 * @fires {BillingRequestEvent<BillingConfirmRequestDetail>} billing-confirm-request - Asked before an order is confirmed; cancelable, may answer later with `respondWith`.
 * @fires {CustomEvent<BillingProfileSavedDetail>} billing-profile-saved - Billing information that was missing was filled in.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-added - A payment method was stored on the way.
 * @fires {CustomEvent<BillingPaymentEntryFailedDetail>} billing-payment-entry-failed - Payment fields could not be shown; `reason` is for developers.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-started - The payment provider may ask the buyer something over the page: a dialog of the page's own lets go of the focus.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-ended - It asks nothing any more.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart overview - Seats at a glance.
 * @csspart scheduled-change - The banner of a change that waits.
 * @csspart order - Form and order summary.
 * @csspart order-form - The side where a number is chosen and what is missing is filled in.
 * @csspart order-summary - The side with the lines, the total and the button.
 * @csspart stepper - The number with − and +.
 * @csspart quantity - The number's input.
 * @csspart lines - The lines of an offer or receipt.
 * @csspart total - What is due now.
 * @csspart commit - Holds the button that commits; sticks to the bottom when narrow.
 * @csspart pay-button - The button that commits.
 * @csspart gate - What is missing before paying.
 * @csspart gate-button - Opens one missing thing.
 * @csspart method - The choice of payment method.
 * @csspart challenge - Where the provider's question (3-D Secure) is shown.
 * @csspart form - A form for something that is missing.
 * @csspart payment-entry - Where the payment provider draws its fields.
 * @csspart save-button - The button that saves such a form.
 * @csspart outcome - What became of the order.
 * @csspart receipt - The receipt.
 * @csspart holders - Who holds seats.
 * @csspart done - Seats that were freed there, each with the way back.
 * @csspart notice - A message.
 * @cssproperty [--billing-control-surface=transparent] - Ground of inputs.
 */
export class SeatManager extends BillingElement {
  static override readonly tag: string = 'seat-manager';
  static override styles: CSSResultGroup = [BillingElement.styles, seatStyles];
  static override properties: PropertyDeclarations = { quantity: { type: String } };

  /**
   * How seats are chosen: "add" asks how many more (default), "total" asks for the number afterwards, "stepper"
   * shows − and + at the top with a staged summary that applies on confirmation.
   */
  declare quantity: 'add' | 'total' | 'stepper';

  /** What is open; with the stepper, once it was touched. */
  #mode: SeatMode | undefined;
  #order: SeatOrder | undefined;
  #loading: Promise<void> | undefined;
  #loadFailed = false;
  #undoing = false;
  #undoError: string | undefined;

  constructor() {
    super();
    this.quantity = 'add';
  }

  protected override sessionFound(session: Session): void {
    this.#order?.attach(session);
    if (this.quantity === 'stepper') void this.#load();
    // An order that was on its way before a reload, or in another tab, goes on here.
    else void session.hasActiveOperation().then((active) => (active ? this.#load() : undefined));
  }

  protected override sessionLost(session: Session): void {
    this.#order?.detach(session);
    this.#mode = undefined;
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('seats-title');
  }

  protected override renderSkeleton(): unknown {
    return html`<span class="skeleton">&nbsp;</span><span class="skeleton small">&nbsp;</span>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('quantity') || !this.hasUpdated) return;
    this.#close();
    if (this.quantity === 'stepper') void this.#load();
  }

  protected override renderContent(ready: Ready): unknown {
    const { session, i18n } = ready;
    const { value: subscription, error } = session.subscription.value;
    if (!subscription) return nothing;
    const order = this.#ordering(i18n);
    const outcome = order?.outcome(ready, this.#mode !== undefined);
    const reason = this.#blockedBy(subscription);
    return html`
      ${this.renderTitle(i18n, this.#actions(ready, subscription, order?.busy === true, reason))}
      ${overview(subscription, i18n)}
      ${this.readOnly ? html`<p class="muted small" id="blocked">${i18n.t('common-read-only')}</p>` : nothing}
      ${error?.code === 'network' ? notice({ kind: 'warning', icon: 'offline', text: i18n.t('common-offline') }) : nothing}
      ${subscription.scheduledChanges.filter(({ kind }) => kind !== 'credits').map((change) => waitingChange(change, i18n, this.readOnly ? undefined : () => void this.#undo(ready, change, subscription), this.#undoing))}
      ${this.#undoError ? notice({ kind: 'danger', text: this.#undoError }) : nothing}
      ${outcome ?? (this.#mode ? this.#panel(ready, this.#mode) : nothing)}
    `;
  }

  #panel(ready: Ready, mode: SeatMode): unknown {
    const { i18n } = ready;
    const order = this.#ordering(i18n);
    if (order) return order.panel(ready, mode, this.quantity === 'stepper');
    if (!this.#loadFailed) return html`<p class="muted">${i18n.t('common-loading')}</p>`;
    return notice({
      kind: 'danger',
      text: i18n.t('provider-failed'),
      actions: html`<button @click=${() => void this.#load()}>${i18n.t('common-retry')}</button>`,
    });
  }

  #actions(ready: Ready, subscription: Subscription, busy: boolean, reason: string | undefined): TemplateResult | typeof nothing {
    const { i18n } = ready;
    const disabled = busy || reason !== undefined;
    if (this.quantity === 'stepper') {
      return this.#ordering(i18n)?.stepper(ready, subscription, disabled, () => (this.#mode = 'total')) ?? nothing;
    }
    const toggle = (mode: SeatMode, content: unknown, className: string) =>
      html`<button
        class=${this.#mode ? '' : className}
        data-open=${mode}
        aria-expanded=${this.#mode === mode}
        aria-describedby=${reason ?? nothing}
        ?disabled=${disabled}
        @click=${() => this.#open(mode)}
      >${content}</button>`;
    return this.quantity === 'total'
      ? toggle('total', html`${icon('plus')}${i18n.t('seats-change-number')}`, 'primary')
      : html`${toggle('remove', i18n.t('seats-remove'), '')} ${toggle('add', i18n.t('seats-add'), 'primary')}`;
  }

  /** Id of what says why nothing can be bought or removed now, if so: the role's reason, or the status above it. */
  #blockedBy({ status }: Subscription): 'blocked' | 'status-reason' | undefined {
    if (this.readOnly) return 'blocked';
    return ['unpaid', 'incomplete', 'paused', 'canceled'].includes(status) ? 'status-reason' : undefined;
  }

  /** What buying needs, once its code and its texts are here. */
  #ordering(i18n: I18n): SeatOrder | undefined {
    if (!this.#order || i18n.knows('purchase')) return this.#order;
    // The language came after the code, or with another provider.
    if (!this.#loadFailed) void this.#load();
    return undefined;
  }

  /** Loads what buying needs, code and texts; a failed load can be tried again. */
  #load(): Promise<void> {
    this.#loading ??= (async () => {
      this.#loadFailed = false;
      try {
        const [{ SeatOrder }] = await Promise.all([import('./seats/seat-order.js'), this.i18n?.load('purchase')]);
        if (!this.#order) {
          this.#order = new SeatOrder(this, () => {
            // A receipt found after a reload was opened by no button.
            if (!this.#mode) void this.attend('#title');
            this.#close();
          });
          if (this.session) this.#order.attach(this.session);
        }
      } catch {
        this.#loadFailed = true;
      }
      this.#loading = undefined;
      this.requestUpdate();
    })();
    return this.#loading;
  }

  #open(mode: SeatMode): void {
    if (this.#mode === mode) return this.#close();
    this.#mode = mode;
    this.#order?.clear();
    this.requestUpdate();
    void this.#load().then(() => this.attend('#seats'));
  }

  #close(): void {
    const before = this.#mode;
    this.#mode = undefined;
    this.#order?.clear();
    this.requestUpdate();
    if (before) void this.attend(this.quantity === 'stepper' ? '#seats' : `[data-open=${before}]`);
  }

  async #undo({ session, i18n }: Ready, change: ScheduledChange, subscription: Subscription): Promise<void> {
    if (this.#undoing) return;
    this.#undoing = true;
    this.#undoError = undefined;
    this.requestUpdate();
    try {
      await session.cancelScheduledChange(change.id);
      this.say(i18n.t('seats-scheduled-undone', { count: subscription.seats.capacity }));
      announce(this, 'billing-change-undone', { scheduledChangeId: change.id });
    } catch (thrown) {
      this.#undoError = this.errorText(toBillingError(thrown).code, i18n);
      session.refresh();
    }
    this.#undoing = false;
    this.requestUpdate();
    void this.attend('#title');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seat-manager': SeatManager;
  }
}
