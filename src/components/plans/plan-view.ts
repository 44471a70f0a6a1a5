/** What <plan-switcher> shows: what waits, the plans side by side, and in their place the order of the chosen one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Interval, Plan, Subscription } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { Ready } from '../base/billing-element.js';
import { Late } from '../base/late.js';
import type { View, ViewHost } from '../base/view-element.js';
import { icon } from '../parts/icons.js';
import type { PlanComparison } from './comparison.js';
import { planCard } from './plan-card.js';
import type { PlanOrder } from './plan-order.js';
import { choiceOf, isCurrent, shownPlans, type Choice } from './plan-price.js';
import { planStyles } from './styles.js';
import type { WaitingChanges } from './waiting.js';

/** The element, with what its attribute says. */
interface PlanHost extends ViewHost {
  readonly plans: string;
}

/** Why nothing can be changed at all, as the server would say it. */
function inactive({ status, scheduledChanges }: Subscription): 'subscription_inactive' | 'change_pending' | undefined {
  if (!['trialing', 'active', 'past_due'].includes(status)) return 'subscription_inactive';
  return scheduledChanges.some(({ kind }) => kind === 'cancel' || kind === 'pause') ? 'change_pending' : undefined;
}

export class PlanView implements View {
  readonly #host: PlanHost;
  readonly #order: Late<PlanOrder>;
  readonly #comparison: Late<PlanComparison>;
  readonly #waiting: Late<WaitingChanges>;
  #session: Session | undefined;
  #i18n: I18n | undefined;
  /** The interval looked at; undefined = the account's own. */
  #interval: Interval | undefined;
  /** What was chosen, with the button that did it. */
  #chosen: { readonly planId: string; readonly index: number } | undefined;
  #comparing = false;
  /** Something waited; asked for once, a failed load is tried again by hand. */
  #wanted = false;

  constructor(host: ViewHost) {
    this.#host = host as PlanHost;
    this.#order = new Late(host, ['purchase'], async () => {
      const { PlanOrder } = await import('./plan-order.js');
      const order = new PlanOrder(host, () => this.#close());
      // The element may have left its provider meanwhile.
      if (this.#session) order.attach(this.#session);
      return order;
    });
    this.#comparison = new Late(host, [], async () => new (await import('./comparison.js')).PlanComparison(host));
    this.#waiting = new Late(host, [], async () => new (await import('./waiting.js')).WaitingChanges(host));
    host.adopt(planStyles);
  }

  attach(session: Session): void {
    this.#session = session;
    // A change of plan that was on its way before a reload, or in another tab, goes on here.
    session.adapter.operations({ state: 'active' }).then(
      (active) => void (this.#i18n && active.some(({ changes }) => changes.plan) && this.#order.load(this.#i18n)),
      () => undefined,
    );
  }

  detach(session: Session): void {
    this.#session = undefined;
    this.#order.value?.detach(session);
    this.#comparison.value?.stop();
  }

  render(ready: Ready): unknown {
    const { session, i18n } = ready;
    this.#i18n = i18n;
    const subscription = session.subscription.value.value;
    const all = session.plans.value.value?.items;
    if (!subscription || !all) return nothing;
    const order = this.#order.ready(i18n);
    const outcome = order?.outcome(ready, this.#chosen !== undefined);
    if (outcome) return outcome;
    const interval = this.#interval ?? subscription.interval;
    const plan = all.find(({ id }) => id === this.#chosen?.planId);
    const chosen = plan && choiceOf(plan, interval, subscription);
    // A plan that was taken off, or is refused by now, cannot be ordered any more.
    if (order && chosen && chosen.price.change.effect !== 'refused') return order.render(ready, chosen, subscription);
    const choices = shownPlans(all, this.#host.plans).flatMap((one) => choiceOf(one, interval, subscription) ?? []);
    const { status, trialEnd } = subscription;
    return [
      this.#banners(ready, subscription),
      status === 'trialing' && trialEnd ? html`<p class="note muted">${i18n.t('plans-trial', { date: i18n.date(trialEnd) })}</p>` : nothing,
      this.#host.viewOnly ? html`<p class="muted small" id="blocked">${i18n.t('common-read-only')}</p>` : nothing,
      choices.length ? this.#cards(ready, choices, subscription, interval) : html`<p class="muted">${i18n.t('plans-empty')}</p>`,
      this.#chosen && !order ? this.#order.waiting(ready) : nothing,
      choices.length ? this.#whatIf(ready, all, subscription) : nothing,
    ];
  }

  #banners(ready: Ready, { scheduledChanges }: Subscription): unknown {
    const changes = scheduledChanges.filter(({ kind }) => ['plan', 'cancel', 'pause'].includes(kind));
    if (changes.length && !this.#wanted) void this.#waiting.load(ready.i18n);
    this.#wanted ||= changes.length > 0;
    if (!this.#wanted) return nothing;
    return this.#waiting.value?.render(ready, changes) ?? this.#waiting.waiting(ready);
  }

  #cards(ready: Ready, choices: readonly Choice[], subscription: Subscription, interval: Interval): TemplateResult {
    const { i18n } = ready;
    const readOnly = this.#host.viewOnly;
    const current = choices.findIndex(isCurrent);
    // One thing stands out: the next step up.
    const primary = choices.findIndex(({ price }, index) => index > current && price.change.effect === 'now');
    const refused = choices.some(({ price: { change } }) => change.effect === 'refused' || change.effect === 'unknown');
    return html`${this.#switch(ready, choices, interval)}
      <ul class="plans appear" part="plans">
        ${choices.map((choice, index) =>
          planCard({
            choice,
            index,
            level: Math.min(6, this.#host.headingLevel + 1),
            subscription,
            i18n,
            resting: inactive(subscription),
            readOnly,
            primary: index === primary && !readOnly,
            choose: () => this.#choose(ready, choice, index),
          }),
        )}
      </ul>
      <p class="note small muted">${i18n.t('plans-before-tax')}</p>
      ${refused ? html`<p class="note"><slot name="contact">${i18n.t('plans-contact')}</slot></p>` : nothing}`;
  }

  /** Month or year, and what a year saves on the plan there is. */
  #switch({ i18n }: Ready, choices: readonly Choice[], interval: Interval): TemplateResult | typeof nothing {
    if (!choices.some(({ plan }) => plan.prices.length > 1)) return nothing;
    const own = choices.find(({ plan }) => plan.prices.some(({ change }) => change.effect === 'current'));
    const option = (value: Interval) => html`<label>
      <input type="radio" name="interval" .checked=${interval === value} @change=${() => this.#look(value)} /><span>${i18n.t(value === 'year' ? 'plans-annual' : 'plans-monthly')}</span>
    </label>`;
    return html`<fieldset class="switch" part="interval">
      <legend class="visually-hidden">${i18n.t('plans-interval')}</legend>
      <div class="segments">${option('month')}${option('year')}</div>
      ${own?.saving ? html`<p class="small strong saving">${i18n.t('plans-saving-on', { plan: own.plan.name, amount: i18n.money(own.saving, own.plan.currency) })}</p>` : nothing}
    </fieldset>`;
  }

  #look(interval: Interval): void {
    this.#interval = interval;
    this.#host.requestUpdate();
  }

  /** Monthly against annual for what there is now, before anything is chosen. */
  #whatIf(ready: Ready, all: readonly Plan[], subscription: Subscription): unknown {
    const plan = all.find(({ id }) => id === subscription.plan.id);
    if (!plan || plan.prices.length < 2 || inactive(subscription)) return nothing;
    const toggle = (event: Event) => {
      this.#comparing = (event.target as HTMLDetailsElement).open;
      if (this.#comparing) void this.#comparison.load(ready.i18n);
    };
    const draft = { planId: plan.id, seats: subscription.seats.capacity };
    return html`<details class="what-if" @toggle=${toggle}>
      <summary>${icon('chevron')}${ready.i18n.t('plans-compare')}</summary>
      ${this.#comparing ? (this.#comparison.value?.render(ready, plan, draft) ?? this.#comparison.waiting(ready)) : nothing}
    </details>`;
  }

  #choose({ session, i18n }: Ready, { plan, price }: Choice, index: number): void {
    this.#chosen = { planId: plan.id, index };
    this.#comparing = false;
    this.#order.value?.clear();
    void session.credits.load();
    this.#look(price.interval);
    void this.#order.load(i18n).then(() => this.#host.attend('#step'));
  }

  /** Back to the plans, and to the button that led away from them. */
  #close(): void {
    const button = this.#chosen ? `[data-plan="${this.#chosen.index}"]:enabled` : '#title';
    this.#chosen = undefined;
    this.#order.value?.clear();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.attend(this.#host.renderRoot.querySelector(button) ? button : '#title'));
  }
}
