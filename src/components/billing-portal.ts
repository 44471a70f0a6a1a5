/** All of billing in one tag: the other elements as tabs or as one page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/i18n.js';
import { BillingElement, type Ready } from './base/billing-element.js';
import { BillingBasket } from './billing-basket.js';
import { BillingProfile } from './billing-profile.js';
import { CreditPurchase } from './credit-purchase.js';
import { InvoiceList } from './invoice-list.js';
import { MemberInvite } from './member-invite.js';
import { MemberList } from './member-list.js';
import { field } from './parts/field.js';
import { PlanSwitcher } from './plan-switcher.js';
import { putInAddress, sectionInAddress } from './portal/section-address.js';
import { FACTS, sectionsFor, type Section } from './portal/section-list.js';
import { portalStyles } from './portal/styles.js';
import { SeatManager } from './seat-manager.js';
import { SubscriptionSummary } from './subscription-summary.js';

const PARTS = [SubscriptionSummary, PlanSwitcher, SeatManager, CreditPurchase, MemberList, MemberInvite, InvoiceList, BillingProfile, BillingBasket];

/**
 * The whole of billing in one tag, made of the other elements: sections as tabs, or one below the other. Shows what the
 * backend has and the viewer may see. A section is linked to as `#billing/plans`; the
 * events of the elements inside reach the page as they are. Needs a `<billing-provider>` around it.
 *
 * @summary All of billing in one tag, as tabs or as one page.
 * @slot header - Above the title.
 * @slot support-email - Where to change the email address: a link of the page's own.
 * @slot support-deletion - Where to delete the account.
 * @slot support-transfer - Where to hand a seat to another member.
 * @slot help - Contact links, reachable from every section.
 * @slot footer - Below everything.
 * @csspart base - The whole element.
 * @csspart frame - Everything but the page's own slots.
 * @csspart title - The heading.
 * @csspart tabs - The names of the sections; a choice where it is narrow.
 * @csspart panel - One section.
 * @csspart notice - A message.
 * @cssproperty [--billing-control-surface=transparent] - Ground of inputs.
 */
export class BillingPortal extends BillingElement {
  static override readonly tag: string = 'billing-portal';
  static override styles = [BillingElement.styles, portalStyles];
  static override properties = {
    ...BillingElement.properties,
    sections: { type: String },
    layout: { type: String },
    quantity: { type: String },
    methods: { type: String },
    shown: { state: true },
  };

  /** Registers the portal and the elements it is made of. */
  static override define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    for (const part of PARTS) part.define(undefined, registry);
    super.define(tag, registry);
  }

  /** Names of sections in their order: subscription, plans, seats, credits, members, invite, invoices, profile. Default all. */
  declare sections: string;
  /** "tabs" (default) or "page": one section below the other. */
  declare layout: 'tabs' | 'page';
  /** How seats are chosen; see `<seat-manager quantity>`. Default "add". */
  declare quantity: 'add' | 'total' | 'stepper';
  /** Ways to invite; see `<member-invite methods>`. Default all. */
  declare methods: string | undefined;
  /** The open tab. */
  declare shown: Section | undefined;

  /** Tabs that were open: what was typed there is not lost by looking elsewhere. */
  readonly #opened = new Set<Section>();

  constructor() {
    super();
    this.sections = '';
    this.layout = 'tabs';
    this.quantity = 'add';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    window.addEventListener('popstate', this.#follow);
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
    window.removeEventListener('popstate', this.#follow);
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('portal-title');
  }

  protected override renderContent({ session, i18n }: Ready): unknown {
    const info = session.info.value.value;
    if (!info) return nothing;
    const sections = sectionsFor(this.sections, info);
    const basket = session.basket.offered ? html`<billing-basket heading-level=${this.#level}></billing-basket>` : nothing;
    if (this.layout === 'page') {
      return html`${this.renderTitle(i18n)}
        <div class="panels">${sections.map((name) => html`<div part="panel" id="panel-${name}">${this.#section(name)}</div>`)} ${basket}</div>`;
    }
    const shown = this.shown && sections.includes(this.shown) ? this.shown : sections[0];
    if (shown) this.#opened.add(shown);
    return html`${this.renderTitle(i18n)} ${this.#tabs(sections, shown, i18n)}
      <div class="panels">
        ${sections.map(
          (name) => html`<div role="tabpanel" part="panel" id="panel-${name}" aria-labelledby="tab-${name}" ?hidden=${name !== shown}>
            ${this.#opened.has(name) ? this.#section(name) : nothing}
          </div>`,
        )}
        ${basket}
      </div>`;
  }

  #tabs(sections: readonly Section[], shown: Section | undefined, i18n: I18n): TemplateResult {
    const select = (event: Event): void => this.#show((event.target as HTMLSelectElement).value as Section);
    const choice = html`<select id="section" @change=${select}>
      ${sections.map((name) => html`<option value=${name} .selected=${name === shown}>${i18n.t(FACTS[name].title)}</option>`)}
    </select>`;
    return html`<div part="tabs">
      <div class="tabs" role="tablist" aria-labelledby="title" @keydown=${(event: KeyboardEvent) => this.#move(event, sections)}>
        ${sections.map(
          (name) => html`<button
            role="tab"
            id="tab-${name}"
            aria-selected=${name === shown ? 'true' : 'false'}
            aria-controls="panel-${name}"
            tabindex=${name === shown ? 0 : -1}
            @click=${() => this.#show(name)}
          >${i18n.t(FACTS[name].title)}</button>`,
        )}
      </div>
      ${field({ id: 'section', label: i18n.t('portal-section'), className: 'choice', control: choice })}
    </div>`;
  }

  #section(name: Section): TemplateResult {
    const level = this.#level;
    switch (name) {
      case 'subscription':
        return html`<subscription-summary heading-level=${level} ?plain=${this.plain}>
          <slot name="support-email" slot="support-email"></slot>
          <slot name="support-deletion" slot="support-deletion"></slot>
          <slot name="support-transfer" slot="support-transfer"></slot>
        </subscription-summary>`;
      case 'plans':
        return html`<plan-switcher heading-level=${level} ?plain=${this.plain}></plan-switcher>`;
      case 'seats':
        return html`<seat-manager heading-level=${level} ?plain=${this.plain} quantity=${this.quantity}></seat-manager>`;
      case 'credits':
        return html`<credit-purchase heading-level=${level} ?plain=${this.plain}></credit-purchase>`;
      case 'members':
        return html`<member-list heading-level=${level} ?plain=${this.plain}></member-list>`;
      case 'invite':
        return html`<member-invite heading-level=${level} ?plain=${this.plain} methods=${this.methods ?? nothing}></member-invite>`;
      case 'invoices':
        return html`<invoice-list heading-level=${level} ?plain=${this.plain}></invoice-list>`;
      case 'profile':
        return html`<billing-profile heading-level=${level} ?plain=${this.plain}></billing-profile>`;
    }
  }

  /** Sections stand one level below the portal. */
  get #level(): number {
    return Math.min(6, this.headingLevel + 1);
  }

  #show(name: Section): void {
    this.shown = name;
    putInAddress(window, name);
  }

  /** The address names a section, at the start or by a link or Back. */
  readonly #follow = (event?: Event): void => {
    const named = sectionInAddress(location);
    // Back to where nothing was named yet: the first.
    if (event && !location.hash) this.shown = undefined;
    if (!named) return;
    this.shown = named;
    // A link elsewhere in the page may lead here; where the section is in sight already, nothing moves.
    const linked = this.layout === 'page' || event?.type === 'hashchange';
    if (linked) void this.updateComplete.then(() => this.renderRoot.querySelector(`#panel-${named}`)?.scrollIntoView({ block: this.layout === 'page' ? 'start' : 'nearest' }));
  };

  /** Arrows move among the tabs, Enter opens: what opens may have to be loaded first. */
  #move(event: KeyboardEvent, sections: readonly Section[]): void {
    const at = sections.findIndex((name) => `tab-${name}` === (event.target as HTMLElement).id);
    const ahead = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const back = ahead === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to = { [ahead]: at + 1, [back]: at - 1, Home: 0, End: sections.length - 1 }[event.key];
    const next = to === undefined ? undefined : sections.at(to % sections.length);
    if (!next) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-portal': BillingPortal;
  }
}
