/** What <credit-purchase> shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CreditBalance, ScheduledChange, Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { Ready } from '../base/billing-element.js';
import { Late } from '../base/late.js';
import type { View, ViewHost } from '../base/view-element.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import type { CreditOrder } from './credit-order.js';
import { forecastOf, spokenPace, type Cover } from './forecast.js';
import { balance, newOnesCome, note, sources, usage, type UsageTable } from './kind-facts.js';
import { creditStyles } from './styles.js';
import type { usageTable } from './usage-table.js';

/** Statuses in which nothing can be bought. */
const INACTIVE = /unpaid|incomplete|paused|canceled/;

export class CreditView implements View {
  readonly #host: ViewHost & { readonly kinds?: string };
  #session: Session | undefined;
  /** The kind that is being bought. */
  #open: string | undefined;
  readonly #order: Late<CreditOrder>;
  #looked = false;
  #undoing = false;
  #undoError: string | undefined;
  /** Kinds whose use was opened as a table. */
  readonly #tables = new Set<string>();
  readonly #table: Late<typeof usageTable>;

  constructor(host: ViewHost & { readonly kinds?: string }) {
    this.#host = host;
    this.#order = new Late(host, ['purchase', 'topup'], async () => {
      const { CreditOrder } = await import('./credit-order.js');
      const made = new CreditOrder(host, this.#close);
      if (this.#session) made.attach(this.#session);
      return made;
    });
    this.#table = new Late(host, [], async () => {
      const made = await import('./usage-table.js');
      host.adopt(made.usageTableStyles);
      return made.usageTable;
    });
    host.adopt(creditStyles);
  }

  attach(session: Session): void {
    this.#session = session;
  }

  detach(session: Session): void {
    this.#order.value?.detach(session);
    this.#session = undefined;
  }

  render(ready: Ready): unknown {
    const { session, i18n } = ready;
    const subscription = session.subscription.value.value;
    if (!subscription) return nothing;
    const items = this.#chosen(session);
    if (items.length === 0) return html`<p class="muted">${i18n.t('credits-empty')}</p>`;
    const inactive = INACTIVE.test(subscription.status);
    const blocked = this.#host.viewOnly || inactive;
    this.#lookForOrder(ready);
    const order = this.#order.ready(i18n);
    const outcome = order?.outcome(ready, this.#open !== undefined);
    return html`${blocked ? note(i18n.t(inactive ? 'credits-inactive' : 'common-read-only'), 'blocked') : nothing}
      ${this.#undoError ? notice({ kind: 'danger', text: this.#undoError }) : nothing}
      ${this.#open === undefined ? (outcome ?? nothing) : nothing}
      ${items.map((item, index) => this.#kind(ready, item, index, subscription, { blocked, items, order, outcome }))}`;
  }

  #kind(
    ready: Ready,
    item: CreditBalance,
    index: number,
    subscription: Subscription,
    { blocked, items, order, outcome }: { blocked: boolean; items: readonly CreditBalance[]; order: CreditOrder | undefined; outcome: TemplateResult | undefined },
  ): TemplateResult {
    const { i18n } = ready;
    const { kind, name } = item;
    const open = this.#open === kind;
    const sold = isSold(item);
    const waits = subscription.scheduledChanges.find((change) => change.credits?.kind === kind);
    const button = html`<button
      data-kind=${index}
      aria-label=${i18n.t('credits-buy-for', { name })}
      aria-expanded=${open}
      aria-describedby=${blocked ? 'blocked' : nothing}
      ?disabled=${blocked || order?.busy === true}
      @click=${() => (open ? this.#close() : this.#begin(item, i18n))}
    >${icon('plus')}${i18n.t('credits-buy')}</button>`;
    return html`<section class="kind stack" part="kind" aria-labelledby="kind-${index}">
      <div class="head">${heading(Math.min(6, this.#host.headingLevel + 1), 'subtitle', name, `kind-${index}`)}${sold ? button : note(i18n.t('credits-not-sold'))}</div>
      <div class="facing">
        <div class="stack">${balance(item, i18n)} ${sources(item, subscription, i18n)} ${this.#pace(item, subscription, i18n, sold && !blocked && !open && order?.busy !== true)}</div>
        ${usage(item, `use-${index}`, i18n, this.#usageTable(item, ready))}
      </div>
      ${waits?.credits ? this.#waiting(waits, waits.credits.quantity, item, ready, subscription) : nothing}
      ${open ? (outcome ?? order?.panel(ready, items.filter(isSold)) ?? this.#order.waiting(ready)) : nothing}
    </section>`;
  }

  #pace(item: CreditBalance, subscription: Subscription, i18n: I18n, buyable: boolean): TemplateResult | typeof nothing {
    const forecast = forecastOf(item, newOnesCome(item, subscription));
    if (!forecast) return nothing;
    const { outcome, at, days, cover } = forecast;
    const perDay = spokenPace(forecast.perDay);
    const text = outcome === 'out' || outcome === 'long' ? i18n.t('credits-pace-only', { perDay }) : i18n.t('credits-pace', { perDay, outcome, days, date: i18n.date(at) });
    const count = cover?.quantity ?? 0;
    return html`<div class="pace">
      <p class="small">${outcome === 'gap' || outcome === 'out' ? icon('alert') : nothing}<bdi>${text}</bdi></p>
      ${cover && buyable
        ? html`<button @click=${() => this.#begin(item, i18n, cover)}>${cover.way === 'every' ? i18n.t('credits-cover', { count, interval: subscription.interval }) : i18n.t('credits-cover-once', { count })}</button>`
        : nothing}
    </div>`;
  }

  /** A lowering that waits, with the way back. */
  #waiting(change: ScheduledChange, quantity: number, item: CreditBalance, ready: Ready, { interval }: Subscription): TemplateResult {
    const { i18n } = ready;
    const date = i18n.date(change.effectiveAt);
    return html`<div part="scheduled-change">
      ${notice({
        icon: 'clock',
        text: html`<span class="strong">${quantity ? i18n.t('credits-waits', { count: quantity, interval, date }) : i18n.t('credits-waits-stop', { date })}</span>
          <span class="muted small">${i18n.t('seats-scheduled-by', { name: change.requestedBy.name })}</span>`,
        actions: this.#host.viewOnly
          ? undefined
          : html`<button class="link" aria-label=${i18n.t('credits-undo', { name: item.name })} ?disabled=${this.#undoing} @click=${() => void this.#undo(ready, change, item, interval)}>${i18n.t('common-undo')}</button>`,
      })}
    </div>`;
  }

  /** The kinds the page asks for, in its order; all of them unless it does. */
  #chosen(session: Session): readonly CreditBalance[] {
    const all = session.credits.value.value?.items ?? [];
    const wanted = this.#host.kinds?.split(/\s+/).filter(Boolean) ?? [];
    return wanted.length === 0 ? all : [...new Set(wanted)].flatMap((kind) => all.filter((item) => item.kind === kind));
  }

  #usageTable({ kind, usage: { days } }: CreditBalance, ready: Ready): UsageTable {
    return {
      content: (text, dayAt) => (this.#tables.has(kind) ? (this.#table.value?.(text, days, dayAt, ready.i18n) ?? this.#table.waiting(ready)) : nothing),
      onOpen: () => {
        this.#tables.add(kind);
        void this.#table.load(ready.i18n);
      },
    };
  }

  /** An order that was on its way before a reload, or in another tab, goes on here. */
  #lookForOrder({ session, i18n }: Ready): void {
    if (this.#looked) return;
    this.#looked = true;
    void session.hasActiveOperation().then((active) => (active && this.#session === session ? this.#order.load(i18n) : undefined));
  }

  #begin(item: CreditBalance, i18n: I18n, cover?: Cover): void {
    this.#open = item.kind;
    const begin = (): void => this.#order.value?.begin(item, cover);
    begin();
    this.#host.requestUpdate();
    if (this.#order.value) return void this.#host.attend('.choice input');
    void this.#order.load(i18n).then(() => {
      if (this.#open !== item.kind) return;
      begin();
      this.#host.requestUpdate();
      void this.#host.attend('.choice input');
    });
  }

  readonly #close = (): void => {
    const index = this.#session && this.#open !== undefined ? this.#chosen(this.#session).findIndex(({ kind }) => kind === this.#open) : -1;
    this.#open = undefined;
    this.#order.value?.clear();
    this.#host.requestUpdate();
    // A receipt found after a reload was opened by no button.
    void this.#host.attend(index < 0 ? '#title' : `[data-kind="${index}"]`);
  };

  async #undo(ready: Ready, change: ScheduledChange, item: CreditBalance, interval: Subscription['interval']): Promise<void> {
    if (this.#undoing) return;
    this.#undoing = true;
    this.#host.requestUpdate();
    this.#undoError = await import('./credit-undo.js').then(
      ({ undoLowering }) => undoLowering(this.#host, ready, change, item, interval),
      () => ready.i18n.t('provider-failed'),
    );
    this.#undoing = false;
    this.#host.requestUpdate();
    void this.#host.attend('#title');
  }
}

const isSold = ({ offer, packs }: CreditBalance): boolean => offer !== null || packs.length > 0;
