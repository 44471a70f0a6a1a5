/** The element with the customer's billing information and payment methods. */
import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/i18n.js';
import { StoreController } from '../state/lit/store-controller.js';
import { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { BillingElement, type Ready } from './base/billing-element.js';
import type { InformationSection } from './forms/information-section.js';
import type { MethodsSection } from './forms/methods-section.js';
import type * as SectionCode from './forms/sections.js';
import { heading } from './parts/heading.js';
import { notice } from './parts/notice.js';

type SectionName = 'information' | 'payment-method';
type Section = InformationSection | MethodsSection;

const TITLES = { information: 'profile-information', 'payment-method': 'method-title' } as const;

/** Only what stands before the code of the sections is there: their shape. */
const skeletonStyles = css`
  .ghost {
    display: grid;
    gap: 0.5em;
  }
  .ghost > span {
    inline-size: 9em;
    max-inline-size: 100%;
    block-size: 1em;
    /* The grey is mixed from the text colour. */
    color: inherit;
    background: var(--_line);
  }
  .ghost > .heading {
    margin-block: 0.75em;
  }
  .ghost + .ghost {
    margin-block-start: 1em;
  }
  .ghost > .wide {
    inline-size: 14em;
  }
  .ghost > .row-ghost {
    inline-size: 100%;
    block-size: 3em;
  }
`;

/**
 * Who is billed and how they pay: the billing information with the fields of its country, and the payment methods,
 * each read at a glance and edited in place. Needs a `<billing-provider>` around it.
 *
 * @summary Billing information and payment methods, read and edited in place.
 * @slot header - Above the title.
 * @slot help - Contact links.
 * @slot footer - Below everything.
 * @fires {CustomEvent<BillingProfileSavedDetail>} billing-profile-saved - The billing information was saved.
 * @fires {CustomEvent<null>} billing-profile-deleted - The billing information was deleted entirely.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-added - A payment method was stored.
 * @fires {CustomEvent<BillingPaymentEntryFailedDetail>} billing-payment-entry-failed - Payment fields could not be shown; `reason` is for developers.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-started - The payment provider may ask the buyer something over the page: a dialog of the page's own lets go of the focus.
 * @fires {CustomEvent<BillingChallengeDetail>} billing-challenge-ended - It asks nothing any more.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-updated - A payment method was corrected or made the default.
 * @fires {CustomEvent<BillingPaymentMethodDetail>} billing-payment-method-removed - A payment method was deleted.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - Each heading.
 * @csspart section - One of the two sections.
 * @csspart information - The billing information as read.
 * @csspart edit-button - The pencil that opens the billing information.
 * @csspart methods - The list of payment methods.
 * @csspart method - One payment method.
 * @csspart default-badge - Marks the default payment method.
 * @csspart add-button - Opens the form for another payment method.
 * @csspart form - A form while something is edited.
 * @csspart payment-entry - Where the payment provider draws its fields.
 * @csspart save-button - The button that saves.
 * @csspart empty - What stands where nothing is stored yet.
 * @csspart notice - A message.
 * @cssproperty [--billing-control-surface=transparent] - Ground of inputs.
 */
export class BillingProfile extends BillingElement {
  static override readonly tag: string = 'billing-profile';
  static override styles: CSSResultGroup = [BillingElement.styles, skeletonStyles];
  static override properties: PropertyDeclarations = { sections: { type: String } };

  /** Which sections, in which order: "information", "payment-method" or both, parted by a space. */
  declare sections: string;

  /** Code and texts of the sections; fetched with the data, as nothing can be shown before either. */
  readonly #code = new Resource<typeof SectionCode>(async () => {
    const [code] = await Promise.all([import('./forms/sections.js'), this.i18n?.load('profile')]);
    return code;
  });
  readonly #stores = new StoreController(this);
  readonly #open = new Map<SectionName, Section>();

  constructor() {
    super();
    this.sections = 'information payment-method';
  }

  get #names(): readonly SectionName[] {
    return this.sections.split(/\s+/).filter((name): name is SectionName => Object.hasOwn(TITLES, name));
  }

  protected override sessionFound(session: Session): void {
    this.#load(session);
    this.#stores.watch(session.profile, session.paymentMethods, this.#code);
  }

  protected override sessionLost(): void {
    this.#stores.watch();
    for (const section of this.#open.values()) section.dispose();
    this.#open.clear();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('sections') && this.session) this.#load(this.session);
    // The language came after the code, or with another provider: nothing is drawn without its texts.
    if (this.session && this.i18n?.knows('profile') === false && this.#code.value.status === 'ready') {
      this.#code.reset();
      void this.#code.load();
    }
  }

  #load(session: Session): void {
    for (const resource of this.needs(session)) void resource.load();
  }

  protected override needs(session: Session): readonly Resource<unknown>[] {
    const read = { information: session.profile, 'payment-method': session.paymentMethods } as const;
    return [session.info, ...this.#names.map((name): Resource<unknown> => read[name]), this.#code];
  }

  protected override titleText(i18n: I18n): string {
    const [first, ...others] = this.#names;
    return i18n.t(first && others.length === 0 ? TITLES[first] : 'profile-title');
  }

  protected override renderSkeleton(): unknown {
    const lines = { information: ['', 'wide', '', 'wide', 'wide', ''], 'payment-method': ['row-ghost'] } as const;
    const heading = this.#names.length > 1 ? ['heading'] : [];
    return this.#names.map((name) => html`<div class="ghost">${[...heading, ...lines[name]].map((size) => html`<span class="skeleton ${size}">&nbsp;</span>`)}</div>`);
  }

  protected override renderContent(ready: Ready): unknown {
    const { session, i18n } = ready;
    const code = this.#code.value.value;
    if (!code) return nothing;
    const names = this.#names;
    const sections = names.map((name) => [name, this.#section(name, code)] as const);
    const [only] = sections;
    const single = only !== undefined && names.length === 1;
    return html`
      ${this.renderTitle(i18n, single ? only[1].actions(ready, this.readOnly) : undefined)}
      ${this.readOnly ? html`<p class="small muted">${i18n.t('common-read-only')}</p>` : nothing}
      ${this.#offline(session) ? notice({ kind: 'warning', icon: 'offline', text: i18n.t('common-offline') }) : nothing}
      ${single
        ? html`<div part="section" class="stack">${only[1].render(ready, this.readOnly)}</div>`
        : sections.map(([name, section]) => this.#renderSection(name, section, ready))}
    `;
  }

  #renderSection(name: SectionName, section: Section, ready: Ready): TemplateResult {
    const id = `title-${name}`;
    return html`<section class="section stack" part="section" aria-labelledby=${id}>
      <div class="head">
        ${heading(Math.min(6, this.headingLevel + 1), 'subtitle', ready.i18n.t(TITLES[name]), id)}
        ${section.actions(ready, this.readOnly)}
      </div>
      ${section.render(ready, this.readOnly)}
    </section>`;
  }

  #section(name: SectionName, code: typeof SectionCode): Section {
    let section = this.#open.get(name);
    if (!section) {
      section = name === 'information' ? new code.InformationSection(this) : new code.MethodsSection(this);
      this.#open.set(name, section);
    }
    return section;
  }

  /** What is on screen may be old: the last refresh did not get through. */
  #offline(session: Session): boolean {
    return this.needs(session).some((resource) => resource.value.error?.code === 'network');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-profile': BillingProfile;
  }
}
