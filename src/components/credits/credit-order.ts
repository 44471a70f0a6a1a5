/** Everything needed to buy or lower credits; loaded when somebody wants to, not with the page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CreditBalance, Operation, OrderDraft, Quote } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { OrderPanel } from '../purchase/order-panel.js';
import { CreditAmount } from './credit-amount.js';
import type { Cover } from './forecast.js';
import { creditOrderStyles } from './order-styles.js';

/** Whether an order brings or lowers credits. */
export const concernsCredits = ({ changes }: Operation): boolean => changes.credits.length + changes.packs.length > 0;

export class CreditOrder {
  readonly #host: BillingElement;
  readonly #panel: OrderPanel;
  #amounts: CreditAmount[] = [];
  /** Makes ids that are never given twice. */
  #made = 0;
  #touched = false;
  #stop: (() => void) | undefined;
  #told: string | undefined;

  /** `onClose`: the person is through, or gave up. */
  constructor(host: BillingElement, onClose: () => void) {
    this.#host = host;
    this.#panel = new OrderPanel(host, {
      concerns: concernsCredits,
      freeLabel: ({ changes }, { i18n }) => {
        const lower = changes.credits.filter(({ effectiveAt }) => effectiveAt !== null);
        if (lower.length === 0) return i18n.t('common-confirm');
        return i18n.t(lower.every(({ to }) => to === 0) ? 'topup-stop' : 'topup-lower');
      },
      onClose,
    });
    host.adopt(creditOrderStyles);
  }

  attach(session: Session): void {
    this.#panel.attach(session);
    const { purchase } = this.#panel.flow;
    this.#stop = purchase?.subscribe(() => {
      const state = purchase.value;
      if (state.step === 'done' && state.operation.actor.id === session.info.value.value?.viewer.id) this.#tell(state.operation);
    });
  }

  detach(session: Session): void {
    this.#stop?.();
    this.clear();
    this.#panel.detach(session);
  }

  get busy(): boolean {
    return this.#panel.busy;
  }

  /** Begins an order of this kind. */
  begin(item: CreditBalance, cover?: Cover): void {
    this.clear();
    this.#add(item, cover);
  }

  /** Forgets what was chosen; an order on its way is kept. */
  clear(): void {
    this.#amounts = [];
    this.#touched = false;
    this.#panel.clear();
  }

  /** What became of an order of credits; while none is `open`, orders of other things are somebody else's to show. */
  outcome(ready: Ready, open: boolean): TemplateResult | undefined {
    const state = this.#panel.flow.purchase?.value;
    const operation = state && 'operation' in state ? state.operation : undefined;
    return !open && operation && !concernsCredits(operation) ? undefined : this.#panel.outcome(ready, open);
  }

  /** `items`: what is sold here, the open one among it. */
  panel(ready: Ready, items: readonly CreditBalance[]): TemplateResult {
    const { session, i18n } = ready;
    const interval = session.subscription.value.value?.interval ?? 'month';
    const state = this.#panel.flow.purchase?.value;
    const quote = state?.step === 'quoted' ? state.quote : undefined;
    const chosen = this.#amounts.flatMap((amount) => items.filter(({ kind }) => kind === amount.kind).map((item) => ({ amount, item })));
    const draft = this.#draft(chosen, i18n.locale);
    return this.#panel.render(ready, {
      title: i18n.t('topup-order'),
      nextLabel: i18n.t('topup-checkout'),
      form: html`<p class="small muted">${i18n.t('topup-terms')}</p>
        ${chosen.map(({ amount, item }, index) => html`
          ${index > 0 ? html`<div class="head another"><p class="subtitle">${item.name}</p><button type="button" class="quiet" @click=${() => this.#remove(amount)}>${i18n.t('topup-remove', { name: item.name })}</button></div>` : nothing}
          ${amount.render({ item, interval, i18n, quote: this.#panel.flow.outdated ? undefined : quote })}`)}
        ${this.#others(items, i18n)}`,
      draft,
      empty: i18n.t('topup-keep'),
      settling: this.#touched,
      direct: draft !== undefined && !draft.packs && draft.credits?.every(({ kind, quantity }) => quantity < (items.find((item) => item.kind === kind)?.recurring ?? 0)) === true,
      consequence: quote && lowered(quote, i18n),
    });
  }

  #draft(chosen: readonly { amount: CreditAmount; item: CreditBalance }[], locale: string): OrderDraft | undefined {
    const draft = { credits: [], packs: [] };
    const fine = chosen.map(({ amount, item }) => amount.addTo(draft, item, locale)).every(Boolean);
    const { credits, packs } = draft;
    if (!fine || credits.length + packs.length === 0) return undefined;
    return { ...(credits.length && { credits }), ...(packs.length && { packs }) };
  }

  #others(items: readonly CreditBalance[], i18n: I18n): unknown {
    const left = items.filter(({ kind }) => !this.#amounts.some((amount) => amount.kind === kind));
    if (left.length === 0) return nothing;
    return html`<div class="row also">${left.map((item) => html`<button type="button" class="link" @click=${() => this.#add(item, undefined, true)}>${i18n.t('topup-also', { name: item.name })}</button>`)}</div>`;
  }

  #add(item: CreditBalance, cover?: Cover, attend = false): void {
    const id = `amount-${(this.#made += 1)}`;
    this.#amounts = [...this.#amounts, new CreditAmount(id, item, () => this.#changed(), cover)];
    this.#host.requestUpdate();
    if (attend) void this.#host.attend(`#${id}, [name=${id}-pack]`);
  }

  #remove(amount: CreditAmount): void {
    this.#amounts = this.#amounts.filter((other) => other !== amount);
    this.#changed();
    void this.#host.attend('#step');
  }

  #changed(): void {
    this.#touched = true;
    this.#host.requestUpdate();
  }

  #tell({ id, changes, effectiveAt }: Operation): void {
    if (this.#told === id || changes.credits.length + changes.packs.length === 0) return;
    this.#told = id;
    announce(this.#host, 'billing-credits-purchased', { operationId: id, credits: changes.credits, packs: changes.packs, effectiveAt });
  }
}

/** What a lowering means, before the button that agrees to it. */
function lowered({ changes }: Quote, i18n: I18n): readonly TemplateResult[] {
  return changes.credits.flatMap(({ name, from, to, effectiveAt }) =>
    effectiveAt === null ? [] : [html`<p class="small">${i18n.t(to ? 'topup-later' : 'topup-later-stop', { name, from, to, date: i18n.date(effectiveAt) })}</p>`],
  );
}
