/** Everything needed to order a plan with its seats and credits; loaded when somebody chooses one, not with the page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Operation, OrderDraft, Quote, Subscription } from '../../api/contract/schemas.js';
import { parseQuantity } from '../../domain/quantity.js';
import { StoreController } from '../../state/lit/store-controller.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { describedBy, field, type FieldOptions } from '../parts/field.js';
import { notice } from '../parts/notice.js';
import { stepper } from '../parts/stepper.js';
import { OrderPanel } from '../purchase/order-panel.js';
import { PlanComparison } from './comparison.js';
import { planOrderStyles } from './order-styles.js';
import { creditsOnSale, draftOf, firstSeats, heldSeats, readCredits, seatBounds, type CreditOffer } from './plan-draft.js';
import type { Choice } from './plan-price.js';

export class PlanOrder {
  readonly #host: BillingElement;
  readonly #panel: OrderPanel;
  readonly #comparison: PlanComparison;
  readonly #stores: StoreController;
  #stop: (() => void) | undefined;
  /** As typed; undefined = not touched yet. */
  #seats: string | undefined;
  readonly #credits = new Map<string, string>();
  /** The order that was told to the page. */
  #told: string | undefined;

  /** `onClose`: the person is through, or gave up. */
  constructor(host: BillingElement, onClose: () => void) {
    this.#host = host;
    this.#panel = new OrderPanel(host, { freeLabel, onClose });
    this.#comparison = new PlanComparison(host);
    this.#stores = new StoreController(host);
    host.adopt(planOrderStyles);
  }

  attach(session: Session): void {
    this.#panel.attach(session);
    this.#stores.watch(session.credits);
    const { purchase } = this.#panel.flow;
    this.#stop = purchase?.subscribe(() => {
      const state = purchase.value;
      if (state.step === 'done') this.#tell(state.operation, session);
    });
  }

  detach(session: Session): void {
    this.#stop?.();
    this.#stores.watch();
    this.#comparison.stop();
    this.#panel.detach(session);
  }

  /** Forgets what was typed; an order on its way is kept. */
  clear(): void {
    this.#seats = undefined;
    this.#credits.clear();
    this.#comparison.stop();
    this.#panel.clear();
  }

  /** What became of an order; undefined while none was made. */
  outcome(ready: Ready, open: boolean): TemplateResult | undefined {
    return this.#panel.outcome(ready, open);
  }

  render(ready: Ready, choice: Choice, subscription: Subscription): TemplateResult {
    const { session, i18n } = ready;
    const { plan, price } = choice;
    const wanted = this.#read(ready, choice, subscription);
    const draft = wanted && draftOf(choice, subscription, wanted.seats, wanted.credits);
    const what = wanted && { planId: plan.id, seats: wanted.seats, ...(wanted.credits.length && { credits: wanted.credits }) };
    return this.#panel.render(ready, {
      title: i18n.t('common-plan', { plan: plan.name, interval: price.interval }),
      form: html`${this.#seatsField(ready, choice, subscription)}
        ${this.#creditFields(ready, choice, session.credits.value.value?.items ?? [])}
        ${session.credits.value.status === 'failed' ? this.#creditsFailed(ready) : nothing}
        ${plan.prices.length > 1 ? this.#comparison.render(ready, plan, what) : nothing}`,
      draft,
      empty: i18n.t(wanted ? 'plans-unchanged' : 'seats-enter-number'),
      settling: this.#seats !== undefined || this.#credits.size > 0,
      nextLabel: i18n.t('plans-checkout'),
      consequence: this.#consequence(ready),
    });
  }

  /** What is typed; undefined while some of it cannot be ordered. */
  #read({ session, i18n }: Ready, choice: Choice, subscription: Subscription): { seats: number; credits: NonNullable<OrderDraft['credits']> } | undefined {
    const seats = this.#seatsRead(choice, subscription, i18n.locale);
    const kinds = creditsOnSale(session.credits.value.value?.items ?? []).filter(({ kind }) => this.#credits.has(kind));
    const read = kinds.map((one) => ({ one, result: readCredits(this.#credits.get(one.kind) ?? '', one, i18n.locale) }));
    if (!seats.ok || read.some(({ result }) => 'code' in result)) return undefined;
    const credits = read.flatMap(({ one, result }) => ('value' in result && result.value !== one.recurring ? [{ kind: one.kind, quantity: result.value }] : []));
    return { seats: seats.value, credits };
  }

  #seatsRead(choice: Choice, subscription: Subscription, locale: string) {
    const { minimum, maximum } = seatBounds(choice, subscription);
    return parseQuantity(this.#seats ?? String(firstSeats(choice, subscription)), { minimum, maximum, locale });
  }

  #seatsField({ i18n }: Ready, choice: Choice, subscription: Subscription): TemplateResult {
    const { minimum, maximum } = seatBounds(choice, subscription);
    const read = this.#seatsRead(choice, subscription, i18n.locale);
    const held = heldSeats(subscription);
    const wrong = read.ok
      ? undefined
      : read.code === 'below_minimum' && held === minimum
        ? i18n.t('seats-remove-in-use', { count: held })
        : i18n.text(`quantity-${read.code}`, { minimum, maximum: maximum ?? 0, example: Math.max(1, minimum) });
    const options: FieldOptions = {
      id: 'seats',
      label: i18n.t('seats-total-label'),
      control: nothing,
      hint: maximum === null ? i18n.t('seats-range-minimum', { minimum }) : i18n.t('seats-range', { minimum, maximum }),
      error: wrong,
    };
    const control = stepper({
      ...options,
      text: this.#seats ?? i18n.number(firstSeats(choice, subscription)),
      value: read.ok ? read.value : undefined,
      minimum,
      maximum,
      lessLabel: i18n.t('seats-one-less'),
      moreLabel: i18n.t('seats-one-more'),
      format: (value) => i18n.number(value),
      onText: (text) => {
        this.#seats = text;
        this.#host.requestUpdate();
      },
    });
    return field({ ...options, control });
  }

  #creditFields(ready: Ready, { price: { interval } }: Choice, credits: Parameters<typeof creditsOnSale>[0]): unknown {
    const { i18n } = ready;
    const kinds = creditsOnSale(credits);
    if (!kinds.length) return nothing;
    return html`<fieldset class="credits">
      <legend class="label">${i18n.t('plans-credits', { interval })}</legend>
      <p class="hint">${i18n.t('plans-credits-renew')}</p>
      ${kinds.map((one, index) => this.#creditField(ready, one, index))}
    </fieldset>`;
  }

  #creditField({ i18n }: Ready, one: CreditOffer, index: number): TemplateResult {
    const { minimum, maximum, step } = one.offer;
    const text = this.#credits.get(one.kind) ?? i18n.number(one.recurring);
    const read = readCredits(text, one, i18n.locale);
    const options = {
      id: `amount-${index}`,
      label: one.name,
      className: 'amount-of',
      hint: i18n.t('plans-credits-range', { maximum, step }),
      error: 'code' in read ? (read.code === 'step' ? i18n.t('plans-credits-step', { step }) : i18n.text(`quantity-${read.code}`, { minimum, maximum, example: minimum })) : undefined,
    };
    return field({
      ...options,
      control: html`<input
        id=${options.id}
        inputmode="numeric"
        autocomplete="off"
        .value=${text}
        aria-invalid=${options.error ? 'true' : nothing}
        aria-describedby=${describedBy(options)}
        @input=${(event: Event) => {
          this.#credits.set(one.kind, (event.target as HTMLInputElement).value);
          this.#host.requestUpdate();
        }}
      />`,
    });
  }

  #creditsFailed({ session, i18n }: Ready): TemplateResult {
    return notice({ kind: 'warning', text: i18n.t('plans-credits-failed'), actions: html`<button type="button" @click=${() => void session.credits.refresh()}>${i18n.t('common-retry')}</button>` });
  }

  /** What a change that waits means, before the button that makes it. */
  #consequence({ i18n }: Ready): unknown {
    const state = this.#panel.flow.purchase?.value;
    const plan = state?.step === 'quoted' ? state.quote.changes.plan : null;
    if (!plan?.effectiveAt) return nothing;
    const from = i18n.t('common-plan', { plan: plan.from.name, interval: plan.from.interval });
    return html`<p class="small">${i18n.t('plans-later', { from, date: i18n.date(plan.effectiveAt) })}</p>`;
  }

  #tell({ id, actor, changes: { plan } }: Operation, session: Session): void {
    if (!plan || id === this.#told || actor.id !== session.info.value.value?.viewer.id) return;
    this.#told = id;
    announce(this.#host, 'billing-plan-changed', { planId: plan.to.id, interval: plan.to.interval, effectiveAt: plan.effectiveAt, operationId: id });
  }
}

function freeLabel({ effectiveAt }: Quote, { i18n }: Ready): string {
  return effectiveAt ? i18n.t('plans-later-confirm', { date: i18n.date(effectiveAt) }) : i18n.t('common-confirm');
}
