/** What is in the page's order, and paying all of it at once; loaded once there is something in it. */
import { css, html, type TemplateResult } from 'lit';
import type { OrderDraft } from '../../api/contract/schemas.js';
import type { BasketPart } from '../../state/basket.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { icon } from '../parts/icons.js';
import { OrderPanel } from '../purchase/order-panel.js';

const styles = css`
  .basket > li {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.25em;
  }
  /* The mark itself ends where amounts end. */
  .basket button {
    flex: none;
    margin-inline-end: -0.625em;
  }
  .basket > li + li {
    border-block-start: 1px solid var(--_line);
  }
`;

/** One thing in the order, in words, with what takes it out. */
interface Item {
  readonly what: string;
  readonly part: BasketPart;
  readonly kind?: string;
}

function itemsOf({ planId, interval, seats, seatsDelta, credits, packs }: OrderDraft, { session, i18n }: Ready): Item[] {
  const subscription = session.subscription.value.value;
  const every = interval ?? subscription?.interval ?? 'month';
  // While names are being read a part goes by what the page called it.
  const planName = planId === undefined ? subscription?.plan.name : session.plans.value.value?.items.find(({ id }) => id === planId)?.name;
  const creditName = (kind: string): string => session.credits.value.value?.items.find((one) => one.kind === kind)?.name ?? kind;
  const items: Item[] = [];
  if (planId !== undefined || interval !== undefined) {
    items.push({ part: 'plan', what: i18n.t('common-plan', { plan: planName ?? planId ?? '', interval: every }) });
  }
  if (seats !== undefined) items.push({ part: 'seats', what: i18n.t('basket-seats-total', { count: seats }) });
  else if (seatsDelta !== undefined) items.push({ part: 'seats', what: i18n.t(seatsDelta < 0 ? 'basket-seats-fewer' : 'basket-seats-more', { count: Math.abs(seatsDelta) }) });
  for (const { kind, quantity } of credits ?? []) {
    const name = creditName(kind);
    const amount = i18n.number(quantity);
    items.push({ part: 'credits', kind, what: quantity === 0 ? i18n.t('basket-credits-stop', { name }) : i18n.t('purchase-change-credits', { name, amount, interval: every }) });
  }
  for (const { kind, quantity } of packs ?? []) items.push({ part: 'packs', kind, what: i18n.t('purchase-change-pack', { name: creditName(kind), count: quantity }) });
  return items;
}

export class BasketOrder {
  readonly #host: BillingElement;
  readonly #panel: OrderPanel;
  #session: Session | undefined;
  #stop: (() => void) | undefined;
  /** What the offer on screen is for. */
  #offered: OrderDraft = {};
  #settling = false;

  constructor(host: BillingElement) {
    this.#host = host;
    this.#panel = new OrderPanel(host, {
      next: () => html`<slot name="next"></slot>`,
      onBought: () => this.#settle(),
      onClose: () => this.#again(),
    });
    host.adopt(styles);
  }

  attach(session: Session): void {
    this.#session = session;
    // Only the names: an order can be paid without them.
    void session.plans.load();
    void session.credits.load();
    this.#panel.attach(session);
    this.#stop = session.basket.subscribe(() => {
      // Whoever goes on choosing is through with the receipt.
      if (!this.#settling && this.#panel.flow.purchase?.value.step === 'done') this.#panel.clear();
    });
  }

  detach(session: Session): void {
    this.#stop?.();
    this.#panel.detach(session);
    this.#session = undefined;
  }

  /** What became of an order; undefined while none was placed. */
  outcome(ready: Ready): TemplateResult | undefined {
    return this.#panel.outcome(ready, !ready.session.basket.isEmpty);
  }

  render(ready: Ready): TemplateResult {
    const { session, i18n } = ready;
    const draft = session.basket.value;
    this.#offered = draft;
    return this.#panel.render(ready, {
      title: i18n.t('basket-contents'),
      form: html`<ul class="basket" part="contents">${itemsOf(draft, ready).map((item) => this.#item(item, ready))}</ul>`,
      draft,
      empty: '',
      direct: true,
      cancel: { label: i18n.t('basket-clear'), act: () => this.#take(ready, undefined) },
    });
  }

  #item(item: Item, ready: Ready): TemplateResult {
    const label = ready.i18n.t('basket-remove', { what: item.what });
    return html`<li>
      <bdi class="wrap">${item.what}</bdi>
      <button type="button" class="icon quiet" part="remove" aria-label=${label} @click=${() => this.#take(ready, item)}>${icon('close')}</button>
    </li>`;
  }

  /** Takes something out, or all of it; focus stays near. */
  #take({ session, i18n }: Ready, item: Item | undefined): void {
    if (item) session.basket.remove(item.part, item.kind);
    else session.basket.clear();
    if (session.basket.isEmpty) this.#panel.clear();
    this.#host.say(i18n.t('basket-removed', { what: item?.what ?? i18n.t('basket-contents') }));
    void this.#host.attend(session.basket.isEmpty ? '#title' : '.basket button');
  }

  #settle(): void {
    this.#settling = true;
    this.#session?.basket.settle(this.#offered);
    this.#settling = false;
  }

  /** After a receipt or a refusal: whatever is still in the order is priced anew. */
  #again(): void {
    this.#panel.clear();
    this.#host.requestUpdate();
    void this.#host.attend('#title');
  }
}
