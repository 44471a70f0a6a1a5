/** No seat is free: the page is asked first, then exactly the missing ones are bought in place, and go to whom they were for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member, ScheduledChange, Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { BillingRequestEvent, announce, type BillingSeatsNeededRequestDetail } from '../base/events.js';
import { notice } from '../parts/notice.js';
import { OrderPanel } from '../purchase/order-panel.js';
import { changeAll } from './change-all.js';
import type { MemberActs } from './member-acts.js';
import { nameOf } from './person.js';
import { seatRoom } from './seat-room.js';

/** The waiting change, among what is under way. */
const KEEP = 'keep';
/** An order names so many people at most. The others get their seats from here, as long as the page is open. */
const NAMED = 100;
/** Nothing is sold to an account that stands like this. */
const BLOCKED: readonly Subscription['status'][] = ['unpaid', 'incomplete', 'paused', 'canceled'];

export class SeatOffer {
  readonly panel: OrderPanel;
  readonly #host: BillingElement;
  #session: Session | undefined;
  #acts: MemberActs | undefined;
  /** Whom the seats are for. */
  #wanted: readonly Member[] = [];
  #i18n: I18n | undefined;

  constructor(host: BillingElement) {
    this.#host = host;
    this.panel = new OrderPanel(host, {
      concerns: ({ seats }) => seats !== null,
      onBought: () => void this.#give(),
      onClose: () => this.#close(),
    });
  }

  attach(session: Session, acts: MemberActs): void {
    this.#session = session;
    this.#acts = acts;
    this.panel.attach(session);
  }

  detach(session: Session): void {
    this.#wanted = [];
    this.panel.detach(session);
    this.#session = undefined;
  }

  /** These people are to have a seat, and there is none for all of them. */
  async ask(members: readonly Member[], i18n: I18n): Promise<void> {
    this.#i18n = i18n;
    const missing = this.#missing(members);
    const request = new BillingRequestEvent<BillingSeatsNeededRequestDetail>('billing-seats-needed-request', { missing });
    this.#host.dispatchEvent(request);
    if (!(await request.allowed())) return;
    // The page may have seen to it meanwhile.
    await this.#session?.subscription.refresh();
    this.#wanted = members;
    if (this.#missing(members) < 1) return this.#give();
    this.#host.requestUpdate();
    await this.#host.attend('#step', '#outcome', '#full');
  }

  render(ready: Ready): TemplateResult | typeof nothing {
    const { session, i18n } = ready;
    this.#i18n = i18n;
    const outcome = this.panel.outcome(ready, this.#wanted.length > 0);
    if (outcome) return outcome;
    const subscription = session.subscription.value.value;
    if (this.#wanted.length === 0 || !subscription) return nothing;
    const missing = this.#missing(this.#wanted);
    const names = i18n.list(this.#wanted.slice(0, 5).map(nameOf));
    const { waiting } = seatRoom(subscription);
    if (missing < 1) return this.#message(i18n, i18n.t('member-room'), html`<button class="primary" @click=${() => void this.#give()}>${i18n.t('member-assign-count', { count: this.#wanted.length })}</button>`);
    if (waiting && waiting.seats !== null) return this.#keep(ready, waiting, waiting.seats);
    if (!session.can('billing:write') || BLOCKED.includes(subscription.status)) {
      const why = session.can('billing:write') ? i18n.text(`seats-status-${subscription.status}`) : i18n.t('member-full-ask');
      return this.#message(i18n, `${i18n.t('member-full')} ${why}`, html`<slot name="seats"></slot>`);
    }
    const more = this.#wanted.length > 5 ? this.#wanted.length - 5 : 0;
    return this.panel.render(ready, {
      title: i18n.t('member-buy', { count: missing }),
      form: html`<p>${i18n.t('member-full')}</p>
        <p><bdi>${more ? i18n.t('member-buy-for-more', { names, more }) : i18n.t('member-buy-for', { names })}</bdi></p>`,
      draft: { seatsDelta: missing, purpose: { memberIds: this.#wanted.slice(0, NAMED).map(({ id }) => id) } },
      empty: '',
      direct: true,
    });
  }

  /** A lowering that waits needs every seat that is left: nothing can be assigned while it stands. */
  #keep({ session, i18n }: Ready, change: ScheduledChange, seats: number): TemplateResult {
    const error = this.#acts?.stateOf(KEEP)?.error;
    const keep = async (): Promise<void> => {
      const kept = await this.#acts?.attempt(KEEP, () => session.cancelScheduledChange(change.id));
      if (!kept) return;
      announce(this.#host, 'billing-change-undone', { scheduledChangeId: change.id });
      // Still too few: they are bought now.
      if (this.#missing(this.#wanted) < 1) await this.#give();
      else await this.#host.attend('#step');
    };
    const text = `${i18n.t('member-waiting', { date: i18n.date(change.effectiveAt), count: seats })} ${error ? this.#host.errorText(error, i18n) : ''}`;
    return this.#message(i18n, text, session.can('billing:write') ? html`<button class="primary" @click=${() => void keep()}>${i18n.t('member-waiting-keep')}</button>` : html`<slot name="seats"></slot>`);
  }

  #message(i18n: I18n, text: string, way: unknown): TemplateResult {
    return html`<div id="full" tabindex="-1">${notice({ kind: 'warning', text, actions: html`${way}<button class="quiet" @click=${() => this.#close()}>${i18n.t('common-close')}</button>` })}</div>`;
  }

  /** How many seats are missing for these people. */
  #missing(members: readonly Member[]): number {
    const subscription = this.#session?.subscription.value.value;
    return subscription ? members.filter(({ seat }) => seat === 'none').length - Math.max(0, seatRoom(subscription).free) : 0;
  }

  /** The seats are there: they go to whom they were for. */
  async #give(): Promise<void> {
    const members = this.#wanted;
    this.#wanted = [];
    this.#host.requestUpdate();
    if (this.#acts && this.#i18n && members.length > 0) await changeAll(this.#host, this.#acts, 'take_seat', members, this.#i18n);
    if (!this.panel.flow.purchase?.committed && this.panel.flow.purchase?.value.step !== 'done') await this.#host.attend('.done button', '#title');
  }

  #close(): void {
    const [first] = this.#wanted;
    this.#wanted = [];
    this.panel.clear();
    this.#host.requestUpdate();
    void this.#host.attend(first ? `[data-focus="${CSS.escape(`seat ${first.id}`)}"]` : '.done button', '#title');
  }
}
