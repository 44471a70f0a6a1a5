/** What <plan-switcher> shows: what waits, the plans side by side, and in their place the order of the chosen one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Interval, Plan, ScheduledChange, Subscription } from '../../api/contract/schemas.js';
import { toBillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import type { View, ViewHost } from '../base/view-element.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import type { PlanComparison } from './comparison.js';
import { planCard } from './plan-card.js';
import type { PlanOrder } from './plan-order.js';
import { choiceOf, isCurrent, shownPlans, type Choice } from './plan-price.js';
import { planStyles } from './styles.js';

/** The element, with what its attribute says. */
interface PlanHost extends ViewHost {
  readonly plans: string;
}

export class PlanView implements View {
  readonly #host: PlanHost;
  #session: Session | undefined;
  #i18n: I18n | undefined;
  /** The interval looked at; undefined = the account's own. */
  #interval: Interval | undefined;
  /** What was chosen, with the button that did it. */
  #chosen: { readonly planId: string; readonly index: number } | undefined;
  #order: PlanOrder | undefined;
  #comparison: PlanComparison | undefined;
  #comparing = false;
  #loading: Promise<void> | undefined;
  #failed = false;
  #undoing = false;
  #undoError: string | undefined;

  constructor(host: ViewHost) {
    this.#host = host as PlanHost;
    host.adopt(planStyles);
  }

  attach(session: Session): void {
    this.#session = session;
    // A change of plan that was on its way before a reload, or in another tab, goes on here.
    session.adapter.operations({ state: 'active' }).then(
      (active) => void (active.some(({ changes }) => changes.plan) && this.#load()),
      () => undefined,
    );
  }

  detach(session: Session): void {
    this.#session = undefined;
    this.#order?.detach(session);
    this.#comparison?.stop();
  }

  render(ready: Ready): unknown {
    const { session, i18n } = ready;
    this.#i18n = i18n;
    const subscription = session.subscription.value.value;
    const all = session.plans.value.value?.items;
    if (!subscription || !all) return nothing;
    const order = this.#ordering(ready);
    const outcome = order?.outcome(ready, this.#chosen !== undefined);
    if (outcome) return outcome;
    const interval = this.#interval ?? subscription.interval;
    const plan = all.find(({ id }) => id === this.#chosen?.planId);
    const chosen = plan && choiceOf(plan, interval, subscription);
    // A plan that was taken off, or is refused by now, cannot be ordered any more.
    if (order && chosen && chosen.price.change.effect !== 'refused') return order.render(ready, chosen, subscription);
    const plans = shownPlans(all, this.#host.plans);
    const choices = plans.flatMap((one) => choiceOf(one, interval, subscription) ?? []);
    return [
      this.#banners(ready, subscription),
      subscription.status === 'trialing' && subscription.trialEnd ? html`<p class="note muted">${i18n.t('plans-trial', { date: i18n.date(subscription.trialEnd) })}</p>` : nothing,
      this.#host.viewOnly ? html`<p class="muted small" id="blocked">${i18n.t('common-read-only')}</p>` : nothing,
      choices.length ? this.#cards(ready, choices, subscription, interval) : html`<p class="muted">${i18n.t('plans-empty')}</p>`,
      this.#failed ? notice({ kind: 'danger', text: i18n.t('provider-failed'), actions: html`<button @click=${() => void this.#load()}>${i18n.t('common-retry')}</button>` }) : nothing,
      this.#whatIf(ready, all, subscription),
    ];
  }

  #cards(ready: Ready, choices: readonly Choice[], subscription: Subscription, interval: Interval): TemplateResult {
    const { i18n } = ready;
    const inactive = this.#inactive(subscription);
    const blockedBy = this.#host.viewOnly ? 'blocked' : inactive && 'inactive';
    const current = choices.findIndex(isCurrent);
    // One thing stands out: the next step up.
    const primary = choices.findIndex(({ price }, index) => index > current && price.change.effect === 'now');
    const refused = choices.some(({ price: { change } }) => change.effect === 'refused' || change.effect === 'unknown');
    return html`${this.#switch(ready, choices, interval)}
      ${inactive ? html`<p class="muted small" id="inactive">${i18n.t(`plans-refused-${inactive}`)}</p>` : nothing}
      <ul class="plans appear" part="plans">
        ${choices.map((choice, index) =>
          planCard({
            choice,
            index,
            level: Math.min(6, this.#host.headingLevel + 1),
            subscription,
            i18n,
            blockedBy,
            primary: index === primary && !blockedBy,
            busy: this.#chosen?.index === index && this.#loading !== undefined,
            choose: () => this.#choose(ready, choice, index),
          }),
        )}
      </ul>
      <p class="note small muted">${i18n.t('plans-before-tax')}</p>
      ${refused ? html`<p class="note"><slot name="contact">${i18n.t('plans-contact')}</slot></p>` : nothing}`;
  }

  /** Why nothing can be changed at all, as the server would say it. */
  #inactive({ status, scheduledChanges }: Subscription): 'subscription_inactive' | 'change_pending' | undefined {
    if (!['trialing', 'active', 'past_due'].includes(status)) return 'subscription_inactive';
    return scheduledChanges.some(({ kind }) => kind === 'cancel' || kind === 'pause') ? 'change_pending' : undefined;
  }

  /** Month or year, and what a year saves on the plan there is. */
  #switch({ i18n }: Ready, choices: readonly Choice[], interval: Interval): TemplateResult | typeof nothing {
    if (!choices.some(({ plan }) => plan.prices.length > 1)) return nothing;
    const own = choices.find(({ plan }) => plan.prices.some(({ change }) => change.effect === 'current'));
    const option = (value: Interval, text: string) => html`<label>
      <input type="radio" name="interval" .checked=${interval === value} @change=${() => this.#look(value)} /><span>${text}</span>
    </label>`;
    return html`<fieldset class="switch" part="interval">
      <legend class="visually-hidden">${i18n.t('plans-interval')}</legend>
      <div class="segments">${option('month', i18n.t('plans-monthly'))}${option('year', i18n.t('plans-annual'))}</div>
      ${own && own.saving > 0
        ? html`<p class="small saving">${i18n.t('plans-saving-on', { plan: own.plan.name, amount: i18n.money(own.saving, own.plan.currency) })}</p>`
        : nothing}
    </fieldset>`;
  }

  #look(interval: Interval): void {
    this.#interval = interval;
    this.#host.requestUpdate();
  }

  /** Monthly against annual for what there is now, before anything is chosen. */
  #whatIf(ready: Ready, all: readonly Plan[], subscription: Subscription): unknown {
    const plan = all.find(({ id }) => id === subscription.plan.id);
    if (!plan || plan.prices.length < 2 || this.#inactive(subscription)) return nothing;
    const toggle = (event: Event) => {
      this.#comparing = (event.target as HTMLDetailsElement).open;
      void this.#compare();
    };
    return html`<details class="what-if" @toggle=${toggle}>
      <summary>${ready.i18n.t('plans-compare')}${icon('chevron')}</summary>
      ${this.#comparing && this.#comparison ? this.#comparison.render(ready, plan, { planId: plan.id, seats: subscription.seats.capacity }) : nothing}
    </details>`;
  }

  async #compare(): Promise<void> {
    if (!this.#comparing || this.#comparison) return this.#host.requestUpdate();
    try {
      const { PlanComparison } = await import('./comparison.js');
      if (this.#session) this.#comparison ??= new PlanComparison(this.#host);
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  #banners(ready: Ready, { scheduledChanges }: Subscription): unknown {
    const changes = scheduledChanges.filter(({ kind }) => kind === 'plan' || kind === 'cancel' || kind === 'pause');
    return [
      changes.map((change) => this.#banner(ready, change)),
      this.#undoError ? notice({ kind: 'danger', text: this.#undoError }) : nothing,
    ];
  }

  #banner(ready: Ready, change: ScheduledChange): TemplateResult {
    const { i18n } = ready;
    const date = i18n.date(change.effectiveAt);
    const text = change.plan
      ? i18n.t('plans-scheduled', { plan: i18n.t('common-plan', { plan: change.plan.name, interval: change.plan.interval }), date })
      : i18n.t(change.kind === 'pause' ? 'plans-scheduled-pause' : 'seats-scheduled-cancel', { date });
    return html`<div class="waits" part="scheduled-change">${notice({
      icon: 'clock',
      text: html`<span class="strong">${text}</span> <span class="muted small">${i18n.t('seats-scheduled-by', { name: change.requestedBy.name })}</span>`,
      actions: this.#host.viewOnly ? undefined : html`<button class="link" ?disabled=${this.#undoing} @click=${() => void this.#undo(ready, change)}>${i18n.t('common-undo')}</button>`,
    })}</div>`;
  }

  async #undo({ session, i18n }: Ready, change: ScheduledChange): Promise<void> {
    if (this.#undoing) return;
    this.#undoing = true;
    this.#undoError = undefined;
    this.#host.requestUpdate();
    try {
      await session.cancelScheduledChange(change.id);
      // What may be chosen depends on what waits.
      void session.plans.refresh();
      this.#host.say(i18n.t('plans-undone'));
      announce(this.#host, 'billing-change-undone', { scheduledChangeId: change.id });
    } catch (thrown) {
      this.#undoError = this.#host.errorText(toBillingError(thrown).code, i18n);
      session.refresh();
    }
    this.#undoing = false;
    this.#host.requestUpdate();
    void this.#host.attend('#title');
  }

  #choose({ session }: Ready, { plan, price }: Choice, index: number): void {
    this.#chosen = { planId: plan.id, index };
    this.#interval = price.interval;
    this.#order?.clear();
    void session.credits.load();
    this.#host.requestUpdate();
    void this.#load().then(() => this.#order && this.#host.attend('#step'));
  }

  /** Back to the plans, and to the button that led away from them. */
  #close(): void {
    const button = this.#chosen ? `[data-plan="${this.#chosen.index}"]:enabled` : '#title';
    this.#chosen = undefined;
    this.#order?.clear();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.attend(this.#host.renderRoot.querySelector(button) ? button : '#title'));
  }

  /** What ordering needs, once its code and its texts are here. */
  #ordering({ i18n }: Ready): PlanOrder | undefined {
    if (!this.#order || i18n.knows('purchase')) return this.#order;
    // The language came after the code, or with another provider.
    if (!this.#failed) void this.#load();
    return undefined;
  }

  /** Loads what ordering needs, code and texts; a failed load can be tried again. */
  #load(): Promise<void> {
    this.#loading ??= (async () => {
      this.#failed = false;
      try {
        const [{ PlanOrder }] = await Promise.all([import('./plan-order.js'), this.#i18n?.load('purchase')]);
        // The element may have left its provider meanwhile.
        if (!this.#order && this.#session) {
          this.#order = new PlanOrder(this.#host, () => this.#close());
          this.#order.attach(this.#session);
        }
      } catch {
        this.#failed = true;
      }
      this.#loading = undefined;
      this.#host.requestUpdate();
    })();
    return this.#loading;
  }
}
